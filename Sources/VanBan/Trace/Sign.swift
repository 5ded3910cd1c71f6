extension Evidence {
  /// What speaks for or against a decision.
  public enum Sign: String, Sendable, Hashable, CaseIterable {
    /// A blank line parts the two lines.
    case blankLine = "blank line between"
    /// No blank line parts the two lines.
    case noBlankLine = "no blank line between"
    /// The line before ends with a space, as extractors leave where a paragraph goes on.
    case trailingSpace = "space at the end of the line before"
    /// The line before ends without a space.
    case noTrailingSpace = "no space at the end of the line before"
    /// The line is indented more than the one before or the margin.
    case indented
    /// The line is not indented.
    case notIndented = "not indented"
    /// How much room the line before has left for the next word.
    case room = "room left on the line before"
    /// The text has a line for each paragraph, as no page has broken its lines.
    case unwrapped = "a line for each paragraph"
    /// The block before is a căn cứ without an end.
    case basisBefore = "căn cứ without an end before"
    /// The line before is the title of a Điều.
    case articleTitleBefore = "title of a Điều before"
    /// The line before is the first of a Điều.
    case articleLineBefore = "first line of a Điều before"
    /// The line before ends with a full stop.
    case fullStopBefore = "full stop before"
    /// The line before ends with a semicolon.
    case semicolonBefore = "semicolon before"
    /// The line before ends with a semicolon in a list of căn cứ, and the line names a document.
    case semicolonInBases = "semicolon before, among căn cứ"
    /// The line before ends with a semicolon in a sentence, and the line names a document.
    case semicolonBeforeDocument = "semicolon before the name of a document"
    /// The line before ends with a colon.
    case colonBefore = "colon before"
    /// The line before ends with a comma.
    case commaBefore = "comma before"
    /// The line before ends without punctuation.
    case nothingBefore = "no punctuation before"
    /// The line before ends with a word that needs another.
    case openPhraseBefore = "open phrase before"
    /// The line before a bullet ends with a word that needs another.
    case openPhraseBeforeBullet = "open phrase before a bullet"
    /// A name of two words or more stands on both sides of the break.
    case nameGoesOver = "a name goes over the break"
    /// The line before ends with a word that a name may follow.
    case nameMayFollow = "a name may follow"
    /// The line before ends with a capitalised word.
    case capitalBefore = "capital before"
    /// The line before ends with a word that a number follows.
    case numberDue = "a number is due"
    /// The line before ends with a noun that the label counts.
    case countedNoun = "the label counts the noun before"
    /// The line begins with a small letter.
    case smallLetter = "begins with a small letter"
    /// The line begins with a word in capitals.
    case capitals = "begins in capitals"
    /// The line begins with a capitalised word.
    case capital = "begins with a capital"
    /// The line begins with the name of a point and a colon.
    case pointName = "begins with a name and a colon"
    /// The line begins with a bracket.
    case bracket = "begins with a bracket"
    /// The line begins with a number.
    case number = "begins with a number"
    /// The line begins with a number, right after a colon.
    case numberAfterColon = "a number right after a colon"
    /// The line begins with an address of the network.
    case address = "begins with an address"
    /// The line begins with a quotation mark.
    case quotationMark = "begins with a quotation mark"
    /// The line begins with a phrase in quotation marks.
    case quotedPhrase = "begins with a quoted phrase"
    /// The line begins with another mark.
    case mark = "begins with a mark"
    /// The line and the one before it begin with dots that a form leaves to fill in.
    case formBlank = "dots to fill in on both lines"
    /// The line before ends as a sentence or an entry does.
    case closedBefore = "the line before is closed"
    /// The line before ends with a closing bracket or quotation mark.
    case closingMarkBefore = "closing mark before"
    /// The line before leaves much room.
    case shortLineBefore = "short line before"
    /// The block before is in capitals.
    case capitalsBefore = "heading in capitals before"
    /// The label is a word and a number.
    case namedLabel = "a word and a number"
    /// The label ends a reference that begins on the line before.
    case labelInReference = "end of a reference"
    /// The label is a footnote's.
    case footnoteLabel = "number of a footnote"
    /// A dash stands between two numbers.
    case dashBetweenNumbers = "dash between numbers"
    /// A plus or star stands alone over a number.
    case signOfFormula = "sign of a formula"
    /// The label is a bullet before a capital.
    case bulletBeforeCapital = "bullet before a capital"
    /// The dash may join two names.
    case bulletInName = "dash inside a name"
    /// The label is the first of a list or continues one.
    case continuesList = "continues its list"
    /// The label continues no list.
    case startsNowhere = "continues no list"
    /// The label continues no list and stands alone at the end of a part.
    case numberAtEnd = "number alone at the end"
    /// The block under which it stands.
    case under
    /// The words that say what the text does with the cited document.
    case governingWords = "governing words"
    /// The first line of the block that the line is part of.
    case opening = "the block begins"
    /// The last word or mark of the block.
    case ending = "how it ends"
    /// The first block under it.
    case blockUnder = "block under it"
    /// The number of words.
    case words
    /// The number of lines.
    case lines
    /// The number of lines with wide gaps.
    case gappedLines = "lines with wide gaps"
    /// The number of columns.
    case columns
    /// The number of rows.
    case rows
    /// The number of pages that show the line.
    case pages
    /// The citation that a reference means.
    case antecedent = "cited before"
    /// The block that a reference means.
    case target
    /// It has words of the motto.
    case mottoWords = "words of the motto"
    /// It has the form of a document's number.
    case numberForm = "form of a number"
    /// It has the form of place and date.
    case dateForm = "form of a date"
    /// It has the name of a type of document.
    case typeName = "name of a type"
    /// It has the name of a body, an office or a place.
    case bodyName = "name of a body"
    /// It has the words of a mark of secrecy, urgency or draft.
    case markWords = "words of a mark"
    /// It begins as the subject of a letter does.
    case subjectWords = "words of a subject"
    /// It begins as addressee, căn cứ, article or entry does.
    case openingWords = "words that open the text"
    /// It has words of a stamp, a page or a website.
    case siteWords = "words of a page or website"
    /// It has the words of an appendix's heading or note.
    case appendixWords = "words of an appendix"
    /// How much of it is in capitals, and how it begins.
    case letters = "how its letters are written"
    /// How much of it is digits, marks and foreign words.
    case marks = "digits and marks in it"
    /// How wide it is.
    case width = "its width"
    /// In which column or cell it stands.
    case column = "its column"
    /// How far down the text it stands.
    case depth = "how far down it stands"
    /// How near the motto, the number, the type name and the text are.
    case neighbours = "motto, number, type and text near it"
    /// What the piece before it is.
    case roleBefore = "what is before it"
    /// What a short form stands for.
    case longForm = "long form"
    /// A digital signature of the file.
    case digitalSignature = "digital signature"

    /// What it is in Vietnamese; the raw value says it in English.
    public var vi: String {
      switch self {
      case .blankLine: "có dòng trống ở giữa"
      case .noBlankLine: "không có dòng trống ở giữa"
      case .trailingSpace: "dấu cách ở cuối dòng trước"
      case .noTrailingSpace: "không có dấu cách ở cuối dòng trước"
      case .indented: "thụt vào"
      case .notIndented: "không thụt vào"
      case .room: "chỗ còn trống trên dòng trước"
      case .unwrapped: "mỗi đoạn một dòng"
      case .basisBefore: "căn cứ chưa hết phía trước"
      case .articleTitleBefore: "tên điều phía trước"
      case .articleLineBefore: "dòng đầu của điều phía trước"
      case .fullStopBefore: "dấu chấm phía trước"
      case .semicolonBefore: "dấu chấm phẩy phía trước"
      case .semicolonInBases: "dấu chấm phẩy phía trước, trong các căn cứ"
      case .semicolonBeforeDocument: "dấu chấm phẩy trước tên văn bản"
      case .colonBefore: "dấu hai chấm phía trước"
      case .commaBefore: "dấu phẩy phía trước"
      case .nothingBefore: "không có dấu câu phía trước"
      case .openPhraseBefore: "cụm từ phía trước chưa hết"
      case .openPhraseBeforeBullet: "cụm từ chưa hết trước gạch đầu dòng"
      case .nameGoesOver: "tên riêng nằm ở cả hai dòng"
      case .nameMayFollow: "có thể còn tên riêng"
      case .capitalBefore: "chữ hoa phía trước"
      case .numberDue: "đang chờ một số"
      case .countedNoun: "nhãn đếm danh từ phía trước"
      case .smallLetter: "bắt đầu bằng chữ thường"
      case .capitals: "bắt đầu bằng chữ in hoa"
      case .capital: "bắt đầu bằng chữ hoa"
      case .pointName: "bắt đầu bằng tên gọi và dấu hai chấm"
      case .bracket: "bắt đầu bằng dấu ngoặc"
      case .number: "bắt đầu bằng số"
      case .numberAfterColon: "số ngay sau dấu hai chấm"
      case .address: "bắt đầu bằng địa chỉ"
      case .quotationMark: "bắt đầu bằng dấu ngoặc kép"
      case .quotedPhrase: "bắt đầu bằng cụm từ trong ngoặc kép"
      case .mark: "bắt đầu bằng dấu"
      case .formBlank: "dấu chấm để điền ở cả hai dòng"
      case .closedBefore: "dòng trước đã kết thúc"
      case .closingMarkBefore: "dấu đóng phía trước"
      case .shortLineBefore: "dòng trước ngắn"
      case .capitalsBefore: "đề mục viết hoa phía trước"
      case .namedLabel: "chữ và số"
      case .labelInReference: "cuối của một viện dẫn"
      case .footnoteLabel: "số của chú thích"
      case .dashBetweenNumbers: "gạch giữa hai số"
      case .signOfFormula: "dấu của công thức"
      case .bulletBeforeCapital: "gạch đầu dòng trước chữ hoa"
      case .bulletInName: "gạch nối trong tên riêng"
      case .continuesList: "nối tiếp danh sách"
      case .startsNowhere: "không nối tiếp danh sách nào"
      case .numberAtEnd: "số đứng một mình ở cuối"
      case .under: "dưới"
      case .governingWords: "từ ngữ chi phối"
      case .opening: "khối bắt đầu"
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
      case .mottoWords: "chữ của Quốc hiệu, Tiêu ngữ"
      case .numberForm: "dạng số, ký hiệu văn bản"
      case .dateForm: "dạng ngày tháng"
      case .typeName: "tên loại văn bản"
      case .bodyName: "tên cơ quan"
      case .markWords: "chữ của dấu mức độ"
      case .subjectWords: "chữ của trích yếu"
      case .openingWords: "chữ mở đầu nội dung"
      case .siteWords: "chữ của trang in hoặc trang web"
      case .appendixWords: "chữ của phụ lục"
      case .letters: "cách viết chữ"
      case .marks: "chữ số và dấu"
      case .width: "độ dài dòng"
      case .column: "cột"
      case .depth: "vị trí từ trên xuống"
      case .neighbours: "Quốc hiệu, số, tên loại và nội dung ở gần"
      case .roleBefore: "phần ngay trước"
      case .longForm: "dạng đầy đủ"
      case .digitalSignature: "chữ ký số"
      }
    }
  }
}
