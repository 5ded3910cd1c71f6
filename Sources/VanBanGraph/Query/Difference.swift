internal import GRDB

/// An edge that only one of two graphs has.
public struct EdgeChange: Sendable, Hashable {
  /// Which of the two graphs has the edge.
  public enum Change: String, Sendable {
    /// The newer graph has it.
    case gained
    /// The older graph has it.
    case lost
  }

  /// Which of the two graphs has the edge.
  public let change: Change
  /// The identifier of the citing work.
  public let citing: String
  /// The relation: `basis`, `amends` …
  public let relation: String
  /// The identifier of the cited work.
  public let cited: String
}

extension EdgeChange: GraphRow {
  /// The change and the edge.
  public static let columns = ["change", "citing", "relation", "cited"]

  public var values: [GraphValue] {
    [GraphValue(change.rawValue), GraphValue(citing), GraphValue(relation), GraphValue(cited)]
  }
}

extension CitationGraph {
  /// The edges that only this graph has, and those that only `old` has, in the order of identifiers. An edge is a
  /// relation between two works, however many citations state it.
  ///
  /// - Complexity: O(*n* log *n*) in the edges of both.
  public func changes(since old: CitationGraph) throws(GraphError) -> [EdgeChange] {
    if old === self { return [] }
    return try old.read { oldDatabase in
      try read { newDatabase in
        var changes: [EdgeChange] = []
        let olds = try Self.edges(in: oldDatabase)
        let news = try Self.edges(in: newDatabase)
        var (left, right) = (try olds.next(), try news.next())
        while left != nil || right != nil {
          let order = Self.order(left, right)
          if order < 0, let edge = left { changes.append(Self.change(.lost, edge)) }
          if order > 0, let edge = right { changes.append(Self.change(.gained, edge)) }
          if order <= 0 { left = try olds.next() }
          if order >= 0 { right = try news.next() }
        }
        return changes
      }
    }
  }

  private static func edges(in db: Database) throws -> MapCursor<RowCursor, [String]> {
    try Row.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT s.identifier, c.relation, t.identifier
        FROM citation c JOIN work s ON s.id = c.citing_id JOIN work t ON t.id = c.cited_id ORDER BY 1, 2, 3
        """
    ).map { [try $0.column(0), try $0.column(1), try $0.column(2)] }
  }

  /// Negative where `left` comes first, in byte order, as SQLite sorts.
  private static func order(_ left: [String]?, _ right: [String]?) -> Int {
    guard let left else { return 1 }
    guard let right else { return -1 }
    for (first, second) in zip(left, right) where first != second {
      return first.utf8.lexicographicallyPrecedes(second.utf8) ? -1 : 1
    }
    return 0
  }

  private static func change(_ change: EdgeChange.Change, _ edge: [String]) -> EdgeChange {
    EdgeChange(change: change, citing: edge[0], relation: edge[1], cited: edge[2])
  }
}
