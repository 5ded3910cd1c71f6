import Testing

@testable import VanBan

@Suite("Numerals")
struct NumeralTests {
  @Test(
    "Roman numerals: in running text the usual spelling, before the entries of lists whatever adds up",
    arguments: [
      ("I", 1, 1), ("IV", 4, 4), ("XIII", 13, 13), ("LXXXVIII", 88, 88), ("LXXXIX", 89, 89), ("XC", 90, nil),
      ("XCIX", 99, nil), ("CI", nil, nil), ("IIII", nil, 4), ("VIIII", nil, 9), ("XXL", nil, 30),
      ("LLL", nil, nil),
      ("ii", nil, 2), ("xiv", nil, 14), ("L", nil, nil), ("C", nil, nil), ("l", nil, nil), ("X", 10, 10),
      ("CC", nil, nil), ("IC", nil, nil), ("LLC", nil, nil), ("IIIIIIIII", nil, nil), ("", nil, nil),
      ("I1", nil, nil), ("Đ", nil, nil),
    ] as [(String, Int?, Int?)])
  func roman(text: String, standard: Int?, list: Int?) {
    #expect(RomanNumeral.value(of: text.utf8, .standard) == standard)
    #expect(RomanNumeral.value(of: text.utf8, .list) == list)
  }

  @Test("Roman numerals are written as they are read")
  func written() {
    for value in 1...100 where value != 50 && value != 100 {
      #expect(RomanNumeral.value(of: RomanNumeral.written(value).utf8, .standard) == value)
    }
    #expect(RomanNumeral.written(2024) == "MMXXIV")
    #expect(RomanNumeral.written(0) == "0")
    #expect(RomanNumeral.written(4000) == "4000")
  }

  @Test("Of a text only words in capitals are Roman, and digits are numerals too")
  func words() {
    let cursor = TokenCursor(words: "Chương IV iv Iv 12 IIII")
    #expect((0..<6).map { cursor.roman($0, .list) } == [nil, 4, nil, nil, nil, 4])
    #expect((0..<6).map { cursor.numeral($0, .standard) } == [nil, 4, nil, nil, 12, nil])
  }

  @Test(
    "Ordinals, and how many tokens they take",
    arguments: [
      ("thứ nhất", 1, 2), ("thứ nhì", 2, 2), ("thứ hai", 2, 2), ("thứ tư", 4, 2), ("thứ bốn", 4, 2),
      ("thứ bẩy", 7, 2), ("thứ mười", 10, 2), ("thứ mười hai", 12, 3), ("Thứ Mười Một", 11, 3),
      ("THỨ BA", 3, 2),
      ("thứ 12", 12, 2), ("thứ XIII", 13, 2), ("thứ mười và", 10, 2),
    ])
  func ordinals(text: String, value: Int, count: Int) {
    for cursor in [TokenCursor(words: text), TokenCursor(words: text + " x")] {
      let found = OrdinalNumeral(cursor, at: 0)
      #expect(found?.value == value)
      #expect(found?.end == count)
      #expect(found?.isExact == true)
    }
    #expect(OrdinalNumeral(TokenCursor(tokens: text), at: 0)?.value == value)
  }

  @Test(
    "No ordinals",
    arguments: ["nhất", "thứ", "thứ trưởng", "thứ 1234", "thứ IIII", "thư ba", "thứ nhat", "lần thứ ba"])
  func noOrdinals(text: String) {
    #expect(OrdinalNumeral(TokenCursor(words: text), at: 0) == nil)
  }

  @Test(
    "One word may be misspelled where only an ordinal can stand",
    arguments: [
      ("thư ba", 3), ("thứ nhat", 1), ("thứ mười hài", 10), ("thử mười hai", 12), ("thư nhat", nil),
      ("thứ trưởng", nil),
      ("thư 12", nil), ("thứ", nil),
    ] as [(String, Int?)])
  func misspelled(text: String, value: Int?) {
    #expect(OrdinalNumeral(TokenCursor(words: text), at: 0, allowsMisspelling: true)?.value == value)
  }

  @Test(
    "Letters in the order of the alphabet",
    arguments: [
      ("a", 1), ("d", 4), ("đ", 5), ("Đ", 5), ("ð", 5), ("e", 6), ("ư", 21), ("y", 24), ("ă", nil),
      ("f", 6), ("ab", nil),
      ("", nil), ("1", nil),
    ] as [(String, Int?)])
  func letters(text: String, value: Int?) {
    #expect(LetterNumeral.value(of: text) == value)
  }

  @Test("Letters by their numbers")
  func lettersByNumber() {
    #expect([0, 1, 5, 24, 25].map { LetterNumeral.letter($0) } == [nil, "a", "đ", "y", nil])
  }

  @Test(
    "Levels",
    arguments: [
      ("12", [12], false), ("2.1", [2, 1], false), ("3.1.12", [3, 1, 12], false), ("01.2", [1, 2], false),
      ("1.05", [1, 5], true), ("1.0", [1, 0], false), ("1.00", [1, 0], true), ("", nil, false),
      ("1.", nil, false),
      (".1", nil, false), ("1..2", nil, false), ("1,5", nil, false), ("1234567", nil, false),
    ] as [(String, [Int]?, Bool)])
  func levels(text: String, numbers: [Int]?, hasLeadingZero: Bool) {
    let levels = LevelNumeral(Array(text.utf8)[...])
    #expect(levels?.numbers == numbers)
    #expect(levels?.hasLeadingZero ?? false == hasLeadingZero)
  }

  @Test("A level remembers its digits")
  func widths() {
    let levels = LevelNumeral(Array("1.050.2003".utf8)[...])
    #expect((0..<3).map { levels?.digits($0) } == [1, 3, 4])
  }
}
