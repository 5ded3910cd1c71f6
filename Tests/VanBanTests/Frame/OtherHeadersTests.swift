import Testing

@testable import VanBan

@Suite("Headers in other places")
struct OtherHeadersTests {
  @Test(
    "An appendix's own, up to its title",
    arguments: [
      (
        "UBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/BB-UBND\nBIÊN BẢN\nHọp",
        [
          "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header.number Số: 5/BB-UBND",
          "header.issuer UBND XÃ TÂN LẬP",
        ]
      ),
      // Capitals under the number are the title of what follows.
      (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/BB-UBND\nĐƠN ĐỀ NGHỊ",
        ["header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header.number Số: 5/BB-UBND"]
      ),
      ("UBND XÃ TÂN LẬP\nDANH SÁCH", nil), ("Nội dung.\n1. Mục", nil),
    ] as [(String, [String]?)])
  func inside(text: String, expected: [String]?) {
    let input = ReaderInput(text)
    let found = HeaderReader.readInside(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    #expect(found.map { input.rows($0.drafts) } == expected)
  }

  @Test("What a website lists: the field's name on one line, its value on the next")
  func metadata() {
    let input = ReaderInput(
      "Số hiệu:\n5/UBND-NC\nNơi ban hành:\nUBND tỉnh Hải Đông\nNgày ban hành:\n21/11/2025\nTình trạng:")
    var reader = HeaderReader(input.header, [], from: 0)
    reader.readMetadata(0..<input.lines.count)
    let header = reader.result.header
    #expect(header.number == "5/UBND-NC")
    #expect(header.issuer == "UBND tỉnh Hải Đông")
    #expect(header.date?.description == "2025-11-21")
  }

  @Test("A field without a value says nothing")
  func emptyMetadata() {
    let input = ReaderInput("Số hiệu:\nNơi ban hành:\nNgày ban hành:\nĐang cập nhật")
    var reader = HeaderReader(input.header, [], from: 0)
    reader.readMetadata(0..<input.lines.count)
    #expect(reader.result.header == Header())
  }
}
