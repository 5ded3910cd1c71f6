/// Places lines among the signatures: offices, names, what stands in place of a signature.
extension ClosingReader {
  /// Whether an office has no name yet.
  var hasDueName: Bool { unnamed < isNamed.count }

  /// Whether there are signatures and each has its name.
  var isDone: Bool { !isNamed.isEmpty && !hasDueName }

  /// Whether the authority of the last signature names an office.
  var hasOffice: Bool {
    guard let places = result.signatures.last else { return false }
    return places.contains { place in
      let draft = result.drafts[place]
      guard draft.role == .signatureAuthority else { return false }
      return draft.parts.prefix(Self.longest).contains { words in
        SignerOffice.match(words, at: 0) != nil
          || SigningCapacity.match(words, at: 0) != nil
            && SignerWords.capacity(words, at: 0).map { SignerOffice.match(words, at: $0) != nil } ?? false
      }
    }
  }

  /// Puts the line where it belongs among the signatures; false where it is of none.
  mutating func placeInSignature(_ words: WordSequence, _ index: Int, to limit: Int, isLeft: Bool) -> Bool {
    guard !isLeft else { return false }
    if hasDueName { return placeUnderOffice(words, index, to: limit) }
    if isDone { return placeUnderName(words, index, to: limit) }
    // Nobody has signed yet.
    if startsSigning(words, index, to: limit) {
      addAuthority(words, index)
      return true
    }
    if list.isEnded, let name = SignerWords.nameDue(words), Surname.starts(name), !words.isUpper {
      addName(words, index)
      return true
    }
    return false
  }

  private mutating func placeUnderOffice(_ words: WordSequence, _ index: Int, to limit: Int) -> Bool {
    if SignerWords.isName(words) || Self.beginsName(words, index, lines) {
      addName(words, index)
      return true
    }
    if words.isUpper {
      if hasOffice, let name = SignerWords.nameDue(words), Surname.starts(name) || isLast(index, to: limit) {
        addName(words, index)
      } else {
        addAuthority(words, index)
      }
      return true
    }
    if SignedNote.isNote(words) || SignerWords.startsSmallAuthority(words) {
      addAuthority(words, index)
      return true
    }
    // One letter is what recognition made of the signature.
    let isSingle =
      words.count == 1 && words[0].range.count > 1 && SignerWords.isName(words, single: true) && hasOffice
    guard SignerWords.nameDue(words) != nil || isSingle && isLast(index, to: limit) else { return false }
    addName(words, index)
    return true
  }

  private mutating func placeUnderName(_ words: WordSequence, _ index: Int, to limit: Int) -> Bool {
    // `Nguyễn` / `Thị Thu`
    if SignerWords.isName(words, single: true), let last = result.drafts.last, last.role == .signatureName,
      last.words.count < 3, index - last.firstLine <= 2, last.parts.count == 1
    {
      result.drafts[result.drafts.count - 1].append(words)
      return true
    }
    guard SignerWords.startsSmallAuthority(words) else { return false }
    if Self.isSignature(lines, roles, index, limit) {
      addAuthority(words, index)
      return true
    }
    return completesNamed(words, index, limit)
  }

  /// Reads the office of a signature that stands below its name.
  mutating func completesNamed(_ words: WordSequence, _ index: Int, _ limit: Int) -> Bool {
    guard isDone, !hasOffice, result.drafts.last?.role == .signatureName,
      SigningCapacity.match(words, at: 0) == nil, !Self.isSignature(lines, roles, index, limit)
    else { return false }
    addOfficeBelow(words, index)
    return true
  }

  /// Whether one signs from line `index` on, in small letters: with a capacity, or behind a list that has ended.
  private func startsSigning(_ words: WordSequence, _ index: Int, to limit: Int) -> Bool {
    guard SignerWords.startsSmallAuthority(words) else { return false }
    if Self.isSignature(lines, roles, index, limit) { return true }
    guard list.isEnded else { return false }
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(limit, index + 16)) where roles[next] == nil {
      let words = lines[next].words
      if SignerWords.isName(words) { return true }
      seen += 1
      guard seen < 4, SignerWords.startsSmallAuthority(words) || SignedNote.isNote(words) else {
        return false
      }
    }
    return false
  }

  /// A single capitalised word that begins a name broken over two lines.
  static func beginsName(_ words: WordSequence, _ index: Int, _ lines: [Line]) -> Bool {
    guard words.count == 1, SignerWords.isName(words, single: true) else { return false }
    return index + 1 < lines.count && SignerWords.isName(lines[index + 1].words, single: true)
  }

  // MARK: A signature on one line

  /// What of a signature stands behind the entry of Nơi nhận on its line, where columns run into each other.
  private enum FlatPart {
    /// `- Lưu: VT. TM. ỦY BAN NHÂN DÂN`, `- Như Điều 3; CHỦ TỊCH`
    case authority
    /// `- Bộ Xây dựng; NHÂN DÂN` beside the rest of `TM. ỦY BAN`
    case restOfAuthority
    /// `- Các sở, ban, ngành; Trần Văn An`
    case name
  }

  /// Where it begins, as ``authorityStart(_:)`` has it, and what it is.
  private func flatPart(_ words: WordSequence) -> (start: Int, part: FlatPart)? {
    guard last[.recipientsLabel] != nil || last[.recipient] != nil else { return nil }
    if Self.flatName(words) != nil || SignerWords.startsAuthority(words) { return nil }
    for index in 1..<max(1, words.count) where endsEntry(words, index - 1) && words[index].shape != .lower {
      if words.kind(index - 1) != .comma, let end = SignerWords.capacity(words, at: index), end < words.count,
        words[end].shape == .upper, words[index].shape == .upper
      {
        return (index, .authority)
      }
      let rest = words.slice(index, words.count)
      guard words.kind(0) == .dash || words.kind(0) == .bullet, rest.count <= Self.longestFlatPart,
        rest.tokens.allSatisfy({ $0.kind == .word })
      else { continue }
      if rest.isUpper {
        if SignerOffice.match(rest, at: 0)?.count == rest.count { return (index, .authority) }
        if hasDueName, goesOnBody(rest) { return (index, .restOfAuthority) }
      } else if hasDueName, hasOffice, Surname.starts(rest), SignerWords.isName(rest) {
        return (index, .name)
      }
    }
    return nil
  }

  private static let longestFlatPart = 6

  /// Whether an entry may end at the word: a comma does where no entry has a semicolon.
  private func endsEntry(_ words: WordSequence, _ index: Int) -> Bool {
    switch words.kind(index) {
    case .semicolon, .dot: true
    case .closeBracket, .comma: !list.hasSemicolons && words.kind(0) == .dash
    default: false
    }
  }

  /// Whether the name of a body that the last authority has begun goes on with `words`: `TM. ỦY BAN` / `NHÂN DÂN`.
  private func goesOnBody(_ words: WordSequence) -> Bool {
    guard let at = last[.signatureAuthority], let part = result.drafts[at].parts.last else { return false }
    let start = SignerWords.capacity(part, at: 0) ?? 0
    guard start < part.count else { return false }
    let body = part.slice(start, part.count)
    guard body.count <= Self.longestFlatPart, let head = Authority.head(in: body.joined(with: words), at: 0)
    else {
      return false
    }
    return head.count == body.count + words.count
  }

  /// Where an authority or a name begins behind the entry of Nơi nhận on one line with it.
  func authorityStart(_ words: WordSequence) -> Int? { flatPart(words)?.start }

  /// Adds the entries of Nơi nhận on a line, and who signs behind them on it.
  mutating func addFlat(_ words: WordSequence, _ index: Int, column: Int) {
    guard let (start, part) = flatPart(words) else {
      addEntries(of: words, index, column: column)
      return
    }
    addEntries(of: words.slice(0, start), index, column: column)
    let own = words.slice(start, words.count)
    switch part {
    case .authority: addFlatSignature(own, index)
    case .restOfAuthority: addAuthority(own, index, by: .closingColumn)
    case .name: addName(own, index)
    }
  }

  /// Where the name begins of one who signs on one line: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An`.
  static func flatName(_ words: WordSequence) -> Int? {
    guard words.count >= 3, words.last?.shape == .title, words.first?.shape != .lower else { return nil }
    var start = words.count
    while start > 1, words[start - 1].kind == .word, words[start - 1].shape == .title,
      words[start - 1].key.count > 1
    { start -= 1 }
    let name = words.slice(start, words.count)
    guard start > 0, Surname.starts(name), SignerWords.isName(name),
      SignerWords.startsAuthority(words.slice(0, start))
    else { return nil }
    return start
  }

  /// The signatures of a line that is nothing but several, each authority with its name: `TM. CHÍNH PHỦ THỦ TƯỚNG Phạm
  /// Minh Chính TM. QUỐC HỘI CHỦ TỊCH Trần Thanh Mẫn`. Empty for any other line.
  static func flatSignatures(_ words: WordSequence) -> [WordSequence] {
    guard words.count >= 6, words.last?.shape == .title, SignerWords.capacity(words, at: 0) != nil else {
      return []
    }
    var found: [WordSequence] = []
    var start = 0
    for index in 1..<words.count {
      let isEnd = index + 1 == words.count
      guard isEnd || words[index].shape == .title && words[index + 1].shape == .upper else { continue }
      let part = words.slice(start, index + 1)
      guard flatName(part) != nil else {
        if isEnd { return [] }
        continue
      }
      found.append(part)
      start = index + 1
    }
    return found
  }

  /// Adds the authority and the name that stand on one line.
  mutating func addFlatSignature(_ words: WordSequence, _ index: Int) {
    guard let name = Self.flatName(words) else {
      addAuthority(words, index, by: .closingColumn)
      return
    }
    addAuthority(words.slice(0, name), index, by: .closingColumn)
    addName(words.slice(name, words.count), index)
  }
}
