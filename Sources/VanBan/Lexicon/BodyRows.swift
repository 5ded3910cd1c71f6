extension Lexicon {
  /// Words of the body by which headings, tables and amendments are found.
  static let bodyRows: [LexiconRow] = [
    .init(
      "bao gồm", [.leadInVerb], "Kinh phí thực hiện Kế hoạch này hằng năm bao gồm:",
      in: "gold/texts/001_a7123551a21b73dd.txt"),
    .init(
      "sau đây", [.leadInVerb], "Người lao động mắc một trong các bệnh hiểm nghèo sau đây:",
      in: "mixed/nghi-quyet-350a122d.txt"),
    .init(
      "trong đó", [.leadInVerb], "Tổng số cán bộ chuyên trách của huyện là 18, trong đó:",
      in: "gold/texts/002_282b1dbe3f5ddbfb.txt"),
    .init(
      "có trách nhiệm", [.leadInVerb], "Các cơ quan, đơn vị sử dụng hệ thống này có trách nhiệm:",
      in: "mixed/quyet-dinh-3928ef06.txt"),
    .init(
      "đã", [.leadInVerb], "Trong năm qua, Ủy ban nhân dân huyện đã ban hành:",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "thì", [.leadInVerb], "Khi hồ sơ chưa đầy đủ, hợp lệ thì cơ quan:",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "phải", [.leadInVerb], "Chủ đầu tư và các nhà thầu tham dự phải:", in: "gold/texts/d01-thong-tu.txt"),
    .init(
      "được", [.leadInVerb], "Các đối tượng thuộc diện nêu trên được hỗ trợ:",
      in: "mixed/nghi-quyet-350a122d.txt"),
    .init(
      "thì", [.leadInModal],
      "Trường hợp các văn bản dẫn chiếu tại Nghị quyết này có thay đổi về sau thì cơ quan chủ trì thực hiện như sau:",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "phải", [.leadInModal],
      "Đối với các gói thầu có giá trị lớn hơn năm tỷ đồng, chủ đầu tư và các nhà thầu tham dự phải gửi:",
      in: "gold/texts/d01-thong-tu.txt"),
    .init(
      "được", [.leadInModal],
      "Đối với người lao động mắc một trong các bệnh hiểm nghèo theo danh mục của Bộ Y tế, mức hỗ trợ được tính:",
      in: "mixed/nghi-quyet-350a122d.txt"),
    .init(
      "đối với", [.leadInTopic], "Đối với các cơ quan, đơn vị đã đầu tư hệ thống này:",
      in: "mixed/quyet-dinh-24ac05c2.txt"),
    .init(
      "về", [.leadInTopic], "Về hạ tầng kỹ thuật và an toàn thông tin đã đầu tư:",
      in: "gold/texts/000_b166b5ad43e877e0.txt"),
    .init(
      "trường hợp", [.leadInTopic], "Trường hợp hồ sơ được nộp trực tuyến qua Cổng dịch vụ công:",
      in: "mixed/nghi-dinh-1180a89c.txt"),
    .init(
      "sau đây", [.announcesList],
      "Việc xây dựng công trình hạ tầng kỹ thuật sử dụng chung với đường bộ phải đáp ứng các yêu cầu sau đây:",
      in: "gold/texts/paddle-luat-duong-bo.txt"),
    .init(
      "như sau", [.announcesList],
      "Việc xác định và quản lý mốc lộ giới hành lang an toàn đường bộ được quy định như sau:",
      in: "gold/texts/paddle-luat-duong-bo.txt"),

    .init(
      "sửa đổi", [.amendment], "1. Sửa đổi khoản 1 Điều 3:", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "bổ sung", [.amendment], "2. Bổ sung khoản 6 Điều 3:", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"),
    .init(
      "thay thế", [.amendment], "3. Thay thế cụm từ tại Điều 5:", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "như sau", [.amendment], "4. Điều 7 quy định lại như sau:", in: "aside/texts/nghi-dinh-sua-doi-2001.txt"
    ),
    .init("được viết lại", [.amendment], "5. Điểm a khoản 2 được viết lại:"),

    .init("stt", [.numberColumn], "STT Bộ, cơ quan", in: "mixed/cong-dien-344b9eec.txt"),
    .init("tt", [.numberColumn], "TT Tên thủ tục hành chính", in: "aside/texts/ocr-quyet-dinh-ubnd.txt"),
    .init("số tt", [.numberColumn], "Số TT HẠNG MỤC ĐẦU TƯ", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init("số thứ tự", [.numberColumn], "Số thứ tự Tên, quy cách dụng cụ"),
    .init("đvt", [.unitLine], "ĐVT: Triệu đồng", in: "gold/texts/004_af4708fd19bea487.txt"),
    .init(
      "đơn vị tính", [.unitLine], "Đơn vị tính: đồng/lượt/khách", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init("đơn vị", [.unitLine], "Đơn vị: Triệu đồng", in: "mixed/quyet-dinh-24c6583a.txt"),
  ]
}
