import Testing

@testable import VanBan

@Suite("Paragraphs and bullets that have no number of their own")
struct InnerPartTests {
  @Test(
    "As a statement names them",
    arguments: [
      ("Sửa đổi đoạn thứ hai khoản 1 Điều 5", InnerPart(unit: .paragraph, place: 2)),
      ("Bãi bỏ gạch đầu dòng thứ ba điểm a khoản 2", InnerPart(unit: .bullet, place: 3)),
      ("Sửa đổi gạch đầu dòng đầu tiên khoản 2", InnerPart(unit: .bullet, place: 1)),
      ("Bãi bỏ đoạn cuối khoản 2", InnerPart(unit: .paragraph, place: nil)),
      ("Sửa đổi gạch đầu dòng thứ 4 khoản 2", InnerPart(unit: .bullet, place: 4)),
      // Several, or none by its place.
      ("Sửa đổi đoạn thứ nhất và thứ hai khoản 1", nil),
      ("Bãi bỏ gạch đầu dòng thứ nhất, gạch đầu dòng thứ hai khoản 1", nil), ("Sửa đổi đoạn khoản 1", nil),
      ("Sửa đổi câu thứ hai khoản 1", nil),
    ] as [(String, InnerPart?)])
  func statement(text: String, expected: InnerPart?) {
    #expect(InnerPart(statement: text) == expected)
  }

  private static let base = ConsolidationFixture.library(
    """
    Điều 1. Trách nhiệm
    1. Thư viện lập sổ.
    Sổ gồm hai phần.
    Sổ lưu mười năm.
    2. Sở Văn hóa kiểm tra:
    - Kho sách;
    - Sổ mượn;
    - Hồ sơ.
    3. Thư viện có:
    a) Sách;
    b) Báo.
    Sách gồm sách giấy.
    Điều 2. Hiệu lực
    Thông tư này có hiệu lực từ ngày ký.
    """)

  /// What differs, and the reasons for what was not done.
  private static func result(_ statement: String) throws -> [String] {
    let consolidation = try ConsolidationFixture.consolidated(base, statement)
    let changes = TextComparison(consolidation).changes.flatMap { row in
      [row.before.map { "− " + $0.text }, row.after?.text].compactMap { $0 }
    }
    return changes.filter { !$0.contains("⟨") } + consolidation.refused.map { $0.reason?.code ?? "-" }
  }

  @Test(
    "Changed where the text shows which is meant",
    arguments: [
      (
        "1. Sửa đổi, bổ sung đoạn thứ hai khoản 1 Điều 1 như sau:\n“Sổ gồm ba phần.”.",
        ["− Sổ gồm hai phần.", "Sổ gồm ba phần."]
      ),
      (
        "1. Sửa đổi đoạn thứ nhất khoản 1 Điều 1 như sau:\n“1. Thư viện lập hai sổ.”.",
        ["− 1. Thư viện lập sổ.", "1. Thư viện lập hai sổ."]
      ),
      ("1. Bãi bỏ đoạn cuối khoản 1 Điều 1.", ["− Sổ lưu mười năm.", "(được bãi bỏ)"]),
      ("1. Bãi bỏ gạch đầu dòng thứ ba khoản 2 Điều 1.", ["− - Hồ sơ.", "- (được bãi bỏ)"]),
      (
        "1. Sửa đổi gạch đầu dòng thứ nhất khoản 2 Điều 1 như sau:\n“- Kho sách, báo;”.",
        ["− - Kho sách;", "- Kho sách, báo;"]
      ),
      (
        "1. Thay thế cụm từ “Sổ” bằng cụm từ “Tờ” tại đoạn thứ hai khoản 1 Điều 1.",
        ["− Sổ gồm hai phần.", "Tờ gồm hai phần."]
      ),
      // Not there, or not certain: nothing is changed.
      ("1. Bãi bỏ gạch đầu dòng thứ tư khoản 2 Điều 1.", ["inside"]),
      ("1. Sửa đổi đoạn thứ hai khoản 3 Điều 1 như sau:\n“Sách mới.”.", ["inside"]),
      ("1. Bãi bỏ đoạn cuối khoản 3 Điều 1.", ["inside"]),
      ("1. Bãi bỏ câu thứ hai khoản 1 Điều 1.", ["inside"]),
      ("1. Bãi bỏ đoạn thứ nhất và thứ hai khoản 1 Điều 1.", ["inside"]),
      ("1. Thay thế cụm từ “Sổ” bằng cụm từ “Tờ” tại câu thứ hai khoản 1 Điều 1.", ["inside"]),
    ])
  func changes(statement: String, expected: [String]) throws {
    #expect(try Self.result(statement) == expected)
  }

  @Test("Below a heading that names the provision")
  func below() throws {
    #expect(
      try Self.result(
        "1. Sửa đổi, bổ sung một số nội dung khoản 2 Điều 1 như sau:\na) Bãi bỏ gạch đầu dòng thứ ba;")
        == ["− - Hồ sơ.", "- (được bãi bỏ)"])
  }
}
