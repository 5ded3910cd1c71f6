/// Finds out what the text says of each mention of a block, and whether the text itself says it or the title
/// of another cited document.
struct RelationReader {
  let words: BlockWords
  let mentions: [Mention]
  /// The relation that the lead-in of the list gives to the mentions that begin its entries.
  let leadIn: Citation.Relation?
  /// For each mention, how far those before it reach.
  private let ends: [Int]
  /// For each mention the nearest before it in whose words it stands.
  private let around: [Int?]

  struct Result {
    var relation: Citation.Relation
    /// The words that say so.
    var words: Range<Int>?
    /// The index of the mention in whose title it stands; nil where the document itself stands in the relation.
    var outer: Int?
    /// By which rule.
    var rule: Rule
  }

  private static let amending = Phrase("sửa đổi")

  init(words: BlockWords, mentions: [Mention], leadIn: Citation.Relation?) {
    self.words = words
    self.mentions = mentions
    self.leadIn = leadIn
    ends = mentions.reduce(into: [0]) { $0.append(max($0[$0.count - 1], $1.end)) }
    around = Self.around(mentions)
  }

  func results() -> [Result] {
    var results: [Result] = []
    /// The mentions whose titles are open, from the outermost in.
    var open: [Int] = []
    for (current, mention) in mentions.enumerated() {
      if let outer = around[current] {
        results.append(insideName(current, outer: outer, results))
        push(current, on: &open)
        continue
      }
      let gap = gapBefore(current)
      if current > 0, !mentions[current - 1].isIssuedByOuter, GoverningWords.isTransparent(gap, of: words) {
        // `Quy chế … ban hành kèm theo Quyết định số …`.
        results.append(results[current - 1].again(by: .relationIssuedWith))
        push(current, on: &open)
        continue
      }
      if let verb = ownVerb(in: gap, open: open, results) {
        // `thay thế Thông tư A về … và bãi bỏ Điều 2 Thông tư B`
        open = []
        results.append(relation(of: mention, from: verb..<mention.start, before: nil))
      } else if let inner = beside(current, gap: gap, results), let outer = results[inner].outer {
        open = [outer, inner]
        results.append(results[inner].again(by: .relationBeside))
      } else if let end = lastBreak(in: gap) {
        open = []
        results.append(afterBreak(current, from: end, gap: gap, results))
      } else if let sibling = sibling(of: current, gap: gap, open: open) {
        let result = results[sibling].again(by: .relationBeside)
        open = Array(open.prefix { $0 != sibling })
        results.append(result)
      } else {
        while let last = open.last, !isOpen(last, at: current) { open.removeLast() }
        if let outer = open.last {
          results.append(insideTitle(mention, outer: outer, gap: gap))
        } else {
          results.append(relation(of: mention, from: gap, before: results.last))
        }
      }
      if results[current].outer == nil { open = [] }
      push(current, on: &open)
    }
    return results
  }

  /// The most titles that are open at a time, one in the other.
  private static let deepest = 24

  /// Opens the title of mention `current`, and gives up the second from outside where too many are open.
  private func push(_ current: Int, on open: inout [Int]) {
    if open.count >= Self.deepest { open.remove(at: 1) }
    open.append(current)
  }

  private func gapBefore(_ current: Int) -> Range<Int> {
    // The end of what stands before, names inside which other mentions stand included.
    return min(ends[current], mentions[current].start)..<mentions[current].start
  }

  // MARK: - In the name of another

  /// For each mention the amending law or programme whose name it is part of. `mentions` are in the order of where
  /// they begin.
  private static func around(_ mentions: [Mention]) -> [Int?] {
    /// Those that reach beyond the place that has been reached.
    var open: [Int] = []
    return mentions.indices.map { current in
      let start = mentions[current].words.lowerBound
      open.removeAll { mentions[$0].words.upperBound <= start }
      defer { open.append(current) }
      return open.last { mentions[$0].words.lowerBound < start }
    }
  }

  private func insideName(_ current: Int, outer: Int, _ results: [Result]) -> Result {
    let start = mentions[current].start
    let previous = mentions[..<current].last.map(\.words.upperBound) ?? 0
    if current - 1 > outer, results[current - 1].outer == outer, previous < start,
      isListGap(previous..<start)
    {
      return Result(relation: results[current - 1].relation, outer: outer, rule: .relationBeside)
    }
    let found = GoverningWords.last(in: mentions[outer].words.lowerBound..<start, of: words)
    return Result(
      relation: found?.relation ?? .mentions, words: found?.words, outer: outer, rule: .relationInName)
  }

  // MARK: - In the title of another

  private func isOpen(_ outer: Int, at current: Int) -> Bool {
    let mention = mentions[outer]
    // A name is its own title.
    if mention.isNamed || mention.kind == .standard { return false }
    if let kind = mention.kind, kind == .law || kind == .code || kind == .ordinance {
      return words.matches(Self.amending, at: mention.end)
    }
    return TitleScope(words: words).opens(at: mention.end)
  }

  private func insideTitle(_ mention: Mention, outer: Int, gap: Range<Int>) -> Result {
    if mention.isIssuedByOuter {
      // `về Chương trình …` has no verb: what a decision is about is what it issues.
      let found = GoverningWords.last(in: max(gap.lowerBound, mention.start - 4)..<mention.start, of: words)
      return Result(
        relation: found?.relation ?? .promulgates, words: found?.words, outer: outer,
        rule: .relationIssuedByOuter)
    }
    if mention.kind?.isLaw ?? false, let draft = Self.draftWords(before: mention.words.lowerBound, words) {
      return Result(relation: .mentions, words: draft, outer: outer, rule: .relationDraftLaw)
    }
    let found = GoverningWords.last(in: gap, of: words)
    var relation = found?.relation ?? .mentions
    // `hết hiệu lực` is said of what stands before it.
    if let found, Self.ending.match(words.words, at: found.words.lowerBound) != nil { relation = .mentions }
    // `sửa đổi, … bổ sung một số điều của`, with the next column of a table in between.
    if relation == .supplements, let found,
      (max(gap.lowerBound, found.words.lowerBound - 25)..<found.words.lowerBound).contains(where: {
        words.matches(Self.amending, at: $0)
      })
    {
      relation = .amends
    }
    return Result(relation: relation, words: found?.words, outer: outer, rule: .relationInTitle)
  }

  /// Where the text goes on behind the title of a document that it replaces or repeals, to do the same to another: the
  /// place of the verb, behind a conjunction and right before the mention.
  private func ownVerb(in gap: Range<Int>, open: [Int], _ results: [Result]) -> Int? {
    guard let outer = open.first, results[outer].outer == nil, results[outer].relation.isChange,
      let found = GoverningWords.last(in: gap, of: words),
      found.relation == .repeals || found.relation == .replaces,
      gap.upperBound - found.words.upperBound <= 2, found.words.lowerBound > gap.lowerBound
    else { return nil }
    let joint = found.words.lowerBound - 1
    return words.key(joint) == .and || words.kind(joint) == .comma || words.kind(joint) == .semicolon
      ? found.words.lowerBound : nil
  }

  // MARK: - Lists

  /// The most mentions of a title that are looked through for the one beside which another stands.
  private static let widest = 12

  /// The mention in the title of an amending act beside which mention `current` stands behind a semicolon: `Thông tư A sửa đổi, bổ
  /// sung một số điều của Thông tư B …; Thông tư C …`. An act that is changed in a part or as an entry of a list stands
  /// alone, and what it amends is often cited without date, unlike itself.
  private func beside(_ current: Int, gap: Range<Int>, _ results: [Result]) -> Int? {
    let mention = mentions[current]
    guard let joint = gap.last(where: { words.kind($0) == .semicolon }),
      isDirect((joint + 1)..<mention.start),
      !(gap.lowerBound..<joint).contains(where: { words.isSentenceEnd($0) }), !isBasis, !isAmending(current)
    else { return nil }
    for at in (max(0, current - Self.widest)..<current).reversed() {
      // `… đã được sửa đổi bởi Thông tư D`
      guard let outer = results[at].outer else {
        if at > 0,
          gapBefore(at).contains(where: { GoverningWords.amendedBy.match(words.words, at: $0) != nil })
        {
          continue
        }
        return nil
      }
      let inner = mentions[at]
      let act = mentions[outer]
      guard results[at].relation == .amends || results[at].relation == .supplements,
        inner.kind == mention.kind
      else { continue }
      guard results[outer].outer == nil, act.kind == mention.kind,
        (mention.number?.year ?? 0) <= (act.number?.year ?? .max)
      else { return nil }
      let isPart = act.pinpoint != nil && mention.pinpoint == nil
      let isEntry = act.start <= 2 && leadIn?.isChange ?? false && words.block.label != nil
      let isShort = act.date != nil && inner.date == nil && mention.date == nil
      return isPart || isEntry || isShort ? at : nil
    }
    return nil
  }

  /// Whether the title of mention `index` says that it amends others.
  private func isAmending(_ index: Int) -> Bool {
    let end = index + 1 < mentions.count ? mentions[index + 1].start : words.count
    return (mentions[index].end..<max(end, mentions[index].end)).contains {
      words.matches(Self.amending, at: $0) && words.kind($0 - 1) != .semicolon
    }
  }

  /// The earlier mention beside which this one stands: `A và B`, `A, B`, `A được sửa đổi bởi B`.
  private func sibling(of current: Int, gap: Range<Int>, open: [Int]) -> Int? {
    guard let outermost = open.first, !mentions[current].isIssuedByOuter else { return nil }
    let kind = mentions[current].kind
    let sameKind = open.last { mentions[$0].kind == kind && !isIssued($0) }
    if gap.contains(where: { GoverningWords.amendedBy.match(words.words, at: $0) != nil }) {
      return outermost
    }
    if isListGap(gap) {
      if let sameKind { return sameKind }
      return open.last { !isIssued($0) } ?? outermost
    }
    // `Nghị định A … quy định về X và Nghị định B`.
    let last = gap.upperBound - 1
    guard words.key(last) == .and || words.kind(last) == .comma, mentions[current].hasOwnType,
      !mentions[current].isNamed || sameKind != nil
    else { return nil }
    return sameKind ?? outermost
  }

  private func isIssued(_ index: Int) -> Bool { mentions[index].isIssuedByOuter }

  private func isListGap(_ gap: Range<Int>) -> Bool {
    gap.count <= 3
      && gap.allSatisfy {
        words.kind($0) == .comma || words.kind($0) == .dash || Self.listWords.contains(words.key($0))
      } && !gap.isEmpty
  }

  private static let listWords = Lexicon.words(.joinsRelated)

  // MARK: - In the text itself

  /// One past the last place in `gap` where a sentence, a part of it or a clause ends.
  private func lastBreak(in gap: Range<Int>) -> Int? {
    let scope = TitleScope(words: words)
    var bracketed = 0
    for index in gap.reversed() {
      if words.kind(index) == .closeBracket { bracketed += 1 }
      if words.kind(index) == .openBracket { bracketed -= 1 }
      if bracketed > 0 { continue }
      if words.kind(index) == .semicolon || words.isSentenceEnd(index) || scope.isClauseBreak(at: index) {
        return index + 1
      }
    }
    return nil
  }

  private func afterBreak(_ current: Int, from end: Int, gap: Range<Int>, _ results: [Result]) -> Result {
    let mention = mentions[current]
    let isListed = words.kind(end - 1) == .semicolon && isDirect(end..<mention.start)
    if isListed, let last = results.indices.last(where: { results[$0].outer == nil }) {
      // `Ban hành Kế hoạch A …; Công văn B …`.
      return results[last].again(by: .relationBeside)
    }
    return relation(of: mention, from: end..<mention.start, before: nil)
  }

  private func isDirect(_ range: Range<Int>) -> Bool {
    range.allSatisfy { Self.listWords.contains(words.key($0)) || words.kind($0) == .dash }
  }

  /// The relation in which the document itself stands to the mention, by the words of the sentence in `gap`, or
  /// as `before`, the mention that they join it to.
  private func relation(of mention: Mention, from gap: Range<Int>, before: Result?) -> Result {
    // `kính trình Chính phủ dự án Luật …`.
    if mention.kind?.isLaw ?? false, let draft = Self.draftWords(before: mention.words.lowerBound, words) {
      return Result(relation: .mentions, words: draft, rule: .relationDraftLaw)
    }
    if isBasis { return Result(relation: .basis, rule: .relationBasis) }
    var from = gap.lowerBound
    // A sentence that ended before the mention says nothing of it.
    for index in gap.reversed() where words.kind(index) == .semicolon || words.isSentenceEnd(index) {
      from = index + 1
      break
    }
    if let found = GoverningWords.last(in: from..<mention.start, of: words) {
      return Result(
        relation: found.relation ?? .mentions, words: found.words, rule: .relationGoverningWords)
    }
    // `… khác tại Quyết định số`; at the head of a sentence it only says where something stands.
    if words.key(mention.start - 1) == .at, words.isLowercase(mention.start - 1) {
      return Result(
        relation: .implements, words: (mention.start - 1)..<mention.start, rule: .relationStandsIn)
    }
    if let after = relationAfter(mention) { return after }
    if let leadIn, mention.start - from <= 2 || words.block.label?.style == .footnote {
      return Result(relation: leadIn, rule: .relationLeadIn)
    }
    // `thực hiện Quyết định A và Kế hoạch tổng thể kèm theo Quyết định B`.
    if let before, before.outer == nil, gap.count < 12, from == gap.lowerBound,
      Self.listWords.contains(words.key(from))
    {
      return before.again(by: .relationBeside)
    }
    return Result(relation: .mentions, rule: .relationNone)
  }

  private static let drafts = Lexicon.phrases(.draftLaw)
  private static let building = SyllableKey("xây")

  private static let ending = PhraseTable<Void>([("hết hiệu lực", ())])

  /// The words right before word `start` that announce a document that is still to be made: `dự thảo`.
  static func draftWords(before start: Int, _ words: BlockWords) -> Range<Int>? {
    for count in stride(from: 4, through: 2, by: -1) where start >= count {
      let at = start - count
      guard drafts.match(words.words, at: at)?.count == count else { continue }
      // `Bộ Xây dựng`
      let isName = words.key(at) == building && words.isCapitalised(at) && at > 0 && !words.isUppercase
      return isName ? nil : at..<start
    }
    return nil
  }

  private static let bases = Lexicon.phrases(.strongBasis)

  /// Whether the block is an entry of the preamble, or is written as one.
  private var isBasis: Bool {
    if words.block.role == .basis { return true }
    return words.block.role == .paragraph && Self.bases.match(words.words, at: 0) != nil
      && words.kind(words.count - 1) == .semicolon
  }

  private func relationAfter(_ mention: Mention) -> Result? {
    var index = mention.end
    while index < min(words.count, mention.end + 80), !words.isSentenceEnd(index),
      words.kind(index) != .semicolon
    {
      if let found = GoverningWords.after.match(words.words, at: index) {
        return Result(
          relation: found.value, words: index..<(index + found.count), rule: .relationWordsBehind)
      }
      index += 1
    }
    return nil
  }
}

extension RelationReader.Result {
  /// The same for another mention.
  fileprivate func again(by rule: Rule) -> RelationReader.Result {
    RelationReader.Result(relation: relation, words: words, outer: outer, rule: rule)
  }
}

extension RelationReader {
  /// The mentions with the issuers that the sentence names before them, `of UBND huyện đã ban hành …`.
  static func withSubjects(_ mentions: [Mention], results: [Result], words: BlockWords) -> [Mention] {
    var mentions = mentions
    var floor = 0
    for (index, result) in results.enumerated() {
      let mention = mentions[index]
      if result.outer == nil, !mention.isNamed, mention.issuer == nil {
        let reader = IssuerReader(words: words, limit: words.count)
        if let source = reader.readSource(before: mention.start, floor: floor),
          isSource(words.printedBody(source), of: mention)
        {
          mentions[index].issuer = words.name(source)
        } else if let verb = issuingVerb(before: mention.start, floor: floor, words: words),
          let subject = reader.readSubject(ofVerb: verb, floor: floor)
        {
          mentions[index].issuer = words.name(subject)
          if mention.date == nil { mentions[index].date = date(before: subject.lowerBound, words: words) }
        }
      }
      floor = max(floor, mention.end)
    }
    return mentions
  }

  /// Whether the body named before `tại` can be the one that the number names: what `Tổng Bí thư` has said stands in
  /// a notice of the Party's office.
  private static func isSource(_ printed: PrintedBody, of mention: Mention) -> Bool {
    guard let symbol = mention.number?.bodies.lazy.compactMap({ SymbolBody.body(of: $0) }).first else {
      return true
    }
    guard printed.kind == symbol.kind else { return false }
    // `TW` is the Central Committee and its organs.
    return symbol.kind != .party || !symbol.name.contains("Văn phòng")
      || Slug.of(printed.head) == Slug.of(symbol.name)
  }

  private static let have = SyllableKey("có")

  /// The `ban hành` that governs the mention at `start`, in the same clause.
  private static func issuingVerb(before start: Int, floor: Int, words: BlockWords) -> Int? {
    // `Bộ Y tế đã có Công văn số …`.
    if start - 1 > floor, words.key(start - 1) == have { return start - 1 }
    var index = start - 2
    while index >= max(floor, start - 20) {
      let kind = words.kind(index + 1)
      if kind == .semicolon || kind == .colon || words.isSentenceEnd(index + 1) { return nil }
      if words.matches(.issues, at: index) { return index }
      index -= 1
    }
    return nil
  }

  /// `ngày 16/11/2021 UBND huyện đã ban hành …`.
  private static func date(before index: Int, words: BlockWords) -> PartialDate? {
    let end = words.kind(index - 1) == .comma ? index - 1 : index
    let reader = DateReader(words: words, limit: end)
    for start in stride(from: end - 1, through: max(0, end - 8), by: -1)
    where words.key(start) == DateGrammar.day {
      if let date = reader.readDate(at: start), date.end == end { return date.date }
    }
    return nil
  }
}
