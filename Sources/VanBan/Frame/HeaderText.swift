/// The lines of a text with what a header's readers ask of them.
struct HeaderText {
  let source: SourceText
  let lines: [Line]
  /// The role of each line as page furniture; nil for text.
  let roles: [BlockRole?]

  /// The next line of text, if it is near.
  func nextText(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, next <= index + 3, roles[next] != nil { next += 1 }
    return next < lines.count && next <= index + 3 ? next : nil
  }

  /// Whether line `index` begins Kính gửi, also where it is broken after its first word.
  func startsAddressee(_ index: Int) -> Bool {
    let words = lines[index].words
    if words.matches(.addressee) { return true }
    guard words.count == 1, words.matches(.addresseeStart), let next = nextText(after: index) else {
      return false
    }
    return lines[next].words.matches(.addresseeEnd)
  }

  /// Where the motto begins on the line at `index`, also where it is broken there: `CỘNG` / `HÒA XÃ HỘI …`.
  func mottoStart(onLine index: Int) -> Int? {
    let words = lines[index].words
    if let at = Self.mottoStart(words) { return at }
    guard words.isUpper || words.count == 1, let next = nextText(after: index), lines[index].width < 60,
      let at = Self.mottoStart(words.joined(with: lines[next].words)), at < words.count
    else { return nil }
    return at
  }

  /// The words of Quốc hiệu and Tiêu ngữ: a line of nothing else belongs to them.
  static let mottoWords = Lexicon.words(.motto)

  private static let country = SyllableKey("nước")
  private static let mottoOpeners = Lexicon.list(.mottoOpener)

  /// Where in the line the motto begins: capitals of Quốc hiệu, or Tiêu ngữ with its dash.
  static func mottoStart(_ words: WordSequence) -> Int? {
    for at in 0..<words.count {
      switch words[at].shape {
      case .upper:
        // `QUỐC HỘI` / `NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` is a body's name.
        if at > 0, words[at - 1].key == country { continue }
        if mottoOpeners.contains(where: { words.matches($0, at: at) }) { return at }
      case .title, .mixed: break
      case .lower, .none: continue
      }
      if words.kind(at + 2) == .dash, words.matches(.mottoSecondLine, at: at) { return at }
    }
    return nil
  }

  /// The star under the body's name in Party documents (Hướng dẫn 36-HD/VPTW, phần II), or another ornament
  /// too short to be one elsewhere.
  static func isStar(_ words: WordSequence) -> Bool {
    !words.isEmpty && words.tokens.allSatisfy { $0.kind == .bullet || $0.kind == .dash || $0.kind == .symbol }
  }

  /// Whether the line begins with `V/v`, or with `V.v`.
  static func isSubject(_ words: WordSequence) -> Bool {
    switch words.kind(1) {
    case .slash: words.matches(.subjectMark)
    case .dot:
      words.count > 3 && words[0].key == subjectLetter && words[2].key == subjectLetter && words.isJoined(0)
        && words.isJoined(1) && words.kind(3) != .dot
    default: false
    }
  }

  private static let subjectLetter = SyllableKey("v")

  /// The name of a type that fills the line: `KẾ HOẠCH`.
  static func typeName(_ words: WordSequence) -> DocumentKind? {
    guard words.isUpper, words.count <= 6,
      let match = DocumentKind.nameTable.looseMatch(words, at: 0), match.count == words.count
    else { return nil }
    return match.value
  }
}
