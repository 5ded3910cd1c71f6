import Testing

@testable import VanBan

@Suite("Laws that are not Vietnamese")
struct ForeignLawReaderTests {
  @Test(
    "A country behind the name, or a treaty around it",
    arguments: [
      ("theo Luật Dân số của Nhật Bản", []), ("Luật Dân số năm 2001 của Trung Quốc quy định", []),
      ("như Luật Thống kê (Hàn Quốc)", []), ("theo Công ước Viên về Luật Điều ước quốc tế năm 1969", []),
      ("Bộ luật Dân sự của Pháp", []), ("theo Luật Đầu tư của các nước", []),
      ("Nghị định thư về Luật Biển", []),
      // Vietnamese all the same.
      ("theo Luật Đầu tư của Quốc hội", ["Luật Đầu tư"]), ("Luật Thống kê của Việt Nam", ["Luật Thống kê"]),
      ("thi hành Công ước và Luật Trẻ em", ["Luật Trẻ em"]), ("quy định về Luật Đất đai", ["Luật Đất đai"]),
      ("Luật Đầu tư cho nước ngoài", ["Luật Đầu tư"]), ("theo Luật Đầu tư của pháp nhân", ["Luật Đầu tư"]),
    ] as [(String, [String])])
  func foreign(text: String, expected: [String]) {
    #expect(CitationFixture.citations(text).filter { $0.kind?.isLaw ?? false }.compactMap(\.name) == expected)
  }
}
