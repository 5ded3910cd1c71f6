/// Reads the number of a document: `64/2007/NĐ-CP`, `749/QĐ-TTg`, `52-NQ/TW`, `346/STTTT-TTBCXB`, `80/2015/QH13`,
/// `135-HĐBT`, also where white space at a separator breaks it (`TTr- UBND`).
///
/// A number is a serial, a year in some series, and a symbol, whose parts have slashes or hyphens between them. Forms:
/// Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định 78/2025/NĐ-CP for normative documents; Hướng dẫn 36-HD/VPTW for the
/// Party; the forms in use before 1997.
struct DocumentNumberGrammar {
  /// Forms that only count in some places. Without any, only a number with a known symbol is one: `15/2020/TT` and
  /// `15/TT-BTC`, but not `15/TT`, which may be a fraction of something.
  struct Forms: OptionSet {
    let rawValue: UInt8

    /// Words announce the number (`Quyết định số`): also a serial that is long or has a dot (`20251022/…`,
    /// `66.7/2025/NQ-CP`), a symbol of letters that no table knows, and a known one in small letters.
    static let announced = Forms(rawValue: 1)
    /// Serial and year alone are a number: `Nghị quyết số 12/2020`. Only behind the name of a kind: elsewhere it is a
    /// month or a ratio.
    static let bareYear = Forms(rawValue: 2)
    /// What has the form of a number is one, whatever its symbol. For the tokens of a text, which say nothing of
    /// documents.
    static let byForm = Forms(rawValue: 4)
    /// Any word or figure is part of a symbol. Where nothing else stands behind a serial, as in a header.
    static let anyPart = Forms(rawValue: 8)
    /// A number that is not filled in or goes on elsewhere: `/KH-UBND`, `…/KH-UBND`, `12`, `12/TTr-`.
    static let unfinished = Forms(rawValue: 16)
    /// A serial that is left blank before a year: `…/2024/TT-BTC`. Only behind the name of a kind: elsewhere it is the
    /// number line of a form.
    static let blank = Forms(rawValue: 32)

    /// The number of a document in its header.
    static let header: Forms = [.anyPart, .unfinished]
  }

  /// Where the parts of a number stand.
  struct Reading {
    /// All of it, with the dots of a blank before it.
    let words: Range<Int>
    /// Empty where it is blank.
    let serial: Range<Int>
    let year: Int?
    /// Empty where there is none.
    let symbol: Range<Int>
    /// A year that is not filled in, with its dots: `20…`. Empty where there is none.
    var openYear = 0..<0
    /// The digits that a damaged serial stands for; nil for one that is written in digits.
    var repaired: String?
  }

  private let cursor: TokenCursor
  private let forms: Forms

  init(_ cursor: TokenCursor, _ forms: Forms = []) {
    self.cursor = cursor
    self.forms = forms
  }

  /// The number that begins with token `start`.
  func read(at start: Int) -> Reading? {
    plain(at: start) ?? (forms.contains(.announced) ? damaged(at: start) : nil)
  }

  /// The number at `start` whose serial has a letter where a digit was: `đ4/QĐ-UBND`, `l5/2020/QĐ-UBND`. It is told as it
  /// stands, and names no work.
  func misread(at start: Int) -> Reading? {
    let text = cursor.utf8(start)
    guard cursor.kind(start) == .word, text.count <= Self.longestMisread, isSeparator(start + 1),
      text.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    var separator = start + 1
    let year = year(behind: separator)
    if year != nil { separator += 2 }
    guard let symbol = symbol(behind: separator, hasYear: year != nil), !symbol.isEmpty,
      cursor.shape(symbol.lowerBound) == .upper || cursor.shape(symbol.lowerBound) == .mixed
    else { return nil }
    return Reading(
      words: start..<symbol.upperBound, serial: start..<start + 1, year: year?.value, symbol: symbol)
  }

  /// The most bytes of a serial that was misread.
  private static let longestMisread = 6

  private func plain(at start: Int) -> Reading? {
    let isOpen = forms.contains(.unfinished)
    var index = start
    if isOpen {
      index = afterBlank(start, passesSymbols: true)
    } else if forms.contains(.blank), cursor.kind(start) != .number {
      return blank(at: start)
    }
    guard let serial = serial(at: index) else { return nil }
    index = serial.upperBound
    if let symbol = spacedSymbol(at: index) {
      return Reading(words: start..<symbol.upperBound, serial: serial, year: nil, symbol: symbol)
    }
    if isOpen { index = afterBlank(index, passesSymbols: false) }
    guard isSeparator(index) else {
      return isOpen && !serial.isEmpty
        ? Reading(words: start..<index, serial: serial, year: nil, symbol: index..<index) : nil
    }
    if isOpen, let open = openYear(behind: index),
      let symbol = symbol(behind: open.upperBound, hasYear: true),
      !symbol.isEmpty
    {
      return Reading(
        words: start..<symbol.upperBound, serial: serial, year: nil, symbol: symbol, openYear: open)
    }
    if let glued = cursor.year(index + 1), cursor.kind(index) == .slash,
      let symbol = gluedSymbol(at: index + 2)
    {
      return Reading(words: start..<symbol.upperBound, serial: serial, year: glued, symbol: symbol)
    }
    let year = year(behind: index)
    if let year, year.isAll {
      let end = index + 2
      return Reading(words: start..<end, serial: serial, year: year.value, symbol: end..<end)
    }
    if year != nil { index += 2 }
    guard let symbol = symbol(behind: index, hasYear: year != nil) else { return nil }
    return Reading(words: start..<symbol.upperBound, serial: serial, year: year?.value, symbol: symbol)
  }

  /// What `reading` stands for, white space left out.
  func number(_ reading: Reading) -> DocumentNumber {
    let printed =
      reading.serial.isEmpty ? reading.serial.lowerBound..<reading.words.upperBound : reading.words
    return DocumentNumber(
      text: cursor.compactText(printed), serial: reading.repaired ?? cursor.compactText(reading.serial),
      year: reading.year, symbol: cursor.compactText(reading.symbol), isDoubtful: reading.repaired != nil)
  }

  // MARK: Year

  /// The year behind the separator at `separator`, and whether nothing is behind it.
  private func year(behind separator: Int) -> (value: Int, isAll: Bool)? {
    let isOpen = forms.contains(.unfinished)
    let isSlash = cursor.kind(separator) == .slash
    guard let value = cursor.year(separator + 1) else {
      return isSlash ? shortYear(separator + 1).map { ($0, false) } : nil
    }
    if isSlash || isOpen {
      if isSeparator(separator + 2),
        isOpen || partEnd(separator + 3, separator: separator + 2, isFirst: true) != nil
      {
        return (value, false)
      }
      return isOpen || forms.contains(.bareYear) && cursor.kind(separator + 2) != .slash ? (value, true) : nil
    }
    // `15-2020-NĐ-CP`.
    let isHyphenated =
      forms.contains(.announced) && cursor.isJoined(separator - 1) && cursor.isJoined(separator)
      && isSeparator(separator + 2) && cursor.isJoined(separator + 1) && isTypeCode(separator + 3)
    return isHyphenated ? (value, false) : nil
  }

  /// The year behind the separator at `separator` that is not filled in: `/20…/QH15`, `/202.../QH15`.
  private func openYear(behind separator: Int) -> Range<Int>? {
    let start = separator + 1
    guard cursor.kind(separator) == .slash, let begun = cursor.integer(start), begun.digits < 4,
      begun.value == 20 || (200...203).contains(begun.value)
    else { return nil }
    let end = afterBlank(start + 1, passesSymbols: false)
    return end > start + 1 && isSeparator(end) ? start..<end : nil
  }

  /// The year in two digits at `index`: `98` in `04/98/TTLT-BTC`, as numbers have it from 1945 to 2010.
  private func shortYear(_ index: Int) -> Int? {
    guard let number = cursor.integer(index), number.digits == 2, cursor.isJoined(index - 1),
      cursor.isJoined(index), isSeparator(index + 1), !forms.contains(.byForm),
      partEnd(index + 2, separator: index + 1, isFirst: true) != nil, isKnown(index + 2)
    else { return nil }
    return number.value >= 45 ? 1900 + number.value : 2000 + number.value
  }

  // MARK: Serial

  /// The number at `start` whose serial is left blank, dots or a line in its place or nothing.
  private func blank(at start: Int) -> Reading? {
    var index = start
    while index < start + Self.longestBlank {
      guard let kind = cursor.kind(index),
        kind == .dot || kind == .ellipsis || cursor.isCharacter(index, UInt8(ascii: "_"))
      else { break }
      index += 1
    }
    // `Nghị quyết - NQ/TW` has no blank.
    guard cursor.kind(index) == .slash || cursor.kind(index) == .dash && index > start else { return nil }
    let serial = index..<index
    // Without a year, `Quyết định số …/QĐ-UBND` is any of that body's.
    guard let year = year(behind: index), !year.isAll,
      let symbol = symbol(behind: index + 2, hasYear: true), symbol.contains(where: isKnown)
    else { return nil }
    return Reading(words: start..<symbol.upperBound, serial: serial, year: year.value, symbol: symbol)
  }

  /// The most dots that stand for a serial.
  private static let longestBlank = 60

  /// One past the dots that stand for a serial, and the marks that a stamp left.
  private func afterBlank(_ index: Int, passesSymbols: Bool) -> Int {
    var at = index
    while let kind = cursor.kind(at), kind == .dot || kind == .ellipsis || passesSymbols && kind == .symbol {
      at += 1
    }
    return at
  }

  /// The serial at `index` with the letter of one put between two others: `12`, `1a`.
  private func serial(at index: Int) -> Range<Int>? {
    guard cursor.kind(index) == .number else { return forms.contains(.unfinished) ? index..<index : nil }
    guard isSerial(index) else { return nil }
    let hasLetter =
      cursor.isJoined(index) && cursor.kind(index + 1) == .word && cursor.key(index + 1).count == 1
      && (isSeparator(index + 2)
        && !(forms.contains(.announced) && DamagedDigits.isLookAlike(cursor.key(index + 1)))
        || forms.contains(.unfinished))
    return index..<(hasLetter ? index + 2 : index + 1)
  }

  private func isSerial(_ index: Int) -> Bool {
    if forms.contains(.anyPart) { return true }
    let isAnnounced = forms.contains(.announced)
    if let number = cursor.integer(index) { return number.digits <= (isAnnounced ? 9 : 5) }
    // Resolutions of the Government have a dot since 2025.
    let text = cursor.utf8(index)
    return isAnnounced && text.count <= 9 && !text.contains(UInt8(ascii: ","))
  }

  /// The number at `start` with letters or white space among its digits, or a digit too few: `l5/2020/NĐ-CP`,
  /// `15/202O/NĐ-CP`, `1 5/2020/NĐ-CP`, `22/201/QĐ-UBND`. Only one with a symbol that is known.
  private func damaged(at start: Int) -> Reading? {
    guard let serial = DamagedDigits(cursor, at: start), serial.digits.count <= 5, isSeparator(serial.end)
    else {
      return nil
    }
    var separator = serial.end
    var year: Int?
    if let read = DamagedDigits(cursor, at: separator + 1), isSeparator(read.end) {
      guard cursor.kind(separator) == .slash, (3...5).contains(read.digits.count) else { return nil }
      // `22/201/QĐ-UBND` has lost a digit.
      year = Int(read.digits).flatMap { DigitNumeral.years.contains($0) ? $0 : nil }
      separator = read.end
    }
    guard let symbol = symbol(behind: separator, hasYear: year != nil), symbol.contains(where: isKnown) else {
      return nil
    }
    return Reading(
      words: start..<symbol.upperBound, serial: start..<serial.end, year: year, symbol: symbol,
      repaired: serial.digits)
  }

  // MARK: Symbol

  /// The symbol at `first` with nothing but white space between it and the serial, as numbers of the 1990s have it:
  /// `74 TC/TCT`, `90TC/TCT`, `43 CP`. Only one with a part that is known.
  private func spacedSymbol(at first: Int) -> Range<Int>? {
    guard forms.contains(.announced) || forms.contains(.unfinished), cursor.kind(first) == .word,
      cursor.key(first).count > 1
    else { return nil }
    switch cursor.shape(first) {
    case .upper, .mixed: break
    case .title, .lower, .none: return nil
    }
    var (at, end) = (first, runEnd(from: first + 1))
    var known = isKnown(first)
    while cursor.isJoined(end - 1), cursor.isJoined(end), isSeparator(end),
      let next = partEnd(end + 1, separator: end, isFirst: false)
    {
      known = known || isKnown(end + 1)
      (at, end) = (end, next)
    }
    if at == first {
      return forms.contains(.announced) && Self.bodiesAlone.contains(cursor.key(first)) ? first..<end : nil
    }
    return known ? first..<end : nil
  }

  /// The symbol at `first` that hangs on the year before it: `144/2025QH15`, `30/2020NĐ-CP`. Only one that begins with a
  /// known part in capitals.
  private func gluedSymbol(at first: Int) -> Range<Int>? {
    guard forms.contains(.announced), cursor.isJoined(first - 1), cursor.kind(first) == .word, isKnown(first),
      cursor.shape(first) == .upper || cursor.shape(first) == .mixed
    else { return nil }
    var end = runEnd(from: first + 1)
    while isSeparator(end), let next = partEnd(end + 1, separator: end, isFirst: false) { end = next }
    return first..<end
  }

  /// The bodies whose symbol alone stood behind the serial: `Nghị định số 43 CP`.
  private static let bodiesAlone = KeySet(["CP", "HĐBT", "TTg", "HĐCP", "SL"].map { SyllableKey($0) })

  /// The symbol whose first part stands behind the separator at `separator`.
  func symbol(behind separator: Int, hasYear: Bool = false) -> Range<Int>? {
    let first = separator + 1
    var (at, end) = (separator, first)
    var (parts, letters) = (0, 0)
    var isKnown = false
    while isSeparator(at), let next = partEnd(at + 1, separator: at, isFirst: parts == 0) {
      let key = cursor.key(at + 1)
      parts += 1
      letters += key.count
      isKnown = isKnown || SymbolFacts.isKnown(key)
      (at, end) = (next, next)
    }
    if parts > 0, let term = termEnd(behind: end) { end = term }
    if forms.contains(.unfinished) {
      // `12/TTr-`, the rest of it on the next line.
      return first..<(parts > 0 && isSeparator(end) && cursor.isJoined(end - 1) ? end + 1 : end)
    }
    guard parts > 0 else { return nil }
    let isHyphenated = cursor.kind(separator) == .dash
    let isNumber =
      if forms.contains(.anyPart) {
        true
      } else if forms.contains(.byForm) {
        hasYear && letters > 1 || parts > 1 || isHyphenated && letters > 3
      } else if forms.contains(.announced) {
        letters > 1 || isKnown
      } else {
        isKnown && (hasYear || parts > 1) && (!isHyphenated || isTypeCode(first))
      }
    return isNumber ? first..<end : nil
  }

  /// One past the part of a symbol that begins at `index`, behind the separator at `separator`.
  private func partEnd(_ index: Int, separator: Int, isFirst: Bool) -> Int? {
    let joinsLeft = cursor.isJoined(separator - 1)
    let joinsRight = cursor.isJoined(separator)
    switch cursor.kind(index) {
    case .number where forms.contains(.anyPart):
      guard joinsRight || joinsLeft && !forms.contains(.unfinished) else { return nil }
    case .number:
      guard !isFirst, joinsLeft, joinsRight, let value = cursor.integer(index), value.digits <= 4 else {
        return nil
      }
      return index + 1
    case .word:
      guard isPart(index, separator, isFirst: isFirst, joinsLeft, joinsRight) else { return nil }
    default: return nil
    }
    return runEnd(from: index + 1)
  }

  /// Whether the word at `index` may be a part of a symbol.
  private func isPart(
    _ index: Int, _ separator: Int, isFirst: Bool, _ joinsLeft: Bool, _ joinsRight: Bool
  ) -> Bool {
    switch cursor.shape(index) {
    case .upper, .mixed:
      // With white space on both sides it may be another phrase: `06-NQ/TU - UBND tỉnh`.
      joinsLeft || joinsRight
        || (isFirst || isTypeCode(separator - 1)) && SymbolFacts.isKnown(cursor.key(index))
    case .title, .lower, .none:
      // After white space a word goes on with something else: `NQ- Hà Nội`.
      if forms.contains(.anyPart) {
        joinsRight
      } else {
        joinsLeft && joinsRight && (forms.contains(.announced) || !isFirst)
          && SymbolFacts.isKnown(cursor.key(index))
      }
    }
  }

  private static let assemblies = KeySet(["QH", "UBTVQH"].map { SyllableKey($0) })

  /// One past the number of a term of the National Assembly that white space parts from the symbol which ends before
  /// `index`: `45/2013/QH 13`. Not one that is the day of a date.
  private func termEnd(behind index: Int) -> Int? {
    guard Self.assemblies.contains(cursor.key(index - 1)), let term = cursor.integer(index), term.digits <= 2,
      (1...30).contains(term.value), cursor.key(index + 1) != DateGrammar.month
    else { return nil }
    switch cursor.kind(index + 1) {
    case .slash, .dash: return nil
    default: return index + 1
    }
  }

  /// One past what hangs on a part that ends before `index`: `STTTT&TT`, `VHTT&DL`, `CV_TCT`; in a header also `QĐ5a`.
  private func runEnd(from index: Int) -> Int {
    var end = index
    while cursor.isJoined(end - 1) {
      if cursor.isJoined(end), isBinder(end), mayFollow(end + 1) {
        end += 2
      } else if forms.contains(.unfinished), cursor.kind(end) == .word || cursor.kind(end) == .number {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func isBinder(_ index: Int) -> Bool {
    cursor.isCharacter(index, UInt8(ascii: "&")) || cursor.isCharacter(index, UInt8(ascii: "_"))
  }

  private func mayFollow(_ index: Int) -> Bool {
    switch cursor.shape(index) {
    case .upper, .mixed: true
    case .title, .lower, .none: forms.contains(.unfinished) && cursor.kind(index) != .symbol
    }
  }

  private func isKnown(_ index: Int) -> Bool { SymbolFacts.isKnown(cursor.key(index)) }

  private func isTypeCode(_ index: Int) -> Bool { SymbolFacts.typeCodes.contains(cursor.key(index)) }

  private func isSeparator(_ index: Int) -> Bool {
    switch cursor.kind(index) {
    case .slash, .dash: true
    // `OL.WMCLV` in the numbers of companies.
    case .dot:
      cursor.isJoined(index - 1) && cursor.shape(index - 1) == .upper
        && (cursor.isJoined(index) || partsCode(index))
    default: false
    }
  }

  /// Whether the dot at `index`, with a blank behind it, parts the code of a kind from the symbol of a body: `QĐ. BQL–VP`.
  private func partsCode(_ index: Int) -> Bool {
    guard forms.contains(.unfinished), isTypeCode(index - 1), cursor.shape(index + 1) == .upper else {
      return false
    }
    let next = cursor.kind(index + 2)
    return isKnown(index + 1) || cursor.isJoined(index + 1) && (next == .dash || next == .slash)
  }
}
