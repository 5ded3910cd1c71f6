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
  /// What the document is; nil where the file failed, is an archive, or was split into its documents.
  public var summary: DocumentSummary?
  /// Why the file failed, and what to do; nil where it did not.
  public var failure: String?
  /// For an archive the names of its members among the results, for a file that was split those of its documents.
  public var members: [String]?
  /// Into how many documents the file was split; nil where it holds one, or was not to be split.
  public var documents: Int?
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
