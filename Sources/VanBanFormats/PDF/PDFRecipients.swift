internal import VanBan

/// The left column of a closing part at the foot of a page, Nơi nhận, whose list goes on at the head of the next page,
/// where it looks like a list of the text.
struct PDFRecipients {
  /// Where in the lines the column's own end is.
  let end: Int
  /// Where that of the other column is.
  var besideEnd: Int
  /// Where the other column begins.
  private let gutter: Double

  /// The list in `zone`, where it is a closing part whose list has not come to its end; the column's lines end at `end`.
  init?(_ zone: PDFZone, end: Int) {
    guard zone.kind == .columns, let left = zone.columns.first, let gutter = zone.gutter,
      left.contains(where: { Self.begins($0.text) }), !left.contains(where: { Self.isLast($0.text) })
    else { return nil }
    self.end = end
    besideEnd = end
    self.gutter = gutter
  }

  /// The rows at the head of the next page that go on with the list, up to its last entry, the copy to be filed (Nghị
  /// định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 9), and what stands beside them in the other column. None where the
  /// page has no such entry in that column.
  func rest(in rows: [PDFRow]) -> (count: Int, list: [PDFRow], beside: [PDFRow]) {
    var list: [PDFRow] = []
    var beside: [PDFRow] = []
    var found: (count: Int, list: [PDFRow], beside: [PDFRow]) = (0, [], [])
    var isPastLast = false
    for (index, row) in rows.enumerated() {
      guard let parts = parts(of: row) else { break }
      if let entry = parts.list {
        // Below the last entry only its own second line, which is close and no entry.
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

  /// The words of `row` in the list's column and in the other; nil where some stand in both.
  private func parts(of row: PDFRow) -> (list: PDFRow?, beside: PDFRow?)? {
    let words = row.whole.words
    // What is set in the middle of the other column may begin a little before it.
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
