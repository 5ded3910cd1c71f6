internal import GRDB

/// JSON Lines: an object for each work (`"type":"work"`), then for each citation (`"type":"citation"`).
struct JSONLinesExport {
  private let db: Database
  private let output: OutputFile

  init(_ db: Database, to output: OutputFile) {
    self.db = db
    self.output = output
  }

  func write() throws {
    let works = try ExportRows.works(db)
    while let work = try works.next() { try line("work", Work.columns, work.values) }
    let citations = try Row.fetchCursor(db, sql: CitationRecord.sql + " ORDER BY c.document_id, c.ordinal")
    while let row = try citations.next() {
      try line("citation", CitationRecord.columns, try CitationRecord(row).values)
    }
  }

  private func line(_ type: String, _ columns: [String], _ values: [GraphValue]) throws {
    try output.write(GraphTable.object(type: type, columns: columns, values: values) + [0x0A])
  }
}
