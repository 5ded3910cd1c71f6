/// What became of one file of a batch: a line of the journal and of the report.
public struct BatchRecord: Sendable, Hashable, Codable {
  /// Its name among the results: `2021/ke-hoach.docx`.
  public var name: String
  /// Where it was read.
  public var source: String
  /// The SHA-256 digest of the file; empty where it could not be read.
  public var sha256: String
  /// Version and options that it was converted with.
  var fingerprint: String
  /// The files that were written, below the output folder.
  public var outputs: [String]
  /// What each of them was like when it was written.
  var prints: [ResultPrint]
  /// What the document is; nil where the file failed, is an archive, or was split into its documents.
  public var summary: DocumentSummary?
  /// Why the file failed, and what to do; nil where it did not.
  public var failure: String?
  /// Whether it failed because it took down what read it, or had to be stopped: it is not tried again before it, the
  /// options or the program change.
  var isFinal: Bool?
  /// For an archive the names of its members among the results, for a file that was split those of its documents.
  public var members: [String]?
  /// What else is to be said of it: why its name is another, what in it was left out.
  public var note: String?
  /// Into how many documents the file was split; nil where it holds one, or was not to be split.
  public var documents: Int?
  /// How long it took.
  public var seconds: Double

  /// Whether it failed.
  public var hasFailed: Bool { failure != nil }

  /// Makes it the record of a file that failed.
  mutating func fail(_ message: String) {
    outputs = []
    prints = []
    summary = nil
    failure = message
  }

  /// Whether a run can have written it: a journal that someone has changed must do no harm.
  var isPossible: Bool {
    let names = [name] + outputs + (members ?? [])
    return (0...Self.longest).contains(seconds) && prints.count == outputs.count
      && prints.allSatisfy { (0...Self.most).contains($0.size) } && names.allSatisfy(Self.staysInside)
      && (summary?.isPossible ?? true)
  }

  /// A year in seconds.
  private static let longest = 31_536_000.0
  /// More bytes than any result has.
  private static let most = 1 << 40

  private static func staysInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }
}
