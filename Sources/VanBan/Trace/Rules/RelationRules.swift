/// References within the document and back, and what the text says of a cited document.
extension RuleRow {
  static let relations: [RuleRow] = [
    // References within the document and back.
    RuleRow(
      .referenceUnit,
      "“này” after a unit refers to a part of this document.",
      "“này” sau tên đơn vị chỉ một phần của văn bản này."),
    RuleRow(
      .referenceThis,
      "Units before “… này” refer to parts of this document.",
      "Các đơn vị trước “… này” chỉ các phần của văn bản này."),
    RuleRow(
      .referenceBack,
      "“trên”, “nêu trên” after a kind word refers to the document of that kind cited before.",
      "“trên”, “nêu trên” sau tên loại chỉ văn bản cùng loại đã viện dẫn."),
    RuleRow(
      .referenceAppendix,
      "The word of an appendix with its number, or with words that say it is attached.",
      "Chữ gọi phụ lục kèm số, hoặc kèm lời nói là đính kèm."),

    // What the text says of a cited document.
    RuleRow(
      .relationBasis,
      "An entry of the preamble, or a paragraph written as one, cites a legal basis.",
      "Căn cứ, hoặc đoạn viết như căn cứ, viện dẫn cơ sở pháp lý."),
    RuleRow(
      .relationGoverningWords,
      "The last governing words before the mention in its sentence say what the text does with it.",
      "Từ ngữ chi phối cuối cùng trước viện dẫn trong câu cho biết quan hệ."),
    RuleRow(
      .relationWordsBehind,
      "Words behind the mention say that it is no longer in force.",
      "Từ ngữ sau viện dẫn nói văn bản ấy hết hiệu lực."),
    RuleRow(
      .relationStandsIn,
      "“tại” before the mention says that something is laid down there.",
      "“tại” trước viện dẫn cho biết điều gì được quy định ở đó."),
    RuleRow(
      .relationLeadIn,
      "The lead-in of a list says it of the documents that its entries begin with.",
      "Lời dẫn của danh sách nói về các văn bản mở đầu mỗi mục."),
    RuleRow(
      .relationBeside,
      "A mention in a list has the relation of the one beside which it stands.",
      "Viện dẫn trong danh sách có quan hệ như viện dẫn bên cạnh."),
    RuleRow(
      .relationIssuedWith,
      "What is issued with a document is cited as that document is.",
      "Tài liệu ban hành kèm theo được viện dẫn như văn bản ấy."),
    RuleRow(
      .relationInName,
      "Words inside the name of a document say it of the document in that name.",
      "Từ ngữ trong tên một văn bản nói về văn bản nằm trong tên ấy."),
    RuleRow(
      .relationInTitle,
      "Words inside the title of a document say it of the document in that title.",
      "Từ ngữ trong trích yếu nói về văn bản nằm trong trích yếu ấy."),
    RuleRow(
      .relationIssuedByOuter,
      "A decision issues or approves what its title names.",
      "Quyết định ban hành hoặc phê duyệt cái mà trích yếu của nó nêu."),
    RuleRow(
      .relationDraftLaw,
      "A draft law is mentioned only.",
      "Dự án luật chỉ được nhắc đến."),
    RuleRow(
      .relationOperation,
      "A statement in the act's own provisions changes it.",
      "Một quy định trong điều khoản của chính văn bản thay đổi nó."),
    RuleRow(
      .relationOwnTitle,
      "The act's own title says that it changes it.",
      "Trích yếu của chính văn bản nói rằng nó thay đổi văn bản ấy."),
    RuleRow(
      .relationNoOperation,
      "Words of change that no provision of the act states: it is mentioned.",
      "Từ ngữ về thay đổi mà không điều khoản nào của văn bản quy định: chỉ nhắc đến."),
    RuleRow(
      .relationNone,
      "No words govern the mention: it is mentioned.",
      "Không có từ ngữ nào chi phối: chỉ nhắc đến."),
  ]
}
