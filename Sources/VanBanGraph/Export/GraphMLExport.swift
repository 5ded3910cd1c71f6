internal import GRDB
import VanBan

/// GraphML (graphml.graphdrawing.org): a directed graph with at most one edge from work to work.
struct GraphMLExport {
  private let db: Database
  private let output: OutputFile

  init(_ db: Database, to output: OutputFile) {
    self.db = db
    self.output = output
  }

  /// The attributes of nodes, with their types.
  static let nodeAttributes: [(name: String, type: String, value: @Sendable (Work) -> String?)] = [
    ("label", "string", { $0.label }),
    ("kind", "string", { $0.kind }),
    ("number", "string", { $0.number }),
    ("date", "string", { $0.date }),
    ("year", "int", { $0.issueYear.map { String($0) } }),
    ("issuer", "string", { $0.issuer }),
    ("title", "string", { $0.title }),
    ("in_corpus", "boolean", { String($0.isInCorpus) }),
    ("is_complete", "boolean", { String($0.isComplete) }),
  ]

  static let edgeAttributes: [(name: String, type: String, value: @Sendable (ExportEdge) -> String)] = [
    ("relation", "string", { $0.relation }),
    ("relations", "string", { $0.relations.joined(separator: " ") }),
    ("mentions", "int", { String($0.mentions) }),
    ("standing", "string", { $0.standing }),
  ]

  func write() throws {
    try output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for attribute in Self.nodeAttributes { try key(attribute.name, attribute.type, of: "node") }
    for attribute in Self.edgeAttributes { try key(attribute.name, attribute.type, of: "edge") }
    try output.write("<graph edgedefault=\"directed\">\n")
    let works = try ExportRows.works(db)
    while let work = try works.next() {
      var text = "<node id=\"\(MarkupEscaping.escaped(work.identifier, in: .xml))\">"
      for attribute in Self.nodeAttributes {
        guard let value = attribute.value(work) else { continue }
        text += "<data key=\"n-\(attribute.name)\">\(MarkupEscaping.escaped(value, in: .xml))</data>"
      }
      try output.write(text + "</node>\n")
    }
    let edges = try ExportRows.edges(db)
    while let edge = try edges.next() {
      var text =
        "<edge source=\"\(MarkupEscaping.escaped(edge.citing, in: .xml))\" target=\"\(MarkupEscaping.escaped(edge.cited, in: .xml))\">"
      for attribute in Self.edgeAttributes {
        text +=
          "<data key=\"e-\(attribute.name)\">\(MarkupEscaping.escaped(attribute.value(edge), in: .xml))</data>"
      }
      try output.write(text + "</edge>\n")
    }
    try output.write("</graph>\n</graphml>\n")
  }

  private func key(_ name: String, _ type: String, of element: String) throws {
    try output.write(
      "<key id=\"\(element.prefix(1))-\(name)\" for=\"\(element)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    )
  }
}
