import Testing

@testable import VanBan

@Suite("What an act says of its force")
struct ForceReaderTests {
  @Test("Its own words about itself", arguments: ForceCases.ownWords)
  func own(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }

  @Test("No words about other acts, in quotations, in appendices", arguments: ForceCases.others)
  func others(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }

  @Test("To which day, and from when applied", arguments: ForceCases.together)
  func together(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }

  @Test("Transition is told apart", arguments: ForceCases.transitions)
  func transition(one: ForceCase) { #expect(ForceFixture.days(one.act, one.text) == one.expected) }

  @Test("Each day has its words, its place and its block")
  func places() throws {
    let text = ForceFixture.text(
      .decree, ForceCases.article("1. Nghị định này có hiệu lực thi hành từ ngày 01/01/2026."))
    let document = Document(parsing: text)
    let from = try #require(document.force?.from)
    #expect(from.text == "từ ngày 01/01/2026")
    #expect(document.source[from.range] == from.text)
    #expect(document.blocks[from.block].text(in: document.source).hasPrefix("1. Nghị định này"))
  }

  @Test("A date on a page of a consolidated text is not that of the act")
  func consolidated() {
    let text = """
      VĂN PHÒNG QUỐC HỘI

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 5/VBHN-VPQH
      Hà Nội, ngày 10 tháng 7 năm 2025

      VĂN BẢN HỢP NHẤT
      Nghị định về thư viện

      Điều 9. Nghị định này có hiệu lực sau 45 ngày, kể từ ngày ký ban hành.
      """
    #expect(
      ForceFixture.lines(text) == [
        "from refused: consolidated first signing 45 day “sau 45 ngày, kể từ ngày ký ban hành”"
      ])
  }
}
