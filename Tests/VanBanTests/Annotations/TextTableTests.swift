import Testing

@testable import VanBan

@Suite("Text tables")
struct TextTableTests {
  @Test("columns are as wide as their widest cell in characters, and lines have no blanks at their ends")
  func alignment() {
    var table = TextTable([.left, .right])
    table.append(["số", "năm", "tên"])
    table.append(["64", "2007", ""])
    table.append(["1", "9", "Nghị định"])
    #expect(
      table.text == """
        số   năm  tên
        64  2007
        1      9  Nghị định

        """)
  }

  @Test("rows may have cells beyond those that were aligned, or fewer")
  func raggedRows() {
    var table = TextTable([])
    table.append(["a"])
    table.append(["bb", "c"])
    #expect(table.text == "a\nbb  c\n")
  }
}
