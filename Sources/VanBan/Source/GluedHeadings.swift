/// Finds headings and clauses that lost the line break before them, as programs leave them that join the paragraphs of a
/// page: `… về kho.Điều 2. Hiệu lực thi hành1. Quy chế …`, `Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi`.
///
/// A text has them where an article begins behind a full stop and continues the articles before it, or behind the
/// title of a chapter in capitals, or two clauses follow full stops so. Only then its clauses and points are looked for.
/// The stages read a line break there; the text stays as it is.
struct GluedHeadings {
  private let bytes: [UInt8]
  /// Where something begins that is read as a line of its own.
  private(set) var breaks: [Int] = []
  private var article = 0
  private var clause = 0

  /// The places in `bytes`, which are UTF-8.
  init(in bytes: [UInt8]) {
    self.bytes = bytes
    guard shows() else { return }
    var start = 0
    while start < bytes.count {
      let end = ByteScan.lineBreak(in: bytes.span, from: start)
      readLine(start, min(end, bytes.count))
      start = max(end, start) + 1
    }
  }

  /// The text as the stages read it, with a line break at each place.
  var edits: [ReadingEdit] {
    breaks.map { place in
      var start = place
      while start > 0, isBlank(start - 1) { start -= 1 }
      if start < place { return ReadingEdit(range: SourceRange(start, place), replacement: "\n") }
      let end = place + length(at: place)
      return ReadingEdit(
        range: SourceRange(place, end),
        replacement: "\n" + String(decoding: bytes[place..<end], as: UTF8.self))
    }
  }

  // MARK: Whether a text has them

  /// Whether the text shows what only glued headings do.
  private func shows() -> Bool {
    let span = bytes.span
    var clauses = 0
    var last = 0
    var dot = ByteScan.first(0x2E, in: span)
    while dot < bytes.count {
      if dot > 0, isDigit(dot - 1), let start = articleStart(endingAt: dot) {
        let number = number(before: dot)
        let isFirst = isLineStart(start)
        let isNext = number == last + 1
        if !isFirst,
          isNext && (isGlued(start) || isBehindSentence(start))
            || (isNext || last == 0) && isBelowChapter(start)
        {
          return true
        }
        if isFirst || isNext { last = number }
      } else if dot > 1, isLetter(dot - 1), clauseEnd(at: dot + 1) != nil {
        clauses += 1
        if clauses >= 2 { return true }
      }
      let next = dot + 1
      dot = next + ByteScan.first(0x2E, in: span.extracting(next...))
    }
    return false
  }

  /// Where `Điều 2` begins whose number ends before byte `end`; nil where no title follows, or no article is there.
  private func articleStart(endingAt end: Int) -> Int? {
    var at = end
    while at > 0, isDigit(at - 1) { at -= 1 }
    guard end - at <= 3, at > 0, isBlank(at - 1) else { return nil }
    while at > 0, isBlank(at - 1) { at -= 1 }
    for name in Self.article where at >= name.count && bytes[(at - name.count)..<at].elementsEqual(name) {
      guard isTitle(behind: end) else { return nil }
      return at - name.count
    }
    return nil
  }

  private static let article = ["Điều", "ĐIỀU"].map { Array($0.utf8) }

  private func number(before end: Int) -> Int {
    var at = end
    while at > 0, isDigit(at - 1) { at -= 1 }
    return bytes[at..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a full stop and a blank are at `dot`, and a capital letter behind them.
  private func isTitle(behind dot: Int) -> Bool {
    guard dot + 2 < bytes.count, bytes[dot] == 0x2E, isBlank(dot + 1) else { return false }
    var at = dot + 1
    while at < bytes.count, isBlank(at) { at += 1 }
    return isCapital(at)
  }

  private func isLineStart(_ place: Int) -> Bool {
    var at = place
    while at > 0, isBlank(at - 1) { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D
  }

  /// Whether what ends a sentence is right before `place`, without a blank.
  private func isGlued(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    switch bytes[place - 1] {
    case 0x2E, 0x3A, 0x3B: return isLetter(place - 2) || bytes[place - 2] == 0x29
    default: return false
    }
  }

  /// No title of a chapter is longer, in bytes.
  private static let longestTitle = 300

  /// Whether nothing but a chapter's label and its title in capitals is before `place` on its line.
  private func isBelowChapter(_ place: Int) -> Bool {
    var start = place
    while start > 0, place - start < Self.longestTitle, bytes[start - 1] != 0x0A { start -= 1 }
    while start < place, isBlank(start) { start += 1 }
    guard let name = Self.divisions.first(where: { bytes[start..<place].starts(with: $0) }) else {
      return false
    }
    let rest = String(decoding: bytes[(start + name.count)..<place], as: UTF8.self)
    var capitals = 0
    for scalar in rest.unicodeScalars {
      if scalar.properties.isLowercase { return Self.isSection(rest) }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals > 4
  }

  /// `II TỔ CHỨC THỰC HIỆN Mục 1 TRÁCH NHIỆM`: the section below a chapter is in small letters.
  private static func isSection(_ rest: String) -> Bool {
    rest.replacing("Mục", with: "").unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  private static let divisions = ["Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC"].map { Array($0.utf8) }

  /// Where the number of a clause ends that is at `place` with its full stop and a title: `1. Quy chế`.
  private func clauseEnd(at place: Int) -> Int? {
    var at = place
    while at < bytes.count, isDigit(at), at - place < 3 { at += 1 }
    guard at > place, at - place <= 2, isTitle(behind: at) else { return nil }
    return at
  }

  // MARK: The places on a line

  private mutating func readLine(_ start: Int, _ end: Int) {
    var at = start
    while at < end, isBlank(at) { at += 1 }
    let first = at
    var hasArticle = false
    while at < end {
      if isDigit(at), at == first || !isDigit(at - 1), let stop = clauseEnd(at: at) {
        let number = number(before: stop)
        let isNext = number == clause + 1
        if at == first {
          clause = number
        } else if number == 1 && hasArticle || isNext && (hasArticle || isGlued(at))
          || number == 1 && isGlued(at),
          isApart(at, isFirst: number == 1)
        {
          breaks.append(at)
          clause = number
        }
        at = stop
      } else if bytes[at] == 0xC4, let stop = articleEnd(at: at) {
        let number = number(before: stop)
        let continues = number == article + 1 || article == 0
        if at == first || continues && (isGlued(at) || isBehindSentence(at) || isBelowChapter(at)) {
          if at > first { breaks.append(at) }
          (article, clause, hasArticle) = (number, 0, true)
        }
        at = stop
      } else if at > first, bytes[at] == 0x43 || bytes[at] == 0x4D || bytes[at] == 0x50, isDivision(at),
        isGlued(at) || isBelowChapter(at)
      {
        breaks.append(at)
        at += 1
      } else if at > first, at + 2 < end, bytes[at + 1] == 0x29, isBlank(at + 2),
        (0x61...0x7A).contains(bytes[at]),
        isGlued(at)
      {
        breaks.append(at)
        at += 1
      } else {
        at += 1
      }
    }
  }

  /// Where the number of an article ends that begins at `place`.
  private func articleEnd(at place: Int) -> Int? {
    guard let name = Self.article.first(where: { bytes[place...].starts(with: $0) }) else { return nil }
    var at = place + name.count
    while at < bytes.count, isBlank(at) { at += 1 }
    while at < bytes.count, isDigit(at) { at += 1 }
    return at < bytes.count && bytes[at] == 0x2E && articleStart(endingAt: at) == place ? at : nil
  }

  /// Whether `Chương II`, `Mục 1` and their title in capitals begin at `place`.
  private func isDivision(_ place: Int) -> Bool {
    guard let name = Self.divisions.first(where: { bytes[place...].starts(with: $0) }) else { return false }
    var at = place + name.count
    guard at < bytes.count, isBlank(at) else { return false }
    while at < bytes.count, isBlank(at) { at += 1 }
    let start = at
    while at < bytes.count, isDigit(at) || [0x49, 0x56, 0x58].contains(bytes[at]) { at += 1 }
    guard at > start, at < bytes.count else { return false }
    while at < bytes.count, isBlank(at) || bytes[at] == 0x2E { at += 1 }
    return isCapital(at)
  }

  /// Whether a sentence ends before `place`, with a blank between.
  private func isBehindSentence(_ place: Int) -> Bool {
    var at = place
    while at > 0, isBlank(at - 1) { at -= 1 }
    return at < place && isGlued(at)
  }

  /// Whether a clause may begin at `place`: behind the end of a sentence, or the first behind its article's title.
  private func isApart(_ place: Int, isFirst: Bool) -> Bool {
    if isGlued(place) || isBehindSentence(place) { return true }
    guard isFirst, place > 0 else { return false }
    var at = place
    while at > 0, isBlank(at - 1) { at -= 1 }
    return at > 0 && isLetter(at - 1)
  }

  // MARK: Bytes

  private func isBlank(_ at: Int) -> Bool { bytes[at] == 0x20 || bytes[at] == 0x09 }
  private func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(bytes[at]) }

  /// Whether the byte is of a letter: of ASCII, or of another.
  private func isLetter(_ at: Int) -> Bool { bytes[at] >= 0x80 || (0x41...0x5A).contains(bytes[at] & 0xDF) }

  private func length(at place: Int) -> Int {
    switch bytes[place] {
    case ..<0x80: 1
    case ..<0xE0: min(2, bytes.count - place)
    case ..<0xF0: min(3, bytes.count - place)
    default: min(4, bytes.count - place)
    }
  }

  private func isCapital(_ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    let text = String(decoding: bytes[place..<min(bytes.count, place + length(at: place))], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }
}

extension Diagnostic {
  /// A diagnostic for headings at `places` of a text that lost the line break before them.
  static func gluedHeadings(_ places: [Int]) -> Diagnostic? {
    guard let first = places.first else { return nil }
    return Diagnostic(
      .gluedHeading, .warning, at: SourceRange(first, first + 1),
      "\(places.count) headings, clauses or points stand behind other text on one line; each was read as a line of its "
        + "own.",
      vi:
        "\(places.count) tiêu đề, khoản hoặc điểm đứng liền sau chữ khác trên một dòng; mỗi mục đã được đọc như một "
        + "dòng riêng.")
  }
}
