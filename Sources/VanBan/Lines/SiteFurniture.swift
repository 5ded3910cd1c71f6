/// What legal websites and the official gazette print around a document.
///
/// Seen in texts taken from thuvienphapluat.vn, luatvietnam.vn, vbpl.vn and Công báo.
enum SiteFurniture {
  /// Words with which a line begins that stands after a document on a website.
  private static let footerOpeners = PhraseTable<Bool>(
    [
      "văn bản này chưa cập nhật nội dung", "văn bản liên quan", "file được đính kèm",
      "nội dung sửa đổi , hướng dẫn", "địa chỉ tải về", "văn bản gốc đang được cập nhật", "chia sẻ qua",
      "tải văn bản", "từ khóa liên quan",
    ].map { ($0, true) })

  /// Names of the fields that a website lists above a document.
  private static let metadata: [Phrase] = [
    "số hiệu", "loại văn bản", "nơi ban hành", "ngày ban hành", "ngày hiệu lực", "tình trạng",
    "ngày công báo",
  ]

  /// Whether the line is the name of such a field: `Loại văn bản:`.
  static func isMetadata(_ words: WordSequence) -> Bool {
    metadata.contains {
      words.matches($0) && words.kind($0.keys.count) == .colon && words.count <= $0.keys.count + 1
    }
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
  static let gazette: [Phrase] = ["văn bản quy phạm pháp luật", "văn bản pháp luật khác", "phần văn bản"]

  /// Words with which a line of a digital signature's stamp begins.
  static let stamp: [(Phrase, StampField)] = [
    ("người ký", .signer), ("ký bởi", .signer), ("được ký bởi", .signer), ("cơ quan", .organisation),
    ("tổ chức", .organisation), ("email", .email), ("thời gian ký", .time), ("ngày ký", .time),
  ]

  /// What a line of a digital signature's stamp tells.
  enum StampField: Sendable { case signer, organisation, email, time }

  /// Whether the line carries the gazette's running head: `CÔNG BÁO/Số 693 + 694/Ngày 21-8-2022`.
  static func isGazetteHead(_ words: WordSequence) -> Bool {
    guard words.kind(2) == .slash || words.kind(3) == .slash else { return false }
    guard let at = words.matches(.gazette, at: 0) ? 0 : words.matches(.gazette, at: 1) ? 1 : nil else {
      return false
    }
    return words.kind(at + 2) == .slash
  }

  /// The parts that a list of contents names.
  private static let parts = PhraseTable<Bool>(
    ["phần", "chương", "mục", "tiểu mục", "điều", "khoản", "điểm", "phụ lục"].map { ($0, true) })

  /// Where a website's list of the document's parts begins, which ends the text: `Chương I …`, `Điều 1. …`, `Khoản 1`,
  /// a line each; `end` where there is none.
  static func contentsStart(_ lines: [Line], roles: [BlockRole?], from start: Int, to end: Int) -> Int {
    var first = end
    var count = 0
    for index in stride(from: end - 1, through: start, by: -1) where roles[index] == nil {
      guard isContentsEntry(lines[index]) else { break }
      first = index
      count += 1
    }
    return count >= 2 ? first : end
  }

  private static func isContentsEntry(_ line: Line) -> Bool {
    let words = line.words
    guard words.first?.shape == .title || words.first?.shape == .upper, !line.ending.isTerminal,
      let part = parts.match(words, at: 0), part.count < words.count
    else { return false }
    return words.kind(part.count) == .number || words[part.count].range.count <= 5
  }

  /// Whether a line after the document opens the website's own text.
  static func opensFooter(_ words: WordSequence) -> Bool {
    var start = 0
    while words.kind(start) == .symbol || words.kind(start) == .bullet { start += 1 }
    guard words.kind(start) == .word, words[start].shape != .lower else { return false }
    return footerOpeners.match(words, at: start) != nil
  }

  /// Whether the line is of a digital signature's stamp.
  static func isStamp(_ words: WordSequence) -> Bool { stampField(words) != nil }

  /// What the line of a stamp tells, and the index of the word after its colon.
  static func stampField(_ words: WordSequence) -> (field: StampField, value: Int)? {
    guard let first = words.first, first.kind == .word, first.shape != .lower else { return nil }
    for (phrase, field) in stamp {
      let end = phrase.keys.count
      if words.matches(phrase), words.kind(end) == .colon, words.count > end + 1 { return (field, end + 1) }
    }
    return nil
  }
}
