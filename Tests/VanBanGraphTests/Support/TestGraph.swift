import Foundation

@testable import VanBanGraph

/// A graph in a folder of its own, which goes with it.
final class TestGraph {
  let folder: URL
  let graph: CitationGraph

  init(_ documents: [DocumentFacts] = []) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vanban-graph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    graph = try CitationGraph(folder.appendingPathComponent("g.db").path, for: .writing)
    if !documents.isEmpty { try graph.update(remove: [], put: documents, parser: "test") }
  }

  deinit {
    try? graph.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}

extension CitationGraph {
  /// All that the views show, without row numbers and in an order that does not depend on them.
  func dump() throws -> String {
    let questions = [
      """
      SELECT identifier, is_complete, in_corpus, missing, kind, number, year, date, issuer, body, title FROM works
      ORDER BY 1
      """,
      "SELECT path, hash, identifier, kind, number, date, issuer, title FROM documents ORDER BY 1",
      """
      SELECT path, ordinal, origin, citing, cited, how, relation, pinpoint, node, quote, line, start, end
      FROM citations ORDER BY 1, 2
      """,
      "SELECT citing, relation, cited, mentions FROM edges ORDER BY 1, 2, 3",
      """
      SELECT path, changing, operation, changed, changed_provision, from_date FROM changes ORDER BY 1, 5, 4
      """,
      """
      SELECT path, ordinal, p.citing, p.cited, cited_provision FROM provision_citations p JOIN citations USING (citation_id)
      ORDER BY 1, 2, 5
      """,
      """
      SELECT path, ordinal, a.identifier, is_stated FROM candidates a JOIN citations USING (citation_id)
      ORDER BY 1, 2, 3
      """,
    ]
    return try questions.map { try table(sql: $0).csv }.joined(separator: "\n")
  }

  /// `citing -relation-> cited (how)` for each citation, in order of documents.
  func arrows() throws -> [String] {
    try table(sql: "SELECT citing, relation, cited, how FROM citations ORDER BY path, ordinal").rows.map {
      row in
      "\(row[0].text) -\(row[1].text)-> \(row[2].text) (\(row[3].text))"
    }
  }
}

/// Facts in few words.
enum Facts {
  /// A decree: `nghi-dinh`, 64/2007/NĐ-CP.
  static func decree(_ serial: Int, _ year: Int, date: String? = nil, title: String? = nil) -> WorkFacts {
    var work = WorkFacts()
    work.identifier = "/akn/vn/act/nghi-dinh/\(year)/\(serial)-\(year)-nd-cp"
    work.kind = "nghi-dinh"
    work.number = "\(serial)/\(year)/NĐ-CP"
    work.year = year
    work.date = date ?? "\(year)-06-01"
    work.issuer = "Chính phủ"
    work.title = title
    return work
  }

  /// A resolution of the government, whose number has no year: identified only with one.
  static func resolution(_ serial: Int, year: Int? = nil, kind: String? = "nghi-quyet") -> WorkFacts {
    var work = WorkFacts()
    if let year {
      work.identifier = "/akn/vn/doc/nghi-quyet/\(year)/\(serial)-nq-cp"
    } else {
      work.missing = ["year"]
    }
    work.kind = kind
    work.number = "\(serial)/NQ-CP"
    work.year = year
    work.date = year.map { "\($0)-03-07" }
    return work
  }

  /// A mention by name alone.
  static func named(_ name: String, kind: String? = "luat", candidates: [String] = []) -> WorkFacts {
    var work = WorkFacts()
    work.kind = kind
    work.title = name
    work.missing = candidates.isEmpty ? ["number"] : []
    work.candidates = candidates
    return work
  }

  /// A document that cites `cited`, each in the relation beside it.
  static func document(
    _ path: String, _ identity: WorkFacts, cites cited: [(String, WorkFacts)] = []
  ) -> DocumentFacts {
    let citations = cited.enumerated().map { index, entry in
      CitationFacts(
        ordinal: index + 1, work: entry.1, relation: entry.0,
        quote: "“\(entry.1.number ?? entry.1.title ?? "")”",
        line: 10 + index, start: 100 * index, end: 100 * index + 20)
    }
    return DocumentFacts(path: path, hash: path, byteCount: 1000, identity: identity, citations: citations)
  }

  /// What an act does to another: the operation, the act, the provision or `part` (nil: all of it), and from when.
  struct Deed {
    let operation: String
    let act: WorkFacts
    let target: String?
    /// What is excepted, as printed.
    let except: String?
    let from: ForceDate

    init(
      _ operation: String, _ act: WorkFacts, _ target: String? = nil, except: String? = nil, from: String?,
      refusal: String? = nil
    ) {
      self.except = except
      self.operation = operation
      self.act = act
      self.target = target
      self.from = ForceDate(from, refusal: from == nil ? refusal ?? "not-stated" : refusal)
    }
  }

  /// An act that is in force from and to a day and does something to others.
  static func act(
    _ path: String, _ identity: WorkFacts, from: String?, end: String? = nil, does deeds: [Deed] = [],
    provisions: [String] = []
  ) -> DocumentFacts {
    let relations = [
      "repeal": "repeals", "replace": "replaces", "add": "supplements", "suspend": "suspends",
      "extend": "mentions",
      "correct": "mentions",
    ]
    var document = document(
      path, identity, cites: deeds.map { (relations[$0.operation] ?? "amends", $0.act) })
    document.provisions = provisions.map { ProvisionKey(stored: $0) }
    if from != nil || end != nil {
      document.force = [
        ForceFacts(from: from.map { ForceDate($0) }, end: end.map { ForceDate($0) }, line: 7)
      ]
    }
    document.changes = deeds.enumerated().map { index, deed in
      let target = deed.target == "part" ? nil : deed.target.flatMap { ProvisionKey($0) }
      if let target {
        document.citations[index].pinpoint = target.description
        document.citations[index].provisions = [target]
      }
      return ChangeFacts(
        citation: index + 1, operation: deed.operation,
        scope: deed.target == "part" ? .part : target == nil ? .act : .provision, target: target,
        provision: ProvisionKey("dieu-\(index + 1)"), except: deed.except, from: deed.from, line: 20 + index)
    }
    return document
  }
}
