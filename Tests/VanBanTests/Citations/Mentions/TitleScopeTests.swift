import Testing

@testable import VanBan

@Suite("Whether a title stands behind a number")
struct TitleScopeTests {
  @Test(
    "It opens with any word that does not go on with the sentence",
    arguments: [
      ("|về văn thư", true), ("|phê duyệt Đề án", true), ("|, quy định chi tiết", true),
      ("|“Đề án số”", true),
      ("|(bản sao)", true), ("|và Nghị định", false), ("|đã quy định", false), ("|, huyện đã", false),
      ("|;", false), ("|", false),
    ])
  func opens(text: String, expected: Bool) {
    let input = BlockInput("số 5 " + text)
    #expect(TitleScope(words: input.words).opens(at: input.at) == expected)
  }

  @Test(
    "A comma, a body and what it does: a new clause",
    arguments: [
      ("văn thư|, UBND huyện đã ban hành", true), ("văn thư|, Bộ Nội vụ yêu cầu", true),
      ("văn thư|, UBND huyện Thanh Miện", false),
      ("văn thư|, lưu trữ đã", false), ("văn thư |UBND huyện đã", false),
    ])
  func clause(text: String, expected: Bool) {
    let input = BlockInput(text)
    #expect(TitleScope(words: input.words).isClauseBreak(at: input.at) == expected)
  }
}
