import Testing

@testable import VanBan

@Suite("Documents known by a short name")
struct KnownWorkTests {
  @Test(
    "A name means its document in the years that it was used",
    arguments: [
      ("Đề án 06", nil, "06-qd-ttg"), ("ĐỀ ÁN 06", 2024, "06-qd-ttg"), ("Đề án 06", 2019, nil),
      ("Đề án 30", 2009, "30-qd-ttg"), ("Đề án 30", 2015, nil), ("Đề án 30", nil, nil),
      ("Đề án 99", 2024, nil),
    ] as [(String, Int?, String?)])
  func named(name: String, year: Int?, number: String?) {
    let work = KnownWork.named(name, on: year.flatMap { PartialDate(year: $0) })
    #expect(work?.number == number)
  }
}
