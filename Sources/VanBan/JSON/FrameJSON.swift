/// The block at the head of the first page.
struct HeaderJSON: JSONObject {
  static let name = "Header"
  static let summary =
    "The block at the head of the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II)."

  var superior: String?
  var issuer: String?
  var issuers: [String] = []
  var motto: String?
  var number: String?
  var serial: String?
  var year: Int?
  var symbol: String?
  var place: String?
  var date: PartialDate?
  var marks: [String] = []
  var secrecy: Secrecy?
  var urgency: Urgency?
  var isDraft = false
  var handwritten: [TextRecognition.Handwriting.Field] = []
  var blocks: [BlockJSON] = []

  static let members: [JSONMember<HeaderJSON>] = [
    JSONMember("superior", \.superior, "The superior body."),
    JSONMember("issuer", \.issuer, "The issuing body."),
    .unlessEmpty("issuers", \.issuers, "Each of the bodies that issue it together, in a joint document."),
    JSONMember("motto", \.motto, "Quốc hiệu and Tiêu ngữ."),
    JSONMember(
      "number", \.number,
      "The number as printed, without white space: `64/2007/NĐ-CP`, `54-KH/HU`; `/KH-UBND` where the serial is blank."
    ),
    JSONMember("serial", \.serial, "The serial alone: `64`; left out where it is blank."),
    JSONMember("year", \.year, "The year that the number carries."),
    JSONMember("symbol", \.symbol, "The symbol: `NĐ-CP`, `KH-UBND`."),
    JSONMember("place", \.place, "The place of issue."),
    JSONMember("date", \.date, "The date of issue, as far as it is filled in."),
    JSONMember("marks", \.marks, "Marks of secrecy, urgency and draft, as printed."),
    JSONMember("secrecy", \.secrecy, "What the marks say of secrecy: mật, tối mật, tuyệt mật."),
    JSONMember("urgency", \.urgency, "What the marks say of urgency: khẩn, thượng khẩn, hỏa tốc."),
    JSONMember("isDraft", \.isDraft, "Whether a mark says that it is a draft."),
    .derivedUnlessEmpty(
      "handwritten", \.handwritten,
      "Which parts are written by hand and were not read: `number`, `day`, `month`. They are left out above; "
        + "`source.recognition.handwriting` has their places."),
    JSONMember("blocks", \.blocks, "The blocks that it was read from."),
  ]

  init() {}

  init(_ header: Header, in context: PublishedContext) {
    superior = header.superior
    issuer = header.issuer
    issuers = header.issuers
    motto = header.motto
    number = header.number
    serial = header.serial
    year = header.year
    symbol = header.symbol
    place = header.place
    date = header.date
    marks = header.marks
    secrecy = header.secrecy
    urgency = header.urgency
    isDraft = header.isDraft
    blocks = header.blocks.map { BlockJSON($0, in: context) }
  }

  func header(_ context: RestoringContext) throws(RestoringError) -> Header {
    var header = Header()
    header.superior = superior
    header.issuer = issuer
    header.issuers = issuers
    header.motto = motto
    header.number = number
    header.serial = serial
    header.year = year
    header.symbol = symbol
    header.place = place
    header.date = date
    header.marks = marks
    header.secrecy = secrecy
    header.urgency = urgency
    header.isDraft = isDraft
    header.blocks = try context.blocks(blocks)
    return header
  }
}

/// Type name and trích yếu.
struct TitleJSON: JSONObject {
  static let name = "Title"
  static let summary = "Type name and trích yếu."

  var type: String?
  var text: String?
  var blocks: [BlockJSON] = []

  static let members: [JSONMember<TitleJSON>] = [
    JSONMember("type", \.type, "The type name as written: `KẾ HOẠCH`."),
    JSONMember(
      "text", \.text, "Trích yếu, lines joined; of an official letter its `V/v` without these letters."),
    JSONMember("blocks", \.blocks, "The blocks that it was read from."),
  ]

  init() {}

  init(_ title: Title, in context: PublishedContext) {
    type = title.type
    text = title.text
    blocks = title.blocks.map { BlockJSON($0, in: context) }
  }

  func title(_ context: RestoringContext) throws(RestoringError) -> Title {
    var title = Title()
    title.type = type
    title.text = text
    title.blocks = try context.blocks(blocks)
    return title
  }
}

/// The text between the title and the body.
struct PreambleJSON: JSONObject {
  static let name = "Preamble"
  static let summary = "What stands between the title and the body."

  var authority: [BlockJSON] = []
  var bases: [BlockJSON] = []
  var enacting: BlockJSON?

  static let members: [JSONMember<PreambleJSON>] = [
    JSONMember("authority", \.authority, "The body or office that acts, on lines of its own."),
    JSONMember(
      "bases", \.bases,
      "The căn cứ of the preamble. The entries of a section headed CĂN CỨ stand in the body, with the role `basis`."
    ),
    JSONMember("enacting", \.enacting, "`QUYẾT ĐỊNH:` or the sentence in its place."),
  ]

  init() {}

  init(_ preamble: Preamble, in context: PublishedContext) {
    authority = preamble.authority.map { BlockJSON($0, in: context) }
    bases = preamble.bases.map { BlockJSON($0, in: context) }
    enacting = preamble.enacting.map { BlockJSON($0, in: context) }
  }

  func preamble(_ context: RestoringContext) throws(RestoringError) -> Preamble {
    var preamble = Preamble()
    preamble.authority = try context.blocks(authority)
    preamble.bases = try context.blocks(bases)
    if let enacting { preamble.enacting = try context.block(enacting) }
    return preamble
  }

  var all: [BlockJSON] { authority + bases + (enacting.map { [$0] } ?? []) }
}
