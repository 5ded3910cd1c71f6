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
      (
        "ỦY BAN THƯỜNG VỤ QUỐC HỘI - CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM",
        "Số: 5/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
        "ỦY BAN THƯỜNG VỤ QUỐC HỘI & CHÍNH PHỦ & ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM"
      ),
      (
        "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ TÀI CHÍNH - BỘ NỘI VỤ", "Số: 5/2012/TTLT-BLĐTBXH-BTC-BNV",
        "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI & BỘ TÀI CHÍNH & BỘ NỘI VỤ"
      ),
      (
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN NHÂN DÂN TỐI CAO - BỘ CÔNG AN",
        "Số: 5/2012/TTLT-VKSNDTC-TANDTC-BCA",
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO & TÒA ÁN NHÂN DÂN TỐI CAO & BỘ CÔNG AN"
      ),
      ("BỘ TÀI CHÍNH – BỘ CÔNG THƯƠNG", "Số: 5/2012/TTLT-BTC-BCT", "BỘ TÀI CHÍNH & BỘ CÔNG THƯƠNG"),
      ("BỘ Y TẾ-BỘ TÀI CHÍNH", "Số: 5/2012/TTLT-BYT-BTC", "BỘ Y TẾ & BỘ TÀI CHÍNH"),
      // A stamp that says that it replaces one sent before is a mark.
      ("THAY BẢN ĐÃ GỬI\nUBND TỈNH HẢI DƯƠNG", "Số: 5/QĐ-UBND", "UBND TỈNH HẢI DƯƠNG"),
      // A stamp between the lines of the bodies is of none of them.
      ("ỦY BAN NHÂN DÂN\nĐÃ KIỂM TRA\nTỈNH HẢI DƯƠNG", "Số: 5/QĐ-UBND", "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG"),
      ("UBND\nBẢN LƯU\nHUYỆN TỨ KỲ", "Số: 5/QĐ-UBND", "UBND HUYỆN TỨ KỲ"),
      (
        "HỘI ĐỒNG NHÂN DÂN\nCHÍNH THỨC\nTHÀNH PHỐ HẢI DƯƠNG", "Số: 5/NQ-HĐND",
        "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HẢI DƯƠNG"
      ),
      ("UBND TỈNH HẢI DƯƠNG\nBẢN SAO\nSỞ TÀI CHÍNH", "Số: 5/BC-STC", "UBND TỈNH HẢI DƯƠNG > SỞ TÀI CHÍNH"),
      (
        "UBND TỈNH LẠNG SƠN\nĐÃ DUYỆT\nBAN QUẢN LÝ DỰ ÁN", "Số: 5/BC-BQL",
        "UBND TỈNH LẠNG SƠN > BAN QUẢN LÝ DỰ ÁN"
      ),
      // No other line is.
      (
        "UBND TỈNH HẢI DƯƠNG\nKHỐI THI ĐUA SỐ 1\nSỞ TÀI CHÍNH", "Số: 5/BC-STC",
        "UBND TỈNH HẢI DƯƠNG KHỐI THI ĐUA SỐ 1 > SỞ TÀI CHÍNH"
      ),
      // The rest of a name is no stamp.
      (
        "SỞ GIÁO DỤC\nVÀ ĐÀO TẠO\nTRƯỜNG THPT AN SƠN", "Số: 5/KH-THPT",
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO > TRƯỜNG THPT AN SƠN"
      ),
      (
        "UBND TỈNH BÀ RỊA – VŨNG TÀU\nBQL CÁC KHU CÔNG NGHIỆP", "Số: 5/QĐ-BQL",
        "UBND TỈNH BÀ RỊA – VŨNG TÀU > BQL CÁC KHU CÔNG NGHIỆP"
      ),
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
