import Testing

@testable import VanBan

@Suite("Letterheads that lost their capitals with the font")
struct SmallLettersTests {
  @Test(
    "The bodies of the left column, over lines and one above the other",
    arguments: [
      ("bộ kế hoạch và đầu tư", nil, "bộ kế hoạch và đầu tư"), ("chính phủ", nil, "chính phủ"),
      ("ủy ban nhân dân\ntỉnh đồng tháp", nil, "ủy ban nhân dân tỉnh đồng tháp"),
      ("ủy ban nhân dân tỉnh hải dương", nil, "ủy ban nhân dân tỉnh hải dương"),
      ("ủy ban nhân\ndân\ntỉnh đắk lắk", nil, "ủy ban nhân dân tỉnh đắk lắk"),
      ("hội đồng nhân\ndân\nthành phố hà nội", nil, "hội đồng nhân dân thành phố hà nội"),
      ("ubnd tỉnh hải dương\nsở tài chính", "ubnd tỉnh hải dương", "sở tài chính"),
      ("bộ tài chính\ntổng cục thuế", "bộ tài chính", "tổng cục thuế"),
    ] as [(String, String?, String)])
  func bodies(left: String, superior: String?, issuer: String) {
    let document = Document(
      parsing: """
        \(left)
        -------
        cộng hòa xã hội chủ nghĩa việt nam
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 12/2003/QĐ-BTC
        Hà Nội, ngày 5 tháng 6 năm 2003

        quyết định
        Về việc ban hành chế độ kế toán

        Căn cứ Luật Kế toán ngày 17 tháng 6 năm 2003;
        Điều 1. Ban hành chế độ kế toán.

        """)
    #expect(document.header.superior == superior)
    #expect(document.header.issuer == issuer)
    #expect(document.header.number == "12/2003/QĐ-BTC")
    #expect(document.header.date?.description == "2003-06-05")
    #expect(document.kind == .decision)
  }
}
