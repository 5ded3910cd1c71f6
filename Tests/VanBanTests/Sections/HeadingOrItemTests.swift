import Testing

@testable import VanBan

@Suite("Headings and items")
struct HeadingOrItemTests {
  /// The role of the first block of `text`.
  private func role(_ text: String) -> BlockRole? {
    Document(parsing: text).blocks.first { $0.role != .blank }?.role
  }

  @Test(
    "a label that only names or leads in to what is under it is a heading",
    arguments: [
      "1. Hạ tầng số\n- Bảo trì mạng nội bộ.", "1. Hạ tầng số:\n- Bảo trì mạng nội bộ.",
      "I. HẠ TẦNG SỐ\nCác phòng rà soát thiết bị.", "- Quy mô triển khai:\n+ Các phòng, ban;\n+ Các xã.",
      "Điều 1. Hồ sơ\n1. Hồ sơ giấy.", "Chương I\nQUY ĐỊNH CHUNG", "Mục 1. HỒ SƠ GIẤY",
      "IV. TỔ CHỨC THỰC HIỆN",
      "Phần I\nMỤC TIÊU", "1. Kinh phí\nTT   Nội dung   Kinh phí\n1   Máy chủ   120\n2   Phần mềm   80",
    ])
  func headings(_ text: String) { #expect(role(text) == .heading) }

  @Test(
    "a label that is itself the text is an item, also with more under it",
    arguments: [
      "1. Các phòng, ban rà soát thiết bị.", "- Bảo trì mạng nội bộ;", "a) Văn bản đến;",
      "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.", "[1] Khoản này được bãi bỏ.",
      "1. Kinh phí thực hiện là 120 triệu đồng, trong đó:\n- Ngân sách huyện: 100 triệu đồng;",
      "a) Trường hợp hồ sơ không hợp lệ thì trong thời hạn 03 ngày làm việc phải có văn bản trả lời tổ chức, cá "
        + "nhân và nêu rõ:\n- Lý do từ chối;",
    ])
  func items(_ text: String) { #expect(role(text) == .item) }

  @Test("a heading in capitals needs no label")
  func unlabelled() {
    #expect(
      Reading.body(
        """
        Phần I
        MỤC TIÊU
        1. Số hóa hồ sơ.
        2. Lắp đặt máy chủ.
        TỔ CHỨC THỰC HIỆN
        1. Văn phòng chủ trì.
        """
      ).contains("heading TỔ CHỨC THỰC HIỆN\n"))
  }
}
