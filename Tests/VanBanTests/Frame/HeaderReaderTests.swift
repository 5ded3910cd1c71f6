import Testing

@testable import VanBan

@Suite("Headers, line by line")
struct HeaderReaderTests {
  private static func rows(_ text: String) -> [String] {
    let input = ReaderInput(text)
    return input.rows(HeaderReader.read(input.source, lines: input.lines, roles: input.roles).drafts)
  }

  @Test(
    "Two columns on one line, one after the other, or broken",
    arguments: [
      (
        "UBND HUYỆN TÂN LẬP    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND    Tân Lập, ngày 02 tháng 3 năm 2022",
        [
          "header.number Số: 5/KH-UBND", "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "header.date Tân Lập, ngày 02 tháng 3 năm 2022", "header.issuer UBND HUYỆN TÂN LẬP",
        ]
      ),
      (
        "TỈNH ỦY HẢI ĐÔNG\n*\nSố 52-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHải Đông, ngày 2 tháng 3\nnăm 2022",
        [
          "separator *", "header.number Số 52-NQ/TU", "header.motto ĐẢNG CỘNG SẢN VIỆT NAM",
          "header.date Hải Đông, ngày 2 tháng 3 năm 2022", "header.issuer TỈNH ỦY HẢI ĐÔNG",
        ]
      ),
      (
        "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:\n12/NQ-\nHĐND",
        [
          "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
          "header.number Số: 12/NQ- HĐND",
        ]
      ),
      (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/NQ-\nHĐND\nHỎA TỐC\nNGHỊ QUYẾT\nVề mức thu\nĐiều 1. Mức thu",
        [
          "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header.number Số: 12/NQ- HĐND",
          "header.mark HỎA TỐC",
          "type NGHỊ QUYẾT", "title Về mức thu",
        ]
      ),
      (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/SNV-VP\nV/v báo cáo\nsố liệu\nKính gửi: Sở Tài chính",
        [
          "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "header.number Số: 12/SNV-VP",
          "header.subject V/v báo cáo số liệu",
        ]
      ),
      (
        "UBND XÃ   CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n-----     Độc lập - Tự do - Hạnh phúc",
        [
          "header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA Độc lập - Tự do - Hạnh phúc", "separator -----",
          "header.issuer UBND XÃ",
        ]
      ),
      (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM Độc lập - Tự do - Hạnh phúc",
        ["header.motto CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"]
      ),
      // A sentence, a căn cứ and a heading are no header.
      ("Một đoạn văn về công tác lưu trữ.", []), ("Căn cứ Luật Lưu trữ;\nQUYẾT ĐỊNH:", []),
      ("MỤC TIÊU\n1. Chung", []),
    ])
  func drafts(text: String, expected: [String]) {
    // Columns are read one after the other.
    #expect(Self.rows(text).sorted() == expected.sorted())
  }

  @Test(
    "What it says",
    arguments: [
      ("Số: 12/2022/NQ-HĐND", "12 | 2022 | NQ-HĐND"), ("Số:      /KH-UBND", "- | - | KH-UBND"),
      ("Số: 12/NQ-\nHĐND", "12 | - | NQ-HĐND"), ("Số:\n12/NQ-\nHĐND", "12 | - | NQ-HĐND"),
      ("-----   Độc lập - Tự do - Hạnh phúc\nSố: 5/KH-UBND", "5 | - | KH-UBND"),
      ("Luật số: 71/2024/QH15", "71 | 2024 | QH15"),
    ])
  func number(text: String, expected: String) {
    let input = ReaderInput("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + text)
    let header = HeaderReader.read(input.source, lines: input.lines, roles: input.roles).header
    let parts = [header.serial, header.year.map { String($0) }, header.symbol].map { $0 ?? "-" }
    #expect(parts.joined(separator: " | ") == expected)
  }
}
