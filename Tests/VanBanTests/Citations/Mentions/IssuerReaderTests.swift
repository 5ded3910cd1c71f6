import Testing

@testable import VanBan

@Suite("Names of bodies that issue documents")
struct IssuerReaderTests {
  @Test(
    "Behind `của`, between `do` and `ban hành`, or alone",
    arguments: [
      ("|của Chính phủ về", "Chính phủ"), ("|do UBND huyện ban hành để", "UBND huyện"),
      ("|Bộ Nội vụ hướng dẫn", "Bộ Nội vụ"),
      ("|của chính phủ về", "chính phủ"), ("|của Sở Tài chính, Sở Nội vụ", "Sở Tài chính"),
      ("|của UBND tỉnh Hải Dương về", "UBND tỉnh Hải Dương"),
      ("|của Ủy ban nhân dân phường 5", "Ủy ban nhân dân phường 5"),
      ("|của Bộ Chính trị khóa XIII về", "Bộ Chính trị khóa XIII"),
      ("|của Bộ Công an - Bộ Quốc phòng", "Bộ Công an - Bộ Quốc phòng"),
      ("|của Công ty Cổ phần An Bình gửi", "Công ty Cổ phần An Bình"),
      // A document, a word in small letters and a plain noun are none.
      ("|của Nghị định số 5", "-"), ("|của huyện", "-"), ("|do UBND huyện quản lý", "-"),
      ("|và Chính phủ", "-"),
      ("|được ban hành", "-"),
    ])
  func issuer(text: String, expected: String) {
    let input = BlockInput(text)
    let found = IssuerReader(words: input.words, limit: input.words.count).read(at: input.at)
    #expect(input.text(found?.issuer) == expected)
  }

  @Test(
    "A ministry's or department's name with its field, so that no document is found in it",
    arguments: [
      ("|Bộ Kế hoạch và Đầu tư trình", "Bộ Kế hoạch và Đầu tư"),
      ("|Phòng Tài chính - Kế hoạch huyện", "Phòng Tài chính - Kế hoạch"),
      ("|Sở Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"), ("|bộ Kế hoạch và Đầu tư", "-"), ("|Sở tại", "-"),
    ])
  func field(text: String, expected: String) {
    let input = BlockInput(text)
    let reader = IssuerReader(words: input.words, limit: input.words.count)
    #expect(input.text(to: reader.bodyWithField(at: input.at)) == expected)
  }

  @Test(
    "Whether a body's head stands there",
    arguments: [
      ("|Chính phủ", true), ("|Bộ trưởng", true), ("|Hội Nông dân", true), ("|chính phủ", false),
      ("|Quy định", false),
      ("|Kinh phí", false),
    ])
  func head(text: String, expected: Bool) {
    let input = BlockInput(text)
    #expect(IssuerReader(words: input.words, limit: input.words.count).isHead(input.at) == expected)
  }
}
