import Testing

@testable import VanBan

@Suite("Laws by name and date")
struct LawResolverTests {
  private static func works(_ text: String, on date: PartialDate?) -> [String] {
    var header = Header()
    header.date = date
    return CitationFixture.citations(text, header: header).map { citation in
      switch citation.resolution {
      case .resolved(let id): id.number
      case .ambiguous(let candidates):
        candidates.map { $0.identifier.number + " " + $0.reason.rawValue }.joined(separator: ", ")
      case .incomplete(let missing): missing.map(\.rawValue).joined(separator: " ")
      }
    }
  }

  @Test(
    "The version in force on the date of the document",
    arguments: [
      ("Luật Đất đai", 2010, 3, "13-2003-qh11"), ("Luật Đất đai", 2015, 3, "45-2013-qh13"),
      ("Luật Đất đai", 2025, 3, "31-2024-qh15"),
      ("Luật Đất đai", 2024, 3, "45-2013-qh13 in-force, 31-2024-qh15 passed"),
      ("Bộ luật Dân sự", 2020, 1, "91-2015-qh13"), ("Hiến pháp", 2000, 1, "hien-phap"),
      ("Pháp lệnh Ưu đãi người có công với cách mạng", 2022, 1, "02-2020-ubtvqh14"),
      ("Luật Kế toán", 1999, 1, "number year"), ("Luật Kế toán", 2026, 1, "88-2015-qh13 in-force"),
    ])
  func inForce(name: String, year: Int, month: Int, expected: String) {
    #expect(Self.works("theo " + name, on: PartialDate(year: year, month: month, day: 1)) == [expected])
  }

  @Test(
    "The date that is given with the name decides",
    arguments: [
      ("Luật Đất đai năm 2003", "13-2003-qh11"), ("Luật Đất đai ngày 29 tháng 11 năm 2013", "45-2013-qh13"),
      ("Bộ luật Dân sự năm 2015", "91-2015-qh13"), ("Hiến pháp năm 1992", "hien-phap"),
      ("Luật Đất đai năm 2005", "number"),
      (
        "Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp ngày 10 tháng 6 năm 2020",
        "56-2020-qh14"
      ),
    ])
  func dated(text: String, expected: String) {
    #expect(Self.works("theo " + text, on: PartialDate(year: 2023))[0] == expected)
  }

  @Test("Without a date of the document all versions are candidates, the newest first")
  func undated() {
    #expect(
      Self.works("theo Luật Đất đai", on: nil) == [
        "31-2024-qh15 former, 45-2013-qh13 former, 13-2003-qh11 former"
      ])
  }

  @Test(
    "A date without a day or month is its first day",
    arguments: [
      ("Luật Đầu tư công", PartialDate(year: 2025), "58-2024-qh15"),
      ("Luật Đất đai", PartialDate(year: 2024), "45-2013-qh13 in-force, 31-2024-qh15 passed"),
      ("Luật Đất đai", PartialDate(year: 2024, month: 8), "31-2024-qh15"),
      ("Luật Công chứng", PartialDate(year: 2025), "53-2014-qh13 in-force, 46-2024-qh15 passed"),
      (
        "Luật Ban hành văn bản quy phạm pháp luật", PartialDate(year: 2025),
        "80-2015-qh13 in-force, 64-2025-qh15 passed"
      ),
      ("Luật Giá", PartialDate(year: 2025), "16-2023-qh15"),
    ])
  func partialDates(name: String, on date: PartialDate?, expected: String) {
    #expect(Self.works("theo " + name, on: date) == [expected])
  }

  @Test("A number tells whether it is that of a law or a code")
  func kinds() {
    #expect(
      CitationFixture.citations("Luật số 91/2015/QH13").first?.resolution.identifier?.kind == "bo-luat")
    #expect(CitationFixture.citations("theo số 88/2015/QH13").first?.resolution.identifier?.kind == "luat")
  }

  @Test("The table is whole: each version in force after it was adopted, each successor known")
  func table() {
    #expect(KnownLaw.all.count > 300)
    for law in KnownLaw.all {
      // One tax of 1994 was raised from the beginning of its year.
      #expect(law.inForce >= law.adopted || law.number == "31-L/CTN", "\(law.number)")
      if let successor = law.successor { #expect(KnownLaw.numbered(successor) != nil, "\(law.number)") }
    }
    for title in ["Đất đai", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ"] {
      #expect(KnownLaw.titles(of: .law).contains(title))
    }
    let numbers = KnownLaw.all.map(\.number).filter { !$0.isEmpty }
    // `Hàng hải` and `Hàng hải Việt Nam` are one code.
    #expect(numbers.count - Set(numbers).count == 2)
  }

  @Test(
    "The resolver itself: a title with its kind, on a date",
    arguments: [
      (
        "Luật Đất đai", DocumentKind.law, PartialDate(year: 2015, month: 3, day: 1), nil,
        "/akn/vn/act/luat/2013/45-2013-qh13"
      ),
      ("Luật Đất đai", .law, nil, PartialDate(year: 2003), "/akn/vn/act/luat/2003/13-2003-qh11"),
      (
        "Bộ luật Dân sự", .code, PartialDate(year: 2020, month: 1, day: 1), nil,
        "/akn/vn/act/bo-luat/2015/91-2015-qh13"
      ),
      ("Luật Đất đai", .law, nil, PartialDate(year: 2005), "incomplete: number"),
      ("Luật Thư tín", .law, nil, nil, "-"),
    ] as [(String, DocumentKind, PartialDate?, PartialDate?, String)])
  func resolver(
    name: String, kind: DocumentKind, on date: PartialDate?, given: PartialDate?, expected: String
  ) {
    let found = LawResolver(date: date).resolution(name: name, kind: kind, given: given)
    #expect(found?.summary ?? "-" == expected)
  }
}
