import Testing

@testable import VanBan

@Suite("The text of an act as it stands")
struct ConsolidationTests {
  private static let base = ConsolidationFixture.library(
    """
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
    try ConsolidationFixture.consolidated(base, statements)
  }

  /// The paragraphs that are not as in the base, and those of it that are gone (`− …`).
  private static func changes(_ consolidation: Consolidation) throws -> [String] {
    let before = consolidation.originalParagraphs.map(\.text)
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
      ("1. Bãi bỏ Phụ lục I.", .noAttachment),
      ("1. Bổ sung vào cuối khoản 3 Điều 2 như sau:\n“a) Có chữ ký.”.", .inside),
      ("1. Sửa đổi đoạn thứ hai khoản 3 Điều 2 như sau:\n“Có chữ ký.”.", .inside),
      ("1. Sửa đổi tên Thông tư như sau:\n“Quy định về thư viện”.", .wholeAct),
      ("1. Chuyển khoản 3 Điều 2 thành khoản 4 Điều 2.", .statement(.unclear)),
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

  @Test(
    "What the act does not have stands in its place, marked",
    arguments: [
      ("1. Sửa đổi khoản 4 Điều 2 như sau:\n“4. Mới.”.", ["⟨4. Mới.⟩"]),
      ("1. Bãi bỏ điểm c khoản 1 Điều 2.", ["⟨c) (văn bản không có điểm này)⟩"]),
      (
        "1. Sửa đổi khoản 2 Điều 4 như sau:\n“2. Mới.”.",
        ["⟨Điều 4. (văn bản không có điều này)⟩", "⟨2. Mới.⟩"]
      ),
      (
        "1. Thay thế cụm từ “a b” bằng cụm từ “c d” tại khoản 5 Điều 2.",
        ["⟨5. (văn bản không có khoản này)⟩"]
      ),
      (
        "1. Sửa đổi Điều 4 như sau:\n“Điều 4. Tên\n1. Một.”.", ["⟨Điều 4. Tên⟩", "⟨1. Một.⟩"]
      ),
    ])
  func missing(_ statement: String, _ expected: [String]) throws {
    let consolidation = try Self.consolidated(statement)
    #expect(try Self.changes(consolidation) == expected)
    #expect(consolidation.refused.map(\.reason) == [.noProvision])
  }

  @Test("Of two provisions of one number neither is changed, and both are marked")
  func ambiguous() throws {
    let base = Document(
      parsing: "Điều 1. Việc\n1. Một.\n2. Hai.\n2. Hai nữa.\n3. Ba.\nĐiều 2. Hiệu lực\nTừ ngày ký.\n")
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Bãi bỏ khoản 2 Điều 1.")
    let consolidation = try Consolidation(base: base, amendments: [act], work: "07/2023/TT-BTC")
    #expect(consolidation.refused.map(\.reason) == [.ambiguous])
    #expect(consolidation.paragraphs.filter(\.isMarked).map(\.text) == ["2. Hai.", "2. Hai nữa."])
  }

  @Test("A text that an act not at hand has made is left as it is; one that is replaced whole is not needed")
  func actNotAtHand() throws {
    let rest = "khoản 3 Điều 2 Thông tư số 07/2023/TT-BTC đã được sửa đổi theo Thông tư số 09/2023/TT-BTC"
    let words = try Self.consolidated("1. Thay thế cụm từ “hằng năm” bằng cụm từ “hằng quý” tại \(rest).")
    #expect(words.refused.map(\.reason) == [.actNotAtHand])
    #expect(words.paragraphs.filter(\.isMarked).map(\.text) == ["3. Báo cáo hằng năm."])
    #expect(
      words.remarks == [
        "Văn bản gốc đã được sửa đổi theo Thông tư số 09/2023/TT-BTC, mà văn bản này chưa có ở đây."
      ])
    let whole = try Self.consolidated("1. Sửa đổi \(rest) như sau:\n“3. Báo cáo hằng quý.”.")
    #expect(whole.refused.isEmpty && whole.remarks.count == 1)
    #expect(try Self.changes(whole).first == "3. Báo cáo hằng quý.")
  }

  @Test("A base says what it lacks")
  func gaps() throws {
    let base = Document(
      parsing: "Điều 1. Một\n1. Một.\n2. Hai.\nĐiều 4. Bốn\n1. Ba.\n2. Bốn.\nĐiều 6. Sáu\nSáu.\n")
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Bãi bỏ khoản 2 Điều 1.")
    let consolidation = try Consolidation(base: base, amendments: [act], work: "07/2023/TT-BTC")
    #expect(
      consolidation.remarks == [
        "Văn bản gốc không có các điều từ Điều 2 đến Điều 3.", "Văn bản gốc không có Điều 5.",
        "Văn bản gốc không có quy định về hiệu lực và chữ ký: có thể thiếu phần cuối.",
      ])
  }

  @Test("In tables words are replaced cell by cell")
  func table() throws {
    var base = Self.base.source.text(in: SourceRange(0, Self.base.source.bytes.count))
    base = base.replacing(
      "3. Báo cáo hằng năm.",
      with: "3. Mức chi:\n\nSTT\tViệc\tMức\n1\tKiểm tra bất thường\t100\n2\tBáo cáo\t50\n")
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n1. Thay thế cụm từ “bất thường” bằng cụm từ “đột xuất” tại khoản 3 Điều 2."
    )
    let consolidation = try Consolidation(base: Document(parsing: base), amendments: [act])
    let tables = consolidation.paragraphs.compactMap(\.table)
    #expect(consolidation.refused.isEmpty)
    #expect(
      tables.map { $0.rows.map { $0.cells.map(\.text) } } == [
        [["STT", "Việc", "Mức"], ["1", "Kiểm tra đột xuất", "100"], ["2", "Báo cáo", "50"]]
      ])
    #expect(consolidation.text.contains("\n1\tKiểm tra đột xuất\t100\n"))
    let again = try Consolidation(base: Document(parsing: consolidation.text), amendments: [act])
    #expect(again.paragraphs.compactMap(\.table) == tables)
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
