internal import GRDB

/// A work in the tree of what another rests on.
public struct BasisNode: Sendable, Hashable {
  /// 1 for what the work itself names.
  public let depth: Int
  public let work: Work
  /// The relation in which the work above it stands to it.
  public let relation: String
  public let status: WorkStatus
  /// The words in which the work above names it.
  public let citation: CitationRecord
  /// Whether it stands further up already; what it rests on is shown there.
  public let isRepeated: Bool
}

extension BasisNode: GraphRow {
  public static let columns = [
    "depth", "identifier", "number", "date", "issuer", "title", "relation", "state", "changed_by", "repeated",
    "file",
    "line", "quote",
  ]

  public var values: [GraphValue] {
    let changes = status.changes.compactMap(\.citation.citing)
    return [
      GraphValue(depth), GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.date),
      GraphValue(work.issuer), GraphValue(work.title), GraphValue(relation),
      GraphValue(status.state.rawValue),
      GraphValue(changes.isEmpty ? nil : changes.joined(separator: " ")), GraphValue(isRepeated),
      GraphValue(citation.file), GraphValue(citation.line), GraphValue(citation.quote),
    ]
  }
}

extension CitationGraph {
  /// The works that `work` rests on, as a tree in reading order, each with its state on `date`.
  ///
  /// - Parameters:
  ///   - relations: The relations that count as resting on.
  ///   - depth: How far down; 1 for what the work itself names.
  public func bases(
    of work: Work, relations: [String] = ["basis"], depth: Int = 1, on date: String? = nil
  ) throws(GraphError) -> [BasisNode] {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { db in
      var walk = BasisWalk(db: db, relations: relations, limit: depth, date: date)
      try walk.visit(work)
      return walk.nodes
    }
  }
}

private struct BasisWalk {
  let db: Database
  let relations: [String]
  let limit: Int
  let date: String?
  var nodes: [BasisNode] = []
  private var seen: Set<Int64> = []
  private var statuses: [Int64: WorkStatus] = [:]

  init(db: Database, relations: [String], limit: Int, date: String?) {
    self.db = db
    self.relations = relations
    self.limit = limit
    self.date = date
  }

  mutating func visit(_ root: Work) throws {
    seen.insert(root.id)
    // What is still to be shown, the next one last: graphs may be deeper than a stack.
    var open = Array(try entries(under: root, depth: 1).reversed())
    while let entry = open.popLast() {
      let isNew = seen.insert(entry.work.id).inserted
      let status =
        try statuses[entry.work.id] ?? CitationGraph.status(of: entry.work, on: date, in: db)
      statuses[entry.work.id] = status
      nodes.append(
        BasisNode(
          depth: entry.depth, work: entry.work, relation: entry.citation.relation, status: status,
          citation: entry.citation, isRepeated: !isNew))
      if isNew, entry.depth < limit {
        open += try entries(under: entry.work, depth: entry.depth + 1).reversed()
      }
    }
  }

  /// The works that `work` names in the relations, each once.
  private func entries(
    under work: Work, depth: Int
  ) throws -> [(work: Work, citation: CitationRecord, depth: Int)] {
    let marks = relations.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.cited_id, MIN(c.document_id * 1000000 + c.ordinal), c.id AS citation_id FROM citation c
        WHERE c.citing_id = ? AND c.cited_id IS NOT NULL AND c.cited_id <> c.citing_id AND c.relation IN (\(marks))
        GROUP BY c.cited_id ORDER BY 2
        """)
    let rows = try Row.fetchAll(statement, arguments: [work.id] + StatementArguments(relations))
    let citation = try db.cachedStatement(sql: CitationRecord.sql + " WHERE c.id = ?")
    return try rows.compactMap { row in
      guard let cited = try CitationGraph.work(id: row["cited_id"], in: db),
        let record = try Row.fetchOne(citation, arguments: [row["citation_id"] as Int64])
      else { return nil }
      return (cited, CitationRecord(record), depth)
    }
  }
}
