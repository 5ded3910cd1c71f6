/// The kind that the symbol of a number names: `KH-UBND` is a plan, `UBND-VHTT` a letter.
enum KindFromSymbol {
  static func kind(_ symbol: String) -> DocumentKind? {
    let parts = symbol.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard let first = parts.first else { return nil }
    if let kind = DocumentKind.kind(ofCode: first) { return kind }
    if first.hasPrefix("QH") || first.hasPrefix("UBTVQH") { return nil }
    return parts.count >= 1 ? .officialLetter : nil
  }
}
