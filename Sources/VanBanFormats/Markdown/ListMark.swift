/// The mark of a Markdown list before an entry that has a label of its own: converters write `- a) Kết quả` and
/// `- 1. Mục tiêu` for entries that a document letters or numbers itself.
enum ListMark {
  /// Where what is read of `marks`, which stand before `text`, begins: at the last of several, behind bullets where
  /// the text has a label.
  static func start(of marks: ArraySlice<UInt8>, before text: [UInt8]) -> Int {
    var start = marks.startIndex
    var index = start
    while index < marks.endIndex {
      let isBullet = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(marks[index])
      guard isBullet else { break }
      var next = index + 1
      while next < marks.endIndex, marks[next] == 0x20 || marks[next] == 0x09 { next += 1 }
      guard next < marks.endIndex || hasLabel(text) else { break }
      start = next
      index = next
    }
    return start
  }

  /// Whether a text begins with the label of a point, clause or article: `a)`, `đ)`, `1.`, `1.2.`, `IV.`, `Điều 5`.
  private static func hasLabel(_ text: [UInt8]) -> Bool {
    let head = String(decoding: text.prefix(24), as: UTF8.self)
    guard let space = head.firstIndex(where: \.isWhitespace) else { return false }
    let word = head[..<space]
    let next = head[head.index(after: space)...].drop(while: \.isWhitespace)
    if word == "Điều" || word == "Khoản" { return next.first?.isNumber ?? false }
    if ["-", "+", "*"].contains(word) { return !next.isEmpty }
    guard let mark = word.last, [".", ")", "/"].contains(mark) else { return false }
    let numeral = word.dropLast()
    if mark == ")" || mark == "/", numeral.count == 1 {
      return numeral.allSatisfy { $0.isLetter || $0.isNumber }
    }
    if numeral.count == 1, let letter = numeral.first, letter.isLetter { return true }
    if !numeral.isEmpty, numeral.count <= 5, numeral.allSatisfy({ "IVX".contains($0) }) { return true }
    let levels = numeral.split(separator: ".", omittingEmptySubsequences: false)
    return levels.count <= 5 && levels.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }
}
