import Testing
import VanBan

@testable import VanBanFormats

@Suite("Tables with merged cells")
struct TableTextTests {
  /// The rows of the only table: each cell as `column: text`, with `×columns` and `↓rows` where it covers several.
  private static func rows(_ source: SourceText) -> [String] {
    let document = Document(parsing: source)
    let tables = document.body.compactMap { if case .table(let table) = $0 { table } else { nil } }
    return tables.enumerated().flatMap { place, table in
      table.rows.map { row in
        (tables.count > 1 ? "\(place) " : "") + (row.isHeader ? "# " : "")
          + row.cells.map { cell in
            "\(cell.column)" + (cell.span > 1 ? "×\(cell.span)" : "")
              + (cell.rowSpan > 1 ? "↓\(cell.rowSpan)" : "") + ": " + cell.text
          }.joined(separator: " | ")
      }
    }
  }

  private static func page(_ rows: String) throws -> [String] {
    let html =
      "<html><body><p>KẾ HOẠCH</p><p>Một câu thường trước bảng.</p><table border=\"1\">\(rows)</table></body></html>"
    return Self.rows(try HTMLFormat.sourceText(of: Array(html.utf8)))
  }

  @Test("HTML: a head over two rows, with cells over columns and rows")
  func head() throws {
    let rows = try Self.page(
      """
      <tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th colspan="2">Kinh phí</th></tr>
      <tr><th>Năm 2024</th><th>Năm 2025</th></tr>
      <tr><td>1</td><td>Làm đường</td><td>100</td><td>200</td></tr>
      """)
    #expect(
      rows == [
        "# 0↓2: TT | 1↓2: Nội dung | 2×2: Kinh phí", "# 2: Năm 2024 | 3: Năm 2025",
        "0: 1 | 1: Làm đường | 2: 100 | 3: 200",
      ])
  }

  @Test(
    "HTML: each value in its column",
    arguments: [
      // A group over three rows.
      (
        "<tr><td rowspan=3>I</td><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr><tr><td>C</td><td>3</td></tr>",
        ["0↓3: I | 1: A | 2: 1", "1: B | 2: 2", "1: C | 2: 3"]
      ),
      // In the middle, and over two columns at once.
      (
        "<tr><td>1</td><td rowspan=2 colspan=2>Chung</td><td>x</td></tr><tr><td>2</td><td>y</td></tr><tr><td>3</td><td>a</td><td>b</td><td>z</td></tr>",
        ["0: 1 | 1×2↓2: Chung | 3: x", "0: 2 | 3: y", "0: 3 | 1: a | 2: b | 3: z"]
      ),
      // At the end of the row.
      (
        "<tr><td>1</td><td>a</td><td rowspan=2>Sở Tài chính</td></tr><tr><td>2</td><td>b</td></tr><tr><td>3</td><td>c</td><td>d</td></tr>",
        ["0: 1 | 1: a | 2↓2: Sở Tài chính", "0: 2 | 1: b", "0: 3 | 1: c | 2: d"]
      ),
      // To the end of the table, and past it.
      (
        "<tr><td rowspan=0>I</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>",
        ["0↓3: I | 1: a", "1: b", "1: c"]
      ),
      (
        "<tr><td>1</td><td rowspan=99>I</td><td>a</td></tr><tr><td>2</td><td>b</td></tr><tr><td>3</td><td>c</td></tr>",
        ["0: 1 | 1↓3: I | 2: a", "0: 2 | 2: b", "0: 3 | 2: c"]
      ),
      // An empty row is left out, and the cell does not reach over it.
      (
        "<tr><td rowspan=3>I</td><td>a</td></tr><tr><td></td></tr><tr><td>c</td></tr><tr><td>II</td><td>d</td></tr>",
        ["0↓2: I | 1: a", "1: c", "0: II | 1: d"]
      ),
    ])
  func columns(table: String, expected: [String]) throws {
    #expect(try Self.page(table) == expected)
  }

  @Test("HTML: a table parted in two with its head again is one, the head stands once")
  func parted() throws {
    let head = "<tr><th>TT</th><th>Nội dung</th><th>Kinh phí</th></tr>"
    let rows = try Self.page(
      "\(head)<tr><td>1</td><td>Đường</td><td>5</td></tr></table><p></p><table border=\"1\">\(head)<tr><td>2</td><td>Cầu</td><td>6</td></tr>"
    )
    #expect(
      rows == ["# 0: TT | 1: Nội dung | 2: Kinh phí", "0: 1 | 1: Đường | 2: 5", "0: 2 | 1: Cầu | 2: 6"])
    let other = try Self.page(
      "\(head)<tr><td>1</td><td>Đường</td><td>5</td></tr></table><p>Bảng khác.</p><table border=\"1\">\(head)<tr><td>2</td><td>Cầu</td><td>6</td></tr>"
    )
    #expect(other.count == 4)
  }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.paragraph(text))</w:tc>"
  }

  private static func word(_ rows: String) throws -> [String] {
    let table =
      "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>\(rows)</w:tbl>"
    return Self.rows(
      try DOCXFormat.sourceText(of: WordFile(WordFile.paragraph("Một câu thường trước bảng.") + table).bytes))
  }

  @Test("Word: gridSpan and vMerge")
  func wordMerges() throws {
    let restart = "<w:vMerge w:val=\"restart\"/>"
    let rows = try Self.word(
      """
      <w:tr><w:trPr><w:tblHeader/></w:trPr>\(Self.cell("TT", restart))\(Self.cell("Nội dung", restart))\(Self.cell("Kinh phí", "<w:gridSpan w:val=\"2\"/>"))</w:tr>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>\(Self.cell("", "<w:vMerge/>"))\(Self.cell("", "<w:vMerge w:val=\"continue\"/>"))\(Self.cell("Năm 2024"))\(Self.cell("Năm 2025"))</w:tr>
      <w:tr>\(Self.cell("1"))\(Self.cell("Đường"))\(Self.cell("100"))\(Self.cell("200", restart))</w:tr>
      <w:tr>\(Self.cell("2"))\(Self.cell("Cầu"))\(Self.cell("300"))\(Self.cell("", "<w:vMerge/>"))</w:tr>
      """)
    #expect(
      rows == [
        "# 0↓2: TT | 1↓2: Nội dung | 2×2: Kinh phí", "# 2: Năm 2024 | 3: Năm 2025",
        "0: 1 | 1: Đường | 2: 100 | 3↓2: 200", "0: 2 | 1: Cầu | 2: 300",
      ])
  }

  @Test("Word: text in a cell that goes on with the one above is kept")
  func wordHidden() throws {
    let rows = try Self.word(
      "<w:tr>\(Self.cell("1", "<w:vMerge w:val=\"restart\"/>"))\(Self.cell("a"))</w:tr>"
        + "<w:tr>\(Self.cell("hai", "<w:vMerge/>"))\(Self.cell("b"))</w:tr>"
        + "<w:tr>\(Self.cell("3"))\(Self.cell("c"))</w:tr>")
    #expect(rows == ["0: 1 | 1: a", "0: hai | 1: b", "0: 3 | 1: c"])
  }

  @Test("Through JSON the spans come back")
  func json() throws {
    let html =
      "<p>Một câu.</p><table border=1><tr><td rowspan=2>I</td><td>a</td></tr><tr><td>b</td></tr><tr><td>II</td><td>c</td></tr></table>"
    let document = Document(parsing: try HTMLFormat.sourceText(of: Array(html.utf8)))
    #expect(try Document(json: DocumentJSON(document).bytes()) == document)
  }
}
