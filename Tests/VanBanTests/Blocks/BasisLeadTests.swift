import Testing

@testable import VanBan

@Suite("Căn cứ as a list, and enacting words")
struct BasisLeadTests {
  @Test(
    "The line above them says nothing else",
    arguments: [
      ("Căn cứ:", true), ("CĂN CỨ", true), ("Căn cứ vào:", true), ("Các căn cứ:", true),
      ("Căn cứ Luật số 4;", false), ("căn cứ:", false), ("", false),
    ])
  func lead(line: String, expected: Bool) { #expect(BasisLead.isLead(ReaderInput(line).words) == expected) }

  private static let head =
    "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN AN SƠN\n\n"
  private static let first = "Luật số 77/2015/QH13"
  private static let second = "Nghị định số 15/2020/NĐ-CP"

  @Test("Short căn cứ of two lines, many in a row, are one each")
  func shortEntries() {
    let entries = (1...6).map { "Căn cứ Luật Ngân sách nhà nước\nsố 8\($0)/2015/QH13;" }
    let document = Document(
      parsing: Self.head + entries.joined(separator: "\n\n") + "\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.")
    #expect(document.preamble.bases.count == 6)
  }

  @Test(
    "Each entry is a căn cứ; the line above is the beginning of the first",
    arguments: [
      ("Căn cứ:\n- \(first);\n- \(second);\n\nNAY QUYẾT ĐỊNH:", "NAY QUYẾT ĐỊNH:"),
      ("Căn cứ:\n+ \(first);\n+ \(second);\n\nQUYẾT ĐỊNH", "QUYẾT ĐỊNH"),
      ("CĂN CỨ:\n- \(first);\n- \(second).\n\nQUYẾT ĐỊNH:", "QUYẾT ĐỊNH:"),
      ("Căn cứ vào:\n1. \(first);\n2. \(second);\n\nQuyết định:", "Quyết định:"),
      ("Các căn cứ:\n- \(first);\n- \(second);\n\nQUYẾT ĐỊNH;", "QUYẾT ĐỊNH;"),
      ("Căn cứ: \(first);\n\(second);\n\nRA QUYẾT ĐỊNH:", "RA QUYẾT ĐỊNH:"),
      ("Căn cứ \(first);\nCăn cứ \(second);\n\n-QUYẾT ĐỊNH-", "-QUYẾT ĐỊNH-"),
      ("1. Căn cứ \(first);\n2. Căn cứ \(second);\n\nQUYẾT ĐỊNH:", "QUYẾT ĐỊNH:"),
      ("Chiểu theo \(first);\nChiểu theo \(second);\n\nRA LỆNH:", "RA LỆNH:"),
    ])
  func preamble(text: String, enacting: String) throws {
    let document = Document(
      parsing: Self.head + text + "\n\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Có hiệu lực từ ngày ký.")
    #expect(document.preamble.bases.count == 2)
    #expect(try #require(document.preamble.enacting).text(in: document.source) == enacting)
    #expect(document.body.map { $0.block.label?.text } == ["Điều 1.", "Điều 2."])
    #expect(document.citations.map(\.relation) == [.basis, .basis])
  }
}
