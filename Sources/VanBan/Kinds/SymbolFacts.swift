/// What the parts of a number's symbol stand for, as far as it helps to tell a number from a fraction.
enum SymbolFacts {
  static let typeCodes = KeySet(DocumentKind.codes.map { SyllableKey($0.0) })

  private static let bodies = KeySet(SymbolBody.keys + Authority.unitSymbols.map { SyllableKey($0) })

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

  /// Code and body of a symbol without a mark between them: `NĐ` and `CP` of `NĐCP`, as writers and converters that
  /// drop hyphens leave it. Nil where the symbol is a code or a body, or is not made of them.
  static func glued(_ symbol: String) -> [String]? {
    guard symbol.utf8.count >= 4, !isKnown(SyllableKey(symbol)) else { return nil }
    for (code, bodies) in gluedCodes where symbol.hasPrefix(code) {
      let body = String(symbol.dropFirst(code.count))
      if bodies.contains(body) || Ministry.ministry(ofSymbol: body) != nil { return [code, body] }
    }
    return nil
  }

  /// Codes, and the bodies beside the ministries with which they are found glued. `CTCP` is a company.
  private static let gluedCodes: [(code: String, bodies: [String])] = [
    ("NĐ", ["CP"]), ("NQ", ["CP", "HĐND", "TW"]), ("QĐ", ["TTg", "UBND", "UB", "TW", "TU"]), ("TT", []),
    ("CT", ["TTg", "UBND", "UB"]), ("KH", ["UBND"]),
  ]
}
