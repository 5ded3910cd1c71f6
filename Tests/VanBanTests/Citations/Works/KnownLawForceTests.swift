import Testing

@testable import VanBan

@Suite("From and to which day known laws are in force")
struct KnownLawForceTests {
  @Test(
    "By the table of laws: the first day, the first day without force, the law that took its place",
    arguments: [
      ("/akn/vn/act/luat/2015/80-2015-qh13", "2016-07-01 2025-04-01 64/2025/QH15"),
      ("/akn/vn/act/luat/2024/31-2024-qh15", "2024-08-01 - -"),
      ("/akn/vn/act/hien-phap/2013/hien-phap", "2014-01-01 - -"),
      ("/akn/vn/act/hien-phap/1992/hien-phap", "1992-04-18 2014-01-01 -"),
      // Another kind, another country, a province's, a decree, a law that the table does not have.
      ("/akn/vn/act/bo-luat/2015/80-2015-qh13", "nil"), ("/akn/la/act/luat/2015/80-2015-qh13", "nil"),
      ("/akn/vn-61/act/luat/2015/80-2015-qh13", "nil"), ("/akn/vn/act/nghi-dinh/2020/30-2020-nd-cp", "nil"),
      ("/akn/vn/act/luat/2015/999-2015-qh13", "nil"),
    ])
  func force(work: String, expected: String) throws {
    let found = KnownLawForce(try #require(WorkIdentifier(work))).map { law in
      "\(law.from) \(law.end?.description ?? "-") \(law.successor ?? "-")"
    }
    #expect(found ?? "nil" == expected)
  }
}
