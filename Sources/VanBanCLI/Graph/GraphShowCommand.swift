import ArgumentParser
import VanBan
import VanBanGraph

struct GraphShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "All that the graph knows of a work: its data, what it cites, who cites it, with the words.",
    discussion: """
      EXAMPLES
        vanban graph show 52-NQ/TW --db g.db
        vanban graph show seeds/000_b166b5ad43e877e0.txt --limit 0 --db g.db
        vanban graph show 64/2007/NĐ-CP --format json --db g.db
      """)

  @Argument(help: "The work.")
  var work: String

  @OptionGroup var limit: CitationLimitOption
  @OptionGroup var options: GraphOptions

  func run() throws {
    try GraphFailure.told {
      let graph = try CitationGraph(options.db)
      let details = try graph.details(of: try graph.work(work), limit: limit.value)
      switch options.format {
      case .table: try Standard.list(Self.text(details))
      case .csv: try Standard.write(GraphTable(details.citing + details.cited).csv)
      case .json: try Standard.write(Self.json(details))
      }
      try graph.close()
    }
  }

  private static func text(_ details: WorkDetails) -> String {
    let work = details.work
    var text = ""
    let facts: [(String, String?)] = [
      ("identifier", work.identifier), ("kind", work.kind), ("number", work.number), ("date", work.date),
      ("issuer", work.issuer), ("body", details.body), ("now", details.successors.last),
      ("title", work.title),
      ("missing", work.missing.isEmpty ? nil : work.missing.joined(separator: " ")),
    ]
    for (name, value) in facts { if let value { text += "\(name): \(value)\n" } }
    for file in details.files { text += "file: \(file)\n" }
    for conflict in details.conflicts {
      text +=
        "disagreement on \(conflict.field.rawValue): \(conflict.claims.map { "\($0.value) (\($0.file):\($0.line))" }.joined(separator: " | "))\n"
    }
    text += section("cites", details.citing, of: details.citingCount) { $0.citedLabel ?? $0.cited }
    text += section("cited by", details.cited, of: details.citedCount) { $0.citingLabel ?? $0.citing }
    if !details.possible.isEmpty {
      text += section("may be meant by", details.possible, of: details.possible.count) {
        $0.citingLabel ?? $0.citing
      }
    }
    return text
  }

  private static func section(
    _ title: String, _ records: [CitationRecord], of count: Int, _ other: (CitationRecord) -> String?
  ) -> String {
    var text = "\n\(title): \(count)\n"
    for record in records {
      let what = [
        record.relation, other(record) ?? "?", record.pinpoint.map { "(\($0))" },
        record.standing == .reported ? "[reported]" : nil,
      ].compactMap { $0 }
      text += "  " + what.joined(separator: " ") + "  \(record.file):\(record.line)\n"
      text += "      " + record.quote + "\n"
    }
    if records.count < count { text += "  … and \(count - records.count) more (--limit)\n" }
    return text
  }

  private static func json(_ details: WorkDetails) -> [UInt8] {
    func rows<Row: GraphRow>(_ rows: [Row]) -> [UInt8] { Array(GraphTable(rows).json.dropLast()) }
    var bytes = Array("{\"work\":".utf8) + rows([details.work]).dropFirst().dropLast()
    bytes += Array(",\"files\":".utf8) + GraphTable.jsonArray(details.files)
    bytes += Array(",\"successors\":".utf8) + GraphTable.jsonArray(details.successors)
    bytes += Array(",\"conflicts\":".utf8) + rows(details.conflicts)
    bytes += Array(",\"citesCount\":\(details.citingCount),\"cites\":".utf8) + rows(details.citing)
    bytes += Array(",\"citedByCount\":\(details.citedCount),\"citedBy\":".utf8) + rows(details.cited)
    bytes += Array(",\"mayBeMeantBy\":".utf8) + rows(details.possible)
    return bytes + Array("}\n".utf8)
  }
}

extension GraphTable {
  fileprivate static func jsonArray(_ texts: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(texts) { $0.string($1) }
    return writer.bytes
  }
}
