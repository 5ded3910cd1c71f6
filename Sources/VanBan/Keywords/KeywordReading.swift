/// A word that the stages read otherwise than it is written.
struct KeywordReading: Sendable {
  /// What led to it.
  enum Ground: Sendable {
    /// Its place: the word is a keyword there.
    case place
    /// The labels before and after it.
    case sequence
    /// Figures stand beside it.
    case figures
  }

  /// Where it stands.
  let range: SourceRange
  /// What is read there.
  let text: String
  let ground: Ground
  /// Another reading that its place allows; nil where none does.
  var alternative: String?

  var edit: ReadingEdit { ReadingEdit(range: range, replacement: text) }

  /// From so many places on, a word that is read otherwise is told of once.
  private static let mostPlaces = 8

  /// What a person is told of `readings`, which are of `source`: each, or of a word in many places the first with their
  /// number.
  static func diagnostics(_ readings: [KeywordReading], in source: SourceText) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    let names = readings.map { TextFolding.whiteSpace(source[$0.range]) + " " + $0.text }
    for name in names { counts[name, default: 0] += 1 }
    var told: Set<String> = []
    return zip(readings, names).compactMap { reading, name in
      let count = counts[name, default: 1]
      guard count >= mostPlaces, reading.ground != .sequence else {
        return reading.diagnostic(in: source, others: 0)
      }
      return told.insert(name).inserted ? reading.diagnostic(in: source, others: count - 1) : nil
    }
  }

  /// What a person is told of it, and of how many other places the same is true.
  private func diagnostic(in source: SourceText, others: Int) -> Diagnostic {
    let written = TextFolding.whiteSpace(source[range])
    var (more, moreVi) = ("", "")
    if let alternative {
      more = "; it may also be “\(alternative)”"
      moreVi = "; cũng có thể là “\(alternative)”"
    }
    if others > 0 {
      more = ", here and in \(others) other places"
      moreVi = ", tại đây và ở \(others) chỗ khác"
    }
    let isDoubtful = alternative != nil || text.utf8.contains { (0x30...0x39).contains($0) }
    return Diagnostic(
      .misspelledKeyword, isDoubtful ? .warning : .information, at: range,
      "“\(written)” was read as “\(text)”\(more).", vi: "“\(written)” được hiểu là “\(text)”\(moreVi).")
  }

  var decision: Decision {
    let rule: Rule =
      switch ground {
      case .place: .keywordPlace
      case .sequence: .keywordSequence
      case .figures: .keywordFigures
      }
    return Decision(.keyword, text, by: rule, at: range)
  }
}

extension Token.Shape {
  /// `word`, in small letters, in this case. Of mixed capitals, one at the head is a title's.
  func cased(_ word: String, isMostlyCapital: Bool = false) -> String {
    switch self {
    case .upper: word.uppercased()
    case .title: word.prefix(1).uppercased() + word.dropFirst()
    case .mixed: isMostlyCapital ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    case .lower, .none: word
    }
  }
}
