/// The words of a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; Hướng dẫn 36-HD/VPTW).
enum SignerWords {
  /// Academic titles before a signer's name.
  private static let titles = KeySet(
    ["PGS", "GS", "TS", "ThS", "BS", "KTS"].map { SyllableKey($0) })

  /// Ranks before a signer's name (Luật Sĩ quan Quân đội nhân dân Việt Nam, Điều 10).
  private static let ranks = PhraseTable<Bool>(
    [
      "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
      "đại tá",
      "thượng tá", "trung tá", "thiếu tá", "đại úy",
    ].map { ($0, true) })

  /// Where a capacity that begins at `index` ends: `TM.`, `KT.`, `T/M`, `KT` before capitals.
  static func capacity(_ words: WordSequence, at index: Int) -> Int? {
    guard let found = SigningCapacity.match(words, at: index) else { return nil }
    let end = index + found.count
    // Without its dot it is a capacity only before capitals.
    if words.kind(end - 1) != .dot, end < words.count, words[end].shape != .upper { return nil }
    return end
  }

  /// The text above the signature of a consolidated text (Pháp lệnh 01/2012/UBTVQH13, the form of such texts).
  private static let consolidation: Phrase = "xác thực văn bản hợp nhất"

  /// Whether the line begins a signature's authority: a capacity, or an office in capitals.
  static func startsAuthority(_ words: WordSequence) -> Bool {
    // Most lines begin with a word that is not in capitals.
    guard let first = words.first else { return false }
    switch first.shape {
    case .upper, .none: break
    case .lower, .title, .mixed: if first.key.count != 1 { return false }
    }
    if let end = capacity(words, at: 0) {
      return end == words.count || words.slice(end, words.count).isUpper || capacity(words, at: end) != nil
    }
    if words.isUpper, words.matches(consolidation) { return true }
    guard words.isUpper, let office = SignerOffice.match(words, at: 0) else { return false }
    return words.count <= office.count + 8
  }

  /// Whether the line can be a person's name: two to six capitalised words and nothing else.
  static func isName(_ words: WordSequence, single: Bool = false) -> Bool {
    var names = 0
    let words = ranks.match(words, at: 0).map { words.slice($0.count, words.count) } ?? words
    for (index, token) in words.tokens.enumerated() {
      switch token.kind {
      case .word where token.shape == .title: names += 1
      case .word where token.shape == .upper && token.range.count <= 3: names += 1
      case .word where titles.contains(token.key): break
      case .dot where index > 0 && index < words.count - 1: break
      case .dash where index > 0 && index < words.count - 1: break
      // `H’ Lim Niê`
      case .quote where index == 1 && words.count > 2 && words[0].range.count == 1: break
      case .closeQuote where index == 1 && words.count > 2 && words[0].range.count == 1: break
      default: return false
      }
    }
    return names >= (single ? 1 : 2) && names <= 7 && !words.isUpper
  }
}
