/// Statements that other acts end.
extension ForceSectionReader {
  /// `Thông tư số 3 hết hiệu lực kể từ ngày Thông tư này có hiệu lực`
  mutating func readEnd(
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

  mutating func addEnd(
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
  mutating func readEnded(_ place: ForceSection.Place, _ block: BlockWords) {
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
