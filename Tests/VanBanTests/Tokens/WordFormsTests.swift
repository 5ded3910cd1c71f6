import Testing

@testable import VanBan

/// What is matched may differ from what is written; what is written stays.
@Suite("Words however they are written")
struct WordFormsTests {
  private static func words(_ text: String) -> [(text: String, key: SyllableKey)] {
    let source = SourceText(text)
    return Tokenizer.tokens(of: source).filter { $0.kind == .word }.map { (source[$0.range], $0.key) }
  }

  @Test(
    "Ligatures, invisible characters and soft hyphens inside a word",
    arguments: [
      ("\u{FB01}nal", "final"), ("o\u{FB03}ce", "office"), ("ho\u{AD}àn", "hoàn"), ("ho\u{200B}àn", "hoàn"),
      ("ho\u{200D}\u{200C}àn", "hoàn"), ("ho\u{2060}àn", "hoàn"), ("ho\u{FEFF}àn", "hoàn"),
      ("thủy", "thuỷ"), ("hòa", "hoà"), ("vie\u{302}\u{323}t", "việt"), ("vie\u{323}\u{302}t", "việt"),
      ("Ðiều", "điều"),
    ])
  func oneWord(text: String, meant: String) {
    let words = Self.words("a \(text) b")
    #expect(words.map(\.text) == ["a", text, "b"])
    #expect(words.map(\.key) == [SyllableKey("a"), SyllableKey(meant), SyllableKey("b")])
  }

  @Test("A zero-width character beside a word belongs to the token before it, or is a space at the head")
  func zeroWidthOutside() {
    let source = SourceText("\u{200B}a\u{200B} b\u{200B}")
    let tokens = Tokenizer.tokens(of: source)
    #expect(tokens.map(\.kind) == [.space, .word, .space, .word])
    #expect(tokens.map { source[$0.range] } == ["\u{200B}", "a\u{200B}", " ", "b\u{200B}"])
    #expect(tokens.map(\.key) == [.none, SyllableKey("a"), .none, SyllableKey("b")])
  }

  @Test(
    "Syllables split by a space are one word",
    arguments: [
      ("tại c ác tỉnh", ["tại", "c ác", "tỉnh"], ["tại", "các", "tỉnh"]),
      ("quy đị nh này", ["quy", "đị nh", "này"], ["quy", "định", "này"]),
      ("điê m này", ["điê m", "này"], ["điêm", "này"]),
      ("tiê \u{301}ng Việt", ["tiê \u{301}ng", "Việt"], ["tiếng", "Việt"]),
      ("Hệ \u{323}thống", ["Hệ", "\u{323}thống"], ["hệ", "thống"]),
      ("Hê \u{323}thống", ["Hê", "\u{323}thống"], ["hệ", "thống"]),
      ("Hê \u{323} thống", ["Hê \u{323}", "thống"], ["hệ", "thống"]),
    ])
  func split(text: String, written: [String], meant: [String]) {
    let words = Self.words(text)
    #expect(words.map(\.text) == written)
    #expect(words.map(\.key) == meant.map { SyllableKey($0) })
  }

  @Test(
    "Letters that name something stay alone",
    arguments: ["điểm c ở trên", "nhóm b ưu tiên", "5 m ở đây", "b, c ở", "Nguyễn Văn B ở", "a c ác"])
  func names(text: String) {
    #expect(Self.words(text).map(\.text).allSatisfy { !$0.contains(" ") })
  }

  @Test("Addresses in a long run of their characters are looked for once")
  func addresses() {
    let text = String(repeating: "a.", count: 200_000) + "b@c"
    #expect(Tokenizer.tokens(of: SourceText(text)).count > 200_000)
  }

  @Test("Words of eleven letters and more, and those of other scripts, have no key")
  func noKey() {
    #expect(Self.words("abcdefghijk Москва").map(\.key) == [.none, .none])
  }
}
