/// The number of a document by its form alone: `64/2007/NĐ-CP`, `749/QĐ-TTg`, `52-NQ/TW`, `80/2015/QH13`,
/// `135-HĐBT`. Where words announce a number, more forms are one; that is read where the words are.
///
/// Forms: Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định 78/2025/NĐ-CP for normative documents; Hướng dẫn
/// 36-HD/VPTW for the Party; the forms in use before 1997.
enum DocumentNumberForm {
  static func number(_ cursor: TokenCursor, at start: Int) -> (number: DocumentNumber, end: Int)? {
    guard let serial = cursor.integer(start), serial.digits <= 5 else { return nil }
    var at = start + 1
    // `1a/2020/QĐ-UBND`
    if cursor.kind(at) == .word, cursor.key(at).count == 1, isSeparator(cursor, at + 1) { at += 1 }
    let serialEnd = at
    guard isSeparator(cursor, at) else { return nil }
    let isHyphenated = cursor.kind(at) == .dash
    at += 1
    var year: Int?
    if !isHyphenated, let value = cursor.year(at), isSeparator(cursor, at + 1) {
      year = value
      at += 2
    }
    let first = at
    var letters = 0
    var parts = 0
    var end = at
    while isPart(cursor, at, isFirst: parts == 0) {
      letters += cursor.key(at).count
      parts += 1
      end = at + 1
      while cursor.kind(end) == .symbol, cursor.text(end) == "&", isPart(cursor, end + 1, isFirst: true) {
        end += 2
      }
      guard isSeparator(cursor, end) else { break }
      at = end + 1
    }
    // A fraction of something has one part and no year: `15/TT`.
    guard parts > 0, year != nil && letters > 1 || parts > 1 || isHyphenated && letters > 3 else {
      return nil
    }
    func text(_ range: Range<Int>) -> String { range.map { cursor.text($0) }.joined() }
    let number = DocumentNumber(
      text: text(start..<end), serial: text(start..<serialEnd), year: year, symbol: text(first..<end))
    return (number, end)
  }

  private static func isSeparator(_ cursor: TokenCursor, _ index: Int) -> Bool {
    cursor.kind(index) == .slash || cursor.kind(index) == .dash
  }

  /// Capitals, also with a small letter among them (`TTg`), and figures behind them.
  private static func isPart(_ cursor: TokenCursor, _ index: Int, isFirst: Bool) -> Bool {
    switch cursor.kind(index) {
    case .word: cursor.shape(index) == .upper || cursor.shape(index) == .mixed
    case .number: !isFirst && (cursor.integer(index)?.digits ?? 9) <= 4
    default: false
    }
  }
}
