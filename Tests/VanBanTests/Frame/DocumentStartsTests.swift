import Testing

@testable import VanBan

@Suite("Where further documents begin")
struct DocumentStartsTests {
  private static let first = """
    UBND HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 5/TTr-UBND
    Tân Lập, ngày 02 tháng 3 năm 2022
    TỜ TRÌNH
    Về việc sửa kho lưu trữ
    Nội dung.

    """
  private static let signed = "CHỦ TỊCH\n\nTrần Văn An\n"
  private static let second = """
    UBND HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 9/QĐ-UBND
    Tân Lập, ngày 05 tháng 3 năm 2022
    QUYẾT ĐỊNH
    Về việc sửa kho lưu trữ
    Điều 1. Sửa kho.

    """
  private static let form = """
    UBND HUYỆN TÂN LẬP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số:      /BB-UBND
    BIÊN BẢN
    Họp xét duyệt

    """

  @Test(
    "A letterhead under the signature of the first, filled in or signed itself",
    arguments: [
      (first + signed + second + signed, ["11"]), (first + signed + second, ["11"]),
      (first + second + signed, ["8"]),
      // A form is neither filled in nor signed, and an attached document has its note.
      (first + signed + form, []), (first + form + signed, []),
      (first + signed + "Mẫu số 01\n" + second + signed, []),
      (first + signed + second + "(Ban hành kèm theo Tờ trình số 5/TTr-UBND)\n" + signed, []),
      (first + signed, []),
    ])
  func starts(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let head = HeaderReader.read(input.source, lines: input.lines, roles: input.roles)
    let starts = DocumentStarts(text: input.header).all(after: head.end)
    #expect(starts.map { ReaderInput.number($0.line) } == expected)
  }
}
