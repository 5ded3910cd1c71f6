/// A stretch of a text that the stages read otherwise than it is written: marks of Markdown, which are no words, are left
/// out, and a cell that holds several lines is read as lines.
package struct ReadingEdit: Sendable, Hashable {
  /// Where it stands in the text, in bytes; it is not empty.
  package var range: SourceRange
  /// What is read there; empty where nothing is.
  package var replacement: String

  package init(range: SourceRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
