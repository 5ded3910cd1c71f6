import Testing

@testable import VanBan

@Suite("Days of force")
struct ForceDayReaderTests {
  /// What stands behind `Quyết định này có hiệu lực thi hành` in a decision of 10 July 2025, and the day.
  static let days: [(String, String)] = [
    ("từ ngày 01 tháng 7 năm 2025", "2025-07-01 first stated"),
    ("kể từ ngày 01/7/2025", "2025-07-01 first stated"),
    (", kể từ ngày 1-7-2025", "2025-07-01 first stated"),
    ("từ 1/7/2025", "2025-07-01 first stated"),
    ("bắt đầu từ ngày 01.7.2025", "2025-07-01 first stated"),
    ("từ 0 giờ ngày 01 tháng 7 năm 2025", "2025-07-01 first stated"),
    ("kể từ 00 giờ 00 phút, ngày 01/7/2025", "2025-07-01 first stated"),
    ("vào ngày 01 tháng 7 năm 2025", "2025-07-01 first stated"),
    ("ngày 01 tháng 7 năm 2025", "2025-07-01 first stated"),
    ("kê từ ngày ký", "2025-07-10 first signing"),
    ("kể từ ngày ký ban hành", "2025-07-10 first signing"),
    ("kể từ ngày ký, ban hành", "2025-07-10 first signing"),
    ("từ ngày ban hành", "2025-07-10 first signing"),
    ("kể từ ngày Quyết định này được ký", "2025-07-10 first signing"),
    ("kể từ ngày được ban hành", "2025-07-10 first signing"),
    ("từ ngày thông qua", "2025-07-10 first adoption"),
    ("từ ngày được Hội đồng nhân dân tỉnh thông qua", "2025-07-10 first adoption"),
    ("sau 45 ngày kể từ ngày ký", "2025-08-24 first signing 45 day"),
    ("sau 45 ngày, kể từ ngày ký ban hành", "2025-08-24 first signing 45 day"),
    ("sau 15 (mười lăm) ngày kể từ ngày ký", "2025-07-25 first signing 15 day"),
    ("sau mười lăm ngày kể từ ngày ký", "2025-07-25 first signing 15 day"),
    ("sau 02 tháng kể từ ngày ký ban hành", "2025-09-10 first signing 2 month"),
    ("sau 10 ngày kể từ ngày 01 tháng 8 năm 2025", "2025-08-11 first stated 10 day"),
    ("sau 15 ngày kể từ ngày đăng Công báo", "refused: publication first publication 15 day"),
    ("từ ngày công bố", "refused: publication first publication"),
    ("sau 10 ngày làm việc kể từ ngày ký", "refused: working-days first signing 10 working-day"),
    ("từ ngày … tháng … năm 2026", "2026 refused: incomplete first stated"),
    ("từ ngày ... tháng 9 năm 2026", "2026-09 refused: incomplete first stated"),
    ("từ ngày 31 tháng 02 năm 2026", "refused: impossible first stated"),
    ("từ tháng 9 năm 2026", "2026-09 refused: incomplete first stated"),
    ("từ năm 2026", "2026 refused: period first stated"),
    ("từ năm ngân sách 2026", "2026 refused: period first stated"),
    ("từ năm học 2025-2026", "2025 refused: period first stated"),
    ("kể từ kỳ tính thuế năm 2026", "2026 refused: period first stated"),
    ("kể từ ngày Luật Đất đai có hiệu lực thi hành", "refused: event first event"),
    ("kể từ ngày ký hợp đồng", "refused: event first event"),
    ("kể từ khi có văn bản thay thế", "refused: event first event"),
    ("đồng thời với Luật Thư viện", "refused: event first event"),
  ]

  @Test("From which day", arguments: days)
  func first(words: String, day: String) {
    let body = "Điều 2. Quyết định này có hiệu lực thi hành\(words.hasPrefix(",") ? "" : " ")\(words)."
    #expect(ForceFixture.days(.decision, body) == ["from " + day])
  }

  static let ends: [(String, String)] = [
    ("đến hết ngày 31 tháng 12 năm 2026", "2026-12-31 last stated"),
    ("đến ngày 31/12/2026", "2026-12-31 last stated"),
    ("cho đến hết ngày 31/12/2026", "2026-12-31 last stated"),
    ("đến hết tháng 6 năm 2026", "2026-06-30 last stated"),
    ("đến hết năm 2026", "2026-12-31 last stated"),
    ("đến năm 2026", "2026 refused: period last stated"),
    ("đến trước ngày 01 tháng 01 năm 2027", "2027-01-01 after stated"),
    ("đến khi có văn bản thay thế", "refused: event last event"),
    ("và hết hiệu lực từ ngày 01 tháng 01 năm 2027", "2027-01-01 after stated"),
    ("và hết hiệu lực sau 12 tháng kể từ ngày ký", "2026-07-10 after signing 12 month"),
  ]

  @Test("To which day", arguments: ends)
  func last(words: String, day: String) {
    let body = "Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 9 năm 2025 \(words)."
    #expect(ForceFixture.days(.decision, body) == ["from 2025-09-01 first stated", "to " + day])
  }

  @Test("Nothing is counted from a date that is not there")
  func withoutDate() {
    let text = ForceFixture.text(
      .decision, "Điều 2. Quyết định này có hiệu lực sau 45 ngày kể từ ngày ký.", date: nil)
    #expect(
      ForceFixture.lines(text) == [
        "from refused: no-document-date first signing 45 day “sau 45 ngày kể từ ngày ký”"
      ])
  }

  @Test(
    "Days are counted in the calendar",
    arguments: [
      ("2009-07-10", 45, ForceDay.Delay.Unit.day, "2009-08-24"), ("1998-05-11", 15, .day, "1998-05-26"),
      ("2024-02-28", 1, .day, "2024-02-29"), ("2025-02-28", 1, .day, "2025-03-01"),
      ("2025-12-20", 15, .day, "2026-01-04"), ("2025-01-31", 1, .month, "2025-02-28"),
      ("2025-11-30", 3, .month, "2026-02-28"), ("2024-02-29", 1, .year, "2025-02-28"),
    ])
  func arithmetic(start: String, count: Int, unit: ForceDay.Delay.Unit, end: String) throws {
    let parts = start.split(separator: "-").compactMap { Int($0) }
    let date = try #require(PartialDate(year: parts[0], month: parts[1], day: parts[2]))
    #expect(date.adding(ForceDay.Delay(count: count, unit: unit))?.description == end)
  }
}
