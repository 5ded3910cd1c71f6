import Testing

@testable import VanBan

@Suite("Kinds of statements, worked into an act")
struct ConsolidationKindsTests {
  private static let base = ConsolidationFixture.library(
    """
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi điều chỉnh
    Thông tư này quy định về thư viện.
    Chương II
    QUẢN LÝ THƯ VIỆN
    Điều 2. Trách nhiệm
    1. Sở kiểm tra:
    a) Kho sách;
    b) Sổ sách;
    c) Hồ sơ.
    2. Sở báo cáo hằng năm.
    3. Thư viện lập sổ.
    Điều 3. Hồ sơ
    Thư viện gửi hồ sơ.
    Chương III
    TỔ CHỨC THỰC HIỆN
    Điều 4. Hiệu lực
    Thông tư này có hiệu lực từ ngày ký.
    """)

  private static func consolidated(_ statements: String) throws -> Consolidation {
    try ConsolidationFixture.consolidated(base, statements)
  }

  /// The paragraphs that are not as in the base, those that are gone of it (`− …`), what is marked, and the reasons for what
  /// was not done.
  private static func result(_ statements: String) throws -> [String] {
    let consolidation = try consolidated(statements)
    let changes = TextComparison(consolidation).changes.flatMap { row in
      [row.before.map { "− " + $0.text }, row.after?.text].compactMap { $0 }
    }
    let marked = consolidation.paragraphs.filter(\.isMarked).map(\.markedText)
    let refused = consolidation.refused.map {
      $0.amendment.target.description + " " + ($0.reason?.code ?? "")
    }
    return changes + marked + refused
  }

  @Test("A provision of which something is kept is not repealed in silence")
  func exceptions() throws {
    let consolidation = try Self.consolidated("1. Bãi bỏ Điều 2, trừ khoản 3.")
    #expect(consolidation.refused.map { $0.reason?.code } == ["unsupported"])
    #expect(TextComparison(consolidation).changes.allSatisfy { $0.after != nil })
  }

  @Test(
    "What comes in beside what is named keeps its order",
    arguments: [
      (
        "1. Bổ sung các điểm d, đ vào sau điểm c khoản 1 Điều 2 như sau:\n“d) Bốn;\nđ) Năm.”.",
        ["d) Bốn;", "đ) Năm."]
      ),
      (
        "1. Bổ sung điểm a1 vào sau điểm a và điểm b1 vào sau điểm b khoản 1 Điều 2 như sau:\n“a1) Một;\nb1) Hai;”.",
        ["a1) Một;", "b1) Hai;"]
      ),
      (
        "1. Bổ sung khoản 1a vào sau khoản 1, khoản 2a vào sau khoản 2 Điều 2 như sau:\n“1a. Một.\n2a. Hai.”.",
        ["1a. Một.", "2a. Hai."]
      ),
      (
        "1. Bổ sung khoản 2a vào sau khoản 2 Điều 2 như sau:\n“2a. Một.”.\n2. Bổ sung khoản 2b vào sau khoản 2 Điều 2 như sau:\n“2b. Hai.”.",
        ["2a. Một.", "2b. Hai."]
      ),
      (
        "1. Thay thế khoản 3 Điều 2 bằng khoản 3, khoản 4 như sau:\n“3. Ba.\n4. Bốn.”.",
        ["− 3. Thư viện lập sổ.", "3. Ba.", "4. Bốn."]
      ),
      (
        "1. Bổ sung Chương IIa vào sau Chương II như sau:\n“Chương IIa\nCHUYỂN ĐỔI SỐ\nĐiều 3a. Số hóa\nSố hóa sách.”.",
        ["Chương IIa CHUYỂN ĐỔI SỐ", "Điều 3a. Số hóa", "Số hóa sách."]
      ),
    ])
  func additions(_ statements: String, _ expected: [String]) throws {
    #expect(try Self.result(statements) == expected)
  }

  @Test(
    "What stands at the end of a provision is a paragraph of it",
    arguments: [
      ("1. Bổ sung vào cuối khoản 2 Điều 2 như sau:\n“Có chữ ký.”.", ["Có chữ ký."]),
      ("1. Bổ sung vào cuối điểm b khoản 1 Điều 2 như sau: “Có dấu.”.", ["Có dấu."]),
      ("1. Bổ sung đoạn sau vào cuối Điều 3 như sau:\n“Có dấu.”.", ["Có dấu."]),
    ])
  func ends(_ statements: String, _ expected: [String]) throws {
    let consolidation = try Self.consolidated(statements)
    #expect(try Self.result(statements) == expected)
    // The text that has it already does not get it twice.
    let again = try Consolidation(
      base: Document(parsing: consolidation.text), amendments: consolidation.amendingActs)
    #expect(again.text == consolidation.text)
  }

  @Test(
    "What the new text has beside the provisions named is marked where the act has other words",
    arguments: [
      (
        "1. Sửa đổi khoản 2 Điều 2 như sau:\n“2. Sở báo cáo.\n3. Thư viện in sách.”.",
        [
          "− 2. Sở báo cáo hằng năm.", "2. Sở báo cáo.", "⟨3. Thư viện lập sổ.⟩", "khoản 3 Điều 2 unnamed",
        ]
      ),
      (
        "1. Sửa đổi khoản 2 Điều 2 như sau:\n“2. Sở báo cáo.\n3. Thư viện lập sổ.”.",
        ["− 2. Sở báo cáo hằng năm.", "2. Sở báo cáo."]
      ),
      (
        "1. Sửa đổi khoản 3 Điều 2 như sau:\n“3. Thư viện lập sổ.\n4. Thư viện in sách.”.",
        ["4. Thư viện in sách.", "⟨4. Thư viện in sách.⟩", "khoản 4 Điều 2 unnamed"]
      ),
      (
        "1. Sửa đổi điểm a khoản 1 Điều 2 như sau:\n“1. Sở kiểm tra:\na) Kho.”.",
        ["− a) Kho sách;", "a) Kho."]
      ),
      (
        "1. Sửa đổi điểm a khoản 1 Điều 2 như sau:\n“1. Bộ kiểm tra:\na) Kho.”.",
        ["− a) Kho sách;", "a) Kho.", "⟨1. Sở kiểm tra:⟩", "khoản 1 Điều 2 unnamed"]
      ),
    ])
  func unnamed(_ statements: String, _ expected: [String]) throws {
    #expect(try Self.result(statements) == expected)
  }

  @Test(
    "Dots stand for what stays",
    arguments: [
      (
        "1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Bộ kiểm tra:\na) Kho;\n…\nc) Giấy tờ.”.",
        ["− 1. Sở kiểm tra:", "1. Bộ kiểm tra:", "− a) Kho sách;", "a) Kho;", "− c) Hồ sơ.", "c) Giấy tờ."]
      ),
      (
        "1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Sở kiểm tra:\na) Kho;\n...”.",
        ["− a) Kho sách;", "a) Kho;"]
      ),
      (
        "1. Sửa đổi điểm a, điểm c khoản 1 Điều 2 như sau:\n“1. Sở kiểm tra:\na) Kho;\n(...)\nc) Giấy tờ.”.",
        ["− a) Kho sách;", "a) Kho;", "− c) Hồ sơ.", "c) Giấy tờ."]
      ),
    ])
  func gaps(_ statements: String, _ expected: [String]) throws {
    #expect(try Self.result(statements) == expected)
  }

  @Test("Points right below an Điều are clauses, and marked")
  func levels() throws {
    #expect(
      try Self.result("1. Sửa đổi Điều 3 như sau:\n“a) Gửi hồ sơ.\nb) Nhận hồ sơ.”.") == [
        "− Thư viện gửi hồ sơ.", "1. Gửi hồ sơ.", "2. Nhận hồ sơ.", "⟨Điều 3. Hồ sơ⟩", "⟨1. Gửi hồ sơ.⟩",
        "⟨2. Nhận hồ sơ.⟩", "Điều 3 levels",
      ])
  }

  @Test(
    "Verbs behind what they are said of",
    arguments: [
      (
        "1. Cụm từ “hằng năm” tại khoản 2 Điều 2 được thay thế bằng cụm từ “hằng quý”.",
        ["− 2. Sở báo cáo hằng năm.", "2. Sở báo cáo hằng quý."]
      ),
      (
        "1. Sửa đổi, bổ sung Điều 2 như sau:\na) Khoản 2 sửa đổi, bổ sung như sau: “2. Sở báo cáo.”.\nb) Sửa đổi tên điều như sau: “Điều 2. Nhiệm vụ”.",
        ["− Điều 2. Trách nhiệm", "Điều 2. Nhiệm vụ", "− 2. Sở báo cáo hằng năm.", "2. Sở báo cáo."]
      ),
    ])
  func passive(_ statements: String, _ expected: [String]) throws {
    #expect(try Self.result(statements) == expected)
  }

  @Test(
    "Words of a text that an act not at hand has made are left as they are",
    arguments: [
      "Thay thế cụm từ “hằng năm” bằng cụm từ “hằng quý” tại khoản 2 Điều 2 đã được sửa đổi theo Thông tư số 09/2022/TT-BTC.",
      "Thay thế cụm từ “hằng năm” tại khoản 2 Điều 2 (được sửa đổi, bổ sung bởi Thông tư số 09/2022/TT-BTC) bằng cụm từ “hằng quý”.",
    ])
  func notAtHand(_ statement: String) throws {
    let consolidation = try Self.consolidated("1. " + statement)
    #expect(consolidation.refused.map(\.reason) == [.actNotAtHand])
    #expect(
      consolidation.remarks.first
        == "Văn bản gốc đã được sửa đổi theo Thông tư số 09/2022/TT-BTC, mà văn bản này chưa có ở đây.")
  }
}
