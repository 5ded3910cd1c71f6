import Testing

@testable import VanBan

@Suite("Texts with a line for each paragraph")
struct UnwrappedTextTests {
  private static let long =
    Array(repeating: "Các đơn vị tổ chức thực hiện nhiệm vụ được giao theo đúng quy định", count: 4)
    .joined(separator: ", ") + "."
  /// A text whose long lines no page has broken.
  private static func text(_ lines: String...) -> String {
    (1...5).map { "Điều \($0). \(long)" }.joined(separator: "\n") + "\nĐiều 6. Mức chi\n"
      + lines.joined(separator: "\n")
  }

  @Test(
    "A short line without an end is a paragraph",
    arguments: [
      ["Tiền tàu xe nghỉ phép", "Tiền điện, nước sử dụng"], ["Công tác phí", "Các khoản chi khác"],
      ["Nghỉ điều trị bệnh dài hạn", "Nghỉ phép theo tiêu chuẩn quy định"],
      ["Lãnh đạo phòng", "Công chức, nhân viên hợp đồng", "Người lao động"],
      ["Phù hợp với hoạt động của đơn vị", "Đảm bảo cơ quan hoàn thành nhiệm vụ"],
    ])
  func paragraphs(lines: [String]) {
    let input = ReaderInput(Self.text() + lines.joined(separator: "\n"))
    #expect(input.model.isUnwrapped)
    #expect(input.drafts.suffix(lines.count).map { input.text($0.words) } == lines)
  }

  @Test("What goes on small, or is in capitals, goes on")
  func goesOn() {
    let input = ReaderInput(
      Self.text("Nghỉ việc riêng vượt quá số ngày", "nghỉ phép theo quy định", "CHƯƠNG TRÌNH", "HÀNH ĐỘNG"))
    #expect(
      input.drafts.suffix(2).map { input.text($0.words) } == [
        "Nghỉ việc riêng vượt quá số ngày nghỉ phép theo quy định", "CHƯƠNG TRÌNH HÀNH ĐỘNG",
      ])
  }

  @Test("A text that a page has broken is none")
  func wrapped() {
    let page = Array(
      repeating: "Các đơn vị tổ chức thực hiện nhiệm vụ được giao\ntheo đúng quy định.", count: 9)
    #expect(!ReaderInput(page.joined(separator: "\n")).model.isUnwrapped)
  }
}
