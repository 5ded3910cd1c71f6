/// Finds the closing formula among the last blocks of a body.
enum ClosingFormula {
  private static let openers = Lexicon.list(.closing)
  private static let requests = Lexicon.list(.request)

  /// Marks the paragraphs that close the document (Nghị định 30/2020/NĐ-CP, Phụ lục III, the templates).
  static func mark(_ blocks: inout [Draft], kind: DocumentKind?) {
    if let first = blocks.indices.suffix(6).first(where: { isOpener(blocks[$0]) }) {
      for index in first..<blocks.count where blocks[index].label == nil && blocks[index].role == .paragraph {
        // `(Kèm theo …)` under the formula is a note.
        if index > first, blocks[index].opening.kind(0) == .openBracket { continue }
        blocks[index].become(.closing, by: index == first ? .closingOpener : .closingFollows)
      }
      return
    }
    guard let last = blocks.indices.last, blocks[last].role == .paragraph, blocks[last].label == nil else {
      return
    }
    if isPassed(blocks[last]) {
      blocks[last].become(.closing, by: .closingPassed)
    } else if isRequest(blocks[last]), blocks.count > 1, !isNormative(kind) {
      blocks[last].become(.closing, by: .closingRequest)
    }
  }

  private static func isOpener(_ block: Draft) -> Bool {
    block.label == nil && block.role == .paragraph && openers.contains { block.opening.matches($0) }
  }

  /// `Nghị quyết này được Hội đồng nhân dân … thông qua ngày …`
  private static func isPassed(_ block: Draft) -> Bool {
    let words = block.words
    guard let kind = DocumentKind.nameTable.match(words, at: 0),
      words.matches(.this, at: kind.count) || words.matches("đã được", at: kind.count)
        || words.matches("được", at: kind.count)
    else { return false }
    return words.contains(.passed)
  }

  private static func isNormative(_ kind: DocumentKind?) -> Bool {
    switch kind {
    case .law, .code, .ordinance, .decree, .circular, .jointCircular, .decision, .resolution, .regulation,
      .statute:
      true
    default: false
    }
  }

  /// `… yêu cầu … thực hiện./.`, `… thông báo để … biết.`
  private static func isRequest(_ block: Draft) -> Bool {
    let words = block.words
    guard Line.Ending.of(block.ending) == .period else { return false }
    return requests.contains { words.contains($0) }
  }
}
