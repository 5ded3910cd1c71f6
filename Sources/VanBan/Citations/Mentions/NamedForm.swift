/// Reads mentions of documents by name: `Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ 2020-2025`,
/// `Đề án “…”`, what a decision issues or approves, and names that the text has given.
struct NamedForm {
  let words: BlockWords
  let limit: Int
  let names: KnownNames

  struct Reading {
    let kind: DocumentKind
    let words: Range<Int>
    let isIssued: Bool
  }

  private static let ofParty = Phrase("của Đảng")
  private static let papers = Phrase("văn kiện")
  private static let inDetail = Phrase("chi tiết")
  private static let congress = Lexicon.phrases(.congress)
  private static let term = Lexicon.phrases(.congressTerm)

  /// Verbs after which a decision's title names what it issues or approves.
  private static let issuing = Lexicon.phrases(.issuesName)

  /// Words before a noun that make the document the speaker's own, or no document yet.
  private static let own = Lexicon.phrases(.leavesUnnamed)

  /// Programmes of the budget, which are named as sources of money rather than as documents.
  private static let budget = Lexicon.phrase(.fundingProgramme)

  /// The noun with which a name begins.
  struct Head {
    let noun: (value: WorkNouns.Noun, count: Int)?
    let kind: DocumentKind
    /// Its number of words.
    let count: Int
  }

  /// The noun at `start`; nil where none is, and so no name.
  func head(at start: Int) -> Head? {
    let noun = noun(at: start)
    let kindName = DocumentKind.nameTable.match(words.words, at: start) ?? misspelledKind(at: start)
    guard noun != nil || kindName != nil else { return nil }
    return Head(
      noun: noun, kind: kindName?.value ?? noun?.value.kind ?? .other,
      count: max(noun?.count ?? 0, kindName?.count ?? 0))
  }

  /// The mention whose first word is at `start`, with `head`. `isInTitle`: it is in the title of a numbered
  /// document.
  func read(at start: Int, head: Head, isInTitle: Bool, outerKind: DocumentKind?) -> Reading? {
    let (noun, kind, count) = (head.noun, head.kind, head.count)
    if let short = shortName(at: start, head: count, kind: kind) { return short }
    if kind == .resolution || words.matches(Self.papers, at: start) && words.isCapitalised(start),
      let congress = congressResolution(at: start, head: count)
    {
      return congress
    }
    guard words.isCapitalised(start) || isInTitle && isIssuedInSmallLetters(start, outerKind, noun?.value),
      !isOwn(at: start)
    else { return nil }
    let extent = NameExtent(words: words, limit: limit)
    if words.kind(start + count) == .openQuote || words.kind(start + count) == .quote {
      guard isInTitle || kind == .resolution || noun?.value.identifies == true,
        let end = extent.quoted(from: start + count),
        end - start - count > 4,
        !names.isOwnTitle(keys(start + count..<end), noun: keys(start..<start + count))
      else { return nil }
      return Reading(kind: kind, words: start..<end, isIssued: isInTitle && isIssued(at: start))
    }
    guard let noun, let next = words.kind(start + count), next == .word else { return nil }
    if isInTitle, follows(Self.amended, start), Self.isNamedByKind(kind) {
      let end = extent.end(from: start, head: count, isTitle: true)
      return end - start > count + 1 ? Reading(kind: kind, words: start..<end, isIssued: false) : nil
    }
    if isInTitle, isIssued(at: start) || isSubject(at: start, outerKind: outerKind, noun: noun.value) {
      let end = extent.end(from: start, head: count, isTitle: true)
      guard end - start > count + 1, !isDetailed(start + count), !words.matches(.follows, at: end) else {
        return nil
      }
      // `Kết luận … về Đề án …`: the conclusion does not issue it.
      return Reading(
        kind: kind, words: start..<end, isIssued: isIssued(at: start) || outerKind != .conclusion)
    }
    return free(at: start, head: count, noun: noun.value, kind: kind, extent: extent, isInTitle: isInTitle)
  }

  /// Kinds whose documents are cited in small letters too where a decision issues them.
  private static func isNamedByKind(_ kind: DocumentKind) -> Bool {
    switch kind {
    case .regulation, .statute, .charter, .scheme, .programme, .plan: true
    default: false
    }
  }

  /// `về việc ban hành quy định thực hiện …`, `về chương trình cắt giảm …`.
  private func isIssuedInSmallLetters(
    _ start: Int, _ outerKind: DocumentKind?, _ noun: WorkNouns.Noun?
  ) -> Bool {
    guard let noun, Self.isNamedByKind(noun.kind) else { return false }
    return isIssued(at: start) || isSubject(at: start, outerKind: outerKind, noun: noun)
  }

  private static let amended = Lexicon.phrases(.amendsName)

  /// A name in a sentence: one that the text has given before, or one that says by itself which
  /// document it is.
  private func free(
    at start: Int, head: Int, noun: WorkNouns.Noun, kind: DocumentKind, extent: NameExtent, isInTitle: Bool
  ) -> Reading? {
    guard !words.isUppercase, words.block.role != .appendix else { return nil }
    let end = extent.end(from: start, head: head, isTitle: isInTitle)
    let range = start..<end
    let all = keys(range)
    if noun.identifies, kind != .plan, names.knows(all) {
      return Reading(kind: kind, words: range, isIssued: false)
    }
    guard noun.identifies, all.count > 4, !Self.afterTypes.contains(all[head]),
      !words.matches(Self.budget, at: start), isProper(range, kind: kind),
      !names.isOwnTitle(Array(all.dropFirst(head))), !isInTitle || kind == .scheme,
      kind != .plan || !names.isOfOwnYears(years(range))
    else { return nil }
    return Reading(kind: kind, words: range, isIssued: false)
  }

  /// Whether a name says by itself which document it is: it names a nation-wide one, or its years.
  private func isProper(_ range: Range<Int>, kind: DocumentKind) -> Bool {
    let all = keys(range)
    // A year of a date is none of the name's.
    let hasYears = range.contains {
      words.year($0) != nil && words.key($0 - 3) != DateGrammar.month && words.kind($0 - 1) != .slash
    }
    // A plan has its full name: `Kế hoạch chuyển đổi số năm 2023` may be anyone's.
    if kind == .plan { return hasYears && all.count > 10 }
    if isTreaty(range) { return true }
    return hasYears || Self.nation.contains { name in all.indices.contains { all[$0...].starts(with: name) } }
      || IssuerReader(words: words, limit: limit).read(at: range.upperBound)?.end ?? 0 > range.upperBound
  }

  private static let treaties = Lexicon.phrases(.treaty)

  /// `Hiệp định thương mại tự do Việt Nam – EU`: a treaty that names its parties or its organisation.
  private func isTreaty(_ range: Range<Int>) -> Bool {
    guard let noun = Self.treaties.match(words.words, at: range.lowerBound) else { return false }
    let comma = range.first { words.kind($0) == .comma } ?? range.upperBound
    let range = range.lowerBound..<comma
    return range.dropFirst(noun.count).contains { words.shape($0) == .upper && words.key($0).count > 1 }
      || range.dropFirst(noun.count).count(where: { words.isCapitalised($0) }) > 1
  }

  /// Behind a noun that stands for its kind and begins no name: `Chiến lược và chính sách`, `Chương trình của tỉnh`.
  private static let afterTypes = Lexicon.words(.opensNoName)

  private static let nation = Lexicon.list(.nationwide).map(\.keys)

  /// `Đề án 06`, `Nghị quyết 57`, and short names that the text has defined.
  private func shortName(at start: Int, head: Int, kind: DocumentKind) -> Reading? {
    let end = min(limit, start + 10)
    if start < end, names.opensShortName(words.wordKey(start)), let count = names.shortName(keys(start..<end))
    {
      return Reading(kind: kind, words: start..<(start + count), isIssued: false)
    }
    guard let number = words.integer(start + head), start + head < limit, Self.isShortWithNumber(kind),
      number.digits == 2 || (number.digits == 3 && kind != .scheme), endsShortName(start + head + 1)
    else { return nil }
    return Reading(kind: kind, words: start..<(start + head + 1), isIssued: false)
  }

  private static func isShortWithNumber(_ kind: DocumentKind) -> Bool {
    kind == .scheme || kind == .resolution || kind == .directive || kind == .decree
  }

  private static let afterShortName = Lexicon.words(.followsShortName)

  private func endsShortName(_ index: Int) -> Bool {
    switch words.kind(index) {
    case nil, .comma, .dot, .semicolon, .colon, .closeBracket, .openBracket, .ellipsis, .closeQuote: true
    case .word: Self.afterShortName.contains(words.key(index))
    case .number: true
    default: false
    }
  }

  /// A resolution that its congress and term identify.
  private func congressResolution(at start: Int, head: Int) -> Reading? {
    var index = start + head
    if words.key(index) == .of { index += 1 }
    guard Self.congress.match(words.words, at: index) != nil else { return nil }
    var termEnd: Int?
    while index < min(limit, start + 30) {
      if let term = Self.term.match(words.words, at: index) {
        index += term.count
        if words.kind(index) == .number || words.isCapitalised(index) || words.kind(index - 1) == .word {
          index += 1
        }
        if words.kind(index) == .dash || words.kind(index) == .slash, words.kind(index + 1) == .number {
          index += 2
        }
        termEnd = index
        continue
      }
      if termEnd != nil, words.matches(Self.ofParty, at: index) {
        index += 2
        termEnd = index
        continue
      }
      if words.kind(index) == .comma, Self.term.match(words.words, at: index + 1) != nil {
        index += 1
        continue
      }
      if words.kind(index) == .openBracket, termEnd != nil, Self.term.match(words.words, at: index + 1) != nil
      {
        index += 1
        continue
      }
      guard termEnd == nil || IssuerReader(words: words, limit: limit).isHead(index),
        words.kind(index) == .word || words.kind(index) == .number
      else { break }
      index += 1
    }
    guard let end = termEnd else { return nil }
    return Reading(
      kind: words.matches(Self.papers, at: start) ? .other : .resolution, words: start..<min(end, limit),
      isIssued: false)
  }

  /// Whether a verb of issuing or approving is right before the noun.
  private func isIssued(at start: Int) -> Bool { follows(Self.issuing, start) }

  /// `Nghị quyết số 66/NQ-CP … về Chương trình …`: what the decision is about is what it issues.
  private func isSubject(at start: Int, outerKind: DocumentKind?, noun: WorkNouns.Noun) -> Bool {
    switch outerKind {
    case .resolution, .decision, .conclusion:
      guard noun.kind == .programme || noun.kind == .scheme else { return false }
    // `Văn bản hợp nhất số … về Quy chế …`.
    case .consolidatedText: guard Self.isNamedByKind(noun.kind) else { return false }
    default: return false
    }
    return words.matches(.about, at: start - 1) || words.matches(.regarding, at: start - 2)
  }

  private func isOwn(at start: Int) -> Bool { follows(Self.own, start) }

  /// Whether a phrase of `table` ends right before `start`.
  private func follows(_ table: PhraseSet, _ start: Int) -> Bool {
    for back in 1...4 where start - back >= 0 {
      if let found = table.match(words.words, at: start - back), found.count == back { return true }
    }
    return false
  }

  /// `Quy định chi tiết …` is what a circular does, not what it issues.
  private func isDetailed(_ index: Int) -> Bool {
    words.matches(Self.inDetail, at: index)
  }

  /// The noun at `start`, also one with a wrong mark where its kind's name is misspelled: `Đè án`.
  private func noun(at start: Int) -> (value: WorkNouns.Noun, count: Int)? {
    if words.matches(WorkNouns.frame, at: start),
      let inner = WorkNouns.table.match(words.words, at: start + 1)
    {
      return (WorkNouns.Noun(kind: .other, identifies: inner.value.identifies), inner.count + 1)
    }
    if let exact = WorkNouns.table.match(words.words, at: start) { return exact }
    guard words.isCapitalised(start), words.isLowercase(start + 1),
      let loose = WorkNouns.table.looseMatch(words.words, at: start), loose.value.kind != .other
    else { return nil }
    return (loose.value, loose.count)
  }

  private func years(_ range: Range<Int>) -> Set<Int> { Set(range.compactMap { words.year($0) }) }

  private func misspelledKind(at start: Int) -> (value: DocumentKind, count: Int)? {
    guard words.isCapitalised(start), words.isLowercase(start + 1),
      let found = DocumentKind.nameTable.looseMatch(words.words, at: start)
    else { return nil }
    return (found.value, found.count)
  }

  /// The keys of the words in `range`, marks and numbers left out.
  func keys(_ range: Range<Int>) -> [SyllableKey] {
    // A number has a key here too, so that `Bộ chỉ số 766` is not `Bộ chỉ số 12`.
    range.compactMap { words.kind($0) == .word || words.kind($0) == .number ? words.wordKey($0) : nil }
  }
}
