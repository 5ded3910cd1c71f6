import Testing

@testable import VanBan

@Suite("Which body has issued a document")
struct BodyResolverTests {
  private static func resolver(_ issuer: String, superior: String? = nil) -> BodyResolver {
    var header = Header()
    (header.issuer, header.superior) = (issuer, superior)
    return BodyResolver(context: PlaceContext(header: header, signatureBodies: []))
  }

  private static let district = resolver("ỦY BAN NHÂN DÂN HUYỆN THANH MIỆN", superior: "UBND TỈNH HẢI DƯƠNG")
  private static let national = resolver("CHÍNH PHỦ")

  private static func row(_ reading: BodyResolver.Reading) -> String {
    switch reading {
    case .one(let body): body.slug + (body.subdivision.map { " " + $0 } ?? "")
    case .several(let bodies): bodies.map { $0.body.slug + " " + $0.reason.rawValue }.joined(separator: ", ")
    case .unknown(let part): "? " + part.rawValue
    }
  }

  @Test(
    "By the symbol and the printed name, seen from a district",
    arguments: [
      ("CP", nil, "chinh-phu"), ("BTC", nil, "bo-tai-chinh"), ("CP", "Chính phủ", "chinh-phu"),
      ("UBND", "UBND tỉnh", "ubnd-tinh-hai-duong VN-61"),
      ("UBND", "UBND huyện", "ubnd-huyen-thanh-mien VN-61"),
      ("UBND", "UBND huyện Bình Giang", "ubnd-huyen-binh-giang VN-61"),
      ("UBND", "UBND tỉnh Hà Tĩnh", "ubnd-tinh-ha-tinh VN-23"),
      ("UBND", nil, "ubnd-huyen-thanh-mien own-place, ubnd-tinh-hai-duong superior"),
      ("UBND", "UBND", "ubnd-huyen-thanh-mien own-place, ubnd-tinh-hai-duong superior"),
      ("TU", nil, "tinh-uy-hai-duong VN-61"), ("HU", nil, "huyen-uy-thanh-mien VN-61"),
      ("SNV", nil, "so-noi-vu-tinh-hai-duong VN-61"),
      (nil, "Ban Chấp hành Đảng bộ tỉnh", "tinh-uy-hai-duong VN-61"),
      (nil, "Sở Nội vụ", "so-noi-vu-tinh-hai-duong VN-61"),
      (nil, nil, "? issuer"), ("UBND", "UBND xã", "? place"),
    ] as [(String?, String?, String)])
  func district(symbol: String?, printed: String?, expected: String) {
    let reading = Self.district.body(
      symbol: symbol.flatMap { SymbolBody.body(of: $0) }, printed: printed.map { PrintedBody($0) },
      isOwnSymbol: false)
    #expect(Self.row(reading) == expected)
  }

  @Test(
    "A body of the whole country has no place to which a name is relative",
    arguments: [
      ("UBND", "UBND tỉnh", "? place"), ("UBND", nil, "? issuer"), ("SNV", nil, "? place"),
      ("BNV", nil, "bo-noi-vu"),
    ]
      as [(String, String?, String)])
  func national(symbol: String, printed: String?, expected: String) {
    let reading = Self.national.body(
      symbol: SymbolBody.body(of: symbol), printed: printed.map { PrintedBody($0) }, isOwnSymbol: false)
    #expect(Self.row(reading) == expected)
  }

  @Test("The body of the document's own header, and of its own symbol")
  func own() {
    #expect(Self.row(Self.district.own()) == "ubnd-huyen-thanh-mien VN-61")
    #expect(Self.row(Self.national.own()) == "chinh-phu")
    #expect(Self.row(BodyResolver(context: PlaceContext()).own()) == "? issuer")
    #expect(
      Self.row(Self.district.body(symbol: nil, printed: nil, isOwnSymbol: true))
        == "ubnd-huyen-thanh-mien VN-61")
  }

  @Test(
    "The Party committee of a unit",
    arguments: [
      (AdministrativeLevel.province, "tỉnh", "Tỉnh ủy"), (.province, "thành phố", "Thành ủy"),
      (.district, "huyện", "Huyện ủy"),
      (.district, "thị xã", "Thị ủy"), (.district, "quận", "Quận ủy"), (.district, "thành phố", "Thành ủy"),
      (.commune, "xã", "Đảng ủy"),
    ])
  func committee(level: AdministrativeLevel, word: String, expected: String) {
    #expect(BodyResolver.Head.committee(at: level, word) == expected)
  }
}
