import Testing

@testable import VanBan

@Suite("Page furniture")
struct PageFurnitureTests {
  /// The role of each line, `text` for those that belong to the document.
  private func roles(_ text: String) -> [String] {
    let source = SourceText(text)
    let lines = LineScanner.lines(of: source)
    return PageFurniture.roles(of: lines, in: source).map { $0?.rawValue ?? "text" }
  }

  // MARK: Page numbers

  @Test(
    "a number alone between blank lines is the page's",
    arguments: ["8", "- 8 -", "-8-", "– 8 –", "Trang 8", "Trang 8/20", "8/20", "     8"])
  func pageNumber(_ number: String) {
    #expect(
      roles("Các phòng, ban thực\n\n\(number)\n\nhiện kế hoạch.")
        == ["text", "blank", "page.number", "blank", "text"])
  }

  @Test("a form feed stands for the blank line above the number")
  func pageStart() {
    #expect(roles("Các phòng\n\u{0C}2\n\nthực hiện.") == ["text", "page.number", "blank", "text"])
    #expect(roles("Các phòng\n\u{0C}thực hiện.") == ["text", "text"])
  }

  @Test("the first and the last line of a text may be a page number")
  func ends() {
    #expect(roles("1\n\nCác phòng\n\n2") == ["page.number", "blank", "text", "blank", "page.number"])
  }

  @Test(
    "a number in a paragraph, of too many digits, or with more beside it belongs to the text",
    arguments: [
      "gồm\n12\nxã", "gồm\n\n12345\n\nxã", "gồm\n\n12 xã\n\nvà", "gồm\n\n3.\n\nxã", "gồm\n\n5%\n\nxã",
    ])
  func noPageNumber(_ text: String) {
    #expect(!roles(text).contains("page.number"))
  }

  // MARK: Running heads

  @Test(
    "the gazette's head stands above any page",
    arguments: [
      "CÔNG BÁO/Số 693 + 694/Ngày 21-8-2022", "4    CÔNG BÁO/Số 5/Ngày 02-01-2020",
      "CÔNG BÁO/Số 5/Ngày 02-01-2020    5",
    ])
  func gazette(_ head: String) {
    #expect(roles("thực\n\(head)\nhiện") == ["text", "page.header", "text"])
  }

  @Test("a sentence about the gazette is none")
  func gazetteInText() { #expect(roles("Công báo số 5 đăng Quyết định này.") == ["text"]) }

  @Test("a line that comes back at the head of three pages is a running head, numbers apart")
  func runningHead() {
    func pages(_ count: Int) -> String {
      (1...count).map { "Xã \(["An", "Bình", "Cường"][$0 - 1])\n\u{0C}Kế hoạch chuyển đổi số, trang \($0)" }
        .joined(separator: "\n")
    }
    #expect(roles(pages(3)) == Array(repeating: ["text", "page.header"], count: 3).flatMap { $0 })
    #expect(!roles(pages(2)).contains("page.header"))
  }

  @Test("lines that come back inside pages are text")
  func repeatedText() {
    let text = Array(repeating: "- Ủy ban nhân dân các xã;", count: 5).joined(separator: "\n")
    #expect(!roles(text).contains("page.header"))
  }

  // MARK: Addresses and ornaments

  @Test("addresses alone at the end of a page are links of the page")
  func links() {
    #expect(
      roles("Các phòng\n\nhttps://tanlap.gov.vn/a\nhttps://tanlap.gov.vn/b\n\nthực hiện")
        == ["text", "blank", "page.link", "page.link", "blank", "text"])
  }

  @Test(
    "an address in a sentence belongs to it, also where it fills a line",
    arguments: [
      "Hồ sơ nộp tại địa chỉ\nhttps://dichvucong.gov.vn\ntheo quy định.",
      "Hồ sơ nộp\n\nqua https://dichvucong.gov.vn\n\ntheo quy định.",
    ])
  func address(_ text: String) {
    #expect(!roles(text).contains("page.link"))
  }

  @Test(
    "lines of signs alone are ornaments", arguments: ["--------", "_______", "***", "* * *", "- - -", "———"])
  func ornament(_ line: String) { #expect(roles(line) == ["separator"]) }

  @Test("a dash, a bullet and what has words are none", arguments: ["-", "+", "--- a", "1", "A"])
  func noOrnament(_ line: String) { #expect(roles("a\n\(line)\nb") == ["text", "text", "text"]) }

  @Test(
    "Control characters alone on a line, as Word has above its notes, are an ornament",
    arguments: ["\u{3}", "\u{4}", "\u{3}\u{3}", "\u{1} \u{2}", "\u{13}"])
  func control(line: String) {
    let source = SourceText("Một đoạn.\n" + line + "\nMột đoạn khác.")
    #expect(
      PageFurniture.roles(of: LineScanner.lines(of: source), in: source) == [nil, .separator, nil])
  }
}
