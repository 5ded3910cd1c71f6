/// Finds mentions of the document's appendices, and resolves them.
struct AppendixMentionReader {
  let words: DocumentWords
  /// The id of the only appendix of a kind, and of the only one of a kind with a number; 0 if there are several.
  private var only: [AppendixKind: Int] = [:]
  private var numbered: [AppendixKind: [String: Int]] = [:]

  init(words: DocumentWords, appendices: [Appendix]) {
    self.words = words
    for appendix in appendices {
      only[appendix.kind] = only[appendix.kind] == nil ? appendix.id : 0
      guard let number = appendix.number.map({ AppendixNumber.comparable($0) }) else { continue }
      let isFirst = numbered[appendix.kind]?[number] == nil
      numbered[appendix.kind, default: [:]][number] = isFirst ? appendix.id : 0
    }
  }

  private static let attached = Lexicon.list(.attached)

  /// The mentions, in reading order.
  func mentions() -> [AppendixMention] {
    var found: [AppendixMention] = []
    for place in words.blocks.indices where words.has(.appendix, in: place) && speaks(words.role(place)) {
      found += mentions(in: words[place])
    }
    return found
  }

  private func speaks(_ role: BlockRole) -> Bool {
    switch role {
    case .heading, .item, .paragraph, .table, .closing, .basis, .enacting: true
    default: false
    }
  }

  private func mentions(in own: BlockWords) -> [AppendixMention] {
    let (block, words) = (own.block, own.words)
    var found: [AppendixMention] = []
    var index = own.next(.appendix, from: 0)
    while index < words.count {
      guard let name = AppendixTitle.names.match(words, at: index) else {
        index = own.next(.appendix, from: index + 1)
        continue
      }
      let (numbers, end) = numbers(in: words, at: index + name.count)
      if isOwn(words, after: end) {
        if numbers.isEmpty {
          // Without a number it is a mention only beside a word for “attached”.
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
      index = own.next(.appendix, from: max(end, index + 1))
    }
    return found
  }

  /// `01`, or several: `1, 2 và 3`.
  private func numbers(
    in words: WordSequence, at start: Int
  ) -> (numbers: [(text: String, start: Int, end: Int)], end: Int) {
    var numbers: [(text: String, start: Int, end: Int)] = []
    var index = start
    while let number = AppendixNumber(words, at: index, in: self.words.source) {
      numbers.append((number.text, index, index + number.count))
      index += number.count
      let joins = words.kind(index) == .comma || words.matches("và", at: index)
      guard joins, AppendixNumber(words, at: index + 1, in: self.words.source) != nil else { break }
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
    let id = number.map { numbered[kind]?[AppendixNumber.comparable($0)] } ?? only[kind]
    return AppendixMention(
      kind: kind, number: number, appendix: id == 0 ? nil : id, block: block.id,
      range: words.range ?? block.range)
  }
}
