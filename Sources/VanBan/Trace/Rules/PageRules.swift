/// Page furniture, and words read through misspellings.
extension RuleRow {
  static let page: [RuleRow] = [
    // Page furniture.
    RuleRow(
      .furnitureFormat,
      "The file's format marks it as the head or foot of a page.",
      "Định dạng của tệp ghi đây là đầu trang hoặc chân trang."),
    RuleRow(
      .furnitureOrnament,
      "A line of three or more dashes, stars or the like is an ornament.",
      "Dòng chỉ gồm từ ba dấu gạch, dấu sao trở lên là đường kẻ trang trí."),
    RuleRow(
      .furniturePageMark,
      "A converter or document system marks its pages so, or says where it took the text from.",
      "Chương trình chuyển đổi hoặc hệ thống văn bản đánh dấu trang như vậy, hoặc ghi nơi lấy văn bản."),
    RuleRow(
      .furnitureGazette,
      "The gazette prints such a head on its pages.",
      "Công báo in dòng này ở đầu mỗi trang."),
    RuleRow(
      .furnitureLink,
      "An address alone on its line at the end or head of a page comes from the page.",
      "Địa chỉ đứng một mình ở cuối hoặc đầu trang là của trang in."),
    RuleRow(
      .furnitureNumberApart,
      "A number alone between blank lines, or first on a page, is the page's.",
      "Số đứng một mình giữa các dòng trống, hoặc ở đầu trang, là số trang."),
    RuleRow(
      .furnitureNumberDashes,
      "A number between dashes with no other near is the page's.",
      "Số giữa hai gạch ngang, quanh đó không có số khác, là số trang."),
    RuleRow(
      .furnitureNumberRow,
      "Numbers that count on from page to page inside the text are the pages'.",
      "Các số tăng dần từ trang này sang trang khác giữa văn bản là số trang."),
    RuleRow(
      .furnitureNumberEdge,
      "A number at the edge of a page that counts the pages, or counts on at the edge of another, is the page's.",
      "Số ở mép trang đếm đúng số trang, hoặc tăng tiếp ở mép trang khác, là số trang."),
    RuleRow(
      .furnitureNumberColumn,
      "Numbers close to one another are a column of a table.",
      "Các số đứng gần nhau là một cột của bảng."),
    RuleRow(
      .furnitureRunningHead,
      "The same words at the edge of three pages or more are a running head.",
      "Cùng những chữ ấy ở mép từ ba trang trở lên là tiêu đề chạy."),
    RuleRow(
      .furnitureAboveHeader,
      "Above the letterhead nothing shows that the lines are text of a document.",
      "Phía trên phần đầu không có dấu hiệu nào cho thấy đó là nội dung văn bản."),
    RuleRow(
      .furnitureInHeader,
      "Between parts of the letterhead, the line reads best as a stamp, a mark of the page or a website's words.",
      "Giữa các phần của phần đầu văn bản, dòng này hợp nhất là dấu, ký hiệu của trang hoặc chữ của trang web."
    ),
    RuleRow(
      .furnitureGazetteHeading,
      "The gazette repeats the body's name above the letterhead.",
      "Công báo in lại tên cơ quan phía trên phần đầu văn bản."),
    RuleRow(
      .furnitureSiteText,
      "A website's own text around the document, or its list of the document's parts.",
      "Phần trang mạng thêm vào quanh văn bản, hoặc danh sách các phần của văn bản."),
    RuleRow(
      .furnitureStamp,
      "A line of a digital signature's stamp.",
      "Một dòng của dấu chữ ký số."),

    // Words read through misspellings.
    RuleRow(
      .keywordPlace,
      "A word that looks like a keyword, in a place where that stands, is the keyword.",
      "Từ trông giống từ khóa, ở vị trí của từ khóa, được hiểu là từ khóa đó."),
    RuleRow(
      .keywordSequence,
      "A label whose word or number is misread is what goes on with the labels around it.",
      "Nhãn có từ hoặc số bị đọc sai được hiểu theo thứ tự của các nhãn xung quanh."),
    RuleRow(
      .keywordFigures,
      "A word or number beside figures is what makes a date, a number or a pinpoint of them.",
      "Từ hoặc số cạnh các chữ số được hiểu theo ngày tháng, số hiệu hoặc vị trí viện dẫn mà chúng tạo thành."
    ),
  ]
}
