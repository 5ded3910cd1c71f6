import Foundation
import Testing
import VanBan

@testable import VanBanGraph

/// A graph after any history of changes is the graph of its documents.
struct UpdateTests {
  /// Documents that cite one another, themselves known by number, title, or not at all, drawn by `seed`.
  private func documents(_ seed: UInt64) -> [DocumentFacts] {
    var numbers = RepeatableGenerator(state: seed)
    return (0..<14).map { index in
      let identity: WorkFacts =
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: Facts.resolution(17, year: Int.random(in: 2018...2021, using: &numbers))
        case 1: Facts.named("Luật số \(Int.random(in: 0..<3, using: &numbers))")
        default: Facts.decree(Int.random(in: 1...5, using: &numbers), 2022)
        }
      let cited = (0..<Int.random(in: 0..<6, using: &numbers)).map { _ -> (String, WorkFacts) in
        let relation = ["basis", "amends", "mentions"].randomElement(using: &numbers) ?? "basis"
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: return (relation, Facts.resolution(17))
        case 1: return (relation, Facts.resolution(17, year: Int.random(in: 2018...2021, using: &numbers)))
        case 2: return (relation, Facts.named("Luật số \(Int.random(in: 0..<3, using: &numbers))", kind: nil))
        case 3:
          let candidates = (1...2).map { Facts.decree($0, 2022).identifier ?? "" }
          return (relation, Facts.named("Nghị định nào đó", kind: nil, candidates: candidates))
        default: return (relation, Facts.decree(Int.random(in: 1...5, using: &numbers), 2022))
        }
      }
      var document = Facts.document("\(index).txt", identity, cites: cited)
      for place in document.citations.indices.dropFirst() where Bool.random(using: &numbers) {
        document.citations[place].origin = 1
      }
      for citation in document.citations where citation.relation == "amends" {
        let target = ProvisionKey(stored: "dieu-\(citation.ordinal)")
        document.changes.append(
          ChangeFacts(
            citation: citation.ordinal, operation: "amend", scope: .provision, target: target,
            from: ForceDate("2023-0\(citation.ordinal)-01")))
      }
      return document
    }
  }

  @Test(arguments: 1...12)
  func theOrderOfChangesDoesNotShow(_ seed: Int) throws {
    var numbers = RepeatableGenerator(state: UInt64(seed) &* 77)
    let (old, new) = (documents(UInt64(seed)), documents(UInt64(seed) &+ 1000))
    let kept = new.prefix(9)
    let whole = try TestGraph(Array(kept))

    let changed = try TestGraph()
    for document in old.shuffled(using: &numbers) {
      try changed.graph.update(remove: [], put: [document], parser: "test")
    }
    for document in kept.shuffled(using: &numbers) {
      try changed.graph.update(remove: [], put: [document], parser: "test")
    }
    for document in old.dropFirst(9).shuffled(using: &numbers) {
      try changed.graph.update(remove: [document.path], put: [], parser: "test")
    }
    let (made, expected) = (try changed.graph.dump(), try whole.graph.dump())
    #expect(Self.lines(made).subtracting(Self.lines(expected)) == [])
    #expect(Self.lines(expected).subtracting(Self.lines(made)) == [])
  }

  private static func lines(_ dump: String) -> Set<String> {
    Set(dump.split(separator: "\n").map { String($0) })
  }

  @Test func filesThatAreAsTheyWereAreNotReadAgain() throws {
    let test = try TestGraph()
    let builder = GraphBuilder(test.graph, parserVersion: "1", batchSize: 2)
    func input(_ path: String, _ text: String) -> GraphInput {
      GraphInput(path: path, bytes: { Array(text.utf8) }, text: { SourceText(bytes: $0, name: path) })
    }
    let plan = "Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ;\n"
    let first = try builder.build([input("a", plan), input("b", plan), input("c", "Kính gửi: ai đó\n")])
    #expect((first.added, first.changed, first.unchanged, first.removed) == (3, 0, 0, 0))

    var reports: [Int] = []
    let second = try builder.build(
      [input("a", plan), input("b", plan + plan)], removing: { _ in true },
      progress: { reports.append($0.done) })
    #expect((second.added, second.changed, second.unchanged, second.removed) == (0, 1, 1, 1))
    #expect(reports == [2])

    let other = GraphBuilder(test.graph, parserVersion: "2")
    #expect(try other.build([input("a", plan)]).changed == 1)
    #expect(
      try test.graph.table(sql: "SELECT path FROM documents ORDER BY 1").rows == [[.text("a")], [.text("b")]])
  }

  /// Two spellings that Swift takes for equal, of one letter and of two: the document's bytes are kept.
  @Test func whatTextsSayIsKeptByItsBytes() throws {
    let titles = ["Luật Kế toán", "Luật Kê\u{301} toa\u{301}n"]
    for order in [[0, 1], [1, 0]] {
      let documents = order.map { index in
        var law = Facts.decree(1, 2020)
        law.title = titles[index]
        return Facts.document("\(index).txt", Facts.decree(index + 2, 2021), cites: [("basis", law)])
      }
      let test = try TestGraph(documents)
      let said = try test.graph.table(sql: "SELECT HEX(title) FROM citations ORDER BY path").rows.map {
        $0[0].text
      }
      #expect(said[0] != said[1])
      // As many say the one as the other: the first in the order of bytes.
      let title = try test.graph.table(
        sql: "SELECT HEX(title) FROM works WHERE number = '1/2020/NĐ-CP'"
      ).rows[0][0].text
      #expect(title == said[1])
    }
  }

  /// A build that is killed before it has made the views leaves none, and their number at 0.
  @Test(.enabled(if: Tools.sqlite != nil, "needs the sqlite3 shell"))
  func aGraphWithoutViewsIsUnfinished() throws {
    let test = try TestGraph([Facts.document("a", Facts.decree(1, 2020))])
    try test.graph.close()
    let sqlite = try #require(Tools.sqlite)
    _ = try Tools.run(sqlite, [test.graph.path, "DROP VIEW documents; PRAGMA user_version = 0"])
    let error = #expect(throws: GraphError.self) { try CitationGraph(test.graph.path, for: .reading) }
    #expect(error?.message.contains("unfinished") ?? false)
    try CitationGraph(test.graph.path, for: .writing).close()
    try CitationGraph(test.graph.path, for: .reading).close()
  }

  @Test(.enabled(if: Tools.sqlite != nil, "needs the sqlite3 shell"))
  func aGraphWithOtherTablesIsNotTouched() throws {
    let test = try TestGraph([Facts.document("a", Facts.decree(1, 2020))])
    try test.graph.close()
    _ = try Tools.run(
      try #require(Tools.sqlite), [test.graph.path, "UPDATE grdb_migrations SET identifier = '1'"])
    for access in [CitationGraph.Access.reading, .writing] {
      let error = #expect(throws: GraphError.self) { try CitationGraph(test.graph.path, for: access) }
      #expect(error?.code == .notAGraph)
      #expect(error?.message.hasPrefix("another version of VanBan") == true)
    }
  }

  /// More works than are described at a time.
  @Test func oneTransactionMakesManyWorks() throws {
    let cited = (1...17_000).map { ("mentions", Facts.decree($0, 2020)) }
    let test = try TestGraph([Facts.document("a", Facts.decree(1, 2021), cites: cited)])
    let counts = try test.graph.table(sql: "SELECT COUNT(*), COUNT(date), COUNT(number) FROM works").rows
    #expect(counts == [[.integer(17_001), .integer(17_001), .integer(17_001)]])
  }

  @Test func aFileThatFailsIsToldAndStays() throws {
    struct Unreadable: Error, CustomStringConvertible { let description = "a: cannot be read" }
    let test = try TestGraph([Facts.document("a", Facts.decree(1, 2020))])
    let input = GraphInput(path: "a", bytes: { throw Unreadable() }, text: { SourceText(bytes: $0) })
    let progress = try GraphBuilder(test.graph, parserVersion: "1").build([input])
    #expect(progress.failures == [.init(path: "a", message: "a: cannot be read")])
    #expect(try test.graph.table(sql: "SELECT COUNT(*) FROM documents").rows == [[.integer(1)]])
  }
}

/// SplitMix64: the same numbers on every run.
struct RepeatableGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
