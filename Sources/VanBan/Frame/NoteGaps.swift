/// Looks for a mark that is missing between two others: the text has its note, so that it must stand there.
///
/// It was not found because it looks like something else: it stands behind a blank, `vi phạm pháp luật 18 trên thị
/// trường`, or its figures at the end of a number, `Điều 1639`. One such place between the two marks is taken for it.
struct NoteGaps {
  let source: SourceText
  let lines: [Line]
  let roles: [BlockRole?]

  /// How many lines between two marks are searched.
  private static let widest = 400
  /// How far the numbers of the two marks may be apart.
  private static let most = 5

  /// `marks`, in order, with those that were missing. `notes`: the line of each note by its number.
  func filled(_ marks: [NoteMarkCandidate], notes: [Int: Int]) -> [NoteMarkCandidate] {
    guard !notes.isEmpty else { return marks }
    var filled: [NoteMarkCandidate] = []
    for mark in marks {
      if let before = filled.last, mark.value > before.value + 1, mark.value <= before.value + Self.most,
        mark.line - before.line <= Self.widest
      {
        for value in (before.value + 1)..<mark.value where notes[value] != nil {
          if let last = filled.last, let found = missing(value, last, mark) { filled.append(found) }
        }
      }
      filled.append(mark)
    }
    return filled
  }

  private func missing(
    _ value: Int, _ before: NoteMarkCandidate, _ after: NoteMarkCandidate
  ) -> NoteMarkCandidate? {
    var apart: [NoteMarkCandidate] = []
    var attached: [NoteMarkCandidate] = []
    for line in before.line...after.line where roles[line] == nil {
      let words = lines[line].words
      for index in 1..<max(1, words.count) where words.kind(index) == .number {
        let range = words[index].range
        guard range.lowerBound >= before.range.upperBound, range.upperBound <= after.range.lowerBound,
          let number = DigitNumeral(source.bytes, range)
        else { continue }
        if number.value == value {
          let isCounted =
            words.kind(index - 1) != .word || words[index - 1].shape == .title && words.count > index + 1
            || NoteMarkScanner.counters.contains(words[index - 1].key)
          if !isCounted, !words.isJoined(index - 1),
            !(words.isJoined(index) && words.kind(index + 1) == .slash)
          {
            apart.append(NoteMarkCandidate(value: value, range: range, line: line, form: .loose))
          }
        } else if number.value > value, isListed(words, index),
          // `Nghị định số 115/2020/NĐ-CP`
          !words.isJoined(index) || words.kind(index + 1) != .slash, let mark = tail(of: range, value)
        {
          attached.append(NoteMarkCandidate(value: value, range: mark, line: line, form: .tail))
        }
      }
    }
    if apart.count == 1 { return apart[0] }
    return apart.isEmpty && attached.count == 1 ? attached[0] : nil
  }

  /// Whether the number at `index` counts provisions: `Điều 16`, `các khoản 5, 6 và 7`.
  private func isListed(_ words: WordSequence, _ index: Int) -> Bool {
    words.kind(index - 1) == .comma || words[index - 1].key == .and
      || NoteMarkScanner.counters.contains(words[index - 1].key)
  }

  /// The figures of `value` at the end of the number at `range`, which has others before them.
  private func tail(of range: SourceRange, _ value: Int) -> SourceRange? {
    let digits = Array(String(value).utf8)
    guard range.count > digits.count, range.count <= digits.count + 3,
      source.bytes(range).suffix(digits.count).elementsEqual(digits)
    else { return nil }
    return SourceRange(range.upperBound - digits.count, range.upperBound)
  }
}
