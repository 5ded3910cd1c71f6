import Testing

@testable import VanBan

@Suite("Bodies that the sentence names before a document")
struct IssuerContextTests {
  @Test(
    "Whose opinion the document holds, before `tại`",
    arguments: [
      ("theo ý kiến của Sở Tư pháp tại |Báo cáo số 5", "Sở Tư pháp"),
      ("đề nghị của Chủ tịch UBND huyện Thanh Miện tại |Tờ trình số 5", "Chủ tịch UBND huyện Thanh Miện"),
      ("theo ý kiến Sở Tư pháp tại |Báo cáo số 5", "-"), ("của Sở Tư pháp theo |Báo cáo số 5", "-"),
      ("của Sở Tư pháp; tại |Báo cáo số 5", "-"),
    ])
  func source(text: String, expected: String) {
    let input = BlockInput(text)
    let reader = IssuerReader(words: input.words, limit: input.words.count)
    #expect(input.text(reader.readSource(before: input.at, floor: 0)) == expected)
  }

  @Test(
    "The subject of `ban hành`",
    arguments: [
      ("UBND huyện |ban hành Kế hoạch", "UBND huyện"),
      ("Năm 2022, Sở Nội vụ đã tiếp tục |ban hành", "Sở Nội vụ"),
      ("Văn bản được |ban hành", "-"), ("Sở Nội vụ và các xã |ban hành", "-"),
    ])
  func subject(text: String, expected: String) {
    let input = BlockInput(text)
    let reader = IssuerReader(words: input.words, limit: input.words.count)
    #expect(input.text(reader.readSubject(ofVerb: input.at, floor: 0)) == expected)
  }
}
