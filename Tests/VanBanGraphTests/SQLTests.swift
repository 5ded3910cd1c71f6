import Foundation
import GRDBSQLite
import Testing

@testable import VanBanGraph

/// Anybody's SQL on a graph.
struct SQLTests {
  private let test: TestGraph

  init() throws {
    test = try TestGraph([
      Facts.document(
        "a.txt", Facts.decree(1, 2001, title: "Kế hoạch"), cites: [("basis", Facts.decree(2, 2000))])
    ])
  }

  fileprivate static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"

  /// A question that never ends, the limits, which of them stops it, the rows that are given, and what is said.
  @Test(arguments: [
    (
      "SELECT COUNT(*) FROM n", SQLLimits(seconds: 0.2), SQLLimits.Limit.time, 0,
      "the question was stopped after 0.2 seconds; no row had been found."
    ),
    (
      "SELECT i FROM n WHERE i < 3", SQLLimits(seconds: 0.2), .time, 2,
      "the question was stopped after 0.2 seconds; only the first 2 rows are given."
    ),
    (
      "SELECT i FROM n", SQLLimits(rows: 3), .rows, 3,
      "the answer has more than 3 rows; only the first 3 rows are given."
    ),
  ])
  func aQuestionWithoutEndIsStopped(
    _ sql: String, limits: SQLLimits, limit: SQLLimits.Limit, count: Int, message: String
  ) throws {
    let answer = try test.graph.answer(sql: Self.endless + sql, within: limits)
    #expect(answer.limit == limit)
    #expect(answer.table.rows.map { $0.count } == Array(repeating: 1, count: count))
    #expect(answer.message == message)
    #expect(throws: GraphError(.overLimit, message)) {
      _ = try test.graph.table(sql: Self.endless + sql, within: limits)
    }
    // The next question is not the worse for it.
    let next = try test.graph.answer(sql: "SELECT COUNT(*) FROM works", within: limits)
    #expect(next.table.rows == [[.integer(2)]])
    #expect(next.limit == nil && next.message == nil)
  }

  // SQLite counts its memory for the whole process: here it is that of one question alone.
  @Test func aQuestionThatGathersIsStopped() async {
    await #expect(processExitsWith: .success) {
      let test = try TestGraph([Facts.document("a.txt", Facts.decree(1, 2001, title: "Kế hoạch"))])
      let limits = SQLLimits(memory: 4 << 20)
      for gathers in [
        "i FROM n ORDER BY i DESC", "GROUP_CONCAT(i) FROM n", "JSON_GROUP_ARRAY(i) FROM n",
        "i % 10000000, COUNT(*) FROM n GROUP BY 1", "DISTINCT i FROM n ORDER BY -i",
        "PRINTF('%.*c', 5000000, 'x')", "ZEROBLOB(3000000)",
      ] {
        let sql = SQLTests.endless + "SELECT " + gathers
        let answer = try test.graph.answer(sql: sql, within: limits)
        #expect(answer.limit == .memory, "\(gathers)")
        #expect(answer.message == "the question needs more than 4 MiB of memory; no row had been found.")
        #expect(answer.table.rows.isEmpty)
        let next = try test.graph.answer(sql: "SELECT COUNT(*) FROM works", within: limits)
        #expect(next.table.rows == [[.integer(1)]])
      }
    }
  }

  /// What a question may not have, others of the process have all the same.
  @Test func otherConnectionsAreNotLimited() async {
    await #expect(processExitsWith: .success) {
      let test = try TestGraph([Facts.document("a.txt", Facts.decree(1, 2001, title: "Kế hoạch"))])
      let sql = SQLTests.endless + "SELECT GROUP_CONCAT(i) FROM n"
      _ = try test.graph.answer(sql: sql, within: SQLLimits(memory: 1 << 20))
      #expect(sqlite3_hard_heap_limit64(-1) == 0)
      #expect(sqlite3_soft_heap_limit64(-1) == 0)
    }
  }

  @Test func rowsThatStayInMemoryCountToo() throws {
    let sql = Self.endless + "SELECT PRINTF('%05000d', i) AS text FROM n"
    let answer = try test.graph.answer(sql: sql, within: SQLLimits(memory: 4 << 20))
    #expect(answer.limit == .memory)
    #expect((700...900).contains(answer.table.rows.count))
  }

  @Test func bytesAreDigits() throws {
    let table = try test.graph.table(sql: "SELECT CAST(x'000aff' AS BLOB), ZEROBLOB(1000000)")
    #expect(table.rows == [[.text("000aff"), .text(String(repeating: "0", count: 2_000_000))]])
  }

  @Test func anAnswerOfJustTheLimitIsWhole() throws {
    let answer = try test.graph.answer(sql: "SELECT identifier FROM works", within: SQLLimits(rows: 2))
    #expect(answer.table.rows.count == 2)
    #expect(answer.limit == nil)
  }

  @Test(arguments: [
    "ATTACH 'x.db' AS x", "DETACH main", "BEGIN", "COMMIT", "SAVEPOINT a", "VACUUM", "VACUUM INTO 'x.db'",
    "ANALYZE",
    "REINDEX", "DELETE FROM work", "INSERT INTO meta VALUES (1, 2)", "UPDATE work SET title = ''",
    "DROP VIEW works",
    "CREATE TABLE a (b)", "CREATE TEMP TABLE a (b)", "CREATE TEMP VIEW a AS SELECT 1",
    "EXPLAIN DELETE FROM work",
    "WITH a AS (SELECT 1) DELETE FROM work", "UPDATE sqlite_master SET sql = ''",
    "PRAGMA writable_schema = ON",
    "PRAGMA journal_mode = DELETE", "PRAGMA user_version", "SELECT * FROM pragma_journal_mode",
    "SELECT * FROM pragma_query_only(0)", "SELECT * FROM pragma_hard_heap_limit(0)",
    "SELECT LOAD_EXTENSION('x')", "SELECT fts3_tokenizer('simple')", "SELECT writefile('x', 'y')",
    "SELECT edit('x')",
    "SELECT readfile('/etc/passwd')", "SELECT 1; SELECT 2", "SELECT 1; DELETE FROM work", "", " ; ", "SELEC",
    "SELECT nothing FROM works", "SELECT 1\0", "INSERT INTO work_search(work_search) VALUES ('optimize')",
  ])
  func onlyQuestionsAreAnswered(_ sql: String) throws {
    let before = try test.graph.dump()
    #expect {
      _ = try test.graph.answer(sql: sql)
    } throws: { error in
      (error as? GraphError)?.code == .badQuery
    }
    #expect(try test.graph.dump() == before)
  }

  @Test func whatReadsIsAnswered() throws {
    for (sql, expected) in [
      ("SELECT number FROM works WHERE title = 'Kế hoạch';", GraphValue.text("1/2001/NĐ-CP")),
      ("SELECT name FROM pragma_table_info('works') WHERE cid = 1 -- views too", .text("identifier")),
      ("SELECT title FROM work_search WHERE work_search MATCH 'ke' ", .text("ke hoach")),
      ("VALUES (1.5)", .real(1.5)), ("SELECT NULL", .null), ("SELECT x'00ff'", .text("00ff")),
      ("SELECT 'a' || CHAR(0) || 'b'", .text("a\0b")),
    ] {
      #expect(try test.graph.table(sql: sql).rows == [[expected]], "\(sql)")
    }
  }

  @Test func nullCharactersCutNoText() throws {
    let test = try TestGraph([
      Facts.document("a.txt", Facts.decree(1, 2001, title: "Kế hoạch\0 chuyển đổi số"))
    ])
    let work = try test.graph.work("1/2001/NĐ-CP")
    #expect(work.title == "Kế hoạch\u{FFFD} chuyển đổi số")
    #expect(
      try test.graph.table(sql: "SELECT title FROM works").rows == [[.text("Kế hoạch\u{FFFD} chuyển đổi số")]]
    )
  }
}
