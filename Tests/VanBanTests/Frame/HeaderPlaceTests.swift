import Testing

@testable import VanBan

@Suite("Where the letterhead of a document stands")
struct HeaderPlaceTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"

  @Test(
    "Its first line, and whether text is above it",
    arguments: [
      ("UBND TỈNH HẢI ĐÔNG\n\(motto)\nSố: 5/QĐ-UBND", "1"), ("KẾ HOẠCH\nChuyển đổi số", "1"),
      ("Tải về\n\nUBND TỈNH HẢI ĐÔNG\n\(motto)", "3"),
      ("Một đoạn văn về kế hoạch.", "-"),
      // Text above it is kept; the heading of a form, or another document's end, makes it another's header.
      ("Điều 1. Phạm vi\n\(motto)\nSố: 5/QĐ-UBND", "2 below text"),
      ("Mẫu số 01\n\(motto)\nSố: 5/QĐ-UBND", "-"),
      (
        "QUY CHẾ\nQuản lý bến\nĐiều 1. Bến\nPHỤ LỤC\nMẪU ĐƠN\n(Kèm theo Quy chế)\n\(motto)\nĐỘC LẬP - TỰ DO - HẠNH PHÚC",
        "1"
      ),
    ])
  func place(text: String, expected: String) {
    let place = HeaderPlace(ReaderInput(text).header, from: 0)
    let row = place.map { ReaderInput.number($0.top) + ($0.isBelowText ? " below text" : "") }
    #expect(row ?? "-" == expected)
  }
}
