internal import GRDB

/// A work that rests on another, directly or through others.
public struct CarriedWork: Sendable, Hashable {
  /// How many steps it is away: 1 for one that names the work itself.
  public let depth: Int
  /// The work that rests on it.
  public let work: Work
  /// The citation by which it does: of the work itself, or of one that rests on it.
  public let citation: CitationRecord
}

extension CarriedWork: GraphRow {
  /// The depth, the work, and the citation by which it rests.
  public static let columns = [
    "depth", "identifier", "number", "date", "issuer", "title", "relation", "through", "file", "line",
    "quote",
  ]

  public var values: [GraphValue] {
    [
      GraphValue(depth), GraphValue(work.identifier), GraphValue(work.number), GraphValue(work.date),
      GraphValue(work.issuer), GraphValue(work.title), GraphValue(citation.relation),
      GraphValue(citation.cited),
      GraphValue(citation.file), GraphValue(citation.line), GraphValue(citation.quote),
    ]
  }
}

/// Which citing works count.
public enum CitingStanding: String, Sendable, CaseIterable {
  /// All.
  case all
  /// Those that were issued: what texts identify, without drafts; and only their own words, not what titles and reports
  /// say.
  case enacted

  /// A condition on citation `c`, as SQL.
  var condition: String {
    switch self {
    case .all: "1"
    case .enacted:
      """
      c.standing = 'own' AND EXISTS (SELECT 1 FROM document d WHERE d.id = c.document_id AND NOT d.is_draft)
        AND EXISTS (SELECT 1 FROM work s WHERE s.id = c.citing_id AND s.is_complete)
      """
    }
  }
}

extension CitationGraph {
  /// The works that rest on `part`, those that name it first, then those that rest on these; each once, at its least depth,
  /// the youngest first.
  ///
  /// - Parameters:
  ///   - part: A work of this graph, or a provision of it: then the first step only counts citations of it.
  ///   - relations: The relations to follow, as in the JSON of citations.
  ///   - depth: How far up to go; 1 for the works that name it themselves.
  ///   - standing: Which citing works count.
  ///   - limit: The most works to give; nil for all.
  /// - Complexity: O(*n*) in the citations of the works that are found.
  public func carried(
    by part: WorkPart, relations: [String] = ["basis"], depth: Int = 1, standing: CitingStanding = .all,
    limit: Int? = nil
  ) throws(GraphError) -> [CarriedWork] {
    try read { db in
      var seen: Set<Int64> = [part.work.id]
      var found: [CarriedWork] = []
      var layer = [part]
      var level = 1
      while !layer.isEmpty, level <= depth, found.count < limit ?? Int.max {
        var next: [(work: Work, citation: Int64)] = []
        for part in layer {
          for (id, citation) in try Self.citers(of: part, relations, standing, in: db)
          where seen.insert(id).inserted {
            if let work = try Self.work(id: id, in: db) { next.append((work, citation)) }
          }
        }
        next.sort { ($0.work.date ?? "", $1.work.identifier) > ($1.work.date ?? "", $0.work.identifier) }
        for entry in next.prefix((limit ?? Int.max) - found.count) {
          guard let record = try Self.citation(entry.citation, in: db) else { continue }
          found.append(CarriedWork(depth: level, work: entry.work, citation: record))
        }
        layer = next.map { WorkPart($0.work) }
        level += 1
      }
      return found
    }
  }

  /// The works that cite `part`, each with its first citation.
  private static func citers(
    of part: WorkPart, _ relations: [String], _ standing: CitingStanding, in db: Database
  ) throws -> [(work: Int64, citation: Int64)] {
    let marks = relations.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT c.citing_id, MIN(c.id) FROM citation c
        WHERE c.cited_id = ? AND c.citing_id IS NOT NULL AND c.citing_id <> c.cited_id
          \(relations.isEmpty ? "" : "AND c.relation IN (\(marks))") AND \(standing.condition)
          \(part.provision == nil ? "" : "AND " + ProvisionKey.condition)
        GROUP BY c.citing_id ORDER BY c.citing_id
        """)
    var arguments: StatementArguments = [part.work.id]
    arguments += StatementArguments(relations)
    if let provision = part.provision { arguments += provision.bounds }
    return try Row.fetchAll(statement, arguments: arguments).map { (try $0.column(0), try $0.column(1)) }
  }
}

extension ProvisionKey {
  /// Whether citation `c` is of a provision or of something in it, as SQL; see ``bounds``.
  static let condition = """
    EXISTS (SELECT 1 FROM cited_provision p WHERE p.citation_id = c.id
      AND (p.provision = ? OR (p.provision > ? AND p.provision < ?)))
    """

  /// The values of ``condition``: all that is inside begins with the address and a slash, which `0` follows.
  var bounds: StatementArguments { [text, text + "/", text + "0"] }
}
