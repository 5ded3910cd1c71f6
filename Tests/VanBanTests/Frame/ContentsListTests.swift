import Testing

@testable import VanBan

@Suite("A website's list of a document's parts")
struct ContentsListTests {
  @Test(
    "Repeats lines that stand before it; where it begins",
    arguments: [
      (
        "Điều 1. Phạm vi\nNội dung.\nĐiều 2. Hiệu lực\nNội dung.\nĐiều 1. Phạm vi\nKhoản 1\nĐiều 2. Hiệu lực",
        "5"
      ),
      ("Chương I CHUNG\nNội dung.\nChương II KHÁC\nNội dung.\nChương I Chung\nChương II Khác", "5"),
      // With the numbers of pages, and its title.
      (
        "Điều 1. Phạm vi\nNội dung.\nĐiều 2. Hiệu lực\nNội dung.\nMỤC LỤC\nĐiều 1. Phạm vi\t1\nĐiều 2. Hiệu lực ..... 12",
        "5"
      ),
      // Nothing before it says the same, or too little of it.
      ("Điều 1. Phạm vi\nNội dung.\nĐiều 2. Hiệu lực\nNội dung.\nĐiều 3. Mức thu\nĐiều 4. Miễn thu", "-"),
      ("Điều 1. Phạm vi\nNội dung.\nĐiều 1. Phạm vi", "-"),
      // A sentence ends the list.
      ("Điều 1. Phạm vi\nĐiều 2. Hiệu lực\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\nHết văn bản", "-"),
    ])
  func list(text: String, expected: String) {
    let input = ReaderInput(text)
    let list = ContentsList(source: input.source, lines: input.lines, roles: input.roles)
    let end = input.lines.count
    let start = list.start(in: 3..<max(3, end), repeating: 0)
    #expect(ReaderInput.number(start < end ? start : nil) == expected)
  }
}
