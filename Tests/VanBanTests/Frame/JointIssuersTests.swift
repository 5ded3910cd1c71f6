import Testing

@testable import VanBan

@Suite("Bodies that issue a document together")
struct JointIssuersTests {
  @Test(
    "By the kind, the type's words, the code, or their ranks",
    arguments: [
      (["BỘ TÀI CHÍNH", "CỤC THUẾ"], DocumentKind.jointCircular, nil, nil, true),
      (["UBND TỈNH", "HỘI NÔNG DÂN"], nil, "KẾ HOẠCH LIÊN TỊCH", nil, true),
      (["HỘI PHỤ NỮ", "HỘI NÔNG DÂN"], .plan, "KẾ HOẠCH", "KHLT-HPN-HND", true),
      (["BỘ CÔNG AN", "BỘ QUỐC PHÒNG"], .circular, "THÔNG TƯ", "TT-BCA-BQP", true),
      (["SỞ NỘI VỤ", "SỞ TÀI CHÍNH"], nil, nil, nil, true),
      (["BỘ TÀI CHÍNH", "CỤC THUẾ"], .circular, "THÔNG TƯ", "TT-BTC", false),
      (["UBND TỈNH HẢI ĐÔNG", "SỞ NỘI VỤ"], .report, "BÁO CÁO", "BC-SNV", false),
      (["BỘ TÀI CHÍNH"], .jointCircular, nil, nil, false),
    ] as [([String], DocumentKind?, String?, String?, Bool)])
  func joint(names: [String], kind: DocumentKind?, type: String?, symbol: String?, expected: Bool) {
    let words = names.map { ReaderInput($0).words }
    #expect(
      JointIssuers.areJoint(words, kind: kind, type: type.map { ReaderInput($0).words }, symbol: symbol)
        == expected)
  }

  @Test(
    "The dash that joins a name to the next is none of it",
    arguments: [
      ("BỘ TÀI CHÍNH -", "BỘ TÀI CHÍNH"), ("– BỘ NỘI VỤ", "BỘ NỘI VỤ"), ("SỞ VĂN HÓA, ", "SỞ VĂN HÓA"),
      ("-", ""),
    ])
  func trimmed(name: String, expected: String) {
    let input = ReaderInput(name)
    #expect(JointIssuers.trimmed(input.words).text(in: input.source) == expected)
  }
}
