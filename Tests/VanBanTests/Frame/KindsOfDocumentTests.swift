import Testing

@testable import VanBan

@Suite("Documents of other kinds")
struct KindsOfDocumentTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

  @Test(
    "a Party conclusion: star, number with a hyphen, whose it is in capitals and about what in small letters")
  func conclusion() {
    let text = """
      ĐẢNG BỘ TỈNH HẢI DƯƠNG
      HUYỆN ỦY THANH MIỆN
      *
      Số 112-KL/HU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Thanh Miện, ngày 05 tháng 3 năm 2022

      KẾT LUẬN
      CỦA BAN THƯỜNG VỤ HUYỆN ỦY
      về công tác cải cách hành chính
      giai đoạn 2022 - 2025

      Tại phiên họp, Ban Thường vụ kết luận như sau:
      1- Kết quả
      1.1- Về chỉ đạo
      Đã ban hành nghị quyết.

      Nơi nhận:
      - Thường trực Tỉnh ủy (để báo cáo),
      - Lưu VPHU.
      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ THƯỜNG TRỰC

      Trần Văn Bình
      """
    #expect(
      FrameReading.header(text) == """
        superior: ĐẢNG BỘ TỈNH HẢI DƯƠNG
        issuer: HUYỆN ỦY THANH MIỆN
        number: 112 KL/HU
        place: Thanh Miện
        date: 2022-03-05
        kind: ket-luan
        title: CỦA BAN THƯỜNG VỤ HUYỆN ỦY về công tác cải cách hành chính giai đoạn 2022 - 2025
        """)
    #expect(
      Reading.body(text) == """
        para Tại phiên họp, Ban Thường vụ kết luận như sau:
        heading [1-] Kết quả
          heading [1.1-] Về chỉ đạo
            para Đã ban hành nghị quyết.
        """)
  }

  @Test("minutes: two who sign side by side")
  func minutes() {
    let text =
      "UBND XÃ TÂN LẬP\n\(Self.motto)Số: 05/BB-UBND\n\nBIÊN BẢN\nHọp Ban Chỉ đạo\n\n"
      + "Thời gian: 8 giờ ngày 10 tháng 3 năm 2023\n1. Chủ tịch nêu mục đích.\n2. Các đại biểu thảo luận.\n\n"
      + "THƯ KÝ                         CHỦ TỌA\n\n\nTrần Thị An                    Nguyễn Văn Bình\n"
    #expect(
      FrameReading.closing(text)
        == "signed office: THƯ KÝ, name: Trần Thị An\nsigned office: CHỦ TỌA, name: Nguyễn Văn Bình")
  }

  @Test("a telegram whose order is broken over two lines")
  func telegram() {
    let text =
      "THỦ TƯỚNG CHÍNH PHỦ\n\(Self.motto)Số: 987/CĐ-TTg\nHà Nội, ngày 08 tháng 9 năm 2024\n\n"
      + "CÔNG ĐIỆN\nVỀ VIỆC ỨNG PHÓ BÃO\nTHỦ\nTƯỚNG CHÍNH PHỦ điện:\n\n- Bộ trưởng Bộ Công an;\n- Các tỉnh.\n\n"
      + "Thủ tướng yêu cầu:\n1. Các Bộ ứng phó.\n2. Các tỉnh báo cáo.\n"
    #expect(
      Reading.blocks(text, .title, .addressee) == [
        "title VỀ VIỆC ỨNG PHÓ BÃO", "addressee THỦ TƯỚNG CHÍNH PHỦ điện:",
        "addressee [-] Bộ trưởng Bộ Công an;",
        "addressee [-] Các tỉnh.",
      ])
  }

  @Test("a letter on a website's page without its header takes number, body and date from the site's table")
  func website() {
    let text = """
      Số hiệu:
      5435/CT-NVT
      Loại văn bản:
      Công văn
      Nơi ban hành:
      Cục Thuế
      Ngày ban hành:
      21/11/2025
      Kính gửi: Thuế tỉnh Hải Dương.
      Cục Thuế trả lời như sau:
      1. Thực hiện theo quy định.
      """
    #expect(
      FrameReading.header(text) == """
        issuer: Cục Thuế
        number: 5435 CT-NVT
        date: 2025-11-21
        kind: cong-van
        """)
  }

  @Test("a website's list of the parts after the signature is no appendix")
  func contents() {
    let text =
      "Điều 1. Phạm vi\nThông tư này quy định về hồ sơ.\nĐiều 2. Hiệu lực\nThông tư có hiệu lực từ ngày ký.\n\n"
      + "Nơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\n\nNguyễn Văn An\n\nChương I QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nKhoản 1\n"
      + "Điểm a\nĐiều 2. Hiệu lực\n"
    let document = Document(parsing: text)
    #expect(document.appendices.isEmpty)
    #expect(document.furniture.count { $0.role == .pageFooter } == 5)
  }

  @Test("what passed a resolution is its closing formula, also without “này”")
  func passed() {
    let text =
      "Điều 1. Giao Ủy ban nhân dân thực hiện.\nĐiều 2. Giám sát việc thực hiện.\n"
      + "Nghị quyết đã được Hội đồng nhân dân thành phố khóa XVI thông qua ngày 27 tháng 11 năm 2025./."
    #expect(Reading.blocks(text, .closing).count == 1)
  }
}
