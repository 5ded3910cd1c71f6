internal import VanBan

/// Text with the confidence of the words that OCR read.
struct ReadText: Sendable {
  private(set) var text = ""
  private(set) var words: [TextRecognition.Word] = []
  private(set) var handwriting: [TextRecognition.Handwriting] = []
  /// Where its words without OCR are on their page; nil where that is not known.
  private(set) var area: PageBox?

  init(_ text: String = "") { self.text = text }

  /// A word; `confidence` is nil without OCR.
  init(word: String, confidence: Double?, box: PageBox? = nil, misreading: String? = nil) {
    text = word
    if let confidence {
      words = [
        .init(
          range: SourceRange(0, word.utf8.count), confidence: confidence, box: box, misreading: misreading)
      ]
    }
  }

  /// A word of a page.
  init(_ word: PDFWord) {
    self.init(
      word: word.text, confidence: word.confidence, box: word.box, misreading: word.misreading)
    if let writing = word.handwriting, let box = word.box {
      handwriting = [
        .init(
          field: writing.field, range: SourceRange(0, text.utf8.count), box: box,
          misreading: writing.misreading, picture: writing.picture)
      ]
    } else if word.confidence == nil {
      area = word.box
    }
  }

  var isEmpty: Bool { text.isEmpty }

  mutating func append(_ other: ReadText) {
    let start = text.utf8.count
    text += other.text
    if let box = other.area { area = area?.union(box) ?? box }
    for word in other.words { words.append(word.moved(to: word.range.moved(by: start))) }
    for writing in other.handwriting { handwriting.append(writing.moved(to: writing.range.moved(by: start))) }
  }

  mutating func append(_ other: String) { text += other }
}

extension SourceRange {
  /// The range `count` bytes later.
  func moved(by count: Int) -> SourceRange { SourceRange(lowerBound + count, upperBound + count) }
}

extension Sequence where Element == ReadText {
  /// The texts joined by `separator`.
  func joined(separator: String) -> ReadText {
    var whole = ReadText()
    for (index, part) in enumerated() {
      if index > 0 { whole.append(separator) }
      whole.append(part)
    }
    return whole
  }
}
