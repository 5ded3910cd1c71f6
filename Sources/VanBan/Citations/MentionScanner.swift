/// Finds the mentions of documents in one block, from its first word to its last.
struct MentionScanner {
  let words: BlockWords
  private(set) var names: KnownNames
  private(set) var mentions: [Mention] = []
  private var index = 0
  /// The words that forms may read: all, or up to the end of an amending law's title.
  private var limit: Int
  /// Where the title of an amending law ends, whose date is not that of the laws in it.
  private var titleEnd = 0
  /// The kind that a plural type word gives to the numbers after it: `các Quyết định: số …; số …`.
  private(set) var listKind: DocumentKind?

  static let numberWord = SyllableKey("số")
  private static let bareNumberWord = SyllableKey("so")
  private static let plurals: Set<SyllableKey> = Set(["các", "những", "số"].map { SyllableKey($0) })

  init(_ words: BlockWords, names: KnownNames, listKind: DocumentKind? = nil) {
    self.listKind = listKind
    self.words = words
    self.names = names
    self.limit = words.count
  }

  /// Scans the block.
  mutating func scan() {
    while index < words.count {
      let before = index
      readMention()
      if index == before { index += 1 }
    }
    shareWithinLists()
  }

  private mutating func readMention() {
    switch words.kind(index) {
    case .openBracket: readDefinition()
    case .number: readUntyped(at: index, from: index)
    case .word: readWord()
    default: break
    }
  }

  private mutating func readWord() {
    guard Self.openers.contains(words.key(index).skeleton) || words.words[index].key == .none else { return }
    if words.key(index) == Self.numberWord {
      let at = afterNumberWord(index)
      if at > index { readUntyped(at: at, from: index) }
      return
    }
    if let standard = StandardForm(words: words, limit: limit).read(at: index) {
      var mention = Mention(kind: .standard, words: standard.words)
      mention.number = standard.number
      mention.numberWords = standard.words
      finish(&mention)
      return
    }
    if readTyped() { return }
    // `Bộ Kế hoạch và Đầu tư` is no plan.
    if let body = IssuerReader(words: words, limit: words.count).bodyWithField(at: index) {
      index = body
      return
    }
    readNamed()
  }

  /// The first words of everything that a mention may begin with, without their marks; most words are none.
  private static let openers: Set<SyllableKey> = {
    let phrases =
      DocumentKind.names.map(\.0) + DocumentKind.codes.map(\.0) + otherKindNames + WorkNouns.names
      + StandardForm.names + Authority.heads.map(\.0) + Ministry.all.map(\.name) + ["số"]
    return Set(phrases.compactMap { Phrase($0).keys.first?.skeleton })
  }()

  // MARK: - Numbers with a type word

  private mutating func readTyped() -> Bool {
    guard let (kind, count) = kind(at: index) else { return false }
    let start = index
    let after = start + count
    let isPlural = Self.plurals.contains(words.key(start - 1))
    if let number = number(at: after) {
      add(number, kind: kind, from: start)
      if isPlural { listKind = kind } else { listKind = nil }
      return true
    }
    if isLaw(kind), let law = LawForm(words: words, limit: limit).read(at: start, kind: kind, count: count) {
      readLaw(law, kind: kind)
      return true
    }
    if let at = afterQualifiers(from: after), let number = number(at: at) {
      add(number, kind: kind, from: start, date: DateReader(words: words, limit: limit).read(at: after)?.date)
      return true
    }
    if isPlural { listKind = kind }
    return false
  }

  /// The kind whose name stands at `start`; a misspelled one only where a number follows. Also its code
  /// before a number: `QĐ số 12/QĐ-UBND`.
  private func kind(at start: Int) -> (DocumentKind, Int)? {
    if let exact = DocumentKind.nameTable.match(words.words, at: start) { return (exact.value, exact.count) }
    if let other = Self.otherKinds.match(words.words, at: start) { return (other.value, other.count) }
    if let loose = DocumentKind.nameTable.looseMatch(words.words, at: start),
      number(at: start + loose.count) != nil
    {
      return (loose.value, loose.count)
    }
    if words.shape(start) == .upper || words.shape(start) == .mixed, words.key(start + 1) == Self.numberWord,
      SymbolFacts.typeCodes.contains(words.key(start)), number(at: start + 1) != nil,
      let kind = DocumentKind.kind(ofCode: words.text(start))
    {
      return (kind, 1)
    }
    return nil
  }

  /// Type words of documents that are no kind of their own.
  private static let otherKindNames = [
    "giấy phép", "giấy chứng nhận", "phiếu chuyển", "phiếu trình", "thông tri", "sắc lệnh", "hiệp định",
    "nghị định thư", "giấy ủy quyền",
  ]
  private static let otherKinds = PhraseTable<DocumentKind>(otherKindNames.map { ($0, .other) })

  private func isLaw(_ kind: DocumentKind) -> Bool {
    kind == .law || kind == .code || kind == .ordinance || kind == .constitution
  }

  /// The number at `start`, behind `số`, a colon or nothing.
  private func number(at start: Int) -> NumberedForm.Reading? {
    var at = start
    if words.kind(at) == .colon { at += 1 }
    at = afterNumberWord(at)
    return NumberedForm(words: words, limit: limit).read(at: at, isAnnounced: true, allowsBareYear: true)
  }

  /// One past `số` and the colon or dot after it; `start` where there is no `số`.
  private func afterNumberWord(_ start: Int) -> Int {
    // A scanner may have lost the marks of `số`.
    guard words.key(start) == Self.numberWord || words.key(start) == Self.bareNumberWord else { return start }
    let next = words.key(start + 1) == Self.numberWord ? start + 2 : start + 1
    return words.kind(next) == .colon || words.kind(next) == .dot ? next + 1 : next
  }

  private static let gapStops: Set<SyllableKey> = Set(
    ["tại", "theo", "về", "này", "các", "kèm", "được", "và", "đã", "để", "những", "trên", "với"].map {
      SyllableKey($0)
    })

  /// Where the number is of a type word with more words behind it: `Báo cáo thẩm tra số`, `Quyết định của
  /// UBND tỉnh số`, `văn bản đề ngày 29 tháng 10 năm 2025 số`.
  private func afterQualifiers(from start: Int) -> Int? {
    let dates = DateReader(words: words, limit: limit)
    if let date = dates.read(at: start), words.key(date.end) == Self.numberWord { return date.end }
    if words.key(start) == SyllableKey("của"),
      let issuer = IssuerReader(words: words, limit: limit).read(at: start),
      words.key(issuer.end) == Self.numberWord
    {
      return issuer.end
    }
    guard words.isCapitalised(start - 1) || words.isCapitalised(start - 2) || words.isCapitalised(start - 3)
    else { return nil }
    var at = start
    while at < min(limit, start + 8), !Self.gapStops.contains(words.key(at)) {
      // `Báo cáo giải trình, tiếp thu số`.
      guard words.kind(at) == .word || words.kind(at) == .comma && words.isLowercase(at + 1) else {
        return nil
      }
      if words.key(at) == Self.numberWord { return at }
      // In `Báo cáo kết quả thực hiện Quyết định số 12` the number is the decision's.
      if DocumentKind.nameTable.match(words.words, at: at) != nil { return nil }
      if words.isCapitalised(at), !words.isUppercase, !IssuerReader(words: words, limit: limit).isHead(at) {
        return nil
      }
      at += 1
    }
    return nil
  }

  private mutating func readLaw(_ law: LawForm.Reading, kind: DocumentKind) {
    if let number = number(at: law.words.upperBound) {
      var mention = Mention(kind: kind, words: law.words.lowerBound..<number.words.upperBound)
      mention.number = number.number
      mention.numberWords = number.words
      finish(&mention)
    } else {
      var mention = Mention(kind: kind, words: law.words)
      mention.name = words.text(law.words)
      finish(&mention)
    }
    if law.isAmending {
      // The laws that its title names are citations too.
      index = law.words.lowerBound + 2
      titleEnd = law.words.upperBound
      limit = titleEnd
    }
  }

  private mutating func add(
    _ number: NumberedForm.Reading, kind: DocumentKind?, from start: Int, date: PartialDate? = nil
  ) {
    var mention = Mention(kind: kind, words: start..<number.words.upperBound)
    mention.date = date
    mention.number = number.number
    mention.numberWords = number.words
    finish(&mention)
  }

  // MARK: - Numbers without a type word

  /// A number at `at`, `số` before it at `start` or not. Behind another in a list it has the type word of
  /// that one.
  private mutating func readUntyped(at: Int, from start: Int) {
    let follows = followsInList(start)
    let isAnnounced = at > start || follows
    guard let number = NumberedForm(words: words, limit: limit).read(at: at, isAnnounced: isAnnounced),
      // `tài khoản số 3521/…` without a code that is known is no document.
      isAnnounced == false || number.codeKind != nil || isKnown(number)
    else { return }
    var kind: DocumentKind?
    if follows, let last = mentions.last { kind = last.kind } else if let listKind { kind = listKind }
    if let known = number.codeKind, let inherited = kind, known != inherited, !follows, inherited != .text {
      kind = nil
    }
    var mention = Mention(kind: kind, words: start..<number.words.upperBound)
    mention.number = number.number
    mention.numberWords = number.words
    mention.hasOwnType = false
    finish(&mention)
  }

  private func isKnown(_ number: NumberedForm.Reading) -> Bool {
    number.words.contains { SymbolFacts.isKnown(words.key($0)) }
  }

  /// Whether only list marks stand between the last mention and `start`.
  private func followsInList(_ start: Int) -> Bool {
    guard let last = mentions.last, !last.isNamed, start > last.end, start - last.end <= 3 else {
      return false
    }
    return (last.end..<start).allSatisfy { isListMark($0) }
  }

  private func isListMark(_ index: Int) -> Bool {
    switch words.kind(index) {
    case .comma, .semicolon, .dash: true
    case .word: Self.listWords.contains(words.key(index))
    default: false
    }
  }

  private static let listWords: Set<SyllableKey> = Set(["và", "hoặc", "đến"].map { SyllableKey($0) })

  // MARK: - Names

  private mutating func readNamed() {
    let outer = openTitle
    guard
      let named = NamedForm(words: words, limit: limit, names: names)
        .read(at: index, isInTitle: outer != nil, outerKind: outer?.kind)
    else {
      readIssuedWithoutNumber()
      return
    }
    var mention = Mention(kind: named.kind, words: named.words)
    mention.name = words.text(named.words)
    mention.isIssuedByOuter = named.isIssued
    let form = NamedForm(words: words, limit: limit, names: names)
    names.add(form.keys(named.words))
    let start = index
    finish(&mention)
    // Documents in the name are citations too.
    index = max(start + 1, innerStart(named.words) ?? index)
  }

  /// Where a numbered document begins inside a name.
  private func innerStart(_ range: Range<Int>) -> Int? {
    range.dropFirst(2).first { at in
      guard let kind = DocumentKind.nameTable.match(words.words, at: at) else { return false }
      return number(at: at + kind.count) != nil
    }
  }

  /// The numbered mention in whose title the words at `index` stand, as far as punctuation tells.
  private var openTitle: Mention? {
    guard let last = mentions.last(where: { !$0.isNamed }), last.kind != .standard else { return nil }
    let gap = last.end..<max(last.end, index)
    guard gap.count < 60, !gap.contains(where: { words.kind($0) == .semicolon || words.isSentenceEnd($0) })
    else { return nil }
    return TitleScope(words: words).opens(at: last.end) ? last : nil
  }

  private static let issues = Phrase("ban hành")
  private static let acts = PhraseTable<Bool>(
    ["thành lập", "kiện toàn", "phê duyệt", "về việc", "hoạt động", "triển khai", "thực hiện"].map {
      ($0, true)
    })

  /// `Ban hành Quyết định thành lập …`: what the body itself has issued, by what it is about.
  private mutating func readIssuedWithoutNumber() {
    guard words.isCapitalised(index), !words.isUppercase, words.block.role != .title,
      words.block.role != .enacting, let kind = DocumentKind.nameTable.match(words.words, at: index),
      kind.value != .text, Self.acts.match(words.words, at: index + kind.count) != nil
    else { return }
    let isFirst = words.matches(Self.issues, at: index - 2) && index == 2
    let goesOn =
      mentions.last.map { $0.isNamed && $0.end == index - 1 && words.key(index - 1) == SyllableKey("và") }
      ?? false
    guard isFirst || goesOn else { return }
    let end = NameExtent(words: words, limit: limit).end(from: index, head: kind.count, isTitle: true)
    guard end - index > kind.count + 3 else { return }
    var mention = Mention(kind: kind.value, words: index..<end)
    mention.name = words.text(index..<end)
    finish(&mention)
  }

  private static let definitions = PhraseTable<Bool>(
    [
      "gọi tắt là", "viết tắt là", "gọi là", "gọi chung là", "viêt tắt là", "gọi tắt", "viết tắt",
    ].map { ($0, true) })

  /// Passes over a bracket that defines a short name, and notes it: `(viết tắt là Đề án 06)`, `(Bộ chỉ số 766)`.
  private mutating func readDefinition() {
    guard let last = mentions.last, last.words.upperBound <= index else { return }
    var close = index + 1
    while close < words.count, close < index + 24, words.kind(close) != .closeBracket { close += 1 }
    guard words.kind(close) == .closeBracket else { return }
    var name: Range<Int>?
    for at in (index + 1)..<close {
      if let found = Self.definitions.match(words.words, at: at) {
        var start = at + found.count
        if words.kind(start) == .colon { start += 1 }
        name = start..<max(start, close)
        break
      }
    }
    if name == nil, repeats(last, in: (index + 1)..<close) {
      index = close + 1
      return
    }
    let form = NamedForm(words: words, limit: limit, names: names)
    if name == nil, close - index <= 6, WorkNouns.table.match(words.words, at: index + 1) != nil,
      words.integer(close - 1) != nil
    {
      name = (index + 1)..<close
    }
    guard var name else { return }
    while words.kind(name.lowerBound) == .openQuote || words.kind(name.lowerBound) == .quote {
      name = (name.lowerBound + 1)..<name.upperBound
    }
    if !name.contains(where: { words.kind($0) == .slash }), !name.isEmpty, !names.isOwnTitle([]) {
      let keys = form.keys(name)
      if DocumentKind.nameTable.match(words.words, at: name.lowerBound) != nil
        || WorkNouns.table.match(words.words, at: name.lowerBound) != nil, isDistinct(name)
      {
        names.addShort(keys)
      }
    }
    index = close + 1
  }

  /// Whether a bracket has nothing but the number of the mention before it, to cite it shortly from there on.
  private func repeats(_ mention: Mention, in range: Range<Int>) -> Bool {
    guard let own = mention.number, let (_, count) = kind(at: range.lowerBound),
      let number = number(at: range.lowerBound + count)
    else { return false }
    return number.words.upperBound == range.upperBound && number.number.text == own.text
  }

  /// Whether a short name has more than its noun: a number, or words of its own.
  private func isDistinct(_ name: Range<Int>) -> Bool {
    let noun = max(
      DocumentKind.nameTable.match(words.words, at: name.lowerBound)?.count ?? 0,
      WorkNouns.table.match(words.words, at: name.lowerBound)?.count ?? 0)
    return name.count > noun
  }

  // MARK: - What stands with a mention

  /// Reads date, issuer and the part that is cited, and adds the mention.
  private mutating func finish(_ mention: inout Mention) {
    // The date after an amending law's title is not that of the last law in it.
    let isInner =
      titleEnd > 0 && mention.words.lowerBound < titleEnd && mention.words.upperBound <= titleEnd
      && mentions.contains { $0.words.upperBound == titleEnd || $0.words.contains(titleEnd - 1) }
    if !isInner { readDateAndIssuer(&mention) }
    let floor =
      mentions.last.map {
        $0.words.lowerBound >= mention.words.lowerBound ? 0 : min($0.end, mention.words.lowerBound)
      } ?? 0
    if let pinpoint = PinpointReader(words: words).read(before: mention.words.lowerBound, floor: floor) {
      mention.pinpoint = words.text(pinpoint)
      mention.start = pinpoint.lowerBound
    }
    mentions.append(mention)
    index = max(index + 1, mention.end)
    if index >= titleEnd, titleEnd > 0 {
      // Behind the title of an amending law the block goes on.
      limit = words.count
      index = max(index, mentions.map(\.end).max() ?? index)
      titleEnd = 0
    }
  }

  private func readDateAndIssuer(_ mention: inout Mention) {
    let dates = DateReader(words: words, limit: words.count)
    let issuers = IssuerReader(words: words, limit: words.count)
    var at = mention.words.upperBound
    // What stands behind a name that ends with the number of another belongs to that one.
    let endsWithOther =
      mention.isNamed && innerStart(mention.words) != nil && !(mention.kind.map(isLaw) ?? false)
    if !endsWithOther, let date = dates.read(at: at) {
      (mention.date, at) = (date.date, date.end)
    } else if let kind = mention.kind, isLaw(kind), mention.isNamed, let year = words.year(at),
      let date = PartialDate(year: year)
    {
      (mention.date, at) = (date, at + 1)
    }
    mention.end = at
    guard !mention.isNamed || !isTitleName(mention) else {
      readIssuerInName(&mention)
      return
    }
    let of = words.kind(at) == .comma && words.key(at + 1) == SyllableKey("của") ? at + 1 : at
    if let issuer = issuers.read(at: of) {
      mention.issuer = words.text(issuer.issuer)
      mention.end = issuer.end
      if mention.date == nil, let date = dates.read(at: issuer.end) {
        (mention.date, mention.end) = (date.date, date.end)
      }
    }
  }

  /// Whether the mention is a name whose issuer, if any, stands in the name.
  private func isTitleName(_ mention: Mention) -> Bool {
    guard let kind = mention.kind else { return false }
    return !isLaw(kind) && words.key(mention.words.upperBound) != SyllableKey("do")
  }

  /// `Chương trình hành động của Chính phủ thực hiện …`: the body whose programme it is.
  private func readIssuerInName(_ mention: inout Mention) {
    guard mention.kind == .programme, mention.isIssuedByOuter else { return }
    let issuers = IssuerReader(words: words, limit: mention.words.upperBound)
    for at in mention.words.dropFirst(2).prefix(4) where words.key(at) == SyllableKey("của") {
      if issuers.isHead(at + 1), let issuer = issuers.read(at: at) {
        mention.issuer = words.text(issuer.issuer)
        return
      }
    }
  }

  /// A date or issuer printed once for several numbers belongs to each.
  private mutating func shareWithinLists() {
    for current in mentions.indices.dropLast().reversed() {
      let next = mentions[current + 1]
      let mention = mentions[current]
      guard !mention.isNamed, !next.isNamed, next.words.lowerBound > mention.end,
        (mention.end..<next.start).allSatisfy({ isListMark($0) && words.kind($0) != .semicolon })
      else { continue }
      if mention.date == nil, !next.hasOwnType { mentions[current].date = next.date }
      if mention.issuer == nil, !next.hasOwnType || sharesBody(mention, next) {
        mentions[current].issuer = next.issuer
      }
    }
  }

  /// Whether two numbers name the same body.
  private func sharesBody(_ left: Mention, _ right: Mention) -> Bool {
    guard let first = left.numberWords, let second = right.numberWords else { return false }
    let bodies = Set(first.map { words.key($0) }).subtracting(SymbolFacts.typeCodes).subtracting([.none])
    return second.contains { bodies.contains(words.key($0)) }
  }
}
