/// Reads the type word of a document with its number: `Quyết định số 12/QĐ-UBND`, `Báo cáo thẩm tra số …`,
/// `Nghị định của Chính phủ số …`, also a misspelled type word (`Quyết dịnh`) or its code (`QĐ số …`).
struct TypeWordReader {
  let words: BlockWords
  let limit: Int

  /// `số` as a scanner may print it.
  private static let bareNumberWord = SyllableKey("so")

  /// Type words of documents that are no kind of their own.
  static let otherTable = Lexicon.phrases(.otherKind)

  /// Words that do not stand between a type word and its number.
  private static let gapStops = Lexicon.words(.keepsFromNumber)

  /// The kind whose name stands at `start`, and its number of words; a misspelled name or a code only where a
  /// number follows.
  func kind(at start: Int) -> (kind: DocumentKind, count: Int)? {
    if let exact = DocumentKind.nameTable.match(words.words, at: start) { return (exact.value, exact.count) }
    if let other = Self.otherTable.match(words.words, at: start) { return (.other, other.count) }
    if let loose = DocumentKind.nameTable.looseMatch(words.words, at: start),
      number(at: start + loose.count) != nil
    {
      return (loose.value, loose.count)
    }
    guard words.shape(start) == .upper || words.shape(start) == .mixed,
      words.key(start + 1) == .numberWord || words.kind(start + 1) == .number,
      SymbolFacts.typeCodes.contains(words.key(start)),
      let number = number(at: start + 1), let kind = DocumentKind.kind(ofCode: words.text(start))
    else { return nil }
    // `NQ137/NQ-CP`: without `số` the number itself must say so.
    return words.key(start + 1) == .numberWord || number.codeKind == kind ? (kind, 1) : nil
  }

  /// The number at `start`, behind `số`, a colon or nothing. Left blank only behind `số`, or with dots that show it.
  func number(at start: Int) -> NumberedForm.Reading? {
    let first = words.kind(start) == .colon ? start + 1 : start
    let at = afterNumberWord(first)
    let mayBeBlank =
      at > first || words.kind(at) == .ellipsis || words.kind(at) == .dot && words.kind(at + 1) == .dot
    return NumberedForm(words: words, limit: limit).read(
      at: at, isAnnounced: true, typed: mayBeBlank ? [.bareYear, .blank] : .bareYear)
  }

  /// One past `số` and the colon or dot after it; `start` where there is no `số`.
  func afterNumberWord(_ start: Int) -> Int {
    guard words.key(start) == .numberWord || words.key(start) == Self.bareNumberWord else { return start }
    let next = words.key(start + 1) == .numberWord ? start + 2 : start + 1
    return words.kind(next) == .colon || words.kind(next) == .dot ? next + 1 : next
  }

  /// Words between a type word and its number, with what they say of the document.
  struct Qualifiers {
    var end: Int
    var date: PartialDate?
    var issuer: Range<Int>?
  }

  /// What stands at `start`, behind a type word, before `số`.
  func qualifiers(at start: Int) -> Qualifiers? {
    var found = Qualifiers(end: start)
    if words.key(start) == .of, let issuer = IssuerReader(words: words, limit: limit).read(at: start) {
      (found.issuer, found.end) = (issuer.issuer, issuer.end)
    }
    if let date = DateReader(words: words, limit: limit).read(at: found.end) {
      (found.date, found.end) = (date.date, date.end)
    }
    if found.end > start {
      let next = words.kind(found.end) == .colon ? found.end + 1 : found.end
      return words.key(next) == .numberWord
        ? Qualifiers(end: next, date: found.date, issuer: found.issuer) : nil
    }
    return ordinaryWords(from: start).map { Qualifiers(end: $0) }
  }

  /// Where `số` is behind words that say more of the kind: `thẩm tra`, `giải trình, tiếp thu`.
  private func ordinaryWords(from start: Int) -> Int? {
    guard (1...3).contains(where: { words.isCapitalised(start - $0) }) else { return nil }
    var at = start
    while at < min(limit, start + 8), !Self.gapStops.contains(words.key(at)) {
      guard words.kind(at) == .word || words.kind(at) == .comma && words.isLowercase(at + 1) else {
        return nil
      }
      if words.key(at) == .numberWord { return at }
      // In `Báo cáo kết quả thực hiện Quyết định số 12` the number is the decision's.
      if DocumentKind.nameTable.match(words.words, at: at) != nil { return nil }
      if words.isCapitalised(at), !words.isUppercase, !IssuerReader(words: words, limit: limit).isHead(at) {
        return nil
      }
      at += 1
    }
    return nil
  }
}
