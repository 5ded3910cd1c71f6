import Testing

@testable import VanBan

@Suite("Place and date in a header")
struct DateLineTests {
  @Test(
    "Day and month may be blank; the place stands before the comma",
    arguments: [
      ("Hà Nội, ngày 29 tháng 7 năm 2022", "Hà Nội | 2022-07-29 | complete filled"),
      ("Hải Dương, ngày    tháng 12 năm 2022", "Hải Dương | 2022-12 | complete"),
      ("Hải Dương, ngày ... tháng ... năm 2022", "Hải Dương | 2022 | complete"),
      (
        "Thành phố Hồ Chí Minh, ngày 1 tháng 2 năm 2023",
        "Thành phố Hồ Chí Minh | 2023-02-01 | complete filled"
      ),
      ("TP. Hồ Chí Minh, ngày 1 tháng 2 năm 2023", "TP. Hồ Chí Minh | 2023-02-01 | complete filled"),
      // A form leaves the place blank too.
      ("….., ngày … tháng … năm …", "- | - | complete"),
      ("………, ngày … tháng … năm 2024", "- | 2024 | complete"),
      ("..., ngày ... tháng ... năm 2025", "- | 2025 | complete"),
      ("……………, ngày 5 tháng 6 năm 2024", "- | 2024-06-05 | complete filled"),
      ("ngày 1 tháng 2 năm 2023", "- | 2023-02-01 | complete filled"),
      ("Hà Nội, ngày 29 tháng 7", "Hà Nội | - | filled"),
      // A day that no month has leaves month and year.
      ("Hà Nội, ngày 31 tháng 2 năm 2022", "Hà Nội | 2022-02 | complete filled"),
      // Places in small letters, as typists wrote them.
      ("Hà nội, ngày 22 tháng 11 năm 2002", "Hà nội | 2002-11-22 | complete filled"),
      ("Hà nội, ngày    18    tháng 1    năm 2001", "Hà nội | 2001-01-18 | complete filled"),
      ("Tp hồ chí minh, ngày 5 tháng 6 năm 1999", "Tp hồ chí minh | 1999-06-05 | complete filled"),
      ("Đồng xoài, ngày 14 tháng 5 năm 2008", "Đồng xoài | 2008-05-14 | complete filled"),
      ("Thái nguyên, ngày … tháng … năm 2003", "Thái nguyên | 2003 | complete"),
      ("Trong đó, ngày 5 tháng 6 năm 1999", "- | 1999-06-05 | complete filled"),
      // Figures that hang on their words.
      ("Hà Nội, ngày 31 tháng12 năm 2025", "Hà Nội | 2025-12-31 | complete filled"),
      ("Đồng Xoài, ngày 14 tháng5 năm 2008", "Đồng Xoài | 2008-05-14 | complete filled"),
      ("Hà Nội, ngày31 tháng12 năm2025", "Hà Nội | 2025-12-31 | complete filled"),
      ("Hà Nội, ngày 3 tháng 2 năm2025", "Hà Nội | 2025-02-03 | complete filled"),
      ("Hà Nội, ngày05 tháng 2 năm 2025", "Hà Nội | 2025-02-05 | complete filled"),
      // A day that was misread is none, and that of a cover is not there.
      ("Quảng Ngãi, ngàyê3 tháng 02 năm 2025", "Quảng Ngãi | 2025-02 | complete"),
      ("Hà Nội, ngàyÒ7 tháng 5 năm 2024", "Hà Nội | 2024-05 | complete"),
      ("Hà Nội, ngày°4 tháng 5 năm 2024", "Hà Nội | 2024-05 | complete"),
      ("Hà Nội, tháng 02/2024", "Hà Nội | 2024-02 | complete"),
      ("Hà Nội, tháng 5 năm 2010", "Hà Nội | 2010-05 | complete"),
      ("Kết quả tháng 5 năm 2010", "-"), ("Hà Nội, tháng 5 năm 2010 có mưa", "-"),
      ("Hà Nội, mùa thu năm 2022", "-"), ("có hiệu lực từ ngày ký", "-"), ("", "-"),
    ])
  func line(text: String, expected: String) {
    let input = ReaderInput(text)
    let row = DateLine(input.words, in: input.source).map { line in
      let flags = [line.isComplete ? "complete" : nil, line.isFilled ? "filled" : nil].compactMap { $0 }
      return (line.place ?? "-") + " | " + (line.date?.description ?? "-") + " | "
        + flags.joined(separator: " ")
    }
    #expect(row ?? "-" == expected)
  }

  @Test("Where it begins behind other words")
  func start() {
    let input = ReaderInput("Số: 5/QĐ-UBND   Hà Nội, ngày 29 tháng 7 năm 2022")
    #expect(DateLine(input.words, from: 7, in: input.source)?.start == 7)
    #expect(DateLine(input.words, from: 7, in: input.source)?.place == "Hà Nội")
  }
}
