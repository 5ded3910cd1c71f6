public import VanBan
public import VanBanFormats

/// What a batch converts, into what, and how.
public struct BatchOptions: Sendable {
  /// Paths of files, archives and folders.
  public var inputs: [String]
  /// The folder that results are written into. Nothing is written outside it.
  public var output: String
  /// The forms to write of each document, `json` by default.
  public var formats: [OutputFormat]
  /// How many files are converted at the same time; more than there are processors gains nothing.
  public var jobs = 1
  /// Whether to convert again what was converted before.
  public var force = false
  /// Whether to convert each of several documents in one file separately, as `NAME/document-1` and so on.
  public var split = false
  /// Whether to retry files that crashed their reader, which is of use once something has changed.
  public var retry = false
  /// Patterns of paths inside folders to convert; empty for all. `*`, `?` and `[…]` as in a
  /// shell; a pattern without a slash is matched against the name alone.
  public var include: [String] = []
  /// Patterns of paths inside folders to leave out.
  public var exclude: [String] = []
  /// The encoding of text and HTML; nil to detect that of each file.
  public var encoding: TextEncoding?
  /// What reading a file may use; by default `ReadingLimits.batch`.
  public var limits = ReadingLimits.batch
  /// The reader of the files; give one with a helper, so that no file can end the batch.
  public var reader = FileReader()
  /// The version of the program: files that another version converted are converted again.
  public var version: String

  /// Options for `inputs`, with the other settings at their defaults.
  public init(
    inputs: [String], output: String, formats: [OutputFormat] = [.json], version: String = Release.version
  ) {
    self.inputs = inputs
    self.output = output
    self.formats = formats
    self.version = version
  }

  /// The settings that earlier results must share to count as done.
  var fingerprint: String {
    [
      version, formats.map(\.name).sorted().joined(separator: ","), encoding?.rawValue ?? "auto",
      split ? "split" : "whole",
      String(limits.partBytes), String(limits.textBytes), String(limits.textLines),
      String(limits.helperBytes), String(limits.helperSeconds), String(limits.stallSeconds),
      String(limits.officeSeconds),
    ].joined(separator: " ")
  }
}
