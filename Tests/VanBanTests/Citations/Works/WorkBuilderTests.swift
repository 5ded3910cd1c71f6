import Testing

@testable import VanBan

@Suite("Identifiers of documents with a number")
struct WorkBuilderTests {
  private static let builder: WorkBuilder = {
    var header = Header()
    header.issuer = "UBND TỈNH HẢI DƯƠNG"
    let context = PlaceContext(header: header, signatureBodies: [])
    return WorkBuilder(bodies: BodyResolver(context: context), ownSymbol: "ubnd")
  }()

  private static func facts(
    _ kind: DocumentKind?, _ serial: String, _ year: Int?, _ symbol: String, dated: Int? = nil,
    issuer: String? = nil
  ) -> WorkBuilder.Facts {
    let text = [serial, year.map { String($0) }, symbol].compactMap { $0 }.joined(separator: "/")
    return WorkBuilder.Facts(
      kind: kind, number: DocumentNumber(text: text, serial: serial, year: year, symbol: symbol),
      year: year ?? dated,
      issuer: issuer.map { PrintedBody($0) })
  }

  @Test(
    "Kind, body, year and number",
    arguments: [
      (facts(.decree, "5", 2020, "NĐ-CP"), "/akn/vn/act/nghi-dinh/2020/05-2020-nd-cp"),
      (facts(.decision, "12", nil, "QĐ-TTg", dated: 2021), "/akn/vn/doc/quyet-dinh/2021/12-qd-ttg"),
      (
        facts(.decision, "12", 2021, "QĐ-UBND"),
        "/akn/vn-61/act/quyet-dinh/ubnd-tinh-hai-duong/2021/12-2021-qd-ubnd"
      ),
      (facts(.law, "91", 2015, "QH13"), "/akn/vn/act/bo-luat/2015/91-2015-qh13"),
      (facts(.decision, "12", nil, "QĐ-TTg"), "incomplete: year"),
      (facts(.decision, "12", 2021, ""), "incomplete: number, issuer"),
      (facts(nil, "12", 2021, ""), "incomplete: kind"),
      (
        facts(.decision, "2323", nil, "BTTTT-THH", dated: 2019),
        "/akn/vn/doc/quyet-dinh/2019/2323-qd-btttt or /akn/vn/doc/cong-van/2019/2323-btttt-thh"
      ),
    ])
  func result(facts: WorkBuilder.Facts, expected: String) {
    #expect(Self.builder.result(facts).resolution.summary == expected)
  }

  @Test(
    "The kinds that type word and number allow",
    arguments: [
      (facts(.decision, "5", 2020, "NĐ-CP"), ["nghi-dinh"]), (facts(nil, "5", 2020, "NQ-CP"), ["nghi-quyet"]),
      (facts(.jointCircular, "5", 2012, "TT-BTC-BNV"), ["thong-tu-lien-tich"]),
      (facts(.officialLetter, "5", nil, "CT-CS"), ["cong-van"]),
      (facts(.regulation, "5", nil, "QĐ/TW"), ["quy-dinh"]),
      (facts(.regulation, "5", nil, "QĐ-UBND"), ["quyet-dinh"]),
      (facts(nil, "5", nil, "UBND-NC"), ["cong-van"]), (facts(nil, "88", 2015, "QH13"), ["luat"]),
      (facts(nil, "135", nil, "HĐBT"), ["nghi-dinh", "quyet-dinh"]),
    ])
  func kinds(facts: WorkBuilder.Facts, expected: [String]) {
    #expect(Self.builder.kinds(of: facts).map(\.kind.rawValue) == expected)
  }
}
