import Testing

@testable import VanBanGraph

/// Mentions become works.
struct ResolutionTests {
  private let own = Facts.decree(1, 2022)

  @Test func aTextThatIdentifiesAWorkIsOfThatWork() throws {
    let test = try TestGraph([Facts.document("a.txt", own, cites: [("basis", Facts.decree(64, 2007))])])
    #expect(
      try test.graph.arrows() == [
        "/akn/vn/act/nghi-dinh/2022/1-2022-nd-cp -basis-> /akn/vn/act/nghi-dinh/2007/64-2007-nd-cp (stated)"
      ])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Further works that the corpus cites in full.
    let known: [WorkFacts]
    let mention: WorkFacts
    let cited: String?
    let how: String
    /// What is kept of them: those that the text allows, else those that fit where there are several.
    var candidates: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "one work of the number fits", known: [Facts.resolution(17, year: 2019)],
      mention: Facts.resolution(17), cited: "/akn/vn/doc/nghi-quyet/2019/17-nq-cp", how: "joined"),
    Case(
      testDescription: "two works of the number fit",
      known: [Facts.resolution(17, year: 2019), Facts.resolution(17, year: 2020)],
      mention: Facts.resolution(17),
      cited: nil, how: "ambiguous",
      candidates: ["/akn/vn/doc/nghi-quyet/2019/17-nq-cp", "/akn/vn/doc/nghi-quyet/2020/17-nq-cp"]),
    Case(
      testDescription: "of two the one that is not younger than the citing document",
      known: [Facts.resolution(17, year: 2019), Facts.resolution(17, year: 2023)],
      mention: Facts.resolution(17),
      cited: "/akn/vn/doc/nghi-quyet/2019/17-nq-cp", how: "joined"),
    Case(
      testDescription: "another kind does not fit", known: [Facts.resolution(17, year: 2019)],
      mention: Facts.resolution(17, kind: "quyet-dinh"), cited: "?/quyet-dinh/-/-/17-nqcp", how: "described"),
    Case(
      testDescription: "“văn bản” fits every kind", known: [Facts.resolution(17, year: 2019)],
      mention: Facts.resolution(17, kind: "van-ban"), cited: "/akn/vn/doc/nghi-quyet/2019/17-nq-cp",
      how: "joined"),
    Case(
      testDescription: "none fits", known: [], mention: Facts.resolution(17),
      cited: "?/nghi-quyet/-/-/17-nqcp",
      how: "described"),
    Case(
      testDescription: "a title, whatever its marks and case",
      known: [Facts.decree(88, 2015, title: "Luật Kế toán")], mention: Facts.named("luật kế toán", kind: nil),
      cited: "/akn/vn/act/nghi-dinh/2015/88-2015-nd-cp", how: "joined"),
    Case(
      testDescription: "only those that the text allows",
      known: [Facts.decree(3, 2003), Facts.decree(88, 2015, title: "Luật Kế toán")],
      mention: Facts.named(
        "Luật Kế toán", kind: nil, candidates: [Facts.decree(3, 2003).identifier ?? "", "/akn/x"]),
      cited: "/akn/vn/act/nghi-dinh/2003/3-2003-nd-cp", how: "joined",
      candidates: ["/akn/vn/act/nghi-dinh/2003/3-2003-nd-cp", "/akn/x"]),
    Case(
      testDescription: "the text's choice is kept where the corpus has none of it", known: [],
      mention: Facts.named("Luật Kế toán", candidates: ["/akn/x", "/akn/y"]), cited: nil, how: "ambiguous",
      candidates: ["/akn/x", "/akn/y"]),
  ]

  @Test(arguments: cases)
  func mentionsAreJoinedToTheOneWorkThatFits(_ test: Case) throws {
    let documents = [
      Facts.document("a.txt", own, cites: [("mentions", test.mention)]),
      Facts.document("b.txt", Facts.decree(2, 2021), cites: test.known.map { ("mentions", $0) }),
    ]
    // In whichever order the documents come.
    for order in [documents, documents.reversed()] {
      let made = try TestGraph()
      for document in order { try made.graph.update(remove: [], put: [document], parser: "test") }
      let row = try made.graph.table(sql: "SELECT cited, how FROM citations WHERE path = 'a.txt'").rows[0]
      #expect(row[0] == GraphValue(test.cited))
      #expect(row[1] == .text(test.how))
      let kept = try made.graph.table(
        sql:
          "SELECT a.identifier FROM candidates a JOIN citations USING (citation_id) WHERE path = 'a.txt' ORDER BY 1"
      )
      #expect(kept.rows.map { $0[0].text } == test.candidates)
    }
  }

  @Test func aJoinEndsWhenAnotherWorkComes() throws {
    let test = try TestGraph([Facts.document("a.txt", own, cites: [("basis", Facts.resolution(17))])])
    let how = "SELECT how FROM citations WHERE path = 'a.txt'"
    for (document, expected) in [
      (Facts.document("b.txt", Facts.resolution(17, year: 2019)), "joined"),
      (Facts.document("c.txt", Facts.resolution(17, year: 2020)), "ambiguous"),
    ] {
      try test.graph.update(remove: [], put: [document], parser: "test")
      #expect(try test.graph.table(sql: how).rows[0] == [.text(expected)])
    }
    try test.graph.update(remove: ["b.txt", "c.txt"], put: [], parser: "test")
    #expect(try test.graph.table(sql: how).rows[0] == [.text("described")])
    #expect(
      try test.graph.table(sql: "SELECT identifier FROM works ORDER BY 1").rows.map { $0[0].text } == [
        "/akn/vn/act/nghi-dinh/2022/1-2022-nd-cp", "?/nghi-quyet/-/-/17-nqcp",
      ])
  }

  @Test func aMentionInTheTitleOfACitedWorkIsThatWorks() throws {
    var document = Facts.document(
      "a.txt", own, cites: [("basis", Facts.decree(8, 2020)), ("amends", Facts.decree(20, 2019))])
    document.citations[1].origin = 1
    let test = try TestGraph([document])
    #expect(
      try test.graph.arrows() == [
        "/akn/vn/act/nghi-dinh/2022/1-2022-nd-cp -basis-> /akn/vn/act/nghi-dinh/2020/8-2020-nd-cp (stated)",
        "/akn/vn/act/nghi-dinh/2020/8-2020-nd-cp -amends-> /akn/vn/act/nghi-dinh/2019/20-2019-nd-cp (stated)",
      ])
  }

  @Test func aDocumentThatDoesNotIdentifyItselfIsAWorkOfItsOwn() throws {
    var unknown = WorkFacts()
    unknown.kind = "ke-hoach"
    unknown.title = "Kế hoạch Chuyển đổi số huyện Thanh Hà năm 2023"
    unknown.missing = ["number"]
    let test = try TestGraph([
      Facts.document("k.txt", unknown),
      Facts.document(
        "a.txt", own,
        cites: [("mentions", Facts.named("kế hoạch chuyển đổi số huyện Thanh Hà năm 2023", kind: "ke-hoach"))]
      ),
    ])
    #expect(
      try test.graph.arrows() == ["/akn/vn/act/nghi-dinh/2022/1-2022-nd-cp -mentions-> file:k.txt (joined)"])
  }

  /// A work's data is its document's own, else what most say.
  @Test func dataIsImprovedByEveryOneWhoCites() throws {
    let partial = Facts.decree(64, 2007, date: "2007-04")
    let full = Facts.decree(64, 2007, date: "2007-04-10")
    let wrong = Facts.decree(64, 2007, date: "2007-10-04")
    func document(_ path: String, _ serial: Int, _ cited: WorkFacts) -> DocumentFacts {
      Facts.document(path, Facts.decree(serial, 2022), cites: [("basis", cited)])
    }
    let test = try TestGraph([
      document("a.txt", 1, partial), document("b.txt", 2, full), document("c.txt", 3, full),
      document("d.txt", 4, wrong),
    ])
    let work = try test.graph.work("64/2007/NĐ-CP")
    #expect(work.date == "2007-04-10")
    let conflicts = try test.graph.conflicts()
    #expect(conflicts.map(\.field) == [.date])
    #expect(conflicts.first?.claims.map(\.value) == ["2007-04-10", "2007-10-04"])
    #expect(conflicts.first?.claims.map(\.count) == [2, 1])

    try test.graph.update(
      remove: [],
      put: [Facts.document("n.txt", Facts.decree(64, 2007, date: "2007-10-04", title: "Nghị định X"))],
      parser: "test")
    let own = try test.graph.work("64/2007/NĐ-CP")
    #expect(own.date == "2007-10-04")
    #expect(own.title == "Nghị định X")
    #expect(own.isInCorpus)
  }

  /// Two spellings of one number have one key; two numbers have two.
  @Test(arguments: [
    ("06-NQ/TU", "6/NQ-TU", true), ("54/KH-HU", "54-KH/HU", true), ("52-NQ/TW", "52-nq-tw", true),
    ("64/2007/NĐ-CP", "64/2007/ND-CP", true), ("6/42007/X", "64/2007/X", false),
    ("1/NQ-CP", "10/NQ-CP", false),
  ])
  func keysOfNumbers(_ left: String, _ right: String, _ isSame: Bool) {
    #expect((WorkKey.number(left) == WorkKey.number(right)) == isSame)
  }
}
