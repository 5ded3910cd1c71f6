public import VanBan
public import VanBanFormats

/// What a batch converts, into what, and how.
public struct BatchOptions: Sendable {
  /// Files and folders.
  public var inputs: [String]
  /// The folder that results are written into. Nothing is written outside it.
  public var output: String
  public var formats: [OutputFormat]
  /// How many files are converted at the same time; more than there are processors bring nothing.
  public var jobs = 1
  /// Converts also what was converted before.
  public var force = false
  /// Converts each of several documents in one file for itself, as `NAME/document-1` and so on.
  public var split = false
  /// Tries again also files that took down what read them, which are not worth it before something has changed.
  public var retry = false
  /// Patterns of paths inside folders that are converted; all where there are none. `*`, `?` and `[…]` as in a
  /// shell; a pattern without a slash is matched against the name alone.
  public var include: [String] = []
  /// Patterns of paths inside folders that are left out.
  public var exclude: [String] = []
  /// The encoding of text and HTML; nil for the one that each file shows.
  public var encoding: TextEncoding?
  public var limits = ReadingLimits.batch
  /// What reads the files; give one with a helper, so that no file can end the batch.
  public var reader = FileReader()
  /// The version of the program: what another version has converted is converted again.
  public var version: String

  public init(
    inputs: [String], output: String, formats: [OutputFormat] = [.json], version: String = Release.version
  ) {
    self.inputs = inputs
    self.output = output
    self.formats = formats
    self.version = version
  }

  /// What must be the same for work that was done before to count.
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
