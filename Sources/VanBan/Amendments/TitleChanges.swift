/// Which changes that the titles of cited documents tell are changes: `Luật số 1 sửa đổi, bổ sung một số điều của Luật Giá`
/// is one. A bill changes nothing, nor does a document that asks for a change or speaks of one.
struct TitleChanges {
  private let words: DocumentWords
  private let citations: [Citation]
  /// The names of bills, in small letters.
  private let bills: Set<String>

  init(words: DocumentWords, citations: [Citation]) {
    self.words = words
    self.citations = citations
    var bills: Set<String> = []
    for citation in citations {
      guard let name = Self.nameOfAmending(citation), Self.isAnnounced(citation, words) else { continue }
      bills.insert(name)
    }
    self.bills = bills
  }

  /// Whether the document in whose title `citation` is changes it.
  func isChange(_ citation: Citation) -> Bool {
    guard case .citation(let id) = citation.origin, citations.indices.contains(id - 1) else { return true }
    var outer = citations[id - 1]
    // `Nghị định số 1 điều chỉnh lương hưu (sau đây gọi là Nghị định số 1)`
    if let number = citation.number?.text, number == outer.number?.text { return false }
    guard Self.canChange(citation, by: outer, words), !isOfDraft(citation) else { return false }
    while true {
      if isBill(outer) { return false }
      guard case .citation(let next) = outer.origin, next < outer.id, citations.indices.contains(next - 1)
      else { return true }
      outer = citations[next - 1]
    }
  }

  // MARK: Documents that change others

  /// They ask for changes, report or announce them.
  private static let messages: Set<DocumentKind> = [
    .submission, .officialLetter, .report, .notice, .minutes, .invitation, .telegram,
  ]
  private static let plans: Set<DocumentKind> = [.plan, .programme, .scheme, .project, .option, .contract]

  private static let correction = PhraseTable<Void>([("đính chính", ())])

  /// Whether a document of the kind of `outer` can change `citation`: acts are changed by acts, and letters put misprints of all
  /// documents right.
  private static func canChange(_ citation: Citation, by outer: Citation, _ words: DocumentWords) -> Bool {
    guard let kind = outer.kind, kind != citation.kind else { return true }
    if let evidence = citation.evidence {
      let block = words[citation.block]
      if correction.match(block.words, at: block.index(of: evidence.lowerBound)) != nil { return true }
    }
    if messages.contains(kind) { return false }
    return !plans.contains(kind) || !(citation.kind.map { AmendmentReader.enacted.contains($0) } ?? false)
  }

  // MARK: Bills

  /// The name of an amending law that is cited by its name alone.
  private static func nameOfAmending(_ citation: Citation) -> String? {
    guard citation.number == nil, citation.date == nil, citation.kind?.isLaw ?? false,
      let name = citation.name?.lowercased(), name.contains("sửa đổi")
    else { return nil }
    return name
  }

  /// Whether `citation` is a bill, said so where it stands or where it is named so elsewhere. What a document rests on is
  /// none.
  private func isBill(_ citation: Citation) -> Bool {
    guard let name = Self.nameOfAmending(citation), citation.relation != .basis else { return false }
    return bills.contains(name)
  }

  /// Whether the words before it, or the list that it is an entry of, say that it is a bill.
  private static func isAnnounced(_ citation: Citation, _ words: DocumentWords) -> Bool {
    let block = words[citation.block]
    let start = block.index(of: citation.range.lowerBound)
    return RelationReader.draftWords(before: start, block) != nil
      || start <= 2 && isListed(citation.block, words)
  }

  /// How many blocks a list may be long.
  private static let longestList = 40

  private static let projects = PhraseTable<Void>([("dự án", ()), ("dự thảo", ())])

  /// Whether the block stands in a list of bills: `Bổ sung vào Chương trình lập pháp … đối với 02 dự án:`.
  private static func isListed(_ place: Int, _ words: DocumentWords) -> Bool {
    let depth = words.blocks[place].depth
    for at in (max(0, place - longestList)..<place).reversed() {
      let block = words.blocks[at]
      guard block.depth < depth || block.label == nil, !words.isEmpty(at) else { continue }
      guard words.lastKind(of: at) == .colon else {
        if block.depth < depth { return false }
        continue
      }
      let lead = words[at]
      return (max(0, lead.count - 5)..<lead.count).contains { projects.match(lead.words, at: $0) != nil }
    }
    return false
  }

  /// Whether the change is that of a draft without a name: `góp ý dự thảo Quyết định sửa đổi Quyết định số 3`.
  private func isOfDraft(_ citation: Citation) -> Bool {
    guard let evidence = citation.evidence else { return false }
    let block = words[citation.block]
    let verb = block.index(of: evidence.lowerBound)
    guard let act = block.kindName(before: verb, floor: 0) else { return false }
    return RelationReader.draftWords(before: act.start, block) != nil
  }
}
