import Testing

@testable import VanBan

@Suite("Tokenizer")
struct TokenizerTests {
  /// Kind and text of every token but spaces.
  static func tokens(_ text: String) -> [String] {
    let source = SourceText(text)
    return Tokenizer.tokens(of: source).filter { $0.kind != .space }.map { token in
      token.isBlank ? "\(token.kind)" : "\(token.kind) \(source[token.range])"
    }
  }

  @Test(
    "Examples",
    arguments: [
      ("Số: 12/KH-UBND", ["word Số", "colon :", "number 12", "slash /", "word KH", "dash -", "word UBND"]),
      ("80/2015/QH13", ["number 80", "slash /", "number 2015", "slash /", "word QH13"]),
      ("1.545.000.000đ", ["number 1.545.000.000", "word đ"]),
      ("98,5%.", ["number 98,5", "percent %", "dot ."]),
      ("2.1. Mục", ["number 2.1", "dot .", "word Mục"]),
      ("a) b", ["word a", "close-bracket )", "word b"]),
      ("- x", ["dash -", "word x"]),
      ("–100", ["dash –", "number 100"]),
      ("• Nội dung", ["bullet •", "word Nội", "word dung"]),
      ("+ * ", ["bullet +", "bullet *"]),
      ("“trích”", ["open-quote “", "word trích", "close-quote ”"]),
      ("\"a'", ["quote \"", "word a", "quote '"]),
      ("xem https://vbpl.vn/a?b=1.", ["word xem", "url https://vbpl.vn/a?b=1", "dot ."]),
      ("www.haiduong.gov.vn;", ["url www.haiduong.gov.vn", "semicolon ;"]),
      ("thư: a.b@haiduong.gov.vn.", ["word thư", "colon :", "email a.b@haiduong.gov.vn", "dot ."]),
      ("một…", ["word một", "ellipsis …"]),
      ("a\r\nb\u{C}", ["word a", "line-break", "word b", "page-break"]),
      ("vie\u{302}\u{323}t", ["word vie\u{302}\u{323}t"]),
      ("TT&TT", ["word TT", "symbol &", "word TT"]),
      (
        "[1] {x}",
        ["open-bracket [", "number 1", "close-bracket ]", "open-bracket {", "word x", "close-bracket }"]
      ),
    ])
  func examples(text: String, expected: [String]) {
    #expect(Self.tokens(text) == expected)
  }

  @Test(
    "How words are capitalised",
    arguments: [
      ("điều", Token.Shape.lower), ("Điều", .title), ("ĐIỀU", .upper), ("TTg", .mixed), ("QyĐ", .mixed),
      ("QH13", .upper), ("đ", .lower),
    ])
  func shapes(text: String, shape: Token.Shape) {
    #expect(Tokenizer.tokens(of: SourceText(text)).map(\.shape) == [shape])
  }

  @Test("Phrases are found whatever their case, spelling of tones and white space")
  func phrases() {
    let words = WordSequence(Tokenizer.tokens(of: SourceText("của UỶ ban\nnhân  dân tỉnh")))
    #expect(words.firstIndex(of: "ủy ban nhân dân") == 1)
    #expect(words.contains("tỉnh"))
    #expect(!words.contains("dân huyện"))
  }

  @Test("The longest phrase of a table is found; one word of it may have wrong marks")
  func phraseTable() {
    let table = PhraseTable([("quyết định", 1), ("quyết định số", 2), ("phần thứ", 3)])
    func words(_ text: String) -> WordSequence { WordSequence(Tokenizer.tokens(of: SourceText(text))) }
    #expect(table.match(words("Quyết định số 5"), at: 0)?.value == 2)
    #expect(table.match(words("Quyết định này"), at: 0)?.value == 1)
    #expect(table.match(words("Quyết dịnh"), at: 0) == nil)
    let loose = table.looseMatch(words("Quyết dịnh"), at: 0)
    #expect(loose?.value == 1)
    #expect(loose?.isExact == false)
    #expect(table.looseMatch(words("Quyet dinh"), at: 0) == nil)
  }
}
