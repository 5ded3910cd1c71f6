/// A note.
struct FootnoteJSON: JSONObject {
  static let name = "Footnote"
  static let summary = "A note, as consolidated texts have them at the foot of pages or at the end."

  var number = 0
  var block = ""
  var body: [BlockJSON] = []
  var marks: [SourceRange] = []

  static let members: [JSONMember<FootnoteJSON>] = [
    JSONMember("number", \.number, "Its number."),
    JSONMember("block", \.block, "The id of its first block."),
    JSONMember("body", \.body, "The tree of its blocks, of which the first has the number as its label."),
    JSONMember(
      "marks", \.marks, "Where its mark stands in the text, `[1]`, in reading order: UTF-8 byte offsets."),
  ]

  init() {}

  init(_ footnote: Footnote, in context: PublishedContext) {
    number = footnote.number
    block = context.identifiers[footnote.block.id]
    body = footnote.body.map { BlockJSON($0, in: context) }
    marks = footnote.marks
  }

  func footnote(_ context: RestoringContext) throws(RestoringError) -> Footnote {
    Footnote(
      number: number, block: try context.block(named: block), body: try BlockJSON.nodes(body, context),
      marks: marks)
  }
}

/// The mark of a note.
struct NoteMarkJSON: JSONObject {
  static let name = "NoteMark"
  static let summary =
    "The mark of a note: a number, raised or in brackets, behind the word, label or title that it belongs to."

  var number = 0
  var block = ""
  var note: String?
  var line = 0
  var range = SourceRange(0, 0)

  static let members: [JSONMember<NoteMarkJSON>] = [
    JSONMember("number", \.number, "The number as printed."),
    JSONMember("block", \.block, "The id of the block that it stands in: `art_34`."),
    JSONMember(
      "note", \.note,
      "The id of the first block of its note; left out where the text has none of that number."),
    .derived("line", \.line, "The line on which it stands, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "Where it stands: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
  ]

  init() {}

  init(_ mark: NoteMark, of document: Document, in context: PublishedContext) {
    number = mark.number
    block = context.identifiers[mark.block]
    note = mark.footnote.map { context.identifiers[document.footnotes[$0].block.id] }
    line = context.line(of: mark.range)
    range = mark.range
  }

  /// The mark; `footnotes` are those of the document, by the ids of their first blocks.
  func mark(_ context: RestoringContext, footnotes: [String: Int]) throws(RestoringError) -> NoteMark {
    var footnote: Int?
    if let note {
      guard let place = footnotes[note] else {
        throw RestoringError(message: "There is no note with the id “\(note)”.")
      }
      footnote = place
    }
    return NoteMark(
      number: number, range: range, block: try context.block(named: block).id, footnote: footnote)
  }
}
