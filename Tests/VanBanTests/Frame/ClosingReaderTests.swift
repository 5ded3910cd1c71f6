import Testing

@testable import VanBan

@Suite("The end of a document, line by line")
struct ClosingReaderTests {
  @Test(
    "Recipients and signatures, one after the other or side by side",
    arguments: [
      (
        "Nội dung.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nTrần Văn An",
        [
          "recipients.label Nơi nhận:", "recipient - Như trên;", "recipient - Lưu: VT.",
          "signature.authority CHỦ TỊCH", "signature.name Trần Văn An",
        ]
      ),
      (
        "Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như trên;               CHỦ TỊCH\n- Lưu: VT.\n                          Trần Văn An",
        [
          "recipients.label Nơi nhận:", "signature.authority TM. ỦY BAN NHÂN DÂN CHỦ TỊCH",
          "recipient - Như trên;",
          "recipient - Lưu: VT.", "signature.name Trần Văn An",
        ]
      ),
      (
        "GIÁM ĐỐC\n\nBùi Thị Lan\n\nNơi nhận:\n- Sở Nội vụ\nvà Sở Tài chính;\n- Lưu.",
        [
          "signature.authority GIÁM ĐỐC", "signature.name Bùi Thị Lan", "recipients.label Nơi nhận:",
          "recipient - Sở Nội vụ và Sở Tài chính;", "recipient - Lưu.",
        ]
      ),
      (
        "Nơi\nnhận:\n- Như trên.", ["recipients.label Nơi nhận:", "recipient - Như trên."]
      ),
      // A name may be broken over two lines, and an authority stand on several.
      (
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nNguyễn\nThị Thu",
        ["signature.authority KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký)", "signature.name Nguyễn Thị Thu"]
      ),
      ("Ông Nguyễn Văn A là giám đốc.\nĐơn vị nơi nhận hồ sơ:\n- Phòng một cửa", []),
      ("CHỦ TỊCH\nlà người đứng đầu ủy ban", []),
    ])
  func rows(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let found = ClosingReader.read(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    #expect(input.rows(found?.drafts ?? []) == expected)
  }

  @Test("Where it begins and ends; what follows an appendix's heading is no more of it")
  func bounds() throws {
    let input = ReaderInput("Nội dung.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn An\nPHỤ LỤC\nDanh mục")
    let found = try #require(
      ClosingReader.read(input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    )
    #expect((found.start, found.end) == (1, 5))
    #expect(found.signatures == [[2, 3]])
  }

  @Test("A signature whose name is missing, and stamps after one")
  func stamps() throws {
    let input = ReaderInput(
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nKý bởi: Lê Văn Bình\nThời gian ký: 05.12.2022\nLê Văn Bình")
    let found = try #require(
      ClosingReader.read(input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    )
    #expect(found.stamps.map(\.line) == [2, 3])
    #expect(found.stamps.map(\.signature) == [1, 1])
  }
}
