internal import GRDB
import VanBan

/// What the nodes of an exported graph are.
public enum ExportNodes: String, Sendable, CaseIterable {
  /// Works.
  case works
  /// Articles, and works where no article is named: who cites `Điều 5` of a work, and in which article.
  case articles
  /// Bodies: whose documents cite whose.
  case bodies
}

/// GraphML of a graph whose nodes are no works: a node a row, at most one edge from node to node.
struct NetworkExport {
  private let db: Database
  private let output: OutputFile
  private let nodes: ExportNodes

  init(_ db: Database, _ nodes: ExportNodes, to output: OutputFile) {
    self.db = db
    self.output = output
    self.nodes = nodes
  }

  /// The attributes of nodes behind the identifier, as columns of ``nodeSQL``.
  private var attributes: [String] {
    switch nodes {
    case .works: []
    case .articles: ["label", "work", "provision", "kind", "number", "date", "title"]
    case .bodies: ["label", "level", "kind", "province", "successor"]
    }
  }

  /// Both ends of each citation, as SQL: `from_id`, `to_id`, `relation`, `standing`.
  private var ends: String {
    switch nodes {
    case .works: ""
    case .articles:
      """
      SELECT s.identifier || COALESCE('#' || \(ProvisionKey.article("c.provision")), '') AS from_id,
        t.identifier || COALESCE('#' || \(ProvisionKey.article("p.provision")), '') AS to_id, c.relation, c.standing,
        c.id AS citation, c.citing_id AS from_work, c.cited_id AS to_work,
        \(ProvisionKey.article("c.provision")) AS from_part, \(ProvisionKey.article("p.provision")) AS to_part
      FROM citation c JOIN work s ON s.id = c.citing_id JOIN work t ON t.id = c.cited_id
        LEFT JOIN cited_provision p ON p.citation_id = c.id AND NOT p.is_change
      WHERE c.citing_id <> c.cited_id
      UNION ALL
      SELECT s.identifier || COALESCE('#' || \(ProvisionKey.article("h.provision")), ''),
        t.identifier || COALESCE('#' || \(ProvisionKey.article("h.target")), ''), c.relation, c.standing, -h.id,
        d.work_id, h.cited_id, \(ProvisionKey.article("h.provision")), \(ProvisionKey.article("h.target"))
      FROM change h JOIN document d ON d.id = h.document_id JOIN work s ON s.id = d.work_id
        JOIN work t ON t.id = h.cited_id
        JOIN citation c ON c.document_id = h.document_id AND c.ordinal = h.citation
      WHERE d.work_id <> h.cited_id AND h.target IS NOT NULL
      """
    case .bodies:
      """
      SELECT s.key AS from_id, t.key AS to_id, c.relation, c.standing, c.id AS citation, s.id AS from_work,
        t.id AS to_work, NULL AS from_part, NULL AS to_part
      FROM citation c JOIN work v ON v.id = c.citing_id JOIN work w ON w.id = c.cited_id
        JOIN body s ON s.id = v.body_id JOIN body t ON t.id = w.body_id
      WHERE s.id <> t.id
      """
    }
  }

  private var nodeSQL: String {
    let used = """
      WITH ends AS (\(ends)), used(id, own, part) AS (
        SELECT from_id, from_work, from_part FROM ends UNION SELECT to_id, to_work, to_part FROM ends)
      """
    switch nodes {
    case .works: return ""
    case .articles:
      return used + """
         SELECT u.id, COALESCE(w.number, w.title, w.identifier) || COALESCE('#' || u.part, '') AS label,
          w.identifier AS work, u.part AS provision, w.kind, w.number, w.date, w.title
        FROM used u JOIN work w ON w.id = u.own ORDER BY u.id
        """
    case .bodies:
      return used + """
         SELECT u.id, b.name AS label, b.level, b.kind, b.province,
          (SELECT key FROM body s WHERE s.id = b.successor_id) AS successor
        FROM used u JOIN body b ON b.id = u.own ORDER BY u.id
        """
    }
  }

  func write() throws {
    try output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for name in attributes { try key(name, "string", of: "node") }
    for (name, type) in [("relations", "string"), ("mentions", "int"), ("standing", "string")] {
      try key(name, type, of: "edge")
    }
    try output.write("<graph edgedefault=\"directed\">\n")
    let rows = try Row.fetchCursor(db, sql: nodeSQL)
    while let row = try rows.next() {
      let id: String = try row.column("id")
      var text = "<node id=\"\(MarkupEscaping.escaped(id, in: .xml))\">"
      for name in attributes {
        guard let value: String = try row.column(name) else { continue }
        text += data("n-" + name, value)
      }
      try output.write(text + "</node>\n")
    }
    let edges = try Row.fetchCursor(
      db,
      sql: """
        WITH ends AS (\(ends))
        SELECT from_id, to_id, GROUP_CONCAT(DISTINCT relation) AS relations, COUNT(DISTINCT citation) AS mentions,
          MIN(standing) AS standing
        FROM ends GROUP BY from_id, to_id ORDER BY from_id, to_id
        """)
    while let row = try edges.next() {
      let (from, to): (String, String) = (try row.column("from_id"), try row.column("to_id"))
      let relations: String = try row.column("relations")
      let (mentions, standing): (Int, String) = (try row.column("mentions"), try row.column("standing"))
      try output.write(
        "<edge source=\"\(MarkupEscaping.escaped(from, in: .xml))\" target=\"\(MarkupEscaping.escaped(to, in: .xml))\">"
          + data("e-relations", relations.split(separator: ",").sorted().joined(separator: " "))
          + data("e-mentions", String(mentions)) + data("e-standing", standing) + "</edge>\n")
    }
    try output.write("</graph>\n</graphml>\n")
  }

  private func data(_ key: String, _ value: String) -> String {
    "<data key=\"\(key)\">\(MarkupEscaping.escaped(value, in: .xml))</data>"
  }

  private func key(_ name: String, _ type: String, of element: String) throws {
    try output.write(
      "<key id=\"\(element.prefix(1))-\(name)\" for=\"\(element)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    )
  }
}
