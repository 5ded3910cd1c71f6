/// Reads the changes that a block states: `Sửa đổi, bổ sung khoản 2 Điều 5 như sau:`, `Bãi bỏ Điều 7, Điều 8`,
/// `Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 9`.
struct StatementReader {
  let words: BlockWords
  let citations: [Citation]
  let kind: DocumentKind?
  /// What a heading above says of items that have no verb of their own.
  let inherited: StatementBlock.Heading?

  /// A verb with what belongs to it.
  private struct Clause {
    let meaning: AmendmentVerb.Meaning
    var elements: [StatementElement]
    var words: Range<Int>
  }

  func read() -> StatementBlock {
    let elements = StatementScanner(words: words, citations: citations, kind: kind).elements()
    var block = StatementBlock()
    for clause in clauses(elements) {
      if isOfPhrases(clause) {
        block.statements += PhraseClause(words: words, elements: clause.elements, meaning: clause.meaning)
          .statements(in: clause.words)
      } else if let heading = heading(clause) {
        block.heading = heading
      } else if clause.meaning == .add {
        block.statements += addition(clause)
      } else {
        block.statements += changes(clause)
      }
    }
    completeFromBehind(&block.statements)
    return block
  }

  /// `Sửa đổi điểm c và bổ sung điểm d vào sau điểm c khoản 2 Điều 5`: what is left out before is named behind.
  private func completeFromBehind(_ statements: inout [Statement]) {
    for index in statements.indices.dropLast().reversed() {
      guard let outer = statements[index + 1].targets.first else { continue }
      for place in statements[index].targets.indices {
        let path = statements[index].targets[place].path
        guard !path.steps.isEmpty else { continue }
        statements[index].targets[place].path = path.completed(by: outer.path)
        if statements[index].targets[place].act == nil { statements[index].targets[place].act = outer.act }
      }
    }
  }

  /// The place of an item that is nothing but new text: `“Điều 5. …”;`.
  var quotedItem: SourceRange? {
    guard inherited != nil, words.kind(0) == .openQuote || words.kind(0) == .quote,
      QuoteMarks.closing(words.words) != .none, !QuoteMarks.closesInside(words.words)
    else { return nil }
    return words.sourceRange(0..<words.count)
  }

  // MARK: Clauses

  private func clauses(_ elements: [StatementElement]) -> [Clause] {
    var clauses: [Clause] = []
    var before: [StatementElement] = []
    for element in elements {
      if case .verb(let meaning) = element.value {
        // `Khoản 2 Điều 5 được sửa đổi như sau`: what stands before is what the verb is said of.
        let own = isPassive(element) ? before : []
        guard !clauses.isEmpty || beginsStatement(element, before, own) else { return [] }
        clauses.append(
          Clause(
            meaning: meaning, elements: own,
            words: (own.first ?? element).words.lowerBound..<element.words.upperBound))
        before = []
      } else if clauses.isEmpty {
        before.append(element)
      } else {
        clauses[clauses.count - 1].elements.append(element)
        let words = clauses[clauses.count - 1].words
        clauses[clauses.count - 1].words = words.lowerBound..<element.words.upperBound
      }
    }
    if clauses.isEmpty, let inherited, let first = before.first, let last = before.last,
      first.words.lowerBound <= 2
    {
      return [
        Clause(
          meaning: inherited.meaning, elements: before, words: first.words.lowerBound..<last.words.upperBound)
      ]
    }
    return clauses
  }

  private func isPassive(_ verb: StatementElement) -> Bool {
    AmendmentVerb.passive.match(words.words, at: verb.words.lowerBound)?.count == verb.words.count
  }

  /// Whether the first verb of the block is said of the act itself and of nobody else: `Bãi bỏ …`, `Thông tư này bãi bỏ …`,
  /// or of what the block begins with: `Khoản 2 Điều 5 được sửa đổi …`.
  private func beginsStatement(
    _ verb: StatementElement, _ before: [StatementElement], _ subject: [StatementElement]
  ) -> Bool {
    if verb.words.lowerBound == 0 { return true }
    if let first = subject.first {
      if case .ownAct = first.value { return false }
      return first.words.lowerBound == 0 || isDated(first.words.lowerBound)
    }
    if case .ownAct? = before.first?.value, before.count == 1, verb.words.lowerBound <= 5 { return true }
    return verb.words.lowerBound == 1 && words.key(0) == SyllableKey("nay")
  }

  /// Whether only `Kể từ ngày … ,` stands before word `index`.
  private func isDated(_ index: Int) -> Bool {
    words.key(0) == SyllableKey("kể") && words.key(1) == SyllableKey("từ") && words.kind(index - 1) == .comma
      && index <= 20
  }

  private func isOfPhrases(_ clause: Clause) -> Bool {
    if inherited?.isOfPhrases ?? false,
      clause.elements.contains(where: { if case .quotation = $0.value { true } else { false } })
    {
      return true
    }
    return clause.elements.contains { $0.isPhraseWord }
  }

  // MARK: Headings

  private func heading(_ clause: Clause) -> StatementBlock.Heading? {
    guard let some = clause.elements.first(where: { $0.isMarker(.some) }) else { return headingOfAct(clause) }
    let isOfPhrases = words.text(some.words).lowercased().contains("từ")
    var path: ProvisionPath?
    for case .provisions(let paths) in clause.elements.map(\.value) where paths.count == 1 {
      path = path ?? paths[0]
    }
    return .init(meaning: clause.meaning, path: path, act: act(in: clause.elements), isOfPhrases: isOfPhrases)
  }

  /// `Đính chính lỗi kỹ thuật tại Thông tư số …`, `Bãi bỏ toàn bộ các nghị định sau đây:`
  private func headingOfAct(_ clause: Clause) -> StatementBlock.Heading? {
    if clause.elements.allSatisfy({ if case .marker = $0.value { true } else { false } }), headsList {
      return .init(meaning: clause.meaning)
    }
    guard clause.meaning == .amend || clause.meaning == .correct || clause.meaning == .add,
      let act = act(in: clause.elements),
      !clause.elements.contains(where: { if case .provisions = $0.value { true } else { false } })
    else { return nil }
    return .init(meaning: clause.meaning, act: act)
  }

  /// Whether the block announces a list, or titles one.
  private var headsList: Bool { words.words.last?.kind == .colon || words.block.role == .heading }

  private func act(in elements: [StatementElement]) -> Int? {
    for case .act(let id) in elements.map(\.value) { return id }
    return nil
  }

  // MARK: Provisions

  /// `Bổ sung khoản 2a vào sau khoản 2 Điều 5`
  private func addition(_ clause: Clause) -> [Statement] {
    var added: [ProvisionPath] = []
    var place: (StatementElement.Marker, ProvisionPath)?
    var marker: StatementElement.Marker?
    for element in clause.elements {
      switch element.value {
      case .marker(let value) where [.after, .before, .atEnd, .into].contains(value): marker = value
      case .provisions(let paths):
        if let marker, place == nil, let last = paths.last { place = (marker, last) }
        if marker == nil { added += paths }
      default: continue
      }
    }
    let act = act(in: clause.elements)
    guard !added.isEmpty else {
      guard let place else { return [] }
      if place.0 == .after || place.0 == .before {
        // `Bổ sung vào sau khoản 2 Điều 9 như sau:`: the new text shows the number.
        let target = Statement.Target(path: place.1.parent, scope: .whole, act: act)
        let position = place.0 == .after ? Amendment.Position.after(place.1) : .before(place.1)
        return [
          Statement(
            operation: .add, targets: [target], position: position, isNumberedByText: true,
            words: clause.words)
        ]
      }
      let target = Statement.Target(path: place.1, scope: .inside, act: act)
      return [Statement(operation: .add, targets: [target], position: .end(place.1), words: clause.words)]
    }
    let beside = place.map { $0.0 == .into || $0.0 == .atEnd ? $0.1 : $0.1.parent }
    let targets = added.map { path in
      Statement.Target(path: beside.map { path.completed(by: $0) } ?? path, scope: .whole, act: act)
    }
    var statement = Statement(operation: .add, targets: targets, words: clause.words)
    statement.position = place.map { marker, path in
      switch marker {
      case .after: .after(path)
      case .before: .before(path)
      default: .end(path)
      }
    }
    return [statement]
  }

  private func changes(_ clause: Clause) -> [Statement] {
    guard let operation = Self.operation(clause.meaning) else { return [] }
    var statement = Statement(operation: operation, words: clause.words)
    var scope = Amendment.Scope.whole
    var acts: [Int] = []
    var titled: ProvisionUnit?
    for element in clause.elements {
      switch element.value {
      case .marker(.title):
        titled = titledUnit(element)
        scope = titled == nil ? .title : .whole
      case .marker(.opening): scope = .opening
      case .marker(.inside): scope = .inside
      case .marker(.with), .marker(.asFollows), .marker(.except):
        // What comes in, and what stays, stands behind.
        return finish(statement, acts, clause)
      case .provisions(let paths):
        // `tên điều và khoản 1 Điều 7`
        if let unit = titled, let path = paths.first,
          let at = path.steps.firstIndex(where: { $0.unit == unit })
        {
          statement.targets.append(
            .init(path: ProvisionPath(Array(path.steps[...at])), scope: .title, act: nil))
        }
        titled = nil
        statement.targets += paths.map { .init(path: $0, scope: scope, act: nil) }
        scope = .whole
      case .act(let id): assign(id, to: &statement, &acts)
      // No act changes itself: it names a task, or an appendix of its own.
      case .ownAct: statement.targets.removeAll { $0.act == nil }
      default: continue
      }
    }
    return finish(statement, acts, clause)
  }

  /// An act is that of the provisions before it that have none yet, else one that is changed as a whole.
  private func assign(_ act: Int, to statement: inout Statement, _ acts: inout [Int]) {
    let open = statement.targets.indices.filter { statement.targets[$0].act == nil }
    if open.isEmpty { acts.append(act) }
    for index in open { statement.targets[index].act = act }
  }

  private func finish(_ statement: Statement, _ acts: [Int], _ clause: Clause) -> [Statement] {
    var statement = statement
    if statement.targets.isEmpty {
      // An act that gets a new text as a whole is not amended but replaced.
      guard statement.operation != .amend, statement.operation != .correct else {
        return []
      }
      statement.targets = acts.map { .init(path: ProvisionPath([]), scope: .act, act: $0) }
    } else if let act = acts.first {
      // `Thông tư số 1: khoản 2 Điều 3`
      for index in statement.targets.indices where statement.targets[index].act == nil {
        statement.targets[index].act = act
      }
    }
    return statement.targets.isEmpty ? [] : [statement]
  }

  /// The unit of `tên điều và …`, which has no number of its own.
  private func titledUnit(_ element: StatementElement) -> ProvisionUnit? {
    let at = element.words.upperBound
    guard let unit = ProvisionUnit.names.match(words.words, at: at),
      ProvisionNumber(words.cursor(to: words.count), at: at + unit.count, .provision) == nil
    else { return nil }
    return unit.value
  }

  private static func operation(_ meaning: AmendmentVerb.Meaning) -> Amendment.Operation? {
    switch meaning {
    case .amend: .amend
    case .add: .add
    case .replace: .replace
    case .repeal: .repeal
    case .suspend: .suspend
    case .extend: .extend
    case .correct: .correct
    }
  }
}
