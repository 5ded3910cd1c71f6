/// Makes a document from its published form.
struct DocumentRestorer {
  private let record: DocumentRecord

  init(_ record: DocumentRecord) { self.record = record }

  func document() throws(RestoringError) -> Document {
    let diagnostics = record.diagnostics.map(\.diagnostic)
    let source = try record.source.source(diagnostics: diagnostics.filter(\.code.isOfDecoding))
      .marked(noteMarks())
    let blocks = try blocks(in: source)
    var named: [String: Block] = [:]
    for (block, json) in blocks { if let json { named[json.id] = block } }
    let context = RestoringContext(blocks: named)

    let body = try BlockJSON.nodes(record.body, context)
    var signatures: [Signature] = []
    for json in record.signatures { signatures.append(try json.signature(context)) }
    var appendices: [Appendix] = []
    for json in record.appendices { appendices.append(try json.appendix(context)) }
    var mentions: [AppendixMention] = []
    for json in record.appendixMentions { mentions.append(try json.mention(context)) }
    var footnotes: [Footnote] = []
    for json in record.footnotes { footnotes.append(try json.footnote(context)) }
    let places = Dictionary(
      record.footnotes.enumerated().map { ($0.element.block, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var noteMarks: [NoteMark] = []
    for json in record.noteMarks { noteMarks.append(try json.mark(context, footnotes: places)) }
    var citations: [Citation] = []
    for json in record.citations { citations.append(try json.citation(context)) }
    var reported: [ReportedChange] = []
    for json in record.reportedChanges { reported.append(try json.change(context)) }
    var references: [Reference] = []
    for json in record.references { references.append(try json.reference(context)) }
    var amendments: [Amendment] = []
    for json in record.amendments { amendments.append(try json.amendment(context)) }
    var abbreviations: [Abbreviation] = []
    for json in record.abbreviations { abbreviations.append(try json.abbreviation(context)) }
    var force: EntryIntoForce?
    if let json = record.force { force = try json.force(context) }
    var recipients: Recipients?
    if let json = record.recipients { recipients = try json.recipients(context) }
    let closing = record.body.lazy.flatMap(\.all).first { $0.role == .closing }
    return Document(
      source: source, blocks: blocks.map(\.block), kind: record.kind,
      header: try record.header.header(context), title: try record.title.title(context),
      addressees: try context.blocks(record.addressees), preamble: try record.preamble.preamble(context),
      body: body, closing: closing.flatMap { named[$0.id] }, recipients: recipients, signatures: signatures,
      appendices: appendices, appendixMentions: mentions, footnotes: footnotes,
      noteMarks: noteMarks, furniture: try context.blocks(record.furniture),
      identifier: try record.work.resolution(), citations: citations, reportedChanges: reported,
      references: references,
      force: force, amendments: amendments, abbreviations: abbreviations,
      diagnostics: diagnostics)
  }

  /// Where the marks of notes stand, which are read as nothing.
  private func noteMarks() throws(RestoringError) -> [SourceRange] {
    let bytes = Array(record.source.text.utf8)
    var end = 0
    for mark in record.noteMarks {
      let range = mark.range
      let isWhole = [range.lowerBound, range.upperBound].allSatisfy {
        $0 >= bytes.count || bytes[$0] & 0xC0 != 0x80
      }
      guard range.lowerBound >= end, range.upperBound <= bytes.count, !range.isEmpty, isWhole else {
        throw RestoringError(message: "noteMarks are not in order, or lead past the end of source.text.")
      }
      end = range.upperBound
    }
    return record.noteMarks.map(\.range)
  }

  /// Every block in reading order, those of the record and the blank lines, which it leaves out: the lines that
  /// no block has part in.
  private func blocks(in source: SourceText) throws(RestoringError) -> [(block: Block, json: BlockJSON?)] {
    var found: [String: BlockJSON] = [:]
    for json in record.blocks where found[json.id] == nil { found[json.id] = json }
    // The lines of a text with marks of its format are those that the stages read.
    let form = source.edits.isEmpty ? nil : source.reading
    let lines = form.map { LineTable($0.bytes) } ?? source.lines
    var isTaken = [Bool](repeating: false, count: lines.count + 1)
    var entries: [(start: Int, blank: SourceRange?, json: BlockJSON)] = []
    for json in found.values {
      guard let first = json.pieces.first else {
        throw RestoringError(message: "The block “\(json.id)” has no pieces.")
      }
      for piece in json.pieces {
        guard piece.upperBound <= source.bytes.count else {
          throw RestoringError(message: "The block “\(json.id)” reaches past the end of source.text.")
        }
        isTaken[lines.line(at: form?.place(ofText: piece.lowerBound) ?? piece.lowerBound)] = true
      }
      entries.append((first.lowerBound, nil, json))
    }
    for line in 1...lines.count where !isTaken[line] {
      let own = lines.range(ofLine: line)
      let range = form?.textOfLines(own) ?? own
      entries.append((range.lowerBound, range, BlockJSON()))
    }
    entries.sort { $0.start < $1.start }
    return entries.enumerated().map { id, entry in
      if let range = entry.blank { return (Block(id: id, role: .blank, pieces: [range]), nil) }
      return (entry.json.block(id: id), entry.json)
    }
  }
}

extension Diagnostic.Code {
  /// Whether it is about the bytes of the file, before anything was read in them.
  var isOfDecoding: Bool {
    switch self {
    case .illFormedText, .uncertainEncoding, .legacyLetters, .unreadPages, .blankPages, .turnedPages,
      .pageOrder,
      .stampText, .gluedHeading:
      true
    default: false
    }
  }
}
