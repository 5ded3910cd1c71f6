import Testing

@testable import VanBan

@Suite("The part that is cited")
struct PinpointParserTests {
  @Test(
    "Parts",
    arguments: [
      ("theo khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP", "khoản 2 Điều 5"),
      ("theo Điều 10 của Nghị định số 1/2020/NĐ-CP", "Điều 10"),
      ("các Điều 7, 8, 9, 10 và 13 Thông tư số 1/2020/TT-BTC", "Điều 7, 8, 9, 10 và 13"),
      (
        "tại điểm c, d khoản 1 Điều 5 và điểm c, đ khoản 1 Điều 9 Nghị định số 1/2020/NĐ-CP",
        "điểm c, d khoản 1 Điều 5 và điểm c, đ khoản 1 Điều 9"
      ),
      ("tại Chương II Luật Lưu trữ", "Chương II"),
      ("tại Phụ lục III ban hành kèm theo Thông tư số 1/2020/TT-BTC", "Phụ lục III"),
      ("Điều 5 của Quyết định này và Nghị định số 1/2020/NĐ-CP", "-"),
      ("Điều 3. Nghị định số 1/2020/NĐ-CP hết hiệu lực", "-"),
      ("giảm 5 Nghị định số 1/2020/NĐ-CP", "-"),
    ])
  func parts(text: String, expected: String) {
    #expect(CitationFixture.citations(text).first?.pinpoint?.text ?? "-" == expected)
  }

  @Test(
    "Their structure",
    arguments: [
      ("theo khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP", ["dieu 5 / khoan 2"]),
      ("khoản 2, Điều 5, Chương II, Luật Lưu trữ", ["chuong II / dieu 5 / khoan 2"]),
      ("Luật Lưu trữ (Điều 5, khoản 2)", ["dieu 5 / khoan 2"]),
      ("khoản 1a Điều 12a Luật Lưu trữ", ["dieu 12a / khoan 1a"]),
      (
        "điểm d1, đ2 khoản 2 Điều 5 Luật Lưu trữ",
        ["dieu 5 / khoan 2 / diem d1", "dieu 5 / khoan 2 / diem đ2"]
      ),
      ("điểm a.1 khoản 3 Điều 16 Luật Lưu trữ", ["dieu 16 / khoan 3 / diem a.1"]),
      ("khoản 2 Điều 5 bis, Điều 6 ter Luật Lưu trữ", ["dieu 5 bis / khoan 2", "dieu 6 ter"]),
      (
        "điểm a, b khoản 2, khoản 3 Điều 5 Luật Lưu trữ",
        ["dieu 5 / khoan 2 / diem a", "dieu 5 / khoan 2 / diem b", "dieu 5 / khoan 3"]
      ),
      ("các Điều 7, 8 và 13 Luật Lưu trữ", ["dieu 7", "dieu 8", "dieu 13"]),
      ("từ Điều 5 đến Điều 9 Luật Lưu trữ", ["dieu 5–9"]),
      ("từ khoản 1 đến khoản 3 Điều 5 Luật Lưu trữ", ["dieu 5 / khoan 1–3"]),
      (
        "điểm c khoản 1 Điều 5 và điểm đ khoản 1 Điều 9 Luật Lưu trữ",
        ["dieu 5 / khoan 1 / diem c", "dieu 9 / khoan 1 / diem đ"]
      ),
      ("Điều 5 khoản 2 Luật Lưu trữ", ["dieu 5 / khoan 2"]),
      ("khoản 2a Điều 18b Luật Lưu trữ", ["dieu 18b / khoan 2a"]),
      ("từ Điều 18a đến Điều 18c Luật Lưu trữ", ["dieu 18a–18c"]),
      ("Mục 2 Chương III Luật Lưu trữ", ["chuong III / muc 2"]),
      ("tại Phụ lục III ban hành kèm theo Thông tư số 1/2020/TT-BTC", ["phu-luc III"]),
    ])
  func structure(text: String, expected: [String]) {
    #expect(CitationFixture.citations(text).first?.pinpoint?.parts.map(\.description) == expected)
  }

  @Test("Each with its place in the text")
  func ranges() throws {
    let text = "điểm a, b khoản 2 Điều 5 Luật Lưu trữ"
    let pinpoint = try #require(CitationFixture.citations(text).first?.pinpoint)
    let source = SourceText(text)
    #expect(source[pinpoint.range] == "điểm a, b khoản 2 Điều 5")
    #expect(
      pinpoint.parts.map { part in part.steps.map { source[$0.range] } } == [
        ["5", "2", "a"], ["5", "2", "b"],
      ])
    #expect(pinpoint.parts.map { source[$0.range] } == Array(repeating: "điểm a, b khoản 2 Điều 5", count: 2))
  }

  @Test(
    "The reader itself: paths from the outermost unit in",
    arguments: [
      ("Điều 5", ["dieu 5"]), ("Phụ lục", ["phu-luc"]),
      ("khoản 1 Điều 5, 6", ["dieu 5 / khoan 1", "dieu 6 / khoan 1"]),
      ("từ điểm a đến điểm c khoản 2", ["khoan 2 / diem a–c"]), ("Điều 5 - 9", ["dieu 5–9"]),
      ("Mẫu số 02", ["mau 02"]), ("và", []),
    ])
  func reader(text: String, expected: [String]) {
    let words = BlockInput(text).words
    #expect(PinpointParser(words: words).pinpoint(0..<words.count).parts.map(\.description) == expected)
  }
}
