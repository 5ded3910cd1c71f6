import Testing

@testable import VanBan

@Suite("Dates of cited documents")
struct DateReaderTests {
  @Test(
    "In words or digits, in brackets or behind a word such as `ký`",
    arguments: [
      ("|ngày 10/4/2007 của", "2007-04-10"), ("|, ngày 12 tháng 12 năm 2019", "2019-12-12"),
      ("|ngày 10-4-2007", "2007-04-10"),
      ("|ngày 10.4.2007", "2007-04-10"), ("|10/4/2007", "2007-04-10"), ("|(ngày 10/4/2007) về", "2007-04-10"),
      ("|ký ngày 10/4/2007", "2007-04-10"),
      ("|ban hành ngày 10/4/2007", "2007-04-10"), ("|tháng 6 năm 2023", "2023-06"),
      ("|tháng 6/2023", "2023-06"), ("|năm 2015", "2015"),
      ("|ngày 5/6/98", "1998-06-05"), ("|ngày tháng 6 năm 2023", "2023-06"),
      ("|ngày 31/02/2023", "-"), ("|năm 2021-2025", "-"), ("|ngày ký", "-"), ("|ban hành năm", "-"),
      ("|(ngày 10/4/2007 về", "-"),
      ("|tháng 13 năm 2023", "-"), ("|của", "-"), ("|", "-"),
    ])
  func date(text: String, expected: String) {
    let input = BlockInput("số " + text)
    let found = DateReader(words: input.words, limit: input.words.count).read(at: input.at)
    #expect(found?.date.description ?? "-" == expected)
  }

  @Test("No further than the limit")
  func limit() {
    let input = BlockInput("|ngày 10/4/2007")
    #expect(DateReader(words: input.words, limit: 4).read(at: 0) == nil)
    #expect(DateReader(words: input.words, limit: 6).read(at: 0)?.end == 6)
  }
}
