internal import CExplorerAssets
internal import GRDB
internal import VanBan

extension CitationGraph {
  /// Writes the explorer to `path`: one self-contained HTML page with the whole graph, which loads nothing from
  /// elsewhere.
  ///
  /// - Parameters:
  ///   - path: The file to write, which replaces an older one.
  ///   - quotes: The most quotes to keep for a relation between two works.
  /// - Throws: ``GraphError`` with ``GraphError/Code/cannotWrite`` where the page cannot be written.
  /// - Complexity: O(*n*) in works and citations, in time, memory and size of the page.
  public func writeExplorer(to path: String, quotes: Int = 3) throws(GraphError) {
    try read { db in
      let data = try ExplorerData(db, quotes: quotes).bytes()
      let output = try OutputFile(path, of: self.path)
      do {
        for part in ExplorerPage.parts(data: data) { try output.write(part) }
        try output.finish()
      } catch {
        output.discard()
        throw error
      }
    }
  }
}

/// The page around the data.
enum ExplorerPage {
  /// The bytes of the page, in order.
  static func parts(data: [UInt8]) -> [[UInt8]] {
    let style = bytes(vanban_explorer_style)
    let (script, library) = (bytes(vanban_explorer_script), bytes(vanban_explorer_library))
    let policy = SHA256.contentPolicy(styles: [style], scripts: [library, script])
    let values: [String: [UInt8]] = [
      "POLICY": Array(policy.utf8), "STYLE": style, "SCRIPT": script, "LIBRARY": library, "DATA": data,
    ]
    // `{{NAME}}` is replaced by a value.
    let markup = String(decoding: bytes(vanban_explorer_markup), as: UTF8.self)
    var parts: [[UInt8]] = []
    for (index, piece) in markup.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = piece.firstRange(of: "}}") else {
        parts.append(Array(piece.utf8))
        continue
      }
      parts.append(values[String(piece[..<end.lowerBound])] ?? [])
      parts.append(Array(piece[end.upperBound...].utf8))
    }
    return parts
  }

  private static func bytes(_ part: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
    var count = 0
    guard let start = part(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

/// The graph as the page's script reads it.
struct ExplorerData {
  private let db: Database
  private let quotes: Int

  init(_ db: Database, quotes: Int) {
    self.db = db
    self.quotes = max(quotes, 0)
  }

  /// JSON without `<`, so that nothing in it ends the element that holds it.
  func bytes() throws -> [UInt8] {
    var places: [Int64: Int] = [:]
    let works = try Row.fetchAll(db, sql: "SELECT \(Work.sql) FROM work w ORDER BY w.id").map {
      try Work($0)
    }
    for (place, work) in works.enumerated() { places[work.id] = place }
    let relations = Citation.Relation.allCases.map(\.rawValue)
    // As numbers: the citing and the cited work, and the relation.
    let edges = try edges().map { edge in
      guard let from = places[edge.citing], let to = places[edge.cited] else {
        throw GraphError.damaged("a citation refers to a missing work")
      }
      guard let relation = relations.firstIndex(of: edge.relation) else {
        throw GraphError.damaged("\(edge.relation) is not a known relation")
      }
      return (numbers: [from, to, relation, edge.count], quotes: edge.quotes)
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.name("relations")
      writer.array(relations) { $0.string($1) }
      writer.name("kinds")
      writer.object { writer in
        for kind in DocumentKind.allCases { writer.member(kind.rawValue, kind.name) }
      }
      writer.name("works")
      writer.array(works) { writer, work in Self.write(work, to: &writer) }
      writer.name("edges")
      writer.array(edges) { writer, edge in
        writer.array(0..<5) { writer, column in
          if column < 4 {
            writer.number(edge.numbers[column])
          } else {
            writer.array(edge.quotes) { writer, quote in writer.array(quote) { $0.value($1) } }
          }
        }
      }
    }
    return writer.bytes.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
  }

  private static func write(_ work: Work, to writer: inout JSONWriter) {
    let values: [GraphValue] = [
      GraphValue(work.identifier), GraphValue(work.kind), GraphValue(work.number), GraphValue(work.date),
      GraphValue(work.issuer), GraphValue(work.title), GraphValue(work.isInCorpus),
      GraphValue(work.isComplete),
    ]
    writer.array(values) { $0.value($1) }
  }

  /// One relation between two works.
  private struct Edge {
    let citing: Int64
    let cited: Int64
    let relation: String
    var count = 0
    /// For each: the quote, the file, the line, the place in the document and the pinpoint.
    var quotes: [[GraphValue]] = []
  }

  private func edges() throws -> [Edge] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.citing_id, c.cited_id, c.relation, c.quote, d.path, c.line, c.node, c.pinpoint
        FROM citation c JOIN document d ON d.id = c.document_id
        WHERE c.citing_id IS NOT NULL AND c.cited_id IS NOT NULL AND c.citing_id <> c.cited_id
        ORDER BY c.citing_id, c.cited_id, c.relation, c.document_id, c.ordinal
        """)
    var edges: [Edge] = []
    while let row = try rows.next() {
      let edge = Edge(
        citing: try row.column("citing_id"), cited: try row.column("cited_id"),
        relation: try row.column("relation"))
      if edges.last.map({ ($0.citing, $0.cited, $0.relation) != (edge.citing, edge.cited, edge.relation) })
        ?? true
      {
        edges.append(edge)
      }
      let last = edges.count - 1
      edges[last].count += 1
      if edges[last].quotes.count < quotes {
        edges[last].quotes.append([
          GraphValue(try row.column("quote") as String), GraphValue(try row.column("path") as String),
          GraphValue(try row.column("line") as Int), GraphValue(try row.column("node") as String?),
          GraphValue(try row.column("pinpoint") as String?),
        ])
      }
    }
    return edges
  }
}

extension JSONWriter {
  /// A member with a name that is not a literal.
  fileprivate mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }
}
