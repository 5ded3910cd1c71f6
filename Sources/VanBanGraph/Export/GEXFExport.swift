internal import GRDB
import VanBan

/// GEXF 1.2 (gexf.net), with the attributes of ``GraphMLExport``.
struct GEXFExport {
  private let db: Database
  private let output: OutputFile

  init(_ db: Database, to output: OutputFile) {
    self.db = db
    self.output = output
  }

  func write() throws {
    try output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
      <meta><creator>\(Release.producer)</creator></meta>
      <graph mode="static" defaultedgetype="directed">

      """)
    // GEXF has an attribute of its own for the label.
    let nodeAttributes = GraphMLExport.nodeAttributes.filter { $0.name != "label" }
    try declare("node", nodeAttributes.map { ($0.name, $0.type) })
    try declare("edge", GraphMLExport.edgeAttributes.map { ($0.name, $0.type) })
    try output.write("<nodes>\n")
    let works = try ExportRows.works(db)
    while let work = try works.next() {
      let (id, label) = (
        MarkupEscaping.escaped(work.identifier, in: .xml), MarkupEscaping.escaped(work.label, in: .xml)
      )
      var text = "<node id=\"\(id)\" label=\"\(label)\"><attvalues>"
      for attribute in nodeAttributes {
        guard let value = attribute.value(work) else { continue }
        text += "<attvalue for=\"\(attribute.name)\" value=\"\(MarkupEscaping.escaped(value, in: .xml))\"/>"
      }
      try output.write(text + "</attvalues></node>\n")
    }
    try output.write("</nodes>\n<edges>\n")
    let edges = try ExportRows.edges(db)
    var count = 0
    while let edge = try edges.next() {
      count += 1
      let (source, target) = (
        MarkupEscaping.escaped(edge.citing, in: .xml), MarkupEscaping.escaped(edge.cited, in: .xml)
      )
      var text = "<edge id=\"\(count)\" source=\"\(source)\" target=\"\(target)\"><attvalues>"
      for attribute in GraphMLExport.edgeAttributes {
        text +=
          "<attvalue for=\"\(attribute.name)\" value=\"\(MarkupEscaping.escaped(attribute.value(edge), in: .xml))\"/>"
      }
      try output.write(text + "</attvalues></edge>\n")
    }
    try output.write("</edges>\n</graph>\n</gexf>\n")
  }

  private func declare(_ element: String, _ attributes: [(name: String, type: String)]) throws {
    try output.write("<attributes class=\"\(element)\">\n")
    for attribute in attributes {
      let type = attribute.type == "int" ? "integer" : attribute.type
      try output.write("<attribute id=\"\(attribute.name)\" title=\"\(attribute.name)\" type=\"\(type)\"/>\n")
    }
    try output.write("</attributes>\n")
  }
}
