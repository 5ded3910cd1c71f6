/// What the parts of a number's symbol stand for, as far as it helps to tell a number from a fraction.
enum SymbolFacts {
  static let typeCodes = KeySet(DocumentKind.codes.map { SyllableKey($0.0) })

  private static let bodies: KeySet = {
    let listed =
      Authority.symbols.map(\.0) + Authority.partySymbols.map(\.0) + Ministry.all.flatMap(\.symbols)
    return KeySet((listed + local).map { SyllableKey($0) })
  }()

  /// Symbols of provincial and district bodies that occur in the sample documents, and of the President's
  /// and the National Assembly's acts.
  private static let local = [
    "LCT", "STTTT", "SNV", "STC", "SYT", "SKHĐT", "SXD", "STP", "VHTT", "VP", "TCKH", "BCĐ", "BCĐTW", "BCSĐ",
    "MTTW", "ĐCT", "CTHĐND", "TTHĐND", "CTUBND", "VPUBND",
  ]

  /// Whether `key` is the code of a known kind or body, the number of its term after it (`QH13`) or not.
  static func isKnown(_ key: SyllableKey) -> Bool {
    if key == .none { return false }
    if typeCodes.contains(key) || bodies.contains(key) { return true }
    // Digits have codes from 34 on; the letters before them are the body.
    var count = 0
    while count < 10, (1...33).contains(key.letter(count)) { count += 1 }
    guard count >= 2, count < key.count else { return false }
    return bodies.contains(SyllableKey(bits: key.bits & ((UInt64(1) << UInt64(6 * count)) - 1)))
  }
}
