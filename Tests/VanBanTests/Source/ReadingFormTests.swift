import Testing

@testable import VanBan

@Suite("The form of a text that the stages read")
struct ReadingFormTests {
  @Test(
    "What nobody sees is left out, what looks like another character is that one",
    arguments: [
      ("N\u{200C}Đ-CP", "NĐ-CP"), ("1.\u{200B} Mục", "1. Mục"), ("ho\u{AD}ạch", "hoạch"),
      ("a \u{AD} 45/KH\u{AD}UBND", "a - 45/KH-UBND"), ("12/VH\u{AD}TT", "12/VHTT"),
      ("\u{AD} 15/2020/NĐ\u{AD}CP", "- 15/2020/NĐ-CP"),
      ("HÀNH CHÍ\u{AD}NH", "HÀNH CHÍNH"), ("\u{AD} 9/KH-UB\u{AD}ND", "- 9/KH-UBND"),
      ("\u{AD} 9/2015/Q\u{AD}H13", "- 9/2015/QH13"),
      ("\u{AD} Làm đường", "- Làm đường"), ("Độc lập \u{AD} Tự do", "Độc lập - Tự do"),
      ("\u{FEFF}Số", "Số"), ("12\u{2060}/2020", "12/2020"), ("a\u{200E}\u{200F}b", "ab"),
      ("a\u{A0}b", "a b"), ("a\u{202F}b\u{2009}c\u{3000}d", "a b c d"),
      ("a\u{85}b\u{2028}c\u{2029}d\u{B}e", "a\nb\nc\nd\ne"),
      ("１．（ａ）", "1.(a)"), ("Ⅻ. ⅷ)", "XII. viii)"), ("NĐ\u{2011}CP", "NĐ-CP"),
      // Cyrillic and Greek.
      ("NĐ-\u{421}\u{420}", "NĐ-CP"), ("QĐ-\u{422}\u{422}g", "QĐ-TTg"), ("\u{39D}Đ-C\u{3A1}", "NĐ-CP"),
    ])
  func form(text: String, read: String) throws {
    let form = try #require(SourceText(text).reading)
    #expect(String(decoding: form.bytes, as: UTF8.self) == read)
  }

  @Test(
    "Most texts have none", arguments: ["", "Kế hoạch", "“a” – b… ≥ 5 °C §", "Đ Ð", "Kê\u{301}", "a\tb\r\n"])
  func none(text: String) { #expect(SourceText(text).reading == nil) }

  @Test("Every odd character is found wherever it stands among others")
  func everyPlace() {
    for length in 0..<20 {
      for odd in ["\u{A0}", "\u{200B}", "１", "\u{B}"] {
        let text = String(repeating: "á", count: length) + odd + "b"
        #expect(SourceText(text).reading != nil, "\(length) letters before \(odd.debugDescription)")
      }
    }
  }

  @Test("Places lead to the text and back")
  func places() throws {
    let text = "\u{FEFF}a\u{200B}b Ⅻ\u{200C}"
    let source = SourceText(text)
    let form = try #require(source.reading)
    #expect(String(decoding: form.bytes, as: UTF8.self) == "ab XII")
    let cases: [(range: SourceRange, text: String)] = [
      (SourceRange(0, 1), "a"), (SourceRange(1, 2), "b"), (SourceRange(0, 2), "a\u{200B}b"),
      (SourceRange(3, 6), "Ⅻ"), (SourceRange(4, 5), "Ⅻ"),
    ]
    for one in cases {
      #expect(source[form.text(one.range)] == one.text)
    }
    #expect(source[form.textThroughGap(SourceRange(0, 1))] == "a\u{200B}")
    #expect(source[form.textThroughGap(SourceRange(3, 6))] == "Ⅻ\u{200C}")
    #expect(form.form(form.text(SourceRange(1, 2))) == SourceRange(1, 2))
  }

  @Test(
    "Lines end with NEL, U+2028, U+2029 and vertical tabs too",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{B}"])
  func lines(end: String) {
    let source = SourceText("Một" + end + "\u{200B}Hai" + end)
    #expect(source.lines.count == 2)
    #expect(source[source.lines.range(ofLine: 2)] == "\u{200B}Hai" + end)
  }

  @Test("A number is handed out clean, and its place holds what stands there")
  func number() throws {
    let text = "Căn cứ Nghị định số 64/2007/N\u{200C}Đ-CP ngày 10\u{A0}tháng 4 năm 2007 của Chính phủ;"
    let document = Document(parsing: text)
    let citation = try #require(document.citations.first)
    #expect(document.citations.count == 1)
    #expect(citation.number?.text == "64/2007/NĐ-CP")
    #expect(citation.date?.description == "2007-04-10")
    #expect(document.source[try #require(citation.numberRange)] == "64/2007/N\u{200C}Đ-CP")
    #expect(document.source[document.source.range] == text)
  }

  @Test("A trace tells the places of the text")
  func trace() {
    let text = "1.\u{200B}\u{200B}\u{200B} Mục tiêu\n2. Nhiệm vụ\nvà giải pháp"
    let trace = Trace()
    let document = Document(parsing: SourceText(text), trace: trace)
    #expect(!trace.decisions(onLine: 3, of: document.source).isEmpty)
    for decision in trace.decisions {
      #expect(decision.range.upperBound <= document.source.bytes.count)
    }
  }

  @Test("A text of nothing but what nobody sees is a blank")
  func nothing() {
    let tokens = Tokenizer.tokens(of: SourceText("\u{200B}\u{FEFF}"))
    #expect(tokens.map(\.kind) == [.space])
    #expect(tokens.first?.range == SourceRange(0, 6))
  }

  @Test("Compound tokens are read in the form and stand in the text")
  func compounds() {
    let source = SourceText("ngày １２/3/2020")
    let found = CompoundToken.all(in: Tokenizer.tokens(of: source), of: source)
    #expect(found.map(\.value.description) == ["2020-03-12"])
    #expect(found.first.map { source[$0.range] } == "ngày １２/3/2020")
  }
}
