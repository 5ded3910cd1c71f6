/// The heading of an appendix or of an attached regulation.
enum AppendixHeading {
  private static let openers = Lexicon.phrases(.opensAppendix, .opensForm)
  private static let appendices = Lexicon.phrases(.opensAppendix)
  private static let notes = Lexicon.list(.appendixNote)
  /// After which of their words a line may be broken.
  private static let starts = Lexicon.list(.opensAppendix).map(\.firstWord) + notes.map(\.firstWord)

  private static let numbered: Phrase = "mẫu"
  /// The most words and marks of a form's number with its symbol.
  private static let longestSymbol = 12

  /// Whether the line opens an appendix by its word: `PHỤ LỤC I`, `Phụ lục 01`.
  static func opens(_ words: WordSequence) -> Bool {
    if words.count == 4, words.first?.shape != .lower, words.matches(numbered), words.kind(1) == .number {
      // `Mẫu 01/TTr`
      return AppendixTitle.symbolEnd(words, at: 2) == 4
    }
    // `Mẫu số 01/BCĐBQH-MT`
    if words.count >= 5, words.count <= longestSymbol, words.first?.shape != .lower,
      let count = openers.match(words, at: 0)?.count ?? (words.matches(numbered) ? 1 : nil),
      words.kind(count) == .number, AppendixTitle.symbolEnd(words, at: count + 1) == words.count
    {
      return true
    }
    guard words.count <= 24, let first = words.first, first.shape != .lower,
      let match = openers.match(words, at: 0)
    else { return false }
    let words = withoutNotes(words)
    // `Mẫu số: 02`
    let hasColon = words.kind(match.count) == .colon && words.kind(match.count + 1) == .number
    let rest = words.slice(match.count + (hasColon ? 1 : 0), words.count)
    guard appendices.match(words, at: 0) != nil else {
      // Forms are headings only in capitals, or by their number alone.
      return words.isUpper && words.matches(.form) == false
        || (rest.kind(0) == .number && match.count == 2
          && (rest.count <= 2 || rest.count == 3 && rest.kind(1) == .dash && rest[2].shape != .lower))
    }
    if rest.isEmpty || words.isUpper { return true }
    // `Phụ lục số 6c`
    let number = rest.matches(.number) && rest.kind(1) == .number ? rest.slice(1, rest.count) : rest
    guard number.count <= 3 || number.kind(1) == .dot || number.kind(1) == .colon else { return false }
    return number.kind(0) == .number || number[0].shape == .upper
  }

  /// The words without what a consolidated text puts behind a heading: `MẪU SỐ 01[3] (được bãi bỏ)`.
  private static func withoutNotes(_ words: WordSequence) -> WordSequence {
    guard words.last?.kind == .closeBracket,
      let at = words.firstIndex(of: .openBracket)
    else { return words }
    let isMark =
      words.kind(at + 1) == .number && words.kind(at + 2) == .closeBracket && words.isJoined(at - 1)
    return isMark ? words.slice(0, at) : words
  }

  /// Whether the line is the note under a heading: `(Ban hành kèm theo Quyết định số …`.
  static func isAttachmentNote(_ words: WordSequence) -> Bool {
    let start = words.kind(0) == .openBracket ? 1 : 0
    guard start == 1 || words.first?.shape == .title else { return false }
    return notes.contains { words.matches($0, at: start) }
  }

  /// The line after the heading that begins on line `start`, nil where none begins there.
  static func end(lines: [Line], roles: [BlockRole?], at start: Int, to limit: Int) -> Int? {
    let words = opening(lines, roles, start, limit)
    let byWord = opens(words)
    // A small word among capitals is a scan's: `DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH vực ĐẤT ĐAI`.
    guard
      byWord || words.isMostlyUpper && words.first?.shape != .lower || isTypeName(words)
        || isAttachmentNote(words)
    else { return nil }
    guard let note = noteLine(lines, roles, start, limit) else {
      return byWord ? titleEnd(lines, roles, start, limit) : nil
    }
    return noteEnd(lines, roles, note, limit)
  }

  /// Whether an appendix, or a regulation that is issued with the document, begins on the line, where no signature parts
  /// it from the document: by its word, or by a type name and a note that is below it.
  static func opensPart(lines: [Line], roles: [BlockRole?], at index: Int, to limit: Int) -> Bool {
    let words = lines[index].words
    guard opens(words) || isTypeName(words) && noteLine(lines, roles, index, limit) != nil else {
      return false
    }
    return end(lines: lines, roles: roles, at: index, to: limit) != nil
  }

  /// Whether the line is the name of a type alone, in capitals or, as fonts of capitals left it, not.
  private static func isTypeName(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape != .lower,
      let match = DocumentKind.nameTable.match(words, at: 0)
    else { return HeaderText.typeName(words) != nil }
    return match.count == words.count
  }

  /// The words of a line; with those of the next where the line was broken after a word or two: `Phụ` /
  /// `lục 1`, `(Kèm` / `theo Quyết định …`.
  private static func opening(_ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int)
    -> WordSequence
  {
    let words = lines[index].words
    guard words.count <= 2, index + 1 < limit, roles[index + 1] == nil else { return words }
    let isBroken = starts.contains { words.matches($0, at: words.count - 1) }
    return isBroken ? words.joined(with: lines[index + 1].words) : words
  }

  /// The line of the note, if only title lines are between it and `start`.
  private static func noteLine(_ lines: [Line], _ roles: [BlockRole?], _ start: Int, _ limit: Int) -> Int? {
    var seen = 0
    for index in start..<limit where roles[index] == nil || roles[index] == .separator {
      if roles[index] == .separator { continue }
      let words = lines[index].words
      if isAttachmentNote(opening(lines, roles, index, limit)) || endsWithNote(words) { return index }
      seen += 1
      // `Phụ lục 1.`
      if seen > 12 || index > start && lines[index].ending.isTerminal { return nil }
      // Under a type name, as of an attached regulation, the title may be in small letters.
      let isTitle =
        opens(opening(lines, roles, start, limit)) || isTypeName(lines[start].words)
      if index > start, !words.isMostlyUpper, !isTitle { return nil }
      if words.kind(0) == .dash || LabelReader.startsItem(words) { return nil }
    }
    return nil
  }

  /// Whether the note stands behind the title on its line: `THỰC HIỆN … NĂM 2023 (Kèm theo Quyết định số 254/QĐ-UBND)`.
  private static func endsWithNote(_ words: WordSequence) -> Bool {
    guard
      let at = words.firstIndex(of: .openBracket),
      at > 0
    else { return false }
    return words.slice(0, at).isMostlyUpper && isAttachmentNote(words.slice(at, words.count))
  }

  /// The line after the note's closing bracket.
  private static func noteEnd(_ lines: [Line], _ roles: [BlockRole?], _ note: Int, _ limit: Int) -> Int {
    guard lines[note].words.kind(0) == .openBracket || endsWithNote(lines[note].words) else {
      return note + 1
    }
    var depth = 0
    for index in note..<min(limit, note + 12) where roles[index] == nil {
      for token in lines[index].words.tokens {
        if token.kind == .openBracket { depth += 1 }
        if token.kind == .closeBracket { depth -= 1 }
      }
      if depth <= 0 { return index + 1 }
    }
    return note + 1
  }

  /// Whether an appendix's own header begins on the line: its motto, or a body's name just above it.
  static func startsHeader(_ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int) -> Bool {
    let words = lines[index].words
    if HeaderText.mottoStart(words) != nil { return true }
    guard words.isFormBlank || words.isUpper && Authority.head(in: words, at: 0) != nil else {
      return false
    }
    return ((index + 1)..<max(index + 1, min(limit, index + 4))).contains {
      roles[$0] == nil && HeaderText.mottoStart(lines[$0].words) != nil
    }
  }

  /// The line after a heading without a note: its title, in capitals or up to a blank line after it.
  private static func titleEnd(_ lines: [Line], _ roles: [BlockRole?], _ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    var titled = lines[start].words.count > 4
    var titleIsUpper = false
    var blank = false
    for index in (start + 1)..<max(start + 1, min(limit, start + 16)) {
      if roles[index] != nil {
        blank = blank || roles[index] == .blank
        continue
      }
      let words = lines[index].words
      if TableFinder.opensTable(words) || LabelReader.startsItem(words) || opens(words) { break }
      if startsHeader(lines, roles, index, limit) { break }
      if titled {
        if titleIsUpper ? !words.isMostlyUpper : (blank && !words.startsLower) { break }
      } else {
        titleIsUpper = words.isUpper
        if !titleIsUpper && lines[index].ending.isTerminal { break }
      }
      titled = true
      blank = false
      end = index + 1
    }
    return end
  }
}

extension LabelReader {
  /// Whether a line begins with the number or letter of a list, judged without its text.
  static func startsItem(_ words: WordSequence) -> Bool {
    switch words.kind(0) {
    case .number: words.kind(1) == .dot || words.kind(1) == .closeBracket
    case .word:
      words[0].range.count <= 4 && words.count > 2 && words.isJoined(0)
        && (words.kind(1) == .dot || words.kind(1) == .closeBracket)
    default: false
    }
  }
}
