import Testing

@testable import VanBan

@Suite("Type words and their numbers")
struct TypeWordReaderTests {
  private static func reader(_ text: String) -> (BlockInput, TypeWordReader) {
    let input = BlockInput(text)
    return (input, TypeWordReader(words: input.words, limit: input.words.count))
  }

  @Test(
    "A name, exactly; misspelled or as a code only before a number",
    arguments: [
      ("|Quyết định", DocumentKind.decision), ("|quyết định", .decision),
      ("|Thông tư liên tịch số", .jointCircular),
      ("|Giấy phép số 5", .other), ("|Quyết dịnh số 5/QĐ-UBND", .decision), ("|QĐ số 5/QĐ-UBND", .decision),
      ("|Quyết dịnh này", nil), ("|QĐ 5", nil), ("|qđ số 5/QĐ-UBND", nil), ("|Kinh phí", nil),
    ] as [(String, DocumentKind?)])
  func kind(text: String, expected: DocumentKind?) {
    let (input, reader) = Self.reader(text)
    #expect(reader.kind(at: input.at)?.kind == expected)
  }

  @Test(
    "The number behind `số`, a colon or nothing",
    arguments: [
      ("Quyết định| số 5/QĐ-UBND", "5/QĐ-UBND"), ("Quyết định|: số: 5/QĐ-UBND", "5/QĐ-UBND"),
      ("Quyết định| 5/QĐ-UBND", "5/QĐ-UBND"),
      ("Quyết định| so 5/QĐ-UBND", "5/QĐ-UBND"), ("Luật| số 5/2020", "5/2020"),
      ("Quyết định| về 5/QĐ-UBND", "-"), ("Quyết định|", "-"),
    ])
  func number(text: String, expected: String) {
    let (input, reader) = Self.reader(text)
    #expect(reader.number(at: input.at)?.number.text ?? "-" == expected)
  }

  @Test(
    "Words between a type word and its number",
    arguments: [
      ("Nghị định |của Chính phủ số 5/NĐ-CP", "- | Chính phủ | số"),
      ("Quyết định |ngày 02/3/2022 số 5/QĐ-UBND", "2022-03-02 | - | số"),
      ("Báo cáo |thẩm tra số 5/BC-HĐND", "- | - | số"),
      ("Báo cáo |giải trình, tiếp thu số 5/BC-UBND", "- | - | số"),
      ("Báo cáo |kết quả thực hiện Quyết định số 12", "-"), ("báo cáo |thẩm tra số 5", "-"),
      ("Nghị định |của Chính phủ về", "-"),
      ("Báo cáo |về kết quả số 5", "-"),
    ])
  func qualifiers(text: String, expected: String) {
    let (input, reader) = Self.reader(text)
    let found = reader.qualifiers(at: input.at)
    let row = found.map { found in
      (found.date?.description ?? "-") + " | " + input.text(found.issuer) + " | "
        + input.words.text(found.end)
    }
    #expect(row ?? "-" == expected)
  }
}
