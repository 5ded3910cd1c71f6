/// Distinguishes bodies that issue a document together from a body and the one above it.
enum JointIssuers {
  private static let words = Lexicon.list(.jointly)

  /// Whether `names`, the bodies of the left column, are joint issuers.
  static func areJoint(_ names: [WordSequence], kind: DocumentKind?, type: String?, symbol: String?) -> Bool {
    guard names.count > 1 else { return false }
    if kind == .jointCircular { return true }
    if let type {
      let words = WordSequence(Tokenizer.tokens(of: SourceText(type)))
      if Self.words.contains(where: { words.contains($0) }) { return true }
    }
    let parts = symbol?.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init) ?? []
    if let code = parts.first, DocumentKind.isJoint(code: code) { return true }
    let ranks = names.map { Authority.head(in: $0, at: 0)?.authority.rank }
    return ranks.allSatisfy { isCentral($0) } || ranks.allSatisfy { $0 == .department }
  }

  /// Bodies of the centre, none of which is part of another.
  private static func isCentral(_ rank: Authority.Rank?) -> Bool {
    switch rank {
    case .ministry, .court, .procuracy, .audit: true
    default: false
    }
  }

  /// The name without the dash that joins it to the next.
  static func trimmed(_ name: String) -> String {
    var name = name[...]
    while let last = name.last, last == "-" || last == "–" || last == "," || last == " " { name.removeLast() }
    while let first = name.first, first == "-" || first == "–" || first == " " { name.removeFirst() }
    return String(name)
  }
}
