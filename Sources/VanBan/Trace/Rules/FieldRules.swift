/// Fields of the frame.
extension RuleRow {
  static let fields: [RuleRow] = [
    RuleRow(
      .fieldNumber,
      "The line of the number gives serial number, year and symbol.",
      "Dòng số, ký hiệu cho số thứ tự, năm và ký hiệu."),
    RuleRow(
      .fieldDate,
      "The line of the date gives the place before the comma, and day, month and year.",
      "Dòng ngày tháng cho địa danh trước dấu phẩy, rồi ngày, tháng, năm."),
    RuleRow(
      .fieldSignedIssuer,
      "The certificate of a digital signature names the issuing body.",
      "Chứng thư của chữ ký số ghi tên cơ quan ban hành."),
    RuleRow(
      .fieldSignedDate,
      "The document was issued no later than on the day on which its body signed it digitally, else the last signer.",
      "Văn bản được ban hành không muộn hơn ngày cơ quan ban hành ký số, nếu không có thì ngày ký số cuối cùng."
    ),
    RuleRow(
      .fieldKindName,
      "The name of the kind says what kind of document it is.",
      "Tên loại cho biết loại văn bản."),
    RuleRow(
      .fieldKindSymbol,
      "The symbol of the number says what kind of document it is.",
      "Ký hiệu của số cho biết loại văn bản."),
    RuleRow(
      .fieldKindLetter,
      "A subject or Kính gửi without a kind's name makes it a letter.",
      "Có trích yếu “V/v” hoặc Kính gửi mà không có tên loại thì là công văn."),
    RuleRow(
      .fieldSigner,
      "Capacity, office and body come from the authority of a signature, the name from its name.",
      "Quyền hạn, chức vụ và cơ quan lấy từ phần thẩm quyền ký, họ tên từ dòng họ tên."),
    RuleRow(
      .fieldRecipient,
      "The purpose stands in brackets behind a recipient; the units that keep a copy behind “Lưu”.",
      "Mục đích gửi ở trong ngoặc sau nơi nhận; đơn vị lưu ở sau chữ “Lưu”."),
    RuleRow(
      .fieldStamp,
      "The names before the colons say what the lines of a stamp tell.",
      "Chữ trước dấu hai chấm cho biết mỗi dòng của dấu chữ ký số nói gì."),
    RuleRow(
      .fieldAppendix,
      "The heading of an appendix gives its number, title and note.",
      "Tên phụ lục cho số, tiêu đề và ghi chú."),
    RuleRow(
      .fieldFootnote,
      "A footnote hangs at its number in square brackets.",
      "Chú thích gắn ở số của nó trong ngoặc vuông."),
    RuleRow(
      .fieldTerm,
      "The text says what the short form stands for, in brackets or by words.",
      "Văn bản nói chữ viết tắt thay cho gì, trong ngoặc hoặc bằng lời."),
  ]
}
