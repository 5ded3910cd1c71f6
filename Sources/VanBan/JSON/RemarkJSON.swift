/// A short form that the text defines.
struct AbbreviationJSON: JSONObject {
  static let name = "Abbreviation"
  static let summary = "A short form and what it stands for, as the text says: `công nghệ thông tin (CNTT)`."

  var short = ""
  var long: String?
  var line = 0
  var range = SourceRange(0, 0)
  var longRange: SourceRange?
  var block = ""
  var scope = SourceRange(0, 0)

  static let members: [JSONMember<AbbreviationJSON>] = [
    JSONMember("short", \.short, "The short form: `CNTT`, `Đề án 06`."),
    JSONMember("long", \.long, "What it stands for; left out where the text does not show it."),
    .derived("line", \.line, "The line of the short form, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The short form in its definition: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("longRange", \.longRange, "What it stands for: UTF-8 byte offsets."),
    .utf16(of: "longRange", \.longRange),
    JSONMember("block", \.block, "The id of the block that defines it."),
    JSONMember(
      "scope", \.scope,
      "Where it holds: from its definition to the end of the document, or of the appendix that defines it."),
    .utf16(of: "scope", \.scope),
  ]

  init() {}

  init(_ abbreviation: Abbreviation, in context: PublishedContext) {
    short = abbreviation.short
    long = abbreviation.long
    line = context.line(of: abbreviation.range)
    range = abbreviation.range
    longRange = abbreviation.longRange
    block = context.identifiers[abbreviation.block]
    scope = abbreviation.scope
  }

  func abbreviation(_ context: RestoringContext) throws(RestoringError) -> Abbreviation {
    Abbreviation(
      short: short, long: long, range: range, longRange: longRange, block: try context.block(named: block).id,
      scope: scope)
  }
}

/// Something that a reader of the document should know.
struct DiagnosticJSON: PlacedObject {
  static let name = "Diagnostic"
  static let summary =
    "Something that a reader of the document should know: an error in the text, or a thing understood in spite of "
    + "one."

  var code = Diagnostic.Code.emptyDocument
  var severity = Diagnostic.Severity.information
  var line = 0
  var range = SourceRange(0, 0)
  var message = ""
  var messageVi = ""
  var boxes: [PageBox] = []

  static let members: [JSONMember<DiagnosticJSON>] =
    [
      JSONMember("code", \.code, "A stable name that programs can rely on."),
      JSONMember("severity", \.severity, "How grave it is."),
      .derived("line", \.line, "The line, from 1; 1 where no place can be given.", schema: .atLeast(1)),
      JSONMember("range", \.range, "The place: UTF-8 byte offsets; `[0, 0]` where no place can be given."),
      .utf16(of: "range", \.range),
      JSONMember("message", \.message, "What was found, in English."),
      JSONMember("messageVi", \.messageVi, "What was found, in Vietnamese."),
    ] + placeMembers

  init() {}

  init(_ diagnostic: Diagnostic, in context: PublishedContext) {
    code = diagnostic.code
    severity = diagnostic.severity
    line = context.line(of: diagnostic.range)
    range = diagnostic.range
    boxes = context.source.boxes(of: [diagnostic.range])
    message = diagnostic.message
    messageVi = diagnostic.messageVi
  }

  var diagnostic: Diagnostic { Diagnostic(code, severity, at: range, message, vi: messageVi) }
}
