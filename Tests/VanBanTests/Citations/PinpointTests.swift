import Testing

@testable import VanBan

@Suite("The part that is cited")
struct PinpointTests {
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
    #expect(CitationFixture.citations(text).first?.pinpoint ?? "-" == expected)
  }
}
