/// Closing formula, Nơi nhận, signatures.
extension RuleRow {
  static let closing: [RuleRow] = [
    RuleRow(
      .closingOpener,
      "“Trên đây” near the end opens the closing formula.",
      "“Trên đây” ở gần cuối mở lời kết."),
    RuleRow(
      .closingFollows,
      "What follows the opening of the closing formula belongs to it.",
      "Phần sau chỗ mở lời kết thuộc về lời kết."),
    RuleRow(
      .closingPassed,
      "The last paragraph says who passed the document.",
      "Đoạn cuối nói ai đã thông qua văn bản."),
    RuleRow(
      .closingRequest,
      "The last paragraph of a document that sets no rules makes a request.",
      "Đoạn cuối của văn bản không quy phạm nêu lời đề nghị."),
    RuleRow(
      .closingRecipients,
      "“Nơi nhận” opens the list of recipients.",
      "“Nơi nhận” mở danh sách nơi nhận."),
    RuleRow(
      .closingRecipient,
      "An entry under Nơi nhận begins with a dash, or with the first line of the list.",
      "Mỗi nơi nhận bắt đầu bằng gạch đầu dòng, hoặc ở dòng đầu danh sách."),
    RuleRow(
      .closingAuthority,
      "A capacity such as TM. or KT., or an office in capitals, opens a signature.",
      "Quyền hạn như TM., KT. hoặc chức vụ viết hoa mở phần chữ ký."),
    RuleRow(
      .closingName,
      "Two to seven capitalised words under the office are the signer's name.",
      "Hai đến bảy chữ viết hoa đầu chữ dưới chức vụ là họ tên người ký."),
    RuleRow(
      .closingColumn,
      "The right column beside Nơi nhận is the signature.",
      "Cột phải cạnh Nơi nhận là phần chữ ký."),
    RuleRow(
      .closingForm,
      "In a form, the office above the note that says how to sign is the place of a signature.",
      "Trong biểu mẫu, chức vụ đứng trên ghi chú về cách ký là chỗ ký."),
    RuleRow(
      .closingPair,
      "Two signatures stand side by side.",
      "Hai chữ ký đứng cạnh nhau."),
  ]
}
