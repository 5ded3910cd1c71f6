import Testing

@testable import VanBan

@Suite("Numbers that share their end")
struct NumberListReaderTests {
  @Test(
    "Each has the end of the last",
    arguments: [
      ("|số 15, 16 và 17/2020/NĐ-CP", ["15/2020/NĐ-CP", "16/2020/NĐ-CP", "17/2020/NĐ-CP"]),
      ("|số 18 và 19-NQ/TW", ["18-NQ/TW", "19-NQ/TW"]),
      ("|số 15 và số 16/2020/NĐ-CP", ["15/2020/NĐ-CP", "16/2020/NĐ-CP"]),
      ("|18 và 19-NQ/TW", ["18-NQ/TW", "19-NQ/TW"]),
      ("|số: 5, số: 6/QĐ-UBND", ["5/QĐ-UBND", "6/QĐ-UBND"]),
      ("|số 15/2020 và 16/2021/NĐ-CP", ["15/2020/NĐ-CP", "16/2021/NĐ-CP"]),
      // Of a run the two that are printed.
      ("|số 15 đến 20/2020/TT-BTC", ["15/2020/TT-BTC", "20/2020/TT-BTC"]),
      ("|số 7 hoặc 8 TC/TCT", ["7TC/TCT", "8TC/TCT"]),
    ])
  func lists(text: String, expected: [String]) {
    #expect(Self.numbers(text) == expected)
  }

  @Test(
    "What is no such list",
    arguments: [
      "|số 15/2020/NĐ-CP và 16/2020/NĐ-CP", "|số 15 và các nghị định", "|2013, 45/2013/QH13", "|số 15",
      "|số 15, 16",
      "|số 15, 16/3/2020", "|số 15 l6/2020/NĐ-CP", "|số 15, l6/2020/NĐ-CP", "|",
    ])
  func none(text: String) {
    #expect(Self.numbers(text) == nil)
  }

  private static func numbers(_ text: String) -> [String]? {
    let input = BlockInput(text)
    return NumberListReader(words: input.words, limit: input.words.count).read(at: input.at)?.map(
      \.number.text)
  }
}
