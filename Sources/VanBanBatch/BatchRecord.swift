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
  /// What the document is; nil where the file failed, or is an archive.
  public var summary: DocumentSummary?
  /// Why the file failed, and what to do; nil where it did not.
  public var failure: String?
  /// Whether it failed because it took down what read it, or had to be stopped: it is not tried again before it, the
  /// options or the program change.
  var isFinal: Bool?
  /// For an archive, the names of its members among the results.
  public var members: [String]?
  /// How long it took.
  public var seconds: Double

  /// Whether it failed.
  public var hasFailed: Bool { failure != nil }

  /// Makes it the record of a file that failed.
  mutating func fail(_ message: String) {
    outputs = []
    summary = nil
    failure = message
  }
}
