/// Joins the lines of a stretch of text into blocks: paragraphs, labelled blocks, headings, tables.
///
/// A block continues across blank lines and page furniture; where it ends is told by labels, by how lines
/// end and begin, and by the layout that ``BoundaryModel`` has learned.
struct BlockBuilder {
  let source: SourceText
  let lines: [Line]
  let indices: [Int]
  var labels: [Label?]
  let model: BoundaryModel
  private let fitted = Fitted()
  var joins: JoinWeights { fitted.joins }
  var labelWeights: LabelWeights { fitted.labels }
  var blocks: [Draft] = []
  /// The number of lines in the block being built.
  var lineCount = 0
  /// How many quotation marks are open since an amendment's `“`; 0 outside quotations.
  var quoteDepth = 0
  /// Whether the section that is open lists căn cứ.
  var listsBases = false
  /// The number of the last Điều outside quotations.
  var outerArticle = 0
  /// The last label outside quotations that is no bullet.
  var outerLabel: Label?
  /// The last label of each style, to see whether a number continues its list.
  var lastOrdinal: [Label.Style: Int] = [:]

  /// The weights; one reference, as the builder is handed on at every line.
  private final class Fitted: Sendable {
    let joins = JoinWeights.current
    let labels = LabelWeights.current
  }

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
    let hasLabel = labels.span[position] != nil
    if quoteDepth == 0, hasLabel, let open = openedInside(position) {
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
    if Trace.isWanted, !hasLabel { noteLongNumber(position) }
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
}
