extension CompoundToken {
  /// The compound tokens that `tokens`, all of those of `source`, have in them, in order.
  public static func all(in tokens: [Token], of source: SourceText) -> [CompoundToken] {
    guard let reading = source.reading else {
      return CompoundReader(cursor: TokenCursor(tokens, of: source.bytes)).all()
    }
    // The tokens of both are the same, one for one, but for what the text may have at its head.
    let text = source.text(readAs: reading)
    let own = Tokenizer.tokens(of: text)
    let head = tokens.count - own.count
    return CompoundReader(cursor: TokenCursor(own, of: text.bytes)).all().map {
      CompoundToken(
        value: $0.value, range: reading.text($0.range),
        parts: $0.parts.lowerBound + head..<$0.parts.upperBound + head)
    }
  }
}

/// Goes over the tokens once; at each, the first form that fits is taken. Every form looks a bounded way ahead.
struct CompoundReader {
  private let cursor: TokenCursor
  private let dates: DateGrammar
  private let numbers: DocumentNumberGrammar

  init(cursor: TokenCursor) {
    self.cursor = cursor
    dates = DateGrammar(cursor)
    numbers = DocumentNumberGrammar(cursor, .byForm)
  }

  func all() -> [CompoundToken] {
    var found: [CompoundToken] = []
    var index = 0
    while index < cursor.limit {
      guard mayBegin(cursor[index]), let (value, end) = compound(at: index) else {
        index += 1
        continue
      }
      let range = cursor[index].range.union(cursor[end - 1].range)
      found.append(CompoundToken(value: value, range: range, parts: index..<end))
      index = end
    }
    return found
  }

  /// Words that a compound begins with, beside those in capitals.
  private static let openers = KeySet(DateGrammar.openers + [OrdinalNumeral.opener])

  /// Whether a compound can begin with `token`, which most tokens show by themselves.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .word: token.shape == .upper || Self.openers.contains(token.key)
    default: false
    }
  }

  /// The most tokens of a compound that are examined before one in it.
  private static let farthest = 64

  /// Whether token `index` belongs to a compound that begins before it. Of the tokens before, no more are read than
  /// those that may be in one.
  func isInside(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < Self.farthest, Self.mayStandInside(cursor[at - 1]) { at -= 1 }
    while at < index {
      guard mayBegin(cursor[at]), let (_, end) = compound(at: at) else {
        at += 1
        continue
      }
      at = end
    }
    return at > index
  }

  /// Words in a compound, beside those in capitals and single letters.
  private static let inner = KeySet(DateGrammar.words + [OrdinalNumeral.opener] + QuantityForms.words)

  private static func mayStandInside(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .dot, .comma, .slash, .dash, .percent, .ellipsis, .symbol: true
    case .word:
      token.shape != .lower && token.shape != .title || token.key.count < 2 || inner.contains(token.key)
    default: token.isBlank
    }
  }

  private func compound(at index: Int) -> (CompoundToken.Value, Int)? {
    switch cursor.kind(index) {
    case .number: number(at: index)
    case .word: word(at: index)
    default: nil
    }
  }

  private func number(at index: Int) -> (CompoundToken.Value, Int)? {
    if let reading = numbers.read(at: index) {
      return (.documentNumber(numbers.number(reading)), reading.words.upperBound)
    }
    if let form = dates.date(at: index) { return (.date(form.date), form.end) }
    if let form = dates.period(at: index) { return (.period(form.years), form.end) }
    if let form = QuantityForms.money(cursor, at: index) { return (.money(form.money), form.end) }
    if let form = QuantityForms.percent(cursor, at: index) { return (.percent(form.value), form.end) }
    return QuantityForms.number(cursor, at: index).map { (.number($0), index + 1) }
  }

  private func word(at index: Int) -> (CompoundToken.Value, Int)? {
    if let form = dates.date(at: index) { return (.date(form.date), form.end) }
    if let form = OrdinalNumeral(cursor, at: index) { return (.ordinal(form.value), form.end) }
    if let value = cursor.roman(index, .standard) { return (.roman(value), index + 1) }
    return AbbreviationForm.read(cursor, at: index).map { (.abbreviation($0.text), $0.end) }
  }
}
