import Testing

@testable import VanBan

@Suite("The blocks before the body")
struct PreambleReaderTests {
  private static func rows(_ text: String, _ kind: DocumentKind?) -> [String] {
    let input = ReaderInput(text)
    var drafts = input.drafts
    let start = PreambleReader(kind: kind).read(&drafts)
    return input.rows(Array(drafts[..<start]))
  }

  @Test(
    "Acting body, căn cứ and enacting words, by the kind of document",
    arguments: [
      (
        "ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG\n\nCăn cứ Luật Lưu trữ;\nTheo đề nghị của Sở Nội vụ,\nQUYẾT ĐỊNH:\nĐiều 1. Sửa",
        DocumentKind.decision,
        [
          "authority ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG", "basis Căn cứ Luật Lưu trữ;",
          "basis Theo đề nghị của Sở Nội vụ,", "enacting QUYẾT ĐỊNH:",
        ]
      ),
      (
        "Căn cứ Luật Lưu trữ;\nBộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn báo cáo.\nĐiều 1. Phạm vi",
        .circular,
        ["basis Căn cứ Luật Lưu trữ;", "enacting Bộ trưởng Bộ Nội vụ ban hành Thông tư hướng dẫn báo cáo."]
      ),
      (
        "Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\nNội dung.", .officialLetter,
        ["addressee Kính gửi:", "addressee - Sở Nội vụ;", "addressee - Sở Tài chính."]
      ),
      ("Kính gửi: Sở Nội vụ.\n- Nội dung.", .officialLetter, ["addressee Kính gửi: Sở Nội vụ."]),
      // In a letter `Thực hiện …` is the letter itself; in a plan it is a căn cứ where it names a document.
      ("Thực hiện Quyết định số 5/QĐ-UBND, Sở báo cáo như sau.\nNội dung.", .officialLetter, []),
      (
        "Thực hiện Quyết định số 5/QĐ-UBND, huyện ban hành kế hoạch.\nNội dung.", .plan,
        ["basis Thực hiện Quyết định số 5/QĐ-UBND, huyện ban hành kế hoạch."]
      ),
      ("Thực hiện tốt công tác này.\nNội dung.", .plan, []),
      // A label begins the body, and so does a paragraph that is none of these.
      ("I. CĂN CỨ\n- Luật Lưu trữ", .plan, []),
      ("Thời gian qua có tiến bộ.\nCăn cứ Luật Lưu trữ;", .directive, []),
    ])
  func preamble(text: String, kind: DocumentKind?, expected: [String]) {
    #expect(Self.rows(text, kind) == expected)
  }
}
