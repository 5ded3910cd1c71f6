/// The bodies of the left column, once all its lines are known.
extension HeaderReader {
  /// The gazette prints the body's name as a heading of its own before the header: the same words twice.
  private mutating func dropGazetteHeading() {
    let keys = issuers.map { $0.words.tokens.filter { $0.kind == .word }.map(\.key) }
    for count in stride(from: keys.count / 2 + 1, to: 0, by: -1) where count < keys.count {
      let heading = keys[..<count].flatMap { $0 }
      let rest = keys[count...].flatMap { $0 }
      guard heading.count >= 2, Self.contains(rest, heading) else { continue }
      for draft in issuers[..<count] {
        result.drafts.append(
          Draft(
            .pageHeader, by: .furnitureGazetteHeading, words: draft.words, firstLine: draft.firstLine))
      }
      issuers.removeSubrange(..<count)
      return
    }
  }

  private static func contains(_ keys: [SyllableKey], _ part: [SyllableKey]) -> Bool {
    guard keys.count >= part.count else { return false }
    return (0...(keys.count - part.count)).contains { keys[$0...].starts(with: part) }
  }

  /// The cover names kind and title above the letterhead, in capitals as the bodies are: `LUẬT` / `PHÒNG THỦ DÂN SỰ`.
  private mutating func dropCover() {
    guard issuers.count > 1, DocumentKind.nameTable.match(issuers[0].words, at: 0) != nil,
      Authority.head(in: issuers[0].words, at: 0) == nil,
      // The `PHÒNG` of a title heads no body.
      let body = issuers.firstIndex(where: {
        Authority.head(in: $0.words, at: 0).map { $0.authority.kind != .unit } ?? false
      })
    else { return }
    for draft in issuers[..<body] {
      result.drafts.append(
        Draft(.pageHeader, by: .furnitureInHeader, words: draft.words, firstLine: draft.firstLine))
    }
    issuers.removeSubrange(..<body)
  }

  /// A stamp in capitals stands between the lines of bodies: `UBND TỈNH HẢI DƯƠNG` / `BẢN SAO` / `SỞ TÀI CHÍNH`. The name
  /// above it is whole, and what is below begins another; or it waits for its place, and what is below is the place: then
  /// anything between is no part of it.
  private mutating func dropStampsBetween() {
    var place = 1
    while place + 1 < issuers.count {
      guard
        Self.isStamp(issuers[place].words, after: issuers[place - 1].words, before: issuers[place + 1].words)
      else {
        place += 1
        continue
      }
      let stamp = issuers.remove(at: place)
      result.drafts.append(
        Draft(.pageHeader, by: .furnitureInHeader, words: stamp.words, firstLine: stamp.firstLine))
    }
  }

  private static func isStamp(_ words: WordSequence, after above: WordSequence, before below: WordSequence)
    -> Bool
  {
    guard words.kind(0) == .word, !startsName(words), !BodyName.goesOn(words), !ActingLines.namesTerm(words),
      let head = Authority.head(in: above, at: 0), head.authority.continuation == .place
    else { return false }
    let waits = head.count == above.count
    if waits { return startsPlace(below) }
    return stamps.match(words, at: 0) != nil && Authority.head(in: below, at: 0) != nil
      && endsWithProvince(above)
  }

  private static let stamps = Lexicon.phrases(.opensStamp)

  private static func startsName(_ words: WordSequence) -> Bool {
    Authority.head(in: words, at: 0) != nil || startsPlace(words)
  }

  private static func startsPlace(_ words: WordSequence) -> Bool {
    AdministrativeLevel.table.match(words, at: 0) != nil || Province.nameTable.match(words, at: 0) != nil
  }

  private static func endsWithProvince(_ words: WordSequence) -> Bool {
    (1..<max(1, words.count)).contains { index in
      Province.nameTable.match(words, at: index).map { index + $0.count == words.count } ?? false
    }
  }

  mutating func finishIssuers() {
    dropCover()
    dropGazetteHeading()
    dropStampsBetween()
    let names = BodyName.split(issuers.map(\.words))
    let isJoint = JointIssuers.areJoint(
      names.map { WordSequence($0.flatMap(\.tokens)) }, kind: result.kind, type: result.names.type,
      symbol: result.header.symbol)
    for (place, name) in names.enumerated() {
      guard let first = name.first else { continue }
      // The last name is the issuer's; one before it is of the body above it.
      let role: BlockRole = isJoint || place == names.count - 1 ? .issuer : .superior
      let line = issuers.last { $0.start <= first.range?.lowerBound ?? 0 }?.firstLine ?? 0
      let rule: Rule =
        role == .superior ? .headerSuperior : isJoint ? .headerJointIssuers : .headerIssuer
      var draft = Draft(role, by: rule, words: first, firstLine: line)
      for words in name.dropFirst() { draft.append(words) }
      result.drafts.append(draft)
      let text = name.map { $0.text(in: source) }.joined(separator: " ")
      let words = WordSequence(joining: name)
      if role == .issuer {
        result.names.issuer.append(words)
        result.header.issuer = result.header.issuer.map { $0 + " " + text } ?? text
        result.header.issuers.append(JointIssuers.trimmed(words).text(in: source))
      } else {
        result.names.superior.append(words)
        result.header.superior = result.header.superior.map { $0 + " " + text } ?? text
      }
    }
  }
}
