import Testing

@testable import VanBan

@Suite("Where a document's name ends")
struct NameExtentTests {
  private static func end(_ text: String, isTitle: Bool) -> String {
    let input = BlockInput(text)
    let extent = NameExtent(words: input.words, limit: input.words.count)
    return input.text(to: extent.end(from: input.at, head: 2, isTitle: isTitle))
  }

  @Test(
    "At marks, verbs, other documents, and behind its years",
    arguments: [
      ("|Đề án thư viện số; Kế hoạch", "Đề án thư viện số"),
      ("|Đề án thư viện số đã được duyệt", "Đề án thư viện số"),
      ("|Đề án thư viện số năm 2022 của tỉnh", "Đề án thư viện số năm 2022"),
      (
        "|Đề án thư viện số đến năm 2025, định hướng đến năm 2030, huyện",
        "Đề án thư viện số đến năm 2025, định hướng đến năm 2030"
      ),
      (
        "|Đề án thư viện số giai đoạn 2021-2025 trên địa bàn",
        "Đề án thư viện số giai đoạn 2021-2025 trên địa bàn"
      ),
      ("|Đề án “Thư viện số, kho số” của tỉnh", "Đề án “Thư viện số, kho số”"),
      ("|Đề án thư viện số và Kế hoạch số 5", "Đề án thư viện số"),
      ("|Đề án thư viện số, Chương trình kho", "Đề án thư viện số"),
      ("|Đề án thư viện số nhằm phục vụ", "Đề án thư viện số"),
      ("|Đề án thực hiện Nghị quyết số 5/NQ-CP của", "Đề án thực hiện Nghị quyết số 5/NQ-CP"),
      ("|Đề án thư viện, kho lưu trữ", "Đề án thư viện, kho lưu trữ"),
    ])
  func sentence(text: String, expected: String) {
    #expect(Self.end(text, isTitle: false) == expected)
  }

  @Test("In the title of another a verb is part of the name")
  func title() {
    #expect(
      Self.end("|Quy chế bảo vệ tài liệu được số hóa của tỉnh;", isTitle: true)
        == "Quy chế bảo vệ tài liệu được số hóa của tỉnh")
    #expect(
      Self.end("|Quy chế bảo vệ tài liệu được số hóa của tỉnh;", isTitle: false) == "Quy chế bảo vệ tài liệu")
  }

  @Test(
    "Quotation marks",
    arguments: [
      ("|“Thư viện số” của", "“Thư viện số”"), ("|\"Thư viện\" của", "\"Thư viện\""),
      ("|“Thư viện; kho”", "-"), ("|Thư viện", "-"),
    ])
  func quoted(text: String, expected: String) {
    let input = BlockInput(text)
    let extent = NameExtent(words: input.words, limit: input.words.count)
    #expect(input.text(to: extent.quoted(from: input.at)) == expected)
  }
}
