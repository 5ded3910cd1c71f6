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
