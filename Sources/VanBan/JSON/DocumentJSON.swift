/// The published form of a document, which stays the same when the tree changes.
///
/// An object; members without a value are left out. `DocumentJSON.schema` describes every member, and
/// `Document(json:)` reads the form back.
public struct DocumentJSON: Sendable {
  /// Grows when a member changes its meaning or is removed; new members do not change it.
  public static let schemaVersion = 1

  /// The JSON Schema (draft 2020-12) of the form, in UTF-8.
  public static let schema = JSONSchema.document(
    DocumentRecord.self, id: "urn:x-vanban:schema:document:1")

  private let document: Document
  private let pictures: Bool

  /// The published form of `document`, with the pictures of what is written by hand where `pictures` says so.
  public init(_ document: Document, pictures: Bool = false) {
    self.document = document
    self.pictures = pictures
  }

  /// The JSON in UTF-8: on one line, or indented by two spaces.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(
      pretty: pretty, capacity: document.source.bytes.count * 8, utf16: UTF16Offsets(document.source.bytes))
    DocumentRecord(document, pictures: pictures).write(to: &writer)
    return writer.bytes
  }
}

extension Document {
  /// The document whose published form is `json`: the one that it was made from, equal in every part. Members
  /// that follow from others (`line`, `text` of blocks, UTF-16 ranges) and the `producer` are ignored.
  ///
  /// - Throws: ``DocumentJSONError`` if `json` is not JSON, not of this form, of a later version, or has ranges outside its
  ///   text.
  public init(json: some Sequence<UInt8>) throws(DocumentJSONError) {
    var reader = JSONReader(Array(json))
    let record = try DocumentRecord(from: &reader)
    try reader.finish()
    let length = record.source.text.utf8.count
    guard reader.furthest <= length else { throw reader.errorAtFurthest(length) }
    do {
      self = try DocumentRestorer(record).document()
    } catch {
      throw DocumentJSONError(message: error.message, path: "", offset: 0, line: 1, column: 1)
    }
  }
}

/// The members of the published form.
struct DocumentRecord: JSONObject {
  static let name = "Document"
  static let summary =
    "A Vietnamese administrative document as VanBan reads it. Members without a value are left out; there is no "
    + "null. Readers must pass over members that they do not know."

  var schemaVersion = DocumentJSON.schemaVersion
  var producer: String? = Release.producer
  var source = SourceJSON()
  var kind: DocumentKind?
  var work = WorkJSON()
  var issuedBy: IssuerJSON?
  var header = HeaderJSON()
  var title = TitleJSON()
  var fieldPlaces: [FieldPlaceJSON] = []
  var addressees: [BlockJSON] = []
  var preamble = PreambleJSON()
  var body: [BlockJSON] = []
  var recipients: RecipientsJSON?
  var signatures: [SignatureJSON] = []
  var appendices: [AppendixJSON] = []
  var appendixMentions: [AppendixMentionJSON] = []
  var footnotes: [FootnoteJSON] = []
  var noteMarks: [NoteMarkJSON] = []
  var furniture: [BlockJSON] = []
  var citations: [MentionJSON] = []
  var reportedChanges: [ReportedChangeJSON] = []
  var references: [ReferenceJSON] = []
  var force: ForceJSON?
  var amendments: [AmendmentJSON] = []
  var abbreviations: [AbbreviationJSON] = []
  var diagnostics: [DiagnosticJSON] = []

  static let members: [JSONMember<DocumentRecord>] = [
    .version("schemaVersion", \.schemaVersion, DocumentJSON.schemaVersion),
    JSONMember("source", \.source, "Where the text came from, and the text."),
    JSONMember("producer", \.producer, "The software that wrote this, with its version."),
    JSONMember("kind", \.kind, "The kind of document; left out where neither type name nor symbol tells."),
    JSONMember("work", \.work, "Which document this is, or what its text does not say of that."),
    .derived(
      "issuedBy", \.issuedBy,
      "Who has issued it, by number, letterhead and signature; left out where these do not show which body it is."
    ),
    JSONMember("header", \.header, "The block at the head of the first page."),
    JSONMember("title", \.title, "Type name and trích yếu."),
    .derivedUnlessEmpty(
      "fieldPlaces", \.fieldPlaces,
      "Where the document's own data stand on the pages of the file; left out where it has no pages."),
    JSONMember("addressees", \.addressees, "Kính gửi."),
    JSONMember("preamble", \.preamble, "Căn cứ, the acting authority, and the enacting words."),
    JSONMember("body", \.body, "The tree of the body."),
    JSONMember("recipients", \.recipients, "Nơi nhận; left out where there is none."),
    JSONMember("signatures", \.signatures, "Who signed."),
    JSONMember("appendices", \.appendices, "Phụ lục and attached regulations."),
    JSONMember(
      "appendixMentions", \.appendixMentions, "Where the text speaks of its appendices, in reading order."),
    JSONMember(
      "footnotes", \.footnotes,
      "The notes at the foot of pages or at the end, in reading order, with their blocks, which are in no other part."
    ),
    .unlessEmpty(
      "noteMarks", \.noteMarks,
      "Where the text has marks of notes, in reading order; they are no part of the text of blocks."),
    JSONMember(
      "furniture", \.furniture,
      "Page numbers, running heads, links and ornaments that were taken out of the text; blank lines are not listed."
    ),
    JSONMember("citations", \.citations, "Mentions of other documents, in reading order."),
    .unlessEmpty(
      "reportedChanges", \.reportedChanges,
      "What the text says that documents which it cites have done to others, in reading order: hearsay."),
    JSONMember(
      "references", \.references,
      "What it says of its own parts, and of documents that it has cited before, in reading order."),
    JSONMember(
      "force", \.force,
      "From and to which day the act is in force, by its own words; left out where it says nothing."),
    .unlessEmpty(
      "amendments", \.amendments,
      "What it does, in its own provisions, to acts and their provisions, in reading order."),
    JSONMember("abbreviations", \.abbreviations, "Short forms that the text defines, in reading order."),
    JSONMember("diagnostics", \.diagnostics, "What a reader should know of the document."),
  ]

  init() {}

  init(_ document: Document, pictures: Bool = false) {
    let context = PublishedContext(document)
    func blocks(_ blocks: [Block]) -> [BlockJSON] { blocks.map { BlockJSON($0, in: context) } }
    source = SourceJSON(document.source, pictures: pictures)
    kind = document.kind
    work = WorkJSON(document.identifier)
    issuedBy = document.issuer.map { IssuerJSON($0) }
    header = HeaderJSON(document.header, in: context)
    header.handwritten = document.source.handwrittenFields
    title = TitleJSON(document.title, in: context)
    fieldPlaces = document.fieldPlaces.map { FieldPlaceJSON($0) }
    addressees = blocks(document.addressees)
    preamble = PreambleJSON(document.preamble, in: context)
    body = document.body.map { BlockJSON($0, in: context) }
    recipients = document.recipients.map { RecipientsJSON($0, in: context) }
    signatures = document.signatures.map { SignatureJSON($0, in: context) }
    appendices = document.appendices.map { AppendixJSON($0, in: context) }
    appendixMentions = document.appendixMentions.map { AppendixMentionJSON($0, in: context) }
    footnotes = document.footnotes.map { FootnoteJSON($0, in: context) }
    noteMarks = document.noteMarks.map { NoteMarkJSON($0, of: document, in: context) }
    furniture = blocks(document.furniture.filter { $0.role != .blank })
    citations = document.citations.map { MentionJSON($0, in: context) }
    reportedChanges = document.reportedChanges.map { ReportedChangeJSON($0, in: context) }
    references = document.references.map { ReferenceJSON($0, in: context) }
    force = document.force.map { ForceJSON($0, in: context) }
    amendments = document.amendments.map { AmendmentJSON($0, in: context) }
    abbreviations = document.abbreviations.map { AbbreviationJSON($0, in: context) }
    diagnostics = document.diagnostics.map { DiagnosticJSON($0, in: context) }
  }

  /// Every block, some of them twice: the subject of a letter is in header and title.
  var blocks: [BlockJSON] {
    header.blocks + title.blocks + addressees + preamble.all + body.flatMap(\.all) + (recipients?.all ?? [])
      + signatures.flatMap(\.blocks) + appendices.flatMap(\.all)
      + footnotes.flatMap { $0.body.flatMap(\.all) } + furniture
  }
}

extension JSONMember {
  /// The version of the form; reading fails for later ones.
  static func version(_ name: String, _ path: Path<Int>, _ version: Int) -> JSONMember {
    var member = JSONMember(
      name, path, "The version of this form. It grows when a member changes its meaning or goes away.",
      schema: .constant(version))
    member.read = { object, reader throws(DocumentJSONError) in
      let found = try reader.integer()
      guard found == version else {
        throw reader.error("This is version \(found) of the form; this program reads version \(version).")
      }
      object[keyPath: path] = found
    }
    return member
  }
}
