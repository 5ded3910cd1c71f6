import Testing

@testable import VanBan

@Suite("What stands above a header")
struct LinesAboveTests {
  @Test(
    "A page's or website's lines, text, or another document",
    arguments: [
      ("", "-"), ("Số hiệu:\nLoại văn bản:", "-"), ("PHẦN VĂN BẢN QUY PHẠM", "-"),
      ("1. Một mục của văn bản", "text"), ("Căn cứ Luật Lưu trữ;", "text"),
      ("a\nb\nc\nd\ne\ng\nh", "text"),
      // Words that nobody knows are text; of a scan's remains, a stamp or a page nothing shows that.
      ("Văn bản đã gửi các sở để lấy ý kiến.", "text"), ("Bà Hoa đã nhận bản giấy", "text"),
      ("Kính chuyển phòng tổng hợp", "text"), ("ghi chú của người nhận: xem lại điều hai", "text"),
      ("Tài liệu phục vụ kỳ họp thứ mười", "text"),
      ("9 nuo te BÁO VÀ TIN HỌC", "-"), ("h", "-"), ("Xem", "-"),
      ("Người ký: Lê Văn Bình\nCơ quan chủ quản của đơn vị", "-"),
      ("https://vanban.vn/a\nTải về bản đầy đủ", "-"), ("Quyết định 254/QĐ-UBND năm 2023 về bí mật", "-"),
      // A website tells the news of a document between its fields.
      ("Số hiệu:\nLoại văn bản:\n1. Quyết định mới", "-"),
      ("Nơi nhận:\n- Lưu: VT.", "text document"), ("Mẫu số 01", "text document"),
    ])
  func above(text: String, expected: String) {
    let input = ReaderInput(text)
    let above = LinesAbove(0..<input.lines.count, in: input.header)
    let found = [above.isText ? "text" : nil, above.isDocument ? "document" : nil].compactMap { $0 }
    #expect((found.isEmpty ? "-" : found.joined(separator: " ")) == expected)
  }
}
