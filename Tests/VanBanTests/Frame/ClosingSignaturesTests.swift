import Testing

@testable import VanBan

@Suite("Lines among the signatures")
struct ClosingSignaturesTests {
  @Test(
    "Who signs on one line: the authority and the name behind it",
    arguments: [
      ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An", 7), ("CHỦ TỊCH Trần Văn An", 2), ("CHỦ TỊCH", nil),
      ("Trần Văn An", nil), ("CHỦ TỊCH Ủy Ban Nhân Dân", nil),
    ] as [(String, Int?)])
  func flatName(line: String, expected: Int?) {
    #expect(ClosingReader.flatName(ReaderInput(line).words) == expected)
  }

  @Test(
    "Each line is of the authority or the name",
    arguments: [
      (
        "CHỦ TỊCH\nĐã ký số\nTrần Văn An",
        ["signature.authority CHỦ TỊCH Đã ký số", "signature.name Trần Văn An"]
      ),
      ("CHỦ TỊCH\n\nTRẦN VĂN AN", ["signature.authority CHỦ TỊCH", "signature.name TRẦN VĂN AN"]),
      (
        "TM. ỦY BAN NHÂN DÂN\nTrần Văn An\nChủ tịch",
        [
          "signature.authority TM. ỦY BAN NHÂN DÂN", "signature.name Trần Văn An",
          "signature.authority Chủ tịch",
        ]
      ),
      (
        "TM. Ủy ban nhân dân\nChủ tịch\nTrần Văn An",
        ["signature.authority TM. Ủy ban nhân dân Chủ tịch", "signature.name Trần Văn An"]
      ),
    ])
  func rows(text: String, expected: [String]) {
    let input = ReaderInput("Nơi nhận:\n- Lưu: VT.\n" + text)
    let found = ClosingReader.read(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    #expect(
      input.rows((found?.drafts ?? []).filter { $0.role != .recipient && $0.role != .recipientsLabel })
        == expected)
  }
}
