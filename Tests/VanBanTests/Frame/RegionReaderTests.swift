import Testing

@testable import VanBan

@Suite("What follows the signature")
struct RegionReaderTests {
  @Test(
    "Is cut at the headings of appendices",
    arguments: [
      (
        "PHỤ LỤC I\nDANH MỤC\nHồ sơ gồm hai loại.\nPHỤ LỤC II\nBẢNG GIÁ\nGiá là năm đồng.",
        ["PHỤ LỤC I DANH MỤC: Hồ sơ gồm hai loại.", "PHỤ LỤC II BẢNG GIÁ: Giá là năm đồng."]
      ),
      ("Ghi chú cuối văn bản.", ["-: Ghi chú cuối văn bản."]), ("", []),
      (
        "Ghi chú.\nQUY CHẾ\nLàm việc\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Phạm vi",
        ["-: Ghi chú.", "QUY CHẾ Làm việc (Ban hành kèm theo Quyết định số 5/QĐ-UBND): Điều 1. Phạm vi"]
      ),
      // Its own header stands above or under the heading.
      (
        "Mẫu số 01\nUBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/BB-UBND\nNội dung.",
        ["Mẫu số 01 [UBND XÃ TÂN LẬP]: Nội dung."]
      ),
      (
        "UBND XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHỤ LỤC\nDANH MỤC\nNội dung.",
        ["PHỤ LỤC DANH MỤC [UBND XÃ TÂN LẬP]: Nội dung."]
      ),
    ])
  func regions(text: String, expected: [String]) {
    let input = ReaderInput(text)
    let reader = RegionReader(
      source: input.source, lines: input.lines, furniture: input.roles, model: input.model)
    let rows = reader.regions(from: 0, to: input.lines.count).map { region in
      let issuer = region.header?.header.issuer.map { " [\($0)]" } ?? ""
      let body = region.body.map { input.text($0.words) }.joined(separator: " / ")
      return (region.heading.map { input.text($0.words) } ?? "-") + issuer + ": " + body
    }
    #expect(rows == expected)
  }

  @Test(
    "An attached regulation may end with the office, whose holder has signed elsewhere",
    arguments: [
      ("QUY CHẾ\n(Kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Phạm vi.\nTRƯỞNG BAN", "signature.authority"),
      ("QUY CHẾ\n(Kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Phạm vi.\nTM. HỘI ĐỒNG", "signature.authority"),
      ("QUY CHẾ\n(Kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Phạm vi.\nTỔ CHỨC THỰC HIỆN", "heading"),
      ("QUY CHẾ\n(Kèm theo Quyết định số 5/QĐ-UBND)\nĐiều 1. Phạm vi.\nTrưởng ban", "para"),
    ])
  func unsigned(text: String, role: String) throws {
    let input = ReaderInput(text)
    let reader = RegionReader(
      source: input.source, lines: input.lines, furniture: input.roles, model: input.model)
    let last = try #require(reader.regions(from: 0, to: input.lines.count).last?.body.last)
    #expect(last.role.rawValue == role)
  }
}
