/// What a document says of the acts that it cites, where that is a change: as the statements in its own provisions have it
/// (``Amendment``), or its title. Words of change that state none, as in plans, drafts, căn cứ and forms, and those for
/// what other acts have done (``ReportedChange``), are mentions.
struct ChangeRelations {
  private let words: DocumentWords
  private let read: AmendmentReader.Result
  /// The citations of acts that are said to have changed others.
  private let reported: Set<Int>
  private let kind: DocumentKind?
  private let isEnacted: Bool
  private let isDraft: Bool
  /// The statements about each act, by the citation that names it.
  private let operations: [Int: [Amendment]]
  /// The same by the act, however it is cited.
  private let ofWork: [String: [Amendment]]

  init(
    words: DocumentWords, citations: [Citation], read: AmendmentReader.Result, reported: [ReportedChange],
    kind: DocumentKind?, isDraft: Bool
  ) {
    self.words = words
    self.read = read
    self.reported = Set(reported.map(\.by))
    self.kind = kind
    self.isDraft = isDraft
    isEnacted = AmendmentReader.canChange(kind, isDraft: isDraft)
    let told = read.amendments.filter { $0.act != nil && !read.unannounced.contains($0.id) }
    operations = Dictionary(grouping: told) { $0.act ?? 0 }
    var ofWork: [String: [Amendment]] = [:]
    for (act, amendments) in operations {
      guard citations.indices.contains(act - 1), let key = Self.key(citations[act - 1]) else { continue }
      ofWork[key, default: []] += amendments
    }
    self.ofWork = ofWork
  }

  /// The citations with the relations that the statements give them.
  func resolved(_ citations: [Citation]) -> [Citation] {
    let needed = !operations.isEmpty || !read.headed.isEmpty || citations.contains { $0.relation.isChange }
    guard needed else { return citations }
    let titles = TitleChanges(words: words, citations: citations)
    var citations = citations
    for index in citations.indices.reversed() {
      let old = citations[index]
      guard old.origin == .thisDocument else {
        // `Nghị định số 1 bị thay thế bởi Nghị định số 2`: the first does nothing to the second.
        if old.relation.isChange, reported.contains(old.id) || !titles.isChange(old) {
          citations[index].relation = .mentions
          citations[index].evidence = nil
          Trace.note(
            Decision(.relation, Citation.Relation.mentions.rawValue, by: .relationNoOperation, at: old.range))
        }
        continue
      }
      let own = operations[old.id] ?? []
      guard old.relation.isChange || !own.isEmpty else { continue }
      let next = index + 1 < citations.count ? citations[index + 1] : nil
      let (relation, rule) = relation(of: old, own, next)
      guard relation != old.relation else { continue }
      citations[index].relation = relation
      // What was said of it no longer says so.
      if relation == .mentions || !old.relation.isChange { citations[index].evidence = nil }
      Trace.note(
        Decision(
          .relation, relation.rawValue, by: rule, at: old.range,
          evidence: own.first.map { [Evidence(.governingWords, at: $0.range)] } ?? []))
    }
    return citations
  }

  private func relation(of citation: Citation, _ own: [Amendment], _ next: Citation?) -> (
    Citation.Relation, Rule
  ) {
    if !own.isEmpty { return (Self.relation(of: own, citation), .relationOperation) }
    if reported.contains(citation.id) { return (.mentions, .relationNoOperation) }
    switch words.blocks[citation.block].role {
    case .title, .subject, .enacting, .authority:
      guard isEnacted else { break }
      return (inTitle(citation), .relationOwnTitle)
    default: break
    }
    if read.headed.contains(citation.id) {
      return (citation.relation == .supplements ? .supplements : .amends, .relationOperation)
    }
    // `Quy chế ban hành kèm theo Quyết định số 3`: what is done to the one is done to the other.
    if let next, next.block == citation.block, let same = operations[next.id], isIssued(citation, with: next)
    {
      return (Self.relation(of: same, citation), .relationOperation)
    }
    if isOperative(citation), !isOfUnnamedAct(citation), let key = Self.key(citation),
      let same = ofWork[key]
    {
      let relation = Self.relation(of: same, citation)
      // What ends it elsewhere does not end it where something of it is said to be amended.
      if relation.isEnd, !citation.relation.isEnd { return (.mentions, .relationNoOperation) }
      return (relation, .relationOperation)
    }
    if !isEnacted, !isDraft, isSaidOfOwn(citation) { return (citation.relation, .relationGoverningWords) }
    return (.mentions, .relationNoOperation)
  }

  /// What statements about an act make of it.
  private static func relation(of operations: [Amendment], _ citation: Citation) -> Citation.Relation {
    let whole = operations.filter { $0.scope == .act }
    if let ended = whole.first(where: { $0.operation == .repeal || $0.operation == .replace }) {
      return ended.operation == .repeal ? .repeals : .replaces
    }
    if whole.contains(where: { $0.operation == .suspend }) { return .suspends }
    func all(_ kinds: Amendment.Operation...) -> Bool {
      operations.allSatisfy { kinds.contains($0.operation) }
    }
    if citation.pinpoint != nil {
      // The part that is cited ends, not the act. One that is replaced has another text.
      if all(.repeal) { return .repeals }
      if all(.suspend) { return .suspends }
    }
    // `Sửa đổi, bổ sung một số điều của …` says so of all that stands under it.
    let saysAmend = citation.relation == .amends
    return all(.add, .addPhrase) && !saysAmend ? .supplements : .amends
  }

  /// Whether words that say that only something of an act is meant are at `index`: `một số điều`, `cụm từ`, `nội dung`.
  private static func namesPart(_ words: WordSequence, at index: Int) -> Bool {
    guard let marker = StatementElement.markers.match(words, at: index) else { return false }
    // `số`, `từ` stand in all kinds of sentences.
    return marker.value == .some || marker.value == .phrase && marker.count > 1
  }

  /// `Bãi bỏ một số điều của Thông tư số 3` ends parts of it.
  private func inTitle(_ citation: Citation) -> Citation.Relation {
    guard citation.relation == .repeals || citation.relation == .replaces, citation.pinpoint == nil,
      let evidence = citation.evidence, evidence.upperBound <= citation.range.lowerBound
    else { return citation.relation }
    let block = words[citation.block]
    let first = block.index(of: evidence.upperBound)
    let isPart = (first..<min(block.count, first + 12)).contains { at in
      block.words[at].range.lowerBound < citation.range.lowerBound
        && Self.namesPart(block.words, at: at)
    }
    return isPart ? .amends : citation.relation
  }

  private func isIssued(_ citation: Citation, with next: Citation) -> Bool {
    let block = words[citation.block]
    let end = max(citation.range.upperBound, citation.titleRange?.upperBound ?? 0)
    let low = block.index(of: end)
    return GoverningWords.isTransparent(low..<max(low, block.index(of: next.range.lowerBound)), of: block)
  }

  /// Whether another act is named by what it does to the cited one: `Luật Giá, các luật sửa đổi, bổ sung Luật Giá`.
  private func isOfUnnamedAct(_ citation: Citation) -> Bool {
    guard let evidence = citation.evidence else { return false }
    let block = words[citation.block]
    return block.kindName(before: block.index(of: evidence.lowerBound), floor: 0) != nil
  }

  private func isOperative(_ citation: Citation) -> Bool {
    switch words.blocks[citation.block].role {
    case .heading, .item, .paragraph, .closing: true
    default: false
    }
  }

  /// Whether the sentence is about the document itself, which is no act: `Hướng dẫn này thay thế Hướng dẫn số 3`.
  private func isSaidOfOwn(_ citation: Citation) -> Bool {
    guard isOperative(citation), let kind, let evidence = citation.evidence else { return false }
    let block = words[citation.block]
    var at = block.index(of: evidence.lowerBound)
    let floor = max(0, at - 40)
    while at > floor, !block.isSentenceEnd(at - 1), block.kind(at - 1) != .semicolon {
      at -= 1
      if block.key(at) == .this,
        block.kindName(before: at, floor: floor)?.kind == kind
      {
        return true
      }
    }
    return false
  }

  private static func key(_ citation: Citation) -> String? { citation.number?.text ?? citation.name }
}
