import Testing

@testable import VanBan

@Suite("What a short form stands for")
struct LongFormTests {
  @Test(
    "The words whose first letters are those of the short form, which stands between the marks",
    arguments: [
      ("ứng dụng công nghệ thông tin (|CNTT|)", "công nghệ thông tin"),
      ("Bảo hiểm xã hội (|BHXH|)", "Bảo hiểm xã hội"),
      // Words such as `và` may be left out, `&` may stand for them.
      ("Khoa học và công nghệ (|KHCN|)", "Khoa học và công nghệ"),
      ("Sản xuất và kinh doanh (|SX&KD|)", "Sản xuất và kinh doanh"),
      ("công nghệ số (|CNTT|)", "-"), ("thông tin (|CNTT|)", "-"), ("nghệ, thông tin (|NTT|)", "-"),
      ("tỉnh (|T|)", "-"),
    ])
  func spelled(text: String, expected: String) {
    let input = BlockInput(text)
    let form = LongForm(words: input.words, mentions: [])
    #expect(input.text(form.spelled(input.marks[0]..<input.marks[1], before: input.marks[0] - 1)) == expected)
  }

  @Test("The mention that ends right before, with its date")
  func mention() {
    let input = BlockInput("theo |Quyết định số 6/QĐ-TTg| ngày 06/01/2022 |(viết tắt")
    let form = LongForm(words: input.words, mentions: [input.marks[0]..<input.marks[1]])
    #expect(input.text(form.mention(before: input.marks[2])) == "Quyết định số 6/QĐ-TTg ngày 06/01/2022")
    #expect(form.mention(before: input.marks[0]) == nil)
    #expect(LongForm(words: input.words, mentions: []).mention(before: input.marks[2]) == nil)
  }

  @Test(
    "The words since the last mark",
    arguments: [
      ("Tại tỉnh, cơ sở dữ liệu |(gọi là", "cơ sở dữ liệu"), ("Quỹ |(gọi là", "Quỹ"), (", |(gọi là", "-"),
    ])
  func clause(text: String, expected: String) {
    let input = BlockInput(text)
    #expect(input.text(LongForm(words: input.words, mentions: []).clause(before: input.at)) == expected)
  }
}
