import Testing

@testable import VanBan

@Suite("Where a letter begins behind its Kính gửi")
struct LetterOpeningTests {
  @Test(
    "With words that letters begin with, or a body that does something",
    arguments: [
      ("Trả lời Công văn số 12/CT của Công ty", true), ("Thời gian qua, Cục nhận được phản ánh", true),
      ("Cục Thuế nhận được công văn của Công ty", true), ("Bộ Tài chính có ý kiến như sau:", true),
      ("Ủy ban nhân dân các xã", false), ("thành phố trực thuộc Trung ương", false),
      ("Sở Nội vụ tỉnh An Sơn", false),
      ("", false),
    ])
  func begins(line: String, expected: Bool) {
    #expect(LetterOpening.begins(ReaderInput(line).words) == expected)
  }

  private static let head =
    "SỞ NỘI VỤ\nSố: 1/SNV-VP\nV/v thử\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Sơn, ngày 5 tháng 6 năm 2023\n\n"

  @Test(
    "The addressee ends there",
    arguments: [
      (
        "Kính gửi: Sở Nội vụ\ntỉnh An Sơn\nCục Bến bãi nhận được Công văn số 33/SNV-QL của Sở Nội vụ.",
        ["Kính gửi: Sở Nội vụ tỉnh An Sơn"]
      ),
      (
        "Kính gửi: Các\nThuế tỉnh, thành phố.\nNgày 30/6/2025, Chính phủ ban hành Nghị định số 175/2025/NĐ-CP.",
        ["Kính gửi: Các Thuế tỉnh, thành phố."]
      ),
      (
        "Kính gửi: Sở Nội vụ và\nỦy ban nhân dân các xã\nTrả lời Công văn số 12/CT ngày 12/5/2025, Cục có ý kiến:",
        ["Kính gửi: Sở Nội vụ và Ủy ban nhân dân các xã"]
      ),
      (
        "Kính gửi: Công ty TNHH An Sơn\nTrả lời Công văn số 12/CT ngày 12/5/2025, Cục có ý kiến:",
        ["Kính gửi: Công ty TNHH An Sơn"]
      ),
      (
        "Kính gửi: Ủy ban nhân dân các tỉnh,\nthành phố trực thuộc Trung ương\nThời gian qua, Cục nhận được phản ánh.",
        ["Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"]
      ),
      (
        "Kính gửi: - Sở Nội vụ;\n- Ủy ban nhân dân các xã.\nThực hiện Nghị định số 15/2024/NĐ-CP, Cục đề nghị báo cáo.",
        ["Kính gửi: - Sở Nội vụ;", "- Ủy ban nhân dân các xã."]
      ),
      (
        "Kính gửi: Ông Trần Văn An\nSau khi nghiên cứu đơn, Cục có ý kiến như sau:\n- Một.",
        ["Kính gửi: Ông Trần Văn An"]
      ),
    ])
  func addressees(text: String, expected: [String]) {
    let document = Document(parsing: Self.head + text)
    #expect(document.addressees.map { $0.text(in: document.source) } == expected)
  }
}
