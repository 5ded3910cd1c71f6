/// Abbreviations that every reader of administrative documents knows, so that no text needs to define them.
enum KnownAbbreviations {
  static func contains(_ key: SyllableKey) -> Bool { all.contains(key) }

  private static let all = KeySet(
    (names + DocumentKind.codes.map(\.0)).map { SyllableKey($0) })

  /// Bodies and words by the abbreviations of Nghị định 30/2020/NĐ-CP, Phụ lục III and VI, and of Hướng dẫn
  /// 36-HD/VPTW; the capacities of signers (TM, KT, TL, TUQ) are in the former's Phụ lục I.
  private static let names = [
    "UBND", "HĐND", "UBMTTQ", "MTTQ", "UB", "TW", "TƯ", "TU", "BCH", "CP", "TTg", "VPCP", "QH", "UBTVQH",
    "VP",
    "VPTW", "TANDTC", "VKSNDTC", "TP", "TX", "HCM", "VT", "TM", "KT", "TL", "TUQ", "QPPL", "VBQPPL", "CHXHCN",
    "STT", "ĐVT", "TT", "VNĐ", "VND", "USD", "KTXH", "KGVX",
  ]
}
