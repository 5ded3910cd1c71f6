public import VanBan

/// A document as Akoma Ntoso 3.0 (OASIS LegalDocML): `act` for normative texts, `doc` for all others.
///
/// Spelling is kept as printed. `Docs/AkomaNtosoProfile.md` says which element each part becomes.
public struct AkomaNtoso: Sendable {
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// The namespace of VanBan's additions in `proprietary`.
  static let ownNamespace = "urn:x-vanban:akn:1"

  private let document: Document

  /// The form of `document`, which is made by ``xml()``.
  public init(_ document: Document) { self.document = document }

  /// The XML, in UTF-8.
  ///
  /// - Throws: ``XMLError`` if memory runs out.
  /// - Complexity: O(*n*) in the length of the document.
  public func xml() throws(XMLError) -> [UInt8] {
    guard let writer = XMLWriter() else {
      throw XMLError(message: "There is no memory to write the document.", line: nil)
    }
    let context = AkomaNtosoContext(document)
    writer.element(
      "akomaNtoso", ["xmlns": Self.namespace, "xmlns:vb": Self.ownNamespace]
    ) {
      writer.lineBreak()
      writer.element(
        context.work.form.rawValue, ["name": context.work.kind, "contains": "originalVersion"]
      ) {
        AkomaNtosoMeta(context: context).write(to: writer)
        AkomaNtosoFrame(context: context).writePreface(to: writer)
        AkomaNtosoFrame(context: context).writePreamble(to: writer)
        let (body, closing) = Self.split(document.body)
        AkomaNtosoBody(context: context).write(
          body + context.notesWithoutMark.flatMap(\.body),
          as: context.work.form == .act ? "body" : "mainBody", to: writer)
        AkomaNtosoFrame(context: context).writeConclusions(
          closing, recipients: document.recipients, signatures: document.signatures, to: writer)
        AkomaNtosoAttachments(context: context).write(to: writer)
      }
      writer.lineBreak()
    }
    return writer.bytes()
  }

  /// The closing formulas at the end of `nodes` are part of the conclusions.
  static func split(_ nodes: [Node]) -> (body: ArraySlice<Node>, closing: ArraySlice<Node>) {
    let end = nodes.lastIndex { if case .closing = $0 { false } else { true } }.map { $0 + 1 } ?? 0
    return (nodes[..<end], nodes[end...])
  }
}

/// What all parts of the XML share.
struct AkomaNtosoContext {
  let document: Document
  let identifiers: NodeIdentifiers
  let inline: InlineReader
  let work: WorkName
  let force: AkomaNtosoForce
  /// By ``Citation/id``.
  let citations: [Int: Citation]
  let notes: AkomaNtosoNotes

  init(_ document: Document) {
    self.document = document
    identifiers = document.identifiers
    inline = InlineReader(document)
    work = WorkName(document)
    force = AkomaNtosoForce(document)
    notes = AkomaNtosoNotes(document)
    citations = Dictionary(document.citations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes `runs`: citations as references, all else as text.
  func write(_ runs: some Sequence<InlineRun>, to writer: borrowing XMLWriter) {
    for run in runs {
      switch run.mark {
      case .citation(let id):
        if let work = citations[id].flatMap({ WorkName.iri(of: $0) }) {
          writer.element("ref", ["href": work], text: run.text)
        } else {
          writer.element("span", ["class": "citation"], text: run.text)
        }
      case .reference(let index):
        if let target = target(of: document.references[index]) {
          writer.element("ref", ["href": target], text: run.text)
        } else {
          writer.text(run.text)
        }
      case .note(let index): write(noteMark: index, to: writer)
      case .text, .label, .term: writer.text(run.text)
      }
    }
  }

  /// Writes the note that a mark is the first of, or a reference to it.
  private func write(noteMark index: Int, to writer: borrowing XMLWriter) {
    let mark = document.noteMarks[index]
    guard let footnote = mark.footnote else {
      return writer.element("sup", text: String(mark.number))
    }
    let note = document.footnotes[footnote]
    let id = identifiers[note.block.id]
    guard notes.isAnchor(index) else {
      return writer.element("noteRef", ["href": "#" + id, "marker": String(mark.number)])
    }
    writer.element("authorialNote", ["eId": id, "marker": String(mark.number), "placement": "bottom"]) {
      let (_, rest) = split(note.block)
      writer.element("p") { write(rest, to: writer) }
      for block in Self.blocks(of: note.body).dropFirst() {
        writer.element("p", ["eId": identifiers[block.id]]) { write(block, to: writer) }
      }
    }
  }

  /// The blocks of `nodes` and of all under them.
  private static func blocks(of nodes: [Node]) -> [Block] {
    nodes.flatMap { [$0.block] + blocks(of: $0.children) }
  }

  /// The notes that no mark in the text has brought.
  var notesWithoutMark: [Footnote] { notes.withoutAnchor.map { document.footnotes[$0] } }

  /// `#` and the eId of the part, or the IRI of the work cited before.
  private func target(of reference: Reference) -> String? {
    switch reference.target {
    case .blocks(let blocks): blocks.first.map { "#" + identifiers[$0] }
    case .citation(let id): citations[id]?.resolution.identifier?.description
    case .unresolved: nil
    }
  }

  /// Writes all of `block`.
  func write(_ block: Block, to writer: borrowing XMLWriter) { write(inline.runs(of: block), to: writer) }

  /// The runs of `block`, those up to its label and those after it.
  func split(_ block: Block) -> (label: [InlineRun], rest: [InlineRun]) {
    let runs = inline.runs(of: block)
    guard block.label != nil, let at = runs.lastIndex(where: { $0.mark == .label }) else {
      return ([], runs)
    }
    var rest = Array(runs[(at + 1)...])
    if let first = rest.first {
      rest[0].text = String(first.text.drop { $0 == " " })
      if rest[0].text.isEmpty { rest.removeFirst() }
    }
    return (Array(runs[...at]), rest)
  }
}
