/// Reads a clause that changes words: `cụm từ “A” bằng cụm từ “B” tại Điều 5; cụm từ “C” …`.
struct PhraseClause {
  let words: BlockWords
  let elements: [StatementElement]
  let operation: Amendment.Operation

  /// One set of words with what is done to them, and where.
  private struct Pair {
    var old: [String] = []
    var new: [String] = []
    var anchor: (marker: StatementElement.Marker, words: String)?
    var places: [Statement.Target] = []
    var exceptions: [ProvisionPath] = []
    var words: Range<Int>?
    /// From the first words in quotation marks to the last of these and the places.
    var core: Range<Int>?

    mutating func note(_ range: Range<Int>) {
      core = (core?.lowerBound ?? range.lowerBound)..<range.upperBound
    }

    mutating func take(_ range: Range<Int>) {
      words = (words?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
  }

  func statements(in clause: Range<Int>) -> [Statement] {
    var pairs: [Pair] = []
    var pair = Pair()
    var isNew = false
    var isException = false
    var side: StatementElement.Marker?
    var scope = Amendment.Scope.whole
    /// One past words such as `đoạn thứ hai`.
    var inside: Int?
    func begin() {
      pairs.append(pair)
      pair = Pair()
      isNew = false
      isException = false
      side = nil
    }
    for element in elements {
      switch element.value {
      case .marker(.with): isNew = true
      case .marker(.except): isException = true
      case .marker(.title): scope = .title
      case .marker(.opening): scope = .opening
      case .marker(.inside): inside = element.words.upperBound
      case .marker(let marker) where marker == .after || marker == .before || marker == .atEnd: side = marker
      case .marker(.asFollows): break
      // `trừ cụm từ “…” tại khoản 4 Điều 7`
      case .quotation where isException: break
      case .quotation(let range):
        let text = words.text(range)
        if isNew {
          pair.new.append(text)
        } else if let marker = side {
          pair.anchor = (marker, text)
          side = nil
        } else {
          if !pair.new.isEmpty || !pair.places.isEmpty, !pair.old.isEmpty { begin() }
          pair.old.append(text)
        }
        pair.note(range)
      case .marker(.phrase):
        if isNew, !pair.new.isEmpty { isNew = false }
      case .provisions(let paths):
        if isNew, !pair.new.isEmpty { isNew = false }
        // `tại đoạn thứ hai khoản 1`, `tại đoạn thứ hai của khoản 1`
        if let end = inside, element.words.lowerBound - end <= 1 { scope = .inside }
        inside = nil
        if isException {
          pair.exceptions += paths
        } else if side == .atEnd, let path = paths.last, paths.count == 1 {
          pair.places.append(.init(path: path, scope: .inside, act: nil))
        } else {
          pair.places += Self.places(paths, scope)
        }
        scope = .whole
        pair.note(element.words)
      case .titleOfAct: pair.places.append(.init(path: ProvisionPath([]), scope: .title, act: nil))
      case .act(let id): assign(id, to: &pair)
      default: continue
      }
      pair.take(element.words)
    }
    begin()
    pairs.removeAll { $0.old.isEmpty }
    for index in pairs.indices { Statement.complete(&pairs[index].places) }
    // `cụm từ “A” thành “B” và cụm từ “C” thành “D” tại Điều 4`
    for index in pairs.indices.dropLast().reversed()
    where pairs[index].places.isEmpty && isJoined(pairs[index], to: pairs[index + 1]) {
      pairs[index].places = pairs[index + 1].places
    }
    // `cụm từ “A” tại Điều 4; cụm từ “B” tại Điều 6 Thông tư số …`
    for index in pairs.indices.dropLast().reversed() {
      let act = pairs[index + 1].places.first?.act
      for place in pairs[index].places.indices where pairs[index].places[place].act == nil {
        pairs[index].places[place].act = act
      }
    }
    return pairs.flatMap { statements(of: $0, in: clause) }
  }

  /// Of places named in one go all have the scope; behind the title of a chapter, articles stand for themselves.
  private static func places(_ paths: [ProvisionPath], _ scope: Amendment.Scope) -> [Statement.Target] {
    paths.map { path in
      let isTitle = scope == .title && paths.first?.last?.unit != path.last?.unit
      let isBelow = isTitle && (path.last?.unit.rank ?? 0) >= ProvisionUnit.article.rank
      return .init(path: path, scope: isBelow ? .whole : scope, act: nil)
    }
  }

  /// Whether only `và` stands between two pairs.
  private func isJoined(_ pair: Pair, to next: Pair) -> Bool {
    guard let from = pair.core?.upperBound, let to = next.core?.lowerBound, from <= to else { return false }
    return (from..<to).contains { words.key($0) == .and }
      && !(from..<to).contains { words.kind($0) == .semicolon }
  }

  private func assign(_ act: Int, to pair: inout Pair) {
    if pair.places.isEmpty { pair.places.append(.init(path: ProvisionPath([]), scope: .whole, act: act)) }
    for index in pair.places.indices where pair.places[index].act == nil { pair.places[index].act = act }
  }

  private func statements(of pair: Pair, in clause: Range<Int>) -> [Statement] {
    let words = pair.words ?? clause
    func statement(_ operation: Amendment.Operation, _ phrase: String?, _ replacement: String?) -> Statement {
      Statement(
        operation: operation, targets: pair.places, phrase: phrase, replacement: replacement,
        exceptions: pair.exceptions, words: words)
    }
    switch operation {
    case .repeal:
      // `Bỏ cụm từ “A” và thay bằng cụm từ “B”`
      guard pair.new.isEmpty else { return replacements(of: pair, statement) }
      return pair.old.map { statement(.deletePhrase, $0, nil) }
    case .add:
      return pair.old.map { added in
        var result = statement(.addPhrase, pair.anchor?.words, added)
        if let anchor = pair.anchor {
          result.position =
            anchor.marker == .before ? .beforePhrase(anchor.words) : .afterPhrase(anchor.words)
        }
        result.isUnclear = pair.anchor == nil
        return result
      }
    case .amend, .replace, .correct:
      return replacements(of: pair, statement)
    case .suspend, .extend, .replacePhrase, .addPhrase, .deletePhrase:
      return []
    }
  }

  /// Each old phrase by its new one, in order, or all by one.
  private func replacements(
    of pair: Pair, _ statement: (Amendment.Operation, String?, String?) -> Statement
  ) -> [Statement] {
    pair.old.indices.map { index in
      var result: Statement
      if pair.new.count == 1 {
        result = statement(.replacePhrase, pair.old[index], pair.new[0])
      } else if pair.new.count == pair.old.count {
        result = statement(.replacePhrase, pair.old[index], pair.new[index])
      } else {
        result = statement(.replacePhrase, pair.old[index], nil)
        result.isUnclear = true
      }
      return result
    }
  }
}
