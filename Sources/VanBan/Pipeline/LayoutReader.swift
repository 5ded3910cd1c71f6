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

  // MARK: Lines that belong to no part

  private func addFurniture(
    _ header: HeaderReader.Result, _ extent: DocumentExtent, to layout: inout DocumentLayout
  ) {
    if !header.furniture.isEmpty { layout.siteText.append(header.furniture) }
    for (line, role) in zip(text.lines, text.furniture) {
      if let role { layout.furniture.append((role, line)) }
    }
    addFooter(extent.end..<extent.limit, to: &layout)
  }

  private func addFooter(_ range: Range<Int>, to layout: inout DocumentLayout) {
    guard !range.isEmpty else { return }
    for index in text.textLines(range) {
      add(.pageFooter, text.lines[index], by: .furnitureSiteText, to: &layout)
    }
    layout.siteText.append(range)
  }

  private func add(_ role: BlockRole, _ line: Line, by rule: Rule, to layout: inout DocumentLayout) {
    layout.furniture.append((role, line))
    Trace.note(Decision(.furniture, role.rawValue, by: rule, at: line.content))
  }
}
