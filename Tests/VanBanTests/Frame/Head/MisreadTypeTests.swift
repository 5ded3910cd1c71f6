import Testing

@testable import VanBan

@Suite("Names of types with a letter misread")
struct MisreadTypeTests {
  @Test(
    "One letter, in capitals, alone on the line",
    arguments: [
      ("LUẾT", DocumentKind.law), ("QUYÉT ĐỊNK", .decision), ("KÉ HOẶCN", .plan), ("NGHỊ ĐIMH", .decree),
      ("THÔNG BÁC", .notice), ("Luết", nil), ("LUẾT NHÀ", nil), ("LỆHN", nil), ("KẾ HOẠCH", nil),
    ] as [(String, DocumentKind?)])
  func kind(text: String, expected: DocumentKind?) {
    #expect(MisreadType.kind(ReaderInput(text).words) == expected)
  }
}
