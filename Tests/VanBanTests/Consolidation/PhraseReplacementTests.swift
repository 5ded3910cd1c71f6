import Testing

@testable import VanBan

@Suite("Words that an act replaces")
struct PhraseReplacementTests {
  @Test(
    "in the text as it was",
    arguments: [
      ("kiểm tra bất thường", [("bất thường", "đột xuất")], "kiểm tra đột xuất"),
      // The longest first, and nothing that another has put in.
      ("a b c", [("b", "x"), ("a b", "b")], "b c"),
      // Spellings.
      ("Ủy ban hoà giải – cơ sở", [("hòa giải - cơ", "xử lý cơ")], "Ủy ban xử lý cơ sở"),
      ("số\u{A0}01", [("số 01", "số 02")], "số 02"),
      ("thủy lợi và thuỷ sản", [("thuỷ", "hải")], "hải lợi và hải sản"),
      // Whole words.
      ("công tycon, công ty", [("công ty", "hãng")], "công tycon, hãng"),
      // Words taken out.
      ("kiểm tra (nếu có) kho", [("(nếu có)", "")], "kiểm tra kho"),
      ("- có xác nhận", [("có xác nhận", "")], "- (được bãi bỏ)"),
      // Words that stand there already.
      ("Sở Văn hóa và Sở Nội vụ", [("Sở Văn hóa", "Sở Văn hóa và Sở Nội vụ")], "Sở Văn hóa và Sở Nội vụ"),
      (
        "Ủy ban nhân dân và Ủy ban", [("Ủy ban", "Ủy ban nhân dân")],
        "Ủy ban nhân dân và Ủy ban nhân dân"
      ),
    ])
  func replaced(_ text: String, _ rules: [(String, String)], _ expected: String) {
    let replacement = PhraseReplacement(
      rules.enumerated().map { .init(phrase: $1.0, replacement: $1.1, amendment: $0) })
    #expect(replacement.apply(to: text).text == expected)
  }

  @Test(
    "are not found where others stand",
    arguments: [("bất thường", "đột xuất"), ("Kiểm tra", "kiểm tra"), ("kho sá", "kho"), ("", "x")])
  func missing(_ phrase: String, _ replacement: String) {
    let result = PhraseReplacement([.init(phrase: phrase, replacement: replacement, amendment: 0)])
      .apply(to: "kiểm tra kho sách")
    #expect(result.text == "kiểm tra kho sách" && result.found.isEmpty)
  }

  @Test(
    "a tone has two places",
    arguments: [("oà", "òa"), ("uý", "úy"), ("oẹ", "ọe"), ("OẢ", "ỎA"), ("Oá", "Óa")])
  func tones(_ late: String, _ early: String) throws {
    let letters = late.unicodeScalars.map(\.value)
    let (first, second) = try #require(TonePlace.first(of: letters[0], letters[1]))
    #expect([first, second] == early.unicodeScalars.map(\.value))
    #expect(TonePlace.first(of: 0x69, 0xE0) == nil && TonePlace.first(of: 0x6F, 0x61) == nil)
  }

  @Test(
    "letters with their marks apart are the same letters",
    arguments: [
      ("Sơ\u{309} Nội vụ lập sổ", "Sở Nội vụ", "Ban lập sổ"),
      ("kiê\u{309}m tra kho", "kiểm tra", "Ban kho"),
      ("kie\u{302}\u{309}m tra kho", "kiểm tra", "Ban kho"),
      ("u\u{31B}\u{309}i kho", "ửi", "Ban kho"),
      ("be\u{323}\u{302}nh vie\u{323}\u{302}n A", "bệnh viện", "Ban A"),
      ("bệnh viện A", "be\u{302}\u{323}nh vie\u{323}\u{302}n", "Ban A"),
    ])
  func marks(_ text: String, _ phrase: String, _ expected: String) {
    let replacement = PhraseReplacement([.init(phrase: phrase, replacement: "Ban", amendment: 0)])
    #expect(replacement.apply(to: text).text == expected)
  }

  @Test("capitals are no difference where that is asked for")
  func capitals() {
    var rule = PhraseReplacement.Rule(phrase: "Tổng Công ty", replacement: "Hãng", amendment: 0)
    let text = "TỔNG CÔNG TY và Tổng công ty"
    #expect(PhraseReplacement([rule]).found(in: text).isEmpty)
    rule.ignoresCase = true
    #expect(PhraseReplacement([rule]).apply(to: text).text == "Hãng và Hãng")
    // A rule for which they are one comes first, however short.
    let exact = PhraseReplacement.Rule(phrase: "Tổng", replacement: "Phó", amendment: 1)
    #expect(PhraseReplacement([rule, exact]).apply(to: text).text == "Hãng và Phó công ty")
  }
}
