import Testing

@testable import VanBan

@Suite("Lines")
struct LineTests {
  private func lines(_ text: String) -> [Line] {
    let source = SourceText(text)
    return LineScanner.lines(of: source)
  }

  @Test(
    "how a line ends tells whether a sentence may end with it",
    arguments: [
      ("thực hiện.", Line.Ending.period), ("thực hiện./.", .period), ("thực hiện…", .period),
      ("(kèm theo Phụ lục).", .period), ("(có Phụ lục kèm theo.)", .period), ("“thực hiện.”", .period),
      ("thực hiện;", .semicolon), ("“thực hiện;”", .semicolon),
      ("như sau:", .colon), ("các xã,", .comma),
      ("(có Phụ lục kèm theo)", .closing), ("“Một cửa”", .closing), ("\"Một cửa\"", .closing),
      ("các cơ quan", .none), ("năm 2023", .none), ("98%", .none), ("93/2014/NQ-", .none), ("", .none),
      ("thực hiện.  ", .period),
    ])
  func ending(_ text: String, _ expected: Line.Ending) {
    #expect(lines(text).first?.ending == expected)
  }

  @Test("entries of lists and sentences end; commas and brackets leave it open")
  func terminal() {
    let terminal: [Line.Ending] = [.period, .semicolon, .colon]
    for ending in [Line.Ending.none, .comma, .closing, .colon, .semicolon, .period] {
      #expect(ending.isTerminal == terminal.contains(ending))
    }
  }

  @Test("the white space around a line's words is noted")
  func whiteSpace() {
    let found = lines("   Các xã  \n\u{0C}Các phòng\n \t \n\n")
    #expect(found.map(\.indent) == [3, 0, 3, 0])
    #expect(found.map(\.hasTrailingSpace).prefix(2) == [true, false])
    #expect(found.map(\.startsPage) == [false, true, false, false])
    #expect(found.map(\.isBlank) == [false, false, true, true])
  }

  @Test("width counts letters, however their marks are written")
  func width() {
    #expect(lines("Ủy ban").first?.width == 6)
    #expect(lines("U\u{309}y ban").first?.width == 6)
    #expect(lines("  Ủy ban  ").first?.width == 6)
  }
}
