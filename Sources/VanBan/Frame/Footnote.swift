/// A footnote, as consolidated texts have them.
public struct Footnote: Sendable, Hashable {
  /// Its number.
  public let number: Int
  /// Its text, with the label.
  public let block: Block
  /// Where its mark is in the text, `[1]`, in reading order.
  public let marks: [SourceRange]
}
