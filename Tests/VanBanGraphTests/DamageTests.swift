import Foundation
import GRDB
import Testing

@testable import VanBanGraph

/// A graph that was damaged answers or says so; it never ends the program.
struct DamageTests {
  // A trap ends the child process, and the test fails.
  @Test func nothingInAnyColumnIsNoTrap() async {
    await #expect(processExitsWith: .success) { try DamagedGraph().askWithEachColumn(at: "NULL") }
  }

  @Test func textInAnyColumnIsNoTrap() async {
    await #expect(processExitsWith: .success) { try DamagedGraph().askWithEachColumn(at: "'chữ'") }
  }

  @Test func bytesInAnyColumnIsNoTrap() async {
    await #expect(processExitsWith: .success) { try DamagedGraph().askWithEachColumn(at: "x'00ff80'") }
  }

  @Test func aLargeNumberInAnyColumnIsNoTrap() async {
    await #expect(processExitsWith: .success) {
      try DamagedGraph().askWithEachColumn(at: "9223372036854775807")
    }
  }

  @Test func aPartThatIsGoneIsNoTrap() async {
    await #expect(processExitsWith: .success) {
      let damaged = try DamagedGraph()
      for (type, name) in try damaged.parts() {
        try damaged.damage("DROP \(type) \(name)")
        damaged.askEverything()
      }
    }
  }

  @Test func otherBytesAreNoTrap() async {
    await #expect(processExitsWith: .success) {
      let damaged = try DamagedGraph()
      let bytes = [UInt8](try Data(contentsOf: damaged.whole))
      // The same bytes each time; fuzzing takes others.
      var random = SplitMix(state: 1)
      // Each page gets some bytes of another value; then the file is cut off at some places.
      for page in stride(from: 0, to: bytes.count, by: 4096) {
        for reach in [64, 4096] {
          var other = bytes
          for _ in 0..<3 {
            let place = page + Int.random(in: 0..<reach, using: &random)
            other[place] ^= UInt8.random(in: 1...255, using: &random)
          }
          try Data(other).write(to: damaged.file)
          damaged.askEverything()
        }
      }
      for length in [0, 1, 99, 100, 4095, 4096, 10_000, bytes.count / 2, bytes.count - 1] {
        try Data(bytes.prefix(length)).write(to: damaged.file)
        damaged.askEverything()
      }
    }
  }

  /// Tables and indexes are read in their order, which a damaged page may not have.
  @Test func rowsInNoOrderAreTold() throws {
    let damaged = try DamagedGraph()
    try damaged.exchangeRows(of: "work")
    let errors = damaged.askEverything()
    #expect(
      errors.contains {
        $0.code == .damaged && $0.message.contains("the rows of the table work are out of order")
      })
  }

  /// What is done to a whole graph, and what is said then.
  @Test(arguments: [
    (
      "DROP VIEW works", GraphError.Code.damaged, "the view works of this graph is gone: run the build again."
    ),
    ("DROP TABLE grdb_migrations", .damaged, "the table grdb_migrations is gone"),
    ("DROP TABLE claim", .damaged, "the table claim is gone"),
    ("ALTER TABLE work RENAME title TO other", .damaged, "no such column: w.title"),
    ("UPDATE work SET title = x'00' WHERE id = 1", .damaged, "the column title holds bytes"),
    ("UPDATE work SET in_corpus = 'có' WHERE id = 1", .damaged, "the column in_corpus holds a text"),
    ("UPDATE change SET scope = 'sai'", .damaged, "the column scope holds another word"),
    ("UPDATE citation SET how = 'sai' WHERE id = 1", .damaged, "sai is not a known certainty"),
    ("UPDATE citation SET line = 'x' WHERE id = 1", .damaged, "the column line holds a text"),
    ("UPDATE citation SET relation = 'sai' WHERE id = 1", .damaged, "sai is not a known relation"),
    (
      "UPDATE citation SET cited_id = 77777 WHERE id = 1", .damaged,
      "a citation refers to a missing work"
    ),
    (
      "PRAGMA application_id = 1", .notAGraph, "this is not a citation graph: `vanban graph build` makes one."
    ),
    ("PRAGMA user_version = 0", .notAGraph, "was left unfinished when it was made: run the build again."),
    ("PRAGMA user_version = 99", .notAGraph, "another version of VanBan made this graph"),
    (
      "UPDATE grdb_migrations SET identifier = '1'", .notAGraph,
      "another version of VanBan made this graph"
    ),
    ("DELETE FROM grdb_migrations", .notAGraph, "was left unfinished when it was made: run the build again."),
  ])
  func damageIsTold(_ sql: String, code: GraphError.Code, message: String) throws {
    let damaged = try DamagedGraph()
    try damaged.damage(sql)
    let errors = damaged.askEverything()
    let told = errors.first { $0.code == code && $0.message.contains(message) }
    #expect(told?.file == damaged.file.path, "\(Set(errors.map(\.description)))")
  }

  /// Files that are no graph.
  @Test(arguments: [
    ("", "this is not a citation graph"), ("Kế hoạch chuyển đổi số", "this is not a citation graph"),
    (String(repeating: "SQLite format 3\0", count: 600), "this is not a citation graph"),
  ])
  func otherFilesAreTold(_ text: String, message: String) throws {
    let damaged = try DamagedGraph()
    try Data(text.utf8).write(to: damaged.file)
    let errors = damaged.askEverything()
    #expect(errors.allSatisfy { $0.message.contains(message) }, "\(Set(errors.map(\.description)))")
  }

  @Test func pipesAndFoldersAreTold() throws {
    let damaged = try DamagedGraph()
    let pipe = damaged.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, damaged.folder.path, "/dev/null"] {
      for access in [CitationGraph.Access.reading, .writing] {
        #expect {
          _ = try CitationGraph(path, for: access)
        } throws: { error in (error as? GraphError)?.message.hasPrefix("this is not a regular file") ?? false
        }
      }
    }
  }

  /// Views hold no data, so that a build can make them anew.
  @Test func aBuildMakesLostViewsAnew() throws {
    let damaged = try DamagedGraph()
    let before = try CitationGraph(damaged.file.path).dump()
    try damaged.damage("DROP VIEW edges")
    try CitationGraph(damaged.file.path, for: .writing).close()
    #expect(try CitationGraph(damaged.file.path).dump() == before)
  }
}

/// A small graph, and a copy of it to damage.
final class DamagedGraph {
  let folder: URL
  let whole: URL
  let file: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vanban-damage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    whole = folder.appendingPathComponent("whole.db")
    file = folder.appendingPathComponent("g.db")
    let graph = try CitationGraph(whole.path, for: .writing)
    var law = Facts.named("Luật Kế toán")
    law.body = BodyFacts(key: "vn/quoc-hoi", name: "Quốc hội")
    try graph.update(
      remove: [],
      put: [
        Facts.document(
          "a.txt", Facts.decree(1, 2001, title: "Nghị định về kế hoạch"),
          cites: [("basis", law), ("amends", Facts.decree(2, 2000)), ("basis", Facts.resolution(5))]),
        Facts.document("b.txt", Facts.decree(2, 2000), cites: [("basis", Facts.resolution(5, year: 1999))]),
        Facts.document("c.txt", Facts.resolution(5, year: 1998), cites: [("mentions", law)]),
        Facts.act(
          "d.txt", Facts.decree(4, 2004), from: "2004-01-01",
          does: [Facts.Deed("repeal", Facts.decree(2, 2000), "dieu-5", from: "2004-01-01")],
          provisions: ["dieu-1"]),
      ], parser: "test")
    try graph.finish()
    try graph.close()
    // In one file, and without the conditions that keep wrong values out.
    let queue = try queue(whole)
    try queue.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA writable_schema = ON;
          UPDATE sqlite_master SET sql = REPLACE(REPLACE(sql, ' NOT NULL', ''), ' UNIQUE', ' UNIQUE')
            WHERE type = 'table';
          """)
    }
    try queue.close()
    try FileManager.default.copyItem(at: whole, to: file)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func queue(_ file: URL) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// Does `sql` to a new copy.
  func damage(_ sql: String) throws {
    for name in ["g.db", "g.db-wal", "g.db-shm"] {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    try FileManager.default.copyItem(at: whole, to: file)
    let queue = try queue(file)
    // Some values are none that the column can take, as a text for the number of a row.
    try? queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; " + sql) }
    try queue.close()
  }

  /// Asks everything, with `value` in each column of our tables.
  func askWithEachColumn(at value: String) throws {
    let columns = try columns()
    #expect(columns.count > 60)
    for (table, column) in columns {
      try damage("UPDATE \(table) SET \(column) = \(value) WHERE \(first(of: table))")
      askEverything()
    }
  }

  /// Lets the first two rows of a table stand the other way round on their page.
  func exchangeRows(of table: String) throws {
    let queue = try queue(whole)
    defer { try? queue.close() }
    let root: Int? = try queue.read {
      try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
    }
    var bytes = [UInt8](try Data(contentsOf: whole))
    // A leaf: 8 bytes about the page, then two bytes for the place of each row.
    let page = (try #require(root) - 1) * 4096
    try #require(bytes[page] == 13)
    for place in [page + 8, page + 9] { bytes.swapAt(place, place + 2) }
    try Data(bytes).write(to: file)
  }

  /// The columns of our tables.
  func columns() throws -> [(table: String, column: String)] {
    let queue = try queue(whole)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN ('work_search', 'quote_search') ORDER BY 1, c.cid
          """
      ).map { ($0[0], $0[1]) }
    }
  }

  /// The tables, views, indexes and triggers.
  func parts() throws -> [(type: String, name: String)] {
    let queue = try queue(whole)
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(
        db, sql: "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
      ).map { ($0[0], $0[1]) }
    }
  }

  /// A condition for one row of `table`.
  func first(of table: String) -> String {
    switch table {
    case "meta", "grdb_migrations": "TRUE"
    case "candidate": "citation_id = (SELECT MIN(citation_id) FROM candidate)"
    case "work_search_config": "k = (SELECT MIN(k) FROM work_search_config)"
    case "quote_search_config": "k = (SELECT MIN(k) FROM quote_search_config)"
    case "cited_provision": "citation_id = (SELECT MIN(citation_id) FROM cited_provision)"
    case "work_search_idx", "quote_search_idx": "TRUE"
    default: "rowid = (SELECT MIN(rowid) FROM \(table))"
    }
  }

  /// Asks all that there is to ask, and builds; the errors, each of which says something.
  @discardableResult
  func askEverything() -> [GraphError] {
    var errors: [GraphError] = []
    func attempt(_ body: () throws -> Void) {
      do {
        try body()
      } catch let error as GraphError {
        #expect(!error.message.isEmpty)
        errors.append(error)
      } catch {
        Issue.record("\(error)")
      }
    }
    attempt {
      let graph = try CitationGraph(file.path)
      defer { try? graph.close() }
      attempt { _ = try graph.statistics() }
      attempt { _ = try graph.timeline() }
      attempt { _ = try graph.missingWorks() }
      attempt { _ = try graph.conflicts() }
      for method in RankingMethod.allCases { attempt { _ = try graph.ranking(method) } }
      attempt {
        var query = WorkQuery()
        query.words = "ke hoach"
        query.body = "chinh phu"
        _ = try graph.find(query)
        query = WorkQuery()
        query.from = "1999"
        query.kind = "nghi-dinh"
        query.isInCorpus = true
        _ = try graph.find(query)
      }
      var works: [Work] = []
      for name in ["a.txt", "2/2000/NĐ-CP", "5/NQ-CP", "Luật Kế toán"] {
        attempt { works.append(try graph.work(name)) }
      }
      for work in works {
        attempt { _ = try graph.details(of: work) }
        attempt { _ = try graph.citations(of: work, relations: ["basis"]) }
        attempt { _ = try graph.bases(of: work, depth: .max, on: "2020") }
        attempt { _ = try graph.status(of: work) }
        attempt { _ = try graph.status(of: work, provision: ProvisionKey("dieu-1"), on: "2004-02") }
        attempt { _ = try graph.carried(by: WorkPart(work), depth: .max) }
        attempt { _ = try graph.citations(of: WorkPart(work, ProvisionKey("dieu-5")), standing: .enacted) }
        attempt { _ = try graph.history(of: WorkPart(work)) }
        attempt { _ = try graph.related(to: work) }
        attempt { _ = try works.last.map { try graph.path(from: work, to: $0, bothWays: true) } }
      }
      attempt { _ = try graph.check() }
      attempt { _ = try graph.citedProvisions(byArticle: true) }
      attempt { _ = try graph.bodies() }
      attempt { _ = try graph.quotes("nghi dinh") }
      attempt { _ = try graph.timeline(byLevel: true) }
      attempt { _ = try graph.changes(since: CitationGraph(whole.path)) }
      attempt { _ = try graph.dump() }
      let output = folder.appendingPathComponent("out").path
      for format in ExportFormat.allCases { attempt { try graph.export(format, to: output) } }
      for nodes in [ExportNodes.articles, .bodies] {
        attempt { try graph.export(.graphml, nodes: nodes, to: output) }
      }
      attempt { try graph.writeExplorer(to: output) }
    }
    attempt {
      let graph = try CitationGraph(file.path, for: .writing)
      defer { try? graph.close() }
      let other = Facts.document("b.txt", Facts.decree(2, 2000), cites: [("basis", Facts.resolution(5))])
      try graph.update(remove: ["a.txt"], put: [other], parser: "test")
      try graph.finish(droppingBodies: true)
    }
    return errors
  }
}

/// Numbers that look like chance and are the same each time (SplitMix64; Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
