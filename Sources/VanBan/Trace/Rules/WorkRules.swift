/// Which document a citation means.
extension RuleRow {
  static let works: [RuleRow] = [
    RuleRow(
      .workNumber,
      "Number, kind, year and body identify it.",
      "Số, loại, năm và cơ quan định danh văn bản."),
    RuleRow(
      .workSameNumber,
      "Another citation of the same number in the text says what this one lacks.",
      "Viện dẫn khác cùng số trong văn bản cho biết phần còn thiếu."),
    RuleRow(
      .workLawTitle,
      "The version of the law of that title on the document's date.",
      "Bản luật mang tên ấy vào ngày của văn bản."),
    RuleRow(
      .workLawCited,
      "The text cites a law of that title with its number, and no other.",
      "Văn bản đã viện dẫn luật mang tên ấy kèm số, và chỉ một."),
    RuleRow(
      .workLawShortened,
      "A short name of a law that the text has in full, or that fits one title of the table of laws alone.",
      "Tên rút gọn của luật mà văn bản có tên đầy đủ, hoặc chỉ khớp một tên trong bảng luật."),
    RuleRow(
      .workDraft,
      "It is the draft of a law, which is no work yet.",
      "Là dự thảo luật, chưa phải văn bản đã ban hành."),
    RuleRow(
      .workNamedBefore,
      "The same name was resolved before.",
      "Cùng tên ấy đã được xác định ở trên."),
    RuleRow(
      .workShortName,
      "The text defines the short name.",
      "Văn bản đặt tên gọi tắt này."),
    RuleRow(
      .workCongress,
      "A congress by its ordinal and its body.",
      "Đại hội theo số thứ tự và tổ chức."),
    RuleRow(
      .workKnownShortName,
      "A short name in the table of known works.",
      "Tên gọi tắt có trong bảng văn bản đã biết."),
    RuleRow(
      .workOfOuter,
      "It is what the citing title's document issues or approves, with that number.",
      "Là cái mà văn bản mang trích yếu này ban hành hoặc phê duyệt, cùng số."),
    RuleRow(
      .workNothingKnown,
      "Nothing in the text or the tables identifies the name.",
      "Không có gì trong văn bản hoặc bảng cho biết tên này là văn bản nào."),
  ]
}
