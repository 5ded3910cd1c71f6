/// Text that is printed turned by a quarter: the running head of a table laid across a sheet, the head of a narrow column.
///
/// Its characters stand one below the other in a column of their own. Read as they stand, each would be a word of another
/// line, and its figures would be raised figures there.
enum PDFTurnedText {
  /// How far characters of one column may be apart across it, in points.
  private static let slack = 1.0
  /// How far a character may be from the one before it, in its own height.
  private static let gap = 0.3

  /// Whether a character goes on with `word`, which is turned or so far one character, down or up its column.
  static func follows(_ word: PDFWord, left: Double, right: Double, top: Double, bottom: Double) -> Bool {
    let reach = gap * (bottom - top)
    return isColumn(word, left: left, right: right)
      && (abs(top - word.bottom) < reach || abs(bottom - word.top) < reach)
  }

  private static func isColumn(_ word: PDFWord, left: Double, right: Double) -> Bool {
    abs(word.left - left) < slack && abs(word.right - right) < slack
  }

  /// The words of a page with each turned line as one word: beside all other words, above the page's first line; elsewhere
  /// in the middle of where it stands.
  static func gathered(_ words: [PDFWord]) -> [PDFWord] {
    guard words.contains(where: \.isTurned) else { return words }
    var result: [PDFWord] = []
    for word in words {
      guard var line = result.last, line.isTurned || word.isTurned, line.isPart, word.isPart,
        isColumn(line, left: word.left, right: word.right)
      else {
        result.append(word)
        continue
      }
      line.text += " " + word.text
      line.top = min(line.top, word.top)
      line.bottom = max(line.bottom, word.bottom)
      line.isBold = line.isBold && word.isBold
      line.isTurned = true
      result[result.count - 1] = line
    }
    let upright = result.filter { !$0.isTurned }
    let left = upright.map(\.left).min() ?? 0
    let right = upright.map(\.right).max() ?? 0
    return result.map { $0.isTurned ? placed($0, beside: left...max(left, right)) : $0 }
  }

  private static func placed(_ line: PDFWord, beside print: ClosedRange<Double>) -> PDFWord {
    var line = line
    let height = line.right - line.left
    if line.right <= print.lowerBound + slack || line.left >= print.upperBound - slack {
      (line.left, line.right) = (line.top, line.bottom)
      (line.top, line.bottom) = (-height, 0)
    } else {
      let middle = (line.top + line.bottom) / 2
      (line.top, line.bottom) = (middle - height / 2, middle + height / 2)
    }
    return line
  }
}

extension PDFWord {
  /// Whether it may be a part of a turned line: a single sign between its words shows no direction.
  fileprivate var isPart: Bool { isTurned || text.count == 1 }
}
