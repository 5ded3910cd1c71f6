/// What a block of the body is: paragraph, quoted text, table, figure.
extension RuleRow {
  static let body: [RuleRow] = [
    RuleRow(
      .paragraphPlain,
      "A block without a label is a paragraph.",
      "Khối không có số, ký hiệu là một đoạn."),
    RuleRow(
      .quoteOpens,
      "A quotation mark after a colon or amending words, or before a label, opens quoted text.",
      "Dấu mở ngoặc kép sau dấu hai chấm, sau lời sửa đổi hoặc trước số, ký hiệu mở phần trích."),
    RuleRow(
      .quoteInside,
      "The quotation that is open has not been closed.",
      "Phần trích đang mở chưa đóng lại."),
    RuleRow(
      .quoteOpenedInside,
      "The lead-in before has left a quotation mark open.",
      "Lời dẫn phía trước còn để mở dấu ngoặc kép."),
    RuleRow(
      .quotePhrase,
      "A mark that closes within the line, or that nothing announces, quotes a phrase only.",
      "Dấu ngoặc kép đóng ngay trong dòng, hoặc không có lời dẫn, chỉ trích một cụm từ."),
    RuleRow(
      .quoteLeft,
      "A Điều that continues the numbering outside ends a quotation that nobody closed.",
      "Điều nối tiếp số thứ tự bên ngoài kết thúc phần trích quên đóng."),
    RuleRow(
      .tableMarked,
      "The file's format marks the rows of a table.",
      "Định dạng của tệp ghi rõ các dòng của bảng."),
    RuleRow(
      .tableHeading,
      "A unit line, or the heading of the number column, begins a table.",
      "Dòng đơn vị tính, hoặc tên cột số thứ tự, mở đầu một bảng."),
    RuleRow(
      .tableColumnNumbers,
      "Numbers of columns, (1) (2) (3), show a table.",
      "Các số cột (1) (2) (3) cho thấy đây là bảng."),
    RuleRow(
      .tableGaps,
      "Three lines or more keep their cells apart by wide gaps.",
      "Từ ba dòng trở lên có khoảng cách rộng giữa các ô."),
    RuleRow(
      .tableNumbers,
      "Many narrow lines, two in five of them mostly numbers, are a table's cells.",
      "Nhiều dòng hẹp, hai phần năm trở lên chủ yếu là số, là các ô của bảng."),
    RuleRow(
      .tableNarrowOther,
      "Narrow lines with too few numbers, or with labels, are no table and no figure.",
      "Các dòng hẹp mà ít số, hoặc có số thứ tự, thì không phải bảng hay hình."),
    RuleRow(
      .tableTooShort,
      "What begins like a table ends before its third line.",
      "Phần mở đầu như bảng nhưng hết trước dòng thứ ba."),
    RuleRow(
      .tableFewGaps,
      "Too few lines have wide gaps for a table.",
      "Quá ít dòng có khoảng cách rộng để thành bảng."),
    RuleRow(
      .figureNarrow,
      "Twelve narrow lines or more without ends of sentences are the words of a figure.",
      "Từ mười hai dòng hẹp trở lên không kết thúc câu là chữ trong hình."),
    RuleRow(
      .tableRowsMarked,
      "The file's format gives rows and cells.",
      "Định dạng của tệp cho biết dòng và ô."),
    RuleRow(
      .tableRowsGrid,
      "Wide gaps or tabs at the same places part the columns.",
      "Khoảng cách rộng hoặc tab ở cùng vị trí phân các cột."),
    RuleRow(
      .tableRowsFlow,
      "Without gaps, row numbers and amounts part the cells.",
      "Không có khoảng cách thì số thứ tự và số liệu phân các ô."),
  ]
}
