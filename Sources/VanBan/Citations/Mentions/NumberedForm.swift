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

  /// The number whose serial is token `start`.
  ///
  /// - Parameters:
  ///   - isAnnounced: Whether a type word or `số` announces it. Else its symbol must be known, so that a fraction or a
  ///     date is not taken for it.
  ///   - allowsBareYear: Whether serial and year alone are a number.
  func read(at start: Int, isAnnounced: Bool, allowsBareYear: Bool = false) -> Reading? {
    // Most words that call a reader have no number behind them.
    guard start < limit, words.kind(start) == .number else { return nil }
    var forms: DocumentNumberGrammar.Forms = isAnnounced ? .announced : []
    if allowsBareYear { forms.insert(.bareYear) }
    let grammar = DocumentNumberGrammar(words.cursor(to: limit), forms)
    guard let reading = grammar.read(at: start) else { return nil }
    let code = reading.symbol.isEmpty ? nil : DocumentKind.kind(ofCode: words.text(reading.symbol.lowerBound))
    return Reading(number: grammar.number(reading), words: reading.words, codeKind: code)
  }
}
