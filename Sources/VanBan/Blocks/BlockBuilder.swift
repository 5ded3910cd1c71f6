/// Joins the lines of a stretch of text into blocks: paragraphs, labelled blocks, headings, tables.
///
/// A block continues across blank lines and page furniture; where it ends is told by labels, by how lines
/// end and begin, and by the layout that ``BoundaryModel`` has learned.
struct BlockBuilder {
  let source: SourceText
  let lines: [Line]
  let indices: [Int]
  var labels: [Label?]
  private let model: BoundaryModel
  var blocks: [Draft] = []
  /// The number of lines in the block being built.
  private var lineCount = 0
  /// How many quotation marks are open since an amendment's `“`; 0 outside quotations.
  var quoteDepth = 0
  /// Whether the section that is open lists căn cứ.
  private var listsBases = false
  /// The number of the last Điều outside quotations.
  var outerArticle = 0
  /// The last label outside quotations that is no bullet.
  var outerLabel: Label?
  /// The last label of each style, to see whether a number continues its list.
  private var lastOrdinal: [Label.Style: Int] = [:]

  private init(_ source: SourceText, _ lines: [Line], _ indices: [Int], model: BoundaryModel) {
    self.source = source
    self.lines = lines
    self.indices = indices
    self.model = model
    self.labels = indices.map { model.labels[$0] }
    joinBrokenLabels()
  }

  /// `Điều` / `3. Quyết định này …`: a label that was broken after its word.
  private mutating func joinBrokenLabels() {
    for position in indices.indices.dropLast() where lines[indices[position]].words.count == 1 {
      let words = words(position)
      guard labels[position] == nil, words.first?.kind == .word, words.first?.shape != .lower,
        let label = LabelReader.label(of: words.joined(with: lines[indices[position + 1]].words), in: source),
        label.style.isNamed
      else { continue }
      labels[position] = label
      labels[position + 1] = nil
      Trace.note(Decision(.label, "read", by: .labelBroken, at: label.range))
    }
  }

  /// The blocks of the lines at `indices` (text only, in order). The first has the label `firstLabel`, where it is
  /// known and not one that ``LabelReader`` reads.
  static func blocks(
    _ source: SourceText, lines: [Line], indices: [Int], model: BoundaryModel, firstLabel: Label? = nil
  ) -> [Draft] {
    var builder = BlockBuilder(source, lines, indices, model: model)
    if let firstLabel, !indices.isEmpty { builder.labels[0] = firstLabel }
    builder.build()
    return builder.blocks
  }

  private mutating func build() {
    let runs = TableFinder.runs(
      lines: lines, indices: indices, labels: labels, fullWidth: model.fullWidth,
      areMarked: source.layout?.marksTables ?? false)
    var run = 0
    var position = 0
    while position < indices.count {
      if run < runs.count, runs[run].positions.lowerBound == position {
        addRun(runs[run])
        position = runs[run].positions.upperBound
        run += 1
        continue
      }
      addLine(position)
      position += 1
    }
  }

  private mutating func addRun(_ run: TableFinder.Run) {
    let first = indices[run.positions.lowerBound]
    var draft = Draft(run.role, by: run.rule, words: lines[first].words, firstLine: first)
    for position in run.positions.dropFirst() { draft.append(lines[indices[position]].words) }
    for position in run.positions where quoteDepth > 0 { closeQuotation(lines[indices[position]].words) }
    blocks.append(draft)
    lineCount = run.positions.count
  }

  private mutating func addLine(_ position: Int) {
    let words = words(position)
    if quoteDepth > 0, leavesQuotation(position) {
      quoteDepth = 0
      note(.quotation, "ends", by: .quoteLeft, position)
    }
    var isQuoteOpenedHere = false
    if quoteDepth == 0, labels[position] != nil, let open = openedInside(position) {
      quoteDepth = open
      isQuoteOpenedHere = true
    }
    if quoteDepth == 0, QuoteMarks.opens(words) {
      if opensQuotation(words) {
        openQuotation(position, words)
        return
      }
      note(.quotation, "refused", by: .quotePhrase, position)
    }
    if Trace.isWanted, labels[position] == nil { noteLongNumber(position) }
    let isFirst = position == 0 || blocks.isEmpty
    if isFirst { noteFirst(position) }
    let begins = isFirst || startsBlock(position)
    if begins {
      let label = quoteDepth > 0 ? QuoteMarks.label(of: words, in: source) : labels[position]
      if quoteDepth > 0 {
        start(.quote, by: isQuoteOpenedHere ? .quoteOpenedInside : .quoteInside, position, label: label)
      } else if label == nil {
        start(.paragraph, by: .paragraphPlain, position, label: nil)
      } else {
        // The text under it decides, once that is known.
        start(.item, by: .headingNothingUnder, position, label: label)
      }
    } else {
      blocks[blocks.count - 1].append(words)
      lineCount += 1
    }
    if quoteDepth > 0 { closeQuotation(words) }
  }

  private mutating func openQuotation(_ position: Int, _ words: WordSequence) {
    quoteDepth = words.kind(0) == .quote ? 1 : 0
    let label = QuoteMarks.label(of: words, in: source)
    note(.join, "begins a block", by: .quoteOpens, position)
    if let label { Trace.note(Decision(.label, "read", by: .labelQuoted, at: label.range)) }
    start(.quote, by: .quoteOpens, position, label: label)
    closeQuotation(words)
  }

  func words(_ position: Int) -> WordSequence { lines.span[indices[position]].words }

  private mutating func start(_ role: BlockRole, by rule: Rule, _ position: Int, label: Label?) {
    let index = indices[position]
    blocks.append(Draft(role, by: rule, words: words(position), firstLine: index, label: label))
    lineCount = 1
    guard let label, let ordinal = label.ordinal else { return }
    lastOrdinal[label.style] = ordinal
    if role != .quote { outerLabel = label }
    if label.style == .article, role != .quote { outerArticle = ordinal }
    listsBases = BasisSections.isTitle(blocks[blocks.count - 1])
  }

  // MARK: Where blocks begin

  private func startsBlock(_ position: Int) -> Bool {
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
        return decide(position, by: .joinBasis, textEvidence(words, position, layout: evidence), bias: -3)
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
        let isApart = evidence > 3 || (block.parts.count == 1 && ActingLines.isEnacting(block.opening))
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
    // After the title of a Điều comes its text.
    var title = 0.0
    if lineCount <= 3, block.label?.style == .article, words.first?.shape == .title {
      let isShort = border(position).slack == .much && ending(before: position) == .none
      let before = self.words(position - 1)
      let isTitle =
        isShort && block.wordCount <= 25 && !Connectives.ends(before, before: words)
        && !Connectives.nameGoesOver(before, to: words)
      title = isTitle ? 4 : lineCount == 1 ? 1.5 : 0
    }
    return decide(position, by: .joinWeighed, textEvidence(words, position, layout: evidence), bias: title)
  }

  /// Notes whether line `position` begins a block, and hands it back.
  private func decide(
    _ position: Int, _ begins: Bool, by rule: Rule, evidence: @autoclosure () -> [Evidence] = []
  ) -> Bool {
    note(.join, begins ? "begins a block" : "goes on", by: rule, position, evidence: evidence())
    return begins
  }

  /// The same by weighed evidence, with what else speaks for a new block.
  private func decide(_ position: Int, by rule: Rule, _ weighing: Weighing, bias: Double) -> Bool {
    var weighing = weighing
    if bias != 0 { weighing.add(.blockBefore, bias) }
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
  private func ending(before position: Int) -> Line.Ending { Line.Ending.of(words(position - 1)) }

  private func border(_ position: Int) -> BoundaryModel.Border {
    model.border(lines, indices[position - 1], indices[position], isFirstLine: lineCount == 1)
  }

  /// Whether a block is so far its label alone: its text follows on the next line.
  private func isLabelOnly(_ block: Draft) -> Bool {
    guard let label = block.label, let end = block.ending.range?.upperBound else { return false }
    return label.range.upperBound >= end
  }

  private static let number = SyllableKey("số")

  /// How much the words on both sides of the line break speak for a new paragraph, with what the layout says.
  private func textEvidence(_ words: WordSequence, _ position: Int, layout: Double) -> Weighing {
    var weighing = Weighing(layout, of: model.signs(border(position)))
    if model.isUnwrapped { weighing.add(.unwrapped, BoundaryModel.unwrapped) }
    switch ending(before: position) {
    case .period: weighing.add(.fullStopBefore, 1.2)
    case .semicolon:
      // In a list of căn cứ each document is an entry; elsewhere a sentence names several.
      weighing.add(.semicolonBefore, DocumentKind.startsCitation(words) ? (listsBases ? 6 : 0.3) : 1.8)
    case .colon: weighing.add(.colonBefore, 2.5)
    case .closing: break
    case .comma: weighing.add(.commaBefore, -3)
    case .none: weighing.add(.nothingBefore, -1.6)
    }
    let before = self.words(position - 1)
    if Connectives.ends(before, before: words) { weighing.add(.openPhraseBefore, -4) }
    if Connectives.nameGoesOver(before, to: words) { weighing.add(.nameMayFollow, -4) }
    // A name may continue where the line is full: `tỉnh` / `Hải Dương`, `Nguyễn Hòa` / `Bình`.
    if words.first?.shape == .title, border(position).slack != .much {
      if Connectives.endsBeforeName(before) { weighing.add(.nameMayFollow, -2) }
      if before.last?.shape == .title { weighing.add(.capitalBefore, -0.8) }
    }
    if words.kind(0) == .number {
      let isSymbol = before.last?.key == Self.number && words.kind(1) == .slash
      if isSymbol || Connectives.endsBeforeNumber(before) { weighing.add(.numberDue, -6) }
    }
    guard let first = words.first else { return weighing }
    switch first.kind {
    case .word:
      switch first.shape {
      case .lower: weighing.add(.smallLetter, -4.5)
      // An abbreviation is in capitals wherever it is.
      case .upper: weighing.add(.capitals, -1)
      default: weighing.add(.capital, opensWithName(words) ? 2 : 0.6)
      }
    case .openBracket: weighing.add(.bracket, -0.3)
    case .number: weighing.add(.number, ending(before: position) == .colon ? -5 : -1.5)
    case .url, .email: weighing.add(.address, -1)
    // A phrase in quotation marks seldom begins a paragraph.
    case .openQuote, .quote:
      weighing.add(.quotationMark, QuoteMarks.closesInside(words) ? -2 : -0.5)
    // Lines of dots that a form leaves for what is filled in are one.
    default:
      weighing.add(.mark, words.isFormBlank && before.isFormBlank ? -12 : -3)
    }
    return weighing
  }

  /// Whether the line names a point and continues after a colon: `Địa điểm: …`.
  private func opensWithName(_ words: WordSequence) -> Bool {
    guard let colon = (1..<min(7, words.count)).first(where: { words.kind($0) != .word }) else {
      return false
    }
    return colon >= 2 && words.kind(colon) == .colon
  }

  // MARK: Which labels are labels

  /// Whether what looks like a label is one, and not a number or dash that a line happens to begin with.
  private func accepts(_ label: Label, _ position: Int, after block: Draft) -> Bool {
    let previous = lines[indices[position - 1]]
    let border = border(position)
    var weighing = Weighing(model.evidence(border), of: model.signs(border))
    if model.isUnwrapped { weighing.add(.unwrapped, BoundaryModel.unwrapped) }
    switch previous.ending {
    case .period, .semicolon, .colon: weighing.add(.closedBefore, 4)
    case .comma: weighing.add(.commaBefore, -2)
    // `công việc` / `- Duy trì …`: no phrase goes on with a dash, so that the word is the end of a name.
    // The title of an article is whole when its first number begins, whatever word it ends with.
    case .none:
      let isFirstOfArticle = block.label?.style == .article && label.ordinal == 1
      if !isFirstOfArticle, Connectives.ends(previous.words) {
        weighing.add(.openPhraseBefore, label.style.isBullet ? -2 : -5)
      }
    case .closing: weighing.add(.closingMarkBefore, 1)
    }
    if border.slack == .much { weighing.add(.shortLineBefore, 1.5) }
    if block.isUpper { weighing.add(.capitalsBefore, 3) }
    weighing.add(.labelItself, prior(of: label, position, previous))
    if isCounted(label, position, previous, border) { weighing.add(.numberDue, -9) }
    Trace.note(
      Decision(
        .label, weighing.sum > 0 ? "read" : "refused", by: .labelWeighed, at: label.range,
        evidence: weighing.evidence))
    return weighing.sum > 0
  }

  /// The prior of the label.
  private func prior(of label: Label, _ position: Int, _ previous: Line) -> Double {
    let words = words(position)
    switch label.style {
    case .part, .chapter, .section, .subsection, .article:
      // `… tại khoản 1` / `Điều 6.`
      return previous.ending == .none && Connectives.endsInReference(previous.words) ? -8 : 4
    case .footnote: return 2
    case .dash, .plus, .star, .bullet:
      // `2020` / `- 2025`, and a dash with nothing after it at a line's end, belong to the line before.
      if words.kind(1) == .number, previous.words.last?.kind == .number, !words.isJoined(0) { return -20 }
      // Alone on its line it is a bullet where text follows, and a sign of a formula where a number does.
      guard words.count > 1 else {
        let next = position + 1 < indices.count ? lines[indices[position + 1]].words : nil
        return next?.kind(0) == .number && label.style != .dash ? -20 : 0
      }
      guard words[1].shape == .lower else { return 4 }
      // Two names that a dash joins: `một cửa điện tử` / `- thị xã`.
      return previous.ending == .none ? -1 : 0
    default:
      if continuesList(label) { return 4 }
      // A number in the middle of no list with nothing behind it at the end of a part: that of a form's column, `(5)`.
      let isLast = position + 1 == indices.count && lines[indices[position]].content.upperBound <= label.range.upperBound
      return isLast ? -8 : 0.5
    }
  }

  /// How many lines ahead the list is looked for that a label is of.
  private static let listReach = 60

  /// Whether the label counts the noun that the line before it ends with: `… thuộc nhóm` / `A. Xã tổng hợp …`. It does
  /// not where the list before goes on with it, and with its next label after it.
  private func isCounted(
    _ label: Label, _ position: Int, _ previous: Line, _ border: BoundaryModel.Border
  ) -> Bool {
    guard let ordinal = label.ordinal, !label.style.isNamed, label.style != .footnote,
      previous.ending == .none,
      border.slack != .much, !border.hasBlank, Connectives.endsBeforeLabel(previous.words)
    else { return false }
    let following = labels[(position + 1)..<min(labels.count, position + Self.listReach)].lazy.compactMap {
      $0
    }
    let next = following.first { $0.style == label.style && $0.numbers.count == label.numbers.count }?.ordinal
    let isDue = lastOrdinal[label.style] == ordinal - 1
    switch next {
    case ordinal + 1: return !isDue && ordinal != 1
    case nil: return !isDue
    default: return !isDue || next == ordinal
    }
  }

  private func continuesList(_ label: Label) -> Bool {
    guard let ordinal = label.ordinal else { return false }
    return ordinal == 1 || lastOrdinal[label.style] == ordinal - 1
  }
}
