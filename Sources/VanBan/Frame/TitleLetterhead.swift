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
    var last = first
    var own = [first]
    // Behind a blank line, as Markdown has one between all, a small letter goes on with it.
    while own.count <= Self.longest, let next = text.nextText(after: last),
      next == last + 1 || lines[next].words.startsLower
    {
      own.append(next)
      last = next
    }
    let whole = own.dropFirst().reduce(lines[first].words) { $0.joined(with: lines[$1].words) }
    guard whole.first?.shape != .lower, let kind = DocumentKind.nameTable.looseMatch(whole, at: 0),
      let at = (kind.count..<min(whole.count, kind.count + Self.farthest)).first(where: {
        (whole.matches(.number, at: $0) || whole.matches(.misspelledNumber, at: $0))
          && whole.kind($0 + 1) == .number
      }),
      let number = NumberLine(continuing: whole.slice(at + 1, whole.count), in: source), number.symbol != nil
    else { return nil }
    let numberEnd = at + 1 + number.bounds.upperBound
    let dated = DateGrammar(TokenCursor(whole, of: source.bytes)).date(at: numberEnd)
    let isOfBody = whole[kind.count].key == .of
    // A sentence that begins with the name of a document says more than its title.
    guard isOfBody || at == kind.count || kind.value == .jointCircular, isOfBody || dated != nil else {
      return nil
    }
    let titleStart = dated?.end ?? numberEnd
    guard titleStart < whole.count, Self.isFollowedByText(text, after: last) else { return nil }

    self.kind = kind.value
    kindWords = whole.slice(0, kind.count)
    let named = whole.slice(isOfBody ? kind.count + 1 : kind.count, at)
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
    if dated != nil { add(.date, .headerDate, numberEnd..<titleStart) }
    add(.title, .titleSubject, titleStart..<whole.count)
    self.parts = parts
  }

  /// Whether what follows is the document: a căn cứ, a division, the body that acts, or its first sentence after a blank
  /// line.
  private static func isFollowedByText(_ text: HeaderText, after last: Int) -> Bool {
    var next = last + 1
    while next < text.lines.count, text.roles[next] != nil { next += 1 }
    guard next < text.lines.count else { return false }
    let words = text.lines[next].words
    return next > last + 1
      && (BasisOpeners.all.match(words, at: 0) != nil || Authority.head(in: words, at: 0) != nil
        || LabelReader.label(of: words, in: text.source) != nil || text.lines[next].ending.isTerminal)
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
