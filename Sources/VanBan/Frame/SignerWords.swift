/// The words of a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7; Hướng dẫn 36-HD/VPTW).
enum SignerWords {
  /// Academic titles before a signer's name.
  private static let titles = KeySet(
    ["PGS", "GS", "TS", "ThS", "BS", "KTS", "KS", "CN", "LS", "CK", "CKI", "CKII", "BSCKI", "BSCKII", "TSKH"]
      .map { SyllableKey($0) })

  /// Ranks before a signer's name (Luật Sĩ quan Quân đội nhân dân Việt Nam, Điều 10).
  private static let ranks = PhraseTable<Bool>(
    [
      "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đô đốc", "phó đô đốc", "chuẩn đô đốc",
      "đại tá",
      "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
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
    // `P. HIỆU TRƯỞNG`: one letter shows no case.
    let isUpper = words[0].key.count == 1 ? words.slice(1, words.count).isUpper : words.isUpper
    if isUpper, words.matches(consolidation) { return true }
    guard isUpper, let office = SignerOffice.match(words, at: 0) else { return false }
    return words.count <= office.count + 8
  }

  /// Whether an authority is an office, or a capacity, and little more: `CHỦ TỊCH QUỐC HỘI`, `TM. ỦY BAN NHÂN DÂN`.
  static func namesOffice(_ words: WordSequence) -> Bool {
    if capacity(words, at: 0) != nil { return true }
    guard let office = SignerOffice.match(words, at: 0) else { return false }
    return office.count == words.count || Authority.head(in: words, at: office.count) != nil
  }

  /// Whether the line begins an authority in small letters, as it may only beside Nơi nhận and above a name: a capacity
  /// with its mark, or an office that fills the line. `TM. Ủy ban nhân dân`, `Phó Chủ tịch`
  static func startsSmallAuthority(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.shape != .lower, words.count <= 16 else { return false }
    if let found = SigningCapacity.match(words, at: 0) {
      return words.kind(found.count - 1) != .word && found.count < words.count
        && (words[found.count].shape == .title || words[found.count].shape == .upper)
        && !Line.Ending.of(words).isTerminal
    }
    guard let office = SignerOffice.match(words, at: 0), words.count <= office.count + 8 else { return false }
    if office.count == words.count { return true }
    // `Chủ tịch UBND huyện`
    return Authority.head(in: words, at: office.count) != nil
      && words.slice(office.count, words.count).tokens.allSatisfy { $0.kind == .word }
  }

  /// Whether the line can be a person's name: two to six capitalised words and nothing else.
  static func isName(_ words: WordSequence, single: Bool = false) -> Bool {
    var names = 0
    let words = withoutRank(words)
    for (index, token) in words.tokens.enumerated() {
      switch token.kind {
      case .word where token.shape == .title: names += 1
      case .word where token.shape == .upper && token.range.count <= 3: names += 1
      case .word where titles.contains(token.key): break
      case .dot where index > 0 && index < words.count - 1: break
      case .dash where index > 0 && index < words.count - 1: break
      // `H’ Lim Niê`, `Ksor H'Bơ Khắp`
      case .quote, .closeQuote, .openQuote:
        guard index > 0, index < words.count - 1, words.isJoined(index - 1), words[index - 1].range.count <= 2
        else { return false }
      default: return false
      }
    }
    return names >= (single ? 1 : 2) && names <= 7 && !words.isUpper
  }

  /// The words behind the rank that they begin with: `Đại tá, TS. Trần Văn An`.
  private static func withoutRank(_ words: WordSequence) -> WordSequence {
    guard let rank = ranks.match(words, at: 0) else { return words }
    return words.slice(rank.count + (words.kind(rank.count) == .comma ? 1 : 0), words.count)
  }

  /// The name that is due under a capacity or office, without the stray marks around it: a name as ``isName(_:single:)``
  /// has it, one in capitals or with a small letter by its family name, `— Trần Văn An`, `Trần Văn An.`
  static func nameDue(_ words: WordSequence) -> WordSequence? {
    var start = 0
    while start < 2, start < words.count, isStray(words[start].kind) { start += 1 }
    var end = words.count
    while end > start, words[end - 1].kind == .dot || isStray(words[end - 1].kind) { end -= 1 }
    let name = words.slice(start, end)
    if isName(name) { return name }
    let own = withoutRank(name)
    guard (2...5).contains(own.count), own.tokens.allSatisfy({ $0.kind == .word }), Surname.starts(own) else {
      return nil
    }
    if own.isUpper { return name }
    let isMixed = own.first?.shape == .title && own.last?.shape == .title
    return isMixed && own.tokens.allSatisfy { $0.shape == .title || $0.range.count <= 5 } ? name : nil
  }

  private static func isStray(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .dash, .bullet, .symbol, .quote, .openQuote, .closeQuote, .comma: true
    default: false
    }
  }
}
