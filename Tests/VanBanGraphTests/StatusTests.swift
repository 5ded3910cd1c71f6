import Testing

@testable import VanBanGraph

/// States of a work, and of a provision of it, from what acts say.
struct StatusTests {
  typealias Deed = Facts.Deed
  /// The act that is asked about.
  private static let law = Facts.decree(3, 2018)

  private func status(
    _ documents: [DocumentFacts], _ provision: String? = nil, on date: String?
  ) throws -> WorkStatus {
    let test = try TestGraph(documents)
    let work = try test.graph.work("3/2018/NĐ-CP")
    return try test.graph.status(of: work, provision: provision.map { ProvisionKey($0) } ?? nil, on: date)
  }

  private func summary(_ status: WorkStatus) -> String {
    [status.state.rawValue, status.since, status.reason?.rawValue].compactMap { $0 }.joined(separator: " ")
  }

  private static func other(_ year: Int, _ deed: Deed) -> DocumentFacts {
    Facts.act("\(year).txt", Facts.decree(9, year), from: "\(year)-09-01", does: [deed])
  }

  /// An act of 1 June 2018, in force from 15 July, amended in 2019, in part ended in 2021, replaced in 2023.
  @Test(arguments: [
    ("2018-05-31", "not-yet-issued"), ("2018-06-01", "not-yet-in-force 2018-06-01"),
    ("2018-07-14", "not-yet-in-force 2018-06-01"), ("2018-07-15", "in-force 2018-07-15"),
    ("2019-08-31", "in-force 2018-07-15"), ("2019-09-01", "amended 2019-09-01"),
    ("2021-09-01", "partly-ended 2021-09-01"),
    ("2022", "partly-ended 2021-09-01"), ("2023-09-14", "partly-ended 2021-09-01"),
    ("2023-09-15", "replaced 2023-09-15"),
    ("2030", "replaced 2023-09-15"),
  ])
  func ofAWorkOnADay(_ date: String, _ expected: String) throws {
    let found = try status(
      [
        Facts.act("law", Self.law, from: "2018-07-15"),
        Self.other(2019, Deed("amend", Self.law, "dieu-5", from: "2019-09-01")),
        Self.other(2021, Deed("repeal", Self.law, "dieu-7/khoan-2", from: "2021-09-01")),
        Self.other(2023, Deed("replace", Self.law, from: "2023-09-15")),
      ], on: date)
    #expect(summary(found) == expected)
  }

  /// What one act does, and the state on 1 January 2022.
  @Test(arguments: [
    (Deed("repeal", law, from: "2020-01-01"), "repealed 2020-01-01"),
    (Deed("replace", law, from: "2020-01-01"), "replaced 2020-01-01"),
    (Deed("repeal", law, from: "2022-01-02"), "in-force 2018-07-15"),
    (Deed("suspend", law, from: "2020-01-01"), "suspended 2020-01-01"),
    (Deed("repeal", law, "chuong-2", from: "2020-01-01"), "partly-ended 2020-01-01"),
    (Deed("repeal", law, "part", from: "2020-01-01"), "partly-ended 2020-01-01"),
    (Deed("replace", law, "dieu-5", from: "2020-01-01"), "amended 2020-01-01"),
    (Deed("replace-phrase", law, from: "2020-01-01"), "amended 2020-01-01"),
    (Deed("add", law, "dieu-5a", from: "2020-01-01"), "amended 2020-01-01"),
    (Deed("correct", law, "dieu-5", from: "2020-01-01"), "in-force 2018-07-15"),
    // The day is not known: it may have ended.
    (Deed("repeal", law, from: nil, refusal: "publication"), "unknown end-without-day"),
    (Deed("repeal", law, "dieu-5", from: nil, refusal: "publication"), "in-force 2018-07-15"),
    (Deed("repeal", law, from: "2021", refusal: "incomplete"), "repealed 2021"),
    (Deed("repeal", law, from: "2022", refusal: "incomplete"), "unknown end-without-day"),
    (Deed("repeal", law, from: "2023", refusal: "incomplete"), "in-force 2018-07-15"),
  ])
  func byWhatAnActDoes(_ deed: Deed, _ expected: String) throws {
    let found = try status(
      [Facts.act("law", Self.law, from: "2018-07-15"), Self.other(2019, deed)], on: "2022-01-01")
    #expect(summary(found) == expected)
  }

  /// Before the act was issued that ends it from a day not known, it had not ended.
  @Test func nothingEndsBeforeTheActThatEndsIt() throws {
    let documents = [
      Facts.act("law", Self.law, from: "2018-07-15"), Self.other(2019, Deed("repeal", Self.law, from: nil)),
    ]
    #expect(try summary(status(documents, on: "2019-05-31")) == "in-force 2018-07-15")
    #expect(try summary(status(documents, on: "2019-06-01")) == "unknown end-without-day")
    #expect(try summary(status(documents, on: nil)) == "repealed")
  }

  @Test(arguments: [
    ("2020-12-31", "in-force 2018-07-15"), ("2021-01-01", "expired 2021-01-01"),
    ("2030", "expired 2021-01-01"),
  ])
  func endsByItsOwnWords(_ date: String, _ expected: String) throws {
    let law = Facts.act("law", Self.law, from: "2018-07-15", end: "2021-01-01")
    #expect(try summary(status([law], on: date)) == expected)
    let longer = Self.other(2020, Deed("extend", Self.law, from: "2020-09-01"))
    #expect(
      try summary(status([law, longer], on: date))
        == (date < "2021" ? "in-force 2018-07-15" : "unknown extended"))
  }

  /// Why a state is not known.
  @Test func whatCannotBeKnown() throws {
    let citing = Facts.document("a", Facts.decree(1, 2020), cites: [("basis", Self.law)])
    #expect(try summary(status([citing], on: "2022")) == "unknown no-document")
    #expect(try summary(status([Facts.document("law", Self.law)], on: "2022")) == "unknown not-stated")
    var gazette = Facts.act("law", Self.law, from: "2018")
    gazette.force[0].from = ForceDate(nil, refusal: "publication")
    #expect(try summary(status([gazette], on: "2022")) == "unknown no-day")
    let copies = [
      Facts.act("a", Self.law, from: "2018-07-15"), Facts.act("b", Self.law, from: "2018-08-15"),
    ]
    #expect(try summary(status(copies, on: "2022")) == "unknown contradictory")
    // `ngày 15 tháng 7 năm 2017` in an act of 1 June 2018; some days before it is what it says.
    #expect(
      try summary(status([Facts.act("law", Self.law, from: "2017-07-15")], on: "2022"))
        == "unknown before-issue")
    #expect(
      try summary(status([Facts.act("law", Self.law, from: "2018-05-02")], on: "2022"))
        == "in-force 2018-05-02")
    // One copy lacks the day.
    gazette.path = "b"
    #expect(
      try summary(status([gazette, Facts.act("c", Self.law, from: "2018-07-15")], on: "2022"))
        == "in-force 2018-07-15")
  }

  /// What titles and other documents say is listed and decides nothing; said to have ended, it is not called in force.
  @Test(arguments: [
    ("amends", CitationFacts.Standing.reported, "in-force 2018-07-15"),
    ("amends", .quoted, "in-force 2018-07-15"),
    ("repeals", .reported, "unknown said-to-have-ended"),
    ("replaces", .reported, "unknown said-to-have-ended"),
    ("repeals", .quoted, "unknown said-to-have-ended"),
  ])
  func hearsayDecidesNothing(
    _ relation: String, _ standing: CitationFacts.Standing, _ expected: String
  ) throws {
    var report = Facts.document(
      "r.txt", Facts.decree(7, 2024), cites: [("basis", Self.law), ("basis", Facts.decree(2, 2020))])
    var change = report.citations[0]
    (change.ordinal, change.origin, change.relation, change.standing) = (3, 2, relation, standing)
    report.citations.append(change)
    let found = try status([report, Facts.act("law", Self.law, from: "2018-07-15")], on: "2030")
    #expect(summary(found) == expected)
    #expect(found.said.map(\.citingLabel) == ["2/2020/NĐ-CP"])
    #expect(found.changes.isEmpty)
    // The act itself says something else.
    let own = Facts.act(
      "2.txt", Facts.decree(2, 2020), from: "2020-09-01",
      does: [Deed("add", Self.law, "dieu-9", from: "2020-09-01")])
    let both = try status([report, own, Facts.act("law", Self.law, from: "2018-07-15")], on: "2030")
    #expect(summary(both) == "amended 2020-09-01")
    #expect(both.said.isEmpty)
  }

  /// A slip in a year names another act, and a text that nobody has issued ends nothing.
  @Test func slipsAndDraftsDecideNothing() throws {
    let law = Facts.act("law", Self.law, from: "2018-07-15")
    // `Nghị định số 3/2018/NĐ-CP ngày … năm 2015`.
    var wrong = Self.law
    wrong.date = "2015-06-01"
    let slip = try status([law, Self.other(2019, Deed("repeal", wrong, from: "2019-09-01"))], on: "2030")
    #expect(summary(slip) == "in-force 2018-07-15")
    #expect(slip.said.map(\.isDoubted) == [true])
    // Nothing ends what is younger.
    let old = try status([law, Self.other(2010, Deed("repeal", Self.law, from: "2010-09-01"))], on: "2030")
    #expect(summary(old) == "in-force 2018-07-15")
    // A text without a number.
    let text = Facts.act(
      "x", WorkFacts(), from: "2019-09-01", does: [Deed("repeal", Self.law, from: "2019-09-01")])
    #expect(try summary(status([law, text], on: "2030")) == "in-force 2018-07-15")
  }

  /// Provisions of an act of Điều 1 to 3, the first with two clauses: what others do to them, and their states in 2022.
  @Test(arguments: [
    ("dieu-1", "amended 2019-09-01"), ("dieu-1/khoan-1", "amended 2019-09-01"),
    ("dieu-1/khoan-2", "in-force 2018-07-15"),
    ("dieu-2", "repealed 2020-09-01"), ("dieu-2/khoan-1", "repealed 2020-09-01"),
    ("dieu-3", "partly-ended 2021-09-01"), ("dieu-3/khoan-4", "repealed 2021-09-01"),
    ("dieu-4", "not-yet-in-force 2018-06-01"), ("dieu-5a", "amended 2019-10-01"),
    ("dieu-6", "unknown no-provision"),
  ])
  func ofProvisions(_ provision: String, _ expected: String) throws {
    var law = Facts.act(
      "law", Self.law, from: "2018-07-15",
      provisions: [
        "dieu-1", "dieu-1/khoan-1", "dieu-1/khoan-2", "dieu-2", "dieu-2/khoan-1", "dieu-3", "dieu-3/khoan-4",
        "dieu-4",
      ])
    law.force.append(
      ForceFacts(provision: ProvisionKey("dieu-4"), words: "Điều 4", from: ForceDate("2025-01-01")))
    let documents = [
      law, Self.other(2019, Deed("amend", Self.law, "dieu-1/khoan-1", from: "2019-09-01")),
      Facts.act(
        "add", Facts.decree(8, 2019), from: "2019-10-01",
        does: [Deed("add", Self.law, "dieu-5a", from: "2019-10-01")]),
      Self.other(2020, Deed("repeal", Self.law, "dieu-2", from: "2020-09-01")),
      Self.other(2021, Deed("repeal", Self.law, "dieu-3/khoan-4", from: "2021-09-01")),
      // The words may stand in the other clause.
      Facts.act(
        "words", Facts.decree(7, 2021), from: "2021-10-01",
        does: [Deed("replace-phrase", Self.law, "dieu-1", from: "2021-10-01")]),
    ]
    #expect(try summary(status(documents, provision, on: "2022-01-01")) == expected)
    // The end of the whole is that of its provisions.
    let ended =
      documents + [
        Facts.act(
          "whole", Facts.decree(11, 2021), from: "2021-12-01",
          does: [Deed("repeal", Self.law, from: "2021-12-01")])
      ]
    #expect(try status(ended, "dieu-1/khoan-2", on: "2022-01-01").state == .repealed)
  }

  /// What an act does to a chapter, or to all but a part, and the state of Điều 2 on 1 January 2022.
  @Test(arguments: [
    (Deed("repeal", law, "chuong-2", from: "2020-01-01"), "unknown in-division"),
    (Deed("suspend", law, "chuong-2", from: "2020-01-01"), "unknown in-division"),
    (Deed("replace", law, "muc-1", from: "2020-01-01"), "unknown in-division"),
    (Deed("repeal", law, "chuong-2", from: "2023-01-01"), "in-force 2018-07-15"),
    (Deed("amend", law, "chuong-2", from: "2020-01-01"), "in-force 2018-07-15"),
    (Deed("repeal", law, "part", except: "Điều 5", from: "2020-01-01"), "unknown excepted"),
    (Deed("repeal", law, "part", except: "Điều 5", from: "2023-01-01"), "in-force 2018-07-15"),
    (Deed("repeal", law, "part", from: "2020-01-01"), "in-force 2018-07-15"),
  ])
  func whereAProvisionStands(_ deed: Deed, _ expected: String) throws {
    let law = Facts.act("law", Self.law, from: "2018-07-15", provisions: ["dieu-1", "dieu-2"])
    let found = try status([law, Self.other(2019, deed)], "dieu-2", on: "2022-01-01")
    #expect(summary(found) == expected)
    #expect(found.changes.count + found.pending.count == 1)
  }

  @Test func namesOfParts() throws {
    let test = try TestGraph([Facts.act("a#b.txt", Self.law, from: "2018-07-15")])
    for name in ["3/2018/NĐ-CP#dieu-12/khoan-2", "3/2018/NĐ-CP#khoản 2 Điều 12", "a#b.txt#dieu-12-khoan-2"] {
      #expect(try test.graph.part(name).provision?.text == "dieu-12/khoan-2", "\(name)")
    }
    #expect(try test.graph.part("a#b.txt").provision == nil)
    #expect(throws: GraphError.self) { try test.graph.part("3/2018/NĐ-CP#tất cả") }
  }
}

/// Laws of which the graph has no document, by the table of laws: Luật 80/2015/QH13, in force from 1 July 2016, until Luật
/// 64/2025/QH15 took its place on 1 April 2025.
struct KnownLawStatusTests {
  private func citing(_ number: String, _ kind: String = "luat", year: Int) -> (DocumentFacts, String) {
    var law = WorkFacts()
    (law.kind, law.number, law.year) = (kind, number, year)
    law.identifier =
      "/akn/vn/act/\(kind)/\(year)/" + WorkKey.searchText(number).split(separator: " ").joined(separator: "-")
    return (Facts.document("a", Facts.decree(1, 2026), cites: [("basis", law)]), law.identifier ?? "")
  }

  @Test(arguments: [
    ("80/2015/QH13", 2015, "2016-06-30", "not-yet-in-force"),
    ("80/2015/QH13", 2015, "2016-07-01", "in-force 2016-07-01"),
    ("80/2015/QH13", 2015, "2025-03-31", "in-force 2016-07-01"),
    ("80/2015/QH13", 2015, "2025-04-01", "replaced 2025-04-01"),
    ("80/2015/QH13", 2015, "2030", "replaced 2025-04-01"),
    ("64/2025/QH15", 2025, "2025-06-01", "in-force 2025-04-01"),
    // Beyond the day up to which the table is kept.
    ("64/2025/QH15", 2025, "2099-01-01", "unknown no-document"),
    ("299/2015/QH13", 2015, "2020", "unknown no-document"),
  ])
  func byTheTable(_ number: String, _ year: Int, _ date: String, _ expected: String) throws {
    let (document, identifier) = citing(number, year: year)
    let test = try TestGraph([document])
    let status = try test.graph.status(of: try test.graph.work(identifier), on: date)
    #expect(
      [status.state.rawValue, status.since, status.reason?.rawValue].compactMap { $0 }.joined(separator: " ")
        == expected)
    #expect(status.source == (expected.hasPrefix("unknown") ? nil : "(table of laws)"))
  }

  @Test func whatTheLawSaysItselfCounts() throws {
    let (document, identifier) = citing("80/2015/QH13", year: 2015)
    var law = document.citations[0].work
    law.date = "2015-06-22"
    var next = law
    (next.identifier, next.number, next.year, next.date) = (
      "/akn/vn/act/luat/2025/64-2025-qh15", "64/2025/QH15", 2025, "2025-02-19"
    )
    let own = Facts.act(
      "next", next, from: "2025-05-01", does: [Facts.Deed("repeal", law, from: "2025-05-01")])
    let test = try TestGraph([document, own])
    let status = try test.graph.status(of: try test.graph.work(identifier), on: "2026")
    #expect(status.since == "2025-05-01")
    #expect(status.changes.map(\.file) == ["next"])
  }
}
