import Foundation
import Testing

/// `vanban graph`, as a person runs it.
struct GraphTests {
  /// A folder with plans that cite one another's bases.
  private func corpus(_ count: Int, in folder: Folder) throws {
    for index in 0..<count {
      try folder.write(
        """
        ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: \(index + 1)/KH-UBND Độc lập - Tự do - Hạnh phúc
        Hải Dương, ngày 5 tháng 6 năm 2021

        KẾ HOẠCH
        Chuyển đổi số đợt \(index)

        Căn cứ Nghị định số \(index % 7 + 1)/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ về ứng dụng;
        Căn cứ Nghị quyết số 17/NQ-CP ngày 07 tháng 3 năm 2019 của Chính phủ;
        Căn cứ Nghị quyết số 17/NQ-CP.

        I. NỘI DUNG
        1. Thực hiện Nghị định số \(index % 5 + 10)/2018/NĐ-CP và Luật Kế toán.

        """, to: "in/\(index / 100)/\(index).txt")
    }
  }

  private func dump(_ db: String) throws -> String {
    try [
      "SELECT identifier, in_corpus, number, date, issuer, title FROM works ORDER BY 1",
      "SELECT path, identifier FROM documents ORDER BY 1",
      "SELECT path, ordinal, citing, cited, how, relation, quote, line FROM citations ORDER BY 1, 2",
    ].map { try Program.run("graph", "sql", $0, "--format", "csv", "--db", db).output }.joined(
      separator: "\n")
  }

  @Test func takesDocumentsOfFoldersAndSaysWhatItLeftOut() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(3, in: folder)
    for name in ["in/0/0.structure.tsv", "in/README.md", "in/nhap/9.txt"] {
      try folder.write(
        "Căn cứ Nghị định số 99/2007/NĐ-CP ngày 10 tháng 4 năm 2007 của Chính phủ;\n", to: name)
    }
    let db = folder.path("g.db")
    func paths() throws -> [String] {
      let table = try Program.run(
        "graph", "sql", "SELECT path FROM documents ORDER BY 1", "--format", "csv", "--db", db)
      return table.output.split(separator: "\n").dropFirst().map {
        String($0.dropFirst(folder.path("in").count + 1))
      }
    }
    let build = try Program.run("graph", "build", folder.path("in"), "--exclude", "nhap", "--db", db)
    #expect(build.errors.contains("left out 2 files that hold data and are no documents (.md 1, .tsv 1)"))
    #expect(try paths() == ["0/0.txt", "0/1.txt", "0/2.txt"])
    let some = try Program.run("graph", "build", folder.path("in"), "--include", "1.txt", "--db", db)
    #expect(some.errors.contains("1 of 1 files: 0 new, 0 changed, 1 as before, 2 removed, 0 failed"))
    // What is named is taken.
    _ = try Program.run("graph", "build", folder.path("in"), "--all", "--quiet", "--db", db)
    #expect(try paths() == ["0/0.structure.tsv", "0/0.txt", "0/1.txt", "0/2.txt", "README.md", "nhap/9.txt"])
  }

  @Test func aPersonsDecisionIsKept() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(1, in: folder)
    let db = folder.path("g.db")
    func cited() throws -> String {
      _ = try Program.run("graph", "build", folder.path("in"), "--quiet", "--db", db)
      return try Program.run(
        "graph", "sql", "SELECT cited, how FROM citations WHERE title = 'Luật Kế toán'", "--format", "csv",
        "--db", db
      ).output
    }
    let before = try cited()
    let other = "/akn/vn/act/luat/2003/03-2003-qh11"
    let stated = "/akn/vn/act/luat/2015/88-2015-qh13"
    #expect(before == "cited,how\n\(stated),stated\n")
    #expect(try Program.run("graph", "split", stated, "--db", db).exitCode == 1)
    #expect(try Program.run("graph", "merge", stated, other, "--note", "thử", "--db", db).exitCode == 0)
    try FileManager.default.removeItem(atPath: db)
    #expect(try cited() == "cited,how\n\(other),decided\n")
    let pairs = try Program.run("graph", "duplicates", "--format", "csv", "--db", db)
    #expect(pairs.output.contains("joined,\(stated),1,\(other),0,decided"))
    #expect(try Program.run("graph", "split", stated, "--db", db).exitCode == 0)
    #expect(try cited() == before)
  }

  @Test func buildsFindsAndShows() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(3, in: folder)
    let db = folder.path("g.db")
    let build = try Program.run("graph", "build", folder.path("in"), "--db", db)
    #expect(build.exitCode == 0)
    #expect(build.errors.hasPrefix("3 of 3 files: 3 new, 0 changed, 0 as before, 0 removed, 0 failed"))
    let again = try Program.run("graph", "build", folder.path("in"), "--db", db)
    #expect(again.errors.hasPrefix("3 of 3 files: 0 new, 0 changed, 3 as before"))

    let found = try Program.run("graph", "find", "chuyen", "doi", "so", "--format", "csv", "--db", db)
    #expect(found.output.split(separator: "\n").count == 4)
    let shown = try Program.run("graph", "show", "17/NQ-CP", "--db", db)
    #expect(shown.output.contains("cited by: 6"))
    #expect(shown.output.contains("Căn cứ Nghị quyết số 17/NQ-CP ngày 07 tháng 3 năm 2019 của Chính phủ"))
    let json = try Program.run("graph", "show", "17/NQ-CP", "--format", "json", "--db", db)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["work"] as? [String: Any])?["number"] as? String == "17/NQ-CP")
    #expect((object?["citedBy"] as? [Any])?.count == 6)

    try FileManager.default.removeItem(atPath: folder.path("in/0/1.txt"))
    let less = try Program.run("graph", "build", folder.path("in"), "--db", db)
    #expect(less.errors.hasPrefix("2 of 2 files: 0 new, 0 changed, 2 as before, 1 removed"))
  }

  @Test func citedByGivesTwentyRowsUnlessToldOtherwise() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(15, in: folder)
    let db = folder.path("g.db")
    _ = try Program.run("graph", "build", folder.path("in"), "--db", db)
    for (limit, rows) in [([], 20), (["--limit", "3"], 3), (["--limit", "0"], 30)] {
      let arguments = ["graph", "cited-by", "17/NQ-CP", "--format", "csv", "--db", db] + limit
      #expect(try Program.run(arguments).output.split(separator: "\n").count == rows + 1)
    }
  }

  /// What is printed until then, and what is told; `printf` takes its time inside a step of SQLite's machine.
  @Test(arguments: [
    (
      "SELECT i FROM n", ["--rows", "2"], "i\n1\n2\n",
      "the answer has more than 2 rows; only the first 2 rows are given.\n"
    ),
    (
      "SELECT MAX(i) FROM n", ["--seconds", "1"], "MAX(i)\n",
      "the question was stopped after 1 seconds; no row had been found.\n"
    ),
    (
      "SELECT printf('%.*c', 2000000000, 'x')", ["--seconds", "1"], "",
      "the question was stopped after 1 seconds; nothing of its answer is given.\n"
    ),
    (
      "SELECT GROUP_CONCAT(i) FROM n", ["--memory", "2"], "GROUP_CONCAT(i)\n",
      "the question needs more than 2 MiB of memory; no row had been found.\n"
    ),
  ])
  func aQuestionInSQLIsStoppedAtItsLimits(
    _ sql: String, limits: [String], output: String, errors: String
  ) throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(1, in: folder)
    let db = folder.path("g.db")
    _ = try Program.run("graph", "build", folder.path("in"), "--db", db)
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) " + sql
    let result = try Program.run(["graph", "sql", endless, "--format", "csv", "--db", db] + limits)
    #expect(result.exitCode == 1)
    #expect(result.output == output)
    #expect(result.errors == errors)
  }

  @Test func linksToFilesAreFollowedAndThoseToNothingTold() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try folder.write("Căn cứ Luật Kế toán;\n", to: "in/a.txt")
    try folder.write("Căn cứ Luật Đất đai;\n", to: "elsewhere.txt")
    for (link, target) in [("b.txt", "elsewhere.txt"), ("c.txt", "nowhere.txt"), ("d", "in")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("in/" + link), withDestinationPath: folder.path(target))
    }
    let build = try Program.run("graph", "build", folder.path("in"), "--db", folder.path("g.db"))
    #expect(build.exitCode == 1)
    #expect(build.errors.contains("c.txt: "))
    #expect(build.errors.contains("3 of 3 files: 2 new, 0 changed, 0 as before, 0 removed, 1 failed"))
  }

  @Test(arguments: [
    (["stats", "--db", "nowhere.db"], "nowhere.db: there is no such file"),
    (
      ["build", "nothing-here", "--db", "x.db"],
      "nothing-here: the file or folder cannot be read: No such file or directory."
    ),
    (["sql", "DROP TABLE work", "--db", "DB"], "only questions are answered"),
    (["show", "1/1999/X", "--db", "DB"], "no work has this identifier"),
    (["status", "17/NQ-CP", "--on", "yesterday", "--db", "DB"], "yesterday is not a date"),
    (["stats", "--db", "TEXT"], "this is not a citation graph"),
    (["build", "TEXT", "--db", "TEXT"], "this is not a citation graph"),
    (["export", "--format", "dot", "-o", "no/such/folder/g.dot", "--db", "DB"], "No such file or directory"),
  ])
  func errorsSayWhatIsWrong(_ arguments: [String], _ message: String) throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(1, in: folder)
    let names = ["DB": folder.path("g.db"), "TEXT": try folder.write("no graph at all", to: "text")]
    _ = try Program.run("graph", "build", folder.path("in"), "--db", folder.path("g.db"))
    let result = try Program.run(["graph"] + arguments.map { names[$0] ?? $0 })
    #expect(result.exitCode == 1)
    #expect(result.errors.contains(message))
    #expect(try folder.read("text") == "no graph at all")
  }

  @Test(arguments: [
    ["graph", "rests-on", "x", "--depth", "0", "--db", "x"],
    ["graph", "cited-by", "x", "--relation", "loves", "--db", "x"],
    ["graph", "missing", "--limit", "-1", "--db", "x"],
    ["graph", "cited-by", "x", "--limit", "-1", "--db", "x"],
    ["graph", "find"],
  ])
  func wrongUsage(_ arguments: [String]) throws { #expect(try Program.run(arguments).exitCode == 2) }

  /// Wherever it is killed, the graph opens and is whole, and the next build makes what an undisturbed one makes.
  @Test func aKilledBuildIsGoneOnWith() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(300, in: folder)
    let input = folder.path("in")
    let start = ContinuousClock.now
    _ = try Program.run("graph", "build", input, "--db", folder.path("whole.db"))
    let time = ContinuousClock.now - start
    let whole = try dump(folder.path("whole.db"))

    var numbers = SystemRandomNumberGenerator()
    for round in 0..<20 {
      let db = folder.path("g\(round).db")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = ["graph", "build", input, "--quiet", "--db", db]
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0...1, using: &numbers) * (time / .seconds(1)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if FileManager.default.fileExists(atPath: db) {
        let state = try Program.run(
          "graph", "sql", "SELECT COUNT(*) FROM documents", "--format", "csv", "--db", db)
        // Killed before the file was made a graph, it is not one yet.
        #expect(
          state.exitCode == 0 || state.errors.contains("not a citation graph")
            || state.errors.contains("unfinished"), "\(state.errors)")
        if state.exitCode == 0 {
          let broken = try Program.run(
            "graph", "sql",
            """
            SELECT (SELECT COUNT(*) FROM citations WHERE how IS NULL)
              + (SELECT COUNT(*) FROM documents WHERE work_id IS NULL)
              + (SELECT COUNT(*) FROM citations WHERE origin IS NULL AND citing IS NULL)
            """, "--format", "csv", "--db", db)
          #expect(broken.output.split(separator: "\n").last == "0")
        }
      }
      let next = try Program.run("graph", "build", input, "--db", db)
      #expect(next.exitCode == 0, "\(next.errors)")
      #expect(try dump(db) == whole)
    }
  }

  /// One builds while another asks: each answer is that of a whole graph.
  @Test func oneBuildsWhileAnotherAsks() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try corpus(400, in: folder)
    let db = folder.path("g.db")
    let first = try folder.write("Căn cứ Nghị định số 1/2007/NĐ-CP của Chính phủ;\n", to: "first.txt")
    _ = try Program.run("graph", "build", first, "--db", db)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["graph", "build", folder.path("in"), "--quiet", "--db", db]
    try process.run()
    var counts: [Int] = []
    repeat {
      let answer = try Program.run(
        "graph", "sql", "SELECT COUNT(*), SUM(how IS NULL) FROM citations", "--format", "csv", "--db", db)
      #expect(answer.exitCode == 0, "\(answer.errors)")
      let cells =
        answer.output.split(separator: "\n").last?.split(separator: ",").compactMap { Int($0) } ?? []
      #expect(cells.last == 0)
      counts.append(cells.first ?? -1)
    } while process.isRunning
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(counts == counts.sorted())
    let end = try Program.run("graph", "sql", "SELECT COUNT(*) FROM documents", "--format", "csv", "--db", db)
    #expect(end.output.hasSuffix("\n401\n"))
  }
}
