/// The parts of a number's symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW).
struct NumberParts: Sendable {
  /// The symbol cut at hyphens and slashes.
  let pieces: [String]
  let typeCode: String?
  let bodies: [String]
  let unit: String?

  init(symbol: String) {
    // By scalars: characters take several times as long, and every citation has a number.
    let pieces = symbol.unicodeScalars.split { $0 == "-" || $0 == "/" || $0 == "–" || $0 == "—" }
      .map { String($0) }
    self.pieces = pieces
    typeCode = Self.typeCode(pieces)
    let rest = pieces.dropFirst(typeCode == nil ? 0 : 1)
    let isJoint = typeCode.map { Self.jointCodes.contains(SyllableKey($0)) } ?? false
    bodies = isJoint ? Array(rest) : Array(rest.prefix(1))
    let others = rest.dropFirst(bodies.count)
    unit = others.isEmpty ? nil : others.joined(separator: "-")
  }

  private static func typeCode(_ pieces: [String]) -> String? {
    guard let first = pieces.first else { return nil }
    if DocumentKind.kind(ofCode: first) != nil { return first }
    // `ND` for `NĐ` or `NQ`.
    guard pieces.count > 1, DocumentKind.kind(ofUnmarkedCode: first) != nil, SymbolBody.body(of: first) == nil
    else { return nil }
    return first
  }

  private static let jointCodes = KeySet(
    ["TTLT", "TTLB", "NQLT", "KHLT", "HDLN", "HDLT", "QCLT", "CTLT"].map { SyllableKey($0) })
}

extension DocumentNumber {
  /// The code of the kind: `NĐ` in `64/2007/NĐ-CP`; nil in numbers of letters and in old forms.
  public var typeCode: String? { parts.typeCode }

  /// The bodies, as the symbol names them: `CP`, `QH13`; two or more for joint documents.
  public var bodies: [String] { parts.bodies }

  /// The unit that drafted it, or whatever else stands behind the body: `VHTT` in `1823/UBND-VHTT`.
  public var unit: String? { parts.unit }

  /// They are read anew each time.
  var parts: NumberParts { NumberParts(symbol: symbol) }
}
