internal import GRDB

/// A work in the tree of legal bases of another.
public struct BasisNode: Sendable, Hashable {
  /// Its depth in the tree: 1 for a basis of the work itself.
  public let depth: Int
  /// The work at this place of the tree.
  public let work: Work
  /// The relation of the work above to this one: `basis`.
  public let relation: String
  /// Its state on the date, with the first change of each operation, one of the whole and one of a part, in the order of
  /// days; ``CitationGraph/status(of:provision:on:)`` gives all.
  public let status: WorkStatus
  /// The citation in which the work above names it.
  public let citation: CitationRecord
  /// Whether the tree has it further up, with its bases.
  public let isRepeated: Bool
}

extension BasisNode: GraphRow {
  /// The work, its relation to the one above, its state, and the words that name it.
  public static let columns = [
    "depth", "identifier", "number", "date", "issuer", "title", "relation", "on", "state", "since", "reason",
    "changed_by", "said", "source", "repeated", "file", "line", "quote",
  ]

  public var values: [GraphValue] {
    func list(_ changes: [WorkStatus.Change]) -> GraphValue {
      GraphValue(changes.isEmpty ? nil : changes.map(\.summary).joined(separator: "; "))
    }
    return [
      GraphValue(depth), GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.date),
      GraphValue(work.issuer), GraphValue(work.title), GraphValue(relation),
      GraphValue(status.date), GraphValue(status.state.rawValue), GraphValue(status.since),
      GraphValue(status.reason?.rawValue), list(status.changes), list(status.said), GraphValue(status.source),
      GraphValue(isRepeated),
      GraphValue(citation.file), GraphValue(citation.line), GraphValue(citation.quote),
    ]
  }
}

extension CitationGraph {
  /// The legal bases of `work` as a tree in reading order, each with its state on `date`, or on the date of `work`.
  ///
  /// - Parameters:
  ///   - work: A work of this graph.
  ///   - relations: The relations to follow, as in the JSON of citations.
  ///   - depth: How far down to go; 1 for the bases of the work itself.
  ///   - date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for the date of `work`, and for all that the graph knows where
  ///     it has none.
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` for another form of date.
  /// - Complexity: O(*n*) in the works of the tree and their citations.
  public func bases(
    of work: Work, relations: [String] = ["basis"], depth: Int = 1, on date: String? = nil
  ) throws(GraphError) -> [BasisNode] {
    let date = try date.map { text throws(GraphError) in try GraphDate.check(text) }
    return try read { db in
      let status = StatusReader(db: db, date: date ?? work.date, readsFirstOnly: true)
      var walk = BasisWalk(db: db, relations: relations, limit: depth, status: status)
      try walk.visit(work)
      return walk.nodes
    }
  }
}

private struct BasisWalk {
  let db: Database
  let relations: [String]
  let limit: Int
  let status: StatusReader
  var nodes: [BasisNode] = []
  private var seen: Set<Int64> = []

  init(db: Database, relations: [String], limit: Int, status: StatusReader) {
    self.db = db
    self.relations = relations
    self.limit = limit
    self.status = status
  }

  mutating func visit(_ root: Work) throws {
    seen.insert(root.id)
    // The entries still to visit, the next one last: graphs may be too deep for recursion.
    var open = Array(try entries(under: root, depth: 1).reversed())
    while let entry = open.popLast() {
      let isNew = seen.insert(entry.work.id).inserted
      nodes.append(
        BasisNode(
          depth: entry.depth, work: entry.work, relation: entry.citation.relation,
          status: try status.status(of: entry.work), citation: entry.citation, isRepeated: !isNew))
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
        SELECT cited_id, MIN(id) AS citation_id FROM citation
        WHERE citing_id = ? AND cited_id IS NOT NULL AND cited_id <> citing_id AND relation IN (\(marks))
        GROUP BY cited_id ORDER BY 2
        """)
    let rows = try Row.fetchAll(statement, arguments: [work.id] + StatementArguments(relations))
    return try rows.compactMap { row in
      guard let cited = try CitationGraph.work(id: try row.column("cited_id"), in: db),
        let record = try CitationGraph.citation(try row.column("citation_id"), in: db)
      else { return nil }
      return (cited, record, depth)
    }
  }
}
