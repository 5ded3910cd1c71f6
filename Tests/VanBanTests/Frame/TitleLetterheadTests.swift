import Testing

@testable import VanBan

@Suite("Titles that say what a letterhead would")
struct TitleLetterheadTests {
  private static let body =
    "\n\nCăn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;\n\nĐiều 1. Phạm vi.\n"

  struct Example: Sendable, CustomTestStringConvertible {
    let title: String
    let kind: DocumentKind
    let issuer: String?
    let number: String
    let date: String?
    let subject: String
    var testDescription: String { title }
  }

  @Test(
    "Kind, body, number, date and subject",
    arguments: [
      Example(
        title:
          "Nghị định\ncủa Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998\nvề việc ban hành Quy chế dân chủ ở xã",
        kind: .decree, issuer: "Chính phủ", number: "29/1998/NĐ-CP", date: "1998-05-11",
        subject: "về việc ban hành Quy chế dân chủ ở xã"),
      // Words without their marks, as recognition reads them.
      Example(
        title:
          "Nghí định\ncủa Chính phủ sô 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998\nvề việc ban hành Quy chế dân chủ ở xã",
        kind: .decree, issuer: "Chính phủ", number: "29/1998/NĐ-CP", date: "1998-05-11",
        subject: "về việc ban hành Quy chế dân chủ ở xã"),
      // A blank line between all, as converters to Markdown write it.
      Example(
        title:
          "Nghị định\n\ncủa Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998\n\nvề việc ban hành Quy chế dân chủ ở xã",
        kind: .decree, issuer: "Chính phủ", number: "29/1998/NĐ-CP", date: "1998-05-11",
        subject: "về việc ban hành Quy chế dân chủ ở xã"),
      Example(
        title:
          "Chính phủ\n\nNghị định của Chính phủ số 114/2003/NĐ-CP\nngày 10/10/2003 về cán bộ, công chức xã.",
        kind: .decree, issuer: "Chính phủ", number: "114/2003/NĐ-CP", date: "2003-10-10",
        subject: "về cán bộ, công chức xã."),
      Example(
        title:
          "THÔNG TƯ\nLIÊN TỊCH BỘ TÀI CHÍNH - BỘ CÔNG NGHIỆP\nSố 120/2000/TTLT-BTC-BCN ngày 25 tháng 12 năm 2000\n"
          + "Về việc bổ sung chính sách thuế",
        kind: .jointCircular, issuer: "BỘ TÀI CHÍNH - BỘ CÔNG NGHIỆP", number: "120/2000/TTLT-BTC-BCN",
        date: "2000-12-25", subject: "Về việc bổ sung chính sách thuế"),
    ])
  func read(example: Example) {
    let document = Document(parsing: example.title + Self.body)
    #expect(document.kind == example.kind)
    #expect(document.header.issuer == example.issuer)
    #expect(document.header.number == example.number)
    #expect(document.header.date?.description == example.date)
    #expect(document.title.text == example.subject)
    #expect(document.preamble.bases.count == 1)
  }

  @Test(
    "A sentence that speaks of another document is none",
    arguments: [
      "Nghị định của Chính phủ quy định về bến bãi",
      "Theo Nghị định của Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về dân chủ",
      "Quyết định của Chủ tịch ủy ban nhân dân",
    ])
  func refused(title: String) {
    #expect(Document(parsing: title + Self.body).header.number == nil)
  }

  @Test("Without text of a document behind it is none")
  func alone() {
    let title = "Nghị định của Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về dân chủ"
    #expect(Document(parsing: title + "\n").header.number == nil)
    #expect(Document(parsing: title + "\nđược các xã thực hiện từ lâu.\n").header.number == nil)
  }
}
