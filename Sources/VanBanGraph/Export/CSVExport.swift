internal import GRDB
internal import VanBan

/// Two CSV files (RFC 4180): works, and an edge for each relation between two of them.
struct CSVExport {
  /// The column names that a program expects.
  enum Columns {
    case neo4j, gephi

    var nodes: [String] {
      switch self {
      case .neo4j:
        [
          "identifier:ID", "label", "kind", "number", "date", "year:int", "issuer", "title",
          "in_corpus:boolean",
          "is_complete:boolean", ":LABEL",
        ]
      case .gephi:
        [
          "Id", "Label", "kind", "number", "date", "year", "issuer", "title", "in_corpus", "is_complete",
          "class",
        ]
      }
    }

    var edges: [String] {
      switch self {
      case .neo4j: [":START_ID", ":END_ID", ":TYPE", "mentions:int", "standing"]
      case .gephi: ["Source", "Target", "Kind", "mentions", "standing", "Type"]
      }
    }
  }

  private let db: Database
  private let columns: Columns

  init(_ db: Database, columns: Columns) {
    self.db = db
    self.columns = columns
  }

  func write(nodes: OutputFile, edges: OutputFile) throws {
    try nodes.write(CitationRow.csv(columns.nodes))
    let works = try ExportRows.works(db)
    while let work = try works.next() {
      let cells = [
        work.identifier, work.label, work.kind, work.number, work.date, work.issueYear.map { String($0) },
        work.issuer, work.title, String(work.isInCorpus), String(work.isComplete), "Work",
      ]
      try nodes.write(CitationRow.csv(cells.map { $0 ?? "" }))
    }
    try edges.write(CitationRow.csv(columns.edges))
    let relations = try ExportRows.relations(db)
    while let row = try relations.next() {
      let relation: String = try row.column("relation")
      let mentions: Int = try row.column("mentions")
      var cells: [String] = [try row.column("citing"), try row.column("cited")]
      // Neo4j writes types of relationships in capitals.
      cells.append(columns == .neo4j ? relation.uppercased() : relation)
      cells.append(String(mentions))
      cells.append(try row.column("standing"))
      if columns == .gephi { cells.append("Directed") }
      try edges.write(CitationRow.csv(cells))
    }
  }
}
