import TestCorpus
import Testing

@testable import VanBan

@Suite("What always holds of consolidated texts")
struct ConsolidationPropertiesTests {
  private static let base = Document(parsing: AmendedAct.base, name: "thong-tu-07.txt")
  private static let first = Document(parsing: AmendedAct.first)
  private static let second = Document(parsing: AmendedAct.second)

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    PartialDate(year: year, month: month, day: day)
  }

  @Test("both acts at once")
  func both() throws {
    let consolidation = try Consolidation(base: Self.base, amendments: [Self.second, Self.first])
    let lines = consolidation.text.split(separator: "\n").map { String($0) }
    #expect(
      lines.drop { $0 != "Chương I" } == [
        "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi điều chỉnh",
        "1. Thông tư này quy định về thư viện công cộng.", "2. Thư viện trường học theo quy định khác.",
        "Điều 2. Trách nhiệm", "1. Thư viện có trách nhiệm:", "a) (được bãi bỏ)",
        "b) Kiểm tra đột xuất kho sách.", "2. Sở Văn hóa kiểm tra đột xuất thư viện.",
        "2a. Thư viện công bố:", "a) Danh mục;", "b) Kết quả.", "3. Báo cáo hằng quý.",
        "⟨7. (văn bản không có khoản này)⟩", "Điều 2a. Kinh phí", "Ngân sách nhà nước bảo đảm.", "Chương II",
        "TỔ CHỨC THỰC HIỆN", "Điều 3. Hiệu lực", "Thông tư này có hiệu lực từ ngày ký.", "Nơi nhận:",
        "- Bộ Văn hóa;", "- Lưu: VT.", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Nguyễn Văn A", "Phụ lục I", "MẪU SỔ",
        "⟨Sổ có tên sách và ngày mượn.⟩",
      ])
    #expect(
      lines.prefix { $0.hasPrefix("⟨") }.map { $0.prefix(60) } == [
        "⟨Chưa thực hiện được: khoản 7 Điều 2: Khoản này được bãi bỏ ",
        "⟨Chưa thực hiện được: Phụ lục 1: Phụ lục này được bãi bỏ the",
      ])
  }

  @Test("one act after the other gives the same as both at once")
  func oneByOne() throws {
    let both = try Consolidation(base: Self.base, amendments: [Self.first, Self.second])
    let one = try Consolidation(base: Self.base, amendments: [Self.first])
    let other = try Consolidation(base: Document(parsing: one.text), amendments: [Self.second])
    #expect(other.text == both.text)
  }

  @Test("the same acts worked in again change nothing")
  func twice() throws {
    let acts = [Self.first, Self.second]
    let once = try Consolidation(base: Self.base, amendments: acts)
    #expect(try Consolidation(base: Self.base, amendments: acts).text == once.text)
    let again = try Consolidation(base: Document(parsing: once.text), amendments: acts)
    #expect(again.text == once.text)
  }

  @Test("on a day before any change it is the act itself")
  func before() throws {
    let acts = [Self.first, Self.second]
    let consolidation = try Consolidation(base: Self.base, amendments: acts, on: Self.date(2024, 6, 14))
    #expect(consolidation.paragraphs.map(\.text) == consolidation.originalParagraphs.map(\.text))
    #expect(TextComparison(consolidation).changes.isEmpty)
    #expect(consolidation.pending.count == 8 && consolidation.refused.isEmpty)
    let between = try Consolidation(base: Self.base, amendments: acts, on: Self.date(2024, 6, 15))
    let first = try Consolidation(base: Self.base, amendments: [Self.first])
    #expect(between.text == first.text)
  }

  @Test("every paragraph has a name of its own, that of the act where it has one")
  func names() throws {
    let consolidation = try Consolidation(base: Self.base, amendments: [Self.first, Self.second])
    let names = consolidation.paragraphs.map(\.identifier)
    #expect(Set(names).count == names.count)
    let own = Self.base.identifiers
    for paragraph in consolidation.originalParagraphs {
      #expect(paragraph.identifier == paragraph.block.map { own[$0] })
    }
    #expect(names.contains("art_2__para_2a__point_b"))
  }
}
