import Testing

@testable import VanBan

@Suite("The text of an act as it stands")
struct ConsolidationTests {
  private static let base = Document(
    parsing: """
      BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 07/2023/TT-BTC                      Độc lập - Tự do - Hạnh phúc
                                        Hà Nội, ngày 02 tháng 3 năm 2023

      THÔNG TƯ
      Quy định về quản lý thư viện

      Điều 1. Phạm vi điều chỉnh
      Thông tư này quy định về thư viện.
      Điều 2. Trách nhiệm
      1. Thư viện có trách nhiệm:
      a) Lập sổ;
      b) Kiểm tra bất thường kho sách.
      2. Sở Văn hóa kiểm tra bất thường thư viện.
      3. Báo cáo hằng năm.
      Điều 3. Hiệu lực
      Thông tư này có hiệu lực từ ngày ký.
      """)

  private static func consolidated(_ statements: String) throws -> Consolidation {
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + statements)
    return try Consolidation(base: base, amendments: [act])
  }

  /// The paragraphs that are not as in the base, and those of it that are gone (`− …`).
  private static func changes(_ consolidation: Consolidation) throws -> [String] {
    let before = try consolidated("1. Bãi bỏ Điều 99.").paragraphs.map(\.text)
    let lines = consolidation.paragraphs.map { $0.refusals.isEmpty ? $0.text : "⟨\($0.text)⟩" }
    return lines.filter { !before.contains($0) } + before.filter { !lines.contains($0) }.map { "− " + $0 }
  }

  @Test(
    "One change",
    arguments: [
      (
        "1. Sửa đổi khoản 3 Điều 2 như sau:\n“3. Báo cáo hằng quý.”.",
        ["3. Báo cáo hằng quý.", "− 3. Báo cáo hằng năm."]
      ),
      (
        "1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Thư viện lập sổ và báo cáo.”.",
        [
          "1. Thư viện lập sổ và báo cáo.", "− 1. Thư viện có trách nhiệm:", "− a) Lập sổ;",
          "− b) Kiểm tra bất thường kho sách.",
        ]
      ),
      ("1. Sửa đổi tên Điều 2 như sau:\n“Điều 2. Nhiệm vụ”.", ["Điều 2. Nhiệm vụ", "− Điều 2. Trách nhiệm"]),
      (
        "1. Sửa đổi đoạn mở đầu khoản 1 Điều 2 như sau:\n“1. Thư viện phải:”.",
        ["1. Thư viện phải:", "− 1. Thư viện có trách nhiệm:"]
      ),
      (
        "1. Sửa đổi khoản 3 Điều 2 như sau:\n“Báo cáo hằng quý.”.",
        ["3. Báo cáo hằng quý.", "− 3. Báo cáo hằng năm."]
      ),
      ("1. Bổ sung khoản 2a vào sau khoản 2 Điều 2 như sau:\n“2a. Mới.”.", ["2a. Mới."]),
      ("1. Bổ sung điểm c khoản 1 Điều 2 như sau:\n“c. Ba.”.", ["c. Ba."]),
      ("1. Bổ sung khoản 4 vào Điều 2 như sau:\n“Bốn.”.", ["4. Bốn."]),
      ("1. Bổ sung Điều 2a vào sau Điều 2 như sau:\n“Điều 2a. Tên\n1. Một.”.", ["Điều 2a. Tên", "1. Một."]),
      ("1. Bãi bỏ điểm a khoản 1 Điều 2.", ["a) (được bãi bỏ)", "− a) Lập sổ;"]),
      (
        "1. Thay thế cụm từ “bất thường” bằng cụm từ “đột xuất” tại khoản 2 Điều 2.",
        ["2. Sở Văn hóa kiểm tra đột xuất thư viện.", "− 2. Sở Văn hóa kiểm tra bất thường thư viện."]
      ),
      (
        "1. Bỏ cụm từ “bất thường” tại điểm b khoản 1 Điều 2.",
        ["b) Kiểm tra kho sách.", "− b) Kiểm tra bất thường kho sách."]
      ),
      (
        "1. Bổ sung cụm từ “và Sở Nội vụ” vào sau cụm từ “Sở Văn hóa” tại khoản 2 Điều 2.",
        [
          "2. Sở Văn hóa và Sở Nội vụ kiểm tra bất thường thư viện.",
          "− 2. Sở Văn hóa kiểm tra bất thường thư viện.",
        ]
      ),
    ])
  func change(_ statement: String, _ expected: [String]) throws {
    let consolidation = try Self.consolidated(statement)
    #expect(try Self.changes(consolidation) == expected)
    #expect(consolidation.refused.isEmpty)
  }

  @Test(
    "What does not fit the text is left as it is, marked and listed",
    arguments: [
      ("1. Sửa đổi khoản 9 Điều 2 như sau:\n“9. Mới.”.", Consolidation.Reason.noProvision),
      ("1. Sửa đổi khoản 3 Điều 2 như sau:\n“4. Mới.”.", .labels),
      ("1. Bổ sung khoản 3 vào Điều 2 như sau:\n“3. Mới.”.", .present),
      ("1. Thay thế cụm từ “hằng tháng” bằng cụm từ “hằng quý” tại khoản 3 Điều 2.", .noPhrase),
      ("1. Bãi bỏ Phụ lục I.", .attachment),
      ("1. Bổ sung vào cuối khoản 3 Điều 2 như sau:\n“Có chữ ký.”.", .inside),
    ])
  func refused(_ statement: String, _ reason: Consolidation.Reason) throws {
    let consolidation = try Self.consolidated(statement)
    #expect(consolidation.refused.map(\.reason) == [reason])
    #expect(consolidation.entries.isEmpty)
    let changes = try Self.changes(consolidation)
    #expect(
      changes.allSatisfy {
        $0.hasPrefix("⟨") || $0.hasPrefix("− ") && changes.contains("⟨\($0.dropFirst(2))⟩")
      })
  }

  @Test("Phrases are matched in the text before the act, the longest first")
  func phrases() throws {
    let consolidation = try Self.consolidated(
      """
      1. Thay thế cụm từ “bất thường” bằng cụm từ “đột xuất” tại Điều 2.
      2. Thay thế cụm từ “kiểm tra bất thường” bằng cụm từ “kiểm tra” tại khoản 2 Điều 2.
      3. Sửa đổi khoản 3 Điều 2 như sau:
      “3. Báo cáo bất thường.”.
      """)
    #expect(
      try Self.changes(consolidation).filter { !$0.hasPrefix("− ") } == [
        "b) Kiểm tra đột xuất kho sách.", "2. Sở Văn hóa kiểm tra thư viện.", "3. Báo cáo bất thường.",
      ])
    #expect(consolidation.refused.isEmpty)
  }

  @Test("Acts hold in the order of their days; on a day before, the text is the base itself")
  func days() throws {
    let first = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Sửa đổi khoản 3 Điều 2 như sau:\n“3. Một.”."
    )
    let untouched = try Consolidation(
      base: Self.base, amendments: [first], on: PartialDate(year: 2023, month: 5, day: 1))
    #expect(untouched.pending.count == 1)
    #expect(try Self.changes(untouched) == [])
    let changed = try Consolidation(
      base: Self.base, amendments: [first], on: PartialDate(year: 2024, month: 12, day: 1))
    #expect(try Self.changes(changed).first == "3. Một.")
  }

  @Test("An act that corrects an amending act is worked into that first")
  func correction() throws {
    let amending = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Sửa đổi khoản 3 Điều 9 như sau:\n“3. Báo cáo hằng quý.”."
    )
    let correcting = Document(
      parsing: """
        BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 372/QĐ-BTC                      Độc lập - Tự do - Hạnh phúc
                                          Hà Nội, ngày 02 tháng 4 năm 2024

        QUYẾT ĐỊNH
        Đính chính Thông tư số 10/2024/TT-BTC

        Điều 1. Đính chính lỗi kỹ thuật tại Thông tư số 10/2024/TT-BTC ngày 02 tháng 3 năm 2024
        Chỉnh sửa cụm từ “khoản 3 Điều 9” thành cụm từ “khoản 3 Điều 2” tại khoản 1 Điều 1.
        """)
    let consolidation = try Consolidation(base: Self.base, amendments: [correcting, amending])
    #expect(try Self.changes(consolidation).first == "3. Báo cáo hằng quý.")
  }

  @Test("A base that does not say which act it is needs its number")
  func unknownBase() throws {
    let fragment = Document(
      parsing: "Điều 1. Phạm vi\nThông tư này quy định.\nĐiều 2. Việc\n1. Một.\n2. Hai.\n")
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Bãi bỏ khoản 2 Điều 2.")
    #expect(throws: Consolidation.Failure.unknownBase) {
      try Consolidation(base: fragment, amendments: [act])
    }
    let consolidation = try Consolidation(base: fragment, amendments: [act], work: "07/2023/TT-BTC")
    #expect(
      consolidation.text
        == "Điều 1. Phạm vi\nThông tư này quy định.\nĐiều 2. Việc\n1. Một.\n2. (được bãi bỏ)\n")
    #expect(throws: Consolidation.Failure.unrelated) {
      try Consolidation(base: fragment, amendments: [act], work: "08/2023/TT-BTC")
    }
  }

  @Test("Notes are worded as in official consolidated texts")
  func notes() throws {
    let consolidation = try Self.consolidated("1. Sửa đổi khoản 3 Điều 2 như sau:\n“3. Báo cáo hằng quý.”.")
    #expect(
      consolidation.notes == [
        "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC ngày 02 tháng 3 năm 2024, "
          + "có hiệu lực kể từ ngày 02 tháng 3 năm 2024."
      ])
  }
}
