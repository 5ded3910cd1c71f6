import Testing

@testable import VanBan

/// Who has issued a document, by its letterhead, and at which level.
@Suite("Issuers of documents")
struct DocumentIssuerTests {
  /// The lines of the left column of a letterhead, the number, the place, and the body with its level and province.
  @Test(
    "by number, letterhead and signature",
    arguments: [
      (["CHÍNH PHỦ"], "64/2007/NĐ-CP", "Hà Nội", "Chính phủ | central | -"),
      (["BỘ TÀI CHÍNH"], "12/2023/TT-BTC", "Hà Nội", "Bộ Tài chính | central | -"),
      (["BỘ TÀI CHÍNH", "CỤC THUẾ"], "15/CT-CS", "Hà Nội", "Cục thuế | central | -"),
      (
        ["ỦY BAN NHÂN DÂN", "TỈNH HẢI DƯƠNG"], "15/KH-UBND", "Hải Dương",
        "Ủy ban nhân dân tỉnh Hải Dương | province | Hải Dương"
      ),
      (
        ["ỦY BAN NHÂN DÂN", "HUYỆN THANH MIỆN"], "15/KH-UBND", "Thanh Miện",
        "Ủy ban nhân dân huyện Thanh Miện | district | Hải Dương"
      ),
      (
        ["HỘI ĐỒNG NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"], "05/2024/NQ-HĐND", "Hà Nội",
        "Hội đồng nhân dân thành phố Hà Nội | province | Hà Nội"
      ),
      (["TỈNH ỦY HẢI DƯƠNG"], "05-CTr/TU", "Hải Dương", "Tỉnh ủy Hải Dương | province | Hải Dương"),
      (
        ["UBND TỈNH HẢI DƯƠNG", "SỞ TÀI CHÍNH"], "44/KH-STC", "Hải Dương",
        "Sở Tài chính tỉnh Hải Dương | province | Hải Dương"
      ),
    ])
  func letterheads(lines: [String], number: String, place: String, expected: String) throws {
    let text = """
      \(lines[0])    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      \(lines.count > 1 ? lines[1] : "-------")    Độc lập - Tự do - Hạnh phúc
      Số: \(number)    \(place), ngày 05 tháng 6 năm 2024

      KẾ HOẠCH
      Chuyển đổi số

      Căn cứ Luật Kế toán;
      1. Thực hiện.
      """
    let issuer = Document(parsing: text).issuer
    let found = [issuer?.body.name, issuer?.level?.rawValue, issuer?.body.province].map { $0 ?? "-" }
    #expect(found.joined(separator: " | ") == expected)
  }

  @Test("a text without a letterhead has none")
  func none() {
    #expect(Document(parsing: "Căn cứ Luật Kế toán;\n1. Thực hiện.\n").issuer == nil)
    #expect(Document(parsing: "").issuer == nil)
  }

  @Test("laws are of the National Assembly, whatever the letterhead")
  func laws() {
    let law =
      "QUỐC HỘI\nLuật số: 80/2015/QH13\n\nLUẬT\nBAN HÀNH VĂN BẢN\n\nĐiều 1. Phạm vi\nLuật này quy định.\n"
    #expect(Document(parsing: law).issuer?.body.name == "Quốc hội")
    #expect(Document(parsing: law).issuer?.level == .central)
  }
}
