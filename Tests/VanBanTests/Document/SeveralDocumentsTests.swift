import Testing

@testable import VanBan

/// Texts that hold several documents, and letterheads that begin none.
@Suite("Several documents in one text")
struct SeveralDocumentsTests {
  private static func decision(_ number: String, about: String = "Ban hành Quy chế", signed: Bool = true)
    -> String
  {
    """
    ỦY BAN NHÂN DÂN
    TỈNH HẢI DƯƠNG
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: \(number)
    Hải Dương, ngày 06 tháng 9 năm 2023
    QUYẾT ĐỊNH
    \(about)
    Căn cứ Luật Tổ chức chính quyền địa phương;
    Điều 1. Ban hành kèm theo Quyết định này Quy chế.
    Điều 2. Quyết định có hiệu lực từ ngày ký.

    """
      + (signed
        ? """
        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT.
        CHỦ TỊCH

        Nguyễn Văn An

        """ : "")
  }

  static let letter = """
    SỞ NỘI VỤ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số:      /SNV-VP
    V/v rà soát quy chế
    Hải Dương, ngày    tháng 9 năm 2023
    Kính gửi: Các phòng.
    Thực hiện Quyết định số 12/QĐ-UBND, đề nghị rà soát.
    Nơi nhận:
    - Như trên.
    GIÁM ĐỐC

    Trần Thị Bình

    """

  private static let annex = "PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n1. Số hóa hồ sơ.\n2. Lắp đặt máy chủ.\n"

  static let first = decision("12/QĐ-UBND")

  /// The numbers of the documents that are found, and the lines on which they begin.
  private func found(_ text: String) -> [String] {
    DocumentSplitter.parts(of: SourceText(text)).map { part in
      "\(part.part?.firstLine ?? 1) \(Document(parsing: part).header.symbol ?? "-")"
    }
  }

  // MARK: Where one begins

  @Test("a letterhead of its own, filled in or signed, begins a document")
  func documents() {
    #expect(found(Self.first + Self.decision("13/QĐ-UBND")) == ["1 QĐ-UBND", "18 QĐ-UBND"])
    #expect(found(Self.first + Self.letter) == ["1 QĐ-UBND", "18 SNV-VP"])
    #expect(found(Self.letter + "\n\n" + Self.first) == ["1 SNV-VP", "16 QĐ-UBND"])
    #expect(found(Self.first + Self.annex + Self.letter) == ["1 QĐ-UBND", "22 SNV-VP"])
    #expect(
      found(Self.first + Self.letter + Self.decision("14/QĐ-UBND", signed: false))
        == ["1 QĐ-UBND", "18 SNV-VP", "31 QĐ-UBND"])
  }

  @Test("the first of them may lack its end, or its head")
  func damaged() {
    #expect(
      found(Self.decision("12/QĐ-UBND", signed: false) + Self.decision("13/QĐ-UBND"))
        == ["1 QĐ-UBND", "12 QĐ-UBND"])
    let headless = "1. Số hóa hồ sơ.\n2. Lắp đặt máy chủ.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Cường\n"
    #expect(found(headless + Self.first) == ["1 -", "7 QĐ-UBND"])
  }

  @Test(
    "letterheads of attached regulations, forms and unsigned drafts begin none",
    arguments: [
      """
      ỦY BAN NHÂN DÂN
      TỈNH HẢI DƯƠNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      QUY CHẾ
      Quản lý hồ sơ
      (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 06 tháng 9 năm 2023)
      Điều 1. Phạm vi.
      """,
      """
      Mẫu số 01
      ỦY BAN NHÂN DÂN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 01/QĐ-UBND
      Hải Dương, ngày 01 tháng 01 năm 2023
      QUYẾT ĐỊNH
      Về việc cấp phép
      """,
      """
      TÊN CƠ QUAN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: ...../BC-.....
      ....., ngày ... tháng ... năm ......
      BÁO CÁO
      Kết quả thực hiện
      1. Kết quả: .....
      THỦ TRƯỞNG ĐƠN VỊ
      (Ký, ghi rõ họ tên)
      """,
      """
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ĐƠN ĐỀ NGHỊ
      Kính gửi: Ủy ban nhân dân tỉnh
      1. Họ và tên: .....
      """,
    ])
  func none(_ letterhead: String) {
    #expect(found(Self.first + letterhead) == ["1 QĐ-UBND"])
    let document = Document(parsing: Self.first + letterhead)
    #expect(!document.diagnostics.contains { $0.code == .furtherDocument })
    #expect(!document.furniture.contains { $0.role == .pageFooter || $0.role == .pageHeader })
  }

  // MARK: Without splitting

  @Test("it stays in the tree as an appendix, with a diagnostic on its line")
  func kept() throws {
    let document = Document(parsing: Self.first + Self.annex + Self.letter + Self.annex)
    #expect(document.header.number == "12/QĐ-UBND")
    #expect(document.appendices.map(\.kind) == [.appendix, .document, .appendix])
    let letter = document.appendices[1]
    #expect(letter.documentKind == .officialLetter)
    #expect(letter.title == "rà soát quy chế")
    #expect(letter.header?.issuer == "SỞ NỘI VỤ")
    #expect(document.furniture.allSatisfy { $0.role == .separator })
    let told = try #require(document.diagnostics.first { $0.code == .furtherDocument })
    #expect(told.severity == .warning)
    #expect(document.source.location(of: told.range.lowerBound).line == 22)
    #expect(told.message.hasPrefix("Another document begins on line 22: “/SNV-VP rà soát quy chế”."))
    #expect(told.messageVi.hasPrefix("Từ dòng 22 là một văn bản khác: “/SNV-VP rà soát quy chế”."))
    #expect(try Document(json: DocumentJSON(document).bytes()) == document)
  }

  @Test("a website's text after each of them is a footer")
  func sites() {
    let site = "Văn bản liên quan\nBan hành:\n27/06/2025\nHiệu lực: Đã biết\n"
    let document = Document(parsing: Self.first + site + Self.letter + site)
    #expect(document.furniture.count { $0.role == .pageFooter } == 8)
    #expect(document.appendices.map(\.kind) == [.document])
  }

  // MARK: Splitting

  @Test("the parts are the text, and each reads as it does alone")
  func parts() {
    let texts = [Self.first + Self.annex, Self.letter, Self.decision("15/QĐ-UBND")]
    let source = SourceText(texts.joined(), name: "tap.txt")
    let parts = DocumentSplitter.parts(of: source)
    #expect(parts.map { $0[$0.range] } == texts)
    #expect(parts.map { $0.part?.number } == [1, 2, 3])
    #expect(parts.allSatisfy { $0.part?.count == 3 && $0.name == "tap.txt" && $0.file == source.file })
    for (part, text) in zip(parts, texts) {
      let (own, alone) = (Document(parsing: part), Document(parsing: text))
      #expect(own.blocks == alone.blocks)
      #expect(own.citations == alone.citations)
      #expect(own.diagnostics == alone.diagnostics)
      #expect(source[part.part?.range ?? source.range] == text)
    }
    #expect(Document.documents(in: source).map(\.kind) == [.decision, .officialLetter, .decision])
    #expect(DocumentSplitter.parts(of: parts[0]) == [parts[0]])
  }

  @Test("a text of one document is not touched", arguments: ["", "a", SeveralDocumentsTests.first])
  func one(_ text: String) {
    let source = SourceText(text)
    #expect(DocumentSplitter.parts(of: source) == [source])
  }

  @Test(
    "offsets lead to the file, whatever its encoding",
    arguments: [TextEncoding.utf8, .utf16LittleEndian, .tcvn3])
  func offsets(_ encoding: TextEncoding) throws {
    let bytes = try #require(encoding.encode(Self.first + Self.letter))
    let head = try #require(encoding.encode(Self.first))
    let part = DocumentSplitter.parts(of: SourceText(bytes: bytes, encoding: encoding))[1]
    #expect(part.offsets.original(of: 0) == head.count)
    #expect(part.offsets.original(of: part.bytes.count) == bytes.count)
    #expect(part.offsets.position(ofOriginal: head.count) == 0)
    let at = part.bytes.count / 2
    #expect(abs(part.offsets.position(ofOriginal: part.offsets.original(of: at)) - at) < 3)
    let document = Document(parsing: part)
    #expect(try Document(json: DocumentJSON(document).bytes()) == document)
  }

  @Test(
    "the JSON of a part whose place in the file is not that of its text is refused",
    arguments: [
      ("\"number\":2", "\"number\":3", "source.part is number 3 of 2"),
      ("\"range\":[480,", "\"range\":[481,", "source.part.range is of 343 bytes, source.text of 344"),
      ("\"range\":[480,", "\"range\":[-1,", "A range is two offsets"),
      ("\"range\":[480,824]", "\"range\":[480,9223372036854775807]", "source.part.range is of"),
    ])
  func wrongPart(old: String, new: String, message: String) throws {
    let part = DocumentSplitter.parts(of: SourceText(Self.first + Self.letter))[1]
    let json = String(decoding: DocumentJSON(Document(parsing: part)).bytes(), as: UTF8.self)
    #expect(json.contains(old))
    let error = #expect(throws: DocumentJSONError.self) {
      try Document(json: json.replacing(old, with: new, maxReplacements: 1).utf8)
    }
    #expect(error?.message.contains(message) ?? false)
  }

  @Test("layout and what was read from pictures go with their lines")
  func layout() {
    let text = Self.first + Self.letter
    let count = LineTable(Array(text.utf8)).count
    var lines = (1...count).map { SourceLayout.Line(beginsParagraph: true, isBold: $0 == 18) }
    lines[2].table = 0
    lines[20].table = 3
    let start = Self.first.utf8.count
    let words = [start - 4, start + 4].map {
      TextRecognition.Word(range: SourceRange($0, $0 + 3), confidence: 0.9)
    }
    let source = SourceText(
      text, encoding: .utf8, encodingConfidence: 1, layout: SourceLayout(lines: lines, marksTables: true),
      recognition: TextRecognition(pages: [1, 2], words: words))
    let parts = DocumentSplitter.parts(of: source)
    #expect(parts.map { $0.layout?.lines.count } == [17, count - 17])
    #expect(parts[1].layout?.lines[0].isBold == true)
    #expect(parts[1].layout?.lines[3].table == 0)
    #expect(parts.map { $0.recognition?.words.map(\.range) } == [[words[0].range], [SourceRange(4, 7)]])
  }
}
