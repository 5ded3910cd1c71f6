/// Finds what an act does to acts, block by block: the statement with the act and the provision that the headings above
/// it name, and the new text that follows it.
struct AmendmentReader {
  private let words: DocumentWords
  private let citations: [[Citation]]
  private let kind: DocumentKind?
  private let isDraft: Bool
  private let reported: Set<Int>

  /// Kinds of document that can change acts (Luật 64/2025/QH15, Điều 4), and decisions that are no legal norms.
  static let enacted: Set<DocumentKind> = [
    .constitution, .code, .law, .ordinance, .order, .decree, .resolution, .decision, .circular,
    .jointCircular,
    .directive,
  ]

  init(
    words: DocumentWords, citations: [Citation], reported: [ReportedChange], kind: DocumentKind?,
    isDraft: Bool
  ) {
    self.reported = Set(reported.map(\.by))
    self.words = words
    self.kind = kind
    self.isDraft = isDraft
    var byBlock = [[Citation]](repeating: [], count: words.blocks.count)
    for citation in citations where byBlock.indices.contains(citation.block) {
      byBlock[citation.block].append(citation)
    }
    self.citations = byBlock
  }

  /// What was read.
  struct Result {
    /// In reading order, up to the first appendix.
    var amendments: [Amendment] = []
    /// The citations of the acts that headings of statements name.
    var headed: Set<Int> = []
    /// The amendments whose new text is missing and is not announced: `Sửa đổi khoản 2 Điều 5 là nhiệm vụ của Cục Thuế`. They say
    /// nothing of their acts.
    var unannounced: Set<Int> = []
  }

  func read() -> Result {
    guard Self.canChange(kind, isDraft: isDraft) else { return Result() }
    var walk = AmendmentWalk(title: titleAct())
    for place in words.blocks.indices {
      if words.role(place) == .appendix { break }
      read(place, &walk)
    }
    return walk.finished()
  }

  /// Whether a document of that kind can change acts: not a draft, a plan, a report or a letter.
  static func canChange(_ kind: DocumentKind?, isDraft: Bool) -> Bool {
    !isDraft && kind.map { enacted.contains($0) } ?? false
  }

  /// The act that the title says is changed, where it is one.
  private func titleAct() -> Int? {
    var found: [Citation] = []
    for place in words.blocks.indices where words.role(place) == .title || words.role(place) == .subject {
      found += citations[place].filter { $0.relation.isChange && $0.origin == .thisDocument }
    }
    let names = Set(found.map { $0.number?.text ?? $0.name ?? "" })
    return names.count == 1 ? found.first?.id : nil
  }

  private func read(_ place: Int, _ walk: inout AmendmentWalk) {
    let block = words.blocks[place]
    switch block.role {
    case .quote: return walk.take(text: block)
    case .table where walk.isQuoting: return walk.take(text: block)
    case .heading, .item, .paragraph, .closing: break
    case let role where role.isFurniture: return
    default: return walk.endText()
    }
    walk.open(block)
    guard !words.isEmpty(place) else { return }
    let reader = StatementReader(
      words: words[place], citations: citations[place], kind: kind, inherited: walk.inherited,
      reported: reported)
    if let quoted = reader.quotedItem { return walk.take(item: quoted) }
    walk.add(reader.read(), of: block, words: reader.words)
  }
}
