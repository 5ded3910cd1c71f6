/// Finds the mentions of documents in one block, from its first word to its last.
struct MentionScanner {
  let words: BlockWords
  let names: KnownNames
  private(set) var mentions: [Mention] = []
  /// The short names that the block defines, with where the mention begins that each is of.
  private(set) var definitions: [(name: [SyllableKey], start: Int)] = []
  /// What a plural type word gives to the numbers after it: `các Quyết định của UBND tỉnh: số …; số …`.
  private(set) var list: ListType?

  private let details: MentionDetails
  private var index = 0
  /// The words that forms may read: all, or up to the end of an amending law's title.
  private var limit: Int
  /// Where the title of an amending law ends, whose date is not that of the laws in it.
  private var titleEnd: Int?
  /// Whether that date is the date of the last law in it all the same.
  private var isDateOfInner = false
  /// How far the mentions reach.
  private var reach = 0
  /// The index of the last mention that has a number.
  private var lastNumbered: Int?

  /// A type word over a list of numbers.
  struct ListType: Sendable {
    let kind: DocumentKind
    let issuer: PrintedName?
  }

  private static let plurals = Lexicon.words(.plural)

  init(_ words: BlockWords, names: KnownNames, list: ListType? = nil) {
    self.list = list
    self.words = words
    self.names = names
    limit = words.count
    details = MentionDetails(words: words)
  }

  /// Scans the block.
  mutating func scan() {
    index = words.next(.mention, from: 0)
    while index < words.count {
      let before = index
      readMention()
      index = words.next(.mention, from: max(index, before + 1))
    }
    details.share(within: &mentions)
  }

  private mutating func readMention() {
    switch words.kind(index) {
    case .openBracket: readDefinition()
    case .number: readUntyped(at: index, from: index)
    case .word: readWord()
    default: break
    }
  }

  private var types: TypeWordReader { TypeWordReader(words: words, limit: limit) }

  private mutating func readWord() {
    if words.key(index) == .numberWord {
      readUntyped(at: types.afterNumberWord(index), from: index)
      return
    }
    if let standard = StandardForm(words: words, limit: limit).read(at: index) {
      add(standard, kind: .standard, from: index, by: .mentionStandard)
      return
    }
    if readTyped() { return }
    // `Bộ Kế hoạch và Đầu tư` is not a plan.
    if let body = IssuerReader(words: words, limit: words.count).bodyWithField(at: index) {
      Trace.note(Decision(.mention, "refused", by: .mentionBody, at: words.sourceRange(index..<body)))
      index = body
      return
    }
    readNamed()
  }

  // MARK: - Numbers

  private mutating func readTyped() -> Bool {
    guard let (kind, count) = types.kind(at: index) else { return false }
    let start = index
    let after = start + count
    let isPlural = Self.plurals.contains(words.key(start - 1))
    let numbers = numbers(at: after)
    if !numbers.isEmpty {
      list = isPlural ? ListType(kind: kind, issuer: nil) : nil
      add(numbers, kind: kind, from: start, by: .mentionNumbered)
      return true
    }
    if kind.isLaw,
      let law = LawForm(words: words, limit: limit, own: names.title).read(
        at: start, kind: kind, count: count)
    {
      if !law.isAmending, ForeignLawReader(words: words).isForeign(law.words) {
        Trace.note(Decision(.mention, "refused", by: .mentionForeign, at: words.sourceRange(law.words)))
        index = law.words.upperBound
        return true
      }
      readLaw(law, kind: kind)
      return true
    }
    let qualifiers = types.qualifiers(at: after)
    if isPlural { list = ListType(kind: kind, issuer: qualifiers?.issuer.map { words.name($0) }) }
    guard let qualifiers else { return false }
    let qualified = self.numbers(at: qualifiers.end)
    add(
      qualified, kind: kind, from: start, date: qualifiers.date,
      issuer: qualifiers.issuer.map { words.name($0) }, by: .mentionNumbered)
    return !qualified.isEmpty
  }

  /// The number at `start`, behind a type word, or those of a list that share their end; none where no number is.
  private func numbers(at start: Int) -> [NumberedForm.Reading] {
    if let shared = NumberListReader(words: words, limit: limit).read(at: start) { return shared }
    guard let number = types.number(at: start) else { return [] }
    // A line with nothing else, `Luật số:     /2025/QH15`, is to be filled in.
    let isLine = number.number.serial.isEmpty && index == 0 && number.words.upperBound == words.count
    return isLine ? [] : [number]
  }

  /// Adds the numbers of a list, of which the last may have a date and an issuer behind it.
  private mutating func add(
    _ numbers: [NumberedForm.Reading], kind: DocumentKind?, from start: Int, date: PartialDate? = nil,
    issuer: PrintedName? = nil, hasOwnType: Bool = true, by rule: Rule
  ) {
    for (place, number) in numbers.enumerated() {
      add(
        number, kind: kind, from: place == 0 ? start : number.words.lowerBound, date: date, issuer: issuer,
        hasOwnType: hasOwnType && place == 0, isListed: place + 1 < numbers.count,
        by: place == 0 ? rule : .mentionInList)
    }
  }

  private mutating func readLaw(_ law: LawForm.Reading, kind: DocumentKind) {
    if isEnacted(law) {
      // `Quốc hội ban hành Luật Đất đai.`: the document speaks of itself, and where it amends, amends the laws in its
      // title.
      Trace.note(Decision(.mention, "refused", by: .mentionItself, at: words.sourceRange(law.words)))
      index = law.words.lowerBound + 2
      return
    }
    // With a blank for the number, the name says more.
    let number = types.number(at: law.words.upperBound).flatMap { $0.number.serial.isEmpty ? nil : $0 }
    var end = law.words.upperBound
    if let last = law.lastTitle, let inner = innerEnd(last, number: number) {
      // `Luật sửa đổi, bổ sung một số điều của Luật Giá số 16/2023/QH15`: the number is that of the law in the title.
      var mention = Mention(kind: kind, words: law.words.lowerBound..<inner.end)
      mention.name = words.name(mention.words)
      mention.isNameWhole = inner.hasDate
      end = inner.end
      isDateOfInner = inner.hasDate
      finish(&mention, by: .mentionLaw)
    } else if let number {
      add(number, kind: kind, from: law.words.lowerBound, title: law.words, by: .mentionLaw)
    } else {
      var mention = Mention(kind: kind, words: law.words)
      mention.name = words.name(law.words)
      mention.isDraft = DraftLawReader(words: words).isDraft(law.words, after: mentions.last)
      finish(&mention, by: .mentionLaw)
    }
    guard law.isAmending else { return }
    // The laws that its title names are citations too.
    index = law.words.lowerBound + 2
    titleEnd = end
    limit = end
  }

  private static let assemblyIssues = Phrase("Quốc hội ban hành")

  /// Whether the sentence is the one with which the National Assembly or its standing committee enacts a law: nothing
  /// stands behind the title, in which an amending law names others.
  private func isEnacted(_ law: LawForm.Reading) -> Bool {
    let start = law.words.lowerBound - 4
    guard start >= 0, words.matches(Self.assemblyIssues, at: start), words.block.role != .quote else {
      return false
    }
    let first = words.matches(Self.standingCommittee, at: start - 4) ? start - 4 : start
    guard first == 0 || words.kind(first - 1) == .semicolon || words.isSentenceEnd(first - 1) else {
      return false
    }
    if law.isAmending { return true }
    let end = law.words.upperBound
    // In what is quoted another act speaks.
    guard end == words.count || words.isSentenceEnd(end) else { return false }
    return !(end..<min(words.count, end + 3)).contains { Self.isClosingQuote(words.kind($0)) }
  }

  private static let standingCommittee = Phrase("Ủy ban Thường vụ")

  private static func isClosingQuote(_ kind: Token.Kind?) -> Bool { kind == .closeQuote || kind == .quote }

  /// One past the number or year behind an amending law's title, where it is that of the law that the title ends
  /// with.
  private func innerEnd(_ last: Range<Int>, number: NumberedForm.Reading?) -> (end: Int, hasDate: Bool)? {
    guard let kind = LawForm(words: words, limit: limit).lawKind(at: last.lowerBound) else { return nil }
    let title = words.text((last.lowerBound + kind.count)..<last.upperBound)
    let versions = KnownLaw.versions(of: title, kind: kind.kind)
    if let number {
      let printed = Slug.of(number.number.text)
      guard let law = versions.first(where: { Slug.of($0.number) == printed }) else { return nil }
      // The date behind it is that of the amending law, unless it is the law's own.
      let date = DateReader(words: words, limit: words.count).read(at: number.words.upperBound)?.date
      return (number.words.upperBound, date.map { $0.agrees(with: law.adopted) } ?? true)
    }
    guard let year = words.year(last.upperBound) else { return nil }
    return versions.contains { $0.adopted.year == year } ? (last.upperBound + 1, true) : nil
  }

  /// A number at `at`, `số` before it at `start` or not. Behind another in a list it has the type word of
  /// that one.
  private mutating func readUntyped(at: Int, from start: Int) {
    let follows = followsInList(start)
    let isAnnounced = at > start || follows
    let shared = at > start ? NumberListReader(words: words, limit: limit).read(at: start) : nil
    guard !isTorn(at),
      let number = shared?.last
        ?? NumberedForm(words: words, limit: limit).read(at: at, isAnnounced: isAnnounced),
      // `tài khoản số 3521/ABC` is not a document.
      !isAnnounced || number.codeKind != nil
        || number.words.contains(where: { SymbolFacts.isKnown(words.key($0)) })
    else { return }
    var kind = follows ? mentions.last?.kind : list?.kind
    if !follows, let code = number.codeKind, kind != .text, kind != code { kind = nil }
    add(
      shared ?? [number], kind: kind, from: start, issuer: kind == nil ? nil : list?.issuer,
      hasOwnType: false,
      by: follows ? .mentionInList : .mentionUntyped)
  }

  /// Whether the number at `index` is the rest of one whose serial stands before it and was not read: `2020/NĐ-CP` of
  /// `l5/2020/NĐ-CP`, `2024/TT-BTC` of `…/2024/TT-BTC`.
  private func isTorn(_ index: Int) -> Bool {
    switch words.kind(index - 1) {
    case .slash: true
    case .dash: words.isJoined(index - 1) && words.isJoined(index - 2)
    case .number: words.key(index - 2) == .numberWord
    case .word: words.isJoined(index - 1)
    default: false
    }
  }

  private mutating func add(
    _ number: NumberedForm.Reading, kind: DocumentKind?, from start: Int, date: PartialDate? = nil,
    issuer: PrintedName? = nil, hasOwnType: Bool = true, title: Range<Int>? = nil, isListed: Bool = false,
    by rule: Rule
  ) {
    var mention = Mention(kind: kind, words: start..<number.words.upperBound)
    mention.number = number.number
    mention.numberWords = number.words
    mention.date = date
    mention.issuer = issuer
    mention.hasOwnType = hasOwnType
    mention.title = title
    mention.isNameWhole = isListed
    finish(&mention, by: rule)
  }

  /// Whether only list marks are between the last mention and `start`.
  private func followsInList(_ start: Int) -> Bool {
    guard let last = mentions.last, !last.isNamed, start > last.end, start - last.end <= 3 else {
      return false
    }
    return (last.end..<start).allSatisfy { details.isListMark($0) }
  }

  // MARK: - Names

  private mutating func readNamed() {
    let form = NamedForm(words: words, limit: limit, names: names)
    guard let head = form.head(at: index) else { return }
    let outer = openTitle
    guard let named = form.read(at: index, head: head, isInTitle: outer != nil, outerKind: outer?.kind)
    else {
      readIssuedWithoutNumber()
      if mentions.last.map({ index >= $0.end }) ?? true {
        let noun = index..<min(index + head.count, words.count)
        Trace.note(Decision(.mention, "refused", by: .mentionKindAlone, at: words.sourceRange(noun)))
      }
      return
    }
    var mention = Mention(kind: named.kind, words: named.words)
    mention.name = words.name(named.words)
    mention.isIssuedByOuter = named.isIssued
    names.add(form.keys(named.words))
    finish(&mention, by: .mentionNamed)
    // Documents in the name are citations too.
    if let inner = innerStart(named.words) { index = inner }
  }

  /// Where a numbered document begins inside a name.
  private func innerStart(_ range: Range<Int>) -> Int? {
    range.dropFirst(2).first { at in
      guard let kind = DocumentKind.nameTable.match(words.words, at: at) else { return false }
      if types.number(at: at + kind.count) != nil { return true }
      return kind.value.isLaw && words.isCapitalised(at)
        && LawForm(words: words, limit: range.upperBound).read(at: at, kind: kind.value, count: kind.count)
          != nil
    }
  }

  /// The numbered mention in whose title the words at `index` are, as far as punctuation shows.
  private var openTitle: Mention? {
    guard let last = lastNumbered.map({ mentions[$0] }), last.kind != .standard else { return nil }
    let gap = last.end..<max(last.end, index)
    guard gap.count < 60, !gap.contains(where: { words.kind($0) == .semicolon || words.isSentenceEnd($0) })
    else { return nil }
    return TitleScope(words: words).opens(at: last.end) ? last : nil
  }

  private static let acts = Lexicon.phrases(.actOf)

  /// `Ban hành Quyết định thành lập …`: what the body itself has issued, by what it is about.
  private mutating func readIssuedWithoutNumber() {
    guard words.isCapitalised(index), !words.isUppercase, words.block.role != .title,
      words.block.role != .enacting, let kind = DocumentKind.nameTable.match(words.words, at: index),
      kind.value != .text, Self.acts.match(words.words, at: index + kind.count) != nil
    else { return }
    let isFirst = index == 2 && words.matches(.issues, at: 0)
    let goesOn = mentions.last.map { $0.isNamed && $0.end == index - 1 } ?? false
    guard isFirst || goesOn && words.key(index - 1) == .and else { return }
    let end = NameExtent(words: words, limit: limit).end(from: index, head: kind.count, isTitle: true)
    guard end - index > kind.count + 3, !words.matches(.follows, at: end - 2) else { return }
    var mention = Mention(kind: kind.value, words: index..<end)
    mention.name = words.name(index..<end)
    finish(&mention, by: .mentionIssuedWithoutNumber)
  }

  /// Passes over a bracket that defines a short name, and notes it.
  private mutating func readDefinition() {
    guard let last = mentions.last,
      let definition = ShortNameDefinition(at: index, after: last, words: words)
    else { return }
    if let name = definition.name {
      let keys = NamedForm(words: words, limit: limit, names: names).keys(name)
      names.addShort(keys)
      definitions.append((keys, last.words.lowerBound))
      Trace.note(Decision(.mention, "extended", by: .mentionShortName, at: words.sourceRange(name)))
    }
    index = definition.end
  }

  private func hasYearAtTitleEnd(_ mention: Mention) -> Bool {
    titleEnd == mention.words.upperBound + 1 && words.year(mention.words.upperBound) != nil
  }

  // MARK: - All mentions

  /// Reads date, issuer and the part that is cited, and adds the mention.
  private mutating func finish(_ mention: inout Mention, by rule: Rule) {
    Trace.note(Decision(.mention, "found", by: rule, at: words.sourceRange(mention.words)))
    // The date after an amending law's title is not that of a law in it, unless the number is.
    let isLastInTitle = mention.numberWords?.upperBound == titleEnd || hasYearAtTitleEnd(mention)
    if titleEnd == nil || isLastInTitle && isDateOfInner {
      details.read(&mention, endsWithOther: mention.isNamed && innerStart(mention.words) != nil)
    }
    let start = mention.words.lowerBound
    if let pinpoint = PinpointReader(words: words).read(before: start, floor: min(reach, start)) {
      mention.pinpoint = pinpoint
      mention.start = pinpoint.lowerBound
      Trace.note(Decision(.mention, "extended", by: .mentionPinpoint, at: words.sourceRange(pinpoint)))
    } else if let behind = PinpointReader(words: words).read(after: mention.end) {
      mention.pinpoint = behind.part
      mention.end = behind.end
      Trace.note(Decision(.mention, "extended", by: .mentionPinpoint, at: words.sourceRange(behind.part)))
    }
    if !mention.isNamed { lastNumbered = mentions.count }
    mentions.append(mention)
    reach = max(reach, mention.end)
    index = max(index + 1, mention.end)
    if let end = titleEnd, index >= end {
      // Behind the title of an amending law the block continues.
      limit = words.count
      index = max(index, reach)
      titleEnd = nil
    }
  }
}
