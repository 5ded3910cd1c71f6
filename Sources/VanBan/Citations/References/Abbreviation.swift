/// A short form with its long form, as the text defines it: `công nghệ thông tin (CNTT)`,
/// `(sau đây viết tắt là TTHC)`, `(viết tắt là Đề án 06)`.
public struct Abbreviation: Sendable, Hashable {
  /// As written, white space folded: `CNTT`, `Đề án 06`.
  public let short: String
  /// What it stands for, as written, white space folded; nil where the text does not show it.
  public let long: String?
  /// The place of the short form in its definition.
  public let range: SourceRange
  /// The place of ``long``; nil where the text does not show it.
  public let longRange: SourceRange?
  /// The ``Block/id`` of the block that defines it.
  public let block: Int
  /// Where it holds: from its definition to the end of the document, or of the appendix that defines it.
  public let scope: SourceRange
}
