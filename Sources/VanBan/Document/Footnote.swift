/// A note, as consolidated texts have them at the foot of pages or at the end.
public struct Footnote: Sendable, Hashable {
  /// Its number.
  public let number: Int
  /// Its first block, with the number as the label.
  public let block: Block
  /// The tree of its blocks, of which ``block`` is the first; they are in no other part of the document.
  public let body: [Node]
  /// Where its mark is in the text, `[1]`, in reading order.
  public let marks: [SourceRange]
}

/// Where the text says that a note belongs: the number, raised or in brackets, behind a word, a label or a title.
public struct NoteMark: Sendable, Hashable {
  /// The number as printed: 20 of `Điều 34.²⁰`.
  public let number: Int
  /// The mark with what a file's format puts around it: `[5]`, `20`, `<sup>5</sup>`. It is no part of the text
  /// (``SourceText/text(in:)``).
  public let range: SourceRange
  /// The ``Block/id`` of the block that it stands in.
  public let block: Int
  /// The place of its note in ``Document/footnotes``; nil where the text has none of that number.
  public let footnote: Int?
}
