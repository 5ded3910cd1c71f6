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
    "Several who sign on one line, each authority with its name",
    arguments: [
      (
        "TM. CHÍNH PHỦ THỦ TƯỚNG Phạm Văn Chính TM. QUỐC HỘI CHỦ TỊCH Trần Thanh Mẫn",
        ["TM. CHÍNH PHỦ THỦ TƯỚNG Phạm Văn Chính", "TM. QUỐC HỘI CHỦ TỊCH Trần Thanh Mẫn"]
      ),
      (
        "TM. ĐOÀN CHỦ TỊCH CHỦ TỊCH Đỗ Văn Chiến\tTM. CHÍNH PHỦ THỦ TƯỚNG Phạm Minh Chính",
        ["TM. ĐOÀN CHỦ TỊCH CHỦ TỊCH Đỗ Văn Chiến", "TM. CHÍNH PHỦ THỦ TƯỚNG Phạm Minh Chính"]
      ),
      (
        "KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Văn An KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Thị Bình KT. CHÁNH ÁN PHÓ CHÁNH ÁN Vũ Văn Cường",
        [
          "KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Văn An", "KT. BỘ TRƯỞNG THỨ TRƯỞNG Trần Thị Bình",
          "KT. CHÁNH ÁN PHÓ CHÁNH ÁN Vũ Văn Cường",
        ]
      ),
      ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An", ["KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An"]),
      ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", []), ("Trần Văn An Lê Thị Bình Vũ Văn Cường", []), ("", []),
    ] as [(String, [String])])
  func flatSignatures(line: String, expected: [String]) {
    let input = ReaderInput(line)
    #expect(ClosingReader.flatSignatures(input.words).map(input.text) == expected)
  }

  @Test("They are read above Nơi nhận too")
  func rowAboveRecipients() {
    let document = Document(
      parsing: """
        NGHỊ QUYẾT LIÊN TỊCH
        Hướng dẫn hiệp thương

        Điều 1. Phạm vi.

        TM. QUỐC HỘI CHỦ TỊCH Đỗ Văn Chiến\tTM. CHÍNH PHỦ THỦ TƯỚNG Phạm Minh Chính
        Nơi nhận: - Chính phủ; - Lưu: VT.
        """)
    #expect(document.signatures.map(\.name) == ["Đỗ Văn Chiến", "Phạm Minh Chính"])
    #expect(document.signatures.map(\.office) == ["CHỦ TỊCH", "THỦ TƯỚNG"])
    #expect(document.recipients?.entries.count == 2)
  }

  @Test(
    "One letter is no name; the slash of a capacity is none of a word's",
    arguments: [
      ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nR", "-"), ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An", "KT. Lê Văn An"),
      ("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLê Văn An", "K/T Lê Văn An"),
      ("T/L TRƯỞNG BAN\nCHÁNH VĂN PHÒNG\nLê Văn An", "T/L Lê Văn An"),
      ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn An", "T/M Lê Văn An"),
    ])
  func capacities(lines: String, expected: String) {
    let text = "KẾ HOẠCH\nQuản lý bến\n\nI. CHUNG\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n" + lines
    let signature = Document(parsing: text).signatures.first
    let row = signature?.name.map { (signature?.capacity ?? "-") + " " + $0 }
    #expect((row ?? "-") == expected)
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

  @Test(
    "Columns that run into each other: who signs stands behind the entries of Nơi nhận",
    arguments: [
      (
        "Nơi nhận: TM. ỦY BAN\n- Như Điều 3; NHÂN DÂN\n- Sở Nội vụ (b/c); KT. CHỦ TỊCH\n- UBND các xã; PHÓ CHỦ TỊCH\n"
          + "- Lưu: VT. Trần Văn An",
        ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Trần Văn An"]
      ),
      ("Nơi nhận: CHỦ TỊCH\n- Chính phủ; Trần Văn An\n- Lưu: VT.", ["CHỦ TỊCH", "Trần Văn An"]),
      (
        "Nơi nhận:\n- Như trên; KT. BỘ TRƯỞNG\n- Lưu: VT. THỨ TRƯỞNG\nTrần Văn An",
        ["KT. BỘ TRƯỞNG THỨ TRƯỞNG", "Trần Văn An"]
      ),
      (
        "Nơi KT. BỘ TRƯỞNG,\nnhận: CHỦ NHIỆM\n- Như trên; PHÓ CHỦ NHIỆM\n- Lưu: VT; Trần Văn An",
        ["KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM", "Trần Văn An"]
      ),
      (
        "Nơi nhận: K/T TRƯỞNG BAN\n- Thường trực Huyện ủy (để báo cáo), PHÓ TRƯỞNG BAN\n- Các đảng ủy, Trần Văn An\n- Lưu VP.",
        ["K/T TRƯỞNG BAN PHÓ TRƯỞNG BAN", "Trần Văn An"]
      ),
      // Not what only looks so: a person among the recipients, a body in capitals, words before who signs.
      (
        "Nơi nhận:\n- Ông Trần Văn An;\n- UBND; HĐND\n- Lưu: VT, KT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Bình",
        ["KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lê Thị Bình"]
      ),
    ])
  func merged(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let found = ClosingReader.read(
      input.source, lines: input.lines, roles: input.roles, from: 0, to: input.lines.count)
    let signing = (found?.drafts ?? []).filter {
      $0.role == .signatureAuthority || $0.role == .signatureName
    }
    #expect(signing.map { input.text($0.words) } == expected)
  }
}
