/// The parts of a number's symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW).
extension DocumentNumber {
  /// The code of the kind: `NĐ` in `64/2007/NĐ-CP`; nil in numbers of letters and in old forms.
  public var typeCode: String? {
    let pieces = self.pieces
    guard let first = pieces.first else { return nil }
    if DocumentKind.kind(ofCode: first) != nil { return first }
    // `ND` for `NĐ` or `NQ`.
    guard pieces.count > 1, DocumentKind.kind(ofUnmarkedCode: first) != nil, SymbolBody.body(of: first) == nil
    else { return nil }
    return first
  }

  /// The bodies, as the symbol names them: `CP`, `QH13`; two or more for joint documents.
  public var bodies: [String] {
    let rest = pieces.dropFirst(typeCode == nil ? 0 : 1)
    return typeCode.map { Self.jointCodes.contains($0.uppercased()) } ?? false
      ? Array(rest) : Array(rest.prefix(1))
  }

  /// The unit that drafted it, or whatever else stands behind the body: `VHTT` in `1823/UBND-VHTT`.
  public var unit: String? {
    let rest = pieces.dropFirst((typeCode == nil ? 0 : 1) + bodies.count)
    return rest.isEmpty ? nil : rest.joined(separator: "-")
  }

  private static let jointCodes: Set<String> = [
    "TTLT", "TTLB", "NQLT", "KHLT", "HDLN", "HDLT", "QCLT", "CTLT",
  ]

  var pieces: [String] {
    symbol.split { $0 == "-" || $0 == "/" || $0 == "–" || $0 == "—" }.map { String($0) }
  }
}
