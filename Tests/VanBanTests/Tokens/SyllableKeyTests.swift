import Testing

@testable import VanBan

@Suite("Syllable keys")
struct SyllableKeyTests {
  @Test(
    "Spellings of one syllable have one key",
    arguments: [
      ("hòa", "hoà"), ("ỦY", "uỷ"), ("thủy", "thuỷ"), ("Khóa", "khoá"), ("Điều", "điều"), ("đ", "Ð"),
      ("Đ", "Ɖ"),
      ("việt", "vie\u{302}\u{323}t"), ("việt", "vie\u{323}\u{302}t"), ("nghị", "nghi\u{323}"),
      ("ướt", "u\u{31B}o\u{31B}\u{301}t"), ("Ắ", "A\u{306}\u{301}"), ("quyết", "QUYẾT"), ("QH13", "qh13"),
    ])
  func same(one: String, other: String) {
    #expect(SyllableKey(one) == SyllableKey(other))
    #expect(SyllableKey(one) != .none)
  }

  @Test(
    "Different syllables have different keys",
    arguments: [
      ("định", "dịnh"), ("ba", "bà"), ("ma", "mạ"), ("tư", "tu"), ("ơn", "ôn"), ("ăn", "ân"), ("hoa", "hoà"),
      ("QH13", "QH14"), ("an", "na"),
    ])
  func different(one: String, other: String) {
    #expect(SyllableKey(one) != SyllableKey(other))
  }

  @Test(
    "A misspelling shares the skeleton",
    arguments: [("định", "dịnh"), ("thứ", "thư"), ("Nghị", "nghi"), ("tướng", "tưởng"), ("ĐẢNG", "dang")])
  func skeleton(one: String, other: String) {
    #expect(SyllableKey(one) != SyllableKey(other))
    #expect(SyllableKey(one).skeleton == SyllableKey(other).skeleton)
  }

  @Test("Letters and tone can be read back")
  func parts() {
    let key = SyllableKey("nghiệp")
    #expect(key.count == 6)
    #expect(key.tone == 5)
    #expect(key.letter(0) == 14)
    #expect(key.letter(4) == 30)
    #expect(key.letter(6) == 0)
  }

  @Test("A word longer than ten letters has no key")
  func long() {
    #expect(SyllableKey("abcdefghij") != .none)
    #expect(SyllableKey("abcdefghijk") == .none)
  }
}
