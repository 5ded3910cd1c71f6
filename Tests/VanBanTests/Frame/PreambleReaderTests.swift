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

  @Test(
    "Transcripts have the body and the enacting words in small letters",
    arguments: [
      ("Nghị định", "Chính phủ"), ("Quyết định", "Ủy ban nhân dân tỉnh"),
      ("Quyết định", "Bộ trưởng Bộ Tài chính"),
      ("Chỉ thị", "Thủ tướng Chính phủ"), ("Thông tư", "Bộ Nội vụ"),
    ])
  func smallLetters(kind: String, body: String) {
    let document = Document(
      parsing: """
        \(kind)
        của \(body) số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998
        về việc ban hành Quy chế

        \(body)

        Căn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;
        \(kind):

        Điều 1. Ban hành Quy chế.

        Quy chế
        Thực hiện dân chủ ở xã
        (Ban hành kèm theo \(kind) số 29/1998/NĐ-CP)

        Điều 1. Dân chủ.
        """)
    func text(_ block: Block?) -> String? { block?.text(in: document.source) }
    #expect(document.preamble.authority.map { text($0) } == [body])
    #expect(document.preamble.bases.count == 1)
    #expect(text(document.preamble.enacting) == kind + ":")
    #expect(document.appendices.map(\.title) == ["Thực hiện dân chủ ở xã"])
  }
}
