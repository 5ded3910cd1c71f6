import Testing

@testable import VanBan

@Suite("Where forms are signed")
struct FormSigningTests {
  @Test(
    "The note that says how to sign",
    arguments: [
      ("(Ký tên)", true), ("(Ký, ghi rõ họ tên)", true), ("(Ghi rõ họ và tên, chức vụ)", true),
      ("(Ký tên, đóng dấu)", true), ("(Chữ ký, dấu)", true), ("(Ký và ghi rõ họ tên)", true),
      ("(Ký hiệu của mẫu)", false), ("(Ban hành kèm theo Quyết định số 5)", false), ("Ký tên", false),
      ("(Ký tên", false), ("", false),
    ])
  func note(line: String, expected: Bool) { #expect(FormSigning.isNote(ReaderInput(line).words) == expected) }

  @Test(
    "It makes a place to sign of the office above it, and of the lines in capitals above that",
    arguments: [
      (
        "Tôi cam đoan.\nNGƯỜI LÀM ĐƠN\n(Ký, ghi rõ họ tên)",
        ["para Tôi cam đoan.", "signature.authority NGƯỜI LÀM ĐƠN (Ký, ghi rõ họ tên)"]
      ),
      (
        "Biên bản lập xong.\nTHƯ KÝ\n(Ký tên)\n(Ghi rõ họ và tên)\nTM. BAN THƯỜNG TRỰC\nỦY BAN....\nCHỦ TỌA\n(Ký tên, đóng dấu)",
        [
          "para Biên bản lập xong.", "signature.authority THƯ KÝ (Ký tên) (Ghi rõ họ và tên)",
          "signature.authority TM. BAN THƯỜNG TRỰC ỦY BAN.... CHỦ TỌA (Ký tên, đóng dấu)",
        ]
      ),
      (
        "Đơn gồm hai trang.\n\nNgười khai\n(Ký, họ tên)",
        ["para Đơn gồm hai trang.", "signature.authority Người khai (Ký, họ tên)"]
      ),
      (
        "Đơn gồm hai trang.\n\nĐẠI DIỆN TỔ CHỨC\n(Chữ ký, họ tên và dấu)\n\nGhi chú:",
        [
          "para Đơn gồm hai trang.", "signature.authority ĐẠI DIỆN TỔ CHỨC (Chữ ký, họ tên và dấu)",
          "para Ghi chú:",
        ]
      ),
      // A sentence above it says nothing of who signs.
      (
        "Người khai chịu trách nhiệm trước pháp luật.\n\n(Ký tên)",
        ["para Người khai chịu trách nhiệm trước pháp luật.", "para (Ký tên)"]
      ),
    ])
  func places(text: String, expected: [String]) {
    let input = ReaderInput(text)
    #expect(
      FormSigning.mark(input.drafts).map { "\($0.role.rawValue) \(input.text($0.words))" } == expected)
  }

  private static let signed = """
    UBND XÃ TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 5/QĐ-UBND
    QUYẾT ĐỊNH
    Về bến

    Điều 1. Bến bãi.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Lê Văn An


    """

  @Test("In an appendix the form's letterhead, title, entries and place to sign are the form's")
  func form() throws {
    let document = Document(
      parsing: Self.signed + """
        Mẫu số 01/BC-MT
        ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM
        …………………… (1)
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        ….., ngày … tháng … năm …
        BIÊN BẢN HỘI NGHỊ
        (V/v giới thiệu người ứng cử)
        Hồi … giờ, hội nghị bắt đầu.
        1. Thành phần hội nghị gồm những người sau đây:
        1. ……………………
        2. ……………………
        2. Hội nghị nhất trí những nội dung như sau:
        THƯ KÝ HỘI NGHỊ
        (Ký tên)
        Ghi chú:
        (1) Cấp tổ chức hội nghị.
        """)
    #expect(document.header.issuer == "UBND XÃ TÂN LẬP")
    let form = try #require(document.appendices.first)
    #expect(form.number == "01/BC-MT")
    #expect(form.title?.hasPrefix("BIÊN BẢN HỘI NGHỊ") == true)
    #expect(form.header?.issuer == "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM …………………… (1)")
    let rows = document.blocks.filter { $0.label != nil || $0.role == .signatureAuthority }.map {
      "\($0.role.rawValue) \($0.depth) \($0.label?.text ?? "-")"
    }
    #expect(
      rows == [
        "item 1 Điều 1.", "signature.authority 0 -", "heading 1 1.", "item 2 1.", "item 2 2.", "item 1 2.",
        "signature.authority 0 -", "item 1 (1)",
      ])
  }
}
