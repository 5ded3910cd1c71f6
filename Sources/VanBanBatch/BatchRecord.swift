/// The result of one file of a batch: a line of the journal and of the report.
public struct BatchRecord: Sendable, Hashable, Codable {
  /// Its name among the results: `2021/ke-hoach.docx`.
  public var name: String
  /// The path that it was read from.
  public var source: String
  /// The SHA-256 digest of the file; empty if it could not be read.
  public var sha256: String
  /// The version and options that converted it.
  var fingerprint: String
  /// The paths of its results, relative to the output folder.
  public var outputs: [String]
  /// Size, time and digest of each result when it was written.
  var prints: [ResultPrint]
  /// The document in short; nil if the file failed, is an archive, or was split into its documents.
  public var summary: DocumentSummary?
  /// Why the file failed, and what to do; nil if it did not.
  public var failure: String?
  /// Whether it crashed its reader or had to be stopped: it is not tried again until it, the options or the program
  /// change.
  var isFinal: Bool?
  /// For an archive the names of its members among the results, for a file that was split those of its documents.
  public var members: [String]?
  /// A note: why its result has another name, what in it was left out; nil for none.
  public var note: String?
  /// The number of documents that it was split into; nil if it was not split.
  public var documents: Int?
  /// The time that it took, in seconds.
  public var seconds: Double

  /// Whether it failed.
  public var hasFailed: Bool { failure != nil }

  /// Turns it into the record of a failure.
  mutating func fail(_ message: String) {
    outputs = []
    prints = []
    summary = nil
    failure = message
  }

  /// Whether a run can have written it; a journal that someone has edited must do no harm.
  var isPossible: Bool {
    let names = [name] + outputs + (members ?? [])
    return (0...Self.longest).contains(seconds) && prints.count == outputs.count
      && prints.allSatisfy { (0...Self.most).contains($0.size) } && names.allSatisfy(Self.staysInside)
      && (summary?.isPossible ?? true)
  }

  /// A year in seconds.
  private static let longest = 31_536_000.0
  /// More bytes than any result can have.
  private static let most = 1 << 40

  private static func staysInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }
}
