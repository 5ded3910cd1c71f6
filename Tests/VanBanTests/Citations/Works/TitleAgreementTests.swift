import Testing

@testable import VanBan

@Suite("Titles of one document")
struct TitleAgreementTests {
  @Test(
    "They share the words that tell titles apart",
    arguments: [
      ("Luật Kế toán", "luật kế toán", true),
      ("Nghị quyết về công tác dân số trong tình hình mới", "về công tác dân số", true),
      (
        "Nghị quyết về tiếp tục đổi mới hệ thống tổ chức và quản lý của đơn vị sự nghiệp công lập",
        "Nghị quyết về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045", false
      ),
      (
        "Chỉ thị về tăng cường công tác bảo vệ bí mật nhà nước trong tình hình mới",
        "Chỉ thị về tăng cường công tác bảo vệ bí mật nhà nước trên không gian mạng", true
      ),
      (
        "Quyết định phê duyệt Đề án nuôi tôm bền vững", "Quyết định phê duyệt Chương trình sữa học đường",
        false
      ),
      // Words that most titles have contradict nothing.
      ("Quyết định về việc ban hành Kế hoạch", "Quyết định phê duyệt Đề án", true),
    ])
  func agreement(left: String, right: String, expected: Bool) {
    #expect(TitleAgreement.holds(left, right) == expected)
    #expect(TitleAgreement.holds(right, left) == expected)
  }
}
