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

  /// Reads the document in `source`.
  ///
  /// `trace` collects what was decided on the way, and why; without one that costs nothing.
  public init(parsing source: SourceText, trace: Trace? = nil) {
    self = Trace.collecting(into: trace) { DocumentParser(source).parse() }
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

  func parse() -> Document {
    var layout = DocumentLayout()
    let header = HeaderReader.read(source, lines: lines, roles: furniture)
    layout.frame = header.drafts
    let symbolKind = header.header.symbol.flatMap(KindFromSymbol.kind)
    // A consolidated text bears the type name of what it consolidates.
    layout.kind = symbolKind == .consolidatedText ? symbolKind : header.kind ?? symbolKind

    let footer = siteFooter(from: header.end)
    let closing = ClosingReader.read(lines: lines, roles: furniture, from: header.end, to: footer)
    let bodyEnd = closing?.start ?? firstAppendix(from: header.end, to: footer) ?? footer
    let model = BoundaryModel(source, lines: lines, indices: textLines(header.end..<footer))

    var main = BlockBuilder.blocks(
      source, lines: lines, indices: textLines(header.end..<bodyEnd), model: model)
    let bodyStart = PreambleReader(kind: layout.kind).read(&main)
    layout.preamble = main[..<bodyStart].filter { $0.role != .paragraph }
    var body = main[..<bodyStart].filter { $0.role == .paragraph } + main[bodyStart...]
    ClosingFormula.mark(&body, kind: layout.kind)
    layout.body = BasisSections.mark(SectionBuilder.nest(body))
    layout.closing = closing

    let rest = closing?.end ?? bodyEnd
    // What a website lists after the document is no appendix.
    let end =
      closing.map {
        SiteFurniture.contentsStart(lines, roles: furniture, from: $0.end, to: footer)
      } ?? footer
    layout.regions = RegionReader(source: source, lines: lines, furniture: furniture, model: model).regions(
      from: rest, to: end)
    for index in lines.indices {
      if let role = furniture[index] {
        layout.furniture.append((role, lines[index]))
      } else if index >= end {
        layout.furniture.append((.pageFooter, lines[index]))
      }
    }
    for stamp in closing?.stamps ?? [] { layout.furniture.append((.pageHeader, lines[stamp.line])) }
    return DocumentAssembler(
      source: source, tokens: tokens, words: words, lines: lines, header: header, layout: layout
    ).document()
  }

  private func textLines(_ range: Range<Int>) -> [Int] { range.filter { furniture[$0] == nil } }

  /// The line on which a website's own text begins, after the document.
  private func siteFooter(from start: Int) -> Int {
    guard
      let opener = (start..<max(start, lines.count)).first(where: {
        furniture[$0] == nil && SiteFurniture.opensFooter(lines[$0].words)
      })
    else { return lines.count }
    // The website repeats the document's type and number above its own text.
    var index = opener - 1
    while index > start, furniture[index] != nil { index -= 1 }
    guard index > start, isRepeatedTitle(lines[index].words) else { return opener }
    return index
  }

  private func isRepeatedTitle(_ words: WordSequence) -> Bool {
    guard let kind = DocumentKind.nameTable.match(words, at: 0), words.first?.shape == .title else {
      return false
    }
    let mark = words.kind(kind.count + 1)
    return words.kind(kind.count) == .number && (mark == .slash || mark == .dash)
  }

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
