/// What a line shows of the text that it is in: whether only a document has such lines, or a website's page may
/// have them too.
struct TextEvidence {
  let text: HeaderText

  private var lines: [Line] { text.lines }
  private var roles: [BlockRole?] { text.roles }

  /// What is found in a stretch of lines.
  struct Signs: OptionSet {
    let rawValue: UInt8

    /// A chapter or article, a căn cứ, Nơi nhận, a signature, Quốc hiệu, the enacting words.
    static let frame = Signs(rawValue: 1)
    /// The heading of an appendix, or the note that something is attached.
    static let appendix = Signs(rawValue: 2)
    /// A label with a number or letter: `1.`, `a)`.
    static let label = Signs(rawValue: 4)
    /// A sentence that gives the number of a document.
    static let citation = Signs(rawValue: 8)
    /// Nơi nhận or a signature.
    static let closing = Signs(rawValue: 16)

    static let all: Signs = [.frame, .appendix, .label, .citation, .closing]
  }

  /// The signs of the lines of text in `range`.
  func signs(in range: Range<Int>) -> Signs {
    var found: Signs = []
    for index in range where roles[index] == nil {
      found.formUnion(signs(of: index, to: range.upperBound))
      if found == .all { break }
    }
    return found
  }

  /// The signs of the line at `index`; `limit` is how far ahead may be looked for what it begins.
  func signs(of index: Int, to limit: Int) -> Signs {
    let words = lines[index].words
    var found: Signs = []
    if words.first?.shape != .lower {
      if text.mottoStart(onLine: index) != nil { found.insert(.frame) }
      if AppendixHeading.opens(words) || AppendixHeading.isAttachmentNote(words) { found.insert(.appendix) }
      if BasisOpeners.strong.match(words, at: 0) != nil || Self.enacts(words) {
        found.insert(.frame)
      }
      if ClosingReader.opens(lines: lines, roles: roles, at: index, to: limit) {
        found.formUnion([.frame, .closing])
      }
    }
    if let label = LabelReader.label(of: words, in: text.source) {
      if label.style.isNamed {
        found.insert(.frame)
      } else if !label.style.isBullet {
        found.insert(.label)
      }
    }
    if Self.isCitingSentence(lines[index]) { found.insert(.citation) }
    return found
  }

  /// `QUYẾT ĐỊNH:`
  private static func enacts(_ words: WordSequence) -> Bool {
    guard words.isUpper, words.last?.kind == .colon else { return false }
    return enacting.contains { words.matches($0) && words.count == $0.keys.count + 1 }
  }

  private static let enacting = Lexicon.list(.enactingLine)

  /// Whether the line is of a sentence that gives the number of a document: `… theo Nghị định số 30/2020/NĐ-CP`. The
  /// title of a document alone, as websites list them, is none: `Quyết định 11/QĐ-UBND về …`.
  private static func isCitingSentence(_ line: Line) -> Bool {
    let words = line.words
    let start = (0..<words.count).first { words.kind($0) == .word } ?? 0
    if !line.ending.isTerminal, let kind = DocumentKind.nameTable.match(words, at: start),
      words.kind(start + kind.count) == .number || words.matches(.number, at: start + kind.count)
    {
      return false
    }
    return (0..<words.count).contains { isNumber(words, at: $0) }
  }

  /// `30/2020/NĐ-CP`, `12/QĐ-UBND`, `52-NQ/TW`
  private static func isNumber(_ words: WordSequence, at index: Int) -> Bool {
    guard words.kind(index) == .number, words.isJoined(index) else { return false }
    var at = index + 1
    var marks = 0
    while words.kind(at) == .slash || words.kind(at) == .dash, words.isJoined(at) {
      marks += 1
      if words.kind(at + 1) == .word, words[at + 1].shape == .upper || words[at + 1].shape == .mixed {
        return true
      }
      guard marks == 1, words.kind(at + 1) == .number, words.isJoined(at + 1) else { return false }
      at += 2
    }
    return false
  }
}
