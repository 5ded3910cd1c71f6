/// Reads the end of a document: Nơi nhận and the signatures, one beside, before or after the other.
struct ClosingReader {
  /// What was read of the lines from `start` to `end`.
  struct Result {
    var drafts: [Draft] = []
    /// For each signature the indices of its drafts.
    var signatures: [[Int]] = []
    /// The lines of digital signatures' stamps, and after how many signatures each is.
    var stamps: [(line: Int, signature: Int)] = []
    let start: Int
    var end: Int
  }

  let lines: [Line]
  let roles: [BlockRole?]
  var result: Result
  var state = State.recipients

  /// Two signatures side by side that are being read.
  var pair: SignaturePair?

  /// The index of the last draft of each role.
  private var last: [BlockRole: Int] = [:]
  /// For each signature whether it has its name.
  private(set) var isNamed: [Bool] = []
  /// The first signature that has no name yet; several authorities may be before their names.
  private var unnamed = 0

  enum State { case recipients, authority, name }

  /// The end of the document that begins at or after line index `start`, if one is there.
  static func read(lines: [Line], roles: [BlockRole?], from start: Int, to limit: Int) -> Result? {
    guard let found = findStart(lines, roles, start, limit) else { return nil }
    var reader = ClosingReader(lines: lines, roles: roles, result: Result(start: found, end: found))
    reader.readAll(to: limit)
    return reader.result.drafts.isEmpty ? nil : reader.result
  }

  // MARK: Finding it

  private static func findStart(_ lines: [Line], _ roles: [BlockRole?], _ start: Int, _ limit: Int) -> Int? {
    var signature: Int?
    let span = lines.span
    for index in start..<limit where roles[index] == nil {
      // Neither begins small, as most lines do.
      let canOpen = span[index].words.first?.shape != .lower
      if canOpen, labelBounds(lines, roles, index, limit) != nil {
        // A signature that is right before Nơi nhận belongs to it.
        if let signature, index - signature <= 16 { return signature }
        return index
      }
      if canOpen, signature == nil, isSignature(lines, roles, index, limit) {
        signature = index
      } else if let at = signature, index - at > 16 {
        return at
      }
    }
    return signature
  }

  /// Whether Nơi nhận or a signature begins on line `index`.
  static func opens(lines: [Line], roles: [BlockRole?], at index: Int, to limit: Int) -> Bool {
    labelBounds(lines, roles, index, limit) != nil || isSignature(lines, roles, index, limit)
  }

  /// Where `Nơi nhận:` is: the words on line `index`, and the line after where it is broken.
  private static func labelBounds(
    _ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int
  ) -> (words: Range<Int>, next: Int?)? {
    let words = lines.span[index].words
    var at = 0
    while words.kind(at) == .symbol { at += 1 }
    guard words.kind(at) == .word, words[at].shape != .lower else { return nil }
    if words.matches(.recipients, at: at) {
      var end = at + 2
      while words.kind(end) == .symbol || words.kind(end) == .colon || words.kind(end) == .bullet { end += 1 }
      let rest = words.slice(end, words.count)
      guard rest.isEmpty || SignerWords.startsAuthority(rest) || rest.kind(0) == .dash || end > at + 2 else {
        return nil
      }
      return (0..<end, nil)
    }
    guard words.count == 1, words.matches(.recipientsStart, at: 0) else { return nil }
    var next = index + 1
    while next < limit, roles[next] == .blank { next += 1 }
    guard next < limit, lines[next].words.matches(.recipientsEnd), lines[next].words.count <= 2 else {
      return nil
    }
    return (0..<1, next)
  }

  /// Whether a signature begins on line `index`: its authority, and within some lines of capitals a name.
  private static func isSignature(_ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int) -> Bool
  {
    guard SignerWords.startsAuthority(lines.span[index].words) else { return false }
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(limit, index + 26)) where roles[next] == nil {
      let words = lines[next].words
      if SignerWords.isName(words) || beginsName(words, next, lines) { return true }
      seen += 1
      guard words.isUpper || SiteFurniture.isStamp(words) || words.kind(0) == .openBracket, seen < 8 else {
        return false
      }
    }
    return false
  }

  // MARK: Reading it

  private mutating func readAll(to limit: Int) {
    var index = result.start
    if Self.labelBounds(lines, roles, index, limit) == nil { state = .authority }
    while index < limit {
      if roles[index] != nil {
        index += 1
        continue
      }
      if let label = Self.labelBounds(lines, roles, index, limit) {
        if last[.recipientsLabel] != nil { break }
        index = addLabel(label, index)
        continue
      }
      guard readLine(index) else { break }
      index += 1
      result.end = index
    }
  }

  private mutating func addLabel(_ label: (words: Range<Int>, next: Int?), _ index: Int) -> Int {
    let words = lines[index].words
    var draft = Draft(
      .recipientsLabel, by: .closingRecipients, words: words.slice(label.words), firstLine: index)
    if let next = label.next {
      draft.append(lines[next].words)
      append(draft)
      state = .recipients
      result.end = next + 1
      return next + 1
    }
    append(draft)
    state = .recipients
    result.end = index + 1
    let rest = words.slice(label.words.upperBound, words.count)
    if !rest.isEmpty {
      if SignerWords.startsAuthority(rest) {
        addAuthority(rest, index, by: .closingColumn)
      } else {
        addRecipient(rest, index)
      }
    }
    return index + 1
  }

  /// Reads one line; false where the closing part has ended.
  private mutating func readLine(_ index: Int) -> Bool {
    let words = lines[index].words
    if AppendixHeading.opens(words) && state != .recipients { return false }
    if SiteFurniture.isStamp(words), words.kind(0) != .dash {
      result.stamps.append((index, result.signatures.count))
      return true
    }
    if readPair(words, index) { return true }
    if let split = columnBreak(words) {
      let left = words.slice(0, split)
      let right = words.slice(split, words.count)
      addRecipient(left, index)
      if SignerWords.startsAuthority(right) || right.isUpper {
        addAuthority(right, index, by: .closingColumn)
      } else {
        addName(right, index)
      }
      return true
    }
    if words.kind(0) == .dash || words.kind(0) == .bullet {
      if state == .name, !openRecipients { return false }
      addRecipient(words, index)
      return true
    }
    if SignerWords.startsAuthority(words) {
      addAuthority(words, index)
      return true
    }
    switch state {
    case .recipients:
      if last[.signatureAuthority] != nil, SignerWords.isName(words) {
        addName(words, index)
        return true
      }
      let mayEnd = AppendixHeading.opens(words) || words.isUpper && words.count >= 3 && endsRecipients(words)
      if mayEnd, !signatureFollows(index) { return false }
      // Twelve lines and more are not a name of a recipient.
      guard recipientLength < 11 else { return false }
      addRecipient(words, index)
      return true
    case .authority:
      if words.isUpper || words.kind(0) == .openBracket || words.count == 2 && words.matches(.signed) {
        addAuthority(words, index)
        return true
      }
      guard SignerWords.isName(words) || Self.beginsName(words, index, lines) else { return false }
      addName(words, index)
      return true
    case .name:
      // `Nguyễn` / `Thị Thu`
      if SignerWords.isName(words, single: true), let last = result.drafts.last, last.role == .signatureName,
        last.words.count < 3, index - last.firstLine <= 2, last.parts.count == 1
      {
        result.drafts[result.drafts.count - 1].append(words)
        return true
      }
      guard unnamed < isNamed.count, SignerWords.isName(words) else { return false }
      addName(words, index)
      return true
    }
  }

  /// A single capitalised word that begins a name broken over two lines.
  private static func beginsName(_ words: WordSequence, _ index: Int, _ lines: [Line]) -> Bool {
    guard words.count == 1, SignerWords.isName(words, single: true) else { return false }
    return index + 1 < lines.count && SignerWords.isName(lines[index + 1].words, single: true)
  }

  /// Whether recipients may still come: none have, or the last is not closed.
  private var openRecipients: Bool {
    last[.recipient] == nil && last[.recipientsLabel] != nil
  }

  /// Whether a signature begins within a few lines of text after line `index`.
  private func signatureFollows(_ index: Int) -> Bool {
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(lines.count, index + 12)) where roles[next] == nil {
      if SignerWords.startsAuthority(lines[next].words) { return true }
      seen += 1
      if seen >= 3 { return false }
    }
    return false
  }

  private var recipientLength: Int {
    result.drafts.last.map { $0.role == .recipient ? $0.parts.count : 0 } ?? 0
  }

  private func endsRecipients(_ words: WordSequence) -> Bool {
    guard let last = result.drafts.last, last.role == .recipient else { return false }
    return Line.Ending.of(last.ending) == .period
  }

  private mutating func addRecipient(_ words: WordSequence, _ index: Int) {
    let isNew = words.kind(0) == .dash || words.kind(0) == .bullet
    if !isNew, let at = last[.recipient] {
      result.drafts[at].append(words)
      return
    }
    let label = isNew ? Label(style: .dash, numbers: [], text: "-", range: words[0].range) : nil
    append(Draft(.recipient, by: .closingRecipient, words: words, firstLine: index, label: label))
    if state == .name, !isNew { state = .recipients }
  }

  private mutating func addAuthority(
    _ words: WordSequence, _ index: Int, by rule: Rule = .closingAuthority
  ) {
    if state == .authority, let at = last[.signatureAuthority],
      !opensAnother(words, after: result.drafts[at], index)
    {
      result.drafts[at].append(words)
      return
    }
    openSignature(words, index, by: rule)
    state = .authority
  }

  private mutating func append(_ draft: Draft) {
    last[draft.role] = result.drafts.count
    result.drafts.append(draft)
  }

  /// Adds a signature that begins with the authority `words`.
  mutating func openSignature(_ words: WordSequence, _ index: Int, by rule: Rule) {
    append(Draft(.signatureAuthority, by: rule, words: words, firstLine: index))
    result.signatures.append([result.drafts.count - 1])
    isNamed.append(false)
  }

  /// Adds the name `words` to a signature.
  mutating func addName(_ words: WordSequence, _ index: Int, to signature: Int) {
    append(Draft(.signatureName, by: .closingName, words: words, firstLine: index))
    result.signatures[signature].append(result.drafts.count - 1)
    isNamed[signature] = true
    while unnamed < isNamed.count, isNamed[unnamed] { unnamed += 1 }
    state = .name
  }

  /// How many lines of an authority are examined; none has more.
  private static let longest = 32

  /// Whether the line opens the signature of another who signs too, after an authority that has its office: it
  /// carries the same capacity again, after a blank line.
  private func opensAnother(_ words: WordSequence, after draft: Draft, _ index: Int) -> Bool {
    guard index > 0, roles[index - 1] == .blank, let first = draft.parts.first else { return false }
    if let own = SigningCapacity.match(words, at: 0) {
      return draft.parts.prefix(Self.longest).contains {
        SigningCapacity.match($0, at: 0)?.capacity == own.capacity
      }
    }
    guard let office = SignerOffice.match(words, at: 0), let other = SignerOffice.match(first, at: 0) else {
      return false
    }
    return words.slice(0, office.count).tokens.map(\.key) == first.slice(0, other.count).tokens.map(\.key)
  }

  private mutating func addName(_ words: WordSequence, _ index: Int) {
    if result.signatures.isEmpty {
      result.signatures.append([])
      isNamed.append(false)
    }
    addName(words, index, to: min(unnamed, result.signatures.count - 1))
  }

  /// How many words a line of two columns may have.
  private static let longestLine = 400

  /// Where the right column of a line begins: capacity or office after a recipient, or text after a gap.
  private func columnBreak(_ words: WordSequence) -> Int? {
    guard (2...Self.longestLine).contains(words.count) else { return nil }
    let startsLeft = words.kind(0) == .dash || words.kind(0) == .bullet
    for index in 1..<words.count {
      let rest = words.slice(index, words.count)
      let gap = words[index].range.lowerBound - words[index - 1].range.upperBound
      if gap >= 4, SignerWords.startsAuthority(rest) || rest.isUpper || SignerWords.isName(rest) {
        return index
      }
      if startsLeft || state == .recipients, SignerWords.capacity(rest, at: 0) != nil,
        SignerWords.startsAuthority(rest),
        words.kind(index - 1) == .semicolon || words.kind(index - 1) == .dot
      {
        return index
      }
    }
    return nil
  }
}
