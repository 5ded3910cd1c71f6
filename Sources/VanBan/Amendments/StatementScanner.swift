/// Cuts the words of a block into the elements of statements of change. What is said of changes made before, by
/// other acts, and what stands in brackets is passed over.
struct StatementScanner {
  let words: BlockWords
  /// The citations of the block, in the order of the text.
  let citations: [Citation]
  let kind: DocumentKind?
  /// The citations of acts that are said to have changed others.
  private let reported: Set<Int>
  private let runs: ProvisionRunReader

  private static let by = KeySet(["bởi", "theo", "tại", "bằng"].map { SyllableKey($0) })
  private static let doer = KeySet(["bởi", "theo"].map { SyllableKey($0) })
  private static let now = SyllableKey("nay")
  private static let plural = SyllableKey("các")
  private static let at = SyllableKey("tại")

  init(words: BlockWords, citations: [Citation], kind: DocumentKind?, reported: Set<Int>) {
    self.words = words
    self.citations = citations
    self.kind = kind
    self.reported = reported
    runs = ProvisionRunReader(words: words)
  }

  /// The elements up to the end of the block, or up to the mark that opens the new text.
  func elements() -> [StatementElement] {
    var elements: [StatementElement] = []
    var index = 0
    var citation = 0
    while index < words.count {
      while citation < citations.count,
        citations[citation].range.upperBound <= words.words[index].range.lowerBound
      {
        citation += 1
      }
      if citation < citations.count,
        citations[citation].range.lowerBound <= words.words[index].range.lowerBound
      {
        let end = self.end(of: citations[citation], from: index)
        // What the title of an act names is not what is changed.
        let isOwn = citations[citation].origin == .thisDocument || isBehindProvisions(index, elements)
        if isOwn, !reported.contains(citations[citation].id) {
          elements.append(.init(value: .act(citations[citation].id), words: index..<end))
        }
        index = end
        continue
      }
      if words.isSentenceEnd(index) {
        elements.append(.init(value: .stop, words: index..<(index + 1)))
        index += 1
        continue
      }
      guard let element = element(at: index, after: elements) else {
        index = skipped(at: index) ?? (index + 1)
        continue
      }
      elements.append(element)
      index = element.words.upperBound
      // `như sau: “…`: what follows is the new text.
      if element.isMarker(.asFollows), words.kind(index) == .colon, isQuote(index + 1) { break }
    }
    return elements
  }

  /// Whether provisions stand right before word `index`.
  private func isBehindProvisions(_ index: Int, _ elements: [StatementElement]) -> Bool {
    guard let last = elements.last, case .provisions = last.value else { return false }
    return last.words.upperBound == index || last.words.upperBound + 1 == index && words.key(index - 1) == .of
  }

  private func isQuote(_ index: Int) -> Bool {
    words.kind(index) == .openQuote || words.kind(index) == .quote
  }

  /// One past the words of a citation and of the title behind it.
  private func end(of citation: Citation, from index: Int) -> Int {
    let last = max(citation.range.upperBound, citation.titleRange?.upperBound ?? 0)
    var at = index + 1
    while at < words.count, words.words[at].range.lowerBound < last {
      if words.words[at].range.lowerBound >= citation.range.upperBound, goesOn(at) { return at }
      at += 1
    }
    return at
  }

  /// Whether the statement goes on at word `index` behind what looks like a title: `… quy định về tài khoản và bãi bỏ Điều
  /// 2 Thông tư số 3`.
  private func goesOn(_ index: Int) -> Bool {
    guard
      words.key(index - 1) == .and || words.kind(index - 1) == .comma || words.kind(index - 1) == .semicolon,
      let verb = AmendmentVerb.table.match(words.words, at: index),
      verb.value == .repeal || verb.value == .replace
    else { return false }
    let next = index + verb.count
    if runs.run(at: next) != nil { return true }
    guard let name = DocumentKind.nameTable.match(words.words, at: next) else { return false }
    return words.key(next + name.count) == .numberWord
  }

  private func element(at index: Int, after elements: [StatementElement]) -> StatementElement? {
    if isQuote(index), let close = close(index) {
      return .init(value: .quotation((index + 1)..<close), words: index..<(close + 1))
    }
    guard words.kind(index) == .word else { return nil }
    if isPast(index) { return nil }
    if let run = runs.run(at: index) { return .init(value: .provisions(run.paths), words: run.words) }
    if let passive = AmendmentVerb.passive.match(words.words, at: index) {
      return .init(value: .verb(passive.value), words: index..<(index + passive.count))
    }
    let marker = StatementElement.markers.match(words.words, at: index)
    if let verb = AmendmentVerb.table.match(words.words, at: index), verb.count > (marker?.count ?? 0),
      isBoundary(before: index, elements)
    {
      return .init(value: .verb(verb.value), words: index..<(index + verb.count))
    }
    if let own = ownAct(at: index) { return .init(value: .ownAct, words: index..<own) }
    guard let marker else { return nil }
    // `từ`, `số`, `nội dung` are words of every kind of sentence.
    if marker.value == .phrase, !isQuote(pastColon(index + marker.count)) {
      return listsPhrases(from: index + marker.count)
        ? .init(value: .marker(.some), words: index..<(index + marker.count)) : nil
    }
    // `các điều 17, 30 và 31`
    if marker.value == .some, words.key(index) == Self.plural, runs.run(at: index + 1) != nil { return nil }
    // `đoạn “…”`: the words themselves, not a place.
    if marker.value == .inside, isQuote(pastColon(index + marker.count)) {
      return .init(value: .marker(.phrase), words: index..<(index + marker.count))
    }
    if marker.value == .inside {
      return .init(value: .marker(.inside), words: index..<endOfOrdinals(index + marker.count))
    }
    if marker.value == .title, !namesProvision(index + marker.count) {
      return titleOfAct(from: index, behind: index + marker.count, elements)
    }
    return .init(value: .marker(marker.value), words: index..<(index + marker.count))
  }

  private static let place = PhraseTable<Void>([("đầu tiên", ()), ("cuối cùng", ()), ("cuối", ())])

  /// One past what says which of several is meant: `thứ nhất và thứ hai`, `cuối cùng`.
  private func endOfOrdinals(_ index: Int) -> Int {
    let cursor = words.cursor(to: words.count)
    func end(at place: Int) -> Int? {
      Self.place.match(words.words, at: place).map { place + $0.count }
        ?? OrdinalNumeral(cursor, at: place)?.end
    }
    guard var last = end(at: index) else { return index }
    while words.kind(last) == .comma || words.key(last) == .and, let next = end(at: last + 1) { last = next }
    return last
  }

  /// One past the colon at `index`: `đoạn: “…”`.
  private func pastColon(_ index: Int) -> Int { words.kind(index) == .colon ? index + 1 : index }

  /// Whether the block ends with the word for phrases and a colon: `Bỏ các cụm từ:`.
  private func listsPhrases(from index: Int) -> Bool {
    words.kind(index) == .colon && index + 1 == words.count
  }

  /// `tiêu đề Thông tư` in a list of places, or behind the verb: `Sửa đổi tên Thông tư như sau:`, `Sửa đổi tên Nghị định
  /// số 7`.
  private func titleOfAct(from index: Int, behind end: Int, _ elements: [StatementElement])
    -> StatementElement?
  {
    guard let name = DocumentKind.nameTable.match(words.words, at: end), words.isCapitalised(end) else {
      return nil
    }
    let next = end + name.count
    if case .verb? = elements.last?.value, elements.last?.words.upperBound == index {
      if words.key(next) == .numberWord { return .init(value: .marker(.title), words: index..<end) }
      let isEnd =
        StatementElement.markers.match(words.words, at: next).map { $0.value == .asFollows } ?? false
      return isEnd || words.kind(next) != .word ? .init(value: .titleOfAct, words: index..<next) : nil
    }
    guard words.key(index - 1) == Self.at || words.kind(index - 1) == .comma || words.key(index - 1) == .and,
      words.kind(next) != .word || words.key(next) == .and
    else { return nil }
    return .init(value: .titleOfAct, words: index..<next)
  }

  /// Whether a verb may begin here: at the start, behind a stop, a comma or `và`, or behind what it is said of.
  private func isBoundary(before index: Int, _ elements: [StatementElement]) -> Bool {
    guard index > 0 else { return true }
    switch words.kind(index - 1) {
    case .semicolon, .comma, .dot, .colon: return true
    case .word:
      return words.key(index - 1) == .and || words.key(index - 1) == Self.now
        || isBehindOwnAct(index, elements)
    default: return elements.last?.words.upperBound == index
    }
  }

  private func isBehindOwnAct(_ index: Int, _ elements: [StatementElement]) -> Bool {
    guard let last = elements.last, case .ownAct = last.value else { return false }
    return last.words.upperBound == index
  }

  /// One past `Thông tư này` at `index`.
  private func ownAct(at index: Int) -> Int? {
    guard index >= 0, let name = DocumentKind.nameTable.match(words.words, at: index),
      words.key(index + name.count) == .this, kind == nil || name.value == kind || kind == .code
    else { return nil }
    return index + name.count + 1
  }

  private func namesProvision(_ index: Int) -> Bool {
    ProvisionUnit.names.match(words.words, at: index) != nil
      || words.key(index) == Self.plural
        && ProvisionUnit.names.match(words.words, at: index + 1) != nil
  }

  // MARK: What is passed over

  /// Whether `đã được sửa đổi …`, or `được sửa đổi … bởi`, is at `index`.
  private func isPast(_ index: Int) -> Bool {
    if AmendmentVerb.past.match(words.words, at: index) != nil { return true }
    guard let passive = AmendmentVerb.passive.match(words.words, at: index) else { return false }
    var at = index + passive.count
    if let some = StatementElement.markers.match(words.words, at: at), some.value == .some {
      at += some.count
    }
    // `Cụm từ “A” được thay thế bằng cụm từ “B”`
    if let with = StatementElement.markers.match(words.words, at: at), with.value == .with,
      let close = close(pastColon(at + with.count)), isQuote(pastColon(at + with.count)),
      !Self.doer.contains(words.key(close + 1))
    {
      return false
    }
    // `được thay thế bằng Thông tư này` is said of the act itself.
    return Self.by.contains(words.key(at)) && ownAct(at: at + 1) == nil
  }

  /// One past what is passed over from `index` on: brackets, and what was changed before.
  private func skipped(at index: Int) -> Int? {
    if words.kind(index) == .openBracket {
      var depth = 0
      for at in index..<min(words.count, index + 200) {
        if words.kind(at) == .openBracket { depth += 1 }
        if words.kind(at) == .closeBracket { depth -= 1 }
        if depth == 0 { return at + 1 }
      }
      return nil
    }
    guard words.kind(index) == .word, isPast(index) else { return nil }
    var at = index + 1
    while at < words.count {
      if words.kind(at) == .semicolon || words.kind(at) == .colon { return at }
      if isQuote(at) { return at }
      if let marker = StatementElement.markers.match(words.words, at: at), marker.value == .asFollows {
        return at
      }
      // `Luật số 1 đã được sửa đổi theo Luật số 2 hết hiệu lực từ ngày …`
      if AmendmentVerb.ending.match(words.words, at: at) != nil || words.isSentenceEnd(at) { return at }
      at += 1
    }
    return at
  }

  /// Where the quotation ends that begins at `index`; nil where it goes on over the end of the block.
  private func close(_ index: Int) -> Int? {
    var depth = 0
    for at in index..<words.count {
      switch words.kind(at) {
      case .openQuote: depth += 1
      case .closeQuote: depth -= 1
      case .quote: depth += depth > 0 && at > index ? -1 : 1
      default: continue
      }
      if depth == 0 { return at }
    }
    return nil
  }
}
