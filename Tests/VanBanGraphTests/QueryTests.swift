import Testing

@testable import VanBanGraph

/// The questions, on a small graph of decrees:
/// 5/2022 rests on 4/2020 and 3/2018; 4/2020 rests on 3/2018, which rests on 1/2010; 2/2019 amends 3/2018 in part,
/// 6/2023 repeals it; 4/2020 cites 5/2022 back in passing (a circle).
struct QueryTests {
  private let test: TestGraph
  private var graph: CitationGraph { test.graph }

  init() throws {
    let amending = Facts.act(
      "2.txt", Facts.decree(2, 2019), from: "2019-08-01",
      does: [Facts.Deed("amend", Facts.decree(3, 2018), "dieu-5", from: "2019-08-01")])
    var base = Facts.act("3.txt", Facts.decree(3, 2018), from: "2018-07-15")
    base.citations =
      Facts.document("", Facts.decree(3, 2018), cites: [("basis", Facts.decree(1, 2010))]).citations
    test = try TestGraph([
      Facts.document(
        "5.txt", Facts.decree(5, 2022, title: "Nghị định về chuyển đổi số"),
        cites: [
          ("basis", Facts.decree(4, 2020)), ("basis", Facts.decree(3, 2018)),
          ("implements", Facts.decree(9, 2000)),
        ]),
      Facts.document(
        "4.txt", Facts.decree(4, 2020),
        cites: [("basis", Facts.decree(3, 2018)), ("mentions", Facts.decree(5, 2022))]),
      base, amending,
      Facts.act(
        "6.txt", Facts.decree(6, 2023), from: "2023-07-15",
        does: [Facts.Deed("repeal", Facts.decree(3, 2018), from: "2023-07-15")]),
    ])
  }

  private func number(_ work: Work) -> String { work.number ?? work.identifier }

  @Test(arguments: [
    "5/2022/NĐ-CP", "5/2022/nd-cp", "/akn/vn/act/nghi-dinh/2022/5-2022-nd-cp", "5.txt",
    "nghị định về chuyển đổi số",
  ])
  func aWorkIsNamedInManyWays(_ name: String) throws {
    #expect(try graph.work(name).identifier == "/akn/vn/act/nghi-dinh/2022/5-2022-nd-cp")
  }

  @Test func aNameOfNoneOrSeveralIsAnError() throws {
    #expect(throws: GraphError.self) { try graph.work("7/2022/NĐ-CP") }
    let several = try TestGraph([
      Facts.document("a", Facts.resolution(17, year: 2019)),
      Facts.document("b", Facts.resolution(17, year: 2020)),
    ])
    let error = #expect(throws: GraphError.self) { try several.graph.work("17/NQ-CP") }
    #expect(error?.code == .ambiguousWork)
    #expect(error?.message.contains("/akn/vn/doc/nghi-quyet/2020/17-nq-cp") == true)
  }

  @Test func findsWordsWithAndWithoutMarks() throws {
    for words in ["chuyen doi so", "CHUYỂN ĐỔI SỐ", "chuyển đổi s", "2022 nd"] {
      var query = WorkQuery()
      query.words = words
      #expect(try graph.find(query).map(number) == ["5/2022/NĐ-CP"], "\(words)")
    }
    var none = WorkQuery()
    none.words = "chuyen doi xanh"
    #expect(try graph.find(none).isEmpty)
  }

  @Test func findsByKindDateAndCorpus() throws {
    var query = WorkQuery()
    query.kind = "nghi-dinh"
    query.from = "2018"
    query.to = "2020-06"
    #expect(try graph.find(query).map(number) == ["4/2020/NĐ-CP", "2/2019/NĐ-CP", "3/2018/NĐ-CP"])
    query.to = "2020-05-31"
    #expect(try graph.find(query).map(number) == ["2/2019/NĐ-CP", "3/2018/NĐ-CP"])
    var corpus = WorkQuery()
    corpus.isInCorpus = true
    #expect(try graph.find(corpus).count == 5)
    corpus.to = "2020-02-30"
    #expect(throws: GraphError.self) { try graph.find(corpus) }
  }

  @Test func theTreeOfBases() throws {
    let nodes = try graph.bases(of: try graph.work("5/2022/NĐ-CP"), depth: .max, on: "2022-12-31")
    #expect(
      nodes.map {
        "\($0.depth) \(number($0.work)) \($0.status.state.rawValue)\($0.isRepeated ? " again" : "")"
      } == [
        "1 4/2020/NĐ-CP unknown", "2 3/2018/NĐ-CP amended", "3 1/2010/NĐ-CP unknown",
        "1 3/2018/NĐ-CP amended again",
      ])
    #expect(
      try graph.bases(of: try graph.work("5/2022/NĐ-CP")).map { number($0.work) } == [
        "4/2020/NĐ-CP", "3/2018/NĐ-CP",
      ])
    let wider = try graph.bases(of: try graph.work("5/2022/NĐ-CP"), relations: ["basis", "implements"])
    #expect(wider.map { number($0.work) } == ["4/2020/NĐ-CP", "3/2018/NĐ-CP", "9/2000/NĐ-CP"])
  }

  /// Without a date the states are those on the date of the work that rests on them.
  @Test func basesHaveTheirStateOnTheDateOfTheWork() throws {
    let law = Facts.decree(1, 2010)
    let test = try TestGraph([
      Facts.act("law", law, from: "2010-07-01"),
      Facts.act(
        "end", Facts.decree(5, 2015), from: "2015-08-01",
        does: [Facts.Deed("replace", law, from: "2015-08-01")]),
      Facts.document("before", Facts.decree(2, 2014), cites: [("basis", law)]),
      Facts.document("after", Facts.decree(2, 2016), cites: [("basis", law)]),
    ])
    let states = try ["before", "after"].map { name in
      try test.graph.bases(of: try test.graph.work(name)).map {
        "\($0.status.state.rawValue) \($0.status.since ?? "") \($0.status.source ?? "")"
      }
    }
    #expect(states == [["in-force 2010-07-01 law:7"], ["replaced 2015-08-01 law:7"]])
    #expect(try test.graph.check().map { "\($0.code.rawValue) \($0.citation.file)" } == ["ended-basis after"])
  }

  @Test func pathsFollowTheArrowsUnlessToldOtherwise() throws {
    let (start, end) = (try graph.work("5/2022/NĐ-CP"), try graph.work("1/2010/NĐ-CP"))
    let path = try #require(try graph.path(from: start, to: end))
    #expect(path.map { number($0.to) } == ["3/2018/NĐ-CP", "1/2010/NĐ-CP"])
    #expect(path.map(\.citation.file) == ["5.txt", "3.txt"])
    #expect(try graph.path(from: end, to: start) == nil)
    let back = try #require(try graph.path(from: end, to: start, bothWays: true))
    #expect(back.map(\.isBackward) == [true, true])
    #expect(try graph.path(from: start, to: start) == [])
  }

  @Test func citedByAndWanted() throws {
    let work = try graph.work("3/2018/NĐ-CP")
    #expect(try graph.citations(of: work).map(\.file) == ["6.txt", "5.txt", "4.txt", "2.txt"])
    #expect(try graph.citations(of: work, relations: ["basis"], limit: 1).map(\.file) == ["5.txt"])
    #expect(try graph.missingWorks().map { number($0.work) } == ["9/2000/NĐ-CP", "1/2010/NĐ-CP"])
    let details = try graph.details(of: work)
    #expect((details.citingCount, details.citedCount) == (1, 4))
    #expect(details.files == ["3.txt"])
  }

  @Test func relatedWorksShareTheirNeighbours() throws {
    let related = try graph.related(to: try graph.work("4/2020/NĐ-CP"))
    let together = related.first { number($0.work) == "3/2018/NĐ-CP" }
    // Both are cited by 5/2022.
    #expect(together?.citedTogether == 1)
    let coupled = related.first { number($0.work) == "5/2022/NĐ-CP" }
    // Both cite 3/2018.
    #expect(coupled?.citeTogether == 1)
  }

  @Test func theTimelineAndTheCounts() throws {
    let years = try graph.timeline()
    #expect(years.map(\.year) == [2000, 2010, 2018, 2019, 2020, 2022, 2023])
    #expect(
      years.first { $0.year == 2018 }
        == TimelineYear(year: 2018, level: nil, works: 1, inCorpus: 1, citing: 1, cited: 4))
    let counts = Dictionary(uniqueKeysWithValues: try graph.statistics().map { ($0.name, $0.count) })
    #expect(counts["documents"] == 5)
    #expect(counts["works"] == 7)
    #expect(counts["works only cited"] == 2)
    #expect(counts["relation basis"] == 4)
  }

  @Test func whatTwoGraphsDifferIn() throws {
    let other = try TestGraph([
      Facts.document(
        "3.txt", Facts.decree(3, 2018),
        cites: [("basis", Facts.decree(1, 2010)), ("basis", Facts.decree(8, 2010))])
    ])
    let changes = try other.graph.changes(since: graph).map {
      "\($0.change.rawValue) \($0.citing.suffix(9)) \($0.cited.suffix(9))"
    }
    #expect(changes.count == 8)
    #expect(changes.contains("gained 018-nd-cp 010-nd-cp"))
    #expect(changes.filter { $0.hasPrefix("gained") }.count == 1)
    #expect(try graph.changes(since: graph).isEmpty)
  }

  @Test(arguments: [
    "DELETE FROM work", "SELECT 1; SELECT 2", "ATTACH 'x.db' AS x", "PRAGMA user_version = 7", "", "SELEC 1",
    "SELECT * FROM nothing", "BEGIN", "SELECT 1; DROP TABLE work",
  ])
  func sqlOnlyAnswersOneQuestion(_ sql: String) throws {
    let error = #expect(throws: GraphError.self) { try graph.table(sql: sql) }
    #expect(error?.code == .badQuery)
    #expect(try graph.table(sql: "SELECT COUNT(*) FROM works").rows == [[.integer(7)]])
  }
}
