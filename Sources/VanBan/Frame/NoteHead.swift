/// The number at the head of a line that may begin the text of a note: `[1] Khoản này …`, `2 Điều này …`, `¹ …`.
struct NoteHead: Sendable {
  enum Form: Sendable {
    /// Raised or in brackets: `[1]`, `¹`, `<sup>1</sup>`.
    case apart
    /// The number alone: `1 Khoản này …`, `1Khoản này`.
    case plain
    /// As clauses are numbered: `1.`, `(1)`, `1)`.
    case stopped
  }

  let value: Int
  let form: Form
  /// The number with what is around it.
  let label: SourceRange
  /// The index of the line's first word behind it; the number of words where it is alone on its line.
  let next: Int

  /// The head of the line whose words are `words`; nil where it begins otherwise.
  init?(_ words: WordSequence, in source: borrowing SourceText) {
    guard let first = words.first else { return nil }
    let bytes = source.bytes
    switch first.kind {
    case .number:
      guard let number = DigitNumeral(bytes, first.range), (1...PrintedMark.greatest).contains(number.value),
        bytes[first.range.lowerBound] != 0x30
      else { return nil }
      value = number.value
      if words.isJoined(0), words.kind(1) == .dot || words.kind(1) == .closeBracket {
        guard Self.beginsText(words, 2) else { return nil }
        (form, label, next) = (.stopped, first.range.union(words[1].range), 2)
      } else {
        guard words.count == 1 || Self.beginsText(words, 1) else { return nil }
        (form, label, next) = (.plain, first.range, 1)
      }
    case .openBracket where bytes[first.range.lowerBound] == 0x28:
      guard words.kind(1) == .number, words.kind(2) == .closeBracket, Self.beginsText(words, 3),
        let number = DigitNumeral(bytes, words[1].range), (1...PrintedMark.greatest).contains(number.value)
      else { return nil }
      value = number.value
      (form, label, next) = (.stopped, first.range.union(words[2].range), 3)
    case .openBracket, .symbol:
      guard PrintedMark.mayBegin(bytes[first.range.lowerBound]),
        let mark = PrintedMark(bytes, at: first.range.lowerBound)
      else { return nil }
      value = mark.value
      (form, label) = (.apart, mark.range)
      var next = 1
      while next < words.count, words[next].range.lowerBound < mark.range.upperBound { next += 1 }
      // `cột [5] +` / `[6] trên Danh sách` is a line of a sentence.
      guard words.kind(next) != .word || words[next].shape != .lower else { return nil }
      self.next = next
    default: return nil
    }
  }

  /// Whether a sentence or a quotation begins at word `index`.
  private static func beginsText(_ words: WordSequence, _ index: Int) -> Bool {
    switch words.kind(index) {
    case .word: words[index].shape != .lower
    case .openQuote, .quote: true
    default: false
    }
  }

  /// The label that the note gets.
  func label(in source: SourceText) -> Label {
    Label(style: .footnote, numbers: [value], text: source[label], range: label)
  }
}

/// The words of notes of consolidated texts.
enum NoteWords {
  private static let phrases = Lexicon.phrases(.noteWording)
  /// In how many words of a note its wording comes.
  private static let reach = 200

  /// Whether `words` say what a note of a consolidated text says: `… được sửa đổi, bổ sung theo quy định tại …`.
  static func say(_ words: WordSequence) -> Bool {
    (0..<min(words.count, reach)).contains {
      words[$0].shape == .lower && phrases.match(words, at: $0) != nil
    }
  }
}
