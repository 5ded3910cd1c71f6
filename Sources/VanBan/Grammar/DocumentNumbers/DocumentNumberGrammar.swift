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
  }

  private let cursor: TokenCursor
  private let forms: Forms

  init(_ cursor: TokenCursor, _ forms: Forms = []) {
    self.cursor = cursor
    self.forms = forms
  }

  /// The number that begins with token `start`.
  func read(at start: Int) -> Reading? {
    var index = forms.contains(.unfinished) ? afterBlank(start, passesSymbols: true) : start
    guard let serial = serial(at: index) else { return nil }
    index = serial.upperBound
    if forms.contains(.unfinished) { index = afterBlank(index, passesSymbols: false) }
    guard isSeparator(index) else {
      return forms.contains(.unfinished) && !serial.isEmpty
        ? Reading(words: start..<index, serial: serial, year: nil, symbol: index..<index) : nil
    }
    var year: Int?
    let isOpen = forms.contains(.unfinished)
    if cursor.kind(index) == .slash || isOpen, let value = cursor.year(index + 1) {
      if isSeparator(index + 2), isOpen || partEnd(index + 3, separator: index + 2, isFirst: true) != nil {
        year = value
        index += 2
      } else if isOpen || forms.contains(.bareYear) && cursor.kind(index + 2) != .slash {
        let end = index + 2
        return Reading(words: start..<end, serial: serial, year: value, symbol: end..<end)
      }
    }
    guard let symbol = symbol(behind: index, hasYear: year != nil) else { return nil }
    return Reading(words: start..<symbol.upperBound, serial: serial, year: year, symbol: symbol)
  }

  /// What `reading` stands for, white space left out.
  func number(_ reading: Reading) -> DocumentNumber {
    DocumentNumber(
      text: cursor.compactText(reading.words), serial: cursor.compactText(reading.serial), year: reading.year,
      symbol: cursor.compactText(reading.symbol))
  }

  // MARK: Serial

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
      && (isSeparator(index + 2) || forms.contains(.unfinished))
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

  // MARK: Symbol

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

  /// One past what hangs on a part that ends before `index`: `STTTT&TT`, `VHTT&DL`; in a header also `CV_TCT`, `QĐ5a`.
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
    cursor.isCharacter(index, UInt8(ascii: "&"))
      || forms.contains(.unfinished) && cursor.isCharacter(index, UInt8(ascii: "_"))
  }

  private func mayFollow(_ index: Int) -> Bool {
    switch cursor.shape(index) {
    case .upper, .mixed: true
    case .title, .lower, .none: forms.contains(.unfinished) && cursor.kind(index) != .symbol
    }
  }

  private func isTypeCode(_ index: Int) -> Bool { SymbolFacts.typeCodes.contains(cursor.key(index)) }

  private func isSeparator(_ index: Int) -> Bool {
    switch cursor.kind(index) {
    case .slash, .dash: true
    // `OL.WMCLV` in the numbers of companies.
    case .dot: cursor.isJoined(index - 1) && cursor.isJoined(index) && cursor.shape(index - 1) == .upper
    default: false
    }
  }
}
