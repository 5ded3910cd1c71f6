import Testing
import VanBan

@testable import VanBanFormats

@Suite("Text that is turned by a quarter")
struct PDFTurnedTextTests {
  private func word(
    _ text: String, x: ClosedRange<Double>, y: ClosedRange<Double>, isTurned: Bool = false
  ) -> PDFWord {
    var word = PDFWord(
      text: text, left: x.lowerBound, right: x.upperBound, top: y.lowerBound, bottom: y.upperBound)
    word.isTurned = isTurned
    return word
  }

  @Test(
    "A character goes on with a turned word right below or above it, in the same column",
    arguments: [
      (774.0, 790.0, 178.0, 186.0, true), (774, 790, 162, 170, true), (774, 790, 186, 194, false),
      (782, 798, 170, 178, false), (774, 782, 178, 194, false),
    ])
  func follows(left: Double, right: Double, top: Double, bottom: Double, expected: Bool) {
    let first = word("C", x: 774...790, y: 170...178)
    #expect(PDFTurnedText.follows(first, left: left, right: right, top: top, bottom: bottom) == expected)
  }

  @Test("The running head of a sheet laid across is one line above the page, its figures are not raised")
  func runningHead() {
    var page = PDFPage(width: 842, height: 595)
    page.words = PDFTurnedText.gathered([
      word("STT", x: 60...90, y: 100...112), word("Ngày", x: 700...730, y: 178...190),
      word("CÔNG", x: 774...790, y: 170...210, isTurned: true),
      word("BÁO/Số", x: 774...790, y: 213...261, isTurned: true),
      word("361", x: 774...790, y: 265...286, isTurned: true), word("+", x: 774...790, y: 289...297),
      word("362/Ngày", x: 774...790, y: 300...356, isTurned: true),
    ])
    #expect(page.rows().map(\.text) == ["CÔNG BÁO/Số 361 + 362/Ngày", "STT", "Ngày"])
  }

  @Test("The turned head of a column stays in its row")
  func columnHead() {
    let words = PDFTurnedText.gathered([
      word("STT", x: 60...90, y: 100...112), word("Ghi", x: 300...314, y: 110...130, isTurned: true),
      word("chú", x: 300...314, y: 80...107, isTurned: true), word("Số", x: 400...420, y: 100...112),
    ])
    #expect(words.map(\.text) == ["STT", "Ghi chú", "Số"])
    #expect(words[1].top == 98 && words[1].bottom == 112)
  }

  @Test("What stands upright stays as it is")
  func upright() {
    let words = [word("a", x: 60...66, y: 100...112), word("b", x: 60...66, y: 112...124)]
    #expect(PDFTurnedText.gathered(words).map(\.text) == ["a", "b"])
  }
}
