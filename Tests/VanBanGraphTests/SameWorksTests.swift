import Foundation
import Testing

@testable import VanBanGraph

/// Identifiers that mean one work though they differ, and what a person decides about them.
struct SameWorksTests {
  /// A resolution of the Party's centre: its number has no year.
  private static func party(_ serial: Int, date: String, title: String? = nil) -> WorkFacts {
    var work = WorkFacts()
    let year = Int(date.prefix(4)) ?? 0
    work.identifier = "/akn/vn/doc/nghi-quyet/\(year)/\(serial)-nq-tw"
    work.kind = "nghi-quyet"
    work.number = "\(serial)-NQ/TW"
    work.year = year
    work.date = date
    work.title = title
    return work
  }

  /// A law whose number lacks the term.
  private static func cut(_ number: String, year: Int, title: String? = nil, kind: String = "luat")
    -> WorkFacts
  {
    var work = WorkFacts()
    work.kind = kind
    work.number = number
    work.year = year
    work.title = title
    work.missing = ["number"]
    return work
  }

  private static func law(_ serial: Int, _ year: Int, term: Int, title: String, date: String? = nil)
    -> WorkFacts
  {
    var work = WorkFacts()
    work.identifier = "/akn/vn/act/luat/\(year)/\(serial)-\(year)-qh\(term)"
    work.kind = "luat"
    work.number = "\(serial)/\(year)/QH\(term)"
    work.year = year
    work.date = date
    work.title = title
    return work
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let mention: WorkFacts
    /// What other documents cite, each twice.
    let known: [WorkFacts]
    let cited: String
    let how: String
  }

  private static let growth = "Nghị quyết về phát triển kinh tế tư nhân trong tình hình mới"

  static let cases: [Case] = [
    Case(
      testDescription: "day and month are the same: the year is a slip",
      mention: party(68, date: "2023-05-04"),
      known: [party(68, date: "2025-05-04", title: growth), party(68, date: "2025-05-04")],
      cited: "/akn/vn/doc/nghi-quyet/2025/68-nq-tw", how: "probable"),
    Case(
      testDescription: "of numbers that begin anew each year, day and month tell nothing",
      mention: Facts.decree(63, 2020, date: "2020-06-08"),
      known: [Facts.decree(63, 2010, date: "2010-06-08")],
      cited: "/akn/vn/act/nghi-dinh/2020/63-2020-nd-cp", how: "stated"),
    Case(
      testDescription: "nor does a day where the title is another's",
      mention: party(68, date: "2023-05-04", title: "Nghị quyết về nông nghiệp, nông dân, nông thôn"),
      known: [party(68, date: "2025-05-04", title: growth), party(68, date: "2025-05-04", title: growth)],
      cited: "/akn/vn/doc/nghi-quyet/2023/68-nq-tw", how: "stated"),
    Case(
      testDescription: "another day of another year is another work",
      mention: party(19, date: "2022-06-16"), known: [party(19, date: "2017-10-25")],
      cited: "/akn/vn/doc/nghi-quyet/2022/19-nq-tw", how: "stated"),
    Case(
      testDescription: "the date of the other beside a wrong year in the number",
      mention: Facts.decree(187, 2020, date: "2025-07-01"),
      known: [Facts.decree(187, 2025, date: "2025-07-01")],
      cited: "/akn/vn/act/nghi-dinh/2025/187-2025-nd-cp", how: "probable"),
    Case(
      testDescription: "a title that comes again each year is none",
      mention: Facts.decree(
        5, 2020, date: "2020-01-15", title: "Nghị định về mức lương cơ sở đối với cán bộ, công chức"),
      known: [
        Facts.decree(
          5, 2021, date: "2021-02-20", title: "Nghị định về mức lương cơ sở đối với cán bộ, công chức")
      ],
      cited: "/akn/vn/act/nghi-dinh/2020/5-2020-nd-cp", how: "stated"),
    Case(
      testDescription: "the term is cut off",
      mention: cut("72/2025/QH", year: 2025, title: "Luật Tổ chức chính quyền địa phương"),
      known: [law(72, 2025, term: 15, title: "Luật Tổ chức chính quyền địa phương")],
      cited: "/akn/vn/act/luat/2025/72-2025-qh15", how: "probable"),
    Case(
      testDescription: "but not where the title is another's",
      mention: cut("72/2025/QH", year: 2025, title: "Luật Chuyển giao người chấp hành án"),
      known: [law(72, 2025, term: 15, title: "Luật Tổ chức chính quyền địa phương")],
      cited: "?/luat/2025/-/72-2025qh", how: "described"),
    Case(
      testDescription: "all behind the year is cut off",
      mention: cut("175/2025", year: 2025, kind: "nghi-dinh"),
      known: [Facts.decree(175, 2025)], cited: "/akn/vn/act/nghi-dinh/2025/175-2025-nd-cp", how: "probable"),
    Case(
      testDescription: "of a circular it does not show whose",
      mention: cut("175/2025", year: 2025, kind: "thong-tu"),
      known: [Facts.decree(175, 2025)], cited: "?/thong-tu/2025/-/175-2025", how: "described"),
    Case(
      testDescription: "the title tells which of two numbers",
      mention: {
        var work = party(19, date: "2022-06-16", title: "Nghị quyết về nông nghiệp, nông dân, nông thôn")
        (work.identifier, work.year, work.date, work.missing) = (nil, nil, nil, ["year"])
        return work
      }(),
      known: [
        party(19, date: "2017-10-25", title: "Nghị quyết về đơn vị sự nghiệp công lập"),
        party(19, date: "2022-06-16", title: "Nghị quyết về nông nghiệp, nông dân, nông thôn đến năm 2030"),
      ], cited: "/akn/vn/doc/nghi-quyet/2022/19-nq-tw", how: "joined"),
  ]

  private static func documents(_ test: Case) -> [DocumentFacts] {
    let known = test.known.map { ("mentions", $0) }
    return [
      Facts.document("a.txt", Facts.decree(1, 2026), cites: [("mentions", test.mention)]),
      Facts.document("b.txt", Facts.decree(2, 2026), cites: known),
      Facts.document("c.txt", Facts.decree(3, 2026), cites: known),
    ]
  }

  /// What a graph of these documents shows.
  private static func dump(_ documents: [DocumentFacts]) throws -> String {
    let test = try TestGraph(documents)
    return try withExtendedLifetime(test) { try test.graph.dump() }
  }

  @Test(arguments: cases)
  func slipsAreProbable(_ test: Case) throws {
    let documents = Self.documents(test)
    // In whichever order the documents come, and after others have gone.
    for order in [documents, documents.reversed()] {
      let made = try TestGraph()
      for document in order { try made.graph.update(remove: [], put: [document], parser: "test") }
      let row = try made.graph.table(sql: "SELECT cited, how FROM citations WHERE path = 'a.txt'").rows[0]
      #expect(row[0].text == test.cited)
      #expect(row[1].text == test.how)
      #expect(try made.graph.dump() == Self.dump(documents))
      try made.graph.update(remove: ["b.txt", "c.txt"], put: [], parser: "test")
      #expect(try made.graph.dump() == Self.dump([documents[0]]))
    }
  }

  @Test func aSlipIsListedAndCanBeParted() throws {
    let documents = Self.documents(Self.cases[0])
    let test = try TestGraph(documents)
    let (slip, right) = ("/akn/vn/doc/nghi-quyet/2023/68-nq-tw", "/akn/vn/doc/nghi-quyet/2025/68-nq-tw")
    #expect(try test.graph.conflicts().map(\.field) == [.date])
    let pair = try #require(try test.graph.duplicates().first)
    #expect((pair.reason, pair.identifier, pair.other) == (.joined, slip, right))
    #expect((pair.evidence, pair.mentions, pair.otherMentions) == ("slip", 1, 4))

    try test.graph.split(slip, from: right, note: "hai văn bản")
    let cited = "SELECT cited, how FROM citations WHERE path = 'a.txt'"
    #expect(try test.graph.table(sql: cited).rows[0] == [.text(slip), .text("stated")])
    #expect(try test.graph.duplicates().filter { $0.identifier == slip } == [])
    // It holds in a graph that is built anew.
    try FileManager.default.copyItem(
      atPath: WorkDecisions.path(ofGraph: test.graph.path),
      toPath: WorkDecisions.path(ofGraph: test.path("anew.db")))
    let anew = try CitationGraph(test.path("anew.db"), for: .writing)
    try anew.update(remove: [], put: documents, parser: "test")
    #expect(try anew.dump() == test.graph.dump())
    // And a person may think better of it.
    try anew.merge(slip, into: right)
    #expect(try anew.table(sql: cited).rows[0] == [.text(right), .text("decided")])
    try anew.close()
  }

  @Test func aDescriptionIsTakenForTheWorkThatAPersonSays() throws {
    let short = Facts.named("Luật QLT")
    let test = try TestGraph([
      Facts.document("a.txt", Facts.decree(1, 2026), cites: [("mentions", short)]),
      Facts.document(
        "b.txt", Facts.decree(2, 2026),
        cites: [("basis", Self.law(38, 2019, term: 14, title: "Luật Quản lý thuế"))]),
    ])
    try test.graph.merge("?/luat/-/-/luat-qlt", into: "/akn/vn/act/luat/2019/38-2019-qh14")
    #expect(
      try test.graph.arrows() == [
        "/akn/vn/act/nghi-dinh/2026/1-2026-nd-cp -mentions-> /akn/vn/act/luat/2019/38-2019-qh14 (decided)",
        "/akn/vn/act/nghi-dinh/2026/2-2026-nd-cp -basis-> /akn/vn/act/luat/2019/38-2019-qh14 (stated)",
      ])
    #expect(
      try test.graph.table(sql: "SELECT COUNT(*) FROM works WHERE identifier LIKE '?%'").rows[0] == [
        .integer(0)
      ])
    // Later documents too.
    try test.graph.update(
      remove: [], put: [Facts.document("c.txt", Facts.decree(3, 2026), cites: [("basis", short)])],
      parser: "test")
    #expect(try test.graph.arrows().last?.hasSuffix("38-2019-qh14 (decided)") == true)
  }

  @Test func aLateLawIsTheOneOfTheCorpus() throws {
    let stated = ["/akn/vn/act/luat/2007/4-2007-qh12"]
    let mention = Facts.named("Luật Thuế thu nhập cá nhân", candidates: stated)
    let citing = Facts.document("a.txt", Facts.decree(1, 2026), cites: [("basis", mention)])
    // The table ends before the document: its one version is meant, as far as is known.
    let alone = try TestGraph([citing])
    #expect(try alone.graph.arrows().first?.hasSuffix("-basis-> \(stated[0]) (joined)") == true)
    // A document of a later version leaves both.
    let law = Self.law(109, 2025, term: 15, title: "Luật Thuế thu nhập cá nhân", date: "2025-12-10")
    let both = try TestGraph([citing, Facts.document("l.txt", law)])
    #expect(try both.graph.arrows().first?.hasSuffix("(ambiguous)") == true)
    try both.graph.update(remove: ["l.txt"], put: [], parser: "test")
    #expect(try both.graph.dump() == alone.graph.dump())
  }

  // MARK: - One document in several files

  @Test func theSameDocumentInTwoFilesIsCountedOnce() throws {
    let cited = [
      ("basis", Facts.decree(8, 2020)), ("basis", Facts.decree(9, 2020)), ("mentions", Facts.resolution(17)),
    ]
    let documents = [
      Facts.document("b.doc", Facts.decree(1, 2022), cites: Array(cited.prefix(2))),
      Facts.document("a.pdf", Facts.decree(1, 2022), cites: cited),
      // Another act under the same number cites others.
      Facts.document(
        "x.txt", Facts.decree(1, 2022),
        cites: [("basis", Facts.decree(30, 2019)), ("basis", Facts.decree(31, 2019))]),
    ]
    let whole = try TestGraph(documents)
    let sources = "SELECT path, source_of FROM documents ORDER BY path"
    #expect(
      try whole.graph.table(sql: sources).rows == [
        [.text("a.pdf"), .null], [.text("b.doc"), .text("a.pdf")], [.text("x.txt"), .null],
      ])
    #expect(
      try whole.graph.table(sql: "SELECT how, COUNT(*) FROM citations GROUP BY 1 ORDER BY 1").rows == [
        [.text("described"), .integer(1)], [.text("repeated"), .integer(2)], [.text("stated"), .integer(4)],
      ])
    #expect(try whole.graph.table(sql: "SELECT SUM(mentions) FROM edges").rows == [[.integer(5)]])
    #expect(try whole.graph.repeatedDocuments() == 1)
    #expect(try whole.graph.duplicates().map(\.reason) == [.sameIdentity])
    // One by one, and when the file that counts has gone.
    let slowly = try TestGraph()
    for document in documents { try slowly.graph.update(remove: [], put: [document], parser: "test") }
    #expect(try slowly.graph.dump() == whole.graph.dump())
    try slowly.graph.update(remove: ["a.pdf"], put: [], parser: "test")
    #expect(try slowly.graph.dump() == Self.dump([documents[0], documents[2]]))
  }

  @Test func filesWithTheSameBytesAreOneDocument() throws {
    var unknown = WorkFacts()
    unknown.kind = "ke-hoach"
    unknown.missing = ["number"]
    var documents = ["b.txt", "a.txt"].map { path in
      Facts.document(path, unknown, cites: [("basis", Facts.decree(8, 2020))])
    }
    for index in documents.indices { documents[index].hash = "same" }
    let test = try TestGraph(documents)
    #expect(
      try test.graph.arrows() == [
        "file:a.txt -basis-> /akn/vn/act/nghi-dinh/2020/8-2020-nd-cp (stated)", " -basis->  (repeated)",
      ])
    #expect(
      try test.graph.table(sql: "SELECT DISTINCT identifier FROM documents").rows == [[.text("file:a.txt")]])
    try test.graph.update(remove: ["a.txt"], put: [], parser: "test")
    #expect(
      try test.graph.arrows() == ["file:b.txt -basis-> /akn/vn/act/nghi-dinh/2020/8-2020-nd-cp (stated)"])
  }

  // MARK: - The file of decisions

  @Test(arguments: [
    ("same\t/akn/a\n", "line 1 is no decision"),
    ("decision\twork\tother\tnote\nmaybe\t/akn/a\t/akn/b\t\n", "line 2"),
    ("same\t/akn/a\t/akn/a\t\n", "is one work already"),
    ("same\t/akn/a\t/akn/b\t\nsame\t/akn/b\t/akn/a\t\n", ""),
  ])
  func aDecisionThatIsNoneIsReported(_ text: String, _ message: String) throws {
    let test = try TestGraph()
    let file = test.path("d.tsv")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    guard !message.isEmpty else {
      // The later one counts.
      #expect(try WorkDecisions(path: file).all.map(\.work) == ["/akn/b"])
      return
    }
    let error = #expect(throws: GraphError.self) { try WorkDecisions(path: file) }
    #expect(error?.description.contains(message) == true)
    #expect(error?.file == file)
  }

  @Test func decisionsAreFollowedToTheEnd() throws {
    var decisions = WorkDecisions()
    try decisions.add(.init(.same, "a", "b"))
    try decisions.add(.init(.same, "b", "c", note: "tab\there"))
    #expect(decisions.target(of: "a") == "c")
    #expect(throws: GraphError.self) { try decisions.add(.init(.same, "c", "a")) }
    try decisions.add(.init(.different, "a", "b"))
    #expect(decisions.target(of: "a") == "a")
    let test = try TestGraph()
    try decisions.write(to: test.path("d.tsv"))
    #expect(
      try WorkDecisions(path: test.path("d.tsv")).text
        == "decision\twork\tother\tnote\nsame\tb\tc\ttab here\ndifferent\ta\tb\t\n")
    #expect(try WorkDecisions(path: test.path("none.tsv")) == WorkDecisions())
  }
}
