/// The citations of a document in their published form.
///
/// An object with `schemaVersion`, `source`, `producer` and `citations`. Members without a value are left out.
public struct CitationJSON: Sendable {
  private let document: Document

  /// The citations of `document`.
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
      writer.member("producer", Release.producer)
      writer.name("citations")
      citations.write(to: &writer)
    }
    return writer.bytes
  }
}

/// A mention of a particular document.
struct MentionJSON: PlacedObject {
  static let name = "Citation"
  static let summary = "A mention of a particular document, by its number or by a name that identifies it."

  var id = 0
  var kind: DocumentKind?
  var number: NumberJSON?
  var citedName: String?
  var isDraft: Bool?
  var date: PartialDate?
  var issuer: String?
  var body: BodyJSON?
  var workTitle: String?
  var work = WorkJSON()
  var pinpoint: String?
  var pinpointRange: SourceRange?
  var pinpointParts: [PinpointPartJSON]?
  var provisions: [ProvisionPathJSON] = []
  var relation = Citation.Relation.mentions
  var evidence: SourceRange?
  var from: Int?
  var line = 0
  var range = SourceRange(0, 0)
  var numberRange: SourceRange?
  var titleRange: SourceRange?
  var block = ""
  var text = ""
  var boxes: [PageBox] = []

  static let members: [JSONMember<MentionJSON>] =
    [
      JSONMember("id", \.id, "Its place in reading order, from 1.", schema: .atLeast(1)),
      JSONMember("kind", \.kind, "The kind of document that its type word or name says."),
      JSONMember("number", \.number, "Its number; left out where it has none."),
      JSONMember("name", \.citedName, "For a mention without a number, the words that identify it."),
      JSONMember(
        "isDraft", \.isDraft,
        "Whether it is the draft of a law that is spoken of, and not a law that was passed; left out where it is not."
      ),
      JSONMember("date", \.date, "The date of the cited document, as far as it is given."),
      JSONMember("issuer", \.issuer, "Who issued it, as printed, without `của`."),
      JSONMember(
        "body", \.body, "The body that issued it; left out where the text does not tell which one that is."),
      JSONMember(
        "title", \.workTitle, "What the cited document is about (trích yếu), as printed behind its number."),
      JSONMember("work", \.work, "Which document is meant."),
      JSONMember("pinpoint", \.pinpoint, "The part that is cited, as printed: `khoản 2 Điều 5`."),
      JSONMember("pinpointRange", \.pinpointRange, "Where the part stands: UTF-8 byte offsets."),
      .utf16(of: "pinpointRange", \.pinpointRange),
      JSONMember("pinpointParts", \.pinpointParts, "The cited parts one by one, in the order of the text."),
      .derivedUnlessEmpty(
        "provisions", \.provisions,
        "The provisions of `work` that are cited in their normal form, each of a list and of a run by itself."
      ),
      JSONMember("relation", \.relation, "What the citing text says of the cited document."),
      JSONMember(
        "evidence", \.evidence,
        "Where the words stand that say so; left out where its place says it: UTF-8 byte offsets."),
      .utf16(of: "evidence", \.evidence),
      JSONMember(
        "from", \.from,
        "The id of the citation in whose title the mention stands; left out where the relation is that of the document "
          + "itself.", schema: .atLeast(1)),
      .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
      JSONMember(
        "range", \.range,
        "From its type word (else `số`, else the number) to the end of what identifies it: UTF-8 byte offsets."
      ),
      .utf16(of: "range", \.range),
      JSONMember("numberRange", \.numberRange, "Where the number stands: UTF-8 byte offsets."),
      .utf16(of: "numberRange", \.numberRange),
      JSONMember("titleRange", \.titleRange, "Where the title stands: UTF-8 byte offsets."),
      .utf16(of: "titleRange", \.titleRange),
      JSONMember("block", \.block, "The id of the block that it stands in."),
      .derived("text", \.text, "The text of `range`, white space folded."),
    ] + placeMembers

  init() {}

  init(_ citation: Citation, in context: PublishedContext) {
    id = citation.id
    kind = citation.kind
    number = citation.number.map { NumberJSON($0) }
    citedName = citation.name
    isDraft = citation.isDraft ? true : nil
    date = citation.date
    issuer = citation.issuer
    body = citation.body.map { BodyJSON($0) }
    workTitle = citation.title
    work = WorkJSON(citation.resolution)
    pinpoint = citation.pinpoint?.text
    pinpointRange = citation.pinpoint?.range
    pinpointParts = citation.pinpoint?.parts.map { PinpointPartJSON($0) }
    provisions = citation.pinpoint?.provisions.map { ProvisionPathJSON($0) } ?? []
    relation = citation.relation
    evidence = citation.evidence
    if case .citation(let id) = citation.origin { from = id }
    line = context.line(of: citation.range)
    range = citation.range
    numberRange = citation.numberRange
    titleRange = citation.titleRange
    block = context.identifiers[citation.block]
    text = TextFolding.whiteSpace(context.source.text(in: citation.range))
    boxes = context.document.boxes(of: citation)
  }

  func citation(_ context: RestoringContext) throws(RestoringError) -> Citation {
    let pinpoint = pinpoint.map { text in
      Pinpoint(text: text, range: pinpointRange ?? range, parts: (pinpointParts ?? []).map(\.part))
    }
    return Citation(
      id: id, kind: kind, number: number?.number, date: date, issuer: issuer, body: body?.body,
      resolution: try work.resolution(), name: citedName, isDraft: isDraft ?? false, pinpoint: pinpoint,
      relation: relation,
      evidence: evidence, origin: from.map { .citation($0) } ?? .thisDocument, title: workTitle, range: range,
      numberRange: numberRange, titleRange: titleRange, block: try context.block(named: block).id)
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
  var isDoubtful: Bool?
  var typeCode: String?
  var bodies: [String] = []
  var unit: String?

  static let members: [JSONMember<NumberJSON>] = [
    JSONMember(
      "text", \.text,
      "As printed, without white space, line breaks and the dots of a blank: `64/2007/NĐ-CP`, `52-NQ/TW`."),
    JSONMember("serial", \.serial, "`64`, `06`, `1a`; empty where it is left blank."),
    JSONMember("year", \.year, "The year, for series that carry it."),
    JSONMember("symbol", \.symbol, "What follows serial and year: `NĐ-CP`, `NQ/TW`, `QH13`."),
    JSONMember(
      "isDoubtful", \.isDoubtful,
      "Whether letters or blanks among its digits leave serial or year in doubt, as in `l5/2020/NĐ-CP`; `serial` and "
        + "`year` are the likeliest reading. Left out where it is not."),
    .derived(
      "typeCode", \.typeCode, "The code of the kind in the symbol: `NĐ`; left out in numbers of letters."),
    .derived("bodies", \.bodies, "The bodies, as the symbol names them: `CP`, `QH13`."),
    .derived("unit", \.unit, "The unit that drafted it, as the symbol names it: `VHTT` in `1823/UBND-VHTT`."),
  ]

  init() {}

  init(_ number: DocumentNumber) {
    text = number.text
    serial = number.serial
    year = number.year
    symbol = number.symbol
    isDoubtful = number.isDoubtful ? true : nil
    typeCode = number.typeCode
    bodies = number.bodies
    unit = number.unit
  }

  var number: DocumentNumber {
    DocumentNumber(text: text, serial: serial, year: year, symbol: symbol, isDoubtful: isDoubtful ?? false)
  }
}
