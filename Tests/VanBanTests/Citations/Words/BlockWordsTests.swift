import Testing

@testable import VanBan

@Suite("The words of a block")
struct BlockWordsTests {
  @Test(
    "As printed, white space folded, broken symbols joined",
    arguments: [
      ("Nghị quyết  số\n12/NQ-\nHĐND", "Nghị quyết số 12/NQ-HĐND"), ("2021-\n2025", "2021-2025"),
      ("điểm a -\nB và C", "điểm a - B và C"), ("Hà Nội,\nngày 5", "Hà Nội, ngày 5"), ("", ""),
    ])
  func text(text: String, expected: String) {
    let words = BlockInput(text).words
    #expect(words.text(0..<words.count) == expected)
  }

  @Test("Without any white space, and its place in the text")
  func ranges() {
    let input = BlockInput("số |12 / NQ- HĐND| của")
    #expect(input.words.compactText(input.marks[0]..<input.marks[1]) == "12/NQ-HĐND")
    #expect(input.words.sourceRange(0..<1) == SourceRange(0, 4))
    #expect(input.words.sourceRange(0..<99) == SourceRange(0, 0))
  }

  @Test(
    "A dot ends a sentence, but not an abbreviation, a number or before small letters",
    arguments: [
      ("Hết câu|. Câu mới", true), ("Hết câu|.", true), ("TP|. Hải Dương", false), ("ông A|. và B", false),
      ("mục 3|. 4 người", false), ("Hết câu|; Câu", false),
    ])
  func sentence(text: String, expected: Bool) {
    let input = BlockInput(text)
    #expect(input.words.isSentenceEnd(input.at) == expected)
  }

  @Test(
    "Whole numbers and years",
    arguments: [
      ("2022", "2022 2022"), ("05", "5 -"), ("1.545", "- -"), ("1899", "1899 -"), ("số", "- -"),
      ("1234567890", "- -"),
    ])
  func numbers(text: String, expected: String) {
    let words = BlockInput(text).words
    let integer = words.integer(0).map { String($0.value) } ?? "-"
    #expect(integer + " " + (words.year(0).map { String($0) } ?? "-") == expected)
  }

  @Test(
    "Whether it is printed in capitals",
    arguments: [
      ("VỀ CÔNG TÁC LƯU TRỮ", true), ("VỀ CÔNG TÁC của tỉnh", false), ("UBND TỈNH", false),
      ("Về công tác", false),
    ])
  func capitals(text: String, expected: Bool) {
    #expect(BlockInput(text).words.isUppercase == expected)
  }

  @Test("Past either end nothing is")
  func ends() {
    let words = BlockInput("Một").words
    #expect(words.kind(-1) == nil && words.kind(1) == nil)
    #expect(words.key(-1) == .none && words.key(1) == .none)
    #expect(words.text(5) == "" && !words.isJoined(-1) && !words.isCapitalised(1))
  }
}
