/// Makes blocks of the lines of each part, and gives them their roles and depths.
struct LayoutReader {
  let text: ScannedText

  func layout(_ header: HeaderReader.Result, _ extent: DocumentExtent) -> DocumentLayout {
    var layout = DocumentLayout()
    layout.frame = header.drafts
    layout.kind = Self.kind(header)
    layout.documents = extent.documents
    layout.closing = extent.closing

    let model = text.model(text.textLines(header.end..<extent.end))
    var main = blocks(text.textLines(header.end..<extent.bodyEnd), model)
    // Where the letterhead was read behind the text of its page, the preamble is above it.
    if header.isBelowText { main = blocks(header.above, text.model(header.above)) + main }
    let bodyStart = PreambleReader(kind: layout.kind).read(&main)
    layout.preamble = main[..<bodyStart].filter { $0.role != .paragraph }
    var body = main[..<bodyStart].filter { $0.role == .paragraph } + main[bodyStart...]
    ClosingFormula.mark(&body, kind: layout.kind)
    layout.above = header.isBelowText ? [] : above(header)
    layout.body = layout.above + nested(body) + unplaced(extent.closing)
    if Trace.isWanted { noteHeadings(header.end..<extent.bodyEnd) }
    layout.regions = regions(model).regions(from: extent.closing?.end ?? extent.bodyEnd, to: extent.end)

    layout.notes = notes()
    addFurniture(header, extent, to: &layout)
    for (place, start) in extent.documents.enumerated() {
      let next =
        place + 1 < extent.documents.count ? extent.documents[place + 1].line : text.lines.count
      read(start, to: next, into: &layout)
    }
    for index in extent.closing?.pageNumbers ?? [] {
      add(.pageNumber, text.lines[index], by: .furnitureNumberApart, to: &layout)
    }
    for stamp in extent.closing?.stamps ?? [] {
      add(.pageHeader, text.lines[stamp.line], by: .furnitureStamp, to: &layout)
    }
    return layout
  }

  private static func kind(_ header: HeaderReader.Result) -> DocumentKind? {
    let ofSymbol = header.header.symbol.flatMap(KindFromSymbol.kind)
    // A consolidated text bears the type name of what it consolidates.
    return ofSymbol == .consolidatedText ? ofSymbol : header.kind ?? ofSymbol
  }

  // MARK: Blocks

  private func blocks(_ indices: [Int], _ model: BoundaryModel) -> [Draft] {
    BlockBuilder.blocks(text.source, lines: text.lines, indices: indices, model: model)
  }

  private func nested(_ blocks: [Draft]) -> [Draft] { BasisSections.mark(SectionBuilder.nest(blocks)) }

  /// What stands among Nơi nhận and signatures and is neither.
  private func unplaced(_ closing: ClosingReader.Result?) -> [Draft] {
    guard let indices = closing?.unplaced, !indices.isEmpty else { return [] }
    return nested(indices.flatMap { blocks([$0], text.model([$0])) })
  }

  /// The text above the header, which is not furniture.
  private func above(_ header: HeaderReader.Result) -> [Draft] {
    let indices = header.above
    return indices.isEmpty ? [] : nested(blocks(indices, text.model(indices)))
  }

  private func regions(_ model: BoundaryModel) -> RegionReader {
    RegionReader(source: text.source, lines: text.lines, furniture: text.furniture, model: model)
  }

  /// Reads a further document, up to line `limit`.
  private func read(_ start: DocumentStarts.Start, to limit: Int, into layout: inout DocumentLayout) {
    let end = ExtentReader(text: text).closing(from: start.header.end, to: limit).end
    let model = text.model(text.textLines(start.header.end..<end))
    layout.regions += regions(model).regions(of: start, to: end)
    addFooter(end..<limit, to: &layout)
  }

  /// Notes the headings of appendices before the signature, which open none.
  private func noteHeadings(_ range: Range<Int>) {
    for index in text.textLines(range) where AppendixHeading.opens(text.lines[index].words) {
      Trace.note(
        Decision(.appendix, "refused", by: .appendixBeforeSignature, at: text.lines[index].content))
    }
  }

  // MARK: Notes

  /// The blocks of each note, the first with its number.
  private func notes() -> [(number: Int, drafts: [Draft])] {
    guard !text.notes.isEmpty else { return [] }
    let model = text.model(text.notes.flatMap(\.lines).sorted())
    return text.notes.compactMap { note in
      guard let first = note.lines.first,
        let head = NoteHead(text.lines[first].words, in: text.source)
      else { return nil }
      let drafts = BlockBuilder.blocks(
        text.source, lines: text.lines, indices: note.lines, model: model,
        firstLabel: head.label(in: text.source))
      return (head.value, SectionBuilder.nest(drafts))
    }
  }

  // MARK: Lines that belong to no part

  private func addFurniture(
    _ header: HeaderReader.Result, _ extent: DocumentExtent, to layout: inout DocumentLayout
  ) {
    if !header.furniture.isEmpty { layout.siteText.append(header.furniture) }
    layout.siteText += siteRuns()
    for (index, role) in text.furniture.enumerated() {
      if let role, role.isFurniture { layout.furniture.append((role, text.lines[index])) }
    }
    addFooter(extent.end..<extent.limit, to: &layout)
  }

  /// The runs of lines that the file marks as a website's.
  private func siteRuns() -> [Range<Int>] {
    guard text.source.layout != nil else { return [] }
    var runs: [Range<Int>] = []
    for (index, line) in text.lines.enumerated() where line.layout?.place == .site {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  private func addFooter(_ range: Range<Int>, to layout: inout DocumentLayout) {
    guard !range.isEmpty else { return }
    let indices = text.textLines(range)
    if isList(indices) {
      layout.regions.append(.init(heading: nil, body: nested(blocks(indices, text.model(indices)))))
      layout.doubtfulText.append(range)
      return
    }
    for index in indices {
      add(.pageFooter, text.lines[index], by: .furnitureSiteText, to: &layout)
    }
    layout.siteText.append(range)
  }

  /// Whether a numbered list is among the lines. Websites list documents, and the articles of this one, but number
  /// nothing; `(028)` is the beginning of a telephone number.
  private func isList(_ indices: [Int]) -> Bool {
    var entries = 0
    for index in indices {
      guard let label = LabelReader.label(of: text.lines[index].words, in: text.source) else { continue }
      if label.style == .arabic || label.style == .letter { entries += 1 }
      if entries >= 2 { return true }
    }
    return false
  }

  private func add(_ role: BlockRole, _ line: Line, by rule: Rule, to layout: inout DocumentLayout) {
    layout.furniture.append((role, line))
    Trace.note(Decision(.furniture, role.rawValue, by: rule, at: line.content))
  }
}
