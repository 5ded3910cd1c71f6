import Testing

@testable import VanBan

@Suite("How a Nơi nhận is written, and how far it has been read")
struct RecipientListTests {
  /// The list whose label is the first line, with the entries of the lines down to `count` read.
  private func list(_ text: String, read count: Int) -> (list: RecipientList, input: ReaderInput) {
    let input = ReaderInput(text)
    var list = RecipientList(
      lines: input.lines, roles: input.roles, after: 0, to: input.lines.count, input.source)
    for words in input.rows.dropFirst().prefix(count) {
      list.read(words, isNew: words.kind(0) == .dash || list.opensEntry(words), column: 0, isFirstCell: true)
    }
    return (list, input)
  }

  @Test(
    "It is open until its archive or a full stop, and broken behind a comma",
    arguments: [
      ("Nơi nhận:\n- Như trên;\n- Lưu: VT.", 0, "open"), ("Nơi nhận:\n- Như trên;\n- Lưu: VT.", 1, "open"),
      ("Nơi nhận:\n- Như trên;\n- Lưu: VT.", 2, "ended"), ("Nơi nhận:\n- Như trên.", 1, "ended"),
      ("Nơi nhận:\n- Các sở,\nngành;", 1, "open broken"),
      ("Nơi nhận:\n- Như trên;\n- Lưu: VT, KT,", 2, "broken"),
      ("Nơi nhận:\n- Như trên\n- Lưu VT", 2, "ended"),
    ])
  func state(text: String, count: Int, expected: String) {
    let list = list(text, read: count).list
    let states = [("open", list.isOpen), ("broken", list.isBroken), ("ended", list.isEnded)]
    #expect(states.filter(\.1).map(\.0).joined(separator: " ") == expected)
  }

  @Test(
    "Where entries have no dash, a capital behind a semicolon begins one, or a number",
    arguments: [
      ("Nơi nhận:\nUBND tỉnh;\nCác sở;", 1, true), ("Nơi nhận:\nUBND tỉnh,\nCác sở;", 1, false),
      ("Nơi nhận:\nUBND tỉnh;\nvà các sở;", 1, false), ("Nơi nhận:\n1. UBND tỉnh;\n2. Các sở;", 1, true),
      ("Nơi nhận:\n~ UBND tỉnh;\n~ Các sở;", 1, true), ("Nơi nhận:\no UBND tỉnh;\no Các sở;", 1, true),
      ("Nơi nhận:\n- UBND tỉnh;\nCHỦ TỊCH", 1, false), ("Nơi nhận:\n- UBND tỉnh\nCác sở", 1, false),
    ])
  func entries(text: String, count: Int, expected: Bool) throws {
    let (list, input) = list(text, read: count)
    #expect(list.opensEntry(try #require(input.rows.last)) == expected)
  }
}
