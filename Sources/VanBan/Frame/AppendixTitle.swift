/// What the heading of an appendix says: its word, number, title and note.
struct AppendixTitle {
  private(set) var kind = AppendixKind.attachment
  private(set) var documentKind: DocumentKind?
  private(set) var number: String?
  private(set) var title: String?
  private(set) var note: String?

  /// The words that an appendix is called by.
  static let names = PhraseTable<AppendixKind>(
    Lexicon.rows(.namesAppendix).map { ($0.phrase, .appendix) }
      + Lexicon.rows(.namesForm).map { ($0.phrase, .form) }
      + Lexicon.rows(.namesList).map { ($0.phrase, .list) })

  /// Reads the heading whose lines are `lines`.
  init(_ lines: [WordSequence], in source: SourceText) {
    let words = WordSequence(lines.flatMap(\.tokens))
    var start = 0
    if let name = Self.names.match(words, at: 0) {
      kind = name.value
      start = name.count
      if words.kind(start) == .colon, words.kind(start + 1) == .number { start += 1 }
      if let found = AppendixNumber(words, at: start, in: source) {
        number = found.text
        start += found.count
        let end = Self.symbolEnd(words, at: start)
        if end > start {
          number = found.text + words.slice(start, end).text(in: source)
          start = end
        }
      }
      while Self.isMark(words.kind(start)) { start += 1 }
    } else if let first = lines.first, let type = DocumentKind.nameTable.match(first, at: 0) {
      documentKind = type.value
      // On a line of its own it is the type's name, else the title begins with it.
      if type.count == first.count { start = first.count }
    }
    split(words, from: start, in: source)
  }

  /// Where the symbol ends that goes on a number without a blank: `Mẫu 01/TTr`, `Phụ lục I-A`.
  static func symbolEnd(_ words: WordSequence, at index: Int) -> Int {
    guard index > 0, words.isJoined(index - 1), words.kind(index) == .slash || words.kind(index) == .dash,
      words.isJoined(index), words.kind(index + 1) == .word
    else { return index }
    // `Phụ lục I-A`; behind a slash the symbol of a procedure.
    if words.kind(index) == .dash { return words[index + 1].key.count == 1 ? index + 2 : index }
    guard words[index + 1].shape != .lower else { return index }
    // `Mẫu số 01/BCĐBQH-MT`
    var end = index + 2
    while words.kind(end) == .dash || words.kind(end) == .slash, words.isJoined(end - 1), words.isJoined(end),
      words.kind(end + 1) == .word, words[end + 1].shape != .lower
    {
      end += 2
    }
    return end
  }

  private static func isMark(_ kind: Token.Kind?) -> Bool { kind == .dot || kind == .colon || kind == .dash }

  /// Distinguishes the note from the title before and after it.
  private mutating func split(_ words: WordSequence, from start: Int, in source: SourceText) {
    guard
      let at = (start..<max(start, words.count)).first(where: {
        AppendixHeading.isAttachmentNote(words.slice($0, words.count))
      })
    else {
      title = Self.text(words.slice(start, words.count), source)
      return
    }
    var end = words.count
    if words.kind(at) == .openBracket {
      var depth = 0
      for index in at..<words.count {
        if words.kind(index) == .openBracket { depth += 1 }
        if words.kind(index) == .closeBracket { depth -= 1 }
        if depth == 0 {
          end = index + 1
          break
        }
      }
    }
    var inside = words.slice(at, end)
    if inside.kind(0) == .openBracket { inside = inside.slice(1, inside.count) }
    if inside.last?.kind == .closeBracket { inside = inside.slice(0, inside.count - 1) }
    note = Self.text(inside, source)
    title = Self.text(words.slice(start, at), source) ?? Self.text(words.slice(end, words.count), source)
  }

  private static func text(_ words: WordSequence, _ source: SourceText) -> String? {
    words.tokens.contains { $0.kind == .word } ? words.text(in: source) : nil
  }
}

/// The number of an appendix: `01`, `I`, `2a`, `A`.
struct AppendixNumber {
  /// As printed.
  let text: String
  /// How many words it takes.
  let count: Int

  /// Reads the number in `words` at `index`.
  init?(_ words: WordSequence, at index: Int, in source: SourceText) {
    let cursor = TokenCursor(words, of: source.bytes)
    guard let number = ProvisionNumber(cursor, at: index, .appendix) else { return nil }
    text = cursor.compactText(number.tokens)
    count = number.tokens.count
  }

  /// What two printed numbers have the same of that are one: `01` and `1`, whatever their case. `I` is not `1`.
  static func comparable(_ text: String) -> String {
    let trimmed = text.drop { $0 == "0" }
    return (trimmed.isEmpty ? text[...] : trimmed).lowercased()
  }
}
