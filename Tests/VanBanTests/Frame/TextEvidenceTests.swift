import Testing

@testable import VanBan

@Suite("Signs of a document in a line")
struct TextEvidenceTests {
  private static let names: [(TextEvidence.Signs, String)] = [
    (.frame, "frame"), (.appendix, "appendix"), (.label, "label"), (.citation, "citation"),
    (.closing, "closing"),
  ]

  @Test(
    "Of its frame, appendices, labels and citations",
    arguments: [
      ("Chương I", "frame"), ("Điều 5. Hiệu lực", "frame"), ("Căn cứ Luật Lưu trữ;", "frame"),
      ("QUYẾT ĐỊNH:", "frame"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "frame"),
      ("Nơi nhận:", "frame closing"),
      ("PHỤ LỤC I", "appendix"), ("(Kèm theo Công văn số 5)", "appendix"), ("1. Mục tiêu", "label"),
      ("a) Hồ sơ", "label"),
      ("Thực hiện theo Nghị định số 30/2020/NĐ-CP.", "citation"), ("theo mẫu 52-NQ/TW", "citation"),
      // The title of a document alone, as websites list them, a bullet and a fraction say nothing.
      ("Quyết định 11/QĐ-UBND về giá đất", "-"), ("- Hồ sơ", "-"), ("Đạt 45/100 điểm", "-"), ("Tin tức", "-"),
    ])
  func signs(line: String, expected: String) {
    let input = ReaderInput(line)
    let signs = TextEvidence(text: input.header).signs(in: 0..<input.lines.count)
    let found = Self.names.filter { signs.contains($0.0) }.map(\.1)
    #expect((found.isEmpty ? "-" : found.joined(separator: " ")) == expected)
  }
}
