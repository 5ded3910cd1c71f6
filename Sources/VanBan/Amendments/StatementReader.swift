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
  private static let plurals = KeySet(["các", "những", "hai", "ba"].map { SyllableKey($0) })

  /// A verb with what belongs to it.
  struct Clause {
    let operation: Amendment.Operation
    var elements: [StatementElement]
    var words: Range<Int>
    /// Whether it only counts where it names an act itself: `Thông tư này có hiệu lực từ … và thay thế Thông tư số 3`.
    var mustNameAct = false
    /// Whether its verb is that of a heading above.
    var isVerbless = false
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
      let isOfOther = isLoose(clause)
      let hasText = isAnnounced(clause)
      for index in found.indices {
        found[index].isLoose = isOfOther && !found[index].isOfPhrase
        found[index].isAnnounced = hasText
        found[index].isVerbless = clause.isVerbless
      }
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

  /// The most words between two elements where new text is announced: `các quy định về`.
  private static let closest = 3

  /// Whether the verb is said of something else than the provision or act that is named first.
  private func isLoose(_ clause: Clause) -> Bool {
    guard let verb = AmendmentVerb.table.match(words.words, at: clause.words.lowerBound) else { return false }
    let start = clause.words.lowerBound + verb.count
    var at = start
    var isApart = false
    for (index, element) in clause.elements.enumerated() {
      if element.words.lowerBound - at > Self.closest { isApart = true }
      switch element.value {
      case .provisions:
        let gap = start..<element.words.lowerBound
        if isEveryday(clause) { return !names(gap, over: clause.elements[..<index], clause) }
        if isDirect(gap, over: clause.elements[..<index]) { return false }
        return isApart || !isAnnounced(clause)
      case .act:
        let gap = start..<element.words.lowerBound
        return isOtherThing(gap) || isEveryday(clause) && rests(gap)
      default: at = element.words.upperBound
      }
    }
    return false
  }

  private func isEveryday(_ clause: Clause) -> Bool {
    AmendmentVerb.everyday.match(words.words, at: clause.words.lowerBound).map {
      $0.count == AmendmentVerb.table.match(words.words, at: clause.words.lowerBound)?.count
    } ?? false
  }

  /// Whether what stands in `gap`, between an everyday verb and a provision, is what that lays down: a part of the act, or
  /// anything where new text is announced. `Điều chỉnh mức giá cao hơn mức giá quy định tại Phụ lục II` is of something else.
  private func names(_ gap: Range<Int>, over elements: ArraySlice<StatementElement>, _ clause: Clause) -> Bool
  {
    guard !rests(gap) else { return false }
    if isAnnounced(clause) { return true }
    return isDirect(gap, over: elements)
      && !gap.contains { StatementElement.measures.match(words.words, at: $0) != nil }
  }

  private static let grounds = PhraseTable<Void>(
    ["theo", "so với", "căn cứ", "trên cơ sở", "phù hợp với", "cao hơn", "thấp hơn"].map { ($0, ()) })

  /// Whether something rests on what is named behind `gap`, or is compared with it.
  private func rests(_ gap: Range<Int>) -> Bool {
    var at = gap.lowerBound
    while at < gap.upperBound {
      if let issued = GoverningWords.transparent.match(words.words, at: at) {
        at += issued.count
      } else if Self.grounds.match(words.words, at: at) != nil {
        return true
      } else {
        at += 1
      }
    }
    return false
  }

  /// The most words that stand between a verb and a provision.
  private static let reach = 60

  /// Whether nothing but what may stand between a verb and a provision is in `range`, which has `elements`.
  func isDirect(_ range: Range<Int>, over elements: ArraySlice<StatementElement> = []) -> Bool {
    guard range.count <= Self.reach else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if StatementElement.contents.match(words.words, at: at) != nil {
        return words.key(range.upperBound - 1) != Self.basis
      }
      if let element = elements.first(where: { $0.words.contains(at) }) {
        at = element.words.upperBound
      } else if words.kind(at) != .word || StatementElement.fillers.contains(words.key(at)) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let basis = SyllableKey("theo")

  /// Whether `range`, between a verb and an act, names what rests on the act: `Hủy bỏ giấy phép đã cấp theo`.
  private func isOtherThing(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, words.key(last) == Self.basis else { return false }
    return !words.isCapitalised(first) && StatementElement.contents.match(words.words, at: first) == nil
      && !(range.lowerBound..<last).contains {
        GoverningWords.isTransparent($0..<range.upperBound, of: words)
      }
  }

  private func isAnnounced(_ clause: Clause) -> Bool {
    clause.elements.contains { $0.isMarker(.asFollows) } || words.words.last?.kind == .colon
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
        let isPassive = isPassive(element) || isOfProvision(element, before, from: start)
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
      let range = first.words.lowerBound..<last.words.upperBound
      return [
        Clause(operation: inherited.operation, elements: before, words: range, isVerbless: !hasVerb(range))
      ]
    }
    return clauses
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      AmendmentVerb.table.match(words.words, at: $0) != nil
        || AmendmentVerb.passive.match(words.words, at: $0) != nil
    }
  }

  private func isPassive(_ verb: StatementElement) -> Bool {
    AmendmentVerb.passive.match(words.words, at: verb.words.lowerBound)?.count == verb.words.count
  }

  /// `Khoản 3 sửa đổi, bổ sung như sau:`, without `được`.
  private func isOfProvision(_ verb: StatementElement, _ before: [StatementElement], from start: Int) -> Bool
  {
    guard let last = before.last, before.count == 1, case .provisions = last.value,
      last.words.lowerBound == start, last.words.upperBound == verb.words.lowerBound,
      let next = StatementElement.markers.match(words.words, at: verb.words.upperBound)
    else { return false }
    return next.value == .asFollows
  }

  /// What a passive verb is said of: the elements before it, without `Kể từ ngày Thông tư này có hiệu lực, `.
  private func subject(in before: [StatementElement], from start: Int) -> [StatementElement] {
    guard words.matches(Self.from, at: start) else { return before }
    let comma = commaOfDate(from: start) ?? start
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
      // `Các Thông tư số 1, Thông tư số 2 hết hiệu lực`
      let at = first.words.lowerBound
      let begin = at > start && Self.plurals.contains(words.key(at - 1)) ? at - 1 : at
      return begin == start || isDated(begin, from: start)
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
    words.matches(Self.from, at: start) && words.kind(index - 1) == .comma
      && index <= start + Self.longestDate
  }

  /// `Các văn bản sau đây hết hiệu lực …:`
  private func isPlural(from start: Int) -> Bool {
    Self.plurals.contains(words.key(commaOfDate(from: start).map { $0 + 1 } ?? start))
  }

  /// So many words `Kể từ ngày Thông tư này có hiệu lực,` may have.
  private static let longestDate = 20

  /// The comma behind `Kể từ ngày …` with which a sentence begins at word `start`; nil where it begins otherwise.
  private func commaOfDate(from start: Int) -> Int? {
    guard words.matches(Self.from, at: start) else { return nil }
    return (start..<min(words.count, start + Self.longestDate)).first { words.kind($0) == .comma }
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
    guard let some = head.first(where: { $0.isMarker(.some) && isNear($0, clause) }) else {
      return headingOfAct(clause)
    }
    if isEveryday(clause), isLoose(clause) { return nil }
    let isOfPhrases = words.text(some.words).lowercased().contains("từ")
    var path: ProvisionPath?
    for case .provisions(let paths) in clause.elements.map(\.value) where paths.count == 1 {
      path = path ?? paths[0]
    }
    return .init(
      operation: clause.operation, path: path, act: act(in: clause.elements), isOfPhrases: isOfPhrases)
  }

  /// Whether `some` may be what the verb is said of: `một số` alone only near it, as in `Bãi bỏ một số nghị định`. `Ngưng hiệu lực
  /// quy định về kích thước khai thác của một số loài thủy sản` is of no list.
  private func isNear(_ some: StatementElement, _ clause: Clause) -> Bool {
    guard some.words.count == 2, words.matches(Self.several, at: some.words.lowerBound),
      let verb = AmendmentVerb.table.match(words.words, at: clause.words.lowerBound)
    else { return true }
    return some.words.lowerBound - clause.words.lowerBound - verb.count <= Self.closest
  }

  private static let several: Phrase = "một số"

  /// `Đính chính lỗi kỹ thuật tại Thông tư số …`, `Bãi bỏ toàn bộ các nghị định sau đây:`
  private func headingOfAct(_ clause: Clause) -> StatementBlock.Heading? {
    if clause.elements.allSatisfy({ $0.isMarkerOrOwnAct }), headsList {
      return .init(operation: clause.operation)
    }
    guard clause.operation == .amend || clause.operation == .correct || clause.operation == .add,
      !isLoose(clause), let act = act(in: clause.elements),
      !clause.elements.contains(where: { if case .provisions = $0.value { true } else { false } })
    else { return nil }
    return .init(operation: clause.operation, act: act)
  }

  /// Whether the block announces a list, or titles one.
  private var headsList: Bool { words.words.last?.kind == .colon || words.block.role == .heading }

  /// The first act that is named.
  func act(in elements: [StatementElement]) -> Int? {
    for case .act(let id) in elements.map(\.value) { return id }
    return nil
  }
}
