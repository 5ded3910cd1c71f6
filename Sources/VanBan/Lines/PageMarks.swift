/// Marks that converters and document systems put between the pages of a text, and the address that they took it from.
enum PageMarks {
  /// What stands around the word for a page and its number.
  struct Form: Sendable {
    let example: String
    /// Where it was seen.
    let source: String
  }

  /// The forms that ``isMark(_:)`` reads.
  static let forms = [
    Form(
      example: "[[SOURCE hcm-decision-2944-2026 PAGE 2]]", source: "Corpus/sources/01-ocr-quyet-dinh-ubnd.txt"
    ),
    Form(example: "{1}------------------------------------------------", source: "Marker, --paginate_output"),
    Form(example: "--- Page 3 ---", source: "scripts over pdftotext and PyPDF"),
    Form(example: "=== Trang 3 ===", source: "scripts over pdftotext and PyPDF"),
    Form(example: "[Trang 2]", source: "scripts over pdftotext and PyPDF"),
    Form(example: "<!-- page 2 -->", source: "Docling, MinerU and scripts"),
    Form(example: "<!-- image -->", source: "Docling"),
    Form(
      example: "<![if !supportMisalignedColumns]> <![endif]>",
      source: "Corpus/gold/texts/nghi-quyet-lien-tich.txt"),
    Form(example: "EMBED Excel.Sheet.8", source: "Corpus/gold/texts/quy-che-chi-tieu-2007.txt"),
    Form(example: "PAGE  16", source: "Corpus/gold/texts/quy-che-chi-tieu-2007.txt"),
    Form(example: "Scanned by CamScanner", source: "scanning applications, at the foot of each page"),
    Form(example: "Scanned with TapScanner", source: "scanning applications, at the foot of each page"),
    Form(example: "Được quét bằng CamScanner", source: "scanning applications, at the foot of each page"),
    Form(
      example: "*Source: https://thuvienphapluat.vn/van-ban/a.aspx*",
      source: "Corpus/sources/07-tvpl-vbhn-thong-tu.md"),
  ]

  /// Whether a line is such a mark and nothing else.
  static func isMark(_ words: WordSequence) -> Bool {
    switch words.kind(0) {
    case .openBracket: isBracketed(words)
    case .dash, .symbol: isBetweenRules(words) || isComment(words) || isCondition(words)
    case .bullet: isAddress(words.slice(1, words.count))
    case .word: isAddress(words) || isField(words) || isScanner(words)
    default: false
    }
  }

  private static let pages: Set<SyllableKey> = [SyllableKey("page"), SyllableKey("trang")]
  private static let sources: Set<SyllableKey> = [SyllableKey("source"), SyllableKey("nguồn")]

  /// The most words and marks between double brackets: a name of a file is cut into many.
  private static let longest = 60
  /// How many dashes or signs make a rule.
  private static let rule = 2

  private static func isPage(_ words: WordSequence, at index: Int) -> Bool {
    words.kind(index) == .word && pages.contains(words[index].key) && words.kind(index + 1) == .number
  }

  /// `[[… PAGE 2]]`, `[Trang 2]`, `{1}-----`
  private static func isBracketed(_ words: WordSequence) -> Bool {
    let count = words.count
    if words.kind(1) == .number, words.kind(2) == .closeBracket, count >= 6 {
      return (3..<count).allSatisfy { words.kind($0) == .dash }
    }
    if count == 4, isPage(words, at: 1) { return words.kind(3) == .closeBracket }
    guard count >= 6, count <= longest, words.kind(1) == .openBracket, words.isJoined(0) else { return false }
    return isPage(words, at: count - 4) && words.kind(count - 2) == .closeBracket
      && words.kind(count - 1) == .closeBracket
  }

  /// `--- Page 3 ---`, `=== Trang 3 ===`
  private static func isBetweenRules(_ words: WordSequence) -> Bool {
    func isRule(_ index: Int) -> Bool { words.kind(index) == .dash || words.kind(index) == .symbol }
    var start = 0
    while isRule(start) { start += 1 }
    guard start >= rule, isPage(words, at: start) else { return false }
    var end = start + 2
    // `Page 3 of 12`, `Trang 3/12`
    if words.kind(end) == .slash || words.kind(end) == .word, words.kind(end + 1) == .number { end += 2 }
    return words.count - end >= rule && (end..<words.count).allSatisfy(isRule)
  }

  /// `<!-- page 2 -->`: `<`, `!`, dashes, words, dashes, `>`.
  private static func isComment(_ words: WordSequence) -> Bool {
    let count = words.count
    guard count >= 7, count <= longest, words.kind(1) == .symbol, words.isJoined(0), words.isJoined(1) else {
      return false
    }
    return words.kind(2) == .dash && words.kind(3) == .dash && words.kind(count - 3) == .dash
      && words.kind(count - 2) == .dash && words.kind(count - 1) == .symbol
  }

  /// `<![if !vml]><![endif]>`: Word's conditions, which a page keeps as text.
  private static func isCondition(_ words: WordSequence) -> Bool {
    let count = words.count
    guard count >= 6, count <= longest, words.kind(1) == .symbol, words.kind(2) == .openBracket,
      words.isJoined(0), words.isJoined(1), words.kind(3) == .word, conditions.contains(words[3].key)
    else { return false }
    return words.kind(count - 2) == .closeBracket && words.kind(count - 1) == .symbol
  }

  private static let conditions = KeySet(["if", "else", "endif"].map { SyllableKey($0) })

  /// `EMBED Excel.Sheet.8`, `PAGE  16`: codes of Word's fields, which readers of its files leave in the text.
  private static func isField(_ words: WordSequence) -> Bool {
    guard words[0].shape == .upper else { return false }
    if words[0].key == embed {
      return words.count <= longestField && words.kind(1) == .word && words.kind(2) == .dot
        && words.isJoined(1) && words.isJoined(2)
    }
    guard words[0].key == page else { return false }
    return words.count == 1 || words.count == 2 && words.kind(1) == .number
  }

  private static let scanners: [Phrase] = ["scanned by", "scanned with", "được quét bằng", "quét bằng"]
  /// The most words of an application's name.
  private static let longestName = 3

  /// `Scanned by CamScanner`
  private static func isScanner(_ words: WordSequence) -> Bool {
    guard words[0].shape == .title,
      let phrase = scanners.first(where: { words.matches($0) })
    else { return false }
    let name = words.slice(phrase.keys.count, words.count)
    return !name.isEmpty && name.count <= longestName && name.tokens.allSatisfy { $0.kind == .word }
      && name.tokens.contains { $0.shape == .mixed || scanning.contains($0.key) }
  }

  private static let scanning = KeySet(["scan", "scanner", "lens"].map { SyllableKey($0) })

  private static let embed = SyllableKey("embed")
  private static let page = SyllableKey("page")
  /// The most words and marks of the code of an embedded object.
  private static let longestField = 8

  /// `Source: https://…`
  private static func isAddress(_ words: WordSequence) -> Bool {
    guard words.kind(1) == .colon, words.kind(2) == .url, words.kind(0) == .word,
      sources.contains(words[0].key)
    else { return false }
    return words.count == 3 || words.count == 4 && words.kind(3) == .bullet
  }
}
