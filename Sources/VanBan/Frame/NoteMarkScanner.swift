/// Looks for what may be marks of notes in the lines of a text. Most of it is none: which are, ``NoteFinder`` decides.
struct NoteMarkScanner {
  private let source: SourceText
  private let lines: [Line]
  private var found: [NoteMarkCandidate] = []
  /// The numbered lines since the last line without a number that could part two lists.
  private var numbered: [NumberedLine] = []

  /// A line that begins with a number, `2.`, or with two, `2.21`, of which the second may be a mark.
  private struct NumberedLine {
    let isArticle: Bool
    let number: Int
    /// The number behind the dot.
    let second: Int?
    /// The place in `found` of the second as a mark.
    let candidate: Int?
  }

  /// What may be marks in those of `lines` that `isText` holds of, in reading order.
  static func candidates(
    in source: SourceText, lines: [Line], isText: (Int) -> Bool
  ) -> [NoteMarkCandidate] {
    var scanner = NoteMarkScanner(source: source, lines: lines)
    for index in lines.indices where isText(index) { scanner.scan(index) }
    return scanner.sorted()
  }

  private init(source: SourceText, lines: [Line]) {
    self.source = source
    self.lines = lines
  }

  // MARK: Lines

  private mutating func scan(_ line: Int) {
    let words = lines.span[line].words
    guard !words.isEmpty else { return }
    let head = head(words, line)
    let text = source.bytes
    let bytes = text.span
    let tokens = words.tokens
    let span = tokens.span
    var index = 0
    while index < span.count {
      switch span[index].kind {
      case .word where Self.isDigit(bytes[span[index].endOffset &- 1]): scanWord(words, index, line)
      case .number where index != head: scanNumber(words, index, line)
      case .openBracket, .symbol:
        if let end = scanPrinted(words, index, line) {
          index = end
          continue
        }
      default: break
      }
      index += 1
    }
  }

  private mutating func add(_ form: NoteMarkCandidate.Form, _ value: Int?, _ range: SourceRange, _ line: Int)
  {
    guard let value, value > 0, value <= PrintedMark.greatest else { return }
    found.append(NoteMarkCandidate(value: value, range: range, line: line, form: form))
  }

  // MARK: Behind a label

  /// Reads the number at the head of a line, `Điều 34.20 Nguyên tắc`, `2.21 Bảo toàn`, and notes the line for the
  /// list that it may be of. Gives the index of the number.
  private mutating func head(_ words: WordSequence, _ line: Int) -> Int? {
    var at = 0
    if words.kind(0) == .word {
      guard words[0].shape != .lower, let name = ProvisionUnit.names.match(words, at: 0),
        name.value == .article
      else { return nil }
      at = name.count
    }
    guard words.kind(at) == .number, let levels = LevelNumeral(source.bytes(words[at].range)) else {
      return nil
    }
    let isArticle = at > 0
    guard levels.numbers.count == 2 else {
      if levels.numbers.count == 1, isArticle || words.kind(at + 1) == .dot {
        numbered.append(
          NumberedLine(isArticle: isArticle, number: levels.numbers[0], second: nil, candidate: nil))
      }
      return nil
    }
    // A title or the words of a clause follow; without them it is an amount that a line happens to begin with.
    let follows =
      words.kind(at + 1) == .word && words[at + 1].shape != .lower || words.kind(at + 1) == .openBracket
      || words.kind(at + 1) == .openQuote || words.kind(at + 1) == .quote
      || isArticle && words.count == at + 1
    guard follows, !levels.hasLeadingZero else { return at }
    let range = words[at].range
    add(
      .label, levels.numbers[1],
      SourceRange(range.upperBound - levels.digits(1), range.upperBound), line)
    numbered.append(
      NumberedLine(
        isArticle: isArticle, number: levels.numbers[0], second: levels.numbers[1],
        candidate: found.count - 1))
    return at
  }

  /// The candidates in reading order, without numbers of two levels: `2.1` below `2.`, `2.2` behind `2.1`.
  private func sorted() -> [NoteMarkCandidate] {
    var result = found
    var refused: Set<Int> = []
    for (place, line) in numbered.enumerated() {
      guard let candidate = line.candidate, let second = line.second else { continue }
      let before = place > 0 && numbered[place - 1].isArticle == line.isArticle ? numbered[place - 1] : nil
      let after =
        place + 1 < numbered.count && numbered[place + 1].isArticle == line.isArticle
        ? numbered[place + 1] : nil
      let isLevel =
        before?.number == line.number
        || after?.number == line.number && after?.second == second + 1
      if isLevel {
        refused.insert(candidate)
      } else if line.number != (before?.number ?? 0) + 1, !line.isArticle {
        result[candidate].form = .loose
      }
    }
    return result.indices.filter { !refused.contains($0) }.map { result[$0] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: At the end of words

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Words whose number may have been written to them: `khoản1`, `số15`, `tháng3`.
  static let counters = KeySet(
    ["điều", "khoản", "điểm", "chương", "mục", "phần", "tiết", "số", "ngày", "tháng", "năm", "quý", "trang"]
      .map {
        SyllableKey($0)
      })

  /// `Luật Khiếu nại1`, `THÔNG TƯ1`, `Phụ lục XVII9`
  private mutating func scanWord(_ words: WordSequence, _ index: Int, _ line: Int) {
    let range = words[index].range
    var start = range.upperBound
    while start > range.lowerBound, (0x30...0x39).contains(source.bytes[start - 1]) { start -= 1 }
    let digits = SourceRange(start, range.upperBound)
    guard start > range.lowerBound, isFollowedAsMark(words, index) else { return }
    let letters = source[SourceRange(range.lowerBound, start)]
    // `Nghị quyết số 51/2001/QH103`
    if letters == "QH" {
      guard digits.count > 2 else { return }
      let mark = SourceRange(start + 2, range.upperBound)
      return add(.tail, DigitNumeral(source.bytes, mark)?.value, mark, line)
    }
    guard digits.count <= 3, source.bytes[start] != 0x30 else { return }
    if index > 0,
      ProvisionUnit.names.match(words, at: index - 1) != nil || words[index - 1].key == Self.appendix,
      RomanNumeral.value(of: letters.utf8, .list) != nil
    {
      return add(.word, DigitNumeral(source.bytes, digits)?.value, digits, line)
    }
    let key = SyllableKey(letters)
    guard key.count >= 2, Phonotactics.isSyllable(key), !Self.counters.contains(key) else { return }
    // `CO2` is no word.
    if words[index].shape == .upper, letters.utf8.count == letters.count, letters.count < 4 { return }
    add(.word, DigitNumeral(source.bytes, digits)?.value, digits, line)
  }

  private static let appendix = SyllableKey("lục")

  /// Whether a blank, a stop, a bracket or the end of the line is behind word `index`.
  private func isFollowedAsMark(_ words: WordSequence, _ index: Int) -> Bool {
    guard words.isJoined(index) else { return true }
    switch words.kind(index + 1) {
    case .dot, .comma, .semicolon, .colon, .closeBracket, .closeQuote, .quote, .openBracket, .ellipsis:
      return true
    // `e)7Chậm nhất`
    case .word: return words[index + 1].shape == .title
    default: return false
    }
  }

  // MARK: Numbers

  private mutating func scanNumber(_ words: WordSequence, _ index: Int, _ line: Int) {
    let range = words[index].range
    guard range.count <= 10, isFollowedAsMark(words, index) else { return }
    if let number = DigitNumeral(source.bytes, range) {
      if number.digits > 4 {
        // `giai đoạn 2021 - 20251`
        let year = SourceRange(range.lowerBound, range.lowerBound + 4)
        guard number.digits <= 7, DigitNumeral(source.bytes, year)?.year != nil else { return }
        let mark = SourceRange(range.lowerBound + 4, range.upperBound)
        return add(.tail, DigitNumeral(source.bytes, mark)?.value, mark, line)
      }
      // `Mẫu số 035`
      if number.digits >= 3, source.bytes[range.lowerBound] == 0x30 {
        let mark = SourceRange(range.lowerBound + 2, range.upperBound)
        return add(.tail, DigitNumeral(source.bytes, mark)?.value, mark, line)
      }
      guard index > 0, number.value <= PrintedMark.greatest, source.bytes[range.lowerBound] != 0x30 else {
        return
      }
      return scanBehind(words, index, number.value, line)
    }
    // `Mã số: V.09.02.014`
    guard let levels = LevelNumeral(source.bytes(range)), levels.numbers.count >= 2 else { return }
    let last = levels.numbers.count - 1
    let width = levels.digits(last - 1)
    guard width >= 2, levels.digits(last) > width, levels.digits(last) <= width + 2 else { return }
    let mark = SourceRange(range.upperBound - levels.digits(last) + width, range.upperBound)
    add(.tail, DigitNumeral(source.bytes, mark)?.value, mark, line)
  }

  /// A number behind a stop or a bracket: `a)22 Sổ`, `cho vay.3`, `1. 3 Chậm nhất`.
  private mutating func scanBehind(_ words: WordSequence, _ index: Int, _ value: Int, _ line: Int) {
    let range = words[index].range
    let isInLabel = index <= 4
    if words.isJoined(index - 1) {
      switch words.kind(index - 1) {
      case .closeBracket: add(isInLabel ? .label : .word, value, range, line)
      // `b.1)` is a label of two parts.
      case .dot where isInLabel && words.isJoined(index) && words.kind(index + 1) == .closeBracket: break
      case .dot where isInLabel && index > 1 || index > 4: add(isInLabel ? .label : .word, value, range, line)
      case .closeQuote, .quote, .semicolon, .colon: add(.word, value, range, line)
      case .bullet where index == 1: add(.label, value, range, line)
      default: break
      }
    } else if isInLabel, index > 1, words.isJoined(index - 2),
      words.kind(index - 1) == .dot || words.kind(index - 1) == .closeBracket,
      words.kind(index + 1) == .word, words[index + 1].shape != .lower
    {
      add(.loose, value, range, line)
    }
  }

  // MARK: Raised and in brackets

  /// Reads a mark that begins at word `index`; gives the index of the word behind it.
  private mutating func scanPrinted(_ words: WordSequence, _ index: Int, _ line: Int) -> Int? {
    let start = words[index].range.lowerBound
    if source.bytes[start] == 0x28 {
      // `(5)`
      guard index > 0, words.isJoined(index - 1), words.kind(index + 1) == .number,
        words.kind(index + 2) == .closeBracket, words.isJoined(index), words.isJoined(index + 1)
      else { return nil }
      add(
        .loose, DigitNumeral(source.bytes, words[index + 1].range)?.value,
        words[index].range.union(words[index + 2].range), line)
      return index + 3
    }
    guard PrintedMark.mayBegin(source.bytes[start]), let mark = PrintedMark(source.bytes, at: start),
      !isUnit(words, before: index)
    else { return nil }
    add(.apart, mark.value, withBlankBefore(mark.range), line)
    var end = index + 1
    while end < words.count, words[end].range.lowerBound < mark.range.upperBound { end += 1 }
    return end
  }

  private static let units = KeySet(["m", "km", "cm", "dm", "mm", "x"].map { SyllableKey($0) })

  /// Whether the raised figure behind word `index - 1` belongs to it: `m²`, `10⁶`.
  private func isUnit(_ words: WordSequence, before index: Int) -> Bool {
    guard index > 0, words.isJoined(index - 1) else { return false }
    let raised = source.bytes[words[index].range.lowerBound]
    guard raised == 0xC2 || raised == 0xE2 || raised == 0x5E else { return false }
    return Self.units.contains(words[index - 1].key)
  }

  /// With the blank that a converter puts before it, where a stop follows: `cho vay ^ 5 ^.`
  private func withBlankBefore(_ range: SourceRange) -> SourceRange {
    let bytes = source.bytes
    guard range.lowerBound > 1, bytes[range.lowerBound - 1] == 0x20, bytes[range.lowerBound] != 0x5B,
      range.upperBound < bytes.count, [0x2E, 0x2C, 0x3B, 0x3A].contains(bytes[range.upperBound])
    else { return range }
    return SourceRange(range.lowerBound - 1, range.upperBound)
  }
}
