/// The parts of a number's symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW).
struct NumberParts: Sendable {
  /// The symbol cut at hyphens and slashes, and between code and body where nothing stands there: `NĐCP`.
  let pieces: [String]
  let typeCode: String?
  let bodies: [String]
  let unit: String?

  init(symbol: String) {
    // By bytes: characters take many times as long, and every citation has a number.
    let bytes = Array(symbol.utf8)
    var pieces: [String] = []
    var isBodyFirst = false
    var start = 0
    var index = 0
    while index <= bytes.count {
      let length = index < bytes.count ? Self.separator(bytes, at: index, from: start) : 1
      if length > 0 {
        if start < index { pieces.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        if pieces.count == 1, index < bytes.count { isBodyFirst = bytes[index] == UInt8(ascii: "/") }
        start = index + length
      }
      index += max(length, 1)
    }
    if pieces.count == 1, let parts = SymbolFacts.glued(pieces[0]) { pieces = parts }
    self.pieces = pieces
    typeCode = Self.typeCode(pieces, isBodyFirst: isBodyFirst)
    let rest = pieces.dropFirst(typeCode == nil ? 0 : 1)
    let isJoint = typeCode.map { DocumentKind.isJoint(code: $0) } ?? false
    bodies = isJoint ? Array(rest) : Array(rest.prefix(1))
    let others = rest.dropFirst(bodies.count)
    unit = others.isEmpty ? nil : others.joined(separator: "-")
  }

  /// The number of bytes of the mark at `index` that parts the piece from `start` and the next; 0 where none is.
  private static func separator(_ bytes: [UInt8], at index: Int, from start: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): 1
    // `–` and `—`.
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 ? 3 : 0
    // `QĐ.UB`; in other symbols a dot is part of a name.
    case UInt8(ascii: "."):
      DocumentKind.kind(ofCode: String(decoding: bytes[start..<index], as: UTF8.self)) == nil ? 0 : 1
    default: 0
    }
  }

  /// `isBodyFirst`: a slash is behind the first piece, as before 1997, when the body came first.
  private static func typeCode(_ pieces: [String], isBodyFirst: Bool) -> String? {
    guard let first = pieces.first else { return nil }
    if let kind = DocumentKind.kind(ofCode: first) {
      // `12-TC/TCT` is the Ministry of Finance's; `12-TC/TW` a communiqué of the Party.
      let isMinistry =
        kind == .communique && isBodyFirst
        && pieces.dropFirst().first.flatMap { SymbolBody.body(of: $0)?.kind } != .party
      return isMinistry ? nil : first
    }
    // `ND` for `NĐ` or `NQ`.
    guard pieces.count > 1, DocumentKind.kind(ofUnmarkedCode: first) != nil, SymbolBody.body(of: first) == nil
    else { return nil }
    return first
  }
}

extension DocumentNumber {
  /// The code of the kind: `NĐ` in `64/2007/NĐ-CP`; nil in numbers of letters and in old forms.
  public var typeCode: String? { parts.typeCode }

  /// The bodies, as the symbol names them: `CP`, `QH13`; two or more for joint documents.
  public var bodies: [String] { parts.bodies }

  /// The unit that drafted it, or whatever else is behind the body: `VHTT` in `1823/UBND-VHTT`.
  public var unit: String? { parts.unit }

  /// They are read anew each time.
  var parts: NumberParts { NumberParts(symbol: symbol) }
}
