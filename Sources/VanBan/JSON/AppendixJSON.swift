/// An appendix or an attached regulation.
struct AppendixJSON: JSONObject {
  static let name = "Appendix"
  static let summary = "An appendix or an attached regulation: a document of its own inside the document."

  var id = 0
  var kind = AppendixKind.untitled
  var documentKind: DocumentKind?
  var number: String?
  var title: String?
  var note: String?
  var heading: BlockJSON?
  var header: HeaderJSON?
  var body: [BlockJSON] = []

  static let members: [JSONMember<AppendixJSON>] = [
    JSONMember("id", \.id, "Its place among the appendices, from 1.", schema: .atLeast(1)),
    JSONMember("kind", \.kind, "What sort of appendix it is."),
    JSONMember("documentKind", \.documentKind, "What kind of document an attached one is."),
    JSONMember("number", \.number, "Its number as printed: `01`, `I`, `2a`."),
    JSONMember("title", \.title, "What it is about, without its word, number and note."),
    JSONMember("note", \.note, "`Ban hành kèm theo Quyết định số … ngày …`"),
    JSONMember(
      "heading", \.heading,
      "Its heading, all title lines; left out for text after the signature that has none."),
    JSONMember("header", \.header, "Its own header, where one is printed above its heading."),
    JSONMember("body", \.body, "The tree of its body."),
  ]

  init() {}

  init(_ appendix: Appendix, in context: PublishedContext) {
    id = appendix.id
    kind = appendix.kind
    documentKind = appendix.documentKind
    number = appendix.number
    title = appendix.title
    note = appendix.note
    heading = appendix.heading.map { BlockJSON($0, in: context) }
    header = appendix.header.map { HeaderJSON($0, in: context) }
    body = appendix.body.map { BlockJSON($0, in: context) }
  }

  func appendix(_ context: RestoringContext) throws(RestoringError) -> Appendix {
    var heading: Block?
    if let json = self.heading { heading = try context.block(json) }
    var header: Header?
    if let json = self.header { header = try json.header(context) }
    return Appendix(
      id: id, kind: kind, documentKind: documentKind, number: number, title: title, note: note,
      heading: heading, header: header, body: try BlockJSON.nodes(body, context))
  }

  var all: [BlockJSON] {
    (heading.map { [$0] } ?? []) + (header?.blocks ?? []) + body.flatMap(\.all)
  }
}

/// A place where the text names an appendix.
struct AppendixMentionJSON: JSONObject {
  static let name = "AppendixMention"
  static let summary =
    "A place where the text speaks of an appendix: `(Phụ lục 01 kèm theo)`, `theo Mẫu số 02`."

  var kind = AppendixKind.appendix
  var number: String?
  var appendix: Int?
  var block = ""
  var line = 0
  var range = SourceRange(0, 0)

  static let members: [JSONMember<AppendixMentionJSON>] = [
    JSONMember("kind", \.kind, "What sort of appendix it speaks of."),
    JSONMember("number", \.number, "The number as printed."),
    JSONMember(
      "appendix", \.appendix,
      "The id of the appendix that is meant; left out where the document holds none that fits.",
      schema: .atLeast(1)),
    JSONMember("block", \.block, "The id of the block that it stands in."),
    .derived("line", \.line, "The line on which it begins, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "Where it stands: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
  ]

  init() {}

  init(_ mention: AppendixMention, in context: PublishedContext) {
    kind = mention.kind
    number = mention.number
    appendix = mention.appendix
    block = context.identifiers[mention.block]
    line = context.line(of: mention.range)
    range = mention.range
  }

  func mention(_ context: RestoringContext) throws(RestoringError) -> AppendixMention {
    AppendixMention(
      kind: kind, number: number, appendix: appendix, block: try context.block(named: block).id, range: range)
  }
}
