extension Lexicon {
  /// What is issued with a document: `kèm theo` and its like.
  static let attachmentRows: [LexiconRow] = [
    .init(
      "kèm theo", [.appendixNote, .joinsAppendix, .issuedWith],
      "kèm theo Nghị định số 38/2022/NĐ-CP ngày 12 tháng 6 năm 2022 của Chính phủ",
      in: "gold/texts/d02-nghi-dinh.txt"),
    .init(
      "ban hành kèm", [.appendixNote, .joinsAppendix, .issuedWith],
      "ban hành kèm Nghị quyết số 66/2025/NQ-HĐND",
      in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "ban hành kèm theo", [.appendixNote, .joinsAppendix, .issuedWith],
      "ban hành kèm theo Quyết định số 15/2014/QĐ-UBND ngày 02/7/2014 của UBND tỉnh Lai Châu",
      in: "mixed/quyet-dinh-01bf9d04.txt"),
    .init(
      "được ban hành kèm theo", [.appendixNote, .joinsAppendix, .issuedWith],
      "được ban hành kèm theo Quyết định số 1357/QĐ-TCHQ ngày 18/5/2021", in: "mixed/cong-van-28eca2b7.txt"),
    .init(
      "ban hành theo", [.issuedWith], "ban hành theo Nghị quyết số 20/2023/NQ-HĐND ngày 21 tháng 8 năm 2023",
      in: "mixed/nghi-quyet-0abcf1a5.txt"),
    .init(
      "được ban hành theo", [.issuedWith], "được ban hành theo Quyết định số 317/QĐ-UBND",
      in: "mixed/quyet-dinh-317a61c9.txt"),
    .init("được ban hành tại", [.issuedWith], "được ban hành tại Thông tư số 09/2022/TT-BXD"),
    .init(
      "được phê duyệt tại", [.issuedWith],
      "được phê duyệt tại Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021",
      in: "mixed/thong-tu-514184bd.txt"),
    .init(
      "được phê duyệt theo", [.issuedWith], "được phê duyệt theo Quyết định số 749/QĐ-TTg",
      in: "vbpl/vbpl-000095.html"),
    .init(
      "kèm theo", [.attached], "(Chi tiết tại Phụ lục kèm theo).", in: "aside/texts/nghi-quyet-1852f731.txt"),
    .init(
      "ban hành kèm theo", [.attached], "được quy định tại Phụ lục ban hành kèm theo Nghị định này.",
      in: "gold/texts/d02-nghi-dinh.txt"),
    .init("đính kèm", [.attached], "(Chi tiết theo Phụ lục đính kèm).", in: "mixed/quyet-dinh-27cbc642.txt"),
    .init("gửi kèm", [.attached], "Số liệu cụ thể tại Phụ lục gửi kèm.", in: "gold/texts/d06-cong-van.txt"),
    .init(
      "dưới đây", [.attached], "Mức chi cụ thể theo Phụ lục dưới đây.", in: "mixed/nghi-dinh-1180a89c.txt"),
  ]
}
