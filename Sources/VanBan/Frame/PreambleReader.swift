/// Tells the blocks before the body: addressees, căn cứ, acting authority, enacting words.
struct PreambleReader {
  private let kind: DocumentKind?

  init(kind: DocumentKind?) { self.kind = kind }

  /// Sets the roles of the blocks of the preamble; gives the index of the first block of the body.
  func read(_ blocks: inout [Draft]) -> Int {
    var index = 0
    var sawBasis = false
    while index < blocks.count {
      let block = blocks[index]
      if block.label == nil, startsAddressee(block) {
        index = readAddressees(&blocks, from: index)
        continue
      }
      if let label = block.label, !(label.style == .dash || label.style == .plus || label.style == .bullet) {
        break
      }
      if ActingLines.isEnacting(block.words) {
        blocks[index].role = .enacting
        return index + 1
      }
      if isAuthority(block) {
        blocks[index].role = .authority
        index += 1
        continue
      }
      if isBasis(block, sawBasis: sawBasis) {
        blocks[index].role = .basis
        sawBasis = true
        index += 1
        continue
      }
      if sawBasis, block.label == nil, isEnactingSentence(block) {
        blocks[index].role = .enacting
        return index + 1
      }
      // What was consolidated stands above the căn cứ.
      if kind == .consolidatedText, !sawBasis, block.label == nil, block.role == .paragraph,
        index < Self.history
      {
        index += 1
        continue
      }
      if sawBasis, block.label == nil, goesOn(blocks, index) {
        for part in block.parts { blocks[index - 1].append(part) }
        blocks.remove(at: index)
        continue
      }
      break
    }
    return index
  }

  /// How many paragraphs may list what was consolidated.
  private static let history = 20

  /// Whether a paragraph among the căn cứ is the rest of the one before it, which has no end: another căn cứ
  /// follows.
  private func goesOn(_ blocks: [Draft], _ index: Int) -> Bool {
    guard blocks[index - 1].role == .basis, !Line.Ending.of(blocks[index - 1].ending).isTerminal,
      Line.Ending.of(blocks[index].ending) == .semicolon, index + 1 < blocks.count
    else { return false }
    return FrameOpeners.startsBasis(blocks[index + 1].opening)
  }

  private func startsAddressee(_ block: Draft) -> Bool {
    if block.opening.matches(.addressee) || ActingAuthority.isOrder(block.opening) { return true }
    return block.opening.count == 1 && block.words.matches(.addressee)
  }

  /// `Kính gửi:`, or `… điện:` of a telegram, and the list under it.
  private func readAddressees(_ blocks: inout [Draft], from start: Int) -> Int {
    blocks[start].role = .addressee
    var index = start + 1
    guard Line.Ending.of(blocks[start].ending) == .colon else { return index }
    while index < blocks.count, let label = blocks[index].label, label.style.isBullet,
      blocks[index].wordCount <= 60
    {
      blocks[index].role = .addressee
      index += 1
    }
    return index
  }

  /// The acting body on lines of its own, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, `HỘI ĐỒNG NHÂN DÂN
  /// TỈNH … KHÓA …, KỲ HỌP THỨ …`.
  private func isAuthority(_ block: Draft) -> Bool {
    guard block.label == nil, block.isUpper || block.opening.isUpper else { return false }
    return ActingAuthority.actsAlone(block.opening)
  }

  private func isBasis(_ block: Draft, sawBasis: Bool) -> Bool {
    let body = block.label == nil ? block.opening : block.opening.slice(1, block.opening.count)
    guard let first = body.first, first.shape == .title || (first.shape == .upper && !block.isUpper) else {
      return false
    }
    if FrameWords.strongBasisOpeners.match(body, at: 0) != nil { return true }
    guard block.label == nil, FrameWords.basisOpeners.match(body, at: 0) != nil else { return false }
    let ending = Line.Ending.of(block.ending)
    if ending == .semicolon || ending == .comma { return true }
    // In a letter, such a paragraph is the letter itself.
    guard kind != .officialLetter, kind != .telegram, kind != .notice else { return false }
    return names(block)
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
