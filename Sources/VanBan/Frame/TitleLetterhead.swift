/// Reads the head of a text without a letterhead, whose title says what a letterhead would, as gazettes and transcripts of
/// the 1990s have it: `Nghị định của Chính phủ số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 về việc …`.
struct TitleLetterhead {
  /// A part of the title: its role, and its words line by line.
  private let parts: [(role: BlockRole, rule: Rule, lines: [(words: WordSequence, line: Int)])]
  private let kind: DocumentKind
  private let kindWords: WordSequence
  private let issuer: WordSequence?
  let number: NumberLine
  private let date: PartialDate?
  /// Its lines, with that of the body above it.
  let lines: Range<Int>

  /// The most lines that such a title has, and words before its number.
  private static let longest = 12
  private static let farthest = 24

  /// Reads the title that begins on the first line of text at or after `start`; one line above it may name the body.
  init?(_ text: HeaderText, from start: Int) {
    let (lines, roles, source) = (text.lines, text.roles, text.source)
    guard var first = (start..<lines.count).first(where: { roles[$0] == nil }) else { return nil }
    var body: Int?
    // Its words may have lost their marks; the number tells it from a sentence.
    if DocumentKind.nameTable.looseMatch(lines[first].words, at: 0) == nil {
      guard let head = Authority.head(in: lines[first].words, at: 0),
        lines[first].words.count <= head.count + 8,
        lines[first].words.first?.shape != .lower, let next = text.nextText(after: first)
      else { return nil }
      (body, first) = (first, next)
    }
    let own = Self.titleLines(text, from: first)
    guard let last = own.last else { return nil }
    let whole = own.dropFirst().reduce(lines[first].words) { $0.joined(with: lines[$1].words) }
    guard whole.first?.shape != .lower, let kind = DocumentKind.nameTable.looseMatch(whole, at: 0),
      let at = Self.number(in: whole, from: kind.count),
      let number = NumberLine(continuing: whole.slice(at + 1, whole.count), in: source), number.symbol != nil
    else { return nil }
    let numberEnd = at + 1 + number.bounds.upperBound
    let grammar = DateGrammar(TokenCursor(whole, of: source.bytes))
    var dated = grammar.date(at: numberEnd)
    // `Quyết định số 12/2001/QĐ-BTC ngày 13/3/2001 của Bộ trưởng Bộ Tài chính về …`, or the date behind the body.
    let namesBody = kind.count < whole.count && whole[kind.count].key == .of
    var behind: Range<Int>?
    if !namesBody, at == kind.count {
      behind = Self.body(whole, at: dated?.end ?? numberEnd, lineEnds: Self.ends(of: own, lines))
      if dated == nil, let end = behind?.upperBound { dated = grammar.date(at: end) }
    }
    // A sentence that begins with the name of a document says more than its title.
    guard namesBody || at == kind.count || kind.value == .jointCircular, namesBody || dated != nil else {
      return nil
    }
    let titleStart = max(numberEnd, dated?.end ?? 0, behind?.upperBound ?? 0)
    guard titleStart < whole.count, Self.isFollowedByText(text, after: last) else { return nil }

    self.kind = kind.value
    kindWords = whole.slice(0, kind.count)
    let named =
      behind.map { whole.slice($0.lowerBound + 1, $0.upperBound) }
      ?? whole.slice(namesBody ? kind.count + 1 : kind.count, at)
    issuer = named.isEmpty ? body.map { lines[$0].words } : named
    self.number = number
    date = dated?.date
    self.lines = (body ?? first)..<(last + 1)
    var parts: [(role: BlockRole, rule: Rule, lines: [(words: WordSequence, line: Int)])] = []
    func add(_ role: BlockRole, _ rule: Rule, _ bounds: Range<Int>) {
      var passed = 0
      var found: [(words: WordSequence, line: Int)] = []
      for line in own {
        let words = lines[line].words
        let own = words.slice(bounds.lowerBound - passed, bounds.upperBound - passed)
        if bounds.upperBound > passed, bounds.lowerBound < passed + words.count { found.append((own, line)) }
        passed += words.count
      }
      if !found.isEmpty { parts.append((role, rule, found)) }
    }
    if let body { parts.append((.issuer, .headerIssuer, [(lines[body].words, body)])) }
    add(.type, .titleKind, 0..<kind.count)
    add(.issuer, .headerIssuer, kind.count..<at)
    add(.number, .headerNumber, at..<numberEnd)
    if let behind {
      let isDateFirst = (dated?.end ?? 0) <= behind.lowerBound
      if dated != nil, isDateFirst { add(.date, .headerDate, numberEnd..<behind.lowerBound) }
      add(.issuer, .headerIssuer, behind)
      if dated != nil, !isDateFirst { add(.date, .headerDate, behind.upperBound..<titleStart) }
    } else if dated != nil {
      add(.date, .headerDate, numberEnd..<titleStart)
    }
    add(.title, .titleSubject, titleStart..<whole.count)
    self.parts = parts
  }

  /// The lines of the title that begins on line `first`.
  private static func titleLines(_ text: HeaderText, from first: Int) -> [Int] {
    var own = [first]
    var hasNumber = namesNumber(text.lines[first].words)
    while own.count <= longest, let last = own.last, let next = text.nextText(after: last) {
      let words = text.lines[next].words
      if startsText(words, text.source) || text.lines[last].ending == .period { break }
      // The body that acts, below a title that is whole.
      if hasNumber, namesBodyAlone(words), !Connectives.endsUnfinished(text.lines[last].words) { break }
      // Behind a blank line, as Markdown has one between all, a small letter goes on with it; so does what a title still
      // lacks.
      if next > last + 1, !words.startsLower, hasNumber || !goesOn(words) { break }
      hasNumber = hasNumber || namesNumber(words)
      own.append(next)
    }
    return own
  }

  /// Whether the line goes on with a title whose number is still due: `CỦA CHÍNH PHỦ SỐ …`, `LIÊN TỊCH …`, `SỐ …`.
  private static func goesOn(_ words: WordSequence) -> Bool {
    words.first?.key == .of || namesNumber(words) || JointIssuers.opens(words)
  }

  private static func namesNumber(_ words: WordSequence) -> Bool { number(in: words, from: 0) != nil }

  /// The place of the word `số` before a number.
  private static func number(in words: WordSequence, from start: Int) -> Int? {
    (start..<max(start, min(words.count, start + farthest))).first {
      (words.matches(.number, at: $0) || words.matches(.misspelledNumber, at: $0))
        && words.kind($0 + 1) == .number
    }
  }

  /// Whether the line is the name of a body and nothing else, in small letters too: `Chính phủ`.
  private static func namesBodyAlone(_ words: WordSequence) -> Bool {
    ActingAuthority.actsAlone(words) || Authority.head(in: words, at: 0)?.count == words.count
      || SignerOffice.match(words, at: 0)?.count == words.count
  }

  /// Whether no title goes on with the line: a căn cứ, a division, an item, Kính gửi.
  private static func startsText(_ words: WordSequence, _ source: SourceText) -> Bool {
    words.matches(.addressee) || LabelReader.label(of: words, in: source) != nil
      || words.first?.shape != .lower && BasisOpeners.strong.match(words, at: 0) != nil
  }

  /// How many words of the title there are up to the end of each of its lines.
  private static func ends(of own: [Int], _ lines: [Line]) -> [Int] {
    own.reduce(into: []) { $0.append(($0.last ?? 0) + lines[$1].words.count) }
  }

  /// `của` and the name of a body at `start`: up to what a subject begins with, a date, or the end of its line.
  private static func body(_ words: WordSequence, at start: Int, lineEnds: [Int]) -> Range<Int>? {
    guard start < words.count, words[start].key == .of else { return nil }
    let name = start + 1
    let head =
      SignerOffice.match(words, at: name).map { office in
        office.count + (Authority.head(in: words, at: name + office.count)?.count ?? 0)
      } ?? Authority.head(in: words, at: name)?.count
    guard let head else { return nil }
    var end = name + head
    while end < words.count, end - name < longestBody {
      if lineEnds.contains(end), words.kind(end - 1) != .dash { break }
      if words.matches(.about, at: end) || words[end].key == DateGrammar.day
        || subjects.contains(words[end].key)
      {
        break
      }
      guard words.kind(end) == .word || words.kind(end) == .dash || words.kind(end) == .comma else { break }
      end += 1
    }
    return start..<end
  }

  /// No name of a body has more words.
  private static let longestBody = 16

  /// The first syllables of the verbs with which a subject begins.
  private static let subjects = KeySet(
    ["ban", "hướng", "sửa", "bổ", "phê", "bãi", "quy", "qui", "công", "điều", "thay"].map { SyllableKey($0) })

  /// Whether what follows is the document: a căn cứ, a division, the body that acts, or its first sentence after a blank
  /// line or below a title in capitals.
  private static func isFollowedByText(_ text: HeaderText, after last: Int) -> Bool {
    var next = last + 1
    while next < text.lines.count, text.roles[next] != nil { next += 1 }
    guard next < text.lines.count else { return false }
    let words = text.lines[next].words
    if startsText(words, text.source) || namesBodyAlone(words) { return true }
    let isParted = next > last + 1 || text.lines[next].layout?.beginsParagraph ?? false
    return isParted
      && (BasisOpeners.all.match(words, at: 0) != nil || Authority.head(in: words, at: 0) != nil
        || text.lines[next].ending.isTerminal)
  }

  /// Writes what was read, but for the number, into `result`.
  func fill(_ result: inout HeaderReader.Result, in source: SourceText) {
    result.kind = kind
    result.title.type = kindWords.text(in: source)
    result.names.type = kindWords
    result.header.issuer = issuer?.text(in: source)
    result.names.issuer = issuer
    if let name = result.header.issuer { result.header.issuers = [name] }
    result.header.date = date
    result.end = lines.upperBound
    for part in parts {
      guard let first = part.lines.first else { continue }
      var draft = Draft(part.role, by: part.rule, words: first.words, firstLine: first.line)
      for line in part.lines.dropFirst() { draft.append(line.words) }
      if part.role == .title { result.title.text = draft.text(from: draft.words, in: source) }
      result.drafts.append(draft)
    }
  }
}
