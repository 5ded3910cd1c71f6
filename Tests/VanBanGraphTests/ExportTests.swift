import Foundation
import Testing

@testable import VanBanGraph

/// What other programs make of the exports.
struct ExportTests {
  /// A graph that has something of everything: a circle, works that cite none, several relations between two works,
  /// a description, and letters that the formats have to escape.
  private func sample() throws -> TestGraph {
    var odd = Facts.named("Quy chế “A & B” <của> \"C\\n\", dòng\nmới; \u{1}", kind: "quy-che")
    odd.missing = ["number"]
    return try TestGraph(
      (1...12).map { index in
        Facts.document(
          "\(index).txt", Facts.decree(index, 2000 + index, title: "Nghị định thứ \(index), “về” <&>"),
          cites: [
            ("basis", Facts.decree(index / 2 + 1, 2001 + index / 2)),
            ("amends", Facts.decree(index / 3 + 1, 2001 + index / 3)),
            ("basis", Facts.decree(index % 4 + 1, 2001 + index % 4)),
            ("mentions", Facts.decree(index % 4 + 1, 2001 + index % 4)), ("mentions", odd),
          ])
      })
  }

  private struct Found: Decodable {
    let type: String
    let nodes: Int
    let edges: [String]
    let gexfEdges: [String]
    let gexfLabels: [String: String]
    let titles: [String: String?]
    let pagerank: [String: Double]
    let authorities: [String: Double]
    let paths: [[String]]
    let csvNodes: [String]
    let csvEdges: [String]
    let csvTypes: [String]
    let gephiColumns: [String]
    let gephiNodes: [String]
    let mentions: Int
  }

  @Test(.enabled(if: Tools.python != nil, "Scripts/setup-tests installs NetworkX and pandas"))
  func networkXAndPandasReadTheSame() throws {
    let test = try sample()
    let graph = test.graph
    try graph.export(.graphml, to: test.path("g.graphml"))
    try graph.export(.gexf, to: test.path("g.gexf"))
    try graph.export(.neo4j, to: test.path("neo"))
    try graph.export(.gephi, to: test.path("gephi"))
    let (start, end) = (try graph.work("12/2012/NĐ-CP"), try graph.work("2/2002/NĐ-CP"))
    let output = try Tools.run(
      try #require(Tools.python),
      [
        Tools.root + "/Tests/VanBanGraphTests/Python/read_exports.py", test.folder.path, start.identifier,
        end.identifier,
      ])
    let found = try JSONDecoder().decode(Found.self, from: output)

    let pairs = try graph.table(
      sql: "SELECT DISTINCT citing || ' ' || cited FROM edges ORDER BY 1"
    ).rows.map { $0[0].text }
    let works = try graph.table(sql: "SELECT identifier FROM works").rows.map { $0[0].text }
    #expect(found.type == "DiGraph")
    #expect(found.nodes == works.count)
    #expect(found.edges == pairs.sorted())
    #expect(found.gexfEdges == found.edges)
    #expect(found.csvEdges == found.edges)
    #expect(Set(found.csvNodes) == Set(works))
    #expect(Set(found.gephiNodes) == Set(works))
    #expect(found.csvTypes == ["AMENDS", "BASIS", "MENTIONS"])
    #expect(found.gephiColumns == ["Id", "Label", "Source", "Target"])
    #expect(found.titles["/akn/vn/act/nghi-dinh/2003/3-2003-nd-cp"] == "Nghị định thứ 3, “về” <&>")
    #expect(found.gexfLabels[start.identifier] == "12/2012/NĐ-CP")
    let mentions = try graph.table(sql: "SELECT SUM(mentions) FROM edges").rows[0][0]
    #expect(mentions == .integer(found.mentions))

    for ranked in try graph.ranking(.pagerank, limit: nil) {
      #expect(abs(ranked.score - (found.pagerank[ranked.work.identifier] ?? -1)) < 1e-6)
    }
    for ranked in try graph.ranking(.authority, limit: nil) {
      #expect(abs(ranked.score - (found.authorities[ranked.work.identifier] ?? -1)) < 1e-6)
    }
    let path = try #require(try graph.path(from: start, to: end))
    #expect(found.paths.contains([start.identifier] + path.map(\.to.identifier)))
  }

  @Test(.enabled(if: Tools.sqlite != nil, "needs the sqlite3 shell"))
  func theSQLiteShellRunsTheViews() throws {
    let test = try sample()
    let columns = [
      "works":
        "work_id|identifier|is_complete|in_corpus|missing|kind|number|year|date|issuer|body|body_key|title|level",
      "documents":
        "document_id|path|hash|size|parser|work_id|identifier|kind|number|date|issuer|title|body|body_key|level|is_draft|source_of",
      "citations":
        "citation_id|document_id|path|ordinal|origin|citing_id|citing|cited_id|cited|how|relation|pinpoint|node|quote|line|start|end|kind|number|date|issuer|title|standing|citing_provision|cited_provisions",
      "provision_citations":
        "citation_id|citing_id|citing|citing_provision|cited_id|cited|cited_provision|relation|standing",
      "changes":
        "path|line|changing_id|changing|changing_provision|operation|scope|changed_id|changed|changed_provision|except_words|from_date|from_refusal",
      "forces":
        "path|line|work_id|identifier|provision|words|from_date|from_refusal|end_date|end_refusal",
      "edges": "citing_id|citing|cited_id|cited|relation|mentions|standing",
      "candidates": "citation_id|identifier|is_stated|work_id",
      "bodies":
        "body_id|body_key|name|province|successor_key|successor|succeeded_on|succession_source|level|kind",
    ]
    for (view, _) in GraphViews.all {
      let names = try Tools.run(
        try #require(Tools.sqlite),
        ["-readonly", test.graph.path, "SELECT GROUP_CONCAT(name, '|') FROM pragma_table_info('\(view)')"])
      #expect(String(decoding: names, as: UTF8.self) == columns[view].map { $0 + "\n" })
      let count = try Tools.run(
        try #require(Tools.sqlite), ["-readonly", test.graph.path, "SELECT COUNT(*) FROM \(view)"])
      let own = try test.graph.table(sql: "SELECT COUNT(*) FROM \(view)").rows[0][0].text
      #expect(String(decoding: count, as: UTF8.self) == own + "\n")
    }
    let check = try Tools.run(
      try #require(Tools.sqlite),
      ["-readonly", test.graph.path, "PRAGMA integrity_check; PRAGMA foreign_key_check;"])
    #expect(String(decoding: check, as: UTF8.self) == "ok\n")
  }

  @Test func jsonLinesAndLinkedDataAreJSON() throws {
    let test = try sample()
    try test.graph.export(.jsonl, to: test.path("g.jsonl"))
    let lines = try String(contentsOfFile: test.path("g.jsonl"), encoding: .utf8).split(separator: "\n")
    let objects = try lines.map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    #expect(objects.filter { $0["type"] as? String == "work" }.count == 13)
    let citations = objects.filter { $0["type"] as? String == "citation" }
    #expect(citations.count == 60)
    #expect(citations.allSatisfy { $0["quote"] is String && $0["line"] is Int && $0["cited"] is String })

    try test.graph.export(.jsonld, to: test.path("g.jsonld"))
    let data = try Data(contentsOf: URL(fileURLWithPath: test.path("g.jsonld")))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      (object["@context"] as? [String: Any])?["eli"] as? String == "http://data.europa.eu/eli/ontology#")
    let resources = try #require(object["@graph"] as? [[String: Any]])
    #expect(resources.count == 13)
    let twelfth = resources.first { $0["eli:number"] as? String == "12/2012/NĐ-CP" }
    #expect(twelfth?["@type"] as? String == "eli:LegalResource")
    #expect(twelfth?["eli:date_document"] as? String == "2012-06-01")
    let bases = (twelfth?["eli:based_on"] as? [[String: String]])?.compactMap { $0["@id"] }
    #expect(
      bases == [
        "urn:vanban:/akn/vn/act/nghi-dinh/2001/1-2001-nd-cp",
        "urn:vanban:/akn/vn/act/nghi-dinh/2007/7-2007-nd-cp",
      ])
    #expect((twelfth?["eli:amends"] as? [Any])?.count == 1)
    let terms = (twelfth ?? [:]).keys.filter { $0.hasPrefix("eli:") }
    let known = [
      "eli:type_document", "eli:id_local", "eli:number", "eli:date_document", "eli:responsibility_of",
      "eli:based_on",
      "eli:amends", "eli:cites",
    ]
    #expect(terms.filter { !known.contains($0) } == [])
  }

  @Test func dotQuotesItsTexts() throws {
    let test = try sample()
    try test.graph.export(.dot, to: test.path("g.dot"))
    let text = try String(contentsOfFile: test.path("g.dot"), encoding: .utf8)
    #expect(text.contains("\\\"C\\\\n\\\", dòng mới"))
    #expect(text.contains("\"/akn/vn/act/nghi-dinh/2012/12-2012-nd-cp\" -> "))
  }

  /// A file that cannot be written whole leaves what was there.
  @Test
  func anExportThatFailsLeavesTheOldOne() throws {
    let test = try sample()
    try FileManager.default.createDirectory(atPath: test.path("taken"), withIntermediateDirectories: true)
    // A folder stands where the file should be.
    #expect(throws: GraphError.self) { try test.graph.export(.dot, to: test.path("taken")) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.folder.path).filter { $0.contains(".tmp-") }
        == [])
  }
}
