/// Reads the changes that a block states: `Sửa đổi, bổ sung khoản 2 Điều 5 như sau:`, `Bãi bỏ Điều 7, Điều 8`,
/// `Thay thế cụm từ “…” bằng cụm từ “…” tại Điều 9`.
struct StatementReader {
  let words: BlockWords
  let citations: [Citation]
  let kind: DocumentKind?
  /// What a heading above says of items that have no verb of their own.
  let inherited: StatementBlock.Heading?
  /// The citations of acts that are said to have changed others.
  let reported: Set<Int>

  private static let now = SyllableKey("nay")
  private static let from = Phrase("kể từ")
  /// Before an act of which only something is changed.
  private static let within = KeySet(["tại", "của", "theo", "trong"].map { SyllableKey($0) })
  private static let plurals = KeySet(["các", "những"].map { SyllableKey($0) })

  /// A verb with what belongs to it.
  private struct Clause {
    let operation: Amendment.Operation
    var elements: [StatementElement]
    var words: Range<Int>
    /// Whether it only counts where it names an act itself: `Thông tư này có hiệu lực từ … và thay thế Thông tư số 3`.
    var mustNameAct = false
  }

  func read() -> StatementBlock {
    let elements = StatementScanner(
      words: words, citations: citations, kind: kind, reported: reported
    ).elements()
    var block = StatementBlock()
    var start = 0
    if case .act(let id)? = elements.first?.value, elements.first?.words.lowerBound == 0 { block.lead = id }
    for sentence in elements.split(omittingEmptySubsequences: true, whereSeparator: { $0.isStop }) {
      if sentence.startIndex > 0 { start = elements[sentence.startIndex - 1].words.upperBound }
      read(Array(sentence), from: start, into: &block)
    }
    return block
  }

  /// Reads a sentence that begins with word `start`.
  private func read(_ sentence: [StatementElement], from start: Int, into block: inout StatementBlock) {
    var statements: [Statement] = []
    var heads: StatementBlock.Heading?
    for clause in clauses(sentence, from: start) {
      var found: [Statement] = []
      if isOfPhrases(clause) {
        found = PhraseClause(words: words, elements: clause.elements, operation: clause.operation)
          .statements(in: clause.words)
      } else if let heading = heading(clause) {
        heads = heading
      } else if clause.operation == .add {
        found = addition(clause)
      } else {
        found = changes(clause)
      }
      if isLoose(clause) { for index in found.indices { found[index].isLoose = true } }
      if clause.mustNameAct {
        for index in found.indices { found[index].targets.removeAll { $0.act == nil } }
        found.removeAll { $0.targets.isEmpty }
      }
      statements += found
    }
    // `Sửa đổi tên Điều và bổ sung khoản 4 Điều 9 như sau:` states something itself.
    if start == 0, heads?.act != nil || heads?.path != nil || statements.isEmpty { block.heading = heads }
    completeFromBehind(&statements)
    completeFromBefore(&statements)
    block.statements += statements
  }

  /// The most words between a verb and the provision that it changes: `các quy định về`.
  private static let closest = 3

  private func isLoose(_ clause: Clause) -> Bool {
    guard let verb = AmendmentVerb.table.match(words.words, at: clause.words.lowerBound) else { return false }
    var at = clause.words.lowerBound + verb.count
    for element in clause.elements {
      if element.words.lowerBound - at > Self.closest { return true }
      if case .provisions = element.value { return false }
      at = element.words.upperBound
    }
    return false
  }

  /// `Sửa đổi điểm c và bổ sung điểm d vào sau điểm c khoản 2 Điều 5`: what is left out before is named behind.
  private func completeFromBehind(_ statements: inout [Statement]) {
    for index in statements.indices.dropLast().reversed() {
      guard let outer = statements[index + 1].targets.first else { continue }
      if statements[index].targets.isEmpty, statements[index].isOfPhrase, statements[index + 1].isOfPhrase {
        statements[index].targets = statements[index + 1].targets
      }
      for place in statements[index].targets.indices {
        let path = statements[index].targets[place].path
        guard !path.steps.isEmpty else { continue }
        statements[index].targets[place].path = path.completed(by: outer.path)
        if statements[index].targets[place].act == nil { statements[index].targets[place].act = outer.act }
      }
    }
  }

  /// `Thay thế cụm từ “A” tại điểm b bằng cụm từ “B” và thay thế cụm từ “C” bằng cụm từ “D”`
  private func completeFromBefore(_ statements: inout [Statement]) {
    for index in statements.indices.dropFirst()
    where statements[index].targets.isEmpty && statements[index].isOfPhrase
      && statements[index - 1].isOfPhrase
    {
      guard words.key(statements[index - 1].words.upperBound) == .and else { continue }
      statements[index].targets = statements[index - 1].targets
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

  /// The clauses of a sentence that begins with word `start`; none where its first verb is said of something else.
  private func clauses(_ sentence: [StatementElement], from start: Int) -> [Clause] {
    var clauses: [Clause] = []
    var before: [StatementElement] = []
    for element in sentence {
      if case .verb(let operation) = element.value {
        // `Khoản 2 Điều 5 được sửa đổi như sau`: what stands before is what the verb is said of.
        let isPassive = isPassive(element)
        let own = isPassive ? subject(in: before, from: start) : []
        if !clauses.isEmpty || beginsStatement(element, before, own, from: start) {
          clauses.append(
            Clause(
              operation: operation, elements: own,
              words: (own.first ?? element).words.lowerBound..<element.words.upperBound))
        } else if isOfOwnAct(element, operation, before, from: start) {
          clauses.append(
            Clause(operation: operation, elements: own, words: element.words, mustNameAct: true))
        } else {
          return []
        }
        before = []
      } else if clauses.isEmpty {
        before.append(element)
      } else {
        clauses[clauses.count - 1].elements.append(element)
        let words = clauses[clauses.count - 1].words
        clauses[clauses.count - 1].words = words.lowerBound..<element.words.upperBound
      }
    }
    if clauses.isEmpty, start == 0, let inherited, let first = before.first, let last = before.last,
      first.words.lowerBound <= 2
    {
      return [
        Clause(
          operation: inherited.operation, elements: before,
          words: first.words.lowerBound..<last.words.upperBound)
      ]
    }
    return clauses
  }

  private func isPassive(_ verb: StatementElement) -> Bool {
    AmendmentVerb.passive.match(words.words, at: verb.words.lowerBound)?.count == verb.words.count
  }

  /// What a passive verb is said of: the elements before it, without `Kể từ ngày Thông tư này có hiệu lực, `.
  private func subject(in before: [StatementElement], from start: Int) -> [StatementElement] {
    guard words.matches(Self.from, at: start) else { return before }
    let comma = (start..<min(words.count, start + 20)).first { words.kind($0) == .comma } ?? start
    return before.filter { $0.words.lowerBound > comma }
  }

  /// Whether the first verb of the sentence is said of the act itself and of nobody else: `Bãi bỏ …`, `Thông tư này
  /// bãi bỏ …`, or of what the sentence begins with: `Khoản 2 Điều 5 được sửa đổi …`.
  private func beginsStatement(
    _ verb: StatementElement, _ before: [StatementElement], _ subject: [StatementElement], from start: Int
  ) -> Bool {
    if verb.words.lowerBound == start { return true }
    if let first = subject.first {
      if case .ownAct = first.value { return false }
      return first.words.lowerBound == start || isDated(first.words.lowerBound, from: start)
        || first.isMarker(.asFollows) && isPlural(from: start)
    }
    if case .ownAct? = before.first?.value, before.count == 1, verb.words.lowerBound <= start + 5 {
      return true
    }
    return verb.words.lowerBound == start + 1 && words.key(start) == Self.now
  }

  /// `Thông tư này có hiệu lực từ ngày … và thay thế …`: the act ends others, which it names.
  private func isOfOwnAct(
    _ verb: StatementElement, _ operation: Amendment.Operation, _ before: [StatementElement], from start: Int
  ) -> Bool {
    guard operation == .replace || operation == .repeal, !isPassive(verb),
      case .ownAct? = before.first?.value, let first = before.first
    else { return false }
    return first.words.lowerBound == start
  }

  /// Whether only `Kể từ ngày … ,` stands before word `index`.
  private func isDated(_ index: Int, from start: Int) -> Bool {
    words.matches(Self.from, at: start) && words.kind(index - 1) == .comma && index <= start + 20
  }

  /// `Các văn bản sau đây hết hiệu lực …:`
  private func isPlural(from start: Int) -> Bool {
    var at = start
    if words.matches(Self.from, at: start),
      let comma = (start..<min(words.count, start + 20)).first(where: { words.kind($0) == .comma })
    {
      at = comma + 1
    }
    return Self.plurals.contains(words.key(at))
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
    // Behind an act, `các quy định` are others.
    let head = clause.elements.prefix { if case .act = $0.value { false } else { true } }
    guard let some = head.first(where: { $0.isMarker(.some) }) else { return headingOfAct(clause) }
    let isOfPhrases = words.text(some.words).lowercased().contains("từ")
    var path: ProvisionPath?
    for case .provisions(let paths) in clause.elements.map(\.value) where paths.count == 1 {
      path = path ?? paths[0]
    }
    return .init(
      operation: clause.operation, path: path, act: act(in: clause.elements), isOfPhrases: isOfPhrases)
  }

  /// `Đính chính lỗi kỹ thuật tại Thông tư số …`, `Bãi bỏ toàn bộ các nghị định sau đây:`
  private func headingOfAct(_ clause: Clause) -> StatementBlock.Heading? {
    if clause.elements.allSatisfy({ $0.isMarkerOrOwnAct }), headsList {
      return .init(operation: clause.operation)
    }
    guard clause.operation == .amend || clause.operation == .correct || clause.operation == .add,
      let act = act(in: clause.elements),
      !clause.elements.contains(where: { if case .provisions = $0.value { true } else { false } })
    else { return nil }
    return .init(operation: clause.operation, act: act)
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
    var statement = Statement(operation: clause.operation, words: clause.words)
    var scope = Amendment.Scope.whole
    var acts: [Int] = []
    var titled: ProvisionUnit?
    var isAt = false
    var last: StatementElement?
    var acted: Int?
    for element in clause.elements {
      if isPassiveEnd(element, clause) { break }
      defer { last = element }
      if case .marker(.at) = element.value {
        isAt = true
        continue
      }
      defer { isAt = false }
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
        // A title behind the number of an act names provisions too.
        if statement.targets.isEmpty, !acts.isEmpty, !isApart(element) { continue }
        if isAt, isContainer(paths, of: &statement.targets) { continue }
        statement.targets += paths.map { .init(path: $0, scope: scope, act: nil) }
        scope = .whole
      case .act(let id):
        if let last, isIssuedWith(element, behind: last) {
          // `Quy chế ban hành kèm theo Quyết định số 3` is one.
          for index in statement.targets.indices where statement.targets[index].act == acted {
            statement.targets[index].act = id
          }
          for index in acts.indices where acts[index] == acted { acts[index] = id }
        } else if let acted, !statement.targets.isEmpty, statement.targets.allSatisfy({ $0.act != nil }),
          isAmending(acted)
        {
          // The title of an amending act may go on: it is not known which of them it is.
          continue
        } else {
          assign(id, element, to: &statement, &acts)
        }
        acted = id
      // No act changes itself: it names a task, or an appendix of its own.
      case .ownAct: statement.targets.removeAll { $0.act == nil }
      default: continue
      }
    }
    return finish(statement, acts, clause)
  }

  /// Whether `element` stands behind what a passive verb has ended: `… hết hiệu lực từ ngày Luật số 3 có hiệu lực`.
  private func isPassiveEnd(_ element: StatementElement, _ clause: Clause) -> Bool {
    guard clause.operation == .repeal || clause.operation == .suspend,
      let first = clause.elements.first
    else { return false }
    return (first.words.upperBound..<max(first.words.upperBound, element.words.lowerBound)).contains {
      AmendmentVerb.passive.match(words.words, at: $0) != nil
    }
  }

  /// Whether the title of an act says that it amends others.
  private func isAmending(_ act: Int) -> Bool {
    citations.contains { $0.origin == .citation(act) && $0.relation.isChange }
  }

  /// Whether nothing but `ban hành kèm theo` stands between two acts.
  private func isIssuedWith(_ act: StatementElement, behind last: StatementElement) -> Bool {
    guard case .act = last.value, last.words.upperBound < act.words.lowerBound else { return false }
    return GoverningWords.isTransparent(last.words.upperBound..<act.words.lowerBound, of: words)
  }

  /// Whether provisions behind an act are named of it, and not in its title: `Thông tư số 1: khoản 2 Điều 3`.
  private func isApart(_ element: StatementElement) -> Bool {
    switch words.kind(element.words.lowerBound - 1) {
    case .colon, .comma, .openBracket: true
    default: words.key(element.words.lowerBound - 1) == .at
    }
  }

  /// `Mẫu số 1 và Mẫu số 2 tại Phụ lục I`: whether `paths` hold the targets before them, and completes these.
  private func isContainer(_ paths: [ProvisionPath], of targets: inout [Statement.Target]) -> Bool {
    guard paths.count == 1, let outer = paths.first, !targets.isEmpty else { return false }
    let completed = targets.map { $0.path.completed(by: outer) }
    guard zip(completed, targets).allSatisfy({ $0 != $1.path }) else { return false }
    for index in targets.indices { targets[index].path = completed[index] }
    return true
  }

  /// An act is that of the provisions before it that have none yet, else one that is changed as a whole.
  private func assign(
    _ act: Int, _ element: StatementElement, to statement: inout Statement, _ acts: inout [Int]
  ) {
    let open = statement.targets.indices.filter { statement.targets[$0].act == nil }
    if open.isEmpty, Self.within.contains(words.key(element.words.lowerBound - 1)) {
      // `Bãi bỏ nội dung về học phí tại Quyết định số 3`: not all of it.
      statement.targets.append(.init(path: ProvisionPath([]), scope: .inside, act: act))
      return
    }
    if open.isEmpty { acts.append(act) }
    for index in open { statement.targets[index].act = act }
  }

  private func finish(_ statement: Statement, _ acts: [Int], _ clause: Clause) -> [Statement] {
    var statement = statement
    var acts = acts
    Statement.complete(&statement.targets)
    if statement.targets.isEmpty {
      // An act that gets a new text as a whole is not amended but replaced.
      guard statement.operation != .amend, statement.operation != .correct else {
        return []
      }
      statement.targets = acts.map { .init(path: ProvisionPath([]), scope: .act, act: $0) }
    } else {
      // `Thông tư số 1: khoản 2 Điều 3`
      let open = statement.targets.indices.filter { statement.targets[$0].act == nil }
      if !open.isEmpty, !acts.isEmpty {
        let act = acts.removeFirst()
        for index in open { statement.targets[index].act = act }
      }
      // `Bãi bỏ khoản 2 Điều 5 Nghị định số 1 và Nghị định số 2`
      if statement.operation != .amend, statement.operation != .correct {
        statement.targets += acts.map { .init(path: ProvisionPath([]), scope: .act, act: $0) }
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
}
