import Testing

@testable import VanBan

@Suite("Lines that may begin notes")
struct NoteHeadTests {
  private static func head(_ text: String) -> NoteHead? {
    let source = SourceText(text)
    return NoteHead(WordSequence(Tokenizer.tokens(of: source)), in: source)
  }

  @Test(
    "The number, how it is written, and what is behind it",
    arguments: [
      ("[1] Khoản này được sửa đổi", 1, "apart", "[1]"), ("¹² Khoản này", 12, "apart", "¹²"),
      ("[[5]](#_ftnref5) Khoản này", 5, "apart", "[[5]](#_ftnref5)"), ("2 Khoản này được", 2, "plain", "2"),
      ("2Khoản này được", 2, "plain", "2"), ("3", 3, "plain", "3"), ("3 “Căn cứ Luật", 3, "plain", "3"),
      ("4. Khoản này", 4, "stopped", "4."), ("(4) Khoản này", 4, "stopped", "(4)"),
      ("4) Khoản này", 4, "stopped", "4)"), ("[6]", 6, "apart", "[6]"),
    ])
  func read(text: String, value: Int, form: String, label: String) throws {
    let head = try #require(Self.head(text))
    #expect(head.value == value)
    #expect("\(head.form)" == form)
    #expect(SourceText(text)[head.label] == label)
  }

  @Test(
    "What begins no note",
    arguments: [
      "", "Khoản này", "2 ngày làm việc", "02 Khoản", "1.2 Khoản", "4. khoản", "[a] x", "[6] trên danh sách",
    ])
  func refused(text: String) {
    #expect(Self.head(text) == nil)
  }
}
