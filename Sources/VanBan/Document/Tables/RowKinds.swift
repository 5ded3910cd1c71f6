/// Finds which rows are totals, titles of the rows after them, and numbers of columns.
enum RowKinds {
  private static let totals: [String] = ["tổng cộng", "tổng số", "cộng", "tổng"]

  static func mark(_ rows: inout [RowDraft], source: SourceText) {
    for index in rows.indices where rows[index].kind == .data {
      let cells = rows[index].cells.map { $0.pieces.first ?? SourceRange(0, 0) }
      if index > 0, rows[index - 1].kind == .header, isColumnNumbers(cells.map { source[$0] }) {
        rows[index].kind = .columnNumbers
        rows[index].number = nil
      } else if cells.prefix(2).contains(where: { isTotal($0, source) }) {
        rows[index].kind = .total
      } else if let number = rows[index].number, index + 1 < rows.count, let next = rows[index + 1].number,
        next.isUnder(number), next.numbers.last == 1
      {
        rows[index].kind = .group
      }
    }
  }

  /// Whether a line begins with the word of a total and says little more.
  static func isTotal(_ range: SourceRange, _ source: SourceText) -> Bool {
    // `Tổng`, `CỘNG`: after the first letter comes one past ASCII, or an o whose marks are apart.
    guard range.count > 1, range.count < RowLimits.longestTotal else { return false }
    let (first, second) = (source.bytes[range.lowerBound], source.bytes[range.lowerBound + 1])
    guard first == 0x54 || first == 0x43, second >= 0x80 || second | 0x20 == 0x6F else { return false }
    return isTotal(source[range])
  }

  private static func isTotal(_ text: String) -> Bool {
    let folded = TextFolding.whiteSpace(text).lowercased()
    return totals.contains { total in
      guard folded.hasPrefix(total) else { return false }
      let rest = folded.dropFirst(total.count).drop { $0 == " " || $0 == ":" }
      return rest.allSatisfy { !$0.isLetter }
        || total != "tổng" && total != "cộng" && rest.count < RowLimits.longestTotalRest
    }
  }

  /// `(1)`, `(2)`, `(3)`, or `A`, `B`, `1`, `2`.
  static func isColumnNumbers(_ texts: [String]) -> Bool {
    guard texts.count >= RowLimits.leastColumnNumbers else { return false }
    var expected = 1
    for (place, text) in texts.enumerated() {
      let figure = text.drop { $0 == "(" }.prefix { $0.isNumber }
      if place < 2, text == ["A", "B"][place] { continue }
      guard Int(figure) == expected, text.utf8.count <= figure.utf8.count + 2 || text.contains("=") else {
        return false
      }
      expected += 1
    }
    return true
  }
}
