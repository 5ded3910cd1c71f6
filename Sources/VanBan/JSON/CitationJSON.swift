/// The citations of a document in their published form.
///
/// An object with `schemaVersion`, `source` and `citations`. Members without a value are left out.
public struct CitationJSON: Sendable {
  private let document: Document

  public init(_ document: Document) { self.document = document }

  /// The JSON in UTF-8: on one line, or indented by two spaces.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    let context = PublishedContext(document)
    let citations = document.citations.map { MentionJSON($0, in: context) }
    var writer = JSONWriter(pretty: pretty, utf16: UTF16Offsets(document.source.bytes))
    writer.object { writer in
      writer.member("schemaVersion", DocumentJSON.schemaVersion)
      writer.name("source")
      SourceJSON(document.source).write(to: &writer)
      writer.name("citations")
      citations.write(to: &writer)
    }
    return writer.bytes
  }
}

/// A mention of a particular document.
struct MentionJSON: JSONObject {
  static let name = "Citation"
  static let summary = "A mention of a particular document, by its number or by a name that identifies it."

  var id = 0
  var kind: DocumentKind?
  var number: NumberJSON?
  var title: String?
  var date: PartialDate?
  var issuer: String?
  var pinpoint: String?
  var relation = Citation.Relation.mentions
  var from: Int?
  var line = 0
  var range = SourceRange(0, 0)
  var numberRange: SourceRange?
  var block = ""
  var text = ""

  static let members: [JSONMember<MentionJSON>] = [
    JSONMember("id", \.id, "Its place in reading order, from 1.", schema: .atLeast(1)),
    JSONMember("kind", \.kind, "The kind of document that its type word or name says."),
    JSONMember("number", \.number, "Its number; left out where it has none."),
    JSONMember("name", \.title, "For a mention without a number, the words that identify it."),
    JSONMember("date", \.date, "The date of the cited document, as far as it is given."),
    JSONMember("issuer", \.issuer, "Who issued it, as printed, without `của`."),
    JSONMember("pinpoint", \.pinpoint, "The part that is cited, as printed: `khoản 2 Điều 5`."),
    JSONMember("relation", \.relation, "What the citing text says of the cited document."),
    JSONMember(
      "from", \.from,
      "The id of the citation in whose title the mention stands; left out where the relation is that of the document "
        + "itself.", schema: .atLeast(1)),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    JSONMember(
      "range", \.range,
      "From its type word (else `số`, else the number) to the end of what identifies it: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("numberRange", \.numberRange, "Where the number stands: UTF-8 byte offsets."),
    .utf16(of: "numberRange", \.numberRange),
    JSONMember("block", \.block, "The id of the block that it stands in."),
    .derived("text", \.text, "The text of `range`, white space folded."),
  ]

  init() {}

  init(_ citation: Citation, in context: PublishedContext) {
    id = citation.id
    kind = citation.kind
    number = citation.number.map { NumberJSON($0) }
    title = citation.name
    date = citation.date
    issuer = citation.issuer
    pinpoint = citation.pinpoint
    relation = citation.relation
    if case .citation(let id) = citation.origin { from = id }
    line = context.line(of: citation.range)
    range = citation.range
    numberRange = citation.numberRange
    block = context.identifiers[citation.block]
    text = TextFolding.whiteSpace(context.source[citation.range])
  }

  func citation(_ context: RestoringContext) throws(RestoringError) -> Citation {
    Citation(
      id: id, kind: kind, number: number?.number, date: date, issuer: issuer, name: title, pinpoint: pinpoint,
      relation: relation, origin: from.map { .citation($0) } ?? .thisDocument, range: range,
      numberRange: numberRange, block: try context.block(named: block).id)
  }
}

/// The number of a document.
struct NumberJSON: JSONObject {
  static let name = "Number"
  static let summary = "The number of a document: serial, year where the series carries it, and symbol."

  var text = ""
  var serial = ""
  var year: Int?
  var symbol = ""

  static let members: [JSONMember<NumberJSON>] = [
    JSONMember("text", \.text, "As printed, without white space and line breaks: `64/2007/NĐ-CP`, `52-NQ/TW`."),
    JSONMember("serial", \.serial, "`64`, `06`, `1a`."),
    JSONMember("year", \.year, "The year, for series that carry it."),
    JSONMember("symbol", \.symbol, "What follows serial and year: `NĐ-CP`, `NQ/TW`, `QH13`."),
  ]

  init() {}

  init(_ number: DocumentNumber) {
    text = number.text
    serial = number.serial
    year = number.year
    symbol = number.symbol
  }

  var number: DocumentNumber { DocumentNumber(text: text, serial: serial, year: year, symbol: symbol) }
}
