/// Where blocks begin.
extension BlockBuilder {
  private static let several = SyllableKey("các")

  /// Whether line `position` begins a block, by the first rule that says so, or by all signs together.
  func startsBlock(_ position: Int) -> Bool {
    guard let block = blocks.last else { return true }
    let words = words(position)
    if block.role == .table || block.role == .figure { return decide(position, true, by: .joinAfterTable) }
    let index = indices[position]
    if lines.span[index].layout?.beginsParagraph ?? false,
      let begins = Paragraphs.begins(
        lines[index], label: labels[position], after: lines[indices[position - 1]], block)
    {
      return decide(position, begins, by: .joinFormat)
    }
    if let label = labels[position] { return accepts(label, position, after: block) }
    if isLabelOnly(block) { return decide(position, false, by: .joinLabelAlone) }
    let evidence = model.evidence(border(position))
    let isBasis = FrameOpeners.opensBlock(opening(position))
    if block.opening.matches(.addressee), Line.Ending.of(block.ending) != .comma {
      // `Kính gửi: Các` / `Thuế tỉnh, thành phố.`
      if !isBasis, let last = block.ending.last, last.kind == .word,
        last.key == Self.several || Connectives.endsUnfinished(block.ending)
      {
        return decide(position, false, by: .joinAfterAddressee)
      }
      // Kính gửi ends at a blank line before a new sentence.
      if isBasis || words.first?.shape == .title && border(position).hasBlank || LetterOpening.begins(words) {
        return decide(position, true, by: .joinAfterAddressee)
      }
    }
    // `CĂN CỨ:` under the acting body, both in capitals.
    if BasisLead.isLead(words), words.last?.kind == .colon {
      return decide(position, true, by: .joinBasisOpens)
    }
    if BasisLead.isList(block.opening), ending(before: position) == .semicolon,
      DocumentKind.startsCitation(words)
    {
      return decide(position, true, by: .joinBasisOpens)
    }
    if isBasis,
      ending(before: position) != .none || evidence > 0
    {
      return decide(position, true, by: .joinBasisOpens)
    }
    if block.label == nil, FrameOpeners.opensBlock(block.opening) {
      if startsEnacting(position) { return decide(position, true, by: .joinEnacting) }
      // A căn cứ ends in a semicolon, comma or full stop.
      if ending(before: position) == .none, !words.isUpper {
        return decide(
          position, by: .joinBasis, textEvidence(words, position, layout: evidence),
          and: (.basisBefore, joins.basisBefore))
      }
    }
    let blockIsUpper = block.isUpper || (block.label != nil && block.isAllCapitals)
    // A document's number that was broken off its type is not a heading in capitals: `Nghị định` / `136/2025/NĐ-CP`,
    // `Nghị quyết số` / `52-NQ/TW`.
    let isNumber =
      words.kind(0) == .number
      && (words.kind(1) == .slash
        || words.kind(1) == .dash && words.kind(2) == .word && words.isJoined(0) && words.isJoined(1))
    if words.isUpper, words.count >= 2, !isNumber {
      if ActingLines.isEnacting(words) { return decide(position, true, by: .joinEnacting) }
      if blockIsUpper, block.label != nil { return decide(position, false, by: .joinCapitals) }
      if blockIsUpper {
        if ActingLines.namesTerm(words) { return decide(position, false, by: .joinCapitals) }
        let isApart =
          evidence > Self.apart || (block.parts.count == 1 && ActingLines.isEnacting(block.opening))
        return decide(position, isApart, by: .joinCapitals)
      }
      if words.count >= 3 || ending(before: position).isTerminal {
        return decide(position, true, by: .joinCapitals)
      }
    } else if blockIsUpper {
      // `TRÁCH NHIỆM THỰC` / `HIỆN`
      if words.isUpper, words.count == 1, words.kind(0) == .word, ending(before: position) == .none {
        return decide(position, false, by: .joinCapitals)
      }
      return decide(position, !words.startsLower || evidence > 0, by: .joinAfterCapitals)
    }
    return decide(
      position, by: .joinWeighed, textEvidence(words, position, layout: evidence),
      and: articleBefore(position, block))
  }

  /// The layout that parts two headings in capitals, in log-odds.
  private static let apart = 3.0
  /// How many lines and words the title of a Điều has at most.
  private static let titleLines = 3
  private static let titleWords = 25

  /// What a Điều just opened says: after its title comes its text.
  private func articleBefore(_ position: Int, _ block: Draft) -> (sign: Evidence.Sign, weight: Double)? {
    guard lineCount <= Self.titleLines, block.label?.style == .article,
      words(position).first?.shape == .title
    else { return nil }
    let isShort = border(position).slack == .much && ending(before: position) == .none
    let before = words(position - 1)
    let isTitle =
      isShort && block.wordCount <= Self.titleWords && !Connectives.ends(before, before: words(position))
      && !Connectives.nameGoesOver(before, to: words(position))
    if isTitle { return (.articleTitleBefore, joins.articleTitleBefore) }
    return lineCount == 1 ? (.articleLineBefore, joins.articleLineBefore) : nil
  }

  /// Notes whether line `position` begins a block, and hands it back.
  private func decide(
    _ position: Int, _ begins: Bool, by rule: Rule, evidence: @autoclosure () -> [Evidence] = []
  ) -> Bool {
    note(.join, begins ? "begins a block" : "goes on", by: rule, position, evidence: evidence())
    return begins
  }

  /// The same by weighed evidence, with what else speaks for a new block.
  private func decide(
    _ position: Int, by rule: Rule, _ weighing: Weighing, and other: (sign: Evidence.Sign, weight: Double)?
  ) -> Bool {
    var weighing = weighing
    if let other { weighing.add(other.sign, other.weight) }
    return decide(position, weighing.sum > 0, by: rule, evidence: weighing.evidence)
  }

  /// Whether the sentence begins here with which an office or body issues the document: `Bộ trưởng … ban hành
  /// Thông tư …`.
  private func startsEnacting(_ position: Int) -> Bool {
    // `… của Thủ tướng` / `Chính phủ về việc ban hành Quy chế …` goes on.
    if endsInOffice(position - 1) { return false }
    let end = min(position + 6, indices.count)
    let words = WordSequence(indices[position..<end].flatMap { lines[$0].words.tokens })
    return EnactingSentence.starts(words)
  }

  /// Whether line `position` ends with an office, whose body is still to come.
  private func endsInOffice(_ position: Int) -> Bool {
    guard position >= 0, ending(before: position + 1) == .none else { return false }
    let words = words(position)
    return (1...4).contains { SignerOffice.match(words, at: words.count - $0)?.count == $0 }
  }

  /// The words of the line, with those of the next where it holds one word only: `Căn` / `cứ Luật …`.
  private func opening(_ position: Int) -> WordSequence {
    let words = words(position)
    guard words.count == 1, position + 1 < indices.count else { return words }
    return words.joined(with: lines[indices[position + 1]].words)
  }

  /// How the line before ends.
  func ending(before position: Int) -> Line.Ending { Line.Ending.of(words(position - 1)) }

  func border(_ position: Int) -> BoundaryModel.Border {
    model.border(lines, indices[position - 1], indices[position], isFirstLine: lineCount == 1)
  }

  /// Whether a block is so far its label alone: its text follows on the next line.
  private func isLabelOnly(_ block: Draft) -> Bool {
    guard let label = block.label, let end = block.ending.range?.upperBound else { return false }
    return label.range.upperBound >= end
  }
}
