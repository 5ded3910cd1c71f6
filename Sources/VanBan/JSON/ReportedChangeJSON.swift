/// What a text says that one cited document has done to another.
struct ReportedChangeJSON: JSONObject {
  static let name = "ReportedChange"
  static let summary =
    "What a text says that one document has done to another: `Luật số 1 đã được sửa đổi, bổ sung theo Luật số 2`. "
    + "Hearsay: neither says so here itself."

  var id = 0
  var relation = Citation.Relation.amends
  var by = 0
  var act = 0
  var line = 0
  var range = SourceRange(0, 0)
  var block = ""

  static let members: [JSONMember<ReportedChangeJSON>] = [
    JSONMember("id", \.id, "Its place in reading order, from 1.", schema: .atLeast(1)),
    JSONMember("relation", \.relation, "`amends`, `supplements`, `replaces` or `repeals`."),
    JSONMember(
      "by", \.by, "The id of the citation of the document that has changed the other.", schema: .atLeast(1)),
    JSONMember("act", \.act, "The id of the citation of the document that was changed.", schema: .atLeast(1)),
    .derived("line", \.line, "The line on which the words begin, from 1.", schema: .atLeast(1)),
    JSONMember("range", \.range, "The words that say so: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("block", \.block, "The id of the block in which `by` is cited."),
  ]

  init() {}

  init(_ change: ReportedChange, in context: PublishedContext) {
    id = change.id
    relation = change.relation
    by = change.by
    act = change.act
    line = context.line(of: change.range)
    range = change.range
    block = context.identifiers[change.block]
  }

  func change(_ context: RestoringContext) throws(RestoringError) -> ReportedChange {
    ReportedChange(
      id: id, relation: relation, by: by, act: act, range: range, block: try context.block(named: block).id)
  }
}
