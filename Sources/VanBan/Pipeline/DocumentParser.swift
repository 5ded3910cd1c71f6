extension Document {
  /// Reads the document in `text`.
  ///
  /// Parsing always gives a document: what it could not make out is in ``diagnostics``.
  public init(parsing text: String, name: String? = nil) {
    self.init(parsing: SourceText(text, name: name))
  }

  /// Reads the document in `bytes`, in `encoding` where it is given, else in the one that the bytes show.
  public init(parsing bytes: some Sequence<UInt8>, encoding: TextEncoding? = nil, name: String? = nil) {
    self.init(parsing: SourceText(bytes: bytes, encoding: encoding, name: name))
  }

  /// Reads the document in `source`; `trace` collects what was decided on the way, and why.
  ///
  /// Each line with words gets at least its role. The places of decisions and evidence are in UTF-8 bytes of `source`.
  /// Reading takes time linear in the text. With a trace it takes several times as long, and the decisions take more
  /// memory than the document; without one, nothing is collected.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - trace: Collects the decisions. A trace that has some already keeps them, so that one may be used for several
  ///     documents; their places then are those of different texts.
  public init(parsing source: SourceText, trace: Trace? = nil) {
    guard let form = source.reading else {
      self = Trace.collecting(into: trace) { DocumentParser(source).parse() }
      return
    }
    let own = trace.map { _ in Trace() }
    let document = Trace.collecting(into: own) { DocumentParser(source.text(readAs: form)).parse() }
    if let trace, let own { trace.add(own.decisions.map { $0.placed(form) }) }
    self = document.placed(in: source, Placement(form: form, direction: .toText))
  }
}

/// Takes a text through the stages: tokens, lines, frame, blocks, sections, document, citations.
struct DocumentParser {
  private let source: SourceText
  private let tokens: [Token]
  private let words: WordSequence
  private let lines: [Line]
  private let furniture: [BlockRole?]

  init(_ source: SourceText) {
    self.source = source
    tokens = Tokenizer.tokens(of: source)
    words = WordSequence(tokens)
    lines = LineScanner.lines(of: source, words: words)
    furniture = PageFurniture.roles(of: lines, in: source)
  }

  /// The 1-based lines on which the documents of the text begin, of the first the first line.
  func documentLines() -> [Int] {
    let header = HeaderReader.read(source, lines: lines, roles: furniture)
    return [1] + DocumentStarts(text: text).all(after: header.end).map { lines[$0.line].number }
  }

  func parse() -> Document {
    var layout = DocumentLayout()
    let header = HeaderReader.read(source, lines: lines, roles: furniture)
    layout.frame = header.drafts
    let symbolKind = header.header.symbol.flatMap(KindFromSymbol.kind)
    // A consolidated text bears the type name of what it consolidates.
    layout.kind = symbolKind == .consolidatedText ? symbolKind : header.kind ?? symbolKind

    if !header.furniture.isEmpty { layout.siteText.append(header.furniture) }
    layout.documents = DocumentStarts(text: text).all(after: header.end)
    let limit = layout.documents.first?.line ?? lines.count
    let (closing, end) = closing(from: header.end, to: limit)
    let bodyEnd = closing?.start ?? firstAppendix(from: header.end, to: end) ?? end
    let model = BoundaryModel(source, lines: lines, indices: textLines(header.end..<end))

    var main = BlockBuilder.blocks(
      source, lines: lines, indices: textLines(header.end..<bodyEnd), model: model)
    let bodyStart = PreambleReader(kind: layout.kind).read(&main)
    layout.preamble = main[..<bodyStart].filter { $0.role != .paragraph }
    var body = main[..<bodyStart].filter { $0.role == .paragraph } + main[bodyStart...]
    ClosingFormula.mark(&body, kind: layout.kind)
    layout.above = blocks(above: header)
    layout.body = layout.above + BasisSections.mark(SectionBuilder.nest(body))
    layout.closing = closing
    if Trace.isWanted { noteHeadings(header.end..<bodyEnd) }

    let regions = RegionReader(source: source, lines: lines, furniture: furniture, model: model)
    layout.regions = regions.regions(from: closing?.end ?? bodyEnd, to: end)
    for index in lines.indices {
      if let role = furniture[index] { layout.furniture.append((role, lines[index])) }
    }
    addFooter(end..<limit, to: &layout)
    for (place, start) in layout.documents.enumerated() {
      let next = place + 1 < layout.documents.count ? layout.documents[place + 1].line : lines.count
      readDocument(start, to: next, into: &layout)
    }
    for stamp in closing?.stamps ?? [] {
      layout.furniture.append((.pageHeader, lines[stamp.line]))
      note(.pageHeader, lines[stamp.line], by: .furnitureStamp)
    }
    return DocumentAssembler(
      source: source, tokens: tokens, words: words, lines: lines, header: header, layout: layout
    ).document()
  }

  /// The lines of the text with what the readers of heads ask of them.
  private var text: HeaderText { HeaderText(source: source, lines: lines, roles: furniture) }

  /// The text above the header, which is not furniture.
  private func blocks(above header: HeaderReader.Result) -> [Draft] {
    let indices = textLines(header.above)
    guard !indices.isEmpty else { return [] }
    let model = BoundaryModel(source, lines: lines, indices: indices)
    return BasisSections.mark(
      SectionBuilder.nest(BlockBuilder.blocks(source, lines: lines, indices: indices, model: model)))
  }

  /// The closing part of the document whose head ends before line `start`, and where the document ends: at what a
  /// website prints after it, else at `limit`.
  private func closing(from start: Int, to limit: Int) -> (ClosingReader.Result?, end: Int) {
    func read(_ end: Int) -> ClosingReader.Result? {
      ClosingReader.read(lines: lines, roles: furniture, from: start, to: end)
    }
    var closing = read(limit)
    let footer = SiteFooter(text: text).start(
      in: min(start, limit)..<limit, closing: closing?.end)
    if footer < limit { closing = read(footer) }
    // What a website lists after the document is not an appendix.
    guard let closing else { return (nil, footer) }
    let contents = ContentsList(source: source, lines: lines, roles: furniture)
    return (closing, contents.start(in: closing.end..<footer, repeating: start))
  }

  private func addFooter(_ range: Range<Int>, to layout: inout DocumentLayout) {
    guard !range.isEmpty else { return }
    for index in textLines(range) {
      layout.furniture.append((.pageFooter, lines[index]))
      note(.pageFooter, lines[index], by: .furnitureSiteText)
    }
    layout.siteText.append(range)
  }

  /// Reads a further document, up to line `limit`.
  private func readDocument(_ start: DocumentStarts.Start, to limit: Int, into layout: inout DocumentLayout) {
    let (_, end) = closing(from: start.header.end, to: limit)
    let model = BoundaryModel(source, lines: lines, indices: textLines(start.header.end..<end))
    layout.regions += RegionReader(source: source, lines: lines, furniture: furniture, model: model).regions(
      of: start, to: end)
    addFooter(end..<limit, to: &layout)
  }

  /// Notes the headings of appendices before the signature, which open none.
  private func noteHeadings(_ range: Range<Int>) {
    for index in textLines(range) where AppendixHeading.opens(lines[index].words) {
      Trace.note(
        Decision(.appendix, "refused", by: .appendixBeforeSignature, at: lines[index].content))
    }
  }

  private func note(_ role: BlockRole, _ line: Line, by rule: Rule) {
    Trace.note(Decision(.furniture, role.rawValue, by: rule, at: line.content))
  }

  private func textLines(_ range: Range<Int>) -> [Int] { range.filter { furniture[$0] == nil } }

  private func firstAppendix(from start: Int, to end: Int) -> Int? {
    (start..<max(start, end)).first {
      furniture[$0] == nil && AppendixHeading.opens(lines[$0].words)
        && AppendixHeading.end(lines: lines, roles: furniture, at: $0, to: end) != nil
    }
  }
}

/// The kind that the symbol of a number names: `KH-UBND` is a plan, `UBND-VHTT` a letter.
enum KindFromSymbol {
  static func kind(_ symbol: String) -> DocumentKind? {
    let parts = symbol.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard let first = parts.first else { return nil }
    if let kind = DocumentKind.kind(ofCode: first) { return kind }
    if first.hasPrefix("QH") || first.hasPrefix("UBTVQH") { return nil }
    return parts.count >= 1 ? .officialLetter : nil
  }
}
