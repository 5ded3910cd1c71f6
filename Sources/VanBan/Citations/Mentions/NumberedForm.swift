/// Reads the number of a document: `64/2007/NĐ-CP`, `749/QĐ-TTg`, `52-NQ/TW`, `346/STTTT-TTBCXB`,
/// `80/2015/QH13`, `135-HĐBT`, also where a line end or a stray space breaks it.
///
/// Forms: Nghị định 30/2020/NĐ-CP, Phụ lục I; Nghị định 78/2025/NĐ-CP for normative documents; Hướng dẫn
/// 36-HD/VPTW for the Party; the forms in use before 1997.
struct NumberedForm {
  struct Reading {
    let number: DocumentNumber
    let words: Range<Int>
    /// The kind that the type code says.
    let codeKind: DocumentKind?
  }

  let words: BlockWords
  /// The words that may be read.
  let limit: Int

  /// The number whose serial is token `start`. Where no type word and no `số` announces it, its symbol
  /// must be one that is known, so that a fraction or a date is not taken for it.
  func read(at start: Int, isAnnounced: Bool, allowsBareYear: Bool = false) -> Reading? {
    guard start < limit, words.kind(start) == .number, isSerial(start, isAnnounced) else { return nil }
    var index = start + 1
    if words.isJoined(start), words.kind(index) == .word, words.key(index).count == 1,
      isSeparator(index + 1)
    {
      index += 1
    }
    let serial = words.compactText(start..<index)
    var year: Int?
    if words.kind(index) == .slash, let value = words.year(index + 1), index + 1 < limit {
      if isSeparator(index + 2),
        symbolPart(index + 3, separator: index + 2, isFirst: true, isAnnounced) != nil
      {
        year = value
        index += 2
      } else if allowsBareYear, words.kind(index + 2) != .slash {
        let range = start..<(index + 2)
        let number = DocumentNumber(
          text: words.compactText(range), serial: serial, year: value, symbol: "")
        return Reading(number: number, words: range, codeKind: nil)
      }
    }
    guard index < limit, isSeparator(index) else { return nil }
    return readSymbol(
      from: index, start: start, serial: serial, year: year, isAnnounced: isAnnounced)
  }

  private func readSymbol(from separator: Int, start: Int, serial: String, year: Int?, isAnnounced: Bool)
    -> Reading?
  {
    var index = separator
    var parts: [Int] = []
    while index + 1 < limit, isSeparator(index),
      let end = symbolPart(index + 1, separator: index, isFirst: parts.isEmpty, isAnnounced)
    {
      parts.append(index + 1)
      index = end
    }
    guard let first = parts.first else { return nil }
    let isKnown = parts.contains { SymbolFacts.isKnown(words.key($0)) }
    let isHyphenated = words.kind(separator) == .dash
    let letters = parts.reduce(0) { $0 + words.key($1).count }
    if isAnnounced {
      guard letters > 1 || isKnown else { return nil }
    } else {
      // `15/TT` alone may be a fraction of something; `15/2020/TT` and `15/TT-BTC` may not.
      guard isKnown, year != nil || parts.count > 1 else { return nil }
      if isHyphenated, !SymbolFacts.typeCodes.contains(words.key(first)) { return nil }
    }
    let code = words.text(first)
    let range = start..<index
    let number = DocumentNumber(
      text: words.compactText(range), serial: serial, year: year,
      symbol: words.compactText(first..<index))
    return Reading(number: number, words: range, codeKind: DocumentKind.kind(ofCode: code))
  }

  /// One past the part of a symbol that begins at `index`, nil if none does.
  private func symbolPart(_ index: Int, separator: Int, isFirst: Bool, _ isAnnounced: Bool) -> Int? {
    guard index < limit else { return nil }
    let joinsLeft = words.isJoined(separator - 1)
    let joinsRight = words.isJoined(separator)
    if words.kind(index) == .number {
      guard !isFirst, joinsLeft, joinsRight, let value = words.integer(index), value.digits <= 4 else {
        return nil
      }
      return index + 1
    }
    guard words.kind(index) == .word else { return nil }
    let isKnown = SymbolFacts.isKnown(words.key(index))
    switch words.shape(index) {
    case .upper, .mixed:
      // With white space on both sides it may be another phrase: `06-NQ/TU - UBND tỉnh`.
      if !joinsLeft, !joinsRight, !isKnown || !isFirst && !isTypeCode(separator - 1) { return nil }
    case .title, .lower:
      guard joinsLeft, joinsRight, isKnown, isAnnounced || !isFirst else { return nil }
    case .none:
      return nil
    }
    var end = index + 1
    // `STTTT&TT`, `VHTT&DL`.
    while end + 1 < limit, words.isJoined(end - 1), words.isJoined(end), words.text(end) == "&",
      words.shape(end + 1) == .upper
    {
      end += 2
    }
    return end
  }

  private func isTypeCode(_ index: Int) -> Bool { SymbolFacts.typeCodes.contains(words.key(index)) }

  private func isSeparator(_ index: Int) -> Bool {
    switch words.kind(index) {
    case .slash, .dash: true
    // `OL.WMCLV` in the numbers of companies.
    case .dot: words.isJoined(index - 1) && words.isJoined(index) && words.shape(index - 1) == .upper
    default: false
    }
  }

  /// Whether token `index` may be a serial: at most five digits; where it is announced also `1.234`, `66.7`
  /// (resolutions of the Government since 2025) or a date, `20251022`.
  private func isSerial(_ index: Int, _ isAnnounced: Bool) -> Bool {
    if let number = words.integer(index) { return number.digits <= (isAnnounced ? 9 : 5) }
    return isAnnounced && words.words[index].range.count <= 9 && !words.text(index).utf8.contains(0x2C)
  }
}
