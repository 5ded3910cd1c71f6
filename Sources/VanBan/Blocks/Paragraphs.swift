/// Goes by the paragraphs that a file marks, where it marks them.
enum Paragraphs {
  /// Whether `line`, with the label `label`, begins a block after `block`, whose last line is `previous`; nil where
  /// the file does not decide it.
  static func begins(_ line: Line, label: Label?, after previous: Line, _ block: Draft) -> Bool? {
    guard let layout = line.layout, layout.beginsParagraph else { return nil }
    if label != nil { return true }
    // A label alone is not a block: `Chương I`, and its title is the next paragraph.
    if let own = block.label, let end = block.ending.range?.upperBound, own.range.upperBound >= end {
      return nil
    }
    let words = line.words
    // A heading in capitals may have several paragraphs, a line each.
    if words.isUpper, block.isUpper || block.label != nil && block.isAllCapitals { return nil }
    // A file that was made from scanned lines has a paragraph for each.
    if words.startsLower, !previous.ending.isTerminal { return nil }
    return true
  }
}
