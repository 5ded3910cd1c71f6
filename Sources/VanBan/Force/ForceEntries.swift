/// Statements that the act or provisions of it enter into force or are applied, and what is excepted from them.
extension ForceSectionReader {
  // MARK: Entry into force

  mutating func readForce(
    _ verb: Range<Int>, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    let limit = subjects.clauseEnd(verb.upperBound)
    let days = days(block)
    let start = subjects.sentenceStart(verb.lowerBound)
    var first = days.first(at: verb.upperBound, limit: limit)
    let subject = subjects.subject(before: verb.lowerBound)
    var end = first?.end ?? verb.upperBound
    let last = last(at: end, limit: limit, block)
    if first == nil, let found = days.first(at: start, limit: verb.lowerBound),
      block.kind(found.end) == .comma
    {
      // `Từ ngày 01 tháng 7 năm 2026, khoản 2 Điều 5 của Luật này có hiệu lực.`
      first = (found.day, verb.upperBound)
    }
    end = last?.end ?? end
    switch subject {
    case .act:
      if let day = (first ?? days.elsewhere(at: verb.upperBound, limit: limit))?.day {
        set(\.from, day)
      } else if last == nil {
        guard isWholeClause(verb, limit, block, subjects) else { return }
        set(\.from, notStated(verb, block, .first))
      }
      if let day = last?.day { set(\.to, day) }
      readExceptions(from: end, place, block, subjects)
    case .provisions(let provisions, let range):
      guard first != nil || last != nil, !(provisions.isEmpty && first == nil), subjects.beginsAsRule(range)
      else { return }
      add(
        provisions, range, from: first?.day, appliedFrom: nil, to: last?.day,
        through: max(end, range.upperBound),
        place, block)
    case .time: noteTransition(verb, place, block)
    case .other:
      guard isOfForce, let day = first?.day, opensList(block),
        !subjects.cites(subjects.clauseStart(verb.lowerBound)..<verb.lowerBound)
      else { return }
      leadIn = LeadIn(statement: .force(day), depth: block.block.depth)
    }
  }

  /// Whether the clause is nothing but that the act is in force: `Quyết định này có hiệu lực thi hành.`
  private func isWholeClause(
    _ verb: Range<Int>, _ limit: Int, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) -> Bool {
    guard name.end(at: subjects.clauseStart(verb.lowerBound), in: block) != nil else { return false }
    return verb.upperBound == limit || block.key(verb.upperBound) == .and
      || block.kind(verb.upperBound) == .comma
      || ForceWords.leads.contains(block.key(verb.upperBound))
      || block.key(verb.upperBound) == ForceWords.from
  }

  /// `đến hết ngày …`, `và được thực hiện đến hết ngày …` at `index`.
  func last(at index: Int, limit: Int, _ block: BlockWords) -> ForceDayReader.Found? {
    var at = index
    if block.kind(at) == .comma { at += 1 }
    return days(block).last(at: at, limit: limit)
  }

  func opensList(_ block: BlockWords) -> Bool { block.kind(block.count - 1) == .colon }

  func notStated(_ range: Range<Int>, _ block: BlockWords, _ bound: ForceDay.Bound) -> ForceDay {
    ForceDay(
      text: block.text(range), date: nil, basis: .stated, delay: nil, bound: bound, refusal: .notStated,
      range: block.sourceRange(range), block: block.block.id)
  }

  /// Keeps the first day that the act says; where it says another too, neither is told.
  mutating func set(_ member: WritableKeyPath<EntryIntoForce, ForceDay?>, _ day: ForceDay) {
    guard let old = found[keyPath: member] else {
      found[keyPath: member] = day
      return
    }
    if old.refusal == .notStated {
      found[keyPath: member] = day
      return
    }
    guard day.refusal != .notStated, old.refusal != .contradictory else { return }
    if old.basis == day.basis, old.date == day.date, old.delay == day.delay { return }
    found[keyPath: member]?.date = nil
    found[keyPath: member]?.refusal = .contradictory
  }

  mutating func add(
    _ provisions: [ProvisionPath], _ range: Range<Int>, from: ForceDay?, appliedFrom: ForceDay?,
    to: ForceDay?,
    through end: Int, _ place: ForceSection.Place, _ block: BlockWords
  ) {
    found.exceptions.append(
      ProvisionForce(
        provisions: provisions, text: block.text(range), from: from, appliedFrom: appliedFrom, to: to,
        range: block.sourceRange(range.lowerBound..<max(end, range.upperBound)), block: block.block.id))
    origins.append(place.path)
  }

  // MARK: Application

  mutating func readApplied(
    _ verb: Range<Int>, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    let limit = subjects.clauseEnd(verb.upperBound)
    let days = days(block)
    var first = days.first(at: verb.upperBound, limit: limit)
    if first == nil, block.key(verb.upperBound) == ForceWords.forWhat {
      // `áp dụng cho việc quyết toán thuế từ năm 2001 trở đi`
      first =
        (verb.upperBound..<min(limit, verb.upperBound + 40)).lazy
        .prefix { !ForceWords.ownTimes.contains(block.key($0)) }
        .filter { block.key($0) == ForceWords.from || ForceWords.leads.contains(block.key($0)) }
        .compactMap { days.first(at: $0, limit: limit) }.first
    }
    let end = first?.end ?? verb.upperBound
    let last = last(at: end, limit: limit, block)
    guard first != nil || last != nil else { return }
    switch subjects.subject(before: verb.lowerBound) {
    case .act:
      if let day = first?.day { set(\.appliedFrom, day) }
      if let day = last?.day { set(\.to, day) }
    case .provisions(let provisions, let range):
      add(
        provisions, range, from: nil, appliedFrom: first?.day, to: last?.day, through: last?.end ?? end,
        place, block)
    case .other:
      guard let day = first?.day else { return }
      let clause = subjects.clauseStart(verb.lowerBound)
      if opensList(block), !subjects.cites(clause..<verb.lowerBound) {
        leadIn = LeadIn(statement: .applied(day), depth: block.block.depth)
      } else if subjects.beginsAsRule(clause..<verb.lowerBound), !subjects.cites(clause..<verb.lowerBound) {
        // `Các quy định liên quan đến thu nhập từ kinh doanh áp dụng từ kỳ tính thuế năm 2026.`
        let subject = clause..<verb.lowerBound
        add([], subject, from: nil, appliedFrom: day, to: last?.day, through: last?.end ?? end, place, block)
      }
    case .time: return
    }
  }

  // MARK: Exceptions

  /// `trừ quy định tại khoản 2 Điều này`, between `index` and the end of the sentence.
  mutating func readExceptions(
    from index: Int, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    let limit = sentenceEnd(index, block)
    guard let except = (index..<max(index, limit)).first(where: { block.key($0) == ForceWords.except }) else {
      return
    }
    let range = (except + 1)..<max(except + 1, limit)
    // What has a verb of its own is read there.
    let hasVerb = range.contains { at in
      switch ForceWords.verbs.match(block.words, at: at)?.value {
      case .force, .applied:
        days(block).first(at: at + (ForceWords.verbs.match(block.words, at: at)?.count ?? 0), limit: limit)
          != nil
      default: false
      }
    }
    if hasVerb || range.isEmpty { return }
    if opensList(block), limit >= block.count - 1 {
      leadIn = LeadIn(statement: .except, depth: block.block.depth)
    }
    let provisions = subjects.provisions(in: range)
    guard !provisions.isEmpty || leadIn == nil else { return }
    let row = ProvisionForce(
      provisions: provisions, text: block.text(except..<limit),
      from: notStated(except..<limit, block, .first),
      appliedFrom: nil, to: nil, range: block.sourceRange(except..<limit), block: block.block.id)
    pointers.append(row)
  }

  /// The most words of a sentence that are looked through.
  private static let longestSentence = 300

  /// Where the sentence ends, its marks left out.
  func sentenceEnd(_ index: Int, _ block: BlockWords) -> Int {
    var at = index
    let limit = min(block.count, index + Self.longestSentence)
    while at < limit, !block.isSentenceEnd(at), block.kind(at) != .semicolon { at += 1 }
    if at == block.count, block.kind(at - 1) == .colon { at -= 1 }
    return at
  }

  /// An entry of the list under a lead-in.
  mutating func readEntry(
    of statement: LeadIn.Statement, _ place: ForceSection.Place, _ block: BlockWords,
    _ subjects: ForceSubjectReader
  ) {
    let whole = 0..<sentenceEnd(0, block)
    guard !whole.isEmpty else { return }
    switch statement {
    case .end(let day):
      guard let head = citations(in: block.block.id).first(where: { $0.origin == .thisDocument }) else {
        return
      }
      addEnd(head, .expires, day, nil, block)
    case .force(let day), .applied(let day):
      let provisions = subjects.provisions(in: whole)
      guard !provisions.isEmpty else { return }
      if case .force = statement {
        add(provisions, whole, from: day, appliedFrom: nil, to: nil, through: whole.upperBound, place, block)
      } else {
        add(provisions, whole, from: nil, appliedFrom: day, to: nil, through: whole.upperBound, place, block)
      }
    case .except:
      let provisions = subjects.provisions(in: whole)
      guard !provisions.isEmpty else { return }
      let none = notStated(whole, block, .first)
      add(provisions, whole, from: none, appliedFrom: nil, to: nil, through: whole.upperBound, place, block)
    }
  }
}
