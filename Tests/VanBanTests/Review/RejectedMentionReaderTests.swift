import Testing

@testable import VanBan

@Suite("What was not taken for a citation")
struct RejectedMentionReaderTests {
  private static func rejected(_ text: String) -> [String] {
    Document(parsing: text).rejectedMentions().map { "\($0.text) \($0.reason.rawValue)" }
  }

  @Test(
    "With the reason",
    arguments: [
      ("Kết quả đạt 45/100 điểm.", ["45/100 ratio"]),
      ("Trực 24/7 tại đơn vị.", ["24/7 ratio"]),
      ("Họp ngày 10/4/2007 tại huyện.", ["10/4/2007 date"]),
      ("Trong giai đoạn 2021-2025 của tỉnh.", ["2021-2025 period"]),
      ("Theo Kế hoạch này, các xã thực hiện.", ["Kế hoạch này self-reference"]),
      ("Nộp tờ khai 05/KK-TNCN tại cơ quan thuế.", ["05/KK-TNCN unknown-symbol"]),
      ("Chạy xe 60/GIO trên đường.", ["60/GIO unknown-symbol"]),
      ("Báo cáo theo mẫu số BC26/BLĐT kèm theo.", ["BC26/BLĐT unknown-symbol"]),
      ("Theo Quyết định số ...../QĐ-UBND của tỉnh.", ["...../QĐ-UBND blank"]),
      (
        "Theo Nghị quyết số 5/NQ-CP của Chính phủ. Nghị quyết nêu trên có hiệu lực.",
        ["Nghị quyết nêu trên back-reference"]
      ),
      ("Theo Nghị định số 5/2020/NĐ-CP của Chính phủ.", []),
      ("Kế hoạch trên địa bàn tỉnh.", []),
    ])
  func reasons(text: String, expected: [String]) {
    #expect(Self.rejected(text) == expected)
  }

  @Test("The document's own number and the frame")
  func frame() {
    let text = """
      ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HÀ TĨNH                   Độc lập - Tự do - Hạnh phúc

      Số: 15/KH-UBND             Hà Tĩnh, ngày 02 tháng 3 năm 2023

      KẾ HOẠCH
      Phát triển thư viện năm 2023

      1. Các xã thực hiện Kế hoạch này.
      """
    let rejected = Self.rejected(text)
    #expect(rejected.contains("15/KH-UBND own-number"))
    #expect(rejected.contains("Kế hoạch này self-reference"))
  }
}
