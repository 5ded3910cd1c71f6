import Testing

@testable import VanBan

/// Numbers of pages between the lines of a paragraph, without blank lines around them.
@Suite("Page numbers between lines of text")
struct PageNumberTests {
  private static let full = "Các cơ quan, đơn vị, địa phương căn cứ nhiệm vụ được giao triển khai"

  /// Pages of `lines` lines with `marks` between them; a sentence goes on over each.
  private func text(_ marks: [String], lines: Int = 30) -> String {
    let page = Array(repeating: "- " + Self.full + ";", count: lines - 1) + [Self.full]
    return page.joined(separator: "\n") + "\n"
      + marks.map { $0 + "\nthực hiện kế hoạch này.\n" + page.joined(separator: "\n") + "\n" }.joined()
      + "thực hiện."
  }

  private func pageNumbers(_ text: String) -> Int {
    let source = SourceText(text)
    let lines = LineScanner.lines(of: source)
    return PageFurniture.roles(of: lines, in: source).count { $0 == .pageNumber }
  }

  @Test(
    "At the edge of a page one that counts the pages, or counts on, whatever the sentence before it",
    arguments: [
      ("Một.\n1\n\u{0C}Hai.\n2\n\u{0C}Ba.", 2), ("Một;\n1\n\u{0C}Hai.", 1),
      ("Một.\n\u{0C}2\nHai.\n\u{0C}3\nBa.", 2),
      (full + ".\n3\n\u{0C}" + String(repeating: full + ".\n", count: 12) + "4\n\u{0C}" + full, 2),
      ("Một:\n- 1 -\n\u{0C}Hai.", 1),
      // Neither does it count the pages nor go on, nor is it at an edge.
      ("Một.\n7\n\u{0C}Hai.", 0), ("Một.\n1\nHai.", 0),
    ])
  func edges(text: String, expected: Int) { #expect(pageNumbers(text) == expected) }

  @Test(
    "Each the next of the one before it",
    arguments: [
      ["2", "3", "4"], ["- 2 -", "- 3 -"], ["– 2 –", "– 3 –"], ["Trang 2", "Trang 3"], ["2/10", "3/10"],
      ["Trang 2/10", "Trang 3/10"], ["         2", "         3"], ["\u{C}2", "\u{C}3"], ["17", "18"],
    ])
  func rows(marks: [String]) { #expect(pageNumbers(text(marks)) == marks.count) }

  @Test("One alone that is plainly a page's, or the first", arguments: ["- 7 -", "Trang 7", "2"])
  func alone(mark: String) { #expect(pageNumbers(text([mark])) == 1) }

  @Test("Numbers that are not the next of each other belong to the text")
  func others() {
    #expect(pageNumbers(text(["12", "35"])) == 0)
    #expect(pageNumbers(text(["12"])) == 0)
  }

  @Test("Numbers near each other are a table's or a list's")
  func near() { #expect(pageNumbers(text(["2", "3", "4"], lines: 4)) == 0) }

  @Test("A number after a word that it belongs to is the text's")
  func counted() {
    let text = Self.full + ", trong đó có\n2\nxã, phường, thị trấn."
    #expect(pageNumbers(text) == 0)
  }

  @Test("The sentence goes on over it")
  func sentence() {
    let document = Document(parsing: text(["2", "3"]))
    let texts = document.blocks.map { $0.text(in: document.source) }
    #expect(texts.contains { $0.contains("được giao triển khai thực hiện kế hoạch này.") })
  }

  @Test("A line that a sentence goes on with is no running head, however often it comes back")
  func noRunningHead() {
    let page = Array(repeating: "- " + Self.full + ";", count: 20) + [Self.full]
    let text = Array(repeating: page.joined(separator: "\n"), count: 4).joined(
      separator: "\n\u{C}khuyến khích hoạt động sáng tạo.\n")
    let source = SourceText(text)
    let roles = PageFurniture.roles(of: LineScanner.lines(of: source), in: source)
    #expect(!roles.contains(.pageHeader))
  }
}
