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
  init?(_ words: WordSequence, in source: SourceText) {
    var index = 0
    if let kind = DocumentKind.nameTable.match(words, at: 0), words.matches(.number, at: kind.count) {
      index = kind.count
    }
    guard words.matches(.number, at: index) || words.matches(.misspelledNumber, at: index) else { return nil }
    index += 1
    if words.matches(.numberSymbol, at: index) { index += 1 }
    let hasColon = words.kind(index) == .colon
    if hasColon { index += 1 }
    guard hasColon || words.kind(index) == .number || words.kind(index) == .slash else { return nil }
    guard let reading = Self.read(words, from: index, in: source) else {
      guard hasColon else { return nil }
      bounds = 0..<index
      (text, serial, year, symbol) = (nil, nil, nil, nil)
      return
    }
    bounds = 0..<reading.end
    text = Self.text(words.slice(index, reading.end), in: source)
    (serial, year, symbol) = (reading.serial, reading.year, reading.symbol)
  }

  /// Reads a number alone on the line after `Số:`.
  init?(continuing words: WordSequence, in source: SourceText) {
    guard words.kind(0) == .number || words.kind(0) == .slash,
      let reading = Self.read(words, from: 0, in: source), reading.symbol != nil
    else { return nil }
    bounds = 0..<reading.end
    text = Self.text(words.slice(0, reading.end), in: source)
    (serial, year, symbol) = (reading.serial, reading.year, reading.symbol)
  }

  /// The words of a number without white space and without the dots that stand for a blank.
  private static func text(_ words: WordSequence, in source: SourceText) -> String {
    words.tokens.filter { $0.kind != .dot && $0.kind != .ellipsis }.map { source[$0.range] }.joined()
  }

  /// The number with the rest of its symbol, which stood on the next line.
  func completed(by rest: String) -> NumberLine {
    NumberLine(
      bounds: bounds, text: (text ?? "") + rest, serial: serial, year: year, symbol: (symbol ?? "") + rest)
  }

  private init(bounds: Range<Int>, text: String, serial: String?, year: Int?, symbol: String?) {
    self.bounds = bounds
    self.text = text
    self.serial = serial
    self.year = year
    self.symbol = symbol
  }

  private static func read(
    _ words: WordSequence, from start: Int, in source: SourceText
  ) -> (end: Int, serial: String?, year: Int?, symbol: String?)? {
    var index = start
    while words.kind(index) == .dot || words.kind(index) == .ellipsis || words.kind(index) == .symbol {
      index += 1
    }
    var serial: String?
    if words.kind(index) == .number {
      serial = source[words[index].range]
      index += 1
      if words.kind(index) == .word, words.isJoined(index - 1), words[index].range.count == 1 {
        serial = (serial ?? "") + source[words[index].range]
        index += 1
      }
    }
    while words.kind(index) == .dot || words.kind(index) == .ellipsis { index += 1 }
    guard words.kind(index) == .slash || words.kind(index) == .dash else {
      return serial.map { (index, $0, nil, nil) }
    }
    index += 1
    var year: Int?
    if words.kind(index) == .number, let value = Int(source[words[index].range]),
      (1945...2099).contains(value)
    {
      year = value
      index += 1
      if words.kind(index) == .slash || words.kind(index) == .dash { index += 1 }
    }
    var symbol = ""
    while index < words.count {
      let kind = words[index].kind
      // After a hyphen at a gap only capitals continue: `TTr- UBND`, not `NQ-  Hà Nội`.
      let hangs = symbol.last == "-" || symbol.last == "/"
      let joins = symbol.isEmpty || words.isJoined(index - 1) || hangs && words[index].shape == .upper
      switch kind {
      case .word, .number, .symbol:
        guard joins else { return finish() }
      case .dash, .slash:
        guard words.isJoined(index - 1) || (words.isJoined(index) && !symbol.isEmpty) else { return finish() }
      default: return finish()
      }
      symbol += kind == .dash ? "-" : source[words[index].range]
      index += 1
    }
    return finish()

    func finish() -> (end: Int, serial: String?, year: Int?, symbol: String?) {
      (index, serial, year, symbol.isEmpty ? nil : symbol)
    }
  }
}
