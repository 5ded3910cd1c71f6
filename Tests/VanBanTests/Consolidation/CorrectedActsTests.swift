import Testing

@testable import VanBan

@Suite("Acts that change acts which change the act")
struct CorrectedActsTests {
  /// An act of the Ministry of Finance with this number, made and in force on that day.
  private static func act(
    _ number: String, _ date: String, title: String, _ body: String, effect: String? = nil
  ) -> Document {
    let force = effect.map { "\nĐiều 9. Hiệu lực\nThông tư này có hiệu lực thi hành từ ngày \($0)." } ?? ""
    return Document(
      parsing: """
        BỘ TÀI CHÍNH
        Số: \(number)
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, ngày \(date)

        THÔNG TƯ
        \(title)

        \(body)\(force)

        BỘ TRƯỞNG
        Nguyễn Văn A
        """)
  }

  private static let base = act(
    "07/2023/TT-BTC", "02 tháng 3 năm 2023", title: "Quy định về quản lý quỹ",
    "Điều 1. Phạm vi\n1. Thông tư này quy định về quỹ.\n2. Mức thu là 50 đồng.\nĐiều 2. Đối tượng\n1. Tổ chức.\n2. Cá nhân.",
    effect: "01 tháng 4 năm 2023")

  private static let amending = act(
    "10/2024/TT-BTC", "05 tháng 01 năm 2024",
    title: "Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC",
    """
    Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC
    1. Sửa đổi khoản 2 Điều 1 như sau:
    “2. Mức thu là 60 đồng.”
    2. Sửa đổi khoản 2 Điều 2 như sau:
    “2. Hộ gia đình.”
    """, effect: "01 tháng 02 năm 2024")

  /// An act of 2026 that does this to the amending one.
  private static func later(_ statement: String, title: String = "Sửa đổi một số thông tư") -> Document {
    act(
      "20/2026/TT-BTC", "05 tháng 01 năm 2026", title: title,
      "Điều 1. Sửa đổi Thông tư số 10/2024/TT-BTC\n\(statement)", effect: "01 tháng 02 năm 2026")
  }

  /// The clauses that say something else than in the base, marked ones between `⟨` and `⟩`.
  private static func clauses(_ consolidation: Consolidation) -> [String] {
    let before = consolidation.originalParagraphs.map(\.text)
    return consolidation.paragraphs.map(\.markedText).filter { !before.contains($0) }
  }

  private static let change =
    "Thay thế cụm từ “60 đồng” bằng cụm từ “99 đồng” tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC."

  @Test(
    "A later change of an amending act counts from its own day on",
    arguments: [
      (PartialDate(year: 2023, month: 6, day: 1), [String](), 0),
      (PartialDate(year: 2024, month: 6, day: 1), ["2. Mức thu là 60 đồng.", "2. Hộ gia đình."], 0),
      (PartialDate(year: 2026, month: 1, day: 31), ["2. Mức thu là 60 đồng.", "2. Hộ gia đình."], 0),
      (PartialDate(year: 2026, month: 2, day: 1), ["2. Mức thu là 99 đồng.", "2. Hộ gia đình."], 1),
      (nil, ["2. Mức thu là 99 đồng.", "2. Hộ gia đình."], 1),
    ] as [(PartialDate?, [String], Int)])
  func day(_ day: PartialDate?, _ expected: [String], _ remarks: Int) throws {
    for acts in [[Self.amending, Self.later(Self.change)], [Self.later(Self.change), Self.amending]] {
      let consolidation = try Consolidation(base: Self.base, amendments: acts, on: day)
      #expect(Self.clauses(consolidation) == expected)
      #expect(consolidation.remarks.filter { $0.contains("20/2026/TT-BTC") }.count == remarks)
    }
  }

  @Test("A correction counts from the beginning")
  func correction() throws {
    let correction = Self.later(
      "Chỉnh sửa cụm từ “60 đồng” thành cụm từ “66 đồng” tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC.",
      title: "Đính chính Thông tư số 10/2024/TT-BTC")
    let consolidation = try Consolidation(
      base: Self.base, amendments: [Self.amending, correction],
      on: PartialDate(year: 2024, month: 6, day: 1))
    #expect(Self.clauses(consolidation).first == "2. Mức thu là 66 đồng.")
  }

  @Test(
    "A statement that was repealed, or changed in a way that does not fit, is not carried out, and its provision is marked",
    arguments: [
      ("Bãi bỏ khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC.", Consolidation.Reason.statementChanged),
      (
        "Thay thế cụm từ “70 đồng” bằng cụm từ “99 đồng” tại khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC.",
        .statementChanged
      ),
      ("Sửa đổi khoản 1 Điều 1 Thông tư số 10/2024/TT-BTC như sau:\n“3. Ba.”", .statementChanged),
    ])
  func open(_ statement: String, _ reason: Consolidation.Reason) throws {
    let consolidation = try Consolidation(
      base: Self.base, amendments: [Self.amending, Self.later(statement)])
    #expect(Self.clauses(consolidation) == ["⟨2. Mức thu là 50 đồng.⟩", "2. Hộ gia đình."])
    #expect(consolidation.refused.map(\.reason) == [reason])
    #expect(consolidation.remarks.contains { $0.contains("20/2026/TT-BTC") })
  }

  @Test("Of a change without a day the statement is left open")
  func noDay() throws {
    let later = Self.act(
      "20/2026/TT-BTC", "05 tháng 01 năm 2026", title: "Sửa đổi một số thông tư",
      "Điều 1. Sửa đổi Thông tư số 10/2024/TT-BTC\n" + Self.change)
    let consolidation = try Consolidation(
      base: Self.base, amendments: [Self.amending, later], on: PartialDate(year: 2024, month: 6, day: 1))
    #expect(Self.clauses(consolidation) == ["⟨2. Mức thu là 50 đồng.⟩", "2. Hộ gia đình."])
  }

  @Test("Acts that change each other, or of which each changes all before, are each worked in once")
  func chain() throws {
    // Worked into one another again and again, forty would take 2⁴⁰ turns.
    let acts = (1...40).map { number in
      let targets = ["07/2023"] + (1..<number).map { "\(10 + $0)/2024" } + (number == 1 ? ["50/2024"] : [])
      let statements = targets.enumerated().map {
        "\($0 + 1). Thay thế cụm từ “\(number) đồng” bằng cụm từ “\(number + 1) đồng” tại Điều 1 Thông tư số \($1)/TT-BTC."
      }
      return Self.act(
        "\(10 + number)/2024/TT-BTC", "\(number % 28 + 1) tháng \(number < 28 ? 3 : 4) năm 2024",
        title: "Sửa đổi một số thông tư",
        "Điều 1. Sửa đổi một số thông tư\n" + statements.joined(separator: "\n"),
        effect: "01 tháng 6 năm 2024")
    }
    let consolidation = try Consolidation(base: Self.base, amendments: acts)
    #expect(consolidation.entries.count + consolidation.refused.count == 40)
  }
}
