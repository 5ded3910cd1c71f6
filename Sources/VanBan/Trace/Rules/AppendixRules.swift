/// Appendices and further documents.
extension RuleRow {
  static let appendices: [RuleRow] = [
    RuleRow(
      .appendixWord,
      "A line of its own with the word of an appendix opens one after the signature.",
      "Dòng riêng có chữ gọi phụ lục mở một phụ lục sau chữ ký."),
    RuleRow(
      .appendixNote,
      "A title over a note that it is attached opens an appendix.",
      "Tiêu đề đứng trên ghi chú “kèm theo” mở một phụ lục."),
    RuleRow(
      .appendixUntitled,
      "Text after the signature without a heading is an appendix without a title.",
      "Phần sau chữ ký không có tên là phụ lục không có tiêu đề."),
    RuleRow(
      .appendixOwnHeader,
      "A letterhead over the heading of an attached document opens its appendix.",
      "Phần đầu văn bản đứng trên tên một văn bản kèm theo mở phụ lục ấy."),
    RuleRow(
      .appendixSentence,
      "The line begins with the word of an appendix but goes on as a sentence or a cell.",
      "Dòng bắt đầu bằng chữ gọi phụ lục nhưng tiếp như một câu hoặc một ô."),
    RuleRow(
      .appendixBeforeSignature,
      "Before the signature the heading of an appendix opens none.",
      "Trước chữ ký, tên phụ lục không mở phụ lục nào."),
    RuleRow(
      .documentLetterhead,
      "A letterhead of its own, filled in or signed, opens a further document.",
      "Phần đầu riêng, đã điền hoặc đã ký, mở một văn bản khác."),
    RuleRow(
      .documentAttached,
      "A letterhead under the heading or note of an attachment opens no further document.",
      "Phần đầu dưới tên hoặc ghi chú của tài liệu kèm theo không mở văn bản khác."),
    RuleRow(
      .documentBlankForm,
      "A letterhead without body, kind, number and date, or signature is a form's.",
      "Phần đầu thiếu cơ quan, loại, số và ngày, hoặc chữ ký là của một mẫu."),
  ]
}
