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

  @Test(
    "A clause of a Điều that only leads in to its points is a heading, one that says something first is not",
    arguments: [
      (
        "Việc xây dựng công trình hạ tầng kỹ thuật sử dụng chung với đường bộ phải đáp ứng các yêu cầu sau đây:",
        true
      ),
      ("Việc xác định và quản lý mốc lộ giới hành lang an toàn đường bộ được quy định như sau:", true),
      (
        "Cơ quan, tổ chức, đơn vị được phân bổ tiến hành giới thiệu người của cơ quan mình ứng cử theo trình tự sau đây:",
        true
      ),
      ("Chủ đầu tư dự án xây dựng công trình phải bảo đảm các điều kiện về vốn và nhân lực như sau:", false),
      ("Trong phạm vi bảo vệ đường bộ, không được xây dựng công trình khác, trừ trường hợp sau đây:", false),
      ("Việc trồng cây phải bảo đảm quy định tại khoản 2 Điều này và các quy định sau đây:", false),
      ("Việc áp dụng địa bàn được xác định theo nơi hoạt động của người sử dụng lao động như sau:", false),
      ("Biển báo gồm bảng, hộp đèn theo luật. Biển báo được lắp đặt tại các vị trí sau đây:", false),
    ])
  func leadIn(text: String, expected: Bool) {
    let document = Document(
      parsing: "LUẬT\nĐường bộ\n\nĐiều 1. Chung\n1. \(text)\na) Một hai ba;\nb) Bốn năm sáu.\n2. Khác.")
    let block = document.blocks.first { $0.label?.text == "1." }
    #expect(block?.role == (expected ? .heading : .item))
  }
}
