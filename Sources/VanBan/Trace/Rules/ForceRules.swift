/// What the act says of its own force.
extension RuleRow {
  static let force: [RuleRow] = [
    RuleRow(
      .forceDay,
      "The act says from or to which day it is in force.",
      "Văn bản ghi ngày bắt đầu hoặc ngày hết hiệu lực của chính nó."),
    RuleRow(
      .forceSigning,
      "The day of signing or issue is the date of the document.",
      "Ngày ký, ngày ban hành là ngày ghi ở đầu văn bản."),
    RuleRow(
      .forceAdoption,
      "The day on which the act was passed is the one that its last sentence gives, else its date.",
      "Ngày thông qua là ngày ghi ở câu cuối văn bản; nếu không có thì là ngày của văn bản."),
    RuleRow(
      .forceDelay,
      "Days, months or years are counted on from the day that is named; that day itself does not count.",
      "Đếm số ngày, tháng hoặc năm từ ngày được nêu; không tính chính ngày đó."),
    RuleRow(
      .forceRefused,
      "The words name no day that the text tells.",
      "Từ văn bản không xác định được ngày cụ thể."),
    RuleRow(
      .forceApplied,
      "The act says from which day it is applied, beside its entry into force.",
      "Ngoài ngày có hiệu lực, văn bản ghi ngày bắt đầu áp dụng."),
    RuleRow(
      .forceProvision,
      "Provisions of the act have a day of their own.",
      "Một số quy định của văn bản có ngày hiệu lực riêng."),
    RuleRow(
      .forceExcepted,
      "Provisions are excepted, and the text gives them no day.",
      "Một số quy định được loại trừ nhưng văn bản không ghi ngày."),
    RuleRow(
      .forceOtherAct,
      "The act says that another one ends.",
      "Văn bản ghi một văn bản khác hết hiệu lực."),
    RuleRow(
      .forceTransition,
      "The provision is about matters begun before the act; it gives no day of force.",
      "Quy định chuyển tiếp cho việc phát sinh trước văn bản; không ghi ngày hiệu lực."),
    RuleRow(
      .forceAdopted,
      "The last sentence says when the assembly passed the act.",
      "Câu cuối văn bản ghi ngày cơ quan thông qua văn bản."),
  ]
}
