/// Reads what is with the number or name of a document: its date and who issued it.
struct MentionDetails {
  let words: BlockWords

  private static let already = SyllableKey("đã")
  private static let listWords = Lexicon.words(.joinsMentions)

  /// Adds date and issuer to `mention`. `endsWithOther`: it is a name that ends with another document's number,
  /// to which what follows belongs.
  func read(_ mention: inout Mention, endsWithOther: Bool) {
    let dates = DateReader(words: words, limit: words.count)
    if mention.isNameWhole { return }
    let isLaw = mention.kind?.isLaw ?? false
    var at = mention.words.upperBound
    if !endsWithOther || isLaw, let date = dates.read(at: at) {
      note(.mentionDate, at..<date.end)
      (mention.date, at) = (date.date, date.end)
    } else if isLaw, mention.isNamed, let year = words.year(at), let date = PartialDate(year: year) {
      note(.mentionDate, at..<(at + 1))
      (mention.date, at) = (date, at + 1)
    }
    mention.end = at
    if mention.isNamed, !isLaw, words.key(mention.words.upperBound) != .by {
      readIssuerInName(&mention)
      return
    }
    if mention.number != nil || isLaw, readPassing(&mention, at: at) { return }
    let of = words.kind(at) == .comma && words.key(at + 1) == .of ? at + 1 : at
    guard let issuer = IssuerReader(words: words, limit: words.count).read(at: of) else { return }
    let issuers = allIssuers(issuer.issuer, of: mention)
    note(.mentionIssuer, issuers)
    mention.issuer = words.name(issuers)
    mention.end = issuers.upperBound
    if mention.date == nil, let date = dates.read(at: mention.end) {
      note(.mentionDate, mention.end..<date.end)
      (mention.date, mention.end) = (date.date, date.end)
    }
  }

  /// Notes that a mention is extended by the words at `range`.
  private func note(_ rule: Rule, _ range: Range<Int>) {
    Trace.note(Decision(.mention, "extended", by: rule, at: words.sourceRange(range)))
  }

  private static let has = SyllableKey("được")

  /// `được Quốc hội khóa XII, kỳ họp thứ 2 thông qua ngày 21 tháng 11 năm 2007`: who passed it, and when.
  private func readPassing(_ mention: inout Mention, at start: Int) -> Bool {
    var at = words.kind(start) == .comma || words.key(start) == Self.already ? start + 1 : start
    guard words.key(at) == Self.has else { return false }
    at += 1
    let reader = IssuerReader(words: words, limit: words.count)
    guard reader.isHead(at) else { return false }
    let end = reader.name(from: at)
    let issuer = at..<end
    guard
      let verb = (end..<min(words.count, end + 8)).first(where: { words.matches(.passed, at: $0) }),
      !(end..<verb).contains(where: { words.kind($0) == .semicolon || words.isSentenceEnd($0) })
    else { return false }
    note(.mentionIssuer, issuer)
    mention.issuer = words.name(issuer)
    mention.end = verb + 2
    if let date = DateReader(words: words, limit: words.count).read(at: verb + 2) {
      note(.mentionDate, (verb + 2)..<date.end)
      mention.date = mention.date ?? date.date
      mention.end = date.end
    }
    return true
  }

  private static let partyOrgans = Lexicon.phrases(.partyOrgan)

  /// With the further bodies of a joint document: `Bộ Công an, Bộ Quốc phòng và Bộ Tài chính`.
  private func allIssuers(_ first: Range<Int>, of mention: Mention) -> Range<Int> {
    guard isJoint(first.upperBound) else { return first }
    let joint = max(0, (mention.number?.bodies.count ?? 1) - 1)
    let isOrgan = Self.partyOrgans.match(words.words, at: first.lowerBound)?.count == first.count
    let reader = IssuerReader(words: words, limit: words.count)
    var end = first.upperBound
    for _ in 0..<(isOrgan ? 1 : joint) {
      guard isJoint(end), reader.isHead(end + 1),
        !isOrgan || Self.partyOrgans.match(words.words, at: end + 1) != nil
      else { break }
      end = reader.name(from: end + 1)
    }
    return first.lowerBound..<end
  }

  /// Whether another body may follow what is at `index`.
  private func isJoint(_ index: Int) -> Bool {
    words.kind(index) == .comma || words.kind(index) == .dash || words.key(index) == .and
  }

  /// `Chương trình hành động của Chính phủ thực hiện …`: the body whose programme it is.
  private func readIssuerInName(_ mention: inout Mention) {
    guard mention.kind == .programme, mention.isIssuedByOuter else { return }
    let issuers = IssuerReader(words: words, limit: mention.words.upperBound)
    for at in mention.words.dropFirst(2).prefix(4) where words.key(at) == .of && issuers.isHead(at + 1) {
      mention.issuer = issuers.read(at: at).map { words.name($0.issuer) }
      return
    }
  }

  /// A date or issuer that is printed once for several numbers belongs to each.
  func share(within mentions: inout [Mention]) {
    for current in mentions.indices.dropLast().reversed() {
      let (mention, next) = (mentions[current], mentions[current + 1])
      guard !mention.isNamed, !next.isNamed, next.start > mention.end,
        (mention.end..<next.start).allSatisfy({ isListMark($0) && words.kind($0) != .semicolon })
      else { continue }
      if mention.date == nil, !next.hasOwnType { mentions[current].date = next.date }
      if mention.issuer == nil, !next.hasOwnType || sharesBody(mention, next) {
        mentions[current].issuer = next.issuer
      }
      if mentions[current].date != mention.date || mentions[current].issuer?.text != mention.issuer?.text {
        note(.mentionShared, mention.words)
      }
    }
  }

  /// Whether token `index` may be between the entries of a list.
  func isListMark(_ index: Int) -> Bool {
    switch words.kind(index) {
    case .comma, .semicolon, .dash: true
    case .word: Self.listWords.contains(words.key(index))
    default: false
    }
  }

  /// Whether two numbers name the same body.
  private func sharesBody(_ left: Mention, _ right: Mention) -> Bool {
    guard let first = left.numberWords, let second = right.numberWords else { return false }
    let bodies = KeySet(
      first.map { words.key($0) }.filter { $0 != .none && !SymbolFacts.typeCodes.contains($0) })
    return second.contains { bodies.contains(words.key($0)) }
  }
}
