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
      // The type name alone above a blank line.
      Example(
        title:
          "QUYẾT ĐỊNH\n\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 115/2004/QĐ-TTg\nNGÀY 25 THÁNG 6 NĂM 2004 VỀ VIỆC SỬA ĐỔI\n"
          + "QUY CHẾ BẢO LÃNH",
        kind: .decision, issuer: "THỦ TƯỚNG CHÍNH PHỦ", number: "115/2004/QĐ-TTg", date: "2004-06-25",
        subject: "VỀ VIỆC SỬA ĐỔI QUY CHẾ BẢO LÃNH"),
      Example(
        title:
          "PHÁP LỆNH\nCỦA UỶ BAN THƯỜNG VỤ QUỐC HỘI SỐ 18/1999/PL-UBTVQH10\nNGÀY 24 THÁNG 8 NĂM 1999 VỀ THUẾ",
        kind: .ordinance, issuer: "UỶ BAN THƯỜNG VỤ QUỐC HỘI", number: "18/1999/PL-UBTVQH10",
        date: "1999-08-24", subject: "VỀ THUẾ"),
      Example(
        title:
          "LUẬT\nCỦA QUỐC HỘI NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 05/1998/QH10\nVỀ THUẾ TIÊU THỤ ĐẶC BIỆT",
        kind: .law, issuer: "QUỐC HỘI NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", number: "05/1998/QH10",
        date: nil,
        subject: "VỀ THUẾ TIÊU THỤ ĐẶC BIỆT"),
      // The body behind number and date, or between them.
      Example(
        title:
          "Quyết định số 12/2001/QĐ-BTC ngày 13/3/2001 của Bộ trưởng Bộ Tài chính về việc ban hành Chế độ kế toán",
        kind: .decision, issuer: "Bộ trưởng Bộ Tài chính", number: "12/2001/QĐ-BTC", date: "2001-03-13",
        subject: "về việc ban hành Chế độ kế toán"),
      Example(
        title: "Nghị quyết số 15/1999/QH10 của Quốc hội ngày 4 tháng 12 năm 1999 về nhiệm vụ năm 2000",
        kind: .resolution, issuer: "Quốc hội", number: "15/1999/QH10", date: "1999-12-04",
        subject: "về nhiệm vụ năm 2000"),
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

  @Test(
    "No blank line stands between title, body and căn cứ, as in Word files",
    arguments: [
      (
        "Chính phủ\nNghị định của Chính phủ số 114/2003/NĐ-CP\nngày 10/10/2003 về cán bộ xã.\nChính phủ",
        "về cán bộ xã."
      ),
      (
        "Nghị định của Chính phủ\nsố 114/2003/NĐ-CP ngày 10/10/2003\nvề việc tuyển dụng cán bộ,\ncông chức.\nChính phủ",
        "về việc tuyển dụng cán bộ, công chức."
      ),
      (
        "NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 114/2003/NĐ-CP NGÀY 10 THÁNG 10 NĂM 2003\nVỀ DÂN CHỦ Ở XÃ\nCHÍNH PHỦ",
        "VỀ DÂN CHỦ Ở XÃ"
      ),
      (
        "NGHỊ ĐỊNH CỦA CHÍNH PHỦ\nSỐ 114/2003/NĐ-CP NGÀY 10-10-2003\nVỀ VIỆC SỬA ĐỔI NGHỊ ĐỊNH CỦA\nCHÍNH PHỦ VỀ THUẾ",
        "VỀ VIỆC SỬA ĐỔI NGHỊ ĐỊNH CỦA CHÍNH PHỦ VỀ THUẾ"
      ),
      (
        "Nghị định số 114/2003/NĐ-CP ngày 10/10/2003 của Chính phủ\nvề cán bộ xã", "về cán bộ xã"
      ),
    ])
  func withoutBlanks(title: String, subject: String) {
    let document = Document(
      parsing: title + "\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\nĐiều 1. Phạm vi\nXã.\n")
    #expect(document.kind == .decree)
    #expect(document.header.issuer?.lowercased() == "chính phủ")
    #expect(document.header.number == "114/2003/NĐ-CP")
    #expect(document.header.date?.description == "2003-10-10")
    #expect(document.title.text == subject)
    #expect(document.preamble.bases.count == 1)
  }
}
