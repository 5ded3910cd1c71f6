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

  /// `edits` with `marks`, of which nothing is read; both are in order. An edit that a mark touches is part of it.
  static func merged(_ edits: [ReadingEdit], _ marks: [SourceRange]) -> [ReadingEdit] {
    guard !marks.isEmpty else { return edits }
    var merged: [ReadingEdit] = []
    var rest = edits[...]
    for mark in marks {
      while let edit = rest.first, edit.range.upperBound <= mark.lowerBound {
        merged.append(edit)
        rest.removeFirst()
      }
      var range = mark
      while let edit = rest.first, edit.range.lowerBound < range.upperBound {
        range = range.union(edit.range)
        rest.removeFirst()
      }
      merged.append(ReadingEdit(range: range, replacement: ""))
    }
    return merged + rest
  }
}
