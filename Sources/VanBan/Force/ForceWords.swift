/// The words with which acts speak of their force, with an example each.
enum ForceWords {
  /// What a verb says of its subject.
  enum Verb: Sendable {
    /// It enters into force.
    case force
    /// Its force ends.
    case end
    /// It is applied; says nothing of force.
    case applied
  }

  /// `Luật này có hiệu lực thi hành từ …`, `Thông tư số 3 hết hiệu lực từ …`, `các quy định này được áp dụng từ …`.
  static let verbs = PhraseTable<Verb>([
    // Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.
    ("có hiệu lực", .force), ("có hiệu lực thi hành", .force), ("có hiệu lực áp dụng", .force),
    // Quyết định này có hiệu lực và thi hành kể từ ngày ký.
    ("có hiệu lực và thi hành", .force), ("có hiệu lực và được thi hành", .force),
    ("có hiệu lực và được áp dụng", .force), ("có hiệu lực và áp dụng", .force),
    ("phát sinh hiệu lực", .force),
    // Luật Lưu trữ số 01/2011/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.
    ("hết hiệu lực", .end), ("hết hiệu lực thi hành", .end), ("hết hiệu lực áp dụng", .end),
    ("hêt hiệu lực", .end), ("hết hiệu lực pháp luật", .end),
    ("chấm dứt hiệu lực", .end), ("chấm dứt hiệu lực thi hành", .end), ("không còn hiệu lực", .end),
    ("không còn hiệu lực thi hành", .end), ("hết giá trị thi hành", .end),
    // Các chế độ quy định tại Thông tư này được áp dụng từ ngày 01 tháng 7 năm 2019.
    ("áp dụng", .applied), ("thực hiện", .applied), ("thi hành", .applied),
  ])

  /// Before the verb: it does not say that force begins. `chưa có hiệu lực`, `tiếp tục có hiệu lực`.
  static let denials = keys("không", "chưa", "đang", "còn", "tục", "mà", "đã", "để", "đảm", "bảo")
  /// Behind `có hiệu lực`: of judgments and of the rank of acts. `có hiệu lực pháp luật`, `có hiệu lực pháp lý cao hơn`
  static let ranks = keys("pháp", "cao", "thấp", "trên", "trước", "tại", "trong", "hồi", "ngược")
  /// Between subject and verb: `Nghị định này sẽ chính thức có hiệu lực`, `bắt đầu có hiệu lực`.
  static let adverbs = keys("sẽ", "chính", "thức", "bắt", "đầu", "đều", "được", "chỉ", "cũng")
  /// Before `Luật này có hiệu lực`: a time is named, nothing is said. `trước ngày Luật này có hiệu lực`
  static let times = keys("ngày", "khi", "điểm", "gian", "lúc", "sau", "trước", "hạn", "mà", "nếu", "hợp")
  /// Begin a clause that says under which condition something holds, and nothing of force.
  static let conditions = keys(
    "trường", "nếu", "khi", "trước", "sau", "kể", "từ", "đến", "trong", "tại", "trên")
  /// What a provision is named by that another day is set for: `Các quy định tại Thông tư này`. Nothing but these and
  /// `này` is the act as a whole.
  static let general = keys(
    "các", "những", "mọi", "toàn", "bộ", "quy", "định", "nội", "dung", "tại", "của", "trong", "nêu", "chế",
    "độ",
    "chính", "sách")
  /// Stand before the act that a provision is in: `của Luật này`, `tại Thông tư này`.
  static let containers = keys("của", "tại", "trong", "ở", "thuộc")
  /// Begin a clause and say nothing of its subject.
  static let openers = keys("riêng", "và", "thì", "trong", "đó", "nhưng")
  /// Set what follows apart from the rest of the act.
  static let apart = keys("trừ", "riêng")
  /// `từ ngày`, `kể từ ngày`, `tính từ`, `bắt đầu từ`; `kê`, `kế`, `kẻ` for `kể` as OCR misreads it.
  static let leads = keys("kể", "kê", "kế", "kẻ", "tính", "bắt", "đầu", "là", "được")

  static let from = SyllableKey("từ")
  static let until = SyllableKey("đến")
  static let all = SyllableKey("hết")
  static let before = SyllableKey("trước")
  static let after = SyllableKey("sau")
  static let into = SyllableKey("vào")
  static let hour = SyllableKey("giờ")
  static let minute = SyllableKey("phút")
  static let except = SyllableKey("trừ")
  static let when = SyllableKey("khi")
  static let law = SyllableKey("lực")
  static let effect = SyllableKey("hiệu")
  static let forWhat = SyllableKey("cho")

  /// Behind `có hiệu lực`, in place of a day: `theo Quyết định số 3659/QĐ-BKHCN`, `đồng thời với Luật Đất đai`.
  static let elsewhere = keys("theo", "đồng", "cùng")
  /// What of an act has a day of its own: `Quy định về …`, `Các chế độ …`, `Nội dung …`.
  static let rules = PhraseTable<Void>(
    ["quy định", "nội dung", "chế độ", "chính sách", "mức", "việc"].map { ($0, ()) })
  /// In `áp dụng cho … từ ngày`: the day is that of what it is applied to. `cho các tờ khai đã nộp từ ngày 1/1/2003`
  static let ownTimes = keys("đã", "được", "phát", "nộp", "ký", "có")

  /// Names of periods behind `từ` that are no day: `từ kỳ tính thuế năm 2026`, `từ năm ngân sách 2026`.
  static let periods = PhraseTable<Void>(
    [
      "kỳ", "năm học", "năm ngân sách", "năm tài chính", "năm kế hoạch", "năm tuyển sinh", "khóa", "khoá",
      "học kỳ",
      "quý", "nhiệm kỳ", "niên độ", "vụ", "lô", "đợt",
    ].map { ($0, ()) })

  /// What happens on the day behind `ngày`.
  static let events = PhraseTable<ForceDay.Basis>([
    // Quyết định này có hiệu lực kể từ ngày ký.
    ("ký", .signing), ("ký ban hành", .signing), ("ký và ban hành", .signing),
    ("ban hành", .signing), ("được ban hành", .signing), ("được ký ban hành", .signing),
    ("được ký", .signing),
    ("ra quyết định", .signing), ("ký quyết định", .signing), ("kí", .signing), ("kí ban hành", .signing),
    ("ky", .signing), ("ký văn bản", .signing),
    // Nghị quyết này có hiệu lực thi hành từ ngày thông qua.
    ("thông qua", .adoption), ("được thông qua", .adoption),
    // Nghị định này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.
    ("đăng công báo", .publication), ("được đăng công báo", .publication), ("công bố", .publication),
    ("được công bố", .publication), ("đăng trên công báo", .publication), ("đăng tải", .publication),
    ("đăng", .publication), ("niêm yết", .publication),
  ])

  /// Behind `ký`: what is signed is not the act. `kể từ ngày ký hợp đồng`, `ngày ký kết`
  static let otherSigned = keys("hợp", "kết", "biên", "thỏa", "thoả", "giấy", "nhận", "thông", "cam")

  /// Numbers in words behind `sau`: `sau mười lăm ngày kể từ ngày ký`.
  static let numbers = PhraseTable<Int>([
    ("năm", 5), ("bảy", 7), ("mười", 10), ("mười lăm", 15), ("hai mươi", 20), ("ba mươi", 30),
    ("bốn mươi lăm", 45), ("bốn lăm", 45), ("sáu mươi", 60), ("chín mươi", 90), ("một", 1), ("hai", 2),
    ("ba", 3),
    ("sáu", 6),
  ])

  /// `Điều khoản chuyển tiếp`
  static let transition: Phrase = "chuyển tiếp"
  static let amended = PhraseTable<Void>(
    ["được sửa đổi", "được bổ sung", "sửa đổi theo", "sửa đổi bởi", "được đính chính"].map { ($0, ()) })
  static let someOf = PhraseTable<Void>(
    ["một số điều", "một số nội dung", "một số quy định", "một số khoản", "một số điểm", "một phần"].map {
      ($0, ())
    })

  private static func keys(_ words: String...) -> KeySet { KeySet(words.map { SyllableKey($0) }) }
}
