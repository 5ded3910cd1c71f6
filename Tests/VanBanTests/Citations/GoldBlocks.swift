@testable import VanBan

/// The blocks of a document as its annotation has them, so that the citation rules can be tried without the
/// stages before them.
enum GoldBlocks {
  static func blocks(of source: SourceText, lines: [AnnotatedLine]) -> [Block] {
    var drafts: [(line: AnnotatedLine, pieces: [SourceRange])] = []
    /// The block that each role was last seen in, for lines that go on after furniture.
    for line in lines {
      guard let role = line.roles.first, !role.isFurniture, line.begin != .none else { continue }
      let piece = trimmed(source.lines.range(ofLine: line.line), in: source)
      if line.begin == .block || drafts.isEmpty {
        drafts.append((line, [piece]))
      } else {
        drafts[drafts.count - 1].pieces.append(piece)
      }
    }
    return drafts.enumerated().map { index, draft in
      Block(
        id: index, role: draft.line.roles[0],
        label: draft.line.label.flatMap { label($0, draft.pieces[0], source) },
        depth: draft.line.depth ?? 0, pieces: draft.pieces)
    }
  }

  private static func trimmed(_ range: SourceRange, in source: SourceText) -> SourceRange {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, source.bytes[low] <= 0x20 { low += 1 }
    while high > low, source.bytes[high - 1] <= 0x20 { high -= 1 }
    return SourceRange(low, high)
  }

  /// The label `text` where it stands at the head of `piece`. Its style is told from its last character.
  private static func label(_ text: String, _ piece: SourceRange, _ source: SourceText) -> Label? {
    guard source[piece].hasPrefix(text) else { return nil }
    let style: Label.Style =
      switch text.last {
      case "-", "–": .dash
      case "+": .plus
      case "*": .star
      case ")": .letter
      default: text.first?.isNumber == true ? .arabic : .roman
      }
    return Label(
      style: style, numbers: [], text: text,
      range: SourceRange(piece.lowerBound, piece.lowerBound + text.utf8.count))
  }
}
