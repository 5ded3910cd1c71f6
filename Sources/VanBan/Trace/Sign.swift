extension Evidence {
  /// What speaks for or against a decision.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    case layout
    case blockBefore = "what the block before is"
    case fullStopBefore = "full stop before"
    case semicolonBefore = "semicolon before"
    case colonBefore = "colon before"
    case commaBefore = "comma before"
    case nothingBefore = "no punctuation before"
    case openPhraseBefore = "open phrase before"
    case nameMayFollow = "a name may follow"
    case capitalBefore = "capital before"
    case numberDue = "a number is due"
    case smallLetter = "begins with a small letter"
    case capitals = "begins in capitals"
    case capital = "begins with a capital"
    case bracket = "begins with a bracket"
    case number = "begins with a number"
    case address = "begins with an address"
    case quotationMark = "begins with a quotation mark"
    case mark = "begins with a mark"
    case closedBefore = "the line before is closed"
    case closingMarkBefore = "closing mark before"
    case shortLineBefore = "short line before"
    case capitalsBefore = "heading in capitals before"
    case labelItself = "the label itself"
    case under
    case governingWords = "governing words"
    case opening = "the block begins"
    case cue = "words that decide"
    case ending = "how it ends"
    case blockUnder = "block under it"
    case words
    case lines
    case gappedLines = "lines with wide gaps"
    case columns
    case rows
    case pages
    case antecedent = "cited before"
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
