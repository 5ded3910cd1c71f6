/// Finds the documents that a document cites, with what it says about them.
///
/// Block by block, so that no mention runs over the end of one: ``MentionScanner`` finds the mentions,
/// ``RelationReader`` what governs them. Names that the text gives to documents are remembered on the way.
struct CitationExtractor {
  private let words: DocumentWords
  private let header: Header
  private let noteMarks: [(number: Int, place: Int)]

  /// `noteMarks`: where marks of notes stood, in order.
  init(words: DocumentWords, header: Header, noteMarks: [(number: Int, place: Int)] = []) {
    self.words = words
    self.header = header
    self.noteMarks = noteMarks
  }

  func read() -> ExtractedCitations {
    var found = ExtractedCitations()
    var leadIns = LeadIns(noteMarks: noteMarks)
    /// What the paragraph before says about the last document in it, where it ends in `;` and so continues.
    var carried: Citation.Relation?
    let names = ownTitle()
    for place in words.blocks.indices where Self.mayCite(words.role(place)) && !words.isEmpty(place) {
      let block = words.blocks[place]
      var list = leadIns.list(of: block)
      let ending = self.words.lastKind(of: place)
      guard self.words.has(.mention, in: place) else {
        // Most blocks cite nothing. They may still introduce a list.
        if ending == .colon || block.role == .heading { leadIns.note(self.words[place], type: list.type) }
        if block.role != .paragraph || ending != .semicolon { carried = nil }
        continue
      }
      list.relation = list.relation ?? (block.role == .paragraph && block.label == nil ? carried : nil)
      let words = self.words[place]
      var scanner = MentionScanner(words, names: names, list: list.type)
      scanner.scan()
      let goesOn = block.role == .paragraph && ending == .semicolon
      let mentions = scanner.mentions.filter { !isOwnNumber($0) }
      guard !mentions.isEmpty else {
        leadIns.note(words, type: scanner.list)
        if !goesOn { carried = nil }
        continue
      }
      let results = RelationReader(words: words, mentions: mentions, leadIn: list.relation).results()
      let complete = RelationReader.withSubjects(mentions, results: results, words: words)
      let first = found.citations.count + 1
      for (offset, mention) in complete.enumerated() {
        note(mention, results[offset], words)
        let title = mention.title ?? title(of: offset, in: complete, results, words)
        if let title {
          Trace.note(Decision(.mention, "extended", by: .mentionTitle, at: words.sourceRange(title)))
        }
        found.names.append(.init(issuer: mention.issuer?.words, name: mention.name?.words))
        found.citations.append(
          citation(mention, results[offset], title: title, id: first + offset, first: first, words: words))
      }
      // Both are in the order of the text.
      var search = OrderedSearch()
      for definition in scanner.definitions {
        let defined = search.first(of: mentions.count) { mentions[$0].words.lowerBound >= definition.start }
        guard defined < mentions.count, mentions[defined].words.lowerBound == definition.start else {
          continue
        }
        found.shortNames[definition.name] = found.shortNames[definition.name] ?? first + defined
      }
      let reader = ReportedChangeReader(words: words, mentions: mentions)
      note(reader.changes(), first: first, words, in: &found)
      note(list.reported, by: mentions, first: first, words, in: &found)
      let open = reader.open().map {
        LeadIns.Reported(act: first + $0.act, relation: $0.relation, range: words.sourceRange($0.words))
      }
      leadIns.note(words, type: scanner.list, reported: open)
      carried = goesOn ? results.last { $0.outer == nil }?.relation ?? carried : nil
    }
    return found
  }

  private func note(
    _ changes: [ReportedChangeReader.Found], first: Int, _ words: BlockWords,
    in found: inout ExtractedCitations
  ) {
    for change in changes {
      found.changes.append(
        ReportedChange(
          id: found.changes.count + 1, relation: change.relation, by: first + change.by,
          act: first + change.act,
          range: words.sourceRange(change.words), block: words.block.id))
    }
  }

  /// The entry of a list begins with a document that has changed the one above the list.
  private func note(
    _ reported: LeadIns.Reported?, by mentions: [Mention], first: Int, _ words: BlockWords,
    in found: inout ExtractedCitations
  ) {
    guard let reported, let head = mentions.first, head.words.lowerBound <= 2 else { return }
    found.changes.append(
      ReportedChange(
        id: found.changes.count + 1, relation: reported.relation, by: first, act: reported.act,
        range: reported.range, block: words.block.id))
  }

  private func note(_ mention: Mention, _ result: RelationReader.Result, _ words: BlockWords) {
    Trace.note(
      Decision(
        .relation, result.relation.rawValue, by: result.rule, at: words.sourceRange(mention.words),
        evidence: result.words.map { [Evidence(.governingWords, at: words.sourceRange($0))] } ?? []))
  }

  /// The citations in reading order, numbered from 1.
  func citations() -> [Citation] { read().citations }

  /// Whether blocks of that role can cite other documents.
  private static func mayCite(_ role: BlockRole) -> Bool {
    switch role {
    case .number, .issuer, .superior, .motto, .date, .mark, .type, .recipientsLabel, .recipient,
      .signatureAuthority, .signatureName:
      false
    default: !role.isFurniture
    }
  }

  /// What the document's own title says, so that its mentions are not taken for those of another document.
  private func ownTitle() -> KnownNames {
    var keys: [SyllableKey] = []
    var years: Set<Int> = []
    for place in words.blocks.indices where words.role(place) == .title || words.role(place) == .subject {
      let words = words[place]
      keys += words.words.tokens.compactMap { $0.kind == .word ? $0.key : nil }
      years.formUnion((0..<words.count).compactMap { words.year($0) })
    }
    return KnownNames(title: keys, years: years)
  }

  /// Whether a mention has the document's own number, with which it speaks of itself.
  private func isOwnNumber(_ mention: Mention) -> Bool {
    guard let number = mention.number, let symbol = header.symbol,
      number.symbol == symbol || Self.parts(number.symbol) == Self.parts(symbol)
    else { return false }
    // `(Ban hành kèm theo Quyết định số      /2025/QĐ-UBND)` in an appendix.
    if number.serial.isEmpty { return number.year == header.year }
    guard number.serial == header.serial, number.year == header.year else { return false }
    guard let date = mention.date, let own = header.date else { return true }
    return date == own || date.year == own.year
  }

  /// How many documents a title may name.
  private static let mostInTitle = 12

  /// The parts of a symbol, whichever dashes and letters for Đ it is written with: `NĐ–CP`, `NÐ-CP`.
  private static func parts(_ symbol: String) -> [SyllableKey] {
    NumberParts(symbol: symbol).pieces.map { SyllableKey($0) }
  }

  /// The title of mention `index`: up to the next mention that is not in it.
  private func title(
    of index: Int, in mentions: [Mention], _ results: [RelationReader.Result], _ words: BlockWords
  ) -> Range<Int>? {
    guard !mentions[index].isNamed else { return nil }
    // No title has more documents in it than a few.
    let others = mentions.indices.dropFirst(index + 1)
    let next = others.prefix(Self.mostInTitle).first { other in
      var outer = results[other].outer
      var steps = 0
      while let at = outer, at > index, steps < Self.mostInTitle {
        outer = results[at].outer
        steps += 1
      }
      return outer != index
    }
    let limit = (next ?? others.dropFirst(Self.mostInTitle).first).map { mentions[$0].start } ?? words.count
    return CitedTitle(words: words).read(from: mentions[index].end, limit: limit)
  }

  private func citation(
    _ mention: Mention, _ result: RelationReader.Result, title: Range<Int>?, id: Int, first: Int,
    words: BlockWords
  ) -> Citation {
    Citation(
      id: id, kind: mention.kind, number: mention.number, date: mention.date, issuer: mention.issuer?.text,
      name: mention.name?.text, isDraft: mention.isDraft,
      pinpoint: mention.pinpoint.map { PinpointParser(words: words).pinpoint($0) },
      relation: result.relation, evidence: result.words.map { words.sourceRange($0) },
      origin: result.outer.map { .citation(first + $0) } ?? .thisDocument,
      title: title.map { words.text($0) }, range: words.sourceRange(mention.words),
      numberRange: mention.numberWords.map { words.sourceRange($0) },
      titleRange: title.map { words.sourceRange($0) }, block: words.block.id)
  }
}
