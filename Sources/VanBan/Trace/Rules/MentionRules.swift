/// Mentions of other documents.
extension RuleRow {
  static let mentions: [RuleRow] = [
    RuleRow(
      .mentionNumbered,
      "A kind word and a number.",
      "Tên loại và số."),
    RuleRow(
      .mentionUntyped,
      "A number with a symbol, without a kind word.",
      "Số có ký hiệu, không có tên loại."),
    RuleRow(
      .mentionInList,
      "A further number in a list has the kind of the one before it.",
      "Số tiếp theo trong danh sách cùng loại với số trước."),
    RuleRow(
      .mentionStandard,
      "A series of standards and a number.",
      "Tên bộ tiêu chuẩn và số."),
    RuleRow(
      .mentionLaw,
      "A law by its title.",
      "Luật gọi bằng tên."),
    RuleRow(
      .mentionNamed,
      "A noun for a document and a name that identifies it.",
      "Danh từ chỉ văn bản và tên đủ để nhận ra."),
    RuleRow(
      .mentionIssuedWithoutNumber,
      "What the body itself has issued, by what it is about.",
      "Văn bản chính cơ quan đã ban hành, gọi theo nội dung."),
    RuleRow(
      .mentionItself,
      "The enacting sentence names the act itself, which is no citation.",
      "Câu ban hành nêu tên chính văn bản này, không phải viện dẫn."),
    RuleRow(
      .mentionBody,
      "The words are the name of a body.",
      "Các chữ này là tên cơ quan."),
    RuleRow(
      .mentionForeign,
      "A law of another country, or the words of a treaty's name.",
      "Luật của nước khác, hoặc các chữ trong tên điều ước quốc tế."),
    RuleRow(
      .mentionKindAlone,
      "A kind word without a number or a name that identifies a document.",
      "Tên loại không có số, cũng không có tên đủ để nhận ra văn bản."),
    RuleRow(
      .mentionDate,
      "A date behind the mention is the cited document's.",
      "Ngày tháng sau viện dẫn là của văn bản được viện dẫn."),
    RuleRow(
      .mentionIssuer,
      "“của” and a body behind the mention name who issued it.",
      "“của” và tên cơ quan sau viện dẫn cho biết ai ban hành."),
    RuleRow(
      .mentionShared,
      "A date or body printed once after several numbers belongs to each.",
      "Ngày hoặc cơ quan in một lần sau nhiều số là của mọi số ấy."),
    RuleRow(
      .mentionTitle,
      "What follows the mention is the cited document's title.",
      "Phần sau viện dẫn là trích yếu của văn bản được viện dẫn."),
    RuleRow(
      .mentionPinpoint,
      "Units and numbers right before the mention name the part that is cited.",
      "Các đơn vị và số ngay trước viện dẫn cho biết phần được viện dẫn."),
    RuleRow(
      .mentionShortName,
      "Brackets behind the mention define a short name for it.",
      "Ngoặc sau viện dẫn đặt tên gọi tắt cho nó."),
    RuleRow(
      .rejectedRatio,
      "One number over another is no citation.",
      "Một số trên một số khác không phải viện dẫn."),
    RuleRow(
      .rejectedDate,
      "A date is no citation.",
      "Ngày tháng không phải viện dẫn."),
    RuleRow(
      .rejectedPeriod,
      "A period is no citation.",
      "Khoảng thời gian không phải viện dẫn."),
    RuleRow(
      .rejectedSelf,
      "The document speaks of itself.",
      "Văn bản nói về chính nó."),
    RuleRow(
      .rejectedBack,
      "It refers to a document that is cited before.",
      "Nhắc lại văn bản đã viện dẫn ở trên."),
    RuleRow(
      .rejectedOwnNumber,
      "It is the document's own number.",
      "Đây là số của chính văn bản."),
    RuleRow(
      .rejectedDefinition,
      "It only defines a short name.",
      "Chỉ đặt tên gọi tắt."),
    RuleRow(
      .rejectedFurniture,
      "It stands in page furniture.",
      "Nằm ngoài nội dung, ở phần của trang in."),
    RuleRow(
      .rejectedFrame,
      "It stands in the header, the recipients or the signature.",
      "Nằm ở phần đầu, nơi nhận hoặc chữ ký."),
    RuleRow(
      .rejectedBlank,
      "Its serial is left blank.",
      "Số thứ tự để trống."),
    RuleRow(
      .rejectedUnknownSymbol,
      "No kind word stands before it, and no document's number has such a symbol.",
      "Không có tên loại đứng trước, và không số văn bản nào có ký hiệu như vậy."),
  ]
}
