import Testing

@testable import VanBan

@Suite("Fields of forms")
struct FormFieldTests {
  @Test(
    "The number of a field at the head of a line, after the one before it",
    arguments: [
      ("[01] Kỳ tính thuế", nil, 1), ("[09] Điện thoại", nil, 9), ("[10] Email", 9, 10),
      // Fields may stand behind others on their lines.
      ("[12] Quận/huyện", 9, 12), ("[13] Tỉnh", 9, nil), ("[9] Email", 9, nil),
      // A note of the text.
      ("[10] Xem Nghị định số 30", nil, nil), ("(01) Kỳ tính thuế", nil, nil), ("[a] Kỳ", 1, nil),
    ])
  func number(line: String, last: Int?, expected: Int?) {
    let input = ReaderInput(line)
    #expect(FormField.number(input.words, after: last, in: input.source) == expected)
  }

  @Test(
    "A field is neither a label nor a mark of a note",
    arguments: [("[1] Xem điều 5", true), ("[01] Kỳ tính thuế", false), ("[02] Lần đầu", false)])
  func label(line: String, isLabel: Bool) {
    let input = ReaderInput(line)
    #expect((LabelReader.label(of: input.words, in: input.source) != nil) == isLabel)
  }
}
