/// The number of a document as its header gives it: `Số: 64/2007/NĐ-CP`, `Số:     /KH-UBND`,
/// `Nghị quyết số: 17/2022/UBTVQH15`, `Số 52-NQ/TW`.
struct NumberLine {
  /// Where the number begins and ends among the words of the line.
  let bounds: Range<Int>
  /// The number as printed, without white space; nil where nothing stands after `Số:`.
  let text: String?
  let serial: String?
  let year: Int?
  let symbol: String?

  /// Reads the number that `words` begin with.
  init?(_ words: WordSequence, in source: borrowing SourceText) {
    var index = 0
    if let kind = DocumentKind.nameTable.match(words, at: 0), words.matches(.number, at: kind.count) {
      index = kind.count
    }
    guard words.matches(.number, at: index) || words.matches(.misspelledNumber, at: index) else { return nil }
    index += 1
    if words.matches(.numberSymbol, at: index) { index += 1 }
    let hasColon = words.kind(index) == .colon
    if hasColon { index += 1 }
    // `Số -HD/BTCTU`
    let isBlank =
      words.kind(index) == .dash && words.isJoined(index) && index + 1 < words.count
      && words[index + 1].shape == .upper
    // `Luật số …/2025/QH15`
    let isDotted = words.kind(index) == .ellipsis || words.kind(index) == .dot
    guard hasColon || isBlank || isDotted || words.kind(index) == .number || words.kind(index) == .slash
    else {
      return nil
    }
    let cursor = TokenCursor(words, of: source.bytes)
    let grammar = DocumentNumberGrammar(cursor, .header)
    guard let reading = grammar.read(at: index) ?? grammar.misread(at: index),
      hasColon || !isDotted || !reading.symbol.isEmpty
    else {
      guard hasColon else { return nil }
      self.init(bounds: 0..<index, text: nil, serial: nil, year: nil, symbol: nil)
      return
    }
    // `Công văn số 12/UBND-NC về bến bãi` speaks of a document.
    let end = reading.words.upperBound
    if words[0].key != .numberWord, index > 1, end < words.count, words.kind(end) == .word,
      words[end].key != DateGrammar.day, words[end].shape == .lower
    {
      return nil
    }
    self.init(reading, cursor)
  }

  /// Reads a number alone on the line after `Số:`.
  init?(continuing words: WordSequence, in source: borrowing SourceText) {
    guard words.kind(0) == .number || words.kind(0) == .slash else { return nil }
    let cursor = TokenCursor(words, of: source.bytes)
    guard let reading = DocumentNumberGrammar(cursor, .header).read(at: 0), !reading.symbol.isEmpty else {
      return nil
    }
    self.init(reading, cursor)
  }

  private init(_ reading: DocumentNumberGrammar.Reading, _ cursor: TokenCursor) {
    // Dots stand for a blank.
    let text = reading.words.reduce(into: "") { text, index in
      let kind = cursor.kind(index)
      let isBlank = kind == .dot || kind == .ellipsis
      if !isBlank || reading.symbol.contains(index) || reading.openYear.contains(index) {
        text += cursor.text(index)
      }
    }
    // One kind of hyphen, whichever the typist took.
    let symbol = reading.symbol.reduce(into: "") { text, index in
      text += cursor.kind(index) == .dash ? "-" : cursor.text(index)
    }
    self.init(
      bounds: 0..<reading.words.upperBound, text: text,
      serial: reading.serial.isEmpty ? nil : cursor.compactText(reading.serial), year: reading.year,
      symbol: reading.symbol.isEmpty ? nil : symbol)
  }

  /// The number with the rest of its symbol, which stood on the next line.
  func completed(by rest: String) -> NumberLine {
    NumberLine(
      bounds: bounds, text: (text ?? "") + rest, serial: serial, year: year, symbol: (symbol ?? "") + rest)
  }

  private init(bounds: Range<Int>, text: String?, serial: String?, year: Int?, symbol: String?) {
    self.bounds = bounds
    self.text = text
    self.serial = serial
    self.year = year
    self.symbol = symbol
  }
}
