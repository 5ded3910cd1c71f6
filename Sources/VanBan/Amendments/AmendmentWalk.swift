/// What has been read on the way through a document: the headings that are open, and statements whose new text may
/// still come.
struct AmendmentWalk {
  /// A labelled block that is open.
  private struct Level {
    let depth: Int
    /// The ``Block/id`` of the block.
    let block: Int
    /// Its own address in the document.
    let provision: ProvisionPath
    /// Whether it has a label.
    var isLabelled = false
    /// Whether it ends with a colon.
    var announces = false
    /// What it says of the blocks below; nil where it says nothing of changes.
    var heading: StatementBlock.Heading?
    /// The statements of the block itself, by their place in `drafts`.
    var drafts: [Int] = []
  }

  private let title: Int?
  private var levels: [Level] = []
  private var drafts: [AmendmentDraft] = []
  /// The statements that take the next blocks of new text.
  private var waiting: [Int] = []
  private(set) var isQuoting = false
  /// The acts that headings name.
  private(set) var headed: Set<Int> = []

  init(title: Int?) { self.title = title }

  /// What the headings that are open say of items without a verb.
  var inherited: StatementBlock.Heading? {
    for level in levels.dropLast().reversed() {
      if let heading = level.heading { return heading }
      if let heading = self.heading(of: level) { return heading }
    }
    return nil
  }

  /// A statement that has no text of its own heads the blocks below: `3. Sửa đổi, bổ sung Điều 7 như sau:`.
  private func heading(of level: Level) -> StatementBlock.Heading? {
    guard let first = level.drafts.first,
      level.drafts.allSatisfy({ drafts[$0].needsText && drafts[$0].isBare })
    else {
      return nil
    }
    let operation = drafts[first].statement.operation
    let paths = level.drafts.map { drafts[$0].target.path }
    return .init(
      operation: operation == .correct ? .amend : operation, path: ProvisionPath.common(of: paths),
      act: drafts[first].target.act)
  }

  /// Opens `block`, and closes what does not hold it.
  mutating func open(_ block: Block) {
    isQuoting = false
    while let last = levels.last, last.depth >= block.depth {
      if holds(last, block) { break }
      levels.removeLast()
    }
    var provision = levels.last?.provision ?? ProvisionPath([])
    if let step = block.label.flatMap({ ProvisionPath.Step($0) }),
      step.unit.rank >= ProvisionUnit.article.rank
    {
      provision = ProvisionPath(provision.steps.filter { $0.unit.rank < step.unit.rank } + [step])
    }
    levels.append(
      Level(depth: block.depth, block: block.id, provision: provision, isLabelled: block.label != nil))
  }

  /// Whether a block stands under an unlabelled one beside it, which announces it: `Sửa đổi, bổ sung khoản 5 như sau:`,
  /// `Bỏ các cụm từ:`.
  private func holds(_ level: Level, _ block: Block) -> Bool {
    guard level.depth == block.depth, level.announces, !level.isLabelled || block.label == nil else {
      return false
    }
    return level.heading?.isOfPhrases ?? false
      || !level.drafts.isEmpty && level.drafts.allSatisfy { drafts[$0].needsText && drafts[$0].isBare }
  }

  // MARK: Statements

  mutating func add(_ found: StatementBlock, of block: Block, words: BlockWords) {
    waiting = []
    guard let at = levels.indices.last else { return }
    levels[at].heading = found.heading
    levels[at].announces = words.words.last?.kind == .colon
    goOn(with: found, block)
    if let act = found.heading?.act { headed.insert(act) }
    guard !found.statements.isEmpty else { return }
    headAbove()
    let inline = Self.inlineText(words)
    for statement in found.statements {
      for target in statement.targets.isEmpty
        ? [.init(path: ProvisionPath([]), scope: .whole, act: nil)] : statement.targets
      {
        var draft = AmendmentDraft(
          statement: statement, target: target, context: context, provision: levels[at].provision, act: act,
          range: words.sourceRange(statement.words), block: block.id)
        if draft.needsText { draft.inline = inline.map { [$0] } ?? [] }
        levels[at].drafts.append(drafts.count)
        if draft.needsText { waiting.append(drafts.count) }
        drafts.append(draft)
      }
    }
  }

  /// `Chương II SỬA ĐỔI … CỦA NGHỊ ĐỊNH SỐ`, whose next line begins with the number.
  private mutating func goOn(with found: StatementBlock, _ block: Block) {
    guard let act = found.lead, found.statements.isEmpty, block.label == nil,
      block.role == .heading, levels.count > 1
    else { return }
    let outer = levels.count - 2
    guard let heading = levels[outer].heading, heading.act == nil, heading.path == nil,
      !drafts.contains(where: { $0.block > levels[outer].block })
    else { return }
    levels[outer].heading?.act = act
    headed.insert(act)
  }

  /// Statements above that have no text are headings of these.
  private mutating func headAbove() {
    for at in levels.indices.dropLast() {
      guard levels[at].heading == nil, let heading = heading(of: levels[at]) else { continue }
      for index in levels[at].drafts { drafts[index].isHeading = true }
      levels[at].heading = heading
    }
  }

  /// What the headings name in which the provisions of a statement lie.
  private var context: ProvisionPath {
    levels.dropLast().reduce(ProvisionPath([])) { outer, level in
      level.heading?.path.map { $0.completed(by: outer) } ?? outer
    }
  }

  private var act: Int? {
    levels.dropLast().reversed().lazy.compactMap { $0.heading?.act }.first ?? title
  }

  // MARK: New text

  /// `như sau: “6. …` on the line of the statement itself: from the mark to the end of the block.
  private static func inlineText(_ words: BlockWords) -> SourceRange? {
    for index in 0..<words.count
    where words.kind(index) == .colon && [.openQuote, .quote].contains(words.kind(index + 1)) {
      return words.sourceRange((index + 1)..<words.count)
    }
    return nil
  }

  mutating func take(text block: Block) {
    isQuoting = true
    for index in waiting {
      drafts[index].text.append(block.id)
      guard drafts[index].statement.isNumberedByText, !drafts[index].isNumbered,
        let step = block.label.flatMap({ ProvisionPath.Step($0) })
      else { continue }
      drafts[index].target.path = ProvisionPath(drafts[index].target.path.steps + [step])
      drafts[index].isNumbered = true
    }
  }

  /// `a) “Điều 5. …”;` below `Sửa đổi tên Điều 5, Điều 6 như sau:`
  mutating func take(item range: SourceRange) {
    guard let level = levels.dropLast().last(where: { !$0.drafts.isEmpty }) else { return }
    isQuoting = true
    for index in level.drafts where drafts[index].needsText { drafts[index].inline.append(range) }
    waiting = level.drafts
  }

  mutating func endText() {
    waiting = []
    isQuoting = false
  }

  // MARK: The result

  func finished() -> AmendmentReader.Result {
    var amendments: [Amendment] = []
    var unannounced: Set<Int> = []
    for draft in drafts where !draft.isHeading {
      if draft.isBare, draft.statement.isLoose || draft.statement.isVerbless && draft.needsText { continue }
      let amendment = draft.amendment(id: amendments.count + 1)
      if amendment.refusal == .noText, draft.target.act != nil, !draft.statement.isAnnounced {
        unannounced.insert(amendment.id)
      }
      amendments.append(amendment)
    }
    return .init(amendments: amendments, headed: headed, unannounced: unannounced)
  }
}
