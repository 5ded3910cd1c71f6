import Testing

@testable import VanBan

@Suite("What looks alike")
struct LookAlikesTests {
  @Test(
    "Words with the same look",
    arguments: [
      ("điều", "Diêu", true), ("điều", "Đlều", true), ("chương", "Churong", true), ("tự", "Tır", true),
      ("năm", "narn", true), ("độc", "ĐÔC", true), ("công", "C0NG", true), ("điều", "điểm", false),
      ("mục", "mức", true), ("khoản", "khoảng", false),
    ])
  func words(left: String, right: String, isAlike: Bool) {
    #expect((SyllableKey(left).lookAlike == SyllableKey(right).lookAlike) == isAlike)
  }

  @Test(
    "One letter more, less, or another",
    arguments: [
      ("điều", "điểm", true), ("tháng", "tháug", true), ("ngày", "nqày", true), ("khoản", "khoảng", true),
      ("nhận", "nhậm", true), ("điều", "điều", false), ("ngày", "này", true), ("ngày", "tháng", false),
    ])
  func letters(left: String, right: String, differs: Bool) {
    #expect(SyllableKey(left).lookAlike.differsByOneLetter(from: SyllableKey(right).lookAlike) == differs)
  }

  @Test("Each row's pair or letter counts as its letter")
  func rows() {
    for row in LookAlikes.rows {
      for misread in row.misread {
        #expect(
          SyllableKey("x\(misread)t").lookAlike == SyllableKey("x\(row.letter)t").lookAlike, "\(misread)")
      }
    }
  }
}
