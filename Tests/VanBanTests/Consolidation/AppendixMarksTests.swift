import Testing

@testable import VanBan

@Suite("What should be changed in appendices is marked there")
struct AppendixMarksTests {
  private static let base = ConsolidationFixture.base(
    "Điều 1. Phạm vi\n1. Một.\n2. Hai.\nĐiều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày ký.",
    appendices: """

      Phụ lục I
      DANH MỤC QUỸ
      (Ban hành kèm theo Thông tư số 07/2023/TT-BTC)

      1. Quỹ của công ty.
      2. Quỹ của hội.

      Phụ lục II
      MỨC THU
      (Ban hành kèm theo Thông tư số 07/2023/TT-BTC)

      1. Mức thu của công ty là 50 đồng.
      2. Mức thu của hội là 40 đồng.
      """)

  private static func result(_ statement: String) throws -> [String] {
    let consolidation = try ConsolidationFixture.consolidated(base, statement)
    let marked = consolidation.parts.flatMap { part -> [String] in
      guard case .appendix(_, _, let paragraphs) = part else { return [] }
      return paragraphs.filter(\.isMarked).map(\.markedText)
    }
    return marked + consolidation.refused.map { $0.reason?.code ?? "-" }
  }

  @Test(
    "As narrow as the statement says",
    arguments: [
      (
        "1. Thay thế Phụ lục II ban hành kèm theo Thông tư số 07/2023/TT-BTC bằng Phụ lục ban hành kèm theo Thông tư này.",
        ["⟨1. Mức thu của công ty là 50 đồng.⟩", "⟨2. Mức thu của hội là 40 đồng.⟩", "attachment"]
      ),
      ("1. Bãi bỏ Phụ lục I.", ["⟨1. Quỹ của công ty.⟩", "⟨2. Quỹ của hội.⟩", "attachment"]),
      (
        "1. Thay thế cụm từ “công ty” bằng cụm từ “hãng” tại Phụ lục II.",
        ["⟨1. Mức thu của công ty là 50 đồng.⟩", "attachment"]
      ),
      ("1. Bãi bỏ khoản 2 Phụ lục I.", ["⟨2. Quỹ của hội.⟩", "attachment"]),
      ("1. Bãi bỏ khoản 1 Phụ lục II.", ["⟨1. Mức thu của công ty là 50 đồng.⟩", "attachment"]),
      // One that comes in has no place in what is there.
      ("1. Bổ sung Phụ lục III vào sau Phụ lục II như sau:\n“Phụ lục III”.", ["attachment"]),
      // The text does not have it.
      ("1. Bãi bỏ Phụ lục V.", ["no-attachment"]),
      ("1. Thay thế Mẫu số 01 tại Phụ lục IX.", ["no-attachment"]),
      ("1. Bãi bỏ cụm từ “công ty” tại Phụ lục IV.", ["no-attachment"]),
    ])
  func marks(statement: String, expected: [String]) throws {
    #expect(try Self.result(statement) == expected)
  }

  @Test("The marks stand in the text, and stay when it is consolidated further")
  func text() throws {
    let first = try ConsolidationFixture.consolidated(Self.base, "1. Bãi bỏ khoản 2 Phụ lục I.")
    #expect(first.text.contains("\n⟨2. Quỹ của hội.⟩\n"))
    #expect(!first.plainText.contains("⟨"))
    let again = try ConsolidationFixture.consolidated(
      Document(parsing: SourceText(first.text)), "2. Bãi bỏ khoản 1 Điều 1.")
    #expect(again.text.contains("\n⟨2. Quỹ của hội.⟩\n"))
    #expect(again.text.contains("\n1. Quỹ của công ty.\n"))
  }
}
