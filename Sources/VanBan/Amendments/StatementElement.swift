/// A piece of a statement of change, as a reader who knows the form of such statements takes it in.
struct StatementElement {
  enum Value {
    case verb(Amendment.Operation)
    /// The provisions that a run of references names.
    case provisions([ProvisionPath])
    /// Words in quotation marks, by their place between the marks.
    case quotation(Range<Int>)
    /// An act, by its citation.
    case act(Int)
    /// `Thông tư này`
    case ownAct
    case marker(Marker)
    /// `tiêu đề Thông tư`: the title of the act that is changed.
    case titleOfAct
    /// The end of a sentence.
    case stop
  }

  enum Marker: Sendable {
    case after, before, atEnd, into, at, with, except, asFollows
    /// `một số điều của`: the provisions stand below.
    case some
    /// `tên Điều 5`
    case title
    /// `đoạn mở đầu khoản 2`
    case opening
    /// Something that no path leads to: a row, a bullet, a sentence.
    case inside
    case phrase
    case wholeAct
  }

  let value: Value
  let words: Range<Int>
}

extension StatementElement {
  /// Words of statements that are no verbs (wordings of 4,288 statements of 193 acts).
  static let markers = PhraseTable<Marker>([
    ("vào sau", .after), ("sau", .after), ("vào ngay sau", .after), ("ngay sau", .after),
    ("vào liền sau", .after), ("liền sau", .after), ("tiếp sau", .after), ("vào tiếp sau", .after),
    ("vào phía sau", .after), ("phía sau", .after), ("tiếp theo", .after),
    ("vào trước", .before), ("trước", .before), ("vào ngay trước", .before), ("vào phía trước", .before),
    ("phía trước", .before), ("ngay trước", .before),
    ("vào cuối", .atEnd), ("vào phần cuối", .atEnd), ("ở cuối", .atEnd), ("vào đoạn cuối", .atEnd),
    ("vào", .into), ("tại", .at), ("ở", .at), ("trong", .at), ("quy định tại", .at),
    ("bằng", .with), ("thành", .with), ("bằng cụm từ", .with), ("thành cụm từ", .with), ("bằng từ", .with),
    ("thành từ", .with), ("bằng các cụm từ", .with), ("bằng nội dung", .with), ("thành nội dung", .with),
    ("trừ", .except), ("ngoại trừ", .except), ("không bao gồm", .except), ("trừ các", .except),
    ("như sau", .asFollows), ("sau đây", .asFollows), ("dưới đây", .asFollows),
    ("các nội dung sau", .asFollows),
    ("một số điều", .some), ("một số khoản", .some), ("một số điểm", .some), ("một số nội dung", .some),
    ("một số quy định", .some), ("một số điều khoản", .some), ("một số điều , khoản", .some),
    ("một số khoản , điểm", .some), ("một số mục", .some), ("một số chương", .some),
    ("một số điểm , khoản", .some), ("một số cụm từ", .some), ("một số từ", .some),
    ("một số từ ngữ", .some), ("các cụm từ", .phrase), ("một số từ , cụm từ", .some), ("một phần", .some),
    ("một số", .some), ("các quy định", .some), ("các điều", .some), ("các nội dung", .some),
    ("các mẫu", .some),
    ("tên", .title), ("tiêu đề", .title), ("tên gọi", .title),
    ("đoạn mở đầu", .opening), ("đoạn đầu", .opening), ("đoạn dẫn", .opening), ("câu dẫn", .opening),
    ("phần mở đầu", .opening), ("câu mở đầu", .opening), ("đoạn mở đầu của", .opening),
    ("lời dẫn", .opening), ("đoạn mở đầu tại", .opening),
    ("gạch đầu dòng", .inside), ("đoạn", .inside), ("câu", .inside), ("dòng", .inside), ("hàng", .inside),
    ("số thứ tự", .inside), ("ý", .inside), ("cột", .inside), ("bảng", .inside), ("ô", .inside),
    ("công thức", .inside), ("mục số", .inside), ("dấu", .inside),
    ("chú thích", .inside), ("ghi chú", .inside),
    ("cụm từ", .phrase), ("từ", .phrase), ("nội dung", .phrase), ("từ ngữ", .phrase), ("cụm", .phrase),
    ("các từ", .phrase), ("chữ", .phrase), ("số", .phrase), ("từ , cụm từ", .phrase),
    ("toàn bộ", .wholeAct), ("toàn văn", .wholeAct),
  ])

  /// Words that may stand between a verb and what it changes: `Bãi bỏ toàn bộ các khoản tại Điều 5`. Others say that
  /// something else is done: `Bỏ phiếu kín`, `Thay mặt Bộ trưởng`, `Hủy bỏ thầu theo Điều 17`.
  static let fillers = KeySet(
    [
      "các", "những", "cả", "toàn", "bộ", "một", "số", "phần", "tại", "của", "trong", "ở", "và", "khoản",
      "mục",
      "điều", "điểm", "sau", "đây", "nêu", "hiệu", "lực", "thi", "hành", "việc", "áp", "dụng", "mới", "thêm",
      "lại",
      "vào",
    ].map { SyllableKey($0) })

  /// What acts lay down, with whatever says more of it: `Bãi bỏ quy định định mức phân bổ cho huyện tại khoản 2 Điều 5`,
  /// `Bãi bỏ nhiệm vụ, quyền hạn về kiểm soát thủ tục hành chính tại Điều 3`, `Bãi bỏ điều kiện kinh doanh tại Điều 8`.
  static let contents = PhraseTable<Void>(
    [
      "quy định", "qui định", "nội dung", "nhiệm vụ , quyền hạn", "quyền hạn", "thẩm quyền",
      "thủ tục hành chính",
      "thành phần hồ sơ", "điều kiện", "tiêu chí", "định mức", "mức", "danh mục", "biểu mẫu", "quy trình",
      "quy chế",
      "văn bản", "căn cứ",
    ].map { ($0, ()) })

  /// Those of them that are also set and changed outside acts: `Điều chỉnh mức giá`, `Thay đổi điều kiện`.
  static let measures = PhraseTable<Void>(
    [
      "nhiệm vụ , quyền hạn", "quyền hạn", "thẩm quyền", "thủ tục hành chính", "thành phần hồ sơ",
      "điều kiện",
      "tiêu chí", "định mức", "mức", "quy trình",
    ].map { ($0, ()) })

  /// Words that only stand for a phrase where quotation marks follow.
  var isPhraseWord: Bool { if case .marker(.phrase) = value { true } else { false } }

  /// Whether it ends a sentence.
  var isStop: Bool { if case .stop = value { true } else { false } }

  /// Whether it names nothing but the act itself.
  var isMarkerOrOwnAct: Bool {
    switch value {
    case .marker, .ownAct: true
    default: false
    }
  }

  func isMarker(_ marker: Marker) -> Bool { if case .marker(marker) = value { true } else { false } }
}

extension StatementElement.Marker: Equatable {}
