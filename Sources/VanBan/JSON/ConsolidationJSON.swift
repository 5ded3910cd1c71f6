/// The published form of a consolidated text: its paragraphs, and every amendment with what came of it.
///
/// An object; members without a value are left out. `ConsolidationJSON.schema` describes every member.
public struct ConsolidationJSON: Sendable {
  /// Grows when a member changes its meaning or is removed; new members do not change it.
  public static let schemaVersion = 1

  /// The JSON Schema (draft 2020-12) of the form, in UTF-8.
  public static let schema = JSONSchema.document(
    ConsolidationRecord.self, id: "urn:x-vanban:schema:consolidation:1")

  private let record: ConsolidationRecord

  /// The published form of `consolidation`, and of its comparison with another version.
  public init(_ consolidation: Consolidation, comparison: TextComparison? = nil) {
    record = ConsolidationRecord(consolidation, comparison)
  }

  /// The JSON in UTF-8: on one line, or indented by two spaces.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    record.write(to: &writer)
    return writer.bytes
  }
}

/// The members of the published form.
struct ConsolidationRecord: JSONObject {
  static let name = "Consolidation"
  static let summary =
    "The text of an act as it stands on a day. Members without a value are left out; there is no null. Readers must "
    + "pass over members that they do not know."

  var schemaVersion = ConsolidationJSON.schemaVersion
  var producer: String? = Release.producer
  var base = ConsolidatedActJSON()
  var day: PartialDate?
  var acts: [ConsolidatedActJSON] = []
  var preface: [String] = []
  var paragraphs: [ConsolidatedParagraphJSON] = []
  var closing: [String] = []
  var changes: [ConsolidatedChangeJSON] = []
  var refused: [ConsolidatedChangeJSON] = []
  var pending: [ConsolidatedChangeJSON] = []
  var refusedBefore: [String] = []
  var remarks: [String] = []
  var comparison: [ComparedRowJSON] = []

  static let members: [JSONMember<ConsolidationRecord>] = [
    .version("schemaVersion", \.schemaVersion, ConsolidationJSON.schemaVersion),
    JSONMember("producer", \.producer, "The software that wrote this, with its version."),
    JSONMember("base", \.base, "The act."),
    JSONMember("day", \.day, "The day; left out where all changes are worked in, whenever they hold."),
    JSONMember("acts", \.acts, "The acts that change it, in the order in which they hold."),
    .unlessEmpty("preface", \.preface, "What stands before the provisions, a paragraph each."),
    JSONMember("paragraphs", \.paragraphs, "The provisions in reading order."),
    .unlessEmpty(
      "closing", \.closing, "What stands behind the provisions: recipients, signature, appendices."),
    JSONMember("changes", \.changes, "What was carried out, in the order of the notes."),
    .unlessEmpty("refused", \.refused, "What was not carried out, with the reason."),
    .unlessEmpty("pending", \.pending, "What does not hold yet on that day."),
    .unlessEmpty(
      "refusedBefore", \.refusedBefore, "What an earlier consolidation of the base had not carried out."),
    .unlessEmpty(
      "remarks", \.remarks,
      "What the reader must know of the texts at hand, in Vietnamese: acts that are missing, parts that the base lacks."
    ),
    .unlessEmpty(
      "comparison", \.comparison, "Another version and this one, paragraph beside paragraph, where asked for."
    ),
  ]

  init() {}

  init(_ consolidation: Consolidation, _ comparison: TextComparison?) {
    base = ConsolidatedActJSON(consolidation.base)
    base.name = consolidation.baseName
    base.number = base.number ?? consolidation.work
    day = consolidation.day
    acts = consolidation.amendingActs.map { ConsolidatedActJSON($0) }
    let source = consolidation.base.source
    var isBehind = false
    for part in consolidation.parts {
      var lines: [String] = []
      switch part {
      case .provisions:
        isBehind = true
        paragraphs = consolidation.paragraphs.map { ConsolidatedParagraphJSON($0) }
      case .blocks(_, let blocks): lines = blocks.map { $0.text(in: source) }
      case .appendix(_, let heading, let paragraphs):
        lines = heading.map { $0.text(in: source) } + paragraphs.map(\.markedText)
      }
      if isBehind { closing += lines } else { preface += lines }
    }
    func changes(_ entries: [Consolidation.Entry]) -> [ConsolidatedChangeJSON] {
      entries.enumerated().map { ConsolidatedChangeJSON($1, number: $0 + 1, in: consolidation) }
    }
    self.changes = changes(consolidation.entries)
    refused = changes(consolidation.refused)
    pending = changes(consolidation.pending)
    refusedBefore = consolidation.refusedBefore
    remarks = consolidation.remarks
    self.comparison = comparison?.rows.map { ComparedRowJSON($0) } ?? []
  }
}

/// One of the acts.
struct ConsolidatedActJSON: JSONObject {
  static let name = "ConsolidatedAct"
  static let summary = "The act that is changed, or one that changes it."

  var name = ""
  var file: String?
  var number: String?
  var date: PartialDate?
  var title: String?
  var work: String?
  var effect: PartialDate?

  static let members: [JSONMember<ConsolidatedActJSON>] = [
    JSONMember("name", \.name, "As notes name it: `Thông tư số 10/2024/TT-BTC ngày 15 tháng 6 năm 2024`."),
    JSONMember("file", \.file, "The name of the file."),
    JSONMember("number", \.number, "Its number as printed."),
    JSONMember("date", \.date, "Its date."),
    JSONMember("title", \.title, "Trích yếu, on one line."),
    JSONMember("work", \.work, "The identifier of the work; left out where the text does not show it."),
    JSONMember("effect", \.effect, "From which day it is in force, where its text shows that."),
  ]

  init() {}

  init(_ document: Document) {
    name = Consolidation.name(of: document)
    file = document.source.name
    number = document.header.number
    date = document.header.date
    title = document.title.text.map { TextFolding.whiteSpace($0) }
    work = document.identifier.identifier?.description
    effect = document.effect
  }
}

/// A paragraph of the consolidated text.
struct ConsolidatedParagraphJSON: JSONObject {
  static let name = "ConsolidatedParagraph"
  static let summary = "A paragraph of the consolidated text."

  var id = ""
  var division = Division.alinea
  var depth = 0
  var provision: ProvisionPathJSON?
  var label: String?
  var text = ""
  var table: [ConsolidatedRowJSON] = []
  var act: Int?
  var changes: [Int] = []
  var refusals: [Int] = []
  var isMarked = false
  var isRepealed = false
  var isHeading = false

  static let members: [JSONMember<ConsolidatedParagraphJSON>] = [
    JSONMember("id", \.id, "Its name in the act: `art_5__para_2`."),
    JSONMember("division", \.division, "What it is in the hierarchy."),
    JSONMember("depth", \.depth, "How deep it is nested, from 0.", schema: .atLeast(0)),
    JSONMember("provision", \.provision, "The provision that it begins; left out for one that begins none."),
    JSONMember("label", \.label, "Its label as printed."),
    JSONMember("text", \.text, "Label and text; of a table a row a line, with tabs between the cells."),
    .unlessEmpty("table", \.table, "The rows of a table."),
    JSONMember(
      "act", \.act,
      "The act that put in the text, by its place among `acts`, from 1; left out for the act's own text.",
      schema: .atLeast(1)),
    .unlessEmpty(
      "changes", \.changes, "What changed it, by the `number` of `changes`.", schema: .array(.atLeast(1))),
    .unlessEmpty(
      "refusals", \.refusals, "What was not carried out on it, by the `number` of `refused`.",
      schema: .array(.atLeast(1))),
    JSONMember("isMarked", \.isMarked, "Whether what it should say is not certain."),
    JSONMember("isRepealed", \.isRepealed, "Whether it was repealed."),
    JSONMember("isHeading", \.isHeading, "Whether it heads provisions."),
  ]

  init() {}

  init(_ paragraph: Consolidation.Paragraph) {
    id = paragraph.identifier
    division = paragraph.division
    depth = paragraph.depth
    provision = paragraph.provision.map { ProvisionPathJSON($0) }
    label = paragraph.labelLength > 0 ? paragraph.label : nil
    text = paragraph.text
    table =
      paragraph.table.map { table in
        zip(table.rows, table.places).map { ConsolidatedRowJSON(isHeader: $0.isHeader, cells: $1) }
      } ?? []
    act = paragraph.origin.map { $0 + 1 }
    changes = paragraph.changes.map { $0 + 1 }
    refusals = paragraph.refusals.map { $0 + 1 }
    isMarked = paragraph.isMarked
    isRepealed = paragraph.isRepealed
    isHeading = paragraph.isHeading
  }
}

/// A row of a table.
struct ConsolidatedRowJSON: JSONObject {
  static let name = "ConsolidatedRow"
  static let summary = "A row of a table of the consolidated text."

  var isHeader = false
  var cells: [String] = []

  static let members: [JSONMember<ConsolidatedRowJSON>] = [
    JSONMember("isHeader", \.isHeader, "Whether it heads the columns."),
    JSONMember(
      "cells", \.cells,
      "The cells, one for each column; empty where a cell before or above covers the place."),
  ]

  init() {}

  init(isHeader: Bool, cells: [String]) {
    self.isHeader = isHeader
    self.cells = cells
  }
}

/// An amendment with what came of it.
struct ConsolidatedChangeJSON: JSONObject {
  static let name = "ConsolidatedChange"
  static let summary = "What an act does to the act that is consolidated, and what came of it."

  var number = 1
  var act = 1
  var operation = Amendment.Operation.amend
  var target = ProvisionPathJSON()
  var scope = Amendment.Scope.whole
  var provision = ProvisionPathJSON()
  var phrase: String?
  var replacement: String?
  var effect: PartialDate?
  var note = ""
  var reason: String?
  var explanation: String?
  var statement: [String] = []
  var line = 1

  static let members: [JSONMember<ConsolidatedChangeJSON>] = [
    JSONMember(
      "number", \.number, "Its place in its list, from 1; of `changes` its note.", schema: .atLeast(1)),
    JSONMember("act", \.act, "The act, by its place among `acts`, from 1.", schema: .atLeast(1)),
    JSONMember("operation", \.operation, "What is done."),
    JSONMember("target", \.target, "The provision that is changed or comes in."),
    JSONMember("scope", \.scope, "Which part of it is meant."),
    JSONMember("provision", \.provision, "The provision of the act that says so."),
    JSONMember("phrase", \.phrase, "The words that are replaced or taken out."),
    JSONMember("replacement", \.replacement, "The words that come in."),
    JSONMember("effect", \.effect, "From which day it holds, where that is known."),
    JSONMember("note", \.note, "The note, in the words of official consolidated texts."),
    JSONMember(
      "reason", \.reason, "Why it was not carried out; left out where it was, or does not hold yet."),
    JSONMember("explanation", \.explanation, "The same in Vietnamese."),
    JSONMember("statement", \.statement, "The statement in its act, with the new text, a paragraph each."),
    JSONMember("line", \.line, "The line of its act on which the statement begins.", schema: .atLeast(1)),
  ]

  init() {}

  init(_ entry: Consolidation.Entry, number: Int, in consolidation: Consolidation) {
    let amendment = entry.amendment
    self.number = number
    act = entry.act + 1
    operation = amendment.operation
    target = ProvisionPathJSON(amendment.target)
    scope = amendment.scope
    provision = ProvisionPathJSON(amendment.provision)
    phrase = amendment.phrase
    replacement = amendment.replacement
    effect = entry.effect
    note = consolidation.note(of: entry)
    reason = entry.reason?.code
    explanation = entry.reason?.explanation
    statement = consolidation.statement(of: entry)
    line = consolidation.amendingActs[entry.act].source.lines.line(at: amendment.range.lowerBound)
  }
}

/// A paragraph of two versions.
struct ComparedRowJSON: JSONObject {
  static let name = "ComparedRow"
  static let summary = "A paragraph of one of two versions, or of both."

  var before: String?
  var after: String?
  var provision: ProvisionPathJSON?
  var isSame = true
  var words: [ComparedWordsJSON] = []

  static let members: [JSONMember<ComparedRowJSON>] = [
    JSONMember("before", \.before, "The paragraph of the first version; left out where it has none."),
    JSONMember("after", \.after, "The paragraph of the second version; left out where it has none."),
    JSONMember("provision", \.provision, "The provision that it begins; left out for one that begins none."),
    JSONMember("isSame", \.isSame, "Whether both versions say the same."),
    .unlessEmpty("words", \.words, "The words in turn, where they differ."),
  ]

  init() {}

  init(_ row: TextComparison.Row) {
    before = row.before?.text
    after = row.after?.text
    provision = (row.after ?? row.before)?.provision.map { ProvisionPathJSON($0) }
    isSame = row.isSame
    words = row.isSame ? [] : row.words.runs.map { ComparedWordsJSON($0) }
  }
}

/// Words of one version or of both.
struct ComparedWordsJSON: JSONObject {
  static let name = "ComparedWords"
  static let summary = "Words of one of two versions, or of both."

  var side = WordDifference.Run.Side.both
  var text = ""

  static let members: [JSONMember<ComparedWordsJSON>] = [
    JSONMember("side", \.side, "Which version has them: `before` is the first, `after` the second."),
    JSONMember("text", \.text, "The words, with single blanks between them."),
  ]

  init() {}

  init(_ run: WordDifference.Run) {
    side = run.side
    text = run.text
  }
}

extension WordDifference.Run.Side: JSONName {}
extension Division: JSONName {}
