/// What legal websites and the official gazette print around a document.
///
/// Seen in texts taken from thuvienphapluat.vn, luatvietnam.vn, vbpl.vn and Công báo.
enum SiteFurniture {
  /// What a website writes above its own text after a document. Any of it may be in a document as well.
  static let footerTitles = [
    "văn bản này chưa cập nhật nội dung", "văn bản liên quan", "file được đính kèm",
    "nội dung sửa đổi , hướng dẫn", "địa chỉ tải về", "văn bản gốc đang được cập nhật", "chia sẻ qua",
    "tải văn bản", "từ khóa liên quan",
  ]

  /// What a website's buttons and tabs beside a document say. Each may be a line of a document: only several of them in a
  /// row, alone on their lines, are a website's.
  static let toolNames = [
    "lưu trữ", "ghi chú", "ý kiến", "facebook", "email", "in", "zalo", "twitter", "tải về", "chia sẻ",
    "in bài viết", "lược đồ", "thuộc tính", "bài liên quan", "tin liên quan", "quay lại", "bản in",
    "in trang",
    "gửi email", "bình luận", "văn bản mới", "xem thêm", "trang chủ", "về đầu trang", "đăng nhập", "mục lục",
    "thư viện pháp luật", "hiệu lực", "nội dung", "tiếng anh", "văn bản gốc",
  ]

  private static let tools = PhraseTable<Bool>(toolNames.map { ($0, true) })

  /// Whether the line is the name of a button or tab and nothing else.
  static func isTool(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title || words.first?.shape == .upper, words.count <= 5,
      let found = tools.match(words, at: 0)
    else { return false }
    return found.count == words.count || found.count + 1 == words.count && words.kind(found.count) == .colon
  }

  private static let footerOpeners = PhraseTable<Bool>(footerTitles.map { ($0, true) })

  /// Names of the fields that a website lists above a document.
  static let metadataNames = [
    "số hiệu", "loại văn bản", "nơi ban hành", "ngày ban hành", "ngày hiệu lực", "tình trạng",
    "ngày công báo", "số công báo",
  ]

  private static let metadata = metadataNames.map { Phrase($0) }

  /// Names of the fields that thuvienphapluat.vn lists with each document that it links to: `Ban hành:`,
  /// `Hiệu lực: Đã biết`.
  private static let linkedFields = PhraseTable<Bool>(
    (metadataNames + ["ban hành", "hiệu lực", "cập nhật", "lĩnh vực"]).map { ($0, true) })

  /// Whether the words begin with the name of such a field, a colon behind it or its value in the next cell.
  static func startsField(_ words: WordSequence) -> Bool {
    guard words.first?.shape != .lower else { return false }
    return metadata.contains {
      words.matches($0) && (words.kind($0.keys.count) == .colon || words.count == $0.keys.count)
    }
  }

  /// Whether the line is the name of such a field: `Loại văn bản:`.
  static func isMetadata(_ words: WordSequence) -> Bool {
    metadata.contains {
      words.matches($0) && words.kind($0.keys.count) == .colon && words.count <= $0.keys.count + 1
    }
  }

  /// Whether the line is such a field of a document above or of one that the website links to, its value beside it
  /// or not.
  static func isField(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title, let name = linkedFields.match(words, at: 0) else { return false }
    return words.kind(name.count) == .colon && words.count <= name.count + 4
  }

  /// The field whose name the line is, of those that tell what a header tells.
  static func metadataField(_ words: WordSequence) -> MetadataField? {
    guard isMetadata(words) else { return nil }
    return fields.first { words.matches($0.0) }?.1
  }

  enum MetadataField: Sendable { case number, issuer, date }

  private static let fields: [(Phrase, MetadataField)] = [
    ("số hiệu", .number), ("nơi ban hành", .issuer), ("ngày ban hành", .date),
  ]

  /// Words with which a line of the gazette's own begins.
  static let gazettePhrases = ["văn bản quy phạm pháp luật", "văn bản pháp luật khác", "phần văn bản"]

  static let gazette = gazettePhrases.map { Phrase($0) }

  /// Words with which a line of a digital signature's stamp begins.
  static let stampNames: [(String, StampField)] = [
    ("người ký", .signer), ("ký bởi", .signer), ("được ký bởi", .signer), ("cơ quan", .organisation),
    ("tổ chức", .organisation), ("email", .email), ("thời gian ký", .time), ("ngày ký", .time),
    ("ký ngày", .time), ("digitally signed by", .signer), ("date", .time), ("reason", .other),
    ("location", .other), ("contact", .other), ("dn", .other),
  ]

  /// What a viewer of signed files writes over a signature, with nothing behind it or after a colon.
  static let validityNames = [
    "signature not verified", "signature valid", "signature is valid", "signature invalid",
    "signature not valid", "digital signature",
  ]

  private static let validity = PhraseTable<Bool>(validityNames.map { ($0, true) })

  private static let stamp = stampNames.map { (Phrase($0.0), $0.1) }

  /// What a line of a digital signature's stamp tells.
  enum StampField: Sendable { case signer, organisation, email, time, other }

  /// The second without its first letter, which extractors lose where it is set as an initial.
  private static let gazetteNames: [Phrase] = ["công báo", "ông báo"]

  /// Whether the gazette's name in capitals is at word `index`.
  static func namesGazette(_ words: WordSequence, at index: Int) -> Bool {
    index < words.count && words[index].shape == .upper
      && gazetteNames.contains { words.matches($0, at: index) }
  }

  /// Copies are marked so (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III).
  private static let copyStamps = PhraseTable<Void>([("sao y", ()), ("sao lục", ()), ("trích sao", ())])

  /// Whether the line is the stamp of a copy, with who made it and when: `SAO Y; UBND XÃ TÂN LẬP; 02/01/2024 08:00:00`.
  static func isCopyStamp(_ words: WordSequence) -> Bool {
    guard copyStamps.match(words, at: 0) != nil else { return false }
    return words.count == 2 || words.kind(2) == .semicolon && words.tokens.contains { $0.kind == .number }
  }

  /// What the stamp of documents received has in it (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mẫu dấu "Đến").
  static let arrivalFields = [
    "chuyển", "số và ký hiệu hs", "số và ký hiệu hồ sơ", "lưu hồ sơ số", "công văn đến", "văn bản đến",
  ]

  private static let arrival = arrivalFields.map { Phrase($0) }
  private static let arrivalWord = SyllableKey("đến")

  /// Whether the line is the stamp of a document received, with its number or day: `ĐẾN Số: 123 Ngày: 12/4`, `CÔNG VĂN ĐẾN
  /// Số: 45`.
  static func isArrivalStamp(_ words: WordSequence) -> Bool {
    guard words.count <= longestArrival,
      let at = (0...2).first(where: { words.kind($0) == .word && words[$0].key == arrivalWord }),
      words.slice(0, at + 1).isUpper, at == 0 || arrival.contains(where: { words.matches($0) })
    else { return false }
    var next = at + 1
    if words.kind(next) == .colon { next += 1 }
    guard words.kind(next) == .word, words[next].shape == .title,
      words[next].key == .numberWord || words[next].key == DateGrammar.day
    else { return false }
    // The form of the stamp has dots instead.
    guard words.kind(next + 1) == .colon || words.kind(next + 1) == .number else { return false }
    return words.tokens.contains { $0.kind == .number }
  }

  /// The longest line of such a stamp, in words and marks.
  private static let longestArrival = 24

  /// Whether the line is a field of such a stamp, alone or with its value: `Chuyển: Phòng Tổng hợp`, `CÔNG VĂN ĐẾN`.
  static func isArrivalField(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape != .lower, words.count <= longestArrival else { return false }
    return arrival.contains {
      let end = $0.keys.count
      return words.matches($0)
        && (words.kind(end) == .colon || end == words.count && end > 1 && words.isUpper)
    }
  }

  /// Whether the line carries the gazette's running head: `CÔNG BÁO/Số 693 + 694/Ngày 21-8-2022`.
  static func isGazetteHead(_ words: WordSequence) -> Bool {
    // A province's has its name between: `CÔNG BÁO TP.HCM/Số 199+200/Ngày 01-7-2026`.
    guard words.count > 3, words[0].shape == .upper || words[1].shape == .upper,
      let slash = (2...7).first(where: { words.kind($0) == .slash })
    else { return false }
    return [0, 1].contains { at in
      namesGazette(words, at: at)
        && (slash == at + 2 || slash + 1 < words.count && words[slash + 1].key == .numberWord)
    }
  }

  /// Whether the line may be the title of a website's own text after a document: the words fill it, or what is added
  /// is short and no sentence: `Văn bản liên quan`, `Chia sẻ qua: Facebook`.
  static func isFooterTitle(_ words: WordSequence) -> Bool {
    var start = 0
    while words.kind(start) == .symbol || words.kind(start) == .bullet { start += 1 }
    guard words.kind(start) == .word, words[start].shape != .lower,
      let title = footerOpeners.match(words, at: start)
    else { return false }
    let rest = words.slice(start + title.count, words.count)
    if rest.isEmpty || rest.kind(0) == .colon { return true }
    return rest.count <= longestAddition && (rest.count == 1 || !Line.Ending.of(words).isTerminal)
  }

  /// `… theo văn bản`, `… Tiếng Anh`
  private static let longestAddition = 4

  /// Whether the line is of a digital signature's stamp.
  static func isStamp(_ words: WordSequence) -> Bool {
    if stampField(words) != nil { return true }
    guard let first = words.first, first.shape == .title || first.shape == .upper,
      let found = validity.match(words, at: 0)
    else { return false }
    return found.count == words.count || words.kind(found.count) == .colon
  }

  /// What the line of a stamp tells, and the index of the word after its colon.
  static func stampField(_ words: WordSequence) -> (field: StampField, value: Int)? {
    guard let first = words.first, first.kind == .word, first.shape != .lower else { return nil }
    for (phrase, field) in stamp {
      let end = phrase.keys.count
      guard words.matches(phrase) else { continue }
      if words.kind(end) == .colon, words.count > end + 1 { return (field, end + 1) }
      // `Digitally signed by Trần Văn An`
      if end == 3, field == .signer, words.kind(end) == .word, words[end].shape != .lower {
        return (field, end)
      }
    }
    return nil
  }
}
