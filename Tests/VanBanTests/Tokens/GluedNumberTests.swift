import Testing

@testable import VanBan

@Suite("Numbers that hang on the word before them")
struct GluedNumberTests {
  @Test(
    "`số` and the code that the symbol repeats are words of their own",
    arguments: [
      ("số15/2020/NĐ-CP", "số 15 / 2020 / NĐ - CP"), ("Số45/KH-UBND", "Số 45 / KH - UBND"),
      ("tháng12", "tháng 12"), ("năm2025", "năm 2025"), ("ngày05/4/2021", "ngày 05 / 4 / 2021"),
      ("Tháng5", "Tháng 5"), ("NGÀY31", "NGÀY 31"), ("năm20256", "năm20256"), ("tháng1a", "tháng1a"),
      ("SỐ12", "SỐ 12"), ("NQ137/NQ-CP", "NQ 137 / NQ - CP"), ("NĐ15/2020/NĐ-CP", "NĐ 15 / 2020 / NĐ - CP"),
      ("QĐ45-QĐ/TW", "QĐ 45 - QĐ / TW"), ("TT78/2014/TT-BTC", "TT 78 / 2014 / TT - BTC"),
      // These are words with digits.
      ("QH13/2020", "QH13 / 2020"), ("BC26/BLĐT", "BC26 / BLĐT"), ("d1", "d1"),
      ("NĐ15/2020/QĐ-CP", "NĐ15 / 2020 / QĐ - CP"),
      ("NQ137/NQA", "NQ137 / NQA"), ("A4/A", "A4 / A"), ("điều5", "điều5"), ("NQ137/N", "NQ137 / N"),
    ])
  func tokens(text: String, expected: String) {
    let source = SourceText(text)
    let tokens = Tokenizer.tokens(of: source)
    #expect(tokens.map { source[$0.range] }.joined(separator: " ") == expected)
    #expect(tokens.map { source[$0.range] }.joined() == text)
  }

  @Test("The word has the key that it has alone")
  func key() {
    #expect(Tokenizer.tokens(of: SourceText("số15/2020")).first?.key == SyllableKey("số"))
    #expect(Tokenizer.tokens(of: SourceText("NQ137/NQ-CP")).first?.key == SyllableKey("NQ"))
  }
}
