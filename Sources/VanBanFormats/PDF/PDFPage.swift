/// A word on a page, in points from the page's upper left corner.
struct PDFWord: Sendable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  var isBold = false
  /// The confidence of OCR in the word, 0…1; nil without OCR.
  var confidence: Double?
}

/// A page of a PDF file, or of a scan.
struct PDFPage: Sendable {
  var width = 0.0
  var height = 0.0
  var words: [PDFWord] = []
  /// The share of the page that its largest picture covers, 0…1.
  var pictureShare = 0.0
}

/// Words side by side without a wide gap.
struct PDFSegment: Sendable {
  var words: [PDFWord]

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.map(\.right).max() ?? 0 }
  var middle: Double { (left + right) / 2 }
  var text: String { words.map(\.text).joined(separator: " ") }
  var read: ReadText {
    words.map { ReadText(word: $0.text, confidence: $0.confidence) }.joined(separator: " ")
  }
  var isBold: Bool { words.allSatisfy(\.isBold) }
}

/// A line of print across the page, in one or several segments.
struct PDFRow: Sendable {
  var segments: [PDFSegment]
  let top: Double
  let bottom: Double

  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }
  var height: Double { bottom - top }
  var text: String { segments.map(\.text).joined(separator: " ") }
  var read: ReadText { segments.map(\.read).joined(separator: " ") }
  var whole: PDFSegment { PDFSegment(words: segments.flatMap(\.words)) }
}

extension PDFPage {
  /// The smallest gap between columns, in line heights.
  private static let gap = 1.1

  /// The lines of print from top to bottom.
  func rows() -> [PDFRow] {
    var groups: [(top: Double, bottom: Double, words: [PDFWord])] = []
    for word in words.sorted(by: { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }) {
      let middle = (word.top + word.bottom) / 2
      // A raised figure belongs to the line that it overlaps.
      if let last = groups.indices.last,
        middle < groups[last].bottom - (groups[last].bottom - groups[last].top) * 0.25
      {
        groups[last].words.append(word)
        groups[last].bottom = max(groups[last].bottom, word.bottom)
      } else {
        groups.append((word.top, word.bottom, [word]))
      }
    }
    return groups.map { group in
      PDFRow(segments: Self.segments(group.words), top: group.top, bottom: group.bottom)
    }
  }

  private static func segments(_ words: [PDFWord]) -> [PDFSegment] {
    var segments: [PDFSegment] = []
    for word in words.sorted(by: { $0.left < $1.left }) {
      if let last = segments.last?.words.last, let place = segments.indices.last,
        word.left - last.right < gap * (word.bottom - word.top) || segments[place].isLabel
      {
        segments[place].words.append(word)
      } else {
        segments.append(PDFSegment(words: [word]))
      }
    }
    return segments
  }
}

extension PDFSegment {
  /// Whether it is a label, with a tab before its text: `1.`, `a)`, `-`.
  fileprivate var isLabel: Bool {
    guard words.count == 1, let last = text.last, text.count <= 5 else { return false }
    if text.count == 1 { return "-–+*•".contains(last) || !last.isASCII && !last.isLetter }
    return (last == "." || last == ")")
      && text.dropLast().allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
  }
}
