/// Tells the blocks before the body: addressees, căn cứ, acting authority, enacting words.
struct PreambleReader {
  private let kind: DocumentKind?

  init(kind: DocumentKind?) { self.kind = kind }

  /// Sets the roles of the blocks of the preamble; gives the index of the first block of the body.
  func read(_ blocks: inout [Draft]) -> Int {
    var index = 0
    var sawBasis = false
    /// Those that have been joined with the block before.
    var joined: [Int] = []
    /// The block before the last of them.
    var lastKept = 0
    defer { Self.remove(joined, from: &blocks) }
    while index < blocks.count {
      let block = blocks[index]
      if block.label == nil, startsAddressee(block) {
        index = readAddressees(&blocks, from: index)
        continue
      }
      if block.label == nil, BasisLead.isLead(block.words) || BasisLead.isList(block.opening),
        let end = readListed(&blocks, from: index)
      {
        // `Căn cứ:` is the beginning of the first.
        if blocks[index].role != .basis {
          for part in blocks[index + 1].parts { blocks[index].append(part) }
          blocks[index].become(.basis, by: .preambleBasis)
          lastKept = index
          joined.append(index + 1)
        }
        index = end
        sawBasis = true
        continue
      }
      if let label = block.label, !label.style.isBullet, !isNumberedBasis(block, label) { break }
      if ActingLines.isEnacting(block.words) || sawBasis && ActingLines.isSmallEnacting(block.words) {
        blocks[index].become(.enacting, by: .preambleEnacting)
        return index + 1 - joined.count
      }
      if isAuthority(block)
        || index + 1 < blocks.count && isAuthorityInSmallLetters(block, over: blocks[index + 1])
      {
        blocks[index].become(.authority, by: .preambleAuthority)
        index += 1
        continue
      }
      if let rule = basisRule(block) {
        blocks[index].become(.basis, by: rule)
        sawBasis = true
        index += 1
        continue
      }
      if sawBasis, block.label == nil, isEnactingSentence(block) {
        blocks[index].become(.enacting, by: .preambleEnactingSentence)
        return index + 1 - joined.count
      }
      // What was consolidated is above the căn cứ.
      if kind == .consolidatedText, !sawBasis, block.label == nil, block.role == .paragraph,
        index < Self.history
      {
        index += 1
        continue
      }
      let before = joined.last == index - 1 ? lastKept : index - 1
      if sawBasis, block.label == nil, goesOn(blocks, index, after: before) {
        for part in block.parts { blocks[before].append(part) }
        Trace.note(
          Decision(.join, "goes on", by: .joinBasisUnfinished, at: block.opening.range ?? SourceRange(0, 0)))
        lastKept = before
        joined.append(index)
        index += 1
        continue
      }
      break
    }
    return index - joined.count
  }

  /// Reads the căn cứ that are listed under `Căn cứ:`, with dashes, numbers or each as a paragraph; gives the index of the
  /// block after them, nil where none is.
  private func readListed(_ blocks: inout [Draft], from lead: Int) -> Int? {
    if !BasisLead.isLead(blocks[lead].words) { blocks[lead].become(.basis, by: .preambleBasis) }
    var index = lead + 1
    let first = index
    while index < blocks.count, blocks[index].role == .item || blocks[index].role == .paragraph {
      let block = blocks[index]
      let isListed =
        block.label.map { $0.style.isBullet || $0.style == .arabic || $0.style == .letter }
        ?? DocumentKind.startsCitation(block.opening)
      guard isListed, block.wordCount <= Self.longestListed else { break }
      blocks[index].become(.basis, by: .preambleBasis)
      index += 1
    }
    return index > first || blocks[lead].role == .basis ? index : nil
  }

  /// No căn cứ of a list has more words.
  private static let longestListed = 120

  /// `1. Căn cứ Luật …;` above the enacting words of a decision.
  private func isNumberedBasis(_ block: Draft, _ label: Label) -> Bool {
    guard label.style == .arabic, let kind, EnactingSentence.isEnacted(kind) else { return false }
    return BasisOpeners.strong.match(block.body, at: 0) != nil
      && Line.Ending.of(block.ending) == .semicolon && names(block)
  }

  /// `indices` are in order.
  private static func remove(_ indices: [Int], from blocks: inout [Draft]) {
    guard var free = indices.first else { return }
    var next = 0
    for index in free..<blocks.count {
      if next < indices.count, indices[next] == index {
        next += 1
        continue
      }
      blocks[free] = blocks[index]
      free += 1
    }
    blocks.removeSubrange(free...)
  }

  /// How many paragraphs may list what was consolidated.
  private static let history = 20

  /// Whether a paragraph among the căn cứ is the rest of the one before it, which has no end: another căn cứ
  /// follows.
  private func goesOn(_ blocks: [Draft], _ index: Int, after before: Int) -> Bool {
    guard blocks[before].role == .basis, !Line.Ending.of(blocks[before].ending).isTerminal,
      Line.Ending.of(blocks[index].ending) == .semicolon, index + 1 < blocks.count
    else { return false }
    return FrameOpeners.opensBlock(blocks[index + 1].opening)
  }

  private func startsAddressee(_ block: Draft) -> Bool {
    if block.opening.matches(.addressee) || ActingAuthority.isOrder(block.opening) { return true }
    return block.opening.count == 1 && block.words.matches(.addressee)
  }

  /// `Kính gửi:`, or `… điện:` of a telegram, and the list under it.
  private func readAddressees(_ blocks: inout [Draft], from start: Int) -> Int {
    blocks[start].become(.addressee, by: .preambleAddressee)
    var index = start + 1
    // `Kính gửi:`, or with the first of the list: `Kính gửi: - Sở Nội vụ;`
    switch Line.Ending.of(blocks[start].ending) {
    case .colon: break
    case .semicolon, .comma: guard opensList(blocks[start].words) else { return index }
    default: return index
    }
    while index < blocks.count, let label = blocks[index].label, label.style.isBullet,
      blocks[index].wordCount <= 60
    {
      blocks[index].become(.addressee, by: .preambleAddresseeList)
      index += 1
    }
    return index
  }

  private func opensList(_ words: WordSequence) -> Bool {
    guard let colon = words.firstIndex(of: .colon) else { return false }
    return words.kind(colon + 1) == .dash || words.kind(colon + 1) == .bullet
  }

  /// The acting body on lines of its own, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, `HỘI ĐỒNG NHÂN DÂN
  /// TỈNH … KHÓA …, KỲ HỌP THỨ …`.
  private func isAuthority(_ block: Draft) -> Bool {
    guard block.label == nil, block.isUpper || block.opening.isUpper else { return false }
    return ActingAuthority.actsAlone(block.opening)
  }

  /// `Chính phủ`, `Ủy ban nhân dân tỉnh`: the body alone above its first căn cứ, as transcripts have it.
  private func isAuthorityInSmallLetters(_ block: Draft, over next: Draft) -> Bool {
    guard block.label == nil, block.parts.count == 1, block.opening.first?.shape != .lower,
      block.wordCount <= Self.longestBody, !Line.Ending.of(block.ending).isTerminal,
      block.ending.last?.kind == .word, BasisOpeners.strong.match(next.opening, at: 0) != nil
    else { return false }
    return SignerOffice.match(block.opening, at: 0) != nil || Authority.head(in: block.opening, at: 0) != nil
  }

  /// No body's name alone on its line has more words.
  private static let longestBody = 12

  /// The rule by which the block is a căn cứ; nil if it is not one.
  private func basisRule(_ block: Draft) -> Rule? {
    let body = block.label == nil ? block.opening : block.body
    guard let first = body.first, first.shape == .title || (first.shape == .upper && !block.isUpper) else {
      return nil
    }
    if BasisOpeners.strong.match(body, at: 0) != nil { return .preambleBasis }
    guard block.label == nil, BasisOpeners.all.match(body, at: 0) != nil else { return nil }
    let ending = Line.Ending.of(block.ending)
    if ending == .semicolon || ending == .comma { return .preambleWeakBasis }
    // In a letter, such a paragraph is the letter itself.
    guard kind != .officialLetter, kind != .telegram, kind != .notice else { return nil }
    return names(block) ? .preambleWeakBasis : nil
  }

  /// Whether the paragraph names a document, by the word `số` or by a type name.
  private func names(_ block: Draft) -> Bool {
    let words = block.words
    return words.contains(.number)
      || (0..<min(words.count, 12)).contains { DocumentKind.nameTable.match(words, at: $0) != nil }
  }

  /// `Bộ trưởng … ban hành Thông tư …`, in a document that is one.
  private func isEnactingSentence(_ block: Draft) -> Bool {
    switch kind {
    case .plan, .programme, .scheme, .officialLetter, .telegram, .report, .notice, .directive: return false
    default: break
    }
    let words = block.words
    if EnactingSentence.starts(words) { return true }
    guard let at = EnactingSentence.issues(words), at <= 32 else { return ActingLines.isEnacting(words) }
    return EnactingSentence.enacted.match(words, at: at) != nil || Line.Ending.of(block.ending) == .colon
  }
}
