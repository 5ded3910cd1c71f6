import Testing

@testable import VanBan

@Suite("The bodies of the left column")
struct HeaderIssuersTests {
  @Test(
    "The issuer and the body above it, or several that issue together",
    arguments: [
      ("UBND TỈNH HẢI ĐÔNG\nSỞ NỘI VỤ", "Số: 5/BC-SNV", "UBND TỈNH HẢI ĐÔNG > SỞ NỘI VỤ"),
      ("CHÍNH PHỦ", "Số: 5/2022/NĐ-CP", "CHÍNH PHỦ"),
      ("BỘ TÀI CHÍNH - BỘ NỘI VỤ", "Số: 5/2012/TTLT-BTC-BNV", "BỘ TÀI CHÍNH & BỘ NỘI VỤ"),
      // Two departments are of one rank; a ministry and its office are not.
      ("SỞ NỘI VỤ - SỞ TÀI CHÍNH", "Số: 5/HD-SNV-STC", "SỞ NỘI VỤ & SỞ TÀI CHÍNH"),
      ("BỘ TÀI CHÍNH\nCỤC THUẾ", "Số: 5/CT-CS", "BỘ TÀI CHÍNH > CỤC THUẾ"),
      // The gazette prints the body's name above the header once more.
      (
        "ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG\nỦY BAN NHÂN DÂN\nTỈNH HẢI ĐÔNG", "Số: 5/QĐ-UBND",
        "ỦY BAN NHÂN DÂN TỈNH HẢI ĐÔNG"
      ),
    ])
  func bodies(left: String, number: String, expected: String) {
    let input = ReaderInput(left + "\n" + number + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    let header = HeaderReader.read(input.source, lines: input.lines, roles: input.roles).header
    let issuers = header.issuers.joined(separator: " & ")
    #expect((header.superior.map { $0 + " > " } ?? "") + issuers == expected)
  }
}
