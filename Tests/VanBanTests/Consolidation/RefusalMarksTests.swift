import Testing

@testable import VanBan

@Suite("What was not carried out is marked where it would have changed the text")
struct RefusalMarksTests {
  private static let base = ConsolidationFixture.base(
    """
    Điều 1. Phạm vi
    1. Quỹ của công ty có:
    a) Sổ quỹ;
    b) Két của công ty.
    2. Mức thu là 50 đồng.
    Điều 2. Đối tượng
    1. Tổ chức.
    2. Cá nhân.
    """)

  private static func consolidation(_ statements: String, effect: String = "", on day: PartialDate? = nil)
    throws
    -> Consolidation
  {
    let act = ConsolidationFixture.amending(statements + effect, date: "ngày 02 tháng 3 năm 2024")
    return try Consolidation(base: base, amendments: [act], on: day)
  }

  @Test(
    "An act without a day",
    arguments: [
      ("1. Sửa đổi khoản 2 Điều 1 như sau:\n“2. Mức thu là 60 đồng.”", ["2. Mức thu là 50 đồng."]),
      (
        "1. Sửa đổi khoản 1 Điều 1 như sau:\n“1. Quỹ có sổ.”",
        ["1. Quỹ của công ty có:", "a) Sổ quỹ;", "b) Két của công ty."]
      ),
      ("1. Bãi bỏ Điều 2.", ["Điều 2. Đối tượng", "1. Tổ chức.", "2. Cá nhân."]),
      ("1. Sửa đổi tên Điều 2 như sau:\n“Điều 2. Người”", ["Điều 2. Đối tượng"]),
      ("1. Bổ sung khoản 3 vào Điều 2 như sau:\n“3. Hộ.”", ["Điều 2. Đối tượng"]),
      (
        "1. Thay thế cụm từ “công ty” bằng cụm từ “hãng” tại khoản 1 Điều 1.",
        ["1. Quỹ của công ty có:", "b) Két của công ty."]
      ),
      (
        "1. Thay thế cụm từ “công ty” bằng cụm từ “hãng” tại Điều 1.",
        ["1. Quỹ của công ty có:", "b) Két của công ty."]
      ),
    ])
  func noDay(_ statement: String, _ marked: [String]) throws {
    let consolidation = try Self.consolidation(statement, on: PartialDate(year: 2024, month: 6, day: 1))
    #expect(consolidation.refused.map(\.reason) == [.noDate])
    #expect(consolidation.paragraphs.map(\.text) == consolidation.originalParagraphs.map(\.text))
    #expect(consolidation.paragraphs.filter(\.isMarked).map(\.text) == marked)
    #expect(consolidation.paragraphs.filter(\.isMarked).allSatisfy { $0.refusals == [0] })
  }

  @Test(
    "Nothing comes in below a provision that was repealed",
    arguments: [
      ("2. Bổ sung khoản 3 vào Điều 2 như sau:\n“3. Hộ.”"),
      ("2. Bổ sung khoản 2a vào sau khoản 2 Điều 2 như sau:\n“2a. Hộ.”"),
      ("2. Sửa đổi khoản 2 Điều 2 như sau:\n“2. Hộ.”"),
      ("2. Sửa đổi Điều 2 như sau:\n“Điều 2. Hộ”"),
      ("2. Bổ sung điểm a vào khoản 1 Điều 2 như sau:\n“a) Hộ.”"),
      ("2. Bãi bỏ khoản 1 Điều 2."),
    ])
  func belowRepealed(_ statement: String) throws {
    let consolidation = try Self.consolidation("1. Bãi bỏ Điều 2.\n" + statement)
    #expect(consolidation.entries.count == 1 && consolidation.refused.count == 1)
    #expect(
      consolidation.paragraphs.map(\.markedText).suffix(2) == [
        "2. Mức thu là 50 đồng.", "⟨Điều 2. (được bãi bỏ)⟩",
      ])
  }

  @Test("An Điều comes in behind one that was repealed")
  func besideRepealed() throws {
    let consolidation = try Self.consolidation(
      "1. Bãi bỏ Điều 2.\n2. Bổ sung Điều 2a vào sau Điều 2 như sau:\n“Điều 2a. Hộ\n1. Một.”")
    #expect(consolidation.refused.isEmpty)
    #expect(
      consolidation.paragraphs.map(\.markedText).suffix(3) == [
        "Điều 2. (được bãi bỏ)", "Điều 2a. Hộ", "1. Một.",
      ])
  }
}
