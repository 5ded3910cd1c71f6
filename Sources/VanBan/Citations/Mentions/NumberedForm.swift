/// Reads the number of a cited document: what an announced number and one by itself may be, and the kind that its
/// code says.
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

  /// Forms that only count behind the name of a kind.
  struct Typed: OptionSet {
    let rawValue: UInt8
    /// Serial and year alone: `12/2020`.
    static let bareYear = Typed(rawValue: 1)
    /// A serial that is left blank.
    static let blank = Typed(rawValue: 2)
  }

  /// The number whose serial is token `start`.
  ///
  /// - Parameters:
  ///   - isAnnounced: Whether a type word or `số` announces it. Else its symbol must be known, so that a fraction or a
  ///     date is not taken for it.
  ///   - typed: The further forms that count.
  func read(at start: Int, isAnnounced: Bool, typed: Typed = []) -> Reading? {
    // Most words that call a reader have no number behind them.
    guard start < limit, mayBegin(at: start, isAnnounced: isAnnounced, typed: typed) else { return nil }
    var forms: DocumentNumberGrammar.Forms = isAnnounced ? .announced : []
    if typed.contains(.bareYear) { forms.insert(.bareYear) }
    if typed.contains(.blank) { forms.insert(.blank) }
    let grammar = DocumentNumberGrammar(words.cursor(to: limit), forms)
    guard let reading = grammar.read(at: start) else { return nil }
    let number = grammar.number(reading)
    return Reading(
      number: number, words: reading.words,
      codeKind: reading.symbol.isEmpty ? nil : number.typeCode.flatMap { DocumentKind.kind(ofCode: $0) })
  }

  /// Whether a number may begin with token `start`: with a letter that looks like a digit, or a blank, only where words
  /// announce it.
  private func mayBegin(at start: Int, isAnnounced: Bool, typed: Typed) -> Bool {
    switch words.kind(start) {
    case .number: true
    case .word:
      isAnnounced && words.isJoined(start)
        && (words.kind(start + 1) == .slash || words.kind(start + 1) == .number)
    case .slash, .dot, .ellipsis, .symbol: typed.contains(.blank)
    default: false
    }
  }
}
