import Testing

@testable import VanBan

@Suite("What a header's readers ask of a line")
struct HeaderTextTests {
  @Test(
    "Where the motto begins: Quốc hiệu in capitals, Tiêu ngữ with its dash",
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "0"), ("UBND XÃ   CỘNG HÒA XÃ HỘI", "2"),
      ("Độc lập - Tự do - Hạnh phúc", "0"), ("ĐẢNG CỘNG SẢN VIỆT NAM", "0"),
      ("nước Cộng hòa xã hội chủ nghĩa Việt Nam", "-"), ("Độc lập và tự do", "-"), ("CỘNG ĐỒNG", "-"),
    ])
  func motto(line: String, expected: String) {
    #expect(HeaderText.mottoStart(ReaderInput(line).words).map { String($0) } ?? "-" == expected)
  }

  @Test(
    "The same where it is broken after its first word",
    arguments: [
      ("CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA", "0"), ("CỘNG\nĐỒNG DÂN CƯ", "-"), ("Xã hội\nCỘNG HÒA XÃ HỘI", "-"),
    ])
  func brokenMotto(text: String, expected: String) {
    #expect(ReaderInput(text).header.mottoStart(onLine: 0).map { String($0) } ?? "-" == expected)
  }

  @Test(
    "The name of a kind that fills the line",
    arguments: [
      ("KẾ HOẠCH", DocumentKind.plan), ("THÔNG TƯ LIÊN TỊCH", .jointCircular), ("QUYẾT DỊNH", .decision),
      ("Kế hoạch", nil), ("KẾ HOẠCH NĂM 2022", nil), ("MỤC TIÊU", nil),
    ])
  func type(line: String, expected: DocumentKind?) {
    #expect(HeaderText.typeName(ReaderInput(line).words) == expected)
  }

  @Test(
    "A letter's subject",
    arguments: [
      ("V/v báo cáo", true), ("v/v: báo cáo", true), ("V.v báo cáo", true), ("v.v: báo cáo", true),
      ("V.V báo cáo", true), ("v.v.", false), ("V. v báo cáo", false), ("Về việc báo cáo", false),
      ("V v báo cáo", false),
    ])
  func subject(line: String, expected: Bool) {
    #expect(HeaderText.isSubject(ReaderInput(line).words) == expected)
  }

  @Test(
    "Kính gửi, also broken after its first word",
    arguments: [
      ("Kính gửi: Sở Nội vụ", true), ("Kính\ngửi: Sở Nội vụ", true), ("Kính mong", false),
      ("Kính\nmong", false),
    ])
  func addressee(text: String, expected: Bool) {
    #expect(ReaderInput(text).header.startsAddressee(0) == expected)
  }

  @Test("Ornaments", arguments: [("*", true), ("-----", true), ("* Mục tiêu", false), ("", false)])
  func star(line: String, expected: Bool) {
    #expect(HeaderText.isStar(ReaderInput(line).words) == expected)
  }

  @Test(
    "The next line of text, over two blank ones at most",
    arguments: [("Một\nHai", "2"), ("Một\n\n\nHai", "4"), ("Một\n\n\n\nHai", "-"), ("Một", "-")])
  func next(text: String, expected: String) {
    #expect(ReaderInput.number(ReaderInput(text).header.nextText(after: 0)) == expected)
  }
}
