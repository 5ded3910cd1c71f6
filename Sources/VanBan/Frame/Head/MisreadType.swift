/// Names of types with one letter misread, alone on their line in capitals: `LUẾT`, `QUYÉT ĐỊNK`.
enum MisreadType {
  private static let names = DocumentKind.names.map { (SyllableKey.keys(of: $0.0).map(\.skeleton), $0.1) }

  /// The kind whose name the line is but for one letter, whatever its marks.
  static func kind(_ words: WordSequence) -> DocumentKind? {
    guard words.count <= 4, words.isUpper, words.tokens.allSatisfy({ $0.kind == .word }) else { return nil }
    let keys = words.tokens.map(\.key.skeleton)
    return names.first { $0.0.count == keys.count && isNear(keys, $0.0) }?.1
  }

  /// Whether one letter differs, of four at least.
  private static func isNear(_ keys: [SyllableKey], _ name: [SyllableKey]) -> Bool {
    var (letters, wrong) = (0, 0)
    for (key, expected) in zip(keys, name) {
      let count = expected.count
      guard key.count == count else { return false }
      letters += count
      for index in 0..<count where key.letter(index) != expected.letter(index) { wrong += 1 }
      if wrong > 1 { return false }
    }
    return wrong == 1 && letters >= 4
  }
}
