/// Reads the number of a standard or a technical regulation: `TCVN ISO 9001:2015`, `QCVN 06:2022/BXD`,
/// `TCVN 5687-2010` (Luật Tiêu chuẩn và quy chuẩn kỹ thuật; Thông tư 11/2021/TT-BKHCN).
struct StandardForm {
  let words: BlockWords
  let limit: Int

  static let names = ["TCVN", "QCVN", "TCXDVN", "TCXD", "QCXDVN", "QCĐP"]
  private static let series = KeySet(names.map { SyllableKey($0) })

  func read(at start: Int) -> NumberedForm.Reading? {
    guard start < limit, words.shape(start) == .upper, Self.series.contains(words.key(start)) else {
      return nil
    }
    var index = start + 1
    // The body whose standard was taken over: `TCVN ISO/IEC 27001`.
    while index < limit, words.shape(index) == .upper || words.kind(index) == .slash { index += 1 }
    let serialStart = index
    guard index < limit, words.kind(index) == .number else { return nil }
    index += 1
    while index + 1 < limit, words.kind(index) == .dash, words.isJoined(index - 1),
      words.kind(index + 1) == .number
    {
      index += 2
    }
    let serialEnd = index
    var year: Int?
    if words.kind(index) == .colon, index + 1 < limit, let value = words.year(index + 1) {
      year = value
      index += 2
    }
    if words.kind(index) == .slash, index + 1 < limit, words.isJoined(index - 1),
      words.shape(index + 1) == .upper
    {
      index += 2
    }
    let range = start..<index
    let number = DocumentNumber(
      text: words.compactText(range), serial: words.compactText(serialStart..<serialEnd), year: year,
      symbol: words.compactText(start..<serialStart))
    return .init(number: number, words: range, codeKind: .standard)
  }
}
