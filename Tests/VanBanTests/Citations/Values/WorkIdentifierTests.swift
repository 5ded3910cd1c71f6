import Testing

@testable import VanBan

@Suite("Work identifiers")
struct WorkIdentifierTests {
  @Test(
    "Written and read back",
    arguments: [
      "/akn/vn/act/nghi-dinh/2007/64-2007-nd-cp",
      "/akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2021/3725-kh-ubnd",
      "/akn/vn-hn/doc/nghi-quyet/2020/06-nq-tu", "/akn/vn/act/hien-phap/2013/hien-phap",
    ])
  func roundTrip(text: String) throws {
    let identifier = try #require(WorkIdentifier(text))
    #expect(identifier.description == text)
    #expect(WorkIdentifier(identifier.description) == identifier)
  }

  @Test("In its parts")
  func parts() throws {
    let identifier = try #require(
      WorkIdentifier("/akn/vn-61/doc/ke-hoach/ubnd-huyen-thanh-mien/2021/3725-kh-ubnd"))
    #expect(identifier.country == "vn")
    #expect(identifier.subdivision == "61")
    #expect(identifier.form == .doc)
    #expect(identifier.kind == "ke-hoach")
    #expect(identifier.actor == "ubnd-huyen-thanh-mien")
    #expect(identifier.year == 2021)
    #expect(identifier.number == "3725-kh-ubnd")
  }

  @Test(
    "What is no identifier",
    arguments: [
      "", "/akn", "akn/vn/act/luat/2015/80-2015-qh13", "/akn/vn/act/luat/2015", "/akn/vn/act/luat/15/80",
      "/akn/vn/law/luat/2015/80", "/akn/vn/act/Luat/2015/80", "/akn/vn/act/luat/2015/80/2015/qh13",
      "/akn/vn/act/luat//80", "/akn/vn/act/luat/2015/80/", "/akn/vn-/act/luat/2015/80",
      "/akn/vn/act/luat/+201/80",
    ])
  func invalid(text: String) {
    #expect(WorkIdentifier(text) == nil)
  }

  @Test("In order of year and number")
  func order() {
    let sorted = [
      "/akn/vn/act/nghi-dinh/2020/100-2020-nd-cp", "/akn/vn/act/nghi-dinh/2019/101-2019-nd-cp",
      "/akn/vn/act/nghi-dinh/2020/09-2020-nd-cp",
    ].compactMap { WorkIdentifier($0) }.sorted()
    #expect(sorted.map(\.number) == ["101-2019-nd-cp", "09-2020-nd-cp", "100-2020-nd-cp"])
  }
}
