extension CompoundToken {
  /// The compound tokens that `tokens`, all of those of `source`, have in them, in order.
  public static func all(in tokens: [Token], of source: SourceText) -> [CompoundToken] {
    CompoundReader(cursor: TokenCursor(source: source, tokens: tokens)).all()
  }
}

/// Goes over the tokens once; at each, the first form that fits is taken. Every form looks a bounded way ahead.
struct CompoundReader {
  let cursor: TokenCursor

  func all() -> [CompoundToken] {
    var found: [CompoundToken] = []
    var index = 0
    while index < cursor.tokens.count {
      guard mayBegin(cursor.tokens[index]), let (value, end) = compound(at: index) else {
        index += 1
        continue
      }
      let range = cursor.tokens[index].range.union(cursor.tokens[end - 1].range)
      found.append(CompoundToken(value: value, range: range, parts: index..<end))
      index = end
    }
    return found
  }

  /// Words that a compound begins with, beside those in capitals.
  private static let openers = KeySet(DateForms.openers + WordForms.openers)

  /// Whether a compound can begin with `token`, which most tokens show by themselves.
  @inline(__always)
  private func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .word: token.shape == .upper || Self.openers.contains(token.key)
    default: false
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
    if let form = DocumentNumberForm.number(cursor, at: index) {
      return (.documentNumber(form.number), form.end)
    }
    if let form = DateForms.date(cursor, at: index) { return (.date(form.date), form.end) }
    if let form = DateForms.period(cursor, at: index) { return (.period(form.years), form.end) }
    if let form = NumberForms.money(cursor, at: index) { return (.money(form.money), form.end) }
    if let form = NumberForms.percent(cursor, at: index) { return (.percent(form.value), form.end) }
    return NumberForms.number(cursor, at: index).map { (.number($0), index + 1) }
  }

  private func word(at index: Int) -> (CompoundToken.Value, Int)? {
    if let form = DateForms.date(cursor, at: index) { return (.date(form.date), form.end) }
    if let form = WordForms.ordinal(cursor, at: index) { return (.ordinal(form.value), form.end) }
    if let value = WordForms.roman(cursor, at: index) { return (.roman(value), index + 1) }
    return WordForms.abbreviation(cursor, at: index).map { (.abbreviation($0.text), $0.end) }
  }
}
