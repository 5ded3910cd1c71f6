import TestCorpus
import Testing

@testable import VanBan

@Suite("Two versions side by side")
struct TextComparisonTests {
  @Test(
    "Words that are the same, gone and new",
    arguments: [
      ("a b c", "a b c", "a b c"),
      ("kiểm tra bất thường kho", "kiểm tra đột xuất kho", "kiểm tra −bất thường +đột xuất kho"),
      ("a b", "a b c", "a b +c"), ("a b c", "b c", "−a b c"), ("", "a b", "+a b"), ("a b", "", "−a b"),
      ("a x b y c", "a z b c", "a −x +z b −y c"), ("một hai", "ba bốn", "−một hai +ba bốn"),
      ("a  b\nc", "a b c", "a b c"),
    ])
  func words(_ before: String, _ after: String, _ expected: String) {
    let difference = WordDifference(before, after)
    let runs = difference.runs.map { run in
      switch run.side {
      case .both: run.text
      case .before: "−" + run.text
      case .after: "+" + run.text
      }
    }
    #expect(runs.joined(separator: " ") == expected)
    #expect(
      difference.runs(of: .before).map(\.text).joined(separator: " ")
        == before.split { $0.isWhitespace }.joined(separator: " "))
    #expect(difference.runs(of: .after).map(\.text).joined(separator: " ") == after)
  }

  private static func comparison(_ days: [(Int, Int, Int)?]) throws -> TextComparison {
    let acts = [AmendedAct.first, AmendedAct.second].map { Document(parsing: $0) }
    let versions = try days.map { day in
      try Consolidation(
        base: Document(parsing: AmendedAct.base), amendments: acts,
        on: day.flatMap { PartialDate(year: $0.0, month: $0.1, day: $0.2) })
    }
    return TextComparison(versions[0].paragraphs, versions[1].paragraphs)
  }

  @Test("provisions stand beside provisions of the same number")
  func provisions() throws {
    #expect(
      try Self.comparison([(2024, 1, 1), (2024, 12, 31)]).listing == """
        − a) [Lập sổ;]
        + a) [(được bãi bỏ)]

        − b) Kiểm tra [bất thường] kho sách.
        + b) Kiểm tra [đột xuất] kho sách.

        − 2. Sở Văn hóa kiểm tra [bất thường] thư viện.
        + 2. Sở Văn hóa kiểm tra [đột xuất] thư viện.

        + 2a. Thư viện công bố:

        + a) Danh mục;

        + b) Kết quả.

        − 3. Báo cáo hằng [năm.]
        + 3. Báo cáo hằng [quý.]

        + ⟨7. (văn bản không có khoản này)⟩

        """)
    #expect(
      try Self.comparison([(2024, 12, 31), nil]).listing == """
        − Thông tư này quy định về thư viện.

        + 1. Thông tư này quy định về thư viện công cộng.

        + 2. Thư viện trường học theo quy định khác.

        + Điều 2a. Kinh phí

        + Ngân sách nhà nước bảo đảm.

        """)
  }

  @Test("all rows together are each of the versions, in order")
  func whole() throws {
    let comparison = try Self.comparison([(2024, 1, 1), nil])
    let consolidation = try Consolidation(
      base: Document(parsing: AmendedAct.base),
      amendments: [AmendedAct.first, AmendedAct.second].map { Document(parsing: $0) })
    #expect(comparison.rows.compactMap(\.before?.text) == consolidation.originalParagraphs.map(\.text))
    #expect(comparison.rows.compactMap(\.after?.text) == consolidation.paragraphs.map(\.text))
  }
}
