import Testing

@testable import VanBan

@Suite("The closing formula")
struct ClosingFormulaTests {
  @Test(
    "Is found among the last blocks, by the kind of document",
    arguments: [
      (
        "Kết quả tốt.\n\nTrên đây là báo cáo của huyện./.", DocumentKind.report,
        ["Trên đây là báo cáo của huyện./."]
      ),
      (
        "Kết quả tốt.\n\nĐề nghị các xã báo cáo trước ngày 5.", .officialLetter,
        ["Đề nghị các xã báo cáo trước ngày 5."]
      ),
      (
        "Điều 1. Nội dung.\n\nNghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 5 tháng 7./.",
        .resolution,
        ["Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 5 tháng 7./."]
      ),
      // What stands under the formula belongs to it, a note in brackets does not.
      (
        "Trên đây là kết quả của huyện.\n\nĐề nghị tỉnh xem xét.", .report,
        ["Trên đây là kết quả của huyện.", "Đề nghị tỉnh xem xét."]
      ),
      ("Trên đây là kết quả của huyện.\n\n(Kèm theo Phụ lục)", .report, ["Trên đây là kết quả của huyện."]),
      // A request closes a letter, and is a rule in a decision.
      ("Điều khoản chung.\n\nĐề nghị các xã báo cáo trước ngày 5.", .decision, []),
      ("Đề nghị các xã thực hiện.", .officialLetter, []),
      ("Kết quả tốt.\n\nĐề nghị các xã báo cáo:", .officialLetter, []),
      ("Kết quả tốt.\n\n1. Trên đây là hai ví dụ.", .report, []),
    ])
  func formula(text: String, kind: DocumentKind, expected: [String]) {
    let input = ReaderInput(text)
    var drafts = input.drafts
    ClosingFormula.mark(&drafts, kind: kind)
    #expect(drafts.filter { $0.role == .closing }.map { input.text($0.words) } == expected)
  }
}
