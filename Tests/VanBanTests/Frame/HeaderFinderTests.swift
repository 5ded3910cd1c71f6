import Testing

@testable import VanBan

@Suite("Where a header begins")
struct HeaderFinderTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"

  @Test(
    "By its motto, a type name near the top, or a letter's Kính gửi on a website",
    arguments: [
      ("UBND TỈNH HẢI ĐÔNG\n\(motto)\nSố: 5/QĐ-UBND", "1"), ("KẾ HOẠCH\nChuyển đổi số", "1"),
      ("Tải về\n\nUBND TỈNH HẢI ĐÔNG\n\(motto)", "3"),
      ("V/v báo cáo\nsố liệu\nBỘ NỘI VỤ\n\(motto)", "1"),
      ("Số hiệu:\n5/UBND-NC\nLoại văn bản:\nCông văn\nKính gửi: Sở Nội vụ", "letter 5"),
      ("Một đoạn văn.\nKính gửi: Sở Nội vụ", "-"), ("Một đoạn văn về kế hoạch.", "-"),
      // Text above it is kept; the heading of a form, or another document's end, makes it another's header.
      ("Điều 1. Phạm vi\n\(motto)\nSố: 5/QĐ-UBND", "2 below text"),
      ("Mẫu số 01\n\(motto)\nSố: 5/QĐ-UBND", "-"),
    ])
  func place(text: String, expected: String) {
    let place = HeaderFinder(ReaderInput(text).header).place(from: 0)
    let row = place.map {
      ($0.isLetter ? "letter " : "") + ReaderInput.number($0.start) + ($0.isBelowText ? " below text" : "")
    }
    #expect(row ?? "-" == expected)
  }

  @Test(
    "Inside a text only by a motto in capitals to its end",
    arguments: [
      ("Nội dung.\nUBND XÃ\n\(motto)", "2"), ("Nội dung.\n\(motto) là quốc hiệu", "-"), ("KẾ HOẠCH", "-"),
    ])
  func inside(text: String, expected: String) {
    let input = ReaderInput(text)
    #expect(
      ReaderInput.number(HeaderFinder(input.header).inside(from: 0, to: input.lines.count)) == expected)
  }
}
