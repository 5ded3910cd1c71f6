import Testing

@testable import VanBan

@Suite("The cursor of the grammars")
struct TokenCursorTests {
  @Test("Nothing stands past the limit or before the first token")
  func limit() {
    let cursor = TokenCursor(words: "Điều 5 khoản 2", limit: 2)
    #expect((-1...4).map { cursor.kind($0) } == [nil, .word, .number, nil, nil, nil])
    #expect(cursor.integer(1)?.value == 5)
    #expect(cursor.integer(3) == nil)
    #expect(cursor.text(2) == "")
    #expect(cursor.key(2) == .none)
    #expect(!cursor.isJoined(1))
    #expect(cursor.compactText(0..<4) == "Điều5")
  }

  @Test("A limit past the words is the end of the words")
  func far() {
    #expect(TokenCursor(words: "a b", limit: 9).limit == 2)
    #expect(TokenCursor(words: "a b", limit: -1).limit == 0)
  }

  @Test("Over words only what touches is joined")
  func joined() {
    let cursor = TokenCursor(words: "12/QĐ- UBND")
    #expect((0..<4).map { cursor.isJoined($0) } == [true, true, true, false])
    #expect(cursor.compactText(0..<5) == "12/QĐ-UBND")
  }

  @Test(
    "Over all tokens, white space is passed over, but no blank line",
    arguments: [("a b", 2), ("a \n b", 4), ("a\n\nb", 4), ("a  ", 2), ("a", 1)])
  func blanks(text: String, expected: Int) {
    let cursor = TokenCursor(tokens: text)
    #expect(cursor.afterBlanks(1) == expected)
  }

  @Test("Whole numbers of at most nine digits, and years in four")
  func integers() {
    let cursor = TokenCursor(words: "007 123456789 1234567890 1.5 2021 0221 1899 x")
    #expect((0..<8).map { cursor.integer($0)?.value } == [7, 123_456_789, nil, nil, 2021, 221, 1899, nil])
    #expect((0..<8).map { cursor.integer($0)?.digits } == [3, 9, nil, nil, 4, 4, 4, nil])
    #expect((0..<8).map { cursor.year($0) } == [nil, nil, nil, nil, 2021, nil, nil, nil])
  }
}
