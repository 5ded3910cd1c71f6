import Testing

@testable import VanBan

@Suite("Names of bodies in their parts")
struct PrintedBodyTests {
  @Test(
    "Kind, head and units",
    arguments: [
      ("Chính phủ", "government Chính phủ national"),
      ("Thủ tướng Chính phủ", "prime-minister Thủ tướng Chính phủ national"),
      ("Bộ trưởng Bộ Tài chính", "ministry Bộ Tài chính national"),
      ("UBND tỉnh Hải Dương", "peoples-committee UBND | province tỉnh Hải Dương"),
      ("ỦY BAN NHÂN DÂN HUYỆN THANH MIỆN", "peoples-committee ỦY BAN NHÂN DÂN | district huyện Thanh Miện"),
      ("Chủ tịch UBND huyện", "peoples-committee UBND | district huyện -"),
      ("UBND TP. Hà Nội", "peoples-committee UBND | province thành phố Hà Nội"),
      ("Tỉnh ủy Hải Dương", "party Tỉnh ủy | province - Hải Dương"),
      ("Ban Thường vụ Huyện ủy Thanh Miện", "party Huyện ủy | district huyện Thanh Miện"),
      (
        "Sở Thông tin và Truyền thông tỉnh Hà Tĩnh",
        "department Sở Thông tin và Truyền thông | province tỉnh Hà Tĩnh"
      ),
      (
        "UBND xã Tân Trào, huyện Thanh Miện",
        "peoples-committee UBND | commune xã Tân Trào | district huyện Thanh Miện"
      ),
      ("Bảo hiểm xã hội Việt Nam", "agency Bảo hiểm xã hội Việt Nam"),
    ])
  func parts(name: String, expected: String) {
    let body = PrintedBody(name)
    let units = body.units.map { "\($0.level.rawValue) \($0.word ?? "-") \($0.name ?? "-")" }
    let head = [body.kind?.rawValue ?? "-", body.head, body.isNational ? "national" : nil].compactMap { $0 }
    #expect(([head.joined(separator: " ")] + units).joined(separator: " | ") == expected)
  }

  @Test("The districts until 2025")
  func districts() {
    #expect(District.all.count == 696)
    #expect(District.named("THANH MIỆN").map(\.province.name) == ["Hải Dương"])
    #expect(District.named("Châu Thành").count == 10)
    #expect(Set(District.all.map(\.province.code)).count == 63)
    #expect(Set(Province.all.map(\.subdivision)).count == 63)
  }

  @Test(
    "Addresses",
    arguments: [
      ("UBND huyện Thanh Miện", "ubnd-huyen-thanh-mien"), ("Đắk Lắk", "dak-lak"), ("Ea H'leo", "ea-hleo"),
      ("64/2007/NĐ-CP", "64-2007-nd-cp"), ("  Hòa –  Bình ", "hoa-binh"),
      ("hoa\u{300} bi\u{300}nh", "hoa-binh"),
      ("!?", ""),
    ])
  func slugs(text: String, expected: String) {
    #expect(Slug.of(text) == expected)
  }
}
