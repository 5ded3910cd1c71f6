import Testing
import VanBan
import VanBanFormats

@Suite("Word files")
struct DOCXFormatTests {
  private func source(_ file: WordFile) throws -> SourceText { try DOCXFormat.sourceText(of: file.bytes) }

  private func lines(_ file: WordFile) throws -> [String] {
    let source = try source(file)
    return source[source.range].split(separator: "\n").map { String($0) }
  }

  private func lines(_ body: String) throws -> [String] { try lines(WordFile(body)) }

  // MARK: Paragraphs

  @Test("A paragraph is a line; runs, breaks and special characters of Word")
  func paragraphs() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Điều 1. </w:t></w:r><w:r><w:t>Phạm vi</w:t><w:br/><w:t>điều chỉnh</w:t></w:r></w:p>
      <w:p/><w:p><w:r><w:t>02</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/><w:t>/TW</w:t><w:tab/></w:r></w:p>
      <w:p><w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>
      <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/>
      <w:t> 2024</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """
    #expect(try lines(body) == ["Điều 1. Phạm vi", "điều chỉnh", "02-NQ/TW", "liên kết 2024"])
    let layout = try #require(try source(WordFile(body)).layout)
    #expect(layout.lines.map(\.beginsParagraph) == [true, false, true, true])
  }

  @Test("What is centred and bold is known, from the paragraph or its style")
  func formatting() throws {
    var file = WordFile(
      WordFile.paragraph("KẾ HOẠCH", properties: #"<w:jc w:val="center"/>"#, run: "<w:b/>")
        + WordFile.paragraph("Tên", properties: #"<w:pStyle w:val="Title"/>"#)
        + WordFile.paragraph("chữ", properties: #"<w:pStyle w:val="Title"/>"#, run: #"<w:b w:val="0"/>"#))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
      """
    let layout = try #require(try source(file).layout)
    #expect(layout.lines.map(\.isCentred) == [true, true, true])
    #expect(layout.lines.map(\.isBold) == [true, true, false])
  }

  @Test("Changes count as accepted, hidden text does not show, capitals are shown as such")
  func changes() throws {
    let body = """
      <w:p><w:r><w:t>một </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>nửa đầu, </w:t></w:r></w:p>
      <w:p><w:r><w:t>nửa sau</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>chương i</w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["một thêm", "nửa đầu, nửa sau", "CHƯƠNG I"])
  }

  @Test(
    "Text in fonts of the years before Unicode is converted",
    arguments: [
      (".VnTime", "Céng hoµ x· héi", "Cộng hoà xã hội"), (".VnTimeH", "céng hoµ", "CỘNG HOÀ"),
      ("VNI-Times", "Coäng hoøa", "Cộng hòa"), ("Times New Roman", "Céng", "Céng"),
      (".VnTime", "Cộng hòa", "Cộng hòa"),
    ])
  func fonts(font: String, written: String, shown: String) throws {
    let run = #"<w:rFonts w:ascii="\#(font)" w:hAnsi="\#(font)"/>"#
    #expect(try lines(WordFile.paragraph(written, run: run)) == [shown])
  }

  // MARK: Numbers

  @Test("Automatic numbers are counted as Word counts them")
  func numbers() throws {
    var file = WordFile(
      [(0, "một"), (1, "a"), (1, "b"), (0, "hai"), (1, "c"), (2, "sâu")].map { level, text in
        WordFile.paragraph(
          text, properties: #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="1"/></w:numPr>"#)
      }.joined()
        + WordFile.paragraph(
          "lại", properties: #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>"#)
        + WordFile.paragraph(
          "thôi", properties: #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>"#))
    file.numbering = """
      <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      """
    #expect(
      try lines(file) == [
        "Điều 1. một", "a) a", "b) b", "Điều 2. hai", "a) c", "2.a.i sâu", "Điều 5. lại", "thôi",
      ])
  }

  @Test(
    "Forms of automatic numbers and bullets",
    arguments: [
      ("upperRoman", "%1.", "IV. x"), ("lowerLetter", "%1)", "d) x"), ("decimalZero", "%1.", "04. x"),
      ("upperLetter", "%1.", "D. x"), ("vietnameseCounting", "Phần %1", "Phần bốn x"), ("bullet", "-", "- x"),
      ("bullet", "\u{F0B7}", "• x"), ("bullet", "\u{F02D}", "- x"), ("none", "", "x"),
    ])
  func numberForms(format: String, text: String, shown: String) throws {
    var file = WordFile(
      WordFile.paragraph("x", properties: #"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#))
    file.numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="\(format)"/>
      <w:lvlText w:val="\(text)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try lines(file) == [shown])
  }

  @Test("A number that hangs on a style")
  func styleNumber() throws {
    var file = WordFile(WordFile.paragraph("Phạm vi", properties: #"<w:pStyle w:val="Dieu"/>"#))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      """
    file.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="Dieu"/>
      <w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %2."/></w:lvl></w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
      """
    #expect(try lines(file) == ["Điều 1. Phạm vi"])
  }

  // MARK: Tables, boxes, notes, margins

  private func table(_ rows: [[String]], borders: Bool) -> String {
    let lines = borders ? #"<w:tblBorders><w:top w:val="single"/></w:tblBorders>"# : ""
    let cells = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\(WordFile.paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr>\(lines)</w:tblPr>\(cells.joined())</w:tbl>"
  }

  @Test("A table of data is a row a line, its cells in the document, empty ones too")
  func tables() throws {
    let body =
      WordFile.paragraph("Điều 1. Kinh phí")
      + table([["TT", "Tên", "Tiền"], ["1", "", "5.000"]], borders: true)
      + WordFile.paragraph("Điều 2. Hiệu lực")
    let document = Document(parsing: try source(WordFile(body)))
    guard case .table(let found) = document.body.first?.children.first else {
      Issue.record("no table in \(document.blocks)")
      return
    }
    #expect(found.rows.map { $0.cells.map(\.text) } == [["TT", "Tên", "Tiền"], ["1", "5.000"]])
    #expect(found.rows.map { $0.cells.map(\.column) } == [[0, 1, 2], [0, 2]])
    #expect(document.labels == ["1 Điều 1.", "1 Điều 2."])
  }

  @Test("A table without lines that holds the header or the closing part is text")
  func arrangement() throws {
    let header = table(
      [
        ["UBND TỈNH A", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 1/KH-UBND", "A, ngày 2 tháng 3 năm 2024"],
      ],
      borders: true)
    let document = Document(parsing: try source(WordFile(header + WordFile.paragraph("KẾ HOẠCH"))))
    #expect(document.header.number == "1/KH-UBND")
    #expect(document.header.issuer == "UBND TỈNH A")
    #expect(document.header.date?.description == "2024-03-02")
  }

  @Test("Text boxes come after the paragraph that they hang on, once")
  func boxes() throws {
    let box = "<w:txbxContent>\(WordFile.paragraph("DỰ THẢO"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>chữ</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
      + "</mc:AlternateContent></w:r></w:p>"
    #expect(try lines(body) == ["chữ", "DỰ THẢO"])
  }

  @Test("Notes stand after the text, running heads and feet apart from it")
  func notes() throws {
    var file = WordFile(
      #"<w:p><w:r><w:t>Luật này</w:t><w:footnoteReference w:id="5"/><w:t>.</w:t></w:r></w:p>"#)
    file.footnotes = #"<w:footnote w:id="5">\#(WordFile.paragraph("Đã sửa đổi."))</w:footnote>"#
    file.header = WordFile.paragraph("CÔNG BÁO")
    file.footer = WordFile.paragraph("trang 1")
    #expect(try lines(file) == ["CÔNG BÁO", "Luật này[1].", "[1] Đã sửa đổi.", "trang 1"])
    let document = Document(parsing: try source(file))
    #expect(document.furniture.map(\.role) == [.pageHeader, .pageFooter])
  }

  @Test("A letterhead in the head of the first page is text")
  func letterhead() throws {
    var file = WordFile(WordFile.paragraph("KẾ HOẠCH"))
    file.header = WordFile.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect(Document(parsing: try source(file)).header.motto == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
  }

  // MARK: Damage

  @Test(
    "What is no Word file, or a damaged one, is an error that says so",
    arguments: [
      Zip.stored([("a.txt", [0x61])]), Zip.stored([("word/document.xml", Array("<w:document>".utf8))]),
      Array(WordFile("<w:p/>").bytes.prefix(200)), Array("PK\u{3}\u{4}".utf8), [],
    ])
  func damaged(bytes: [UInt8]) {
    #expect(throws: FormatError.self) { try DOCXFormat.sourceText(of: bytes) }
  }

  @Test("Entities are not expanded")
  func entities() {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
      <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
      """
    let file = Zip.stored([("word/document.xml", Array(bomb.utf8))])
    #expect(throws: FormatError.self) { try DOCXFormat.sourceText(of: file) }
  }
}
