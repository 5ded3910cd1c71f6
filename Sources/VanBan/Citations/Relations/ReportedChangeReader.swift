/// Finds what the words of a block say that one cited document has done to another, in the passive: `Luật số 1 đã được sửa
/// đổi, bổ sung một số điều theo Luật số 2, Luật số 3 và Luật số 4`, `… bị thay thế bởi Nghị định số 5`.
struct ReportedChangeReader {
  let words: BlockWords
  let mentions: [Mention]
  /// For each mention, whether it stands in the name of another: `Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật
  /// Phí`.
  private let isInner: [Bool]

  init(words: BlockWords, mentions: [Mention]) {
    self.words = words
    self.mentions = mentions
    var end = 0
    isInner = mentions.map { mention in
      defer { end = max(end, mention.words.upperBound) }
      return mention.words.lowerBound < end
    }
  }

  /// A change, by the places of both documents in `mentions`.
  struct Found {
    let by: Int
    let act: Int
    let relation: Citation.Relation
    let words: Range<Int>
  }

  /// A change whose documents stand in the list below: `… được sửa đổi, bổ sung bởi:`.
  struct Open {
    let act: Int
    let relation: Citation.Relation
    let words: Range<Int>
  }

  /// The verb of a report.
  private struct Verb {
    let relation: Citation.Relation
    /// Whether it is said of documents and hardly of anything else, so that a title may stand between.
    let isPlain: Bool
  }

  private struct Passive {
    let verb: Verb
    let words: Range<Int>
  }

  private static let rows: [(String, Citation.Relation, Bool)] = [
    ("sửa đổi , bổ sung", .amends, true), ("sửa đổi bổ sung", .amends, true),
    ("sửa đổi và bổ sung", .amends, true),
    ("bổ sung , sửa đổi", .amends, true), ("sửa đổi , thay thế", .amends, true), ("sửa đổi", .amends, true),
    ("đính chính", .amends, true), ("bãi bỏ", .repeals, true), ("hủy bỏ", .repeals, true),
    ("huỷ bỏ", .repeals, true),
    ("thay thế", .replaces, false), ("bổ sung", .supplements, false), ("điều chỉnh", .amends, false),
    ("cập nhật", .amends, false),
  ]

  /// Behind what was changed. `sửa đổi, bổ sung` alone only with `bởi` or `theo` right behind it.
  private static let passives = PhraseTable<Verb>(
    rows.flatMap { row in
      ["được " + row.0, "bị " + row.0, "đã " + row.0].map { ($0, Verb(relation: row.1, isPlain: row.2)) }
    } + [("hết hiệu lực theo", Verb(relation: .repeals, isPlain: true))])

  private static let bare = PhraseTable<Verb>(
    rows.flatMap { row in ["bởi", "theo"].map { (row.0 + " " + $0, Verb(relation: row.1, isPlain: true)) } })

  /// Before a document of which not itself, but something that rests on it, is spoken: `Giấy phép cấp theo Thông tư số 1`.
  private static let bases = KeySet(["theo", "tại", "của", "trong"].map { SyllableKey($0) })

  private static let by = KeySet(["bởi", "theo", "tại", "bằng", "trong", "do"].map { SyllableKey($0) })

  private static let agent = SyllableKey("bởi")

  /// The most words from the verb to the word for who did it, and from there to the document.
  private static let reach = (object: 30, agent: 10)

  func changes() -> [Found] {
    guard mentions.count > 1 else { return [] }
    var found: [Found] = []
    var end = mentions[0].end
    for current in mentions.indices.dropFirst() {
      defer { end = max(end, mentions[current].end) }
      let start = mentions[current].start
      // In the name of another.
      guard start >= end else { continue }
      let gap = end..<start
      if let passive = passive(in: gap) {
        guard let act = changed(passive, by: current, found) else { continue }
        found.append(Found(by: current, act: act, relation: passive.verb.relation, words: passive.words))
      } else if let last = found.last, last.by == outer(before: current), goesOn(current, from: last.by, gap)
      {
        found.append(Found(by: current, act: last.act, relation: last.relation, words: last.words))
      }
    }
    return found
  }

  /// Whether the words end where the document is named that has changed something: `khoản 2 Điều 5 đã được sửa đổi, bổ sung
  /// theo`.
  var endsInChange: Bool { passive(in: 0..<words.count) != nil }

  /// What the block says of the entries of the list that it announces.
  func open() -> Open? {
    guard words.kind(words.count - 1) == .colon, let last = mentions.last else { return nil }
    let end = mentions.reduce(0) { max($0, $1.end) }
    guard end < words.count, let passive = passive(in: min(last.end, end)..<(words.count - 1)),
      let act = nearest(before: passive, of: nil)
    else { return nil }
    return Open(act: act, relation: passive.verb.relation, words: passive.words)
  }

  /// The mention before `current` that stands in no other's name.
  private func outer(before current: Int) -> Int {
    var at = current - 1
    while at > 0, isInner[at] { at -= 1 }
    return at
  }

  // MARK: The verb

  /// The last passive in `gap` whose doer stands behind the gap.
  private func passive(in gap: Range<Int>) -> Passive? {
    let low = max(gap.lowerBound, gap.upperBound - Self.reach.object - Self.reach.agent - 8)
    var found: Passive?
    var at = low
    while at < gap.upperBound {
      if let verb = Self.passives.match(words.words, at: at), at + verb.count <= gap.upperBound,
        let by = doer(behind: at + verb.count, in: gap)
      {
        // `bởi` is said of what documents do.
        let isPlain = verb.value.isPlain || words.key(by) == Self.agent
        found = Passive(verb: Verb(relation: verb.value.relation, isPlain: isPlain), words: at..<(by + 1))
        at += verb.count
      } else if found.map({ $0.words.upperBound <= at }) ?? true,
        let verb = Self.bare.match(words.words, at: at),
        (0...Self.reach.agent).contains(gap.upperBound - at - verb.count)
      {
        found = Passive(verb: verb.value, words: at..<(at + verb.count))
        at += verb.count
      } else {
        at += 1
      }
    }
    guard var passive = found, !isBroken(passive.words.upperBound..<gap.upperBound) else { return nil }
    if words.matches(Self.already, at: passive.words.lowerBound - 1) {
      passive = Passive(verb: passive.verb, words: (passive.words.lowerBound - 1)..<passive.words.upperBound)
    }
    return passive
  }

  private static let already: Phrase = "đã"

  /// The word for who did it behind a verb that ends before `index`; the last word of the verb where it is that word.
  private func doer(behind index: Int, in gap: Range<Int>) -> Int? {
    if Self.by.contains(words.key(index - 1)) { return index - 1 }
    for at in index..<min(gap.upperBound, index + Self.reach.object) {
      if words.kind(at) == .semicolon || words.isSentenceEnd(at) { return nil }
      if Self.by.contains(words.key(at)), gap.upperBound - at <= Self.reach.agent { return at }
    }
    return nil
  }

  private func isBroken(_ range: Range<Int>) -> Bool {
    range.contains { words.kind($0) == .semicolon || words.isSentenceEnd($0) }
  }

  // MARK: What was changed

  private func changed(_ passive: Passive, by agent: Int, _ found: [Found]) -> Int? {
    // `… được sửa đổi bởi Nghị định số 2, được sửa đổi bởi Nghị định số 3`
    let before = passive.words.lowerBound - 1
    if let last = found.last, last.by == outer(before: agent),
      words.kind(before) == .comma || words.key(before) == .and || words.kind(before) == .semicolon
    {
      return last.act
    }
    return nearest(before: passive, of: mentions[agent].kind)
  }

  /// The nearest document before `passive` in its sentence that one of `kind` may change. Where none is of its family,
  /// the one right before it.
  private func nearest(before passive: Passive, of kind: DocumentKind?) -> Int? {
    let index = passive.words.lowerBound
    var direct: Int?
    var next = index
    for at in mentions.indices.reversed() where mentions[at].end <= index {
      guard !isInner[at], mentions[at].end <= next else { continue }
      if next == index, isOfUnnamedAct(at) { return nil }
      // A semicolon may stand in the title of the nearest, or before the verb: `; được sửa đổi bởi`.
      let between = mentions[at].end..<next
      if next == index ? between.contains(where: { words.isSentenceEnd($0) }) : isBroken(between) { break }
      let isDirect = index - mentions[at].end <= 2
      next = mentions[at].start
      if direct == nil { direct = isDirect ? at : -1 }
      guard passive.verb.isPlain || isDirect else { break }
      guard isSubject(at, of: passive) else { return nil }
      if kind == nil || mentions[at].kind == nil
        ? isDirect : Self.family(mentions[at].kind) == Self.family(kind)
      {
        return at
      }
    }
    guard let direct, direct >= 0 else { return nil }
    // No decree changes a law; a resolution of the National Assembly may.
    let isLaw = Self.family(mentions[direct].kind) == .law
    return isLaw && kind != nil && kind != .resolution ? nil : direct
  }

  /// Whether the verb may be said of the document itself. What rests on a document is replaced or repealed too:
  /// `Giấy phép cấp theo Thông tư số 1 bị bãi bỏ theo …`. In brackets, and with `bởi`, it is the document.
  private func isSubject(_ at: Int, of passive: Passive) -> Bool {
    passive.verb.relation == .amends && passive.verb.isPlain
      || words.key(passive.words.upperBound - 1) == Self.agent
      || words.kind(passive.words.lowerBound - 1) == .openBracket
      || !Self.bases.contains(words.key(mentions[at].start - 1))
  }

  /// Whether mention `at` ends what an act changes that is named by that alone, `Nghị định sửa đổi, bổ sung một số điều của
  /// Nghị định số 1 và Nghị định số 2`: the verb is said of that act.
  ///
  /// In the document's own title and enacting sentence that act is the document, which nobody has amended yet: there, and where
  /// no act is named by its kind, the verb is said of the document before it.
  private func isOfUnnamedAct(_ at: Int) -> Bool {
    switch words.block.role {
    case .title, .subject, .enacting, .authority: return false
    default: break
    }
    var first = at
    while first > 0, mentions[first].start - mentions[first - 1].end == 1,
      words.kind(mentions[first - 1].end) == .comma || words.key(mentions[first - 1].end) == .and
    {
      first -= 1
    }
    let end = mentions[first].start
    return [9, 8, 6].contains { count in
      guard Self.someProvisions.match(words.words, at: end - count)?.count == count,
        let act = words.kindName(before: end - count, floor: 0)
      else { return false }
      // `Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của …`
      return !words.matches(.issues, at: act.start - 2)
    }
  }

  private static let someProvisions = PhraseTable<Void>([
    ("sửa đổi , bổ sung một số điều của", ()), ("sửa đổi bổ sung một số điều của", ()),
    ("sửa đổi và bổ sung một số điều của", ()), ("sửa đổi một số điều của", ()),
  ])

  /// Kinds that change each other.
  private static func family(_ kind: DocumentKind?) -> DocumentKind? {
    switch kind {
    case .law, .code, .ordinance, .constitution: .law
    case .circular, .jointCircular: .circular
    default: kind
    }
  }

  // MARK: Lists

  /// Whether mention `current` goes on with the list that mention `last` is in: `theo Luật số 2, Luật số 3`.
  private func goesOn(_ current: Int, from last: Int, _ gap: Range<Int>) -> Bool {
    guard let joint = gap.last, words.kind(joint) == .comma || words.key(joint) == .and, !isBroken(gap) else {
      return false
    }
    // `… được sửa đổi bởi Thông tư số 2 và Thông tư số 3, Thông tư số 4 …`: the list has ended, and lists go on in time.
    if words.key(mentions[last].start - 1) == .and { return false }
    if let year = mentions[current].number?.year, let before = mentions[last].number?.year, year < before {
      return false
    }
    if gap.count <= 3 {
      let kind = mentions[current].kind
      return kind == nil || mentions[last].kind == nil
        || Self.family(kind) == Self.family(mentions[last].kind)
    }
    // A title stands between them.
    return gap.count < 60 && mentions[current].kind == mentions[last].kind && mentions[current].hasOwnType
  }
}
