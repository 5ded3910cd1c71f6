import Testing
import VanBan

@testable import VanBanFormats

@Suite("Lines of a page by their places")
struct PDFLayoutTests {
  /// A page with `text` at each place, in points from the upper left corner: letters 6 wide, lines 12 high.
  private func page(_ texts: [(left: Double, top: Double, text: String)]) -> PDFPage {
    var page = PDFPage(width: 600, height: 800)
    for text in texts {
      var left = text.left
      for word in text.text.split(separator: " ") {
        let right = left + Double(word.count) * 6
        page.words.append(
          PDFWord(text: String(word), left: left, right: right, top: text.top, bottom: text.top + 12))
        left = right + 6
      }
    }
    return page
  }

  private func lines(_ pages: PDFPage...) -> [String] { PDFLayout(pages).lines().map(\.text) }

  @Test("The columns of the header come one after the other")
  func header() {
    let page = page([
      (60, 50, "UBND TỈNH A"), (300, 50, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      (340, 65, "Độc lập - Tự do - Hạnh phúc"),
      (60, 80, "Số: 1/KH-UBND"), (340, 80, "A, ngày 2 tháng 3 năm 2024"), (250, 120, "KẾ HOẠCH"),
      (60, 150, "Điều 1. Một văn bản dài đến lề phải của trang giấy này đây"),
    ])
    let text = lines(page).filter { !$0.isEmpty }
    #expect(
      text.map { $0.trimmingPrefix { $0 == " " } } == [
        "UBND TỈNH A", "Số: 1/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "A, ngày 2 tháng 3 năm 2024", "KẾ HOẠCH",
        "Điều 1. Một văn bản dài đến lề phải của trang giấy này đây",
      ])
  }

  @Test("Rows of a table are told by their gaps; a line without a first cell goes on with the row above")
  func table() {
    let found = PDFLayout([
      page([
        (60, 50, "Kinh phí thực hiện như sau, chia theo từng năm một của kế hoạch"),
        (60, 70, "TT"), (120, 70, "Nội dung"), (300, 70, "Số tiền"),
        (60, 85, "1"), (120, 85, "Mua máy"), (300, 85, "5.000"), (120, 100, "tính mới"),
        (60, 115, "2"), (120, 115, "Đào tạo"), (300, 115, "700"),
        (60, 140, "Trên đây là kế hoạch năm nay, đề nghị các đơn vị thực hiện."),
      ])
    ]).lines()
    let rows = found.filter { $0.layout.table == 0 }.map(\.text)
    #expect(rows == ["TT\tNội dung\tSố tiền", "1\tMua máy tính mới\t5.000", "2\tĐào tạo\t700"])
  }

  @Test("A label that a tab parts from its text is no column")
  func labels() {
    let page = page([
      (60, 50, "1."), (100, 50, "Một khoản"), (60, 65, "-"), (100, 65, "Một gạch"), (60, 80, "a)"),
      (100, 80, "Một điểm"),
    ])
    #expect(lines(page) == ["1. Một khoản", "- Một gạch", "a) Một điểm"])
  }

  @Test("Page numbers and running heads are told by their place, and pages begin with a form feed")
  func furniture() {
    let pages = (1...4).map { number in
      page([
        (60, 30, "CÔNG BÁO/Số \(number)"), (290, 770, "\(number)"), (60, 200, "Chữ của trang \(number) đây"),
        (60, 215, "thêm dòng nữa của trang này thôi"), (60, 230, "2024"),
      ])
    }
    let found = PDFLayout(pages).lines().filter { !$0.text.isEmpty }
    #expect(
      found.map(\.layout.place)
        == Array(repeating: [.pageHeader, .text, .text, .text, .pageFooter], count: 4).flatMap { $0 })
    #expect(found.filter { $0.text.hasPrefix("\u{C}") }.count == 3)
  }

  @Test("A list of recipients goes on at the head of the next page, up to the copy that is filed")
  func recipients() {
    let closing: [(left: Double, top: Double, text: String)] = [
      (60, 650, "Điều 2. Một văn bản dài đến lề phải của trang giấy này đây là đủ"), (60, 700, "Nơi nhận:"),
      (330, 700, "CHỦ TỊCH"), (60, 715, "- Như Điều 1;"), (330, 715, "Nguyễn Văn A"),
    ]
    let rest: [(left: Double, top: Double, text: String)] = [
      (60, 50, "- Bộ Tư pháp, các cơ quan khác và"), (330, 50, "Trần Thị B"), (60, 65, "- Lưu: VT,"),
      (60, 78, "NN (2)."),
      (60, 110, "- Một gạch đầu dòng"),
    ]
    #expect(
      lines(page(closing), page(rest)).suffix(7)
        == [
          "Nơi nhận:", "- Như Điều 1;", "- Bộ Tư pháp, các cơ quan khác và", "- Lưu: VT,", "NN (2).",
          "CHỦ TỊCH",
          "Nguyễn Văn A", "Trần Thị B",
          "\u{C}- Một gạch đầu dòng",
        ].suffix(7))
    // Without such an entry the next page is text.
    #expect(
      lines(page(closing), page([(60, 50, "- Một gạch đầu dòng")])).suffix(2) == [
        "Nguyễn Văn A", "\u{C}- Một gạch đầu dòng",
      ])
  }

  @Test("An indent is kept as blanks, a wide space as an empty line")
  func spaces() {
    let page = page([
      (90, 50, "Căn cứ Luật này và các luật khác có liên quan"),
      (60, 64, "thì quy định như sau đây về mọi việc cần làm"),
      (90, 90, "Một đoạn khác nữa của trang này"),
    ])
    let text = lines(page)
    #expect(text.count == 4)
    #expect(text[0].hasPrefix("   "))
    #expect(text[2].isEmpty)
  }

  @Test("What is no PDF file is an error that says so")
  func damaged() {
    let error = #expect(throws: FormatError.self) {
      try PDFFormat.sourceText(of: Array("%PDF-1.7\nxyz".utf8))
    }
    #expect(error?.message.contains("PDF") ?? false)
  }
}
