/// Cuts the words of a block into the elements of statements of change. What is said of changes made before, by
/// other acts, and what stands in brackets is passed over.
struct StatementScanner {
  let words: BlockWords
  /// The citations of the block, in the order of the text.
  let citations: [Citation]
  let kind: DocumentKind?

  private static let joints = KeySet(["và", "hoặc", "đến", "từ", "các", "của", "số"].map { SyllableKey($0) })
  private static let by = KeySet(["bởi", "theo", "tại", "bằng"].map { SyllableKey($0) })

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
        elements.append(.init(value: .act(citations[citation].id), words: index..<end))
        index = end
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

  private func isQuote(_ index: Int) -> Bool {
    words.kind(index) == .openQuote || words.kind(index) == .quote
  }

  /// One past the words of a citation and of the title behind it.
  private func end(of citation: Citation, from index: Int) -> Int {
    let last = max(citation.range.upperBound, citation.titleRange?.upperBound ?? 0)
    var at = index + 1
    while at < words.count, words.words[at].range.lowerBound < last { at += 1 }
    return at
  }

  private func element(at index: Int, after elements: [StatementElement]) -> StatementElement? {
    if isQuote(index), let close = close(index) {
      return .init(value: .quotation((index + 1)..<close), words: index..<(close + 1))
    }
    guard words.kind(index) == .word else { return nil }
    if isPast(index) { return nil }
    if let run = run(at: index).map({ firstPiece(of: $0) }) {
      return .init(value: .provisions(paths(run)), words: run)
    }
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
    if marker.value == .phrase, !isQuote(index + marker.count) { return nil }
    // `đoạn “…”`: the words themselves, not a place.
    if marker.value == .inside, isQuote(index + marker.count) {
      return .init(value: .marker(.phrase), words: index..<(index + marker.count))
    }
    if marker.value == .title, !namesProvision(index + marker.count) { return nil }
    return .init(value: .marker(marker.value), words: index..<(index + marker.count))
  }

  /// Whether a verb may begin here: at the start, behind a stop, a comma or `và`, or behind what it is said of.
  private func isBoundary(before index: Int, _ elements: [StatementElement]) -> Bool {
    guard index > 0 else { return true }
    switch words.kind(index - 1) {
    case .semicolon, .comma, .dot, .colon: return true
    case .word:
      return words.key(index - 1) == SyllableKey("và") || words.key(index - 1) == SyllableKey("nay")
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
      || words.key(index) == SyllableKey("các")
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
    return Self.by.contains(words.key(at))
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

  // MARK: References to provisions

  /// A run of references that begins at `index`: `điểm a, b khoản 1 và khoản 2 Điều 5`.
  private func run(at index: Int) -> Range<Int>? {
    guard let first = unit(at: index), first.isNumbered || first.standsAlone else { return nil }
    let cursor = words.cursor(to: words.count)
    var end = first.end
    var at = first.end
    while at < words.count {
      if let unit = unit(at: at), unit.isNumbered {
        at = unit.end
        end = at
      } else if let number = ProvisionNumber(cursor, at: at, .provision),
        isContinued(from: at, in: index..<at)
      {
        at = number.tokens.upperBound
        end = at
      } else if words.kind(at) == .comma || words.kind(at) == .semicolon
        || Self.joints.contains(words.key(at)), at - end < 3
      {
        at += 1
      } else {
        break
      }
    }
    return index..<end
  }

  /// Whether a number at `at` may go on with the run: behind a comma or a conjunction.
  private func isContinued(from at: Int, in run: Range<Int>) -> Bool {
    guard at > run.lowerBound else { return false }
    let before = words.kind(at - 1)
    return before == .comma || ["và", "đến", "hoặc"].contains { words.key(at - 1) == SyllableKey($0) }
  }

  private func unit(at index: Int) -> (end: Int, isNumbered: Bool, standsAlone: Bool)? {
    guard let unit = ProvisionUnit.names.match(words.words, at: index) else { return nil }
    let cursor = words.cursor(to: words.count)
    var at = index + unit.count
    if words.key(at) == .numberWord { at += 1 }
    guard let number = ProvisionNumber(cursor, at: at, unit.value == .appendix ? .appendix : .provision)
    else {
      return unit.value == .appendix && words.isCapitalised(index) ? (index + unit.count, false, true) : nil
    }
    return (number.tokens.upperBound, true, unit.value.standsAlone)
  }

  /// As much of a run as stands before a semicolon, where an Điều, a chapter or an appendix has been named by then.
  private func firstPiece(of run: Range<Int>) -> Range<Int> {
    for at in run where words.kind(at) == .semicolon && namesWhole(run.lowerBound..<at) {
      return run.lowerBound..<at
    }
    return run
  }

  private func namesWhole(_ range: Range<Int>) -> Bool {
    range.contains { ProvisionUnit.names.match(words.words, at: $0)?.value.standsAlone ?? false }
  }

  private func paths(_ piece: Range<Int>) -> [ProvisionPath] {
    guard !piece.isEmpty else { return [] }
    return PinpointParser(words: words).pinpoint(piece).parts.flatMap { ProvisionPath.paths(of: $0) }
  }
}
