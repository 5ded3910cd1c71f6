import Testing

@testable import VanBan

@Suite("Where a header begins")
struct HeaderFinderTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"

  @Test(
    "A motto, also one with wrong marks, and a letter's Kính gửi on a website",
    arguments: [
      ("UBND TỈNH HẢI ĐÔNG\n\(motto)\nSố: 5/QĐ-UBND", "2"), ("UBND\nCÔNG HÓA XÃ HỘI CHỦ NGHỈA VIỆT NẠM", "2"),
      ("KẾ HOẠCH\nChuyển đổi số", "-"),
      ("Số hiệu:\n5/UBND-NC\nLoại văn bản:\nCông văn\nKính gửi: Sở Nội vụ", "letter 5"),
      ("Một đoạn văn.\nKính gửi: Sở Nội vụ", "-"),
    ])
  func start(text: String, expected: String) {
    let input = ReaderInput(text)
    let finder = HeaderFinder(input.header)
    let row =
      finder.motto(from: 0, to: input.lines.count).map { ReaderInput.number($0) }
      ?? finder.letter(from: 0).map { "letter " + ReaderInput.number($0) }
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
