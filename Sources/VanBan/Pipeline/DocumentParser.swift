/// The order of the stages. Each is a value made from values of those before it, so that the types say what runs after
/// what; how a stage does its work stands in its own file.
enum DocumentParser {
  /// The document in `text`, which is free of what ``ReadingForm`` leaves out.
  static func document(of text: ScannedText) -> Document {
    let source = text.source
    // Keywords that are misspelled.
    let keywords = KeywordReader.readings(in: source, words: text.words, lines: text.lines)
    guard let form = ScannedWords.form(of: source, with: keywords) else { return Self.read(text) }
    let told = KeywordReading.diagnostics(keywords, in: source)
    let document: Document = Trace.placing(in: form) { Self.read(text.read(as: form)) }
    for keyword in keywords { Trace.note(keyword.decision) }
    return document.placed(in: source, Placement(form: form, direction: .toText, written: source))
      .noting(told)
  }

  /// The document in a text whose keywords are put right.
  private static func read(_ text: ScannedText) -> Document {
    let source = text.source
    // Which lines are the letterhead and title, and which the closing part, the appendices and other documents.
    var header = text.header()
    let extent = ExtentReader(text: text).extent(below: header)
    if header.header.number == nil, let closing = extent.closing,
      let attested = Attestation(text.heads, around: closing.start..<closing.end, lowest: header.end)
    {
      attested.fill(&header, in: source)
    }

    // Lines to blocks with roles and depths.
    let layout = LayoutReader(text: text).layout(header, extent)
    LayoutTrace.note(layout)

    // Blocks in reading order, and the tree over them.
    let blocks = NumberedBlocks(layout)
    var parts = PartsAssembler(text: text, layout: layout, blocks: blocks).parts(of: header)
    if parts.title.isMarkOfDraft || parts.header.awaitsNumber(of: layout.kind) { parts.header.isDraft = true }
    let refused = SignedYear.refused(parts.header, in: source)
    if refused != nil { parts.header.date = nil }

    // Citations: what the words say, then which documents they mean, then what refers back to them.
    let words = DocumentWords(source: source, words: text.words, blocks: blocks.all)
    let extracted = CitationExtractor(words: words, header: parts.header, noteMarks: text.noteMarks).read()
    let place = PlaceContext(header: header.names, signatureBody: parts.signatureBody, in: source)
    let resolver = CitationResolver(header: parts.header, kind: layout.kind, place: place)
    let cited = resolver.resolved(extracted, in: source)

    // What the act does to others in its own provisions, which decides what its words of change say of them.
    let changes = AmendmentReader(
      words: words, citations: cited, reported: extracted.changes, kind: layout.kind,
      isDraft: parts.header.isDraft
    ).read()
    let citations = ChangeRelations(
      words: words, citations: cited, read: changes, reported: extracted.changes, kind: layout.kind,
      isDraft: parts.header.isDraft
    ).resolved(cited)
    let references = ReferenceReader(words: words, citations: citations, kind: layout.kind).references()
    let force = ForceReader(
      words: words,
      ForceReader.Context(
        kind: layout.kind, date: parts.header.date, citations: citations,
        end: parts.firstAppendixBlock ?? .max)
    ).force()
    let abbreviations = AbbreviationReader(words: words, tokens: text.tokens, citations: citations)
    let mentions = AppendixMentionReader(words: words, appendices: parts.appendices).mentions()

    // What a person should know.
    let diagnosis = Diagnosis(
      source: source, layout: layout, header: parts.header, tokens: text.tokens, mentions: mentions,
      citations: citations, refusedDate: refused)

    let document = Document(
      source: source, blocks: blocks.all, kind: layout.kind, header: parts.header, title: parts.title,
      addressees: parts.addressees, preamble: parts.preamble, body: parts.body, closing: parts.closing,
      recipients: parts.recipients, signatures: parts.signatures, appendices: parts.appendices,
      appendixMentions: mentions, footnotes: parts.footnotes, furniture: parts.furniture,
      identifier: resolver.own(), citations: citations, reportedChanges: extracted.changes,
      references: references, force: force, amendments: changes.amendments,
      abbreviations: abbreviations.table,
      diagnostics: diagnosis.all() + abbreviations.undefined())
    if Trace.isWanted { FieldTrace(document: document, words: text.words).note() }
    return document
  }
}
