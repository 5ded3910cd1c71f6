/// Reads one article in which verbs of force stand.
struct ForceSectionReader {
  let words: DocumentWords
  private let section: ForceSection
  let name: ActName
  let citations: [Citation]
  var found = EntryIntoForce()
  /// `trừ quy định tại khoản 2 Điều này`: where the article itself says from when, with the row for what it does not say.
  var pointers: [ProvisionForce] = []
  /// Where each row of `found.exceptions` stands.
  var origins: [ProvisionPath] = []
  /// The citations of `found.ends`.
  var endedCitations: Set<Int> = []
  var leadIn: LeadIn?
  /// Whether the article says from when the act is in force, so that `áp dụng từ` in it is about that too.
  var isOfForce = false

  /// A block that ends with a colon and says something of what the blocks under it name.
  struct LeadIn {
    enum Statement {
      case force(ForceDay)
      case applied(ForceDay)
      case end(ForceDay)
      case except
    }

    let statement: Statement
    let depth: Int
  }

  init(words: DocumentWords, section: ForceSection, name: ActName, citations: [Citation]) {
    self.words = words
    self.section = section
    self.name = name
    self.citations = citations
  }

  /// Reads the article and adds what it says to `force`.
  mutating func read(into force: inout EntryIntoForce) {
    found = force
    let known = found.exceptions.count
    origins = Array(repeating: ProvisionPath([]), count: known)
    endedCitations = Set(found.ends.map(\.citation))
    isOfForce = section.places.contains { statesForce(in: $0) }
    for place in section.places { read(place) }
    // What `trừ` points to and the article says itself stands in its own row.
    let said = Set(
      origins[known...].flatMap { path in
        path.steps.indices.map { ProvisionPath(Array(path.steps[...$0])) }
      })
    for pointer in pointers where !pointer.provisions.contains(where: { said.contains($0) }) {
      found.exceptions.append(pointer)
    }
    found.exceptions.sort { $0.range.lowerBound < $1.range.lowerBound }
    found.ends.sort { ($0.range.lowerBound, $0.citation) < ($1.range.lowerBound, $1.citation) }
    force = found
  }

  // MARK: Blocks

  func subjects(_ place: ForceSection.Place, _ block: BlockWords) -> ForceSubjectReader {
    let own = citations(in: block.block.id)
    return ForceSubjectReader(words: block, name: name, path: place.path) { range in
      guard !range.isEmpty else { return false }
      let stretch = block.sourceRange(range)
      let next = own.partitioningIndex { $0.range.lowerBound >= stretch.lowerBound }
      return next < own.endIndex && stretch.contains(own[next].range.lowerBound)
    }
  }

  func citations(in block: Int) -> ArraySlice<Citation> {
    let start = citations.partitioningIndex { $0.block >= block }
    return citations[start...].prefix { $0.block == block }
  }

  /// Whether the act itself is the subject of `có hiệu lực` in the block.
  private func statesForce(in place: ForceSection.Place) -> Bool {
    guard words.has(.force, in: place.index) else { return false }
    let block = words[place.index]
    let subjects = subjects(place, block)
    return Self.verbs(in: block).contains { verb in
      guard verb.kind == .force, isStatement(verb, in: block) else { return false }
      guard days(block).first(at: verb.range.upperBound, limit: block.count) != nil else { return false }
      switch subjects.subject(before: verb.range.lowerBound) {
      case .act: return true
      case .provisions(_, let range): return subjects.beginsAsRule(range)
      case .time, .other: return false
      }
    }
  }

  private mutating func read(_ place: ForceSection.Place) {
    let own = words.blocks[place.index]
    if let open = leadIn, own.depth <= open.depth { leadIn = nil }
    let block = words[place.index]
    if name.isEnacted, isTransition(block) {
      found.transitions.append(
        TransitionClause(provision: Self.whole(place.path), range: own.range, block: own.id))
      return
    }
    guard isOfForce || words.has(.force, in: place.index) || leadIn != nil else { return }
    let subjects = subjects(place, block)
    let rows = found.exceptions.count + found.ends.count
    for verb in Self.verbs(in: block) { read(verb, place, block, subjects) }
    if let open = leadIn, found.exceptions.count + found.ends.count == rows {
      readEntry(of: open.statement, place, block, subjects)
    }
    if isOfForce { readEnded(place, block) }
  }

  static func whole(_ path: ProvisionPath) -> ProvisionPath? { path.steps.isEmpty ? nil : path }

  /// `Điều 55. Quy định chuyển tiếp`
  private func isTransition(_ block: BlockWords) -> Bool {
    guard block.block.role == .heading, block.count < 20 else { return false }
    return (0..<block.count).contains { block.matches(ForceWords.transition, at: $0) }
  }

  // MARK: Verbs

  private struct Verb {
    let kind: ForceWords.Verb
    let range: Range<Int>
  }

  /// The verbs of the block that stand in no quotation.
  private static func verbs(in block: BlockWords) -> [Verb] {
    var found: [Verb] = []
    var isQuoted = false
    var index = 0
    while index < block.count {
      switch block.kind(index) {
      case .openQuote: isQuoted = true
      case .closeQuote: isQuoted = false
      case .quote: isQuoted.toggle()
      case .word:
        if !isQuoted, let verb = ForceWords.verbs.match(block.words, at: index) {
          found.append(Verb(kind: verb.value, range: index..<(index + verb.count)))
          index += verb.count
          continue
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// Whether the verb says that something begins: not `chưa có hiệu lực`, `có hiệu lực pháp lý`.
  private func isStatement(_ verb: Verb, in block: BlockWords) -> Bool {
    !ForceWords.denials.contains(block.key(verb.range.lowerBound - 1))
      && !ForceWords.ranks.contains(block.key(verb.range.upperBound))
  }

  func days(_ block: BlockWords) -> ForceDayReader {
    ForceDayReader(words: block) { name.end(at: $0, in: block) }
  }

  private mutating func read(
    _ verb: Verb, _ place: ForceSection.Place, _ block: BlockWords, _ subjects: ForceSubjectReader
  ) {
    switch verb.kind {
    case .force:
      guard isStatement(verb, in: block) else { return }
      readForce(verb.range, place, block, subjects)
    case .applied:
      guard isOfForce, !ForceWords.denials.contains(block.key(verb.range.lowerBound - 1)) else { return }
      readApplied(verb.range, place, block, subjects)
    case .end: readEnd(verb.range, place, block, subjects)
    }
  }

  // MARK: Transition

  /// `trước ngày Luật này có hiệu lực`: the provision is about matters begun before.
  mutating func noteTransition(_ verb: Range<Int>, _ place: ForceSection.Place, _ block: BlockWords) {
    let reach = max(0, verb.lowerBound - 8)..<verb.lowerBound
    let isBefore = reach.contains { at in
      (block.key(at) == ForceWords.before || block.key(at) == ForceWords.until)
        && ForceWords.times.contains(block.key(at + 1)) || block.matches("thời điểm", at: at)
    }
    guard isBefore, name.isEnacted else { return }
    let id = block.block.id
    if let last = found.transitions.last {
      // Its own verbs before, or the article that it stands in.
      if last.block == id || last.provision?.contains(place.path) ?? false { return }
    }
    found.transitions.append(
      TransitionClause(provision: Self.whole(place.path), range: block.block.range, block: id))
  }
}
