/// Reads the label at the head of a line, if one is there.
///
/// Styles: Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định 78/2025/NĐ-CP for Phần, Chương, Mục, Điều,
/// khoản, điểm; and what offices write beside them (`1-`, `1)`, `(1)`, `*`).
struct LabelReader {
  private let words: WordSequence
  private let source: SourceText
  private let lists: LongLists

  /// The label of the line whose words are `words`.
  ///
  /// - Parameter lists: The long lists before it, which a number above 999 has to continue.
  static func label(
    of words: WordSequence, in source: SourceText, continuing lists: LongLists = LongLists()
  ) -> Label? {
    guard !words.isEmpty else { return nil }
    let reader = LabelReader(words: words, source: source, lists: lists)
    switch words[0].kind {
    case .word: return reader.named() ?? reader.letters()
    case .number: return reader.number()
    case .openBracket: return reader.bracketed()
    case .dash: return reader.bullet(.dash)
    case .bullet:
      switch source[words[0].range] {
      case "*": return reader.bullet(.star)
      case "+": return reader.bullet(.plus)
      default: return reader.bullet(.bullet)
      }
    default: return nil
    }
  }

  private func make(_ style: Label.Style, _ numbers: [Int], through last: Int) -> Label {
    let range = words[0].range.union(words[last].range)
    return Label(
      style: style, numbers: numbers, text: words.slice(0, last + 1).text(in: source), range: range)
  }

  private func bullet(_ style: Label.Style) -> Label? {
    if words.kind(1) == words.kind(0), words.count > 1, words.isJoined(0) { return nil }
    let range = words[0].range
    let isPlain = range.count == 1 && source.bytes[range.lowerBound] == (style == .plus ? 0x2B : 0x2D)
    return isPlain ? Label(style, plain: range) : make(style, [], through: 0)
  }

  // MARK: Phần, Chương, Mục, Tiểu mục, Điều

  private func named() -> Label? {
    guard words[0].shape != .lower, let name = ProvisionUnit.names.match(words, at: 0),
      let style = name.value == .item ? .subsection : Label.Style(unit: name.value)
    else { return nil }
    let at = name.count
    let cursor = TokenCursor(words, of: source.bytes)
    if let ordinal = OrdinalNumeral(cursor, at: at, allowsMisspelling: style == .part) {
      // `Phần thứ hai nêu mục tiêu` is a sentence.
      if ordinal.end < words.count, words.kind(ordinal.end) == .word, words[ordinal.end].shape == .lower {
        return nil
      }
      return make(style, [ordinal.value], through: ordinal.end - 1).extended(
        over: words, from: ordinal.end, source)
    }
    // A tiết is numbered so in old texts only.
    guard name.value != .item,
      let value = cursor.numeral(at, .list) ?? cursor.letteredRoman(at) ?? sectionLetter(at, style)
    else { return nil }
    // `Điều 18a`
    var last = (ProvisionNumber(cursor, at: at, .provision)?.tokens.upperBound ?? at + 1) - 1
    // `Mục 1-A`, put in between two
    if words.kind(last + 1) == .dash, words.isJoined(last), words.isJoined(last + 1),
      words.kind(last + 2) == .word,
      words[last + 2].key.count == 1, words[last + 2].shape == .title
    {
      last += 2
    }
    let next = words.kind(last + 1)
    if next == .dot || next == .colon || (next == .closeBracket && style == .article) {
      return make(style, [value], through: last + 1)
    }
    if next == nil { return make(style, [value], through: last) }
    // Without punctuation it is a label only before a title: `Chương I QUY ĐỊNH CHUNG`, `Phần I - …`.
    let rest = words.slice(last + 1, words.count)
    if style == .article { return beginsTitle(rest) ? make(.article, [value], through: last) : nil }
    if next == .dash { return make(style, [value], through: last) }
    let isTitle = rest.isUpper && rest.count >= 2 || titlesDivision(rest)
    return isTitle ? make(style, [value], through: last) : nil
  }

  /// Whether `rest`, behind `Chương I` without punctuation, is its title in small letters, as converters write both on
  /// one line (`Chương I Những quy định chung`), and not the document that it is of (`Chương II Nghị định này`).
  private func titlesDivision(_ rest: WordSequence) -> Bool {
    guard rest[0].shape == .title, (2...Self.longestTitle).contains(rest.count),
      Line.Ending.of(rest) == .none,
      DocumentKind.nameTable.match(rest, at: 0) == nil
    else { return false }
    // `Mục 1 Chương II`, but `Phần II Mục tiêu`.
    if let unit = ProvisionUnit.names.match(rest, at: 0),
      rest.kind(unit.count) == .number || rest.kind(unit.count) == .word && rest[unit.count].shape == .upper
    {
      return false
    }
    return !Self.parts.contains { rest.matches($0) }
  }

  /// Other parts of documents, which stand behind a division where the text cites both.
  private static let parts: [Phrase] = ["phụ lục", "mẫu", "biểu", "bảng", "danh mục"]

  /// `MỤC A`, alone on its line.
  private func sectionLetter(_ index: Int, _ style: Label.Style) -> Int? {
    guard style == .section, words.count == index + 1, words[index].range.count <= 2 else { return nil }
    return LetterNumeral.value(of: source[words[index].range])
  }

  /// The most words of an article's title on one line.
  private static let longestTitle = 24

  /// Whether `rest`, behind `Điều 3` without punctuation, is its title and not the document that it is of
  /// (`Điều 3 Nghị định số …`): `- Phạm vi điều chỉnh`, `Hiệu lực thi hành`.
  private func beginsTitle(_ rest: WordSequence) -> Bool {
    if rest.kind(0) == .dash {
      return rest.count > 1 && !rest.isJoined(0) && (rest[1].shape == .title || rest[1].shape == .upper)
    }
    guard rest[0].shape == .title, rest.count >= 2, rest.count <= Self.longestTitle,
      DocumentKind.nameTable.match(rest, at: 0) == nil
    else { return false }
    switch Line.Ending.of(rest) {
    case .none, .period: return rest.tokens.allSatisfy { $0.kind != .comma && $0.kind != .semicolon }
    default: return false
    }
  }

  // MARK: I. A. a) a.

  /// Phường, quận, thành phố: `P. Xuân Hòa`.
  private static let abbreviations: Set<SyllableKey> = Set(["P", "Q", "T"].map { SyllableKey($0) })

  private func letters() -> Label? {
    // Most lines begin with a word that no mark follows.
    guard let mark = words.kind(1), mark == .dot || mark == .dash || mark == .closeBracket || mark == .slash
    else { return nil }
    let text = source[words[0].range]
    guard text.count <= 7 else { return nil }
    let isUpper = words[0].shape == .upper || text.count == 1 && words[0].shape == .title
    // `I - MỤC TIÊU`
    if mark == .dash, !words.isJoined(0) {
      guard isUpper, words.count > 2, !words.isJoined(1),
        words[2].shape == .upper || words[2].shape == .title,
        let value = RomanNumeral.value(of: text.utf8, .list)
      else { return nil }
      return make(.roman, [value], through: 1)
    }
    guard words.isJoined(0) || mark == .closeBracket || mark == .dot else { return nil }
    if let label = levelsOfLetter(text, mark, isUpper) { return label }
    if isUpper, let value = RomanNumeral.value(of: text.utf8, .list),
      mark == .dot || mark == .dash || mark == .closeBracket || mark == .slash
    {
      // `X-quang` is a word, `V/v` a subject.
      if mark == .dash || mark == .slash {
        guard words.count > 2, !words.isJoined(1) else { return nil }
      }
      return make(.roman, [value], through: 1)
    }
    if let value = LetterNumeral.value(of: text) {
      switch mark {
      case .closeBracket: return make(isUpper ? .capitalLetter : .letter, [value], through: 1)
      case .dot:
        guard words.count > 2, !isUpper || !Self.abbreviations.contains(words[0].key) else { return nil }
        return make(isUpper ? .capitalLetter : .letterDot, [value], through: 1)
      // `A- NỘI DUNG`, `a/ Làm đường`; `a/c` is an abbreviation.
      case .dash, .slash:
        guard words.count > 2, !words.isJoined(1), words.kind(2) == .word else { return nil }
        guard mark == .slash || words[2].shape != .lower else { return nil }
        return make(isUpper ? .capitalLetter : .letter, [value], through: 1)
      default: return nil
      }
    }
    if text.count == 2, let value = LetterNumeral.value(of: text.prefix(1)), text.last?.isNumber ?? false,
      mark == .closeBracket
    {
      return make(.letter, [value], through: 1)
    }
    if !isUpper, mark == .closeBracket || mark == .dot && words.count > 2, words[0].shape == .lower,
      let value = RomanNumeral.value(of: text.utf8, .list)
    {
      return make(.smallRoman, [value], through: 1)
    }
    return nil
  }

  // MARK: I.1. A.1. A1. a.1)

  /// A letter or Roman numeral with a number below it.
  private func levelsOfLetter(_ text: String, _ mark: Token.Kind, _ isUpper: Bool) -> Label? {
    if mark == .dot, words.kind(2) == .number, words.isJoined(1),
      let below = LevelNumeral(source.bytes(words[2].range)),
      below.numbers.count <= 3, below.numbers.allSatisfy({ $0 > 0 && $0 < 100 })
    {
      let end = words.kind(3)
      guard end == .dot || end == .closeBracket || end == .colon || words.count > 3 && !words.isJoined(2)
      else {
        return nil
      }
      let last = end == .dot || end == .closeBracket || end == .colon ? 3 : 2
      guard
        let above = isUpper
          ? RomanNumeral.value(of: text.utf8, .list) ?? LetterNumeral.value(of: text)
          : LetterNumeral.value(of: text)
      else { return nil }
      // `Q.1` is a district.
      guard !isUpper || !Self.abbreviations.contains(words[0].key) else { return nil }
      return make(isUpper ? .capitalDecimal : .letterDecimal, [above] + below.numbers, through: last)
    }
    // `A1. Biểu cầu`; a point put in between two, `a1)`, is beside them.
    guard isUpper, mark == .dot, words.count > 2, text.count == 2 || text.count == 3,
      let letter = text.first, letter.isUppercase, let number = Int(text.dropFirst()), number > 0,
      let above = LetterNumeral.value(of: String(letter)), letter != "P", letter != "Q", letter != "T"
    else { return nil }
    return make(.capitalDecimal, [above, number], through: 1)
  }

  // MARK: 1. 1.1. 1- 1) 1/

  private func number() -> Label? {
    guard let levels = levels(of: words[0].range) else { return nil }
    let numbers = levels.numbers
    if numbers.count == 1, numbers[0] >= LongLists.first {
      guard words.kind(1) == .dot || words.kind(1) == .closeBracket else { return nil }
      guard lists.goOn(as: words.kind(1) == .dot ? .arabic : .arabicBracket, numbers[0]) else { return nil }
    }
    let next = words.kind(1)
    if numbers.count == 1 {
      switch next {
      case .dot:
        guard words.count == 2 || words.kind(2) != .dot else { return nil }
        return make(.arabic, numbers, through: 1)
      case .closeBracket:
        // `(nhóm` / `1);` is the end of a phrase.
        guard words.isJoined(0), words.kind(2) != .semicolon, words.kind(2) != .comma, words.kind(2) != .dot
        else {
          return nil
        }
        return make(.arabicBracket, numbers, through: 1)
      case .dash, .slash:
        guard words.isJoined(0), words.count > 2, words.kind(2) == .word else { return nil }
        guard !words.isJoined(1) || words[2].shape == .title else { return nil }
        return make(.arabic, numbers, through: 1)
      case .word:
        // `1a.` and `1b)` number a clause put between two others.
        guard words.isJoined(0), words[1].key.count == 1,
          words.kind(2) == .dot || words.kind(2) == .closeBracket
        else { return nil }
        return make(words.kind(2) == .dot ? .arabic : .arabicBracket, numbers, through: 2)
      default: return nil
      }
    }
    guard numbers.count <= 5, numbers.allSatisfy({ $0 < 100 }), let first = numbers.first, first > 0 else {
      return nil
    }
    if next == .dot { return make(.decimal, numbers, through: 1) }
    if next == .closeBracket, words.isJoined(0) { return make(.decimal, numbers, through: 1) }
    // `2.1- Mục tiêu`, as Party documents have it.
    if next == .dash, words.isJoined(0), !words.isJoined(1), words.count > 2, words[2].shape == .title {
      return make(.decimal, numbers, through: 1)
    }
    guard next == .word, !words.isJoined(0), words[1].shape == .title || words[1].shape == .upper,
      !levels.hasLeadingZero
    else { return nil }
    return make(.decimal, numbers, through: 0)
  }

  /// The numbers between the dots of a number, each less than 1000, or the one number of a long list; nil for other
  /// numbers.
  private func levels(of range: SourceRange) -> LevelNumeral? {
    guard let levels = LevelNumeral(source.bytes(range)) else { return nil }
    let limit = levels.numbers.count == 1 ? LongLists.last : LongLists.first - 1
    return levels.numbers.allSatisfy { $0 <= limit } ? levels : nil
  }

  // MARK: (1) (a) (i) [1]

  private func bracketed() -> Label? {
    guard words.count >= 3, words.kind(2) == .closeBracket else { return nil }
    let text = source[words[1].range]
    if source[words[0].range] == "[" {
      guard !FormField.isSure(text.utf8.first) else { return nil }
      return DigitNumeral(source.bytes, words[1].range).map { make(.footnote, [$0.value], through: 2) }
    }
    if words.kind(1) == .number, let value = DigitNumeral(source.bytes, words[1].range)?.value,
      value < LongLists.first || lists.goOn(as: .arabicBrackets, value)
    {
      return make(.arabicBrackets, [value], through: 2)
    }
    guard words.kind(1) == .word, text.count <= 4 else { return nil }
    if let value = RomanNumeral.value(of: text.utf8, .list), text.count > 1 || text.lowercased() == "i" {
      return make(.smallRoman, [value], through: 2)
    }
    return LetterNumeral.value(of: text).map { make(.letterBrackets, [$0], through: 2) }
  }
}

extension Label {
  /// The label with the dot or colon that follows it.
  fileprivate func extended(over words: WordSequence, from index: Int, _ source: SourceText) -> Label {
    guard words.kind(index) == .dot || words.kind(index) == .colon else { return self }
    return Label(
      style: style, numbers: numbers, text: text + source[words[index].range],
      range: range.union(words[index].range))
  }
}
