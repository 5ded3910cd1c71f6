/// Finds where the text speaks of its appendices, and which of them is meant.
struct AppendixMentionReader {
  let source: SourceText
  /// The words of the whole text.
  let words: WordSequence
  let appendices: [Appendix]

  private static let attached: [Phrase] = [
    "kèm theo", "ban hành kèm theo", "đính kèm", "gửi kèm", "dưới đây",
  ]

  /// The first words of ``AppendixTitle/names``.
  private static let openers = KeySet(["phụ", "mẫu", "biểu"].map { SyllableKey($0) })

  /// The mentions in `blocks`, in reading order.
  func mentions(in blocks: [Block]) -> [AppendixMention] {
    let openers = Self.openers
    var places: [Int] = []
    for token in words.tokens where token.kind == .word && openers.contains(token.key) {
      places.append(token.range.lowerBound)
    }
    var next = 0
    var found: [AppendixMention] = []
    for block in blocks {
      let range = block.range
      while next < places.count, places[next] < range.lowerBound { next += 1 }
      guard next < places.count, places[next] < range.upperBound, speaks(block.role) else { continue }
      found += mentions(in: block)
    }
    return found
  }

  private func speaks(_ role: BlockRole) -> Bool {
    switch role {
    case .heading, .item, .paragraph, .table, .closing, .basis, .enacting: true
    default: false
    }
  }

  private func mentions(in block: Block) -> [AppendixMention] {
    let words = BlockWords(block: block, in: self.words, source: source).words
    var found: [AppendixMention] = []
    var index = 0
    while index < words.count {
      guard words[index].kind == .word, let name = AppendixTitle.names.match(words, at: index) else {
        index += 1
        continue
      }
      let (numbers, end) = numbers(in: words, at: index + name.count)
      if isOwn(words, after: end) {
        if numbers.isEmpty {
          // Without its number it is a mention only beside a word that says that it is attached.
          if Self.attached.contains(where: { words.matches($0, at: end) }), name.value == .appendix {
            found.append(mention(name.value, nil, words.slice(index, end), block))
          }
        } else {
          for (place, number) in numbers.enumerated() {
            let start = place == 0 ? index : number.start
            found.append(mention(name.value, number.text, words.slice(start, number.end), block))
          }
        }
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// `01`, or several: `1, 2 và 3`.
  private func numbers(
    in words: WordSequence, at start: Int
  ) -> (numbers: [(text: String, start: Int, end: Int)], end: Int) {
    var numbers: [(text: String, start: Int, end: Int)] = []
    var index = start
    while let number = AppendixNumber(words, at: index, in: source) {
      numbers.append((number.text, index, index + number.count))
      index += number.count
      let joins = words.kind(index) == .comma || words.matches("và", at: index)
      guard joins, AppendixNumber(words, at: index + 1, in: source) != nil else { break }
      index += 1
    }
    return (numbers, index)
  }

  /// Whether what is mentioned is of this document: `ban hành kèm theo Thông tư này`, not `Phụ lục I Nghị định số …`.
  private func isOwn(_ words: WordSequence, after end: Int) -> Bool {
    var index = end
    for phrase in Self.attached where words.matches(phrase, at: index) { index += phrase.keys.count }
    guard let type = DocumentKind.nameTable.match(words, at: index) else { return true }
    return words.matches(.this, at: index + type.count)
  }

  private func mention(_ kind: AppendixKind, _ number: String?, _ words: WordSequence, _ block: Block)
    -> AppendixMention
  {
    let fitting = appendices.filter { appendix in
      appendix.kind == kind
        && (number == nil || appendix.number.map { AppendixNumber.isSame($0, number ?? "") } ?? false)
    }
    let range = words.range ?? block.range
    return AppendixMention(
      kind: kind, number: number, appendix: fitting.count == 1 ? fitting[0].id : nil, block: block.id,
      range: range)
  }
}
