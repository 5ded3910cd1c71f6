/// Where the end of a document begins: at Nơi nhận, or at a signature.
extension ClosingReader {
  /// The line at which it begins, from `start` on.
  static func findStart(_ lines: [Line], _ roles: [BlockRole?], _ start: Int, _ limit: Int) -> Int? {
    var signature: Int?
    let span = lines.span
    for index in start..<limit where roles[index] == nil {
      // Neither begins small, as most lines do.
      let canOpen = span[index].words.first?.shape != .lower
      if canOpen, labelBounds(lines, roles, index, limit) != nil {
        // A signature that is right before Nơi nhận belongs to it, and so do the first lines of one beside it.
        if let signature, index - signature <= 16 { return signature }
        return authorityAbove(index, lines, roles, start) ?? index
      }
      if canOpen, signature == nil, isSignature(lines, roles, index, limit, mayLackName: true) {
        signature = index
      } else if let at = signature, index - at > 16 {
        return at
      }
    }
    return signature
  }

  /// The first of the lines right above line `label` that have a signature's authority.
  private static func authorityAbove(_ label: Int, _ lines: [Line], _ roles: [BlockRole?], _ start: Int)
    -> Int?
  {
    var found: Int?
    for index in (max(start, label - 6)..<max(start, label)).reversed() where roles[index] == nil {
      let words = lines[index].words
      guard SignerWords.startsAuthority(words) || !flatSignatures(words).isEmpty else { break }
      found = index
    }
    return found
  }

  /// Whether Nơi nhận or a signature begins on line `index`.
  static func opens(lines: [Line], roles: [BlockRole?], at index: Int, to limit: Int) -> Bool {
    labelBounds(lines, roles, index, limit) != nil
      || isSignature(lines, roles, index, limit, mayLackName: true)
  }

  /// Where `Nơi nhận:` is: the words on line `index`, and the line after where it is broken.
  static func labelBounds(
    _ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int
  ) -> (words: Range<Int>, next: Int?)? {
    let words = lines.span[index].words
    var at = 0
    while words.kind(at) == .symbol || words.kind(at) == .bullet { at += 1 }
    guard words.kind(at) == .word, words[at].shape != .lower else { return nil }
    if words.matches(.recipients, at: at) {
      var end = at + 2
      var isMarked = false
      // `Nơi nhận:`, `*Nơi nhận*:`, `Nơi nhận;`
      while let kind = words.kind(end),
        kind == .symbol || kind == .colon || kind == .semicolon || kind == .bullet
      {
        if kind == .bullet, isMarked, end + 1 < words.count, !words.isJoined(end) { break }
        isMarked = isMarked || kind != .symbol
        end += 1
      }
      let rest = words.slice(end, words.count)
      guard rest.isEmpty || SignerWords.startsAuthority(rest) || rest.kind(0) == .dash || isMarked else {
        return nil
      }
      return (0..<end, nil)
    }
    // `Nơi` / `nhận:`, and who signs beside it where columns run into each other.
    guard words.matches(.recipientsStart, at: 0),
      words.count == 1 || SignerWords.startsAuthority(words.slice(1, words.count))
    else { return nil }
    var next = index + 1
    while next < limit, roles[next] == .blank { next += 1 }
    guard next < limit, lines[next].words.matches(.recipientsEnd) else { return nil }
    let rest = lines[next].words
    guard rest.count <= 2 || SignerWords.startsAuthority(rest.slice(2, rest.count)) else { return nil }
    return (0..<1, next)
  }

  /// Whether a signature begins on line `index`: its authority, and within some lines of capitals a name.
  ///
  /// - Parameter mayLackName: Whether the end of the text may stand in the place of the name, as drafts have it, which
  ///   nobody has signed.
  static func isSignature(
    _ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int, mayLackName: Bool = false
  ) -> Bool {
    let first = ClosingCell.unframed(lines.span[index].words)
    if flatSignatures(first).count > 1 { return true }
    guard SignerWords.startsAuthority(first) || startsSmallCapacity(first) else { return false }
    var seen = 0
    let end = min(limit, index + 26)
    for next in (index + 1)..<max(index + 1, end) where roles[next] == nil {
      let words = ClosingCell.unframed(lines[next].words)
      if words.isEmpty { continue }
      if ContentsList.isTitle(words) { return mayLackName && first.isUpper }
      if SignerWords.isName(words) || beginsName(words, next, lines) { return true }
      seen += 1
      let isOfIt =
        words.isUpper || SiteFurniture.isStamp(words) || SignedNote.isNote(words)
        || SignerWords.startsSmallAuthority(words)
      guard isOfIt, seen < 8 else { return false }
    }
    return mayLackName && end == limit && first.isUpper && SignerWords.namesOffice(first)
  }

  /// `TM. Ủy ban nhân dân`, which must have its capacity.
  private static func startsSmallCapacity(_ words: WordSequence) -> Bool {
    SigningCapacity.match(words, at: 0) != nil && SignerWords.startsSmallAuthority(words)
  }
}
