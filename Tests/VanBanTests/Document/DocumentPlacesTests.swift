import Testing

@testable import VanBan

/// A letter as OCR reads it from two pages: each letter is 6 points wide and each line 20 high, from 100 points below
/// the edge.
@Suite("Where nodes, fields and citations are on the pages of a scan")
struct DocumentPlacesTests {
  private static let first = """
    UBND TỈNH HẢI DƯƠNG
    SỞ Y TẾ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 23/BC-SYT
    Hải Dương, ngày 6 tháng 1 năm 2025
    BÁO CÁO
    Kết quả thực hiện công tác phòng,
    chống dịch bệnh năm 2024
    I. KẾT QUẢ
    1. Sở Y tế đã thực hiện Quyết định số 12/QĐ-TTg
    ngày 3/1/2024 của Thủ tướng Chính phủ trên
    """
  private static let second = """
    địa bàn toàn tỉnh.
    2. Tồn tại: không.
    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
    Nguyễn Văn An
    """

  /// The text with a box for each of its words.
  private static func source(knowsPlaces: Bool = true) -> SourceText {
    var words: [TextRecognition.Word] = []
    let text = first + "\n\u{C}" + second + "\n"
    var start = 0
    var (page, line) = (1, 0)
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.first == "\u{C}" { (page, line) = (2, 0) }
      var (column, place) = (0, start)
      for word in row.split(whereSeparator: { $0 == " " || $0 == "\u{C}" }) {
        while row.utf8.dropFirst(place - start).first.map({ $0 == 0x20 || $0 == 0x0C }) == true { place += 1 }
        let end = place + word.utf8.count
        let top = 100 + Double(line) * 20
        words.append(
          .init(
            range: SourceRange(place, end), confidence: 0.9,
            box: knowsPlaces
              ? PageBox(
                page: page, left: Double(column) * 6, top: top, right: Double(column + word.count) * 6,
                bottom: top + 12) : nil))
        column += word.count + 1
        place = end
      }
      start += row.utf8.count + 1
      line += 1
    }
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    return SourceText(
      text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(
        lines: Array(repeating: .init(), count: count), marksTables: true,
        pages: [PageSize(width: 595, height: 842), PageSize(width: 595, height: 842)]),
      recognition: TextRecognition(pages: [1, 2], words: words))
  }

  private static func box(_ page: Int, _ left: Int, _ right: Int, lines: ClosedRange<Int>) -> PageBox {
    PageBox(
      page: page, left: Double(left * 6), top: 100 + Double(lines.lowerBound) * 20, right: Double(right * 6),
      bottom: 112 + Double(lines.upperBound) * 20)
  }

  @Test("Fields: the words of each, not those around them; what goes on over a line has one box around both")
  func fields() {
    let document = Document(parsing: Self.source())
    let found = Dictionary(document.fieldPlaces.map { ($0.field, $0.boxes) }, uniquingKeysWith: { $1 })
    let expected: [DocumentField: PageBox] = [
      .superior: Self.box(1, 0, 19, lines: 0...0), .issuer: Self.box(1, 0, 7, lines: 1...1),
      .number: Self.box(1, 4, 13, lines: 4...4), .symbol: Self.box(1, 4, 13, lines: 4...4),
      .place: Self.box(1, 0, 10, lines: 5...5), .date: Self.box(1, 11, 34, lines: 5...5),
      .type: Self.box(1, 0, 7, lines: 6...6), .title: Self.box(1, 0, 33, lines: 7...8),
      .signerCapacity: Self.box(2, 0, 3, lines: 2...2), .signerOffice: Self.box(2, 0, 12, lines: 3...3),
      .signerName: Self.box(2, 0, 13, lines: 4...4),
    ]
    for field in DocumentField.allCases { #expect(found[field] == expected[field].map { [$0] }, "\(field)") }
    for place in document.fieldPlaces where place.field == .date {
      #expect(place.ranges.map { document.source[$0] } == ["ngày 6 tháng 1 năm 2025"])
    }
  }

  @Test("Citations and nodes: a box a page, without what stands between their lines")
  func citations() throws {
    let document = Document(parsing: Self.source())
    let citation = try #require(document.citations.first)
    #expect(document.boxes(of: citation) == [Self.box(1, 24, 47, lines: 10...10)])
    let item = try #require(document.blocks.first { $0.label?.text == "1." })
    #expect(
      document.boxes(of: item) == [Self.box(1, 0, 47, lines: 10...11), Self.box(2, 0, 18, lines: 0...0)])
    let section = try #require(document.body.first)
    #expect(
      document.boxes(of: section) == [Self.box(1, 0, 47, lines: 9...11), Self.box(2, 0, 18, lines: 0...1)])
  }

  @Test(
    "The published form has page and box of blocks, citations and fields, and is the same when read and written again"
  )
  func json() throws {
    let document = Document(parsing: Self.source())
    let bytes = DocumentJSON(document).bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(#""page":1,"box":[0,300,282,332],"furtherBoxes":[{"page":2,"box":[0,100,108,112]}]"#))
    #expect(text.contains(#"{"field":"issuer","ranges":[[26,37]],"page":1,"box":[0,120,42,132]}"#))
    #expect(text.contains(#""pages":[[595,842],[595,842]]"#))
    let restored = try Document(json: bytes)
    #expect(restored == document)
    #expect(DocumentJSON(restored).bytes() == bytes)
  }

  @Test("Where the boxes of words or the pages are not known, nothing is said of places")
  func unknown() {
    for source in [Self.source(knowsPlaces: false), SourceText(Self.first)] {
      let document = Document(parsing: source)
      #expect(document.fieldPlaces.isEmpty)
      #expect(document.blocks.allSatisfy { document.boxes(of: $0).isEmpty })
      let text = String(decoding: DocumentJSON(document).bytes(), as: UTF8.self)
      #expect(!text.contains("\"box\""))
      #expect(!text.contains("\"fieldPlaces\""))
    }
  }

  @Test("A number by hand has the box of the writing, with that of the printed symbol")
  func handwriting() throws {
    let text = "SỞ Y TẾ\nSố: … /BC-SYT\nBÁO CÁO\nKết quả\n1. Một.\n"
    let mark = try #require(text.utf8.firstIndex(of: 0xE2)).utf16Offset(in: text)
    let start = text.prefix(mark).utf8.count
    let source = SourceText(
      text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(
        lines: Array(repeating: .init(), count: 6), marksTables: true,
        pages: [PageSize(width: 595, height: 842)]),
      recognition: TextRecognition(
        pages: [1],
        words: [
          .init(
            range: SourceRange(start + 4, start + 11), confidence: 0.9,
            box: PageBox(page: 1, left: 60, top: 20, right: 100, bottom: 32))
        ],
        handwriting: [
          .init(
            field: .number, range: SourceRange(start, start + 3),
            box: PageBox(page: 1, left: 40, top: 14, right: 55, bottom: 34), misreading: "22")
        ]))
    let place = try #require(Document(parsing: source).fieldPlaces.first { $0.field == .number })
    #expect(place.boxes == [PageBox(page: 1, left: 40, top: 14, right: 100, bottom: 34)])
  }

  @Test("Pages with a text layer: the boxes of the lines")
  func textLayer() {
    let text = "SỞ Y TẾ\nSố: 5/BC-SYT\nBÁO CÁO\nKết quả\n1. Một.\n"
    var lines: [SourceLayout.Line] = []
    for line in 0..<5 {
      let top = Double(line) * 20
      lines.append(.init(box: PageBox(page: 3, left: 10, top: top, right: 90, bottom: top + 12)))
    }
    lines.append(.init())
    let source = SourceText(
      text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(lines: lines, marksTables: true, pages: [PageSize(width: 595, height: 842)]))
    let document = Document(parsing: source)
    let number = document.fieldPlaces.first { $0.field == .number }
    #expect(number?.boxes == [PageBox(page: 3, left: 10, top: 20, right: 90, bottom: 32)])
  }
}
