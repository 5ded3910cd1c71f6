import Testing

@testable import VanBan

@Suite("The grammar of document numbers")
struct DocumentNumberGrammarTests {
  private typealias Forms = DocumentNumberGrammar.Forms

  /// Serial, year and symbol of the number at the head of `text`, `_` for what is blank; `-` for no number.
  private static func number(_ text: String, _ forms: Forms, limit: Int? = nil) -> String {
    let cursor = TokenCursor(words: text, limit: limit)
    let grammar = DocumentNumberGrammar(cursor, forms)
    guard let reading = grammar.read(at: 0) else { return "-" }
    let number = grammar.number(reading)
    let parts = [number.serial, number.year.map { String($0) } ?? "_", number.symbol]
    return parts.map { $0.isEmpty ? "_" : $0 }.joined(separator: " ")
  }

  @Test(
    "Numbers wherever they stand",
    arguments: [
      ("64/2007/NĐ-CP", "64 2007 NĐ-CP"), ("749/QĐ-TTg", "749 _ QĐ-TTg"), ("52-NQ/TW", "52 _ NQ/TW"),
      ("80/2015/QH13", "80 2015 QH13"), ("1a/2020/QĐ-UBND", "1a 2020 QĐ-UBND"),
      ("02/2014/TTLT-BNV-BTC", "02 2014 TTLT-BNV-BTC"),
      ("12/TTr-STT&TT của", "12 _ TTr-STT&TT"), ("12/2020-QĐ", "12 2020 QĐ"),
    ])
  func everywhere(text: String, expected: String) {
    for forms in [[], .announced, .byForm, .header] as [Forms] {
      #expect(Self.number(text, forms) == expected, "\(forms.rawValue)")
    }
    let cursor = TokenCursor(tokens: text)
    let grammar = DocumentNumberGrammar(cursor, .byForm)
    #expect(
      grammar.read(at: 0).map { grammar.number($0).serial }
        == expected.split(separator: " ").first.map(String.init))
  }

  @Test(
    "Broken at a separator",
    arguments: [
      ("41/CTr- UBND", "41 _ CTr-UBND"), ("12/2020/NĐ - CP", "12 2020 NĐ-CP"), ("19-\nNQ/TW", "19 _ NQ/TW"),
      ("06-NQ/TU - UBND tỉnh", "06 _ NQ/TU"), ("12/NQ- Hà Nội", "-"),
    ])
  func broken(text: String, expected: String) {
    #expect(Self.number(text, []) == expected)
  }

  @Test(
    "Only where words announce them",
    arguments: [
      ("66.7/2025/NQ-CP", "66.7 2025 NQ-CP"), ("20251022/QĐ-UBND", "20251022 _ QĐ-UBND"),
      ("217-HĐBT", "217 _ HĐBT"),
      ("91/CP", "91 _ CP"), ("3521/ABC", "3521 _ ABC"), ("5/qđ-ubnd", "5 _ qđ-ubnd"),
      ("12/OL.WMCLV", "12 _ OL.WMCLV"),
    ])
  func announced(text: String, expected: String) {
    #expect(Self.number(text, .announced) == expected)
    #expect(Self.number(text, []) == "-")
  }

  @Test("Serial and year alone, behind the name of a kind")
  func bareYear() {
    #expect(Self.number("12/2020", [.announced, .bareYear]) == "12 2020 _")
    #expect(Self.number("12/2020", .announced) == "-")
    #expect(Self.number("5/12/2020", [.announced, .bareYear]) == "-")
  }

  @Test(
    "By their form, whatever the symbol",
    arguments: [
      ("135-HĐBT", "135 _ HĐBT"), ("15/AB-XY", "15 _ AB-XY"), ("15/2020/XY", "15 2020 XY"), ("15/TT", "-"),
      ("24/7", "-"), ("15-AB", "-"), ("2021-2025", "-"), ("10/4/2007", "-"),
    ])
  func byForm(text: String, expected: String) {
    #expect(Self.number(text, .byForm) == expected)
  }

  @Test(
    "In a header, filled in or not",
    arguments: [
      ("/KH-UBND", "_ _ KH-UBND"), ("…/KH-UBND", "_ _ KH-UBND"), ("..../2022/KH-UBND", "_ 2022 KH-UBND"),
      ("12", "12 _ _"),
      ("12a", "12a _ _"), ("12/TTr-", "12 _ TTr-"), ("12/TTr- UBND Hà", "12 _ TTr-UBND"),
      ("12/2022 Hà Nội", "12 2022 _"),
      ("05/NQ- Hà Nội", "05 _ NQ-"), ("05/NQ – Hà Nội", "05 _ NQ"), ("12/qđ-ubnd", "12 _ qđ-ubnd"),
      ("12/KH - UBND", "12 _ KH-UBND"),
      ("26/2001/NĐ-CP|| ---", "26 2001 NĐ-CP"), ("12/CV_TCT", "12 _ CV_TCT"),
      ("45 KH/GT An Sơn", "45 _ KH/GT"), ("45KH/GT", "45 _ KH/GT"), ("45 An Sơn", "45 _ _"),
      ("04/98/KH-UB", "04 1998 KH-UB"),
      ("4S/QĐ-UBND", "4S _ QĐ-UBND"),
      ("12/QĐ-UBND Hà Nội", "12 _ QĐ-UBND"), ("12/ Hà Nội", "12 _ _"), ("1.234/QĐ-UBND", "1.234 _ QĐ-UBND"),
      ("", "-"), ("Hà", "-"),
    ])
  func header(text: String, expected: String) {
    #expect(Self.number(text, .header) == expected)
  }

  @Test(
    "What only looks like a number",
    arguments: [
      "8.349/8.349", "24/7", "934/8854", "120", "60 km/h", "16/16 UBND", "2021-2025", "3/4 UBND", "15/TT",
      "15-BTC", "A4/A3",
      "123456/QĐ-UBND", "/KH-UBND", "12/", "1,5/QĐ-UBND",
    ])
  func refused(text: String) {
    #expect(Self.number(text, []) == "-")
  }

  @Test("A number is read up to the limit")
  func limit() {
    #expect(Self.number("64/2007/NĐ-CP", .announced, limit: 5) == "64 2007 NĐ")
    #expect(Self.number("64/2007/NĐ-CP", .announced, limit: 4) == "-")
    #expect(Self.number("64/2007/NĐ-CP", .announced, limit: 1) == "-")
  }
}
