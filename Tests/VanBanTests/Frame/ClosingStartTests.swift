import Testing

@testable import VanBan

@Suite("Where the end of a document begins")
struct ClosingStartTests {
  @Test(
    "Whether it begins on a line",
    arguments: [
      ("Nơi nhận:\n- Lưu", true), ("Nơi nhận: TM. ỦY BAN NHÂN DÂN", true),
      ("TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nLê Văn An", true),
      ("Nơi nhận hồ sơ là Sở Nội vụ", false), ("nơi nhận:", false),
      ("TM. CHÍNH PHỦ\nđã ký nhiều văn bản", false),
      // A draft, which nobody has signed.
      ("CHỦ TỊCH QUỐC HỘI", true), ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", true),
      ("CHỦ TỊCH QUỐC HỘI\n\nMỤC LỤC\nĐiều 1. Phạm vi 1", true), ("TRƯỞNG BAN\n\n", true),
      ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Thủ đô", false), ("GIÁM ĐỐC PHẢI GƯƠNG MẪU", false),
      ("Chủ tịch Quốc hội", false),
    ])
  func opens(text: String, expected: Bool) {
    let input = ReaderInput(text)
    #expect(
      ClosingReader.opens(lines: input.lines, roles: input.roles, at: 0, to: input.lines.count) == expected)
  }

  @Test(
    "The line at which it begins",
    arguments: [
      ("Nội dung.\nNơi nhận:\n- Lưu.", 1), ("Nội dung.\nCHỦ TỊCH\nTrần Văn An\nNơi nhận:\n- Lưu.", 1),
      // The first lines of a signature beside Nơi nhận are above it.
      ("Nội dung.\nTM. ỦY BAN NHÂN DÂN\nNơi nhận:     CHỦ TỊCH\n- Lưu.", 1),
      ("Nội dung.\nNơi\nnhận:\n- Lưu.", 1), ("Nội dung.\nĐơn vị nơi nhận hồ sơ:\n- Phòng một cửa", nil),
    ])
  func start(text: String, expected: Int?) {
    let input = ReaderInput(text)
    #expect(ClosingReader.findStart(input.lines, input.roles, 0, input.lines.count) == expected)
  }
}
