/// A stretch of a text that may be the mark of a note.
struct NoteMarkCandidate: Sendable {
  /// How a mark is written, which says how sure it is.
  enum Form: Sendable {
    /// `[5]`, `⁵`, `^5^`, `<sup>5</sup>`: nothing else is likely.
    case apart
    /// Digits right behind a label, where no number can be: `Điều 34.20 Nguyên tắc`, `a)22 Sổ`.
    case label
    /// Digits at the end of a word or behind a stop: `Luật Khiếu nại1`, `cho vay.3`.
    case word
    /// What is mostly something else: `(5)`, a number after a blank.
    case loose
    /// The last digits of a number: `năm 20255`, `V.09.02.014`.
    case tail

    /// What it counts in a sequence.
    var weight: Double {
      switch self {
      case .apart: 1
      case .label: 0.8
      case .word: 0.6
      case .loose: 0.3
      case .tail: 0.2
      }
    }

    /// Whether it counts only where the text has the note.
    var needsNote: Bool { self == .loose || self == .tail }
  }

  let value: Int
  let range: SourceRange
  /// The index of its line.
  let line: Int
  var form: Form
}
