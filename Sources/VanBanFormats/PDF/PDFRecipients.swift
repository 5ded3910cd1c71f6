internal import VanBan

/// Nơi nhận at the foot of a page, in the left column of a closing part, whose list continues at the head of the next page
/// and there looks like a list of the text.
struct PDFRecipients {
  /// The end of the column in the lines.
  let end: Int
  /// The end of the other column in the lines.
  var besideEnd: Int
  /// The left edge of the other column.
  private let gutter: Double

  /// The list in `zone`, if that is a closing part with an unfinished list; the column's lines end at `end`.
  init?(_ zone: PDFZone, end: Int) {
    guard zone.kind == .columns, let left = zone.columns.first, let gutter = zone.gutter,
      left.contains(where: { Self.begins($0.text) }), !left.contains(where: { Self.isLast($0.text) })
    else { return nil }
    self.end = end
    besideEnd = end
    self.gutter = gutter
  }

  /// The rows at the head of the next page that continue the list, up to its last entry, the copy to be filed (Nghị định
  /// 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9), with the text beside them in the other column. Empty if the page has no
  /// such entry in that column.
  func rest(in rows: [PDFRow]) -> (count: Int, list: [PDFRow], beside: [PDFRow]) {
    var list: [PDFRow] = []
    var beside: [PDFRow] = []
    var found: (count: Int, list: [PDFRow], beside: [PDFRow]) = (0, [], [])
    var isPastLast = false
    for (index, row) in rows.enumerated() {
      guard let parts = parts(of: row) else { break }
      if let entry = parts.list {
        // Below the last entry, only its own second line, which is close and has no dash.
        if isPastLast {
          guard let above = list.last, entry.top - above.bottom < entry.height * 0.5,
            !Self.isEntry(entry.text)
          else { break }
        }
        list.append(entry)
        if Self.isLast(entry.text) { isPastLast = true }
      } else if isPastLast {
        break
      }
      if let other = parts.beside { beside.append(other) }
      if isPastLast { found = (index + 1, list, beside) }
    }
    return found
  }

  /// The words of `row` in the list's column and in the other; nil if some are in both.
  private func parts(of row: PDFRow) -> (list: PDFRow?, beside: PDFRow?)? {
    let words = row.whole.words
    // Centred text of the other column may begin a little before it.
    let border = words.firstIndex { $0.left >= gutter - row.height * 2 } ?? words.count
    let (list, beside) = (words[..<border], words[border...])
    guard list.allSatisfy({ $0.right < gutter }) else { return nil }
    func part(_ words: ArraySlice<PDFWord>) -> PDFRow? {
      words.isEmpty
        ? nil : PDFRow(segments: [PDFSegment(words: Array(words))], top: row.top, bottom: row.bottom)
    }
    return (part(list), part(beside))
  }

  private static func begins(_ text: String) -> Bool { text.lowercased().hasPrefix("nơi nhận") }

  private static func isEntry(_ text: String) -> Bool { text.first.map { "-–+*•".contains($0) } ?? false }

  private static func isLast(_ text: String) -> Bool {
    isEntry(text) && text.dropFirst().drop { $0.isWhitespace }.lowercased().hasPrefix("lưu")
  }
}
