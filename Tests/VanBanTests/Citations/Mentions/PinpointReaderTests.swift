import Testing

@testable import VanBan

@Suite("The part before a mention")
struct PinpointReaderTests {
  @Test(
    "Units with their numbers, joined by marks and `và`",
    arguments: [
      ("theo khoản 2 Điều 5 |Nghị định", "khoản 2 Điều 5"),
      ("theo khoản 2 Điều 5 của |Nghị định", "khoản 2 Điều 5"),
      ("các Điều 7, 8 và 13 |Thông tư", "Điều 7, 8 và 13"),
      ("từ Điều 5 đến Điều 9 |Luật", "Điều 5 đến Điều 9"),
      ("theo khoản 2, Điều 5, |Nghị định", "khoản 2, Điều 5"), ("Điều 5, |12/2020/NĐ-CP", "-"),
      ("Điều 5; |Nghị định", "-"), ("điểm a.1 khoản 2 |Luật", "điểm a.1 khoản 2"), ("hết. 1 |Luật", "-"),
      ("điểm đ, Mục IV Chương II |Luật", "điểm đ, Mục IV Chương II"),
      ("tại tiểu mục 1 Mục 2 |Luật", "tiểu mục 1 Mục 2"),
      ("Phụ lục III ban hành kèm theo |Thông tư", "Phụ lục III"),
      ("Phụ lục số 01 của |Thông tư", "Phụ lục số 01"),
      ("mục 9 Phụ lục số 01 – Danh mục hàng ban hành kèm theo |Luật", "mục 9 Phụ lục số 01"),
      // A bare number, a unit without one, and what another sentence says are none.
      ("giảm 5 |Nghị định", "-"), ("các điều |Nghị định", "-"), ("Điều 3. Nội dung |Nghị định", "-"),
      ("theo |Nghị định", "-"),
    ])
  func part(text: String, expected: String) {
    let input = BlockInput(text)
    #expect(input.text(PinpointReader(words: input.words).read(before: input.at, floor: 0)) == expected)
  }

  @Test(
    "Behind the mention, in brackets or at the end of the sentence",
    arguments: [
      ("|(khoản 2 Điều 5) và", "khoản 2 Điều 5"), ("|(tại Điều 5)", "Điều 5"),
      ("|, Điều 5, khoản 2.", "Điều 5, khoản 2"),
      ("|, Điều 5; các", "Điều 5"), ("|(Phụ lục số 01)", "Phụ lục số 01"),
      ("|, Điều 5 Luật", "-"), ("|, điều 5.", "-"), ("|(khoản 2 Điều 5 của Luật)", "-"), ("|(sau đây)", "-"),
      ("|(khoản 2 Điều 5", "-"), ("| Điều 5", "-"), ("|(Điều này)", "-"),
    ])
  func behind(text: String, expected: String) {
    let input = BlockInput(text)
    #expect(input.text(PinpointReader(words: input.words).read(after: input.at)?.part) == expected)
  }

  @Test("No further back than the mention before")
  func floor() {
    let input = BlockInput("Điều 5 |Luật Lưu trữ, Điều 6 |Luật Kế toán")
    let reader = PinpointReader(words: input.words)
    #expect(input.text(reader.read(before: input.marks[1], floor: input.marks[0] + 3)) == "Điều 6")
    #expect(reader.read(before: input.marks[0], floor: input.marks[0]) == nil)
  }
}
