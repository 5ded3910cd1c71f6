/// Reads the day on which force begins or ends behind the verb: `kể từ ngày 01 tháng 7 năm 2025`, `sau 45 ngày kể từ
/// ngày ký`, `từ ngày thông qua`, `đến hết ngày 28 tháng 02 năm 2027`. What names no day is given with the reason.
struct ForceDayReader {
  /// A day, and one past its last word.
  typealias Found = (day: ForceDay, end: Int)

  let words: BlockWords
  /// Whether a word is the head of `Luật này`, of the act itself; nil for other words, else one past `này`.
  let own: (_ index: Int) -> Int?

  /// The most words of an event that are given.
  private static let longestEvent = 40

  // MARK: The first day

  /// The day that begins at `index`: `kể từ ngày …`, `sau 15 ngày, kể từ ngày …`. `bound`: which side of it is meant.
  func first(at index: Int, limit: Int, bound: ForceDay.Bound = .first) -> Found? {
    var at = index
    if words.kind(at) == .comma { at += 1 }
    let start = at
    var delay: ForceDay.Delay?
    if words.key(at) == ForceWords.after, let found = self.delay(at: at + 1) {
      delay = found.delay
      at = found.end
      if words.kind(at) == .comma { at += 1 }
    }
    while at < limit, ForceWords.leads.contains(words.key(at)) { at += 1 }
    if words.key(at) == ForceWords.from || words.key(at) == ForceWords.into {
      at += 1
    } else if delay == nil {
      // `có hiệu lực ngày 01/7/2025`
      guard words.key(at) == DateGrammar.day, at == start else { return nil }
    }
    at = pastHour(at)
    guard at < limit else { return nil }
    if let date = date(at: at, limit: limit) {
      return make(start..<date.end, date.date, date.refusal, .stated, delay, bound)
    }
    if let period = period(at: at, limit: limit) {
      return make(start..<period.end, period.date, .period, .stated, delay, bound)
    }
    if words.key(at) == DateGrammar.day, let event = event(at: at + 1, limit: limit) {
      return make(start..<event.end, nil, nil, event.basis, delay, bound)
    }
    if words.key(at) == ForceWords.when || delay != nil || words.key(at) == SyllableKey("thời") {
      return make(start..<clauseEnd(at, limit: limit), nil, .event, .event, delay, bound)
    }
    return nil
  }

  /// What stands in place of a day: `theo Quyết định số 3659/QĐ-BKHCN`, `đồng thời với Luật Đất đai`.
  func elsewhere(at index: Int, limit: Int) -> Found? {
    guard ForceWords.elsewhere.contains(words.key(index)) else { return nil }
    return make(index..<clauseEnd(index, limit: limit), nil, .event, .event, nil, .first)
  }

  /// `0 giờ`, `00 giờ 00 phút` before the day.
  private func pastHour(_ index: Int) -> Int {
    var at = index
    for unit in [ForceWords.hour, ForceWords.minute]
    where words.kind(at) == .number && words.key(at + 1) == unit { at += 2 }
    if at > index, words.kind(at) == .comma { at += 1 }
    return at
  }

  /// `15 ngày`, `15 (mười lăm) ngày`, `mười lăm ngày`, `02 tháng`.
  private func delay(at index: Int) -> (delay: ForceDay.Delay, end: Int)? {
    var at = index
    let count: Int
    if let number = words.integer(at)?.value {
      count = number
      at += 1
    } else if let number = ForceWords.numbers.match(words.words, at: at) {
      count = number.value
      at += number.count
    } else {
      return nil
    }
    if words.kind(at) == .openBracket {
      guard let close = (at + 1..<at + 7).first(where: { words.kind($0) == .closeBracket }) else {
        return nil
      }
      at = close + 1
    }
    let unit: ForceDay.Delay.Unit
    switch words.key(at) {
    case DateGrammar.day: unit = .day
    case DateGrammar.month: unit = .month
    case DateGrammar.year: unit = .year
    default: return nil
    }
    at += 1
    if unit == .day, words.matches("làm việc", at: at) {
      return (ForceDay.Delay(count: count, unit: .workingDay), at + 2)
    }
    return (ForceDay.Delay(count: count, unit: unit), at)
  }

  /// A date that is written, whole or with blanks.
  private func date(at index: Int, limit: Int) -> (date: PartialDate?, refusal: ForceDay.Refusal?, end: Int)?
  {
    let cursor = words.cursor(to: limit)
    let grammar = DateGrammar(cursor, .expected)
    if words.key(index) == DateGrammar.year { return nil }
    if let found = grammar.date(at: index) {
      return (found.date, found.date.isWhole ? nil : .incomplete, found.end)
    }
    let isDay = words.key(index) == DateGrammar.day
    guard isDay || words.key(index) == DateGrammar.month else { return nil }
    // Blanks for day, month or year, as drafts have them.
    let blanks = DateGrammar(cursor, [.expected, .header])
    if let written = blanks.written(at: index), written.month != nil || written.hasYearWord {
      let isImpossible = written.day != nil && written.month != nil && written.year != nil
      return (written.date, isImpossible ? .impossible : .incomplete, written.end)
    }
    // `ngày 31/02/2026`, `ngày …/…/2026`
    guard isDay else { return nil }
    var at = index + 1
    while at < limit, at - index < 16 {
      switch words.kind(at) {
      case .number, .slash, .ellipsis, .dot: at += 1
      default:
        guard at > index + 2 else { return nil }
        return (nil, words.kind(at - 1) == .number ? .impossible : .incomplete, at)
      }
    }
    return at > index + 1 && at == limit ? (nil, .incomplete, at) : nil
  }

  /// `năm 2026`, `kỳ tính thuế thu nhập doanh nghiệp năm 2025`, `năm ngân sách 2026`, `năm học 2025-2026`.
  private func period(at index: Int, limit: Int) -> (date: PartialDate?, end: Int)? {
    let named = ForceWords.periods.match(words.words, at: index)
    guard named != nil || words.key(index) == DateGrammar.year else { return nil }
    var at = index + max(named?.count ?? 1, 1)
    let reach = min(limit, at + (named == nil ? 1 : 14))
    while at < reach {
      if words.kind(at) == .comma || words.kind(at) == .semicolon { break }
      if let year = words.year(at) {
        var end = at + 1
        if words.kind(end) == .dash, words.year(end + 1) != nil { end += 2 }
        return (PartialDate(year: year), end)
      }
      at += 1
    }
    return named == nil ? nil : (nil, at)
  }

  /// What happens on the day behind `ngày` at `index`.
  private func event(at index: Int, limit: Int) -> (basis: ForceDay.Basis, end: Int)? {
    var at = index
    // `ngày Quyết định này được ký`, `ngày Luật này có hiệu lực`
    if let end = own(at), end <= limit { at = end }
    if at > index, ForceWords.verbs.match(words.words, at: at)?.value == .force {
      return (.ownForce, at + (ForceWords.verbs.match(words.words, at: at)?.count ?? 0))
    }
    if let found = event(named: at, limit: limit) { return found }
    // `ngày Quốc hội thông qua`, `ngày được Hội đồng nhân dân tỉnh thông qua`
    for next in at..<min(limit, at + 12) {
      if words.kind(next) != .word || words.kind(next) == .comma { break }
      if words.matches("thông qua", at: next), isAssembly(at..<next) { return (.adoption, next + 2) }
    }
    guard words.kind(at) == .word else { return nil }
    return (.event, clauseEnd(at, limit: limit))
  }

  private func event(named index: Int, limit: Int) -> (basis: ForceDay.Basis, end: Int)? {
    guard let found = ForceWords.events.match(words.words, at: index) else { return nil }
    var end = index + found.count
    if found.value == .signing {
      if ForceWords.otherSigned.contains(words.key(end)) { return nil }
      if words.kind(end) == .comma, words.matches("ban hành", at: end + 1) { end += 3 }
      // `ngày ký Quyết định này`; `ngày ban hành Nghị định số 5` is another's.
      if let own = own(end) {
        end = own
      } else if words.isCapitalised(end), DocumentKind.nameTable.match(words.words, at: end) != nil,
        words.kind(end - 1) == .word
      {
        return (.event, clauseEnd(index, limit: limit))
      }
    }
    if found.value == .publication {
      while end < limit, words.kind(end) == .word, end - index < 8, words.key(end) != .and,
        words.key(end) != ForceWords.until, !words.matches("thay thế", at: end),
        !words.matches("áp dụng", at: end)
      {
        end += 1
      }
    }
    return (found.value, min(end, limit))
  }

  /// `Quốc hội`, `Hội đồng nhân dân tỉnh`, `Ủy ban Thường vụ Quốc hội`: who passes an act.
  private func isAssembly(_ range: Range<Int>) -> Bool {
    range.contains {
      words.matches("quốc hội", at: $0) || words.matches("hội đồng", at: $0)
        || words.matches("đại hội", at: $0)
    }
  }

  /// Where the clause ends in which token `index` stands.
  private func clauseEnd(_ index: Int, limit: Int) -> Int {
    var at = index
    while at < min(limit, index + Self.longestEvent) {
      switch words.kind(at) {
      case .comma, .semicolon, .colon: return at
      case .dot where words.isSentenceEnd(at): return at
      default: at += 1
      }
    }
    return at
  }

  // MARK: The last day

  /// The day behind `đến` at `index`: `đến hết ngày 31 tháng 12 năm 2026`, `đến hết năm 2030`, `đến trước ngày …`.
  func last(at index: Int, limit: Int) -> Found? {
    var at = index
    if words.key(at) == ForceWords.forWhat { at += 1 }
    guard words.key(at) == ForceWords.until else { return nil }
    at += 1
    var bound = ForceDay.Bound.last
    let isAll = words.key(at) == ForceWords.all
    if isAll { at += 1 }
    if words.key(at) == ForceWords.before {
      bound = .after
      at += 1
    }
    at = pastHour(at)
    guard at < limit else { return nil }
    if var date = date(at: at, limit: limit) {
      // `đến hết tháng 6 năm 2026`
      if isAll, words.key(at) == DateGrammar.month, let last = date.date?.lastDay {
        date = (last, nil, date.end)
      }
      return make(index..<date.end, date.date, date.refusal, .stated, nil, bound)
    }
    if let period = period(at: at, limit: limit) {
      let isYear = isAll && words.key(at) == DateGrammar.year && words.year(at + 1) != nil
      return make(
        index..<period.end, isYear ? period.date?.lastDay : period.date, isYear ? nil : .period, .stated, nil,
        bound)
    }
    guard words.key(at) == ForceWords.when || words.key(at) == DateGrammar.day else { return nil }
    return make(index..<clauseEnd(at, limit: limit), nil, .event, .event, nil, bound)
  }

  private func make(
    _ range: Range<Int>, _ date: PartialDate?, _ refusal: ForceDay.Refusal?, _ basis: ForceDay.Basis,
    _ delay: ForceDay.Delay?, _ bound: ForceDay.Bound
  ) -> Found? {
    guard !range.isEmpty else { return nil }
    var refusal = refusal
    if basis == .event { refusal = .event }
    var date = date
    if let delay, let start = date, refusal == nil {
      date = start.adding(delay)
      if date == nil { refusal = delay.unit == .workingDay ? .workingDays : .impossible }
    }
    return (
      ForceDay(
        text: words.text(range), date: date, basis: basis, delay: delay, bound: bound, refusal: refusal,
        range: words.sourceRange(range), block: words.block.id), range.upperBound
    )
  }
}
