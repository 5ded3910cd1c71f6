internal import VanBan

/// Text with the confidence of the words that OCR read.
struct ReadText: Sendable {
  private(set) var text = ""
  private(set) var words: [TextRecognition.Word] = []

  init(_ text: String = "") { self.text = text }

  /// A word; `confidence` is nil without OCR.
  init(word: String, confidence: Double?) {
    text = word
    if let confidence {
      words = [.init(range: SourceRange(0, word.utf8.count), confidence: confidence)]
    }
  }

  var isEmpty: Bool { text.isEmpty }

  mutating func append(_ other: ReadText) {
    let start = text.utf8.count
    text += other.text
    for word in other.words {
      words.append(
        .init(
          range: SourceRange(word.range.lowerBound + start, word.range.upperBound + start),
          confidence: word.confidence))
    }
  }

  mutating func append(_ other: String) { text += other }
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
