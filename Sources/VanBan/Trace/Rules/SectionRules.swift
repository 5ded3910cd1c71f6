/// Depth, and what is a heading or an item.
extension RuleRow {
  static let sections: [RuleRow] = [
    // Depth: where a block is nested.
    RuleRow(
      .depthNextNumber,
      "A label continues the innermost open list of its style whose number it follows.",
      "Nối tiếp danh sách cùng kiểu trong cùng mà số này đứng ngay sau."),
    RuleRow(
      .depthOpenList,
      "A label continues the innermost open list of its style.",
      "Nối tiếp danh sách cùng kiểu trong cùng đang mở."),
    RuleRow(
      .depthRank,
      "A style that is not open yet begins a list under the innermost block that ranks above it.",
      "Kiểu chưa mở thì bắt đầu danh sách dưới khối trong cùng có thứ bậc cao hơn."),
    RuleRow(
      .depthLeadIn,
      "A bullet right after a lead-in stands under it.",
      "Gạch đầu dòng ngay sau lời dẫn thì nằm dưới lời dẫn."),
    RuleRow(
      .depthAfterText,
      "A bullet after a paragraph under a numbered block stands under that block too.",
      "Gạch đầu dòng sau một đoạn dưới khối có số thì cũng nằm dưới khối ấy."),
    RuleRow(
      .depthAlike,
      "A bullet that begins like an open one stands beside it.",
      "Gạch đầu dòng mở đầu giống một gạch đang mở thì ngang hàng với nó."),
    RuleRow(
      .depthReturn,
      "A bullet stands under the block whose wording its list returns to.",
      "Gạch đầu dòng nằm dưới khối mà danh sách sẽ trở lại cách viết ấy."),
    RuleRow(
      .depthBulletTitle,
      "A bullet that titles the bullets after it stands beside the last such title.",
      "Gạch đầu dòng là tên nhóm thì ngang hàng với tên nhóm trước."),
    RuleRow(
      .depthUnderBulletTitle,
      "A bullet stands under the bullet that titles it.",
      "Gạch đầu dòng nằm dưới gạch là tên nhóm của nó."),
    RuleRow(
      .depthText,
      "Text without a label stands under the last number or letter, and beside the last bullet.",
      "Đoạn không có số nằm dưới số hoặc chữ cái cuối cùng, và ngang gạch đầu dòng cuối cùng."),
    RuleRow(
      .depthListAnew,
      "A lead-in to a numbered list that begins again stands beside the list.",
      "Lời dẫn vào danh sách đánh số lại từ đầu thì ngang hàng với danh sách ấy."),
    RuleRow(
      .depthQuote,
      "Quoted text stands below the provision that introduces it, and nests by its own labels.",
      "Phần trích nằm dưới quy định dẫn nó, và phân cấp theo số của chính nó."),
    RuleRow(
      .depthUnlabelledHeading,
      "A heading in capitals without a label stands under parts and chapters only.",
      "Đề mục viết hoa không có số chỉ nằm dưới phần và chương."),

    // Heading or item.
    RuleRow(
      .headingDivision,
      "Parts, chapters and their sections are headings.",
      "Phần, chương và mục của chúng là đề mục."),
    RuleRow(
      .headingFootnote,
      "A footnote is an item.",
      "Chú thích là một mục."),
    RuleRow(
      .headingArticleOverText,
      "A Điều with blocks under it is a heading, unless it is a long sentence over a paragraph.",
      "Điều có khối bên dưới là đề mục, trừ khi là câu dài trên một đoạn."),
    RuleRow(
      .headingArticleAlone,
      "A Điều with nothing under it is a heading where it is short and no sentence.",
      "Điều không có gì bên dưới là đề mục khi ngắn và không phải câu."),
    RuleRow(
      .headingCapitals,
      "A label with words in capitals is a heading where it titles something.",
      "Số kèm chữ viết hoa là đề mục khi là tên của phần bên dưới."),
    RuleRow(
      .headingUnlabelled,
      "Words in capitals without a label are a heading.",
      "Chữ viết hoa không có số là đề mục."),
    RuleRow(
      .headingNothingUnder,
      "A labelled block with nothing under it is an item.",
      "Khối có số mà không có gì bên dưới là một mục."),
    RuleRow(
      .headingAmount,
      "A block that ends with an amount of money is an item.",
      "Khối kết thúc bằng số tiền là một mục."),
    RuleRow(
      .headingShortSentence,
      "A short numbered sentence over other blocks is a heading.",
      "Câu ngắn có số trên các khối khác là đề mục."),
    RuleRow(
      .headingSemicolon,
      "A block that ends with a semicolon is an item.",
      "Khối kết thúc bằng dấu chấm phẩy là một mục."),
    RuleRow(
      .headingTitlesText,
      "A clause with a colon over a table or plain text is a heading.",
      "Khoản có dấu hai chấm trên bảng hoặc đoạn thường là đề mục."),
    RuleRow(
      .headingLeadIn,
      "A lead-in with a colon is a heading unless it says something itself.",
      "Lời dẫn có dấu hai chấm là đề mục, trừ khi tự nó nói một điều."),
    RuleRow(
      .headingOpenEnd,
      "A block without closing punctuation over other blocks is a heading unless it is long.",
      "Khối không có dấu kết câu trên các khối khác là đề mục, trừ khi dài."),
  ]
}
