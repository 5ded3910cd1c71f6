import Testing

@testable import VanBan

@Suite("Where a document was issued")
struct PlaceContextTests {
  private static func row(_ context: PlaceContext) -> String {
    [
      context.isNational ? "national" : context.level?.rawValue, context.province?.name,
      context.district?.name,
      context.commune?.name,
    ].map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(
    "By its header: body, body above it, place of the date",
    arguments: [
      ("UBND TỈNH HẢI DƯƠNG", nil, nil, "province | Hải Dương | - | -"),
      ("CHÍNH PHỦ", nil, "Hà Nội", "national | - | - | -"),
      ("CỤC THUẾ", "BỘ TÀI CHÍNH", "Hà Nội", "national | - | - | -"),
      ("CỤC HẢI QUAN", "BỘ TÀI CHÍNH", "Hà Nội", "national | - | - | -"),
      ("CỤC THUẾ TỈNH HẢI DƯƠNG", "BỘ TÀI CHÍNH", "Hải Dương", "province | Hải Dương | - | -"),
      ("CÔNG AN TỈNH HẢI DƯƠNG", "BỘ CÔNG AN", "Hải Dương", "province | Hải Dương | - | -"),
      ("CỤC THUẾ", "UBND TỈNH HẢI DƯƠNG", nil, "province | Hải Dương | - | -"),
      ("SỞ NỘI VỤ", "UBND TỈNH HẢI DƯƠNG", nil, "province | Hải Dương | - | -"),
      ("SỞ NỘI VỤ", nil, "Hải Dương", "province | Hải Dương | - | -"),
      ("UBND HUYỆN THANH MIỆN", nil, nil, "district | Hải Dương | Thanh Miện | -"),
      ("UBND XÃ TÂN TRÀO", "UBND HUYỆN THANH MIỆN", nil, "commune | Hải Dương | Thanh Miện | Tân Trào"),
      ("UBND THÀNH PHỐ HẢI PHÒNG", nil, nil, "province | Hải Phòng | - | -"),
      ("UBND THÀNH PHỐ CHÍ LINH", nil, nil, "province | Hải Dương | Chí Linh | -"),
      // A district of a name that two provinces have: the place does not say which either.
      ("UBND HUYỆN CHÂU THÀNH", nil, "Châu Thành", "district | - | Châu Thành | -"),
    ] as [(String, String?, String?, String)])
  func header(issuer: String, superior: String?, place: String?, expected: String) {
    var header = Header()
    (header.issuer, header.superior, header.place) = (issuer, superior, place)
    #expect(Self.row(PlaceContext(header: header, signatureBodies: [])).lowercased() == expected.lowercased())
  }

  @Test("Without a header by the signature, or by the one province that its issuers are of")
  func others() {
    let signed = PlaceContext(header: Header(), signatureBodies: ["ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"])
    #expect(signed.province?.name == "Hải Dương")
    var open = PlaceContext(header: Header(), signatureBodies: [])
    open.complete(by: ["UBND tỉnh Hải Dương", "Chính phủ"].map { PrintedBody($0) })
    #expect(open.province?.name == "Hải Dương")
    var two = PlaceContext(header: Header(), signatureBodies: [])
    two.complete(by: ["UBND tỉnh Hải Dương", "UBND tỉnh Hà Tĩnh"].map { PrintedBody($0) })
    #expect(two.province == nil)
  }

  @Test("A city of the rank of a province")
  func city() {
    var header = Header()
    header.issuer = "UBND THÀNH PHỐ HẢI PHÒNG"
    #expect(PlaceContext(header: header, signatureBodies: []).isInCity)
    header.issuer = "UBND TỈNH HẢI DƯƠNG"
    #expect(!PlaceContext(header: header, signatureBodies: []).isInCity)
  }
}
