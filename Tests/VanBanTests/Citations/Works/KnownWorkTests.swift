import Testing

@testable import VanBan

@Suite("Documents that all texts call by a short name")
struct KnownWorkTests {
  @Test(
    "From the year of issue on, and without a date",
    arguments: [
      ("Đề án 06", PartialDate(year: 2023), "06-qd-ttg"), ("đề án 06", nil, "06-qd-ttg"),
      ("Đề án 06", PartialDate(year: 2022), "06-qd-ttg"),
      ("Đề án 06", PartialDate(year: 2019), "-"), ("Đề án 07", nil, "-"),
      ("Đề án số hóa kho lưu trữ của tỉnh Hải Dương", nil, "-"), ("", nil, "-"),
    ] as [(String, PartialDate?, String)])
  func known(name: String, date: PartialDate?, expected: String) {
    #expect(KnownWork.named(name, on: date)?.number ?? "-" == expected)
  }
}
