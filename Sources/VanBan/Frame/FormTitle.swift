/// The title of a form below the form's own letterhead: `ĐƠN ĐỀ NGHỊ` / `Cấp giấy phép` / `(Dùng cho tổ chức)`.
struct FormTitle {
  let lines: [Line]
  /// The role of each line as page furniture; nil for text.
  let roles: [BlockRole?]
  let source: SourceText

  /// The most lines that such a title has, and how many of them in brackets or small letters.
  private static let longest = 8
  private static let longestNote = 2

  /// The line after the title that begins on the first line of text at or after `start`; `start` where none does.
  func end(from start: Int, to limit: Int) -> Int {
    var end = start
    var (seen, notes) = (0, 0)
    for index in start..<max(start, min(limit, start + 4 * Self.longest)) where roles[index] == nil {
      let words = lines[index].words
      guard seen < Self.longest, !opensText(words) else { break }
      if words.isMostlyUpper, notes == 0, words.first?.shape != .lower {
        seen += 1
      } else if seen > 0, notes < Self.longestNote, isNote(words) {
        notes += 1
      } else {
        break
      }
      end = index + 1
    }
    return end
  }

  /// `(V/v giới thiệu người ứng cử)`, `Về việc cấp giấy phép`
  private func isNote(_ words: WordSequence) -> Bool {
    if words.kind(0) == .openBracket {
      return words.last?.kind == .closeBracket && !FormSigning.isNote(words)
    }
    return HeaderText.isSubject(words) || words.first?.shape == .title && words.matches(.about)
  }

  private func opensText(_ words: WordSequence) -> Bool {
    TableFinder.opensTable(words) || LabelReader.label(of: words, in: source) != nil
      || AppendixHeading.opens(words) || words.matches(.addressee) || words.last?.kind == .colon
      || !words.tokens.contains { $0.kind == .word }
  }
}
