/// Reads when an assembly has passed the act, from its last sentence: `Luật này được Quốc hội nước Cộng hòa xã hội chủ
/// nghĩa Việt Nam khóa XV, kỳ họp thứ 9 thông qua ngày 27 tháng 6 năm 2025.`
struct AdoptionReader {
  let words: DocumentWords
  let name: ActName

  private static let passed: Phrase = "thông qua"
  private static let byWhom: Phrase = "được"
  private static let already = SyllableKey("đã")
  /// How many blocks from the end it may stand.
  private static let reach = 12
  /// The most words of the sentence.
  private static let longest = 60

  /// The day in the last blocks before the one whose id is `end`.
  func adoption(before end: Int) -> ForceDay? {
    var left = Self.reach
    for place in words.blocks.indices.reversed() {
      let block = words.blocks[place]
      guard block.id < end, block.role.isBody, block.role != .quote, block.label?.style != .footnote else {
        continue
      }
      if let found = adoption(in: words[place]) { return found }
      left -= 1
      if left == 0 { break }
    }
    return nil
  }

  private func adoption(in words: BlockWords) -> ForceDay? {
    // The sentence may close a longer paragraph.
    var start = 0
    while start < words.count {
      if let end = head(at: start, in: words),
        let day = adoption(in: words, from: end, to: min(words.count, end + Self.longest))
      {
        return day
      }
      while start < words.count, !words.isSentenceEnd(start) { start += 1 }
      start += 1
    }
    return nil
  }

  /// One past `được` of `Luật này đã được`, `Nghị quyết được`.
  private func head(at index: Int, in words: BlockWords) -> Int? {
    guard words.isCapitalised(index) else { return nil }
    var at: Int
    if let end = name.end(at: index, in: words) {
      at = end
    } else if let kind = name.kind, let found = DocumentKind.nameTable.match(words.words, at: index),
      found.value == kind
    {
      at = index + found.count
    } else {
      return nil
    }
    if words.key(at) == Self.already { at += 1 }
    return words.matches(Self.byWhom, at: at) ? at + 1 : nil
  }

  private func adoption(in words: BlockWords, from start: Int, to end: Int) -> ForceDay? {
    guard start < end, let passed = (start..<end).first(where: { words.matches(Self.passed, at: $0) }) else {
      return nil
    }
    var at = passed + 2
    // `thông qua tại kỳ họp thứ 5 ngày 10 tháng 12 năm 2025`
    while at < min(words.count, passed + 20), words.key(at) != DateGrammar.day, !words.isSentenceEnd(at) {
      at += 1
    }
    guard words.key(at) == DateGrammar.day else { return nil }
    let grammar = DateGrammar(words.cursor(to: words.count))
    let range: Range<Int>
    var date: PartialDate?
    if let found = grammar.date(at: at) {
      date = found.date
      range = at..<found.end
    } else if let written = DateGrammar(words.cursor(to: words.count), [.expected, .header]).written(at: at) {
      date = written.date
      range = at..<written.end
    } else {
      return nil
    }
    return ForceDay(
      text: words.text(range), date: date, basis: .stated, delay: nil, bound: .first,
      refusal: date?.isWhole ?? false ? nil : .incomplete, range: words.sourceRange(range),
      block: words.block.id)
  }
}
