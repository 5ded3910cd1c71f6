import Testing

@testable import VanBan

@Suite("Resolutions of congresses of the Party")
struct CongressResolverTests {
  private static func row(_ name: String, kind: DocumentKind = .resolution) -> String {
    var header = Header()
    header.issuer = "HUYỆN ỦY THANH MIỆN"
    let context = PlaceContext(header: header, signatureBodies: [])
    return CongressResolver(bodies: BodyResolver(context: context)).resolution(name: name, kind: kind)?
      .resolution.summary ?? "-"
  }

  @Test(
    "By the congress's number, and its term in a local one",
    arguments: [
      (
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "/akn/vn/doc/nghi-quyet/dai-hoi-dai-bieu-toan-quoc/2021/dai-hoi-lan-thu-xiii"
      ),
      (
        "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2020-2025",
        "/akn/vn-61/doc/nghi-quyet/dang-bo-huyen-thanh-mien/2020/dai-hoi-lan-thu-xxv"
      ),
      (
        "Nghị quyết Đại hội Đảng bộ tỉnh Hải Dương lần thứ XVII, nhiệm kỳ 2020-2025",
        "/akn/vn-61/doc/nghi-quyet/dang-bo-tinh-hai-duong/2020/dai-hoi-lan-thu-xvii"
      ),
      ("Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV", "incomplete: year"),
      ("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XL của Đảng", "incomplete: year"),
      ("Nghị quyết Đại hội Công đoàn", "-"), ("Nghị quyết về thư viện lần thứ hai", "-"),
    ])
  func congress(name: String, expected: String) {
    #expect(Self.row(name) == expected)
  }

  @Test("Of a resolution alone")
  func kind() {
    #expect(Self.row("Báo cáo Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", kind: .report) == "-")
  }
}
