internal import VanBan

/// A word on a page, in points from the page's upper left corner.
struct PDFWord: Sendable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  var isBold = false
  /// Whether it is a figure printed small and above the line: it belongs to the word before it.
  var isRaised = false
  /// Whether its characters stand one below the other.
  var isTurned = false
  /// The confidence of OCR in the word, 0…1; nil without OCR.
  var confidence: Double?
  /// What OCR saw of it; nil without OCR.
  var print: RecognisedPrint?
  /// Where it is on its page, once that has a number.
  var box: PageBox?
  /// What OCR gave, where the text has other marks on its letters.
  var misreading: String?
  /// What is written by hand here: the text is `…` then.
  var handwriting: WrittenByHand?
}

/// Something that is written by hand, before it has a place in the text.
struct WrittenByHand: Sendable {
  let field: TextRecognition.Handwriting.Field
  let misreading: String
  /// A PNG file.
  let picture: [UInt8]
}

/// A page of a PDF file, or of a scan.
struct PDFPage: Sendable {
  var width = 0.0
  var height = 0.0
  /// Whether it was read turned by a quarter: width and height are then those of the page as it is read, no longer as it is
  /// in the file.
  var isOnSide = false
  var words: [PDFWord] = []
  /// The share of the page that its largest picture covers, 0…1.
  var pictureShare = 0.0
}

extension PDFPage {
  /// Its size as it is in the file, to which boxes refer.
  var sizeInFile: PageSize {
    isOnSide ? PageSize(width: height, height: width) : PageSize(width: width, height: height)
  }
}

/// Words side by side without a wide gap.
struct PDFSegment: Sendable {
  var words: [PDFWord]

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.map(\.right).max() ?? 0 }
  var middle: Double { (left + right) / 2 }
  var text: String { read.text }
  var read: ReadText {
    var whole = ReadText()
    for (index, word) in words.enumerated() {
      if index > 0, !isAttached(index) { whole.append(" ") }
      whole.append(ReadText(word))
    }
    return whole
  }

  /// Whether word `index` is a raised figure right behind the word before it.
  private func isAttached(_ index: Int) -> Bool {
    let (before, word) = (words[index - 1], words[index])
    return word.isRaised && word.left - before.right < 0.15 * max(before.bottom - before.top, 1)
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
  /// The page, number `number` of its file, from 1, with a box for each of its words.
  func placed(as number: Int) -> PDFPage {
    var page = self
    for index in page.words.indices where page.words[index].box == nil {
      let word = page.words[index]
      page.words[index].box = PageBox(
        page: number, left: word.left, top: word.top, right: word.right, bottom: word.bottom)
    }
    return page
  }

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
      PDFRow(segments: Self.segments(Self.raised(group.words)), top: group.top, bottom: group.bottom)
    }
  }

  /// How small raised figures are, beside the other words of their line.
  static let raisedHeight = 0.8

  /// The words of a line, the figures among them that are printed small and above the line as such.
  private static func raised(_ words: [PDFWord]) -> [PDFWord] {
    let heights = words.map { $0.bottom - $0.top }.sorted()
    guard words.count > 1, let height = heights.last, let least = heights.first, least < height * raisedHeight
    else { return words }
    let ordered = words.sorted { $0.left < $1.left }
    return ordered.enumerated().map { place, word in
      guard word.bottom - word.top < height * raisedHeight, word.confidence == nil,
        word.text.allSatisfy({ $0.isASCII && ($0.isWholeNumber || "[]()".contains($0)) }),
        let other = (place > 0 ? ordered[place - 1] : ordered[place + 1]) as PDFWord?,
        word.bottom < other.bottom - (other.bottom - other.top) * 0.1
      else { return word }
      var word = word
      word.text = RaisedFigure.written(word.text, after: place > 0 ? ordered[place - 1].text : "")
      word.isRaised = true
      return word
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
