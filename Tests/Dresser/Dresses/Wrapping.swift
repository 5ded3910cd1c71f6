import VanBan

extension Dress {
  /// As an e-mail or a narrow page wraps it.
  static let narrow = Dress(
    "wrapped-60", "a page of 60 characters", put: { text, _ in text.wrapped(width: 60, keepsBlanks: true) })
  /// As a page without gaps between paragraphs wraps it.
  static let wide = Dress(
    "wrapped-110", "a page of 110 characters without blank lines",
    put: { text, _ in text.wrapped(width: 110, keepsBlanks: false) })
  /// As Word saves plain text: each paragraph one line.
  static let unwrapped = Dress(
    "unwrapped", "a word processor that saves each paragraph as a line",
    put: { text, _ in text.wrapped(width: nil, keepsBlanks: false) })
}

extension DressedText {
  /// With the blocks of the text in lines of `width`; those whose lines are set by themselves stay.
  func wrapped(width: Int?, keepsBlanks: Bool) -> DressedText {
    var result = self
    let last = blocks.last
    result.lines = blocks.flatMap { block -> [DressedLine] in
      if block.isBlank { return keepsBlanks ? block.lines : [] }
      return block.isFlowing
        ? block.reflowed(width: width) : keepsBlanks ? block.lines : block.lines.filter { !$0.isBlank }
    }
    // The empty line after the last line break.
    if !keepsBlanks, let last, last.isBlank { result.lines.append(.blank) }
    return result
  }
}

extension DressedBlock {
  /// Whether its lines end where the page does.
  var isFlowing: Bool {
    switch role {
    case .heading:
      // `Chương I` above its title stays so.
      lines.first.map { $0.label != $0.text.trimmed } ?? false
    case .title, .basis, .enacting, .item, .paragraph, .quote, .closing, .recipient: true
    default: false
    }
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
