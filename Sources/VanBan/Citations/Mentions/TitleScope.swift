/// Tells whether the title of a document stands after its number, date and issuer, and where the sentence
/// that cites it goes on.
struct TitleScope {
  let words: BlockWords

  /// Words that go on with the sentence.
  private static let closers = KeySet(
    [
      "và", "hoặc", "để", "nhằm", "thì", "là", "đã", "được", "có", "hết", "còn", "vẫn", "với", "trong",
      "tại", "từ", "đến", "do", "bởi", "như", "nêu", "này", "nói", "đảm", "đạt", "cùng", "cho", "khi",
    ].map { SyllableKey($0) })

  private static let subject = PhraseTable<Bool>(
    ["về", "về việc", "v / v", "quy định", "ban hành"].map { ($0, true) })

  /// Whether a title begins at `index`, right behind what identifies a document.
  func opens(at index: Int) -> Bool {
    switch words.kind(index) {
    case .word: !Self.closers.contains(words.key(index))
    case .comma: Self.subject.match(words.words, at: index + 1) != nil
    case .openBracket, .openQuote, .quote: true
    default: false
    }
  }

  private static let predicates = PhraseTable<Bool>(
    [
      "đã", "ban hành", "xây dựng", "triển khai", "tổ chức", "chỉ đạo", "yêu cầu", "đề nghị", "giao",
      "báo cáo",
      "quyết định", "trình", "tiếp tục", "có", "nhận được", "thông báo", "kính trình", "kính đề nghị",
      "trân trọng", "nhận thấy", "tham mưu",
      "hướng dẫn", "thống nhất", "phối hợp", "đã có",
    ].map { ($0, true) })

  /// Whether a new clause with a subject of its own begins behind the comma at `index`:
  /// `…, UBND huyện đã ban hành …`.
  func isClauseBreak(at index: Int) -> Bool {
    guard words.kind(index) == .comma else { return false }
    let end = IssuerReader(words: words, limit: words.count).readName(at: index + 1)
    return end > index + 1 && Self.predicates.match(words.words, at: end) != nil
  }
}
