import VanBan

extension Dress {
  /// As Word saves plain text: columns parted by tabs.
  static let tabs = Dress("columns-tabs", "a word processor that parts columns by tabs") { text, _ in
    text.withColumns { $0.sideBySide(between: "\t\t") }
  }

  /// As PDF extractors that go by lines give it: the columns run into each other.
  static let mergedColumns = Dress("columns-merged", "an extractor of PDF text that reads across columns") {
    text, _ in
    text.withColumns { $0.sideBySide(between: " ") }
  }

  /// As people draw it, and some converters of Word files: a frame of `+---+` and `|`.
  static let frames = Dress("frames", "converters that draw tables with +, - and |") { text, _ in
    text.withColumns { $0.framed }
  }

  /// As PDF extractors that go by columns give it: body, number, then motto, date.
  static let columnsApart = Dress(
    "left-column-first", "an extractor of PDF text that reads column after column"
  ) {
    text, _ in text.withColumns(closing: false) { $0.rows.flatMap(\.left) + $0.rows.flatMap(\.right) }
  }

  /// The same with the right column first.
  static let rightColumnFirst = Dress(
    "right-column-first", "an extractor of PDF text that begins with the right column"
  ) {
    text, _ in text.withColumns { $0.rows.flatMap(\.right) + $0.rows.flatMap(\.left) }
  }

  /// As extractors that follow the order of drawing give it: the letterhead after the first paragraphs.
  static let letterheadAfter = Dress(
    "letterhead-after", "an extractor of PDF text that gives tables after the paragraphs of the page"
  ) { text, _ in
    guard let letterhead = text.letterhead else { return text }
    var dressed = text
    dressed.lines.removeSubrange(letterhead.lines)
    let inserted = [.blank] + letterhead.rows.flatMap { $0.left + $0.right } + [.blank]
    // After the căn cứ, or the first three paragraphs.
    let start = letterhead.lines.lowerBound
    let blocks = dressed.blocks
    let ranges = dressed.blockRanges
    var end = start
    var seen = 0
    for (block, range) in zip(blocks, ranges) where range.lowerBound >= start && !block.isLoose {
      if block.role?.isBody == true { seen += 1 }
      if seen > 3 { break }
      end = range.upperBound
    }
    guard end > start else { return text }
    dressed.lines.insert(contentsOf: inserted, at: end)
    dressed.lines.insert(contentsOf: letterhead.furniture, at: start)
    return dressed
  }
}

extension DressedText {
  /// With letterhead and closing part written as `write` says.
  func withColumns(closing: Bool = true, _ write: (TwoColumns) -> [DressedLine]) -> DressedText {
    var result = self
    // From the end, so that places before it stay.
    for part in [closing ? closingPart : nil, letterhead].compactMap(\.self) {
      result.lines.replaceSubrange(part.lines, with: part.furniture + write(part))
    }
    return result
  }
}

extension TwoColumns {
  /// The lines of both columns beside each other.
  func sideBySide(between: String) -> [DressedLine] {
    rows.flatMap { row in
      (0..<max(row.left.count, row.right.count)).map { index in
        let left = index < row.left.count ? row.left[index] : nil
        let right = index < row.right.count ? row.right[index] : nil
        guard let right else { return left ?? .blank }
        guard let left else {
          return between == " " ? right : right.with([.mark(between)] + right.trimmedParts)
        }
        return .row([left.trimmedParts, right.trimmedParts], of: [left, right], between: between)
      }
    }
  }

  var framed: [DressedLine] {
    let width = { (lines: [DressedLine]) in lines.map { $0.trimmedParts.width }.max() ?? 0 }
    let left = rows.map { width($0.left) }.max() ?? 0
    let right = rows.map { width($0.right) }.max() ?? 0
    let border = DressedLine.furniture(
      "+" + String(repeating: "-", count: left + 2) + "+" + String(repeating: "-", count: right + 2) + "+",
      .separator)
    func cell(_ line: DressedLine?, _ width: Int) -> [DressedLine.Part] {
      let parts = line?.trimmedParts ?? []
      return parts + [.mark(String(repeating: " ", count: width - parts.width))]
    }
    return [border]
      + rows.flatMap { row in
        (0..<max(row.left.count, row.right.count)).map { index in
          let pair = [
            index < row.left.count ? row.left[index] : nil, index < row.right.count ? row.right[index] : nil,
          ]
          return DressedLine.row(
            [cell(pair[0], left), cell(pair[1], right)], of: pair, before: "| ", between: " | ", after: " |")
        } + [border]
      }
  }
}

extension DressedLine {
  /// Its parts without white space at the ends.
  var trimmedParts: [Part] {
    let isSpace = { (part: Part) in part.place == nil && part.text.allSatisfy(\.isWhitespace) }
    return Array(parts.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
