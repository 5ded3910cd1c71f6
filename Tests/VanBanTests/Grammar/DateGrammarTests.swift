import Testing

@testable import VanBan

@Suite("Dates")
struct DateGrammarTests {
  /// The date at the head of `text` and how many of its words it takes: `2019-12-12 6`, or `-`.
  private static func date(_ text: String, _ forms: DateGrammar.Forms = [], limit: Int? = nil) -> String {
    let found = DateGrammar(TokenCursor(words: text, limit: limit), forms).date(at: 0)
    return found.map { "\($0.date) \($0.end)" } ?? "-"
  }

  @Test(
    "Those that are dates in any text",
    arguments: [
      ("ngày 12 tháng 12 năm 2019 của", "2019-12-12 6"), ("Ngày 10/4/2007", "2007-04-10 6"),
      ("ngày 15/6/ 2021", "2021-06-15 6"), ("ngày 15 / 6 / 2021", "2021-06-15 6"),
      ("10/4/2007", "2007-04-10 5"),
      ("05-3-2020", "2020-03-05 5"), ("05–3–2020", "2020-03-05 5"), ("01.02.2003", "2003-02-01 1"),
      ("ngày 01.02.2003", "2003-02-01 2"), ("ngày 10/4/98", "1998-04-10 6"), ("ngày 10/4/07", "2007-04-10 6"),
      ("ngày tháng 12 năm 2022", "2022-12 5"), ("ngày … tháng 12 năm 2022", "2022-12 6"),
      ("ngày .... tháng 12 năm 2022", "2022-12 \(TokenCursor(words: "ngày .... tháng 12 năm 2022").limit)"),
      ("tháng 5/2020", "2020-05 4"), ("tháng 5, năm 2020", "2020-05 5"), ("tháng 5 năm 2020", "2020-05 4"),
      ("tháng 5 năm năm 2020", "2020-05 5"), ("ngày 29/2/2024", "2024-02-29 6"),
      ("10/4/2007 / 5", "2007-04-10 5"),
    ])
  func anywhere(text: String, expected: String) {
    #expect(Self.date(text) == expected)
    #expect(Self.date(text, .expected) == expected)
  }

  @Test(
    "Those that are dates only where one is expected",
    arguments: [
      ("10/4/98", "1998-04-10 5"), ("10/4/07", "2007-04-10 5"), ("10 - 4 - 2007", "2007-04-10 5"),
      ("10. 4. 2007", "2007-04-10 5"), ("10.4.98", "1998-04-10 1"), ("năm 2015", "2015 2"),
    ])
  func expected(text: String, expected: String) {
    #expect(Self.date(text) == "-")
    #expect(Self.date(text, .expected) == expected)
  }

  @Test(
    "No dates",
    arguments: [
      "31/2/2021", "29/2/2023", "1/13/2020", "1/2", "1/2-2020", "1/2/202", "1/2/20200", "001/2/2020",
      "10/4/2007/NĐ-CP",
      "ngày 5", "ngày 26/3 hằng năm", "ngày", "ngày 12 tháng 5", "ngày 12. Tháng 5 năm 2020",
      "ngày 12 của tháng 5 năm 2020",
      "ngày 31 tháng 2 năm 2020", "tháng 13 năm 2020", "tháng … năm 2020", "tháng 5 năm 1899",
      "năm 2021-2025", "1.2",
      "1.250.000", "năm", "x",
    ])
  func refused(text: String) {
    #expect(Self.date(text) == "-")
    #expect(Self.date(text, .expected) == "-")
  }

  @Test("A date is read up to the limit")
  func limit() {
    #expect(Self.date("ngày 10/4/2007", limit: 5) == "-")
    #expect(Self.date("ngày 10/4/2007", limit: 6) == "2007-04-10 6")
    #expect(Self.date("tháng 5 năm 2020", limit: 3) == "-")
  }

  /// Day, month and year, `_` for a blank.
  private static func written(_ text: String, _ forms: DateGrammar.Forms) -> String {
    let found = DateGrammar(TokenCursor(words: text), forms).written(at: 0)
    return found.map { found in
      [found.day, found.month, found.year].map { $0.map { String($0) } ?? "_" }.joined(separator: " ")
    } ?? "-"
  }

  @Test(
    "A header's date with its blanks, and what was written by hand or stamped between its words",
    arguments: [
      ("ngày 29 tháng 7 năm 2022", "29 7 2022"), ("ngày tháng năm 2022", "_ _ 2022"),
      ("ngày … tháng … năm 2022", "_ _ 2022"), ("ngày ... tháng ... năm ...", "_ _ _"),
      ("ngày 5 tháng", "5 _ _"), ("ngày 5 tháng 6 năm", "5 6 _"), ("ngày 2 l tháng 7 năm 2022", "2 7 2022"),
      ("ngày J ^ tháng 7 năm 2022", "_ 7 2022"), ("ngày 5 tháng 6, năm 2022", "5 6 2022"),
      ("ngày một hai ba bốn tháng 7 năm 2022", "-"), ("ngày 5", "-"),
    ])
  func header(text: String, expected: String) {
    #expect(Self.written(text, .header) == expected)
  }

  @Test("In running text nothing stands between a day and its month")
  func running() {
    #expect(Self.written("ngày 2 l tháng 7 năm 2022", []) == "-")
    #expect(Self.written("ngày 5 … tháng 7 năm 2022", []) == "-")
  }

  @Test(
    "Periods",
    arguments: [
      ("2021-2025", "2021 2025"), ("2021 - 2025", "2021 2025"), ("2025-2021", "-"), ("2021-25", "-"),
      ("2021-2025-2030", "-"), ("2021-2025/x", "-"), ("1900-2001", "-"), ("2021/2025", "-"), ("2021", "-"),
    ])
  func periods(text: String, expected: String) {
    let found = DateGrammar(TokenCursor(words: text)).period(at: 0)
    #expect(found.map { "\($0.years.lowerBound) \($0.years.upperBound)" } ?? "-" == expected)
  }
}
