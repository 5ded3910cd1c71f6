/// Letterhead, title (Nghị định 30/2020/NĐ-CP, Phụ lục I) and preamble.
extension RuleRow {
  static let letterhead: [RuleRow] = [
    // Letterhead and title (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    RuleRow(
      .headerMotto,
      "The words of Quốc hiệu or Tiêu ngữ.",
      "Các chữ của Quốc hiệu hoặc Tiêu ngữ."),
    RuleRow(
      .headerBestReading,
      "In the best reading of the first lines as a whole it is that.",
      "Trong cách đọc hợp nhất của toàn bộ các dòng đầu, dòng này là như vậy."),
    RuleRow(
      .headerIssuer,
      "The last body named in the left column issues the document.",
      "Cơ quan đứng cuối ở cột trái là cơ quan ban hành."),
    RuleRow(
      .headerJointIssuers,
      "Several bodies in the left column issue a joint document together.",
      "Nhiều cơ quan ở cột trái cùng ban hành một văn bản liên tịch."),
    RuleRow(
      .headerSuperior,
      "A body named above the issuer is its superior.",
      "Cơ quan đứng trên cơ quan ban hành là cơ quan chủ quản."),
    RuleRow(
      .headerNumber,
      "“Số” with its number, or with room for one.",
      "Chữ “Số” và số, ký hiệu, hoặc chỗ để trống cho số."),
    RuleRow(
      .headerDate,
      "A place and “ngày … tháng … năm”.",
      "Địa danh và “ngày … tháng … năm”."),
    RuleRow(
      .headerMark,
      "A mark of secrecy, urgency, draft or handling fills the line.",
      "Cả dòng là dấu mật, khẩn, dự thảo hoặc phạm vi lưu hành."),
    RuleRow(
      .headerSubject,
      "“V/v” opens the subject of a letter.",
      "“V/v” mở đầu trích yếu công văn."),
    RuleRow(
      .headerPlainSubject,
      "“Về” under the number opens the subject of a letter.",
      "“Về” dưới số, ký hiệu mở đầu trích yếu công văn."),
    RuleRow(
      .headerOrnament,
      "A star or dash under a body's name.",
      "Dấu sao hoặc gạch dưới tên cơ quan."),
    RuleRow(
      .titleKind,
      "The name of a kind of document in capitals fills the line.",
      "Cả dòng là tên loại văn bản viết hoa."),
    RuleRow(
      .titleSubject,
      "What stands under the kind's name says what the document is about.",
      "Phần dưới tên loại là trích yếu nội dung."),

    // Preamble.
    RuleRow(
      .preambleAddressee,
      "“Kính gửi”, or the order of a telegram, names the addressees.",
      "“Kính gửi”, hoặc lời mở đầu của điện, nêu nơi nhận văn bản."),
    RuleRow(
      .preambleAddresseeList,
      "The bullets under “Kính gửi:” are addressees.",
      "Các gạch đầu dòng dưới “Kính gửi:” là nơi nhận văn bản."),
    RuleRow(
      .preambleAuthority,
      "A body or office alone in capitals is the one that acts.",
      "Tên cơ quan hoặc chức vụ viết hoa đứng riêng là bên ban hành."),
    RuleRow(
      .preambleBasis,
      "The paragraph begins with the words of a căn cứ.",
      "Đoạn mở đầu bằng các chữ của một căn cứ."),
    RuleRow(
      .preambleWeakBasis,
      "Such an opening is a căn cứ where the paragraph ends as one or names a document.",
      "Cách mở đầu này là căn cứ khi đoạn kết thúc như một căn cứ hoặc nêu tên văn bản."),
    RuleRow(
      .preambleEnacting,
      "The enacting words fill the line.",
      "Cả dòng là lời ban hành."),
    RuleRow(
      .preambleEnactingSentence,
      "After the căn cứ, a sentence says who issues what.",
      "Sau các căn cứ, một câu nói ai ban hành văn bản gì."),
    RuleRow(
      .basisSection,
      "It stands in a section that lists căn cứ.",
      "Nằm trong mục liệt kê các căn cứ."),
  ]
}
