import Testing

@testable import VanBan

@Suite("Brackets that give a document a short name")
struct ShortNameDefinitionTests {
  @Test(
    "What they say; `*` for a bracket that only repeats",
    arguments: [
      ("|Quyết định số 6/QĐ-TTg| |(sau đây viết tắt là Đề án 06) của", "Đề án 06"),
      ("|Quyết định số 6/QĐ-TTg| |(gọi tắt là “Đề án số”)", "Đề án số"),
      ("|Nghị quyết số 57-NQ/TW| |(Nghị quyết số 57-NQ/TW)", "*"),
      ("|Quyết định số 766/QĐ-TTg| |(Bộ chỉ số 766) của", "Bộ chỉ số 766"),
      ("|Quyết định số 6/QĐ-TTg| |(bản sao kèm theo)", "-"), ("|Quyết định số 6/QĐ-TTg| |của", "-"),
      ("|Quyết định số 6/QĐ-TTg| |(viết tắt là Đề án", "-"),
    ])
  func bracket(text: String, expected: String) {
    let input = BlockInput(text)
    var mention = Mention(kind: .decision, words: input.marks[0]..<input.marks[1])
    mention.numberWords = (input.marks[1] - 5)..<input.marks[1]
    mention.number = DocumentNumber(text: "57-NQ/TW", serial: "57", year: nil, symbol: "NQ/TW")
    let found = ShortNameDefinition(at: input.marks[2], after: mention, words: input.words)
    #expect(found.map { $0.name.map { input.words.text($0) } ?? "*" } ?? "-" == expected)
  }

  @Test(
    "What follows `gọi là` without a bracket, up to the next mark",
    arguments: [
      ("sau đây |gọi tắt là Quỹ, được", "Quỹ"), ("|gọi chung là người dân", "người dân"), ("|gọi điện", "-"),
    ])
  func named(text: String, expected: String) {
    let input = BlockInput(text)
    #expect(input.text(ShortNameDefinition.named(at: input.at, words: input.words)) == expected)
  }
}
