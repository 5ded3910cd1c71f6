extension Lexicon {
  /// The fixed words around the body (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW).
  static let frameRows: [LexiconRow] = [
    .init(
      "cộng hòa xã hội chủ nghĩa việt nam", [.motto], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      from: .text("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1")),
    .init("bản", [.opensStamp], "BẢN SAO"),
    .init("đã", [.opensStamp], "ĐÃ DUYỆT"),
    .init("sao", [.opensStamp], "SAO LỤC"),
    .init("công văn", [.opensStamp], "CÔNG VĂN ĐẾN"),
    .init("dự thảo", [.opensStamp], "DỰ THẢO LẦN 2"),
    .init(
      "độc lập - tự do - hạnh phúc", [.motto], "Độc lập - Tự do - Hạnh phúc",
      from: .text("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1")),
    .init(
      "đảng cộng sản việt nam", [.motto, .mottoOpener], "ĐẢNG CỘNG SẢN VIỆT NAM",
      in: "mixed/thong-bao-b3f47f15.txt"),
    .init(
      "cộng hòa xã", [.mottoOpener], "CỘNG HÒA XÃ",
      from: .text("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1")),
    .init("cộng hòa xhcn việt nam", [.motto, .mottoOpener], "CỘNG HÒA XHCN VIỆT NAM"),
    // The state's name from 1945 to 1976.
    .init("việt nam dân chủ cộng hòa", [.motto, .mottoOpener], "VIỆT NAM DÂN CHỦ CỘNG HÒA"),
    .init(
      "độc lập", [.mottoSecondLine], "Độc lập - Tự do - Hạnh phúc",
      from: .text("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.1")),
    .init(
      "kính gửi", [.addressee, .opensBlock], "Kính gửi: Quý Thành viên",
      in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("v / v", [.subjectMark], "V/v chính sách thuế TNCN", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "về việc", [.regarding], "Về việc công bố danh mục thủ tục hành chính mới ban hành",
      in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("điện", [.telegramOrder], "THỦ TƯỚNG CHÍNH PHỦ điện:", in: "gold/texts/cong-dien-44aeb2fd.txt"),
    .init("nơi nhận", [.recipients], "Nơi nhận:", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("lưu", [.archive], "- Lưu: VT, CS.", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init("liên tịch", [.jointly], "THÔNG TƯ LIÊN TỊCH", in: "mixed/quyet-dinh-24ac05c2.txt"),
    .init("liên bộ", [.jointly], "THÔNG TƯ LIÊN BỘ"),
    .init("liên ngành", [.jointly], "HƯỚNG DẪN LIÊN NGÀNH", in: "mixed/quyet-dinh-001c610b.txt"),

    .init("quyết định", [.enacts, .enactingLine], "QUYẾT ĐỊNH:", in: "mixed/quyet-dinh-001c610b.txt"),
    .init("quyết nghị", [.enacts, .enactingLine], "QUYẾT NGHỊ:", in: "mixed/nghi-quyet-45cc2b3c.txt"),
    .init("ra quyết định", [.enacts, .enactingLine], "RA QUYẾT ĐỊNH:"),
    .init("ra lệnh", [.enacts, .enactingLine], "RA LỆNH:"),
    .init("nghị quyết", [.enacts, .enactingLine], "NGHỊ QUYẾT:", in: "gold/texts/d08-nghi-quyet-hdnd.txt"),
    .init("chỉ thị", [.enacts, .enactingLine], "CHỈ THỊ:", in: "gold/texts/d05-chi-thi.txt"),
    .init("ban hành", [.enactingLine], "BAN HÀNH:", in: "gold/texts/d05-chi-thi.txt"),
    .init("thông tư", [.enactingLine], "THÔNG TƯ:", in: "gold/texts/d01-thong-tu.txt"),
    .init(
      "ban hành", [.issues], "Bộ trưởng Bộ Kế hoạch và Đầu tư ban hành Thông tư quy định chi tiết",
      in: "gold/texts/d01-thong-tu.txt"),

    .init("ký tên", [.saysHowToSign], "(Ký tên, đóng dấu)", in: "gold/texts/nghi-quyet-lien-tich.txt"),
    .init(
      "ghi rõ", [.saysHowToSign], "(Ghi rõ họ và tên, chức vụ)", in: "gold/texts/nghi-quyet-lien-tich.txt"),
    .init("ký , ghi", [.saysHowToSign], "(Ký, ghi rõ họ tên)"),
    .init("ký ghi", [.saysHowToSign], "(Ký ghi rõ họ tên)"),
    .init("ký và", [.saysHowToSign], "(Ký và ghi rõ họ tên)"),
    .init("ký , đóng", [.saysHowToSign], "(Ký, đóng dấu)"),
    .init("ký , họ tên", [.saysHowToSign], "(Ký, họ tên)"),
    .init("ký , họ và tên", [.saysHowToSign], "(Ký, họ và tên)"),
    .init("ký , chức", [.saysHowToSign], "(Ký, chức danh, họ tên)"),
    .init("ký , dấu", [.saysHowToSign], "(Ký, dấu)"),
    .init("ký số", [.saysHowToSign], "(Ký số hoặc ký tên, đóng dấu)"),
    .init("ký điện tử", [.saysHowToSign], "(Ký điện tử hoặc ký, đóng dấu)"),
    .init("chữ ký", [.saysHowToSign], "(Chữ ký, họ tên và dấu)"),
    .init("họ tên , chữ ký", [.saysHowToSign], "(Họ tên, chữ ký)"),
    .init("họ và tên , chữ ký", [.saysHowToSign], "(Họ và tên, chữ ký)"),
    .init("chức vụ , ký", [.saysHowToSign], "(Chức vụ, ký, đóng dấu)"),
    .init("thủ trưởng đơn vị ký", [.saysHowToSign], "(Thủ trưởng đơn vị ký, đóng dấu)"),

    .init(
      "trên đây", [.closing], "Trên đây là Kế hoạch Chuyển đổi số huyện Thanh Hà năm 2023",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "yêu cầu", [.request], "Yêu cầu các cơ quan, đơn vị nghiêm túc thi hành.",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init("đề nghị", [.request], "Đề nghị các đơn vị quan tâm, phối hợp.", in: "mixed/cong-van-1894fbab.txt"),
    .init(
      "thông báo để", [.request], "Cục Thuế thông báo để các đơn vị nắm được./.",
      in: "aside/texts/thong-bao-299dbc03.txt"),
    .init("trân trọng", [.request], "Trân trọng cảm ơn./.", in: "aside/texts/cong-van-0bc7bfa8.txt"),
    .init(
      "biết", [.request], "Cục Thuế có ý kiến để Thuế tỉnh Đắk Lắk được biết./.",
      in: "mixed/cong-van-1871c6bc.txt"),
    .init("trả lời", [.request], "Cục Thuế trả lời Công ty như trên./.", in: "mixed/cong-van-1871c6bc.txt"),
    .init(
      "thực hiện", [.request], "Các cơ quan, đơn vị nghiêm túc thực hiện./.",
      in: "gold/texts/d06-cong-van.txt"),
    .init(
      "báo cáo", [.request], "Có vướng mắc, các đơn vị báo cáo Sở Tài chính./.",
      in: "mixed/thong-bao-296e373d.txt"),
    .init(
      "thông qua", [.passed],
      "Nghị quyết này được Hội đồng nhân dân Thành phố Hà Nội khóa XVI, kỳ họp thứ 28 thông qua ngày 27 tháng 11 năm 2025.",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
  ]
}
