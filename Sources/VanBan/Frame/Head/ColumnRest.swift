/// What the right column of a letterhead has begun on one line and goes on with on the next, where a converter ran the
/// columns into each other:
///
///     ỦY BAN NHÂN CỘNG HÒA XÃ
///     DÂN HỘI CHỦ NGHĨA VIỆT NAM
///     Số: Hà Tĩnh, ngày
///     84/2025/QĐ-UBND 02 tháng 12 năm 2025
enum ColumnRest {
  /// Quốc hiệu up to some word of it.
  case motto(MottoWords.Beginning)
  /// Place and date, without the year.
  case date(WordSequence)

  /// What is begun in `words`; nil where nothing is, or all of it is there.
  init?(_ words: WordSequence, in source: borrowing SourceText) {
    if let beginning = MottoWords.Beginning(words) {
      self = .motto(beginning)
    } else if let date = DateLine(words, in: source), !date.isComplete, words.last?.key != DateGrammar.year {
      self = .date(words.slice(date.start, words.count))
    } else {
      return nil
    }
  }

  /// So many words of the left column may stand before the rest.
  private static let farthest = 12

  /// Where the rest begins among `words`; 0 where the line begins with it, nil where it has none of it.
  func start(in words: WordSequence, _ source: borrowing SourceText) -> Int? {
    for at in 0..<min(words.count, Self.farthest) where at == 0 || !words.isJoined(at - 1) {
      let rest = words.slice(at, words.count)
      switch self {
      case .motto(let beginning): if beginning.goesOn(with: rest) { return at }
      case .date(let date):
        guard Self.goesOn(rest), let whole = DateLine(date.joined(with: rest), in: source) else { continue }
        if whole.start == 0, whole.isComplete { return at }
      }
    }
    return nil
  }

  /// Whether a date goes on with such words: its day, `tháng`, or `ngày` behind the rest of the place.
  private static func goesOn(_ words: WordSequence) -> Bool {
    words.kind(0) == .number || words.first?.key == DateGrammar.month || words.first?.key == DateGrammar.day
  }

  /// What is begun where the right column now has `words`.
  func next(_ words: WordSequence, in source: borrowing SourceText) -> ColumnRest? {
    if case .motto(let beginning) = self, let more = beginning.followed(by: words) { return .motto(more) }
    return ColumnRest(words, in: source)
  }
}
