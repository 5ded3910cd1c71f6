extension Evidence {
  /// What speaks for or against a decision.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    /// The layout: indentation, blank lines, the file's marks.
    case layout
    /// The role of the block before.
    case blockBefore = "what the block before is"
    /// A full stop ends the line before.
    case fullStopBefore = "full stop before"
    /// A semicolon ends the line before.
    case semicolonBefore = "semicolon before"
    /// A colon ends the line before.
    case colonBefore = "colon before"
    /// A comma ends the line before.
    case commaBefore = "comma before"
    /// The line before ends without punctuation.
    case nothingBefore = "no punctuation before"
    /// The line before ends inside a phrase: `của`, `ngày`.
    case openPhraseBefore = "open phrase before"
    /// The line before ends with a word that a name may follow.
    case nameMayFollow = "a name may follow"
    /// The line before ends with a capitalised word.
    case capitalBefore = "capital before"
    /// The line before ends with a word that a number must follow: `số`, `Điều`.
    case numberDue = "a number is due"
    /// The line begins with a small letter.
    case smallLetter = "begins with a small letter"
    /// The line begins with words in capitals.
    case capitals = "begins in capitals"
    /// The line begins with a capital letter.
    case capital = "begins with a capital"
    /// The line begins with a bracket.
    case bracket = "begins with a bracket"
    /// The line begins with a number.
    case number = "begins with a number"
    /// The line begins with a web or mail address.
    case address = "begins with an address"
    /// The line begins with a quotation mark.
    case quotationMark = "begins with a quotation mark"
    /// The line begins with another mark.
    case mark = "begins with a mark"
    /// The line before ends with a full stop, a semicolon or a colon.
    case closedBefore = "the line before is closed"
    /// The line before ends with a closing bracket or quotation mark.
    case closingMarkBefore = "closing mark before"
    /// The line before is shorter than its margin allows.
    case shortLineBefore = "short line before"
    /// The block before is a heading in capitals.
    case capitalsBefore = "heading in capitals before"
    /// The style of the label, as a prior.
    case labelItself = "the label itself"
    /// The block that it is nested under; ``Evidence/range`` is its place.
    case under
    /// The words that govern a mention: `sửa đổi`, `thay thế`.
    case governingWords = "governing words"
    /// The first words of the block.
    case opening = "the block begins"
    /// The words that decide; ``Evidence/range`` is their place.
    case cue = "words that decide"
    /// The end of the block or line.
    case ending = "how it ends"
    /// The first block nested under it.
    case blockUnder = "block under it"
    /// The number of words, in ``Evidence/count``.
    case words
    /// The number of lines, in ``Evidence/count``.
    case lines
    /// The number of lines with wide gaps, in ``Evidence/count``.
    case gappedLines = "lines with wide gaps"
    /// The number of columns, in ``Evidence/count``.
    case columns
    /// The number of rows, in ``Evidence/count``.
    case rows
    /// The number of pages, in ``Evidence/count``.
    case pages
    /// The earlier citation that is meant; ``Evidence/range`` is its place.
    case antecedent = "cited before"
    /// The part of the document that is meant; ``Evidence/range`` is its place.
    case target

    /// What it is in Vietnamese; the raw value says it in English.
    public var vi: String {
      switch self {
      case .layout: "cách trình bày"
      case .blockBefore: "khối phía trước"
      case .fullStopBefore: "dấu chấm phía trước"
      case .semicolonBefore: "dấu chấm phẩy phía trước"
      case .colonBefore: "dấu hai chấm phía trước"
      case .commaBefore: "dấu phẩy phía trước"
      case .nothingBefore: "không có dấu câu phía trước"
      case .openPhraseBefore: "cụm từ phía trước chưa hết"
      case .nameMayFollow: "có thể còn tên riêng"
      case .capitalBefore: "chữ hoa phía trước"
      case .numberDue: "đang chờ một số"
      case .smallLetter: "bắt đầu bằng chữ thường"
      case .capitals: "bắt đầu bằng chữ in hoa"
      case .capital: "bắt đầu bằng chữ hoa"
      case .bracket: "bắt đầu bằng dấu ngoặc"
      case .number: "bắt đầu bằng số"
      case .address: "bắt đầu bằng địa chỉ"
      case .quotationMark: "bắt đầu bằng dấu ngoặc kép"
      case .mark: "bắt đầu bằng dấu"
      case .closedBefore: "dòng trước đã kết thúc"
      case .closingMarkBefore: "dấu đóng phía trước"
      case .shortLineBefore: "dòng trước ngắn"
      case .capitalsBefore: "đề mục viết hoa phía trước"
      case .labelItself: "chính số, ký hiệu ấy"
      case .under: "dưới"
      case .governingWords: "từ ngữ chi phối"
      case .opening: "khối bắt đầu"
      case .cue: "từ ngữ quyết định"
      case .ending: "cách kết thúc"
      case .blockUnder: "khối bên dưới"
      case .words: "số chữ"
      case .lines: "số dòng"
      case .gappedLines: "số dòng có khoảng cách rộng"
      case .columns: "số cột"
      case .rows: "số dòng của bảng"
      case .pages: "số trang có dòng này"
      case .antecedent: "đã viện dẫn ở"
      case .target: "phần được chỉ"
      }
    }
  }
}
