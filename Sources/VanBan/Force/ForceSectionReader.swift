/// Reads one article in which verbs of force stand.
struct ForceSectionReader {
  private let words: DocumentWords
  private let section: ForceSection
  private let name: ActName
  private let citations: [Citation]
  private var found = EntryIntoForce()
  /// `trừ quy định tại khoản 2 Điều này`: where the article itself says from when, with the row for what it does not say.
  private var pointers: [ProvisionForce] = []
  /// Where each row of `found.exceptions` stands.
  private var origins: [ProvisionPath] = []
  /// The citations of `found.ends`.
  private var endedCitations: Set<Int> = []
  private var leadIn: LeadIn?
  /// Whether the article says from when the act is in force, so that `áp dụng từ` in it is about that too.
  private var isOfForce = false

  /// A block that ends with a colon and says something of what the blocks under it name.
  private struct LeadIn {
    enum Statement {
      case force(ForceDay)
      case applied(ForceDay)
      case end(ForceDay)
      case except
    }

    let statement: Statement
    let depth: Int
  }

  init(words: DocumentWords, section: ForceSection, name: ActName, citations: [Citation]) {
    self.words = words
    self.section = section
    self.name = name
    self.citations = citations
  }

  /// Reads the article and adds what it says to `force`.
  mutating func read(into force: inout EntryIntoForce) {
    found = force
    let known = found.exceptions.count
    origins = Array(repeating: ProvisionPath([]), count: known)
    endedCitations = Set(found.ends.map(\.citation))
    isOfForce = section.places.contains { statesForce(in: $0) }
    for place in section.places { read(place) }
    // What `trừ` points to and the article says itself stands in its own row.
    let said = Set(
      origins[known...].flatMap { path in
        path.steps.indices.map { ProvisionPath(Array(path.steps[...$0])) }
      })
    for pointer in pointers where !pointer.provisions.contains(where: { said.contains($0) }) {
      found.exceptions.append(pointer)
    }
    found.exceptions.sort { $0.range.lowerBound < $1.range.lowerBound }
    found.ends.sort { ($0.range.lowerBound, $0.citation) < ($1.range.lowerBound, $1.citation) }
    force = found
  }

  // MARK: Blocks

  private func subjects(_ place: ForceSection.Place, _ block: BlockWords) -> ForceSubjectReader {
    let own = citations(in: block.block.id)
    return ForceSubjectReader(words: block, name: name, path: place.path) { range in
      guard !range.isEmpty else { return false }
      let stretch = block.sourceRange(range)
      let next = own.partitioningIndex { $0.range.lowerBound >= stretch.lowerBound }
      return next < own.endIndex && stretch.contains(own[next].range.lowerBound)
    }
  }

  private func citations(in block: Int) -> ArraySlice<Citation> {
    let start = citations.partitioningIndex { $0.block >= block }
    return citations[start...].prefix { $0.block == block }
  }

  /// Whether the act itself is the subject of `có hiệu lực` in the block.
  private func statesForce(in place: ForceSection.Place) -> Bool {
    guard words.has(.force, in: place.index) else { return false }
    let block = words[place.index]
    let subjects = subjects(place, block)
    return Self.verbs(in: block).contains { verb in
      guard verb.kind == .force, isStatement(verb, in: block) else { return false }
      guard days(block).first(at: verb.range.upperBound, limit: block.count) != nil else { return false }
      switch subjects.subject(before: verb.range.lowerBound) {
      case .act: return true
      case .provisions(_, let range): return subjects.beginsAsRule(range)
      case .time, .other: return false
      }
    }
  }

  private mutating func read(_ place: ForceSection.Place) {
    let own = words.blocks[place.index]
    if let open = leadIn, own.depth <= open.depth { leadIn = nil }
    let block = words[place.index]
    if name.isEnacted, isTransition(block) {
      found.transitions.append(
        TransitionClause(provision: Self.whole(place.path), range: own.range, block: own.id))
      return
    }
    guard isOfForce || words.has(.force, in: place.index) || leadIn != nil else { return }
    let subjects = subjects(place, block)
    let rows = found.exceptions.count + found.ends.count
    for verb in Self.verbs(in: block) { read(verb, place, block, subjects) }
    if let open = leadIn, found.exceptions.count + found.ends.count == rows {
      readEntry(of: open.statement, place, block, subjects)
    }
    if isOfForce { readEnded(place, block) }
  }

  private static func whole(_ path: ProvisionPath) -> ProvisionPath? { path.steps.isEmpty ? nil : path }

  /// `Điều 55. Quy định chuyển tiếp`
  private func isTransition(_ block: BlockWords) -> Bool {
    guard block.block.role == .heading, block.count < 20 else { return false }
    return (0..<block.count).contains { block.matches(ForceWords.transition, at: $0) }
  }

  // MARK: Verbs

  private struct Verb {
    let kind: ForceWords.Verb
    let range: Range<Int>
  }

  /// The verbs of the block that stand in no quotation.
  private static func verbs(in block: BlockWords) -> [Verb] {
    var found: [Verb] = []
    var isQuoted = false
    var index = 0
    while index < block.count {
      switch block.kind(index) {
      case .openQuote: isQuoted = true
      case .closeQuote: isQuoted = false
      case .quote: isQuoted.toggle()
      case .word:
        if !isQuoted, let verb = ForceWords.verbs.match(block.words, at: index) {
          found.append(Verb(kind: verb.value, range: index..<(index + verb.count)))
          index += verb.count
          continue
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// Whether the verb says that something begins: not `chưa có hiệu lực`, `có hiệu lực pháp lý`.
  private func isStatement(_ verb: Verb, in block: BlockWords) -> Bool {
    !ForceWords.denials.contains(block.key(verb.range.lowerBound - 1))
      && !ForceWords.ranks.contains(block.key(verb.range.upperBound))
  }

  private func days(_ block: BlockWords) -> ForceDayReader {
    ForceDayReader(words: block) { name.end(at: $0, in: block) }
  }

  private mutating func read(
    _ verb: Verb, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    switch verb.kind {
    case .force:
      guard isStatement(verb, in: block) else { return }
      readForce(verb.range, place, block, subjects)
    case .applied:
      guard isOfForce, !ForceWords.denials.contains(block.key(verb.range.lowerBound - 1)) else { return }
      readApplied(verb.range, place, block, subjects)
    case .end: readEnd(verb.range, place, block, subjects)
    }
  }

  // MARK: Entry into force

  private mutating func readForce(
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
  private func last(at index: Int, limit: Int, _ block: BlockWords) -> ForceDayReader.Found? {
    var at = index
    if block.kind(at) == .comma { at += 1 }
    return days(block).last(at: at, limit: limit)
  }

  private func opensList(_ block: BlockWords) -> Bool { block.kind(block.count - 1) == .colon }

  private func notStated(_ range: Range<Int>, _ block: BlockWords, _ bound: ForceDay.Bound) -> ForceDay {
    ForceDay(
      text: block.text(range), date: nil, basis: .stated, delay: nil, bound: bound, refusal: .notStated,
      range: block.sourceRange(range), block: block.block.id)
  }

  /// Keeps the first day that the act says; where it says another too, neither is told.
  private mutating func set(_ member: WritableKeyPath<EntryIntoForce, ForceDay?>, _ day: ForceDay) {
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

  private mutating func add(
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

  private mutating func readApplied(
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
  private mutating func readExceptions(
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
  private func sentenceEnd(_ index: Int, _ block: BlockWords) -> Int {
    var at = index
    let limit = min(block.count, index + Self.longestSentence)
    while at < limit, !block.isSentenceEnd(at), block.kind(at) != .semicolon { at += 1 }
    if at == block.count, block.kind(at - 1) == .colon { at -= 1 }
    return at
  }

  /// An entry of the list under a lead-in.
  private mutating func readEntry(
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

  // MARK: Transition

  /// `trước ngày Luật này có hiệu lực`: the provision is about matters begun before.
  private mutating func noteTransition(_ verb: Range<Int>, _ place: ForceSection.Place, _ block: BlockWords) {
    let reach = max(0, verb.lowerBound - 8)..<verb.lowerBound
    let isBefore = reach.contains { at in
      (block.key(at) == ForceWords.before || block.key(at) == ForceWords.until)
        && ForceWords.times.contains(block.key(at + 1)) || block.matches("thời điểm", at: at)
    }
    guard isBefore, name.isEnacted else { return }
    let id = block.block.id
    if let last = found.transitions.last {
      // Its own verbs before, or the article that it stands in.
      if last.block == id || last.provision?.contains(place.path) ?? false { return }
    }
    found.transitions.append(
      TransitionClause(provision: Self.whole(place.path), range: block.block.range, block: id))
  }
}

// MARK: - Other acts

extension ForceSectionReader {
  /// `Thông tư số 3 hết hiệu lực kể từ ngày Thông tư này có hiệu lực`
  private mutating func readEnd(
    _ verb: Range<Int>, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    let limit = subjects.clauseEnd(verb.upperBound)
    let days = days(block)
    let start = subjects.sentenceStart(verb.lowerBound)
    var first = days.first(at: verb.upperBound, limit: limit, bound: .after)
    if first == nil, let found = days.first(at: start, limit: verb.lowerBound, bound: .after) {
      first = found
    }
    let ended = ended(from: start, to: verb.lowerBound, block)
    if ended.isEmpty {
      switch subjects.subject(before: verb.lowerBound) {
      case .act:
        if let day = first?.day { set(\.to, day) }
      case .provisions(let provisions, let range):
        guard let first, name.isEnacted, subjects.beginsAsRule(range) else { return }
        add(
          provisions, range, from: nil, appliedFrom: nil, to: first.day,
          through: max(first.end, verb.upperBound),
          place, block)
      case .other:
        guard opensList(block), name.isEnacted else { return }
        let day = first?.day ?? withAct(verb, block)
        leadIn = LeadIn(statement: .end(day), depth: block.block.depth)
      case .time: return
      }
      return
    }
    guard name.isEnacted, isSaid(ended[0], from: start, block) else { return }
    // Without a day, the provision that ends them does so when it enters into force.
    let day = first?.day ?? withAct(verb, block)
    let except = exception(from: first.map { max($0.end, verb.upperBound) } ?? verb.upperBound, block)
    for citation in ended { addEnd(citation, .expires, day, except, block) }
  }

  /// The day on which the act itself enters into force.
  private func withAct(_ words: Range<Int>, _ block: BlockWords) -> ForceDay {
    ForceDay(
      text: block.text(words), date: nil, basis: .ownForce, delay: nil, bound: .after, refusal: nil,
      range: block.sourceRange(words), block: block.block.id)
  }

  /// Whether nothing before the first citation makes the sentence a condition or a time.
  private func isSaid(_ citation: Citation, from start: Int, _ block: BlockWords) -> Bool {
    let head = citation.pinpoint?.range.lowerBound ?? citation.range.lowerBound
    let index = max(start, Self.index(at: head, block))
    if index > start, ForceWords.times.contains(block.key(index - 1)) { return false }
    guard ForceWords.conditions.contains(block.key(start)) else { return true }
    // `Kể từ ngày Thông tư này có hiệu lực thi hành, Thông tư số 3 hết hiệu lực`
    return index == start || block.kind(index - 1) == .comma || block.key(start) == SyllableKey("kể")
      || block.key(start) == ForceWords.from
  }

  /// The acts that words `start..<end` name, without those that have amended one of them.
  private func ended(from start: Int, to end: Int, _ block: BlockWords) -> [Citation] {
    guard start < end else { return [] }
    let stretch = block.sourceRange(start..<end)
    var found: [Citation] = []
    var index = start
    var isAmending = false
    let own = citations(in: block.block.id)
    let next = own.partitioningIndex { $0.range.lowerBound >= stretch.lowerBound }
    for citation in own[next...].prefix(while: { $0.range.lowerBound < stretch.upperBound })
    where citation.origin == .thisDocument {
      while index < end, block.words[index].range.lowerBound < citation.range.lowerBound {
        if block.kind(index) == .semicolon { isAmending = false }
        if ForceWords.amended.match(block.words, at: index) != nil { isAmending = true }
        index += 1
      }
      if !isAmending { found.append(citation) }
      // The title of the act may itself speak of amending.
      let last = max(citation.titleRange?.upperBound ?? 0, citation.range.upperBound)
      while index < end, block.words[index].range.lowerBound < last { index += 1 }
    }
    return found
  }

  /// `trừ trường hợp quy định tại Điều 55 của Luật này`, `; riêng các quy định về …` behind the day at `index`.
  private func exception(from index: Int, _ block: BlockWords) -> String? {
    var at = index
    if block.kind(at) == .comma || block.kind(at) == .semicolon { at += 1 }
    guard block.key(at) == ForceWords.except || block.key(at) == SyllableKey("riêng") else { return nil }
    return block.text(at..<sentenceEnd(at, block))
  }

  private mutating func addEnd(
    _ citation: Citation, _ manner: EndOfForce.Manner, _ day: ForceDay, _ except: String?, _ block: BlockWords
  ) {
    guard endedCitations.insert(citation.id).inserted else { return }
    let provisions = (citation.pinpoint?.parts ?? []).flatMap { ProvisionPath.paths(of: $0) }
    let scope: EndOfForce.Scope =
      isPart(citation, block) ? .part : provisions.isEmpty ? .whole : .provisions
    found.ends.append(
      EndOfForce(
        citation: citation.id, provisions: provisions, scope: scope, manner: manner, on: day, except: except,
        range: citation.range.union(day.block == citation.block ? day.range : citation.range),
        block: citation.block))
  }

  /// The first word of the block that begins at or after `offset`.
  private static func index(at offset: Int, _ block: BlockWords) -> Int {
    (0..<block.count).partitioningIndex { block.words[$0].range.lowerBound >= offset }
  }

  /// `một số điều của Thông tư số 3`
  private func isPart(_ citation: Citation, _ block: BlockWords) -> Bool {
    let index = Self.index(at: citation.range.lowerBound, block)
    return (max(0, index - 6)..<index).contains { ForceWords.someOf.match(block.words, at: $0) != nil }
  }

  /// Whether a verb for the end of force stands at `range`.
  private func isEnd(_ range: SourceRange, in block: BlockWords) -> Bool {
    var at = Self.index(at: range.lowerBound, block)
    while at < block.count, block.words[at].range.lowerBound < range.upperBound {
      if ForceWords.verbs.match(block.words, at: at)?.value == .end { return true }
      at += 1
    }
    return false
  }

  /// Acts that the article replaces or repeals, without a day: with its own entry into force.
  private mutating func readEnded(_ place: ForceSection.Place, _ block: BlockWords) {
    guard name.isEnacted, found.transitions.last?.block != block.block.id else { return }
    for citation in citations(in: block.block.id) where citation.origin == .thisDocument {
      let manner: EndOfForce.Manner
      switch citation.relation {
      case .replaces: manner = .replaced
      case .repeals: manner = .repealed
      default: continue
      }
      // What `hết hiệu lực` says was read with its day.
      guard let evidence = citation.evidence, evidence.upperBound <= citation.range.lowerBound,
        !isEnd(evidence, in: block)
      else { continue }
      let day = ForceDay(
        text: TextFolding.whiteSpace(words.source[evidence]), date: nil, basis: .ownForce, delay: nil,
        bound: .after,
        refusal: nil, range: evidence, block: citation.block)
      addEnd(citation, manner, day, nil, block)
    }
  }
}
