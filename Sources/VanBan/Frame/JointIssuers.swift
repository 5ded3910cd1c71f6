/// Distinguishes bodies that issue a document together from a body and the one above it.
enum JointIssuers {
  private static let words = Lexicon.list(.jointly)

  /// Whether `names`, the bodies of the left column, are joint issuers.
  static func areJoint(_ names: [WordSequence], kind: DocumentKind?, type: WordSequence?, symbol: String?)
    -> Bool
  {
    guard names.count > 1 else { return false }
    if kind == .jointCircular { return true }
    if let type, words.contains(where: { type.contains($0) }) { return true }
    let parts = symbol?.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init) ?? []
    if let code = parts.first, DocumentKind.isJoint(code: code) { return true }
    let kinds = names.map { Authority.head(in: $0, at: 0)?.authority.kind }
    return kinds.allSatisfy { isCentral($0) } || kinds.allSatisfy { $0 == .department }
  }

  /// Whether the line begins with the words for acting together: `LIÊN TỊCH BỘ TÀI CHÍNH - BỘ CÔNG NGHIỆP`.
  static func opens(_ line: WordSequence) -> Bool { words.contains { line.matches($0) } }

  /// Bodies of the centre, none of which is part of another.
  private static func isCentral(_ kind: BodyKind?) -> Bool {
    switch kind {
    case .ministry, .court, .procuracy, .audit: true
    default: false
    }
  }

  /// The name without the dash or comma that joins it to the next.
  static func trimmed(_ name: WordSequence) -> WordSequence {
    var (start, end) = (0, name.count)
    while end > start, name.kind(end - 1) == .dash || name.kind(end - 1) == .comma { end -= 1 }
    while start < end, name.kind(start) == .dash { start += 1 }
    return name.slice(start, end)
  }
}
