import Testing

@testable import VanBan

@Suite("Basics")
struct BasicsTests {
  @Test(
    "the binary search finds the first element that is reached",
    arguments: [([], 0), ([5], 0), ([1], 1), ([1, 2, 5, 5, 9], 2), ([1, 2, 3, 4], 4), ([7, 8, 9], 0)])
  func search(values: [Int], place: Int) {
    #expect(values.partitioningIndex { $0 >= 5 } == place)
    // A slice keeps the indices of its array.
    let slice = ([0] + values)[1...]
    #expect(slice.partitioningIndex { $0 >= 5 } == place + 1)
  }

  @Test(
    "markup is escaped, and what a language does not allow is replaced",
    arguments: [
      ("Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
      (
        "a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; 'd'",
        "a &lt; b &amp; &quot;c&quot; &gt; 'd'"
      ),
      ("&", "&amp;", "&amp;"),
      ("", "", ""),
      ("một\thai\nba\r", "một\thai\nba\u{240D}", "một hai ba "),
      ("\u{0}x\u{1B}", "\u{2400}x\u{241B}", " x "),
      ("\u{7F}\u{80}\u{9F}\u{A0}", "\u{2421}\u{FFFD}\u{FFFD}\u{A0}", "\u{7F}\u{80}\u{9F}\u{A0}"),
      ("ạ\u{FFFD}\u{FFFE}\u{FFFF}ờ", "ạ\u{FFFD}\u{FFFD}\u{FFFD}ờ", "ạ\u{FFFD}  ờ"),
    ])
  func escaping(text: String, html: String, xml: String) {
    #expect(MarkupEscaping.escaped(text, in: .html) == html)
    #expect(MarkupEscaping.escaped(text, in: .xml) == xml)
  }

  @Test("the table finds what was put into it and nothing else", arguments: [2, 4])
  func table(spacing: Int) {
    var table = OpenTable(filler: -1, spacing: spacing)
    #expect(table.value(of: 0) == nil)
    for number in 0..<1000 { table.insert(UInt64(number) &* 0x1_0000_0001, number) }
    #expect(table.count == 1000 && table.slots.count >= 1000 * spacing)
    for number in 0..<1000 { #expect(table.value(of: UInt64(number) &* 0x1_0000_0001) == number) }
    #expect(table.value(of: 1000 &* 0x1_0000_0001) == nil)
    #expect(table.value(of: 2) == nil)
  }

  @Test("characters that XML 1.0 does not allow become U+FFFD, others stay")
  func legalXML() {
    #expect(MarkupEscaping.legalXML("a & b\tc\nd") == "a & b\tc\nd")
    #expect(MarkupEscaping.legalXML("a\u{1}b\u{FFFF}") == "a\u{FFFD}b\u{FFFD}")
  }
}
