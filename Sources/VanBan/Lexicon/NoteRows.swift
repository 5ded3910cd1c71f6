extension Lexicon {
  /// What the notes of consolidated texts say, and what shows that a text is one.
  static let noteRows: [LexiconRow] = [
    .init("được sửa đổi", [.noteWording], "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 2"),
    .init("được bổ sung", [.noteWording], "Điểm này được bổ sung theo quy định tại khoản 3 Điều 1"),
    .init(
      "được bãi bỏ", [.noteWording], "Mẫu này được bãi bỏ theo quy định tại khoản 2 Điều 2",
      in: "sources/07-tvpl-vbhn-thong-tu.md"),
    .init("được thay thế", [.noteWording], "Phụ lục này được thay thế bởi Phụ lục II"),
    .init("được thay", [.noteWording], "Cụm từ “thanh tra” được thay bằng cụm từ “kiểm tra”"),
    .init("được đính chính", [.noteWording], "Số này được đính chính theo Quyết định số 372/QĐ-BTC"),
    .init("được hợp nhất", [.noteWording], "Văn bản này được hợp nhất từ 04 Thông tư sau"),
    .init(
      "được ban hành", [.noteWording], "Mẫu này được ban hành theo quy định tại Điều 4",
      in: "sources/07-tvpl-vbhn-thong-tu.md"),
    .init(
      "có căn cứ ban hành", [.noteWording], "Luật Thanh tra số 84/2025/QH15 có căn cứ ban hành như sau",
      in: "sources/07-tvpl-vbhn-thong-tu.md"),
    .init("căn cứ ban hành", [.noteWording], "Thông tư số 10/2024/TT-BTC căn cứ ban hành như sau"),
    .init(
      "quy định như sau", [.noteWording], "Điều 2 Thông tư số 02/2023/TT-BTC quy định như sau",
      in: "sources/07-tvpl-vbhn-thong-tu.md"),
    .init("hết hiệu lực", [.noteWording], "Điều này hết hiệu lực kể từ ngày 01 tháng 7 năm 2025"),

    .init(
      "xác thực văn bản hợp nhất", [.consolidated, .attests], "XÁC THỰC VĂN BẢN HỢP NHẤT",
      in: "sources/07-tvpl-vbhn-thong-tu.md"),
    .init("văn bản hợp nhất", [.consolidated], "VĂN BẢN HỢP NHẤT"),
  ]
}
