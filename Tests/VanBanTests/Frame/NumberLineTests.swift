import Testing

@testable import VanBan

@Suite("The number in a header")
struct NumberLineTests {
  private static func row(_ line: NumberLine?) -> String {
    line.map { line in
      [line.text, line.serial, line.year.map { String($0) }, line.symbol].map { $0 ?? "-" }.joined(
        separator: " | ")
    } ?? "-"
  }

  @Test(
    "Behind `Số`, the kind before it or not, the serial blank or not",
    arguments: [
      ("Số: 64/2007/NĐ-CP", "64/2007/NĐ-CP | 64 | 2007 | NĐ-CP"),
      ("Số 52-NQ/TW", "52-NQ/TW | 52 | - | NQ/TW"),
      ("Số:     /KH-UBND", "/KH-UBND | - | - | KH-UBND"),
      ("Số: ....../QĐ-UBND", "/QĐ-UBND | - | - | QĐ-UBND"),
      ("Nghị quyết số: 17/2022/UBTVQH15", "17/2022/UBTVQH15 | 17 | 2022 | UBTVQH15"),
      ("Số -HD/BTCTU", "-HD/BTCTU | - | - | HD/BTCTU"), ("Số    -QĐ/TW", "-QĐ/TW | - | - | QĐ/TW"),
      ("Số -KH/HU", "-KH/HU | - | - | KH/HU"), ("Số - 5 người", "-"), ("Số - lượng", "-"),
      ("Số: 12a/QĐ-UBND", "12a/QĐ-UBND | 12a | - | QĐ-UBND"),
      ("Số: 5/TTr- UBND", "5/TTr-UBND | 5 | - | TTr-UBND"),
      ("Số: 5/QĐ-UBND   Hà Nội", "5/QĐ-UBND | 5 | - | QĐ-UBND"),
      // A code and a body with a dot and a blank between them.
      ("Số :      /QĐ. BQL–VP", "/QĐ.BQL–VP | - | - | QĐ.BQL-VP"),
      ("Số: 12/QĐ. UBND", "12/QĐ.UBND | 12 | - | QĐ.UBND"),
      ("Số: 5/TB. SNV-VP", "5/TB.SNV-VP | 5 | - | TB.SNV-VP"),
      ("Số: 7/KH. HĐND", "7/KH.HĐND | 7 | - | KH.HĐND"), ("Số: 9/QĐ. Hà Nội", "9/QĐ | 9 | - | QĐ"),
      // A year that is not filled in stays as it is.
      ("Luật số:        /20…/QH15", "/20…/QH15 | - | - | QH15"),
      ("Luật số:..... /20..../QH15", "/20..../QH15 | - | - | QH15"),
      ("Luật số:   /202.../QH15", "/202.../QH15 | - | - | QH15"),
      ("Số: 12/20…/TT-BTC", "12/20…/TT-BTC | 12 | - | TT-BTC"),
      ("Số: …/20…/NQ-HĐND", "/20…/NQ-HĐND | - | - | NQ-HĐND"),
      // Without a colon before the dots.
      ("Luật số …/2025/QH15", "/2025/QH15 | - | 2025 | QH15"),
      ("Số ……/KH-UBND", "/KH-UBND | - | - | KH-UBND"),
      ("Nghị quyết số ..../2025/QH15", "/2025/QH15 | - | 2025 | QH15"), ("Số … người", "-"),
      ("Số .... /TB-VP", "/TB-VP | - | - | TB-VP"),
      // A letter where recognition should have read a digit.
      ("Số: đ4 /QĐ-UBND", "đ4/QĐ-UBND | đ4 | - | QĐ-UBND"),
      ("Số: l5/2020/NĐ-CP", "l5/2020/NĐ-CP | l5 | 2020 | NĐ-CP"),
      ("Số: ô7/TB-VP", "ô7/TB-VP | ô7 | - | TB-VP"),
      ("Số: ý1/2020/QĐ-UBND", "ý1/2020/QĐ-UBND | ý1 | 2020 | QĐ-UBND"),
      ("Số: ê3/QĐ-UBND", "ê3/QĐ-UBND | ê3 | - | QĐ-UBND"), ("Số: người/QĐ-UBND", "- | - | - | -"),
      ("Số:", "- | - | - | -"), ("Số: 12", "12 | 12 | - | -"),
      ("Số liệu báo cáo", "-"), ("Số người", "-"), ("64/2007/NĐ-CP", "-"), ("Kế hoạch này", "-"), ("", "-"),
    ])
  func line(text: String, expected: String) {
    let input = ReaderInput(text)
    #expect(Self.row(NumberLine(input.words, in: input.source)) == expected)
  }

  @Test(
    "Alone on the line after `Số:`",
    arguments: [
      ("12/QĐ-UBND", "12/QĐ-UBND | 12 | - | QĐ-UBND"), ("/QĐ-UBND", "/QĐ-UBND | - | - | QĐ-UBND"),
      ("12", "-"), ("Hà Nội", "-"),
    ])
  func continued(text: String, expected: String) {
    let input = ReaderInput(text)
    #expect(Self.row(NumberLine(continuing: input.words, in: input.source)) == expected)
  }

  @Test("With the rest of a symbol that was broken at a hyphen")
  func completed() {
    let input = ReaderInput("Số: 12/NQ-")
    #expect(
      Self.row(NumberLine(input.words, in: input.source)?.completed(by: "HĐND"))
        == "12/NQ-HĐND | 12 | - | NQ-HĐND")
  }
}
