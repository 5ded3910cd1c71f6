import Testing
import VanBan

@testable import VanBanFormats

@Suite("Markdown")
struct MarkdownFormatTests {
  private static func source(_ text: String) throws -> SourceText {
    try MarkdownFormat.sourceText(of: Array(text.utf8))
  }

  @Test(
    "What is read of it",
    arguments: [
      // Headings, bold and slanted text, links, escaped marks, entities.
      ("## I. MỤC ĐÍCH\n", "I. MỤC ĐÍCH\n"), ("**1.** Về *vốn*\n", "1. Về vốn\n"),
      ("Theo [Thông tư số 32](https://a.vn/b_c)\n", "Theo Thông tư số 32\n"), ("2\\. Kho\n", "2. Kho\n"),
      ("A &amp; B &lt; C\n", "A & B < C\n"), ("Điều 5<sup>1</sup>\n", "Điều 51\n"),
      ("Xem [^1]\n", "Xem [1]\n"),
      // Labels of lists stay, as they are written.
      ("- Một\n- Hai\n", "- Một\n- Hai\n"),
      // A list of entries with labels of their own needs no dash.
      ("- a) Một\n- b) Hai\n", "a) Một\nb) Hai\n"), ("* 1. Một\n* 2. Hai\n", "1. Một\n2. Hai\n"),
      ("- + Một\n- + Hai\n", "+ Một\n+ Hai\n"), ("- Điều 1. Phạm vi\n", "Điều 1. Phạm vi\n"),
      ("- 1.1. Một\n", "1.1. Một\n"), ("- IV. Bốn\n", "IV. Bốn\n"), ("- Một) hai\n", "- Một) hai\n"),
      ("1. a) Một\n", "1. a) Một\n"), ("3. Ba\n7. Bốn\n", "3. Ba\n7. Bốn\n"), ("> Trích\n", "Trích\n"),
      // A line of dashes is an ornament, a heading above it or not.
      ("CHÍNH PHỦ\n-------\nSố: 1\n", "CHÍNH PHỦ\n-------\nSố: 1\n"), ("a\n\n---\n\nb\n", "a\n\n---\n\nb\n"),
      // What is indented is text.
      ("a\n\n        UBND XÃ\n", "a\n\n        UBND XÃ\n"),
      // Tables of data: cells parted by tabs, without the line of dashes and empty rows.
      (
        "| STT | Nội dung | Vốn |\n|---|---|---|\n| 1 | Đường | 5 |\n| | | |\n| 2 | **Cầu** | |\n",
        "STT\tNội dung\tVốn\n1\tĐường\t5\n2\tCầu\n"
      ),
      // A table right under a paragraph.
      (
        "Một dòng\nvà một dòng nữa\n| STT | Vốn |\n|---|---|\n| 1 | 5 |\n| 2 | 7 |\n",
        "Một dòng\nvà một dòng nữa\nSTT\tVốn\n1\t5\n2\t7\n"
      ),
      // A header as a table is its cells, each line of them by itself.
      (
        "| CHÍNH PHỦ -------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------ |\n|---|---|\n"
          + "| Số: 5/2023/NĐ-CP | Hà Nội, ngày 2 tháng 7 năm 2023 |\n",
        "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---\nSố: 5/2023/NĐ-CP\n"
          + "Hà Nội, ngày 2 tháng 7 năm 2023\n"
      ),
      (
        "| BỘ X<br>CỤC Y | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n",
        "BỘ X\nCỤC Y\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---\n"
      ),
      // HTML in it.
      ("<!-- trang 2 -->\n\nĐiều 1\n", "\n\nĐiều 1\n"),
      // A header as a table of HTML, as MinerU writes it.
      (
        "<table><tr><td>CHÍNH PHỦ -----</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc</td></tr>"
          + "<tr><td>Số: 5/2023/NĐ-CP</td><td>Hà Nội, ngày 2 tháng 7 năm 2023</td></tr></table>\n",
        "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/2023/NĐ-CP\n"
          + "Hà Nội, ngày 2 tháng 7 năm 2023\n"
      ),
      (
        "<table><tr><td>A</td><td>B</td></tr>\n<tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr></table>\n",
        "A\tB\n1\t2\n3\t4\n"
      ),
    ])
  func read(markdown: String, expected: String) throws {
    let source = try Self.source(markdown)
    #expect(source.text(in: source.range) == expected)
    // The text stays as it is written.
    #expect(source[source.range] == markdown)
  }

  private static let plan = """
    # Kế hoạch 45 của xã

    | UBND HUYỆN AN SƠN **XÃ BẾN** | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
    |---|---|
    | Số: 45/KH-UBND | An Sơn, ngày 12 tháng 4 năm 2021 |

    **KẾ HOẠCH**

    **Phát triển giao thông**

    ## I. MỤC TIÊU

    1\\. Theo **Nghị định số [15/2020/NĐ-CP](https://a.vn)** ngày 03/02/2020, làm đường.

    | Nơi nhận: - UBND huyện; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Minh |
    |---|---|

    """

  @Test("Header, title, sections, recipients and signature are those of the text without marks")
  func whole() throws {
    let document = Document(parsing: try Self.source(Self.plan))
    #expect(document.header.number == "45/KH-UBND")
    #expect(document.header.date == PartialDate(year: 2021, month: 4, day: 12))
    #expect(document.kind == .plan)
    #expect(document.title.text == "Phát triển giao thông")
    #expect(document.recipients?.entries.map(\.name) == ["UBND huyện", "Lưu: VT"])
    #expect(document.signatures.map(\.office) == ["CHỦ TỊCH"])
    #expect(document.signatures.map(\.name) == ["Trần Văn Minh"])
    #expect(document.appendices.isEmpty)
  }

  @Test("Places are those of the file")
  func places() throws {
    let source = try Self.source(Self.plan)
    let document = Document(parsing: source)
    let citation = try #require(document.citations.first)
    #expect(citation.number?.text == "15/2020/NĐ-CP")
    #expect(source.text(in: citation.range).hasPrefix("Nghị định số 15/2020/NĐ-CP"))
    #expect(source[citation.range].hasSuffix("số [15/2020/NĐ-CP"))
    #expect(source.lines.line(at: citation.range.lowerBound) == 13)
    #expect(source.lines.count == 16)
  }

  @Test("Every byte of the file is in one block, once")
  func tiling() throws {
    let source = try Self.source(Self.plan)
    let document = Document(parsing: source)
    let pieces = document.blocks.flatMap(\.pieces).sorted { $0.lowerBound < $1.lowerBound }
    for (piece, next) in zip(pieces, pieces.dropFirst()) { #expect(piece.upperBound <= next.lowerBound) }
    // A bar between two cells is the line break between them.
    let marks = source.edits.map(\.range)
    let covered = Set((pieces + marks).flatMap { $0.lowerBound..<$0.upperBound })
    let text = Array(Self.plan.utf8)
    let missing = text.indices.filter { text[$0] > 0x20 && !covered.contains($0) }
    #expect(missing.isEmpty, "\(String(decoding: missing.map { text[$0] }, as: UTF8.self))")
  }

  @Test("The JSON gives back the document with the places of its file")
  func restored() throws {
    let document = Document(parsing: try Self.source(Self.plan))
    let bytes = DocumentJSON(document).bytes()
    let restored = try Document(json: bytes)
    #expect(DocumentJSON(restored).bytes() == bytes)
    #expect(DocumentJSON(Document(parsing: restored.source)).bytes() == bytes)
  }

  @Test(
    "Which texts are Markdown",
    arguments: [
      ("| a | b |\n|---|---|\n| 1 | 2 |\n", true), ("# A\n\ntext\n\n## B\n", true),
      ("**A**\n\n**B**\n", true),
      ("1\\. a\n2\\. b\n", true), ("# Một dòng\ntext\n", false), ("* a\n* b\n", false),
      ("1. a\n2. b\n", false),
      // The line under a name in a frame is no row of dashes of a table.
      ("+---+---+\n| A | B |\n| --- | --- |\n+---+---+\n", false),
      ("+---+\n| A |\n+---+\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", true),
      ("-----\n=====\n", false), ("#5 #6\n", false), ("Số: 45/KH-UBND | 3\n", false), ("***\n***\n", false),
      ("", false),
    ])
  func shown(text: String, isMarkdown: Bool) {
    #expect(InputFormat(of: Array(text.utf8)) == (isMarkdown ? .markdown : .text))
  }

  @Test("A file called .md is Markdown, whatever it shows")
  func named() throws {
    let bytes = Array("**Điều 1.** Phạm vi\n".utf8)
    let named = try DocumentFile.sourceText(of: bytes, name: "a.MD")
    #expect(named.text(in: named.range) == "Điều 1. Phạm vi\n")
    let other = try DocumentFile.sourceText(of: bytes, name: "a.txt")
    #expect(other.text(in: other.range) == "**Điều 1.** Phạm vi\n")
  }

  @Test(
    "Any text goes through it whole",
    arguments: ["\n", "|", "|---|---|\n", "**", "- \n- ", "[a](", "<table>", "`", "a\r\n# b"])
  func anything(text: String) throws {
    let source = try Self.source(text + "\n# A\n")
    #expect(source[source.range] == text + "\n# A\n")
    #expect(source.layout?.lines.count == source.text(in: source.range).utf8.count { $0 == 0x0A })
  }
}
