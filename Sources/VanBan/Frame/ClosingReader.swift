/// Reads the end of a document: Nơi nhận and the signatures, one beside, before or after the other.
///
/// A line is placed by what it shows, by the column that it is in and by what is still due: a recipient that goes on, an
/// office that lacks its name. One that shows nothing does not end the closing where what is due comes soon after it.
struct ClosingReader {
  /// What was read of the lines from `start` to `end`.
  struct Result {
    var drafts: [Draft] = []
    /// For each signature the indices of its drafts.
    var signatures: [[Int]] = []
    /// The lines of digital signatures' stamps, and after how many signatures each is.
    var stamps: [(line: Int, signature: Int)] = []
    /// Lines among them that are neither; they stay text.
    var unplaced: [Int] = []
    /// Lines behind the signatures that only number the page again.
    var pageNumbers: [Int] = []
    let start: Int
    var end: Int
  }

  let source: SourceText
  let lines: [Line]
  let roles: [BlockRole?]
  var result: Result

  /// Two signatures side by side that are being read.
  var pair: SignaturePair?

  /// The index of the last draft of each role.
  private(set) var last: [BlockRole: Int] = [:]
  /// For each signature whether it has its name.
  private(set) var isNamed: [Bool] = []
  /// The first signature that has no name yet; several authorities may be before their names.
  private(set) var unnamed = 0
  /// Nơi nhận as far as it has been read.
  var list = RecipientList()
  /// The last entries of the two columns of Nơi nhận.
  private var firstRecipient: Int?
  private var secondRecipient: Int?
  /// Where the right column of the lines with two begins, in characters.
  private(set) var rightColumn: Int?

  /// The end of the document that begins at or after line index `start`, if one is there.
  static func read(
    _ source: SourceText, lines: [Line], roles: [BlockRole?], from start: Int, to limit: Int
  ) -> Result? {
    guard let found = findStart(lines, roles, start, limit) else { return nil }
    var reader = ClosingReader(
      source: source, lines: lines, roles: roles, result: Result(start: found, end: found))
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
        // A signature that is right before Nơi nhận belongs to it, and so do the first lines of one beside it.
        if let signature, index - signature <= 16 { return signature }
        return authorityAbove(index, lines, roles, start) ?? index
      }
      if canOpen, signature == nil, isSignature(lines, roles, index, limit) {
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
    labelBounds(lines, roles, index, limit) != nil || isSignature(lines, roles, index, limit)
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
  static func isSignature(_ lines: [Line], _ roles: [BlockRole?], _ index: Int, _ limit: Int) -> Bool {
    let first = ClosingCell.unframed(lines.span[index].words)
    if flatSignatures(first).count > 1 { return true }
    guard SignerWords.startsAuthority(first) || startsSmallCapacity(first) else { return false }
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(limit, index + 26)) where roles[next] == nil {
      let words = ClosingCell.unframed(lines[next].words)
      if words.isEmpty { continue }
      if SignerWords.isName(words) || beginsName(words, next, lines) { return true }
      seen += 1
      let isOfIt =
        words.isUpper || SiteFurniture.isStamp(words) || SignedNote.isNote(words)
        || SignerWords.startsSmallAuthority(words)
      guard isOfIt, seen < 8 else { return false }
    }
    return false
  }

  /// `TM. Ủy ban nhân dân`, which must have its capacity.
  private static func startsSmallCapacity(_ words: WordSequence) -> Bool {
    SigningCapacity.match(words, at: 0) != nil && SignerWords.startsSmallAuthority(words)
  }

  // MARK: Reading it

  private mutating func readAll(to limit: Int) {
    var index = result.start
    while index < limit {
      if roles[index] != nil {
        index += 1
        continue
      }
      if let label = Self.labelBounds(lines, roles, index, limit) {
        if last[.recipientsLabel] != nil { break }
        index = addLabel(label, index, limit)
        continue
      }
      guard readLine(index, to: limit) else { break }
      addBars(index)
      index += 1
      result.end = index
    }
    readPageNumbers(to: limit)
  }

  private mutating func addLabel(
    _ label: (words: Range<Int>, next: Int?), _ index: Int, _ limit: Int
  ) -> Int {
    let words = lines[index].words
    let bars = ClosingCell.bars(of: lines[index], in: source)
    let first = bars.isEmpty || words.kind(0) != .symbol ? 0 : 1
    var draft = Draft(
      .recipientsLabel, by: .closingRecipients, words: words.slice(first, label.words.upperBound),
      firstLine: index)
    if let next = label.next { draft.append(lines[next].words.slice(0, 2)) }
    append(draft)
    list = RecipientList(lines: lines, roles: roles, after: label.next ?? index, to: limit, source)
    result.end = (label.next ?? index) + 1
    addBars(index)
    addBesideLabel(index, behind: words[label.words.upperBound - 1].range.upperBound, hasBars: !bars.isEmpty)
    if let next = label.next, let end = lines[next].words.slice(0, 2).range?.upperBound {
      addBesideLabel(next, behind: end, hasBars: false)
    }
    return result.end
  }

  /// Adds what is beside the label of Nơi nhận on its line: another column of it, or its first entry.
  private mutating func addBesideLabel(_ index: Int, behind end: Int, hasBars: Bool) {
    for cell in ClosingCell.cells(of: lines[index], in: source).compactMap({ $0.behind(end) }) {
      let isApart = hasBars || (cell.words.first?.range.lowerBound ?? 0) > end + ClosingCell.gap - 1
      if isApart, !cell.isEntry { noteRight(cell) }
      if Self.flatName(cell.words) != nil {
        addFlatSignature(cell.words, index)
      } else if !cell.isEntry, SignerWords.startsAuthority(cell.words) || isApart && isAuthority(cell.words) {
        addAuthority(cell.words, index, by: .closingColumn)
      } else {
        addFlat(cell.words, index, column: cell.column)
      }
    }
  }

  /// Reads one line; false where the closing part has ended.
  private mutating func readLine(_ index: Int, to limit: Int) -> Bool {
    let line = lines[index]
    // The letterhead of an attached regulation.
    if index > result.start, AppendixHeading.startsHeader(lines, roles, index, limit) { return false }
    if readPair(line.words, index) { return true }
    let flat = Self.flatSignatures(line.words)
    if flat.count > 1 {
      for words in flat { addFlatSignature(words, index) }
      return true
    }
    let cells = ClosingCell.cells(of: line, in: source)
    if let first = cells.first, cells.count > 1, isRowOfColumns(first, cells.dropFirst()) {
      var joined: [ClosingCell] = []
      for cell in cells {
        if let before = joined.last, !isCell(cell) {
          joined[joined.count - 1] = ClosingCell(
            words: before.words.joined(with: cell.words), column: before.column)
        } else {
          joined.append(cell)
        }
      }
      for (place, cell) in joined.enumerated() {
        if place > 0, !cell.isEntry, !isSecondColumn(cell) { noteRight(cell) }
        placeCell(cell, index, isFirst: place == 0)
      }
      return true
    }
    let cell =
      cells.count == 1
      ? cells[0] : ClosingCell(words: line.words, column: cells.first?.column ?? line.indent)
    return place(cell, index, to: limit)
  }

  /// Whether the line's first cell is of Nơi nhận and another is beside it.
  private func isRowOfColumns(_ first: ClosingCell, _ others: ArraySlice<ClosingCell>) -> Bool {
    guard first.isEntry || last[.recipientsLabel] != nil else { return false }
    return others.contains { isCell($0) }
  }

  /// Whether the words are what a column of the closing has.
  private func isCell(_ cell: ClosingCell) -> Bool {
    let words = cell.words
    return cell.isEntry || isAuthority(words) || Self.flatName(words) != nil || SignerWords.isName(words)
      || SiteFurniture.isStamp(words)
      || SignedNote.isNote(words) || hasDueName && SignerWords.nameDue(words) != nil
      || isSecondColumn(cell)
  }

  /// Whether the cell is below the second column of Nơi nhận.
  private func isSecondColumn(_ cell: ClosingCell) -> Bool {
    list.secondColumn.map { abs($0 - cell.column) <= 3 } ?? false
  }

  /// Puts a cell of a line with several where it belongs.
  private mutating func placeCell(_ cell: ClosingCell, _ index: Int, isFirst: Bool) {
    let words = cell.words
    if isFirst || cell.isEntry || isSecondColumn(cell) {
      addEntries(of: words, index, column: cell.column)
    } else if SiteFurniture.isStamp(words) {
      addStamp(index)
    } else if hasDueName, hasOffice, let name = SignerWords.nameDue(words),
      !SignerWords.startsAuthority(words),
      SignerWords.isName(words) || Surname.starts(name)
    {
      addName(words, index)
    } else if Self.flatName(words) != nil {
      addFlatSignature(words, index)
    } else if isAuthority(words) || SignedNote.isNote(words) {
      addAuthority(words, index, by: .closingColumn)
    } else {
      addName(words, index)
    }
  }

  /// Whether the words are an authority beside Nơi nhận: capitals, or an office in small letters.
  private func isAuthority(_ words: WordSequence) -> Bool {
    SignerWords.startsAuthority(words) || words.isUpper || SignerWords.startsSmallAuthority(words)
  }

  /// Puts a line of one column where it belongs; false where it is of no part of the closing.
  private mutating func place(_ cell: ClosingCell, _ index: Int, to limit: Int) -> Bool {
    let words = cell.words
    let isLeft = rightColumn.map { $0 >= Self.leastRight && cell.column * 2 < $0 } ?? false
    if SiteFurniture.isStamp(words), words.kind(0) != .dash {
      addStamp(index)
      return true
    }
    if opensAppendix(index, limit), !(list.isOpen && signatureFollows(index)) { return false }
    if cell.isEntry || list.opensEntry(words) {
      if hasDueName, !list.isOpen, SignerWords.nameDue(words) != nil {
        addName(words, index)
        return true
      }
      // A dash alone begins an entry on the next line, or is an ornament.
      guard words.count > 1 || list.isOpen else {
        result.unplaced.append(index)
        return true
      }
      guard !isDone || list.isOpen else { return false }
      addFlat(words, index, column: cell.column)
      return true
    }
    if authorityStart(words) != nil {
      addFlat(words, index, column: cell.column)
      return true
    }
    if SignerWords.startsAuthority(words) {
      if completesNamed(words, index, limit) { return true }
      addAuthority(words, index)
      return true
    }
    if Self.flatName(words) != nil {
      addFlatSignature(words, index)
      return true
    }
    if goesOnRecipient(words, index, isLeft: isLeft) {
      addEntries(of: words, index, column: cell.column)
      return true
    }
    if placeInSignature(words, index, to: limit, isLeft: isLeft) { return true }
    if !isDone, !hasDueName || !list.isEnded, list.takesPlain(words, isFollowed: signatureFollows(index)) {
      addEntries(of: words, index, column: cell.column)
      return true
    }
    guard dueComes(after: index, to: limit) else { return false }
    result.unplaced.append(index)
    return true
  }

  /// The least column at which the right one of two begins, in characters.
  private static let leastRight = 12

  /// Whether the words go on with the last recipient, which is not at its end.
  private func goesOnRecipient(_ words: WordSequence, _ index: Int, isLeft: Bool) -> Bool {
    guard last[.recipient] != nil, list.isOpen || list.isBroken || isLeft else { return false }
    if isLeft { return !words.isUpper || words.count < 3 }
    if words.first?.shape == .lower { return true }
    guard hasDueName || isDone else { return false }
    let ending = Line.Ending.of(words)
    // `Ban Thường vụ,` / `Thường trực HĐND;` among the lines of one who has not yet signed.
    if ending == .semicolon || ending == .comma { return true }
    return list.isBroken && !Surname.starts(words) && !words.isUpper && !SignedNote.isNote(words)
      && !SignerWords.startsSmallAuthority(words) && entryFollows(index)
  }

  private mutating func noteRight(_ cell: ClosingCell) {
    rightColumn = min(rightColumn ?? cell.column, cell.column)
  }

  private mutating func addStamp(_ index: Int) {
    result.stamps.append((index, result.signatures.count))
  }

  /// Adds the bars of a frame that is drawn around the line's cells; they are no text.
  private mutating func addBars(_ index: Int) {
    for bar in ClosingCell.bars(of: lines[index], in: source) {
      result.drafts.append(Draft(.separator, by: .furnitureOrnament, words: bar, firstLine: index))
    }
  }

  // MARK: Adding what was read

  mutating func append(_ draft: Draft) {
    last[draft.role] = result.drafts.count
    result.drafts.append(draft)
  }

  /// Adds the entries of Nơi nhận in `words`, or what continues the last of their column.
  mutating func addEntries(of words: WordSequence, _ index: Int, column: Int) {
    let isFirstCell = words.first?.range.lowerBound == lines[index].words.first?.range.lowerBound
    var start = 0
    for end in 1...max(1, words.count) where end == words.count || Self.beginsEntry(words, end) {
      let part = words.slice(start, end)
      start = end
      let isSecond = list.secondColumn.map { column + 3 >= $0 } ?? false
      let isEntry = part.kind(0) == .dash || part.kind(0) == .bullet
      let isNew = isEntry || list.opensEntry(part)
      if !isNew, let at = isSecond ? secondRecipient ?? last[.recipient] : firstRecipient ?? last[.recipient]
      {
        result.drafts[at].append(part)
      } else {
        append(
          Draft(
            .recipient, by: .closingRecipient, words: part, firstLine: index,
            label: isNew ? entryLabel(part) : nil))
        if isSecond || isEntry && !isFirstCell {
          secondRecipient = last[.recipient]
        } else {
          firstRecipient = last[.recipient]
        }
      }
      list.read(
        part, isNew: isNew || last[.recipient] == nil, column: column, isFirstCell: isFirstCell || !isEntry)
    }
  }

  /// The dash, the number or the stray mark that stands for a dash, before an entry.
  private func entryLabel(_ words: WordSequence) -> Label? {
    if let label = LabelReader.label(of: words, in: source) { return label }
    guard RecipientList.startsWithMark(words) else { return nil }
    return Label(style: .bullet, numbers: [], text: words.slice(0, 1).text(in: source), range: words[0].range)
  }

  /// Whether an entry begins behind another on its line: `- Như trên; - Lưu: VT.`
  private static func beginsEntry(_ words: WordSequence, _ index: Int) -> Bool {
    guard words.kind(index) == .dash || words.kind(index) == .bullet, index + 1 < words.count,
      !words.isJoined(index - 1)
    else { return false }
    return words.kind(index - 1) == .semicolon || words.kind(index - 1) == .dot
  }

  mutating func addAuthority(_ words: WordSequence, _ index: Int, by rule: Rule = .closingAuthority) {
    if hasDueName, let at = last[.signatureAuthority], result.signatures.last?.contains(at) ?? false,
      !opensAnother(words, after: result.drafts[at], index)
    {
      result.drafts[at].append(words)
      return
    }
    openSignature(words, index, by: rule)
  }

  /// Adds a signature that begins with the authority `words`.
  mutating func openSignature(_ words: WordSequence, _ index: Int, by rule: Rule) {
    append(Draft(.signatureAuthority, by: rule, words: words, firstLine: index))
    result.signatures.append([result.drafts.count - 1])
    isNamed.append(false)
  }

  /// Adds the office `words` below the name of the last signature.
  mutating func addOfficeBelow(_ words: WordSequence, _ index: Int) {
    append(Draft(.signatureAuthority, by: .closingAuthority, words: words, firstLine: index))
    result.signatures[result.signatures.count - 1].append(result.drafts.count - 1)
  }

  /// Adds the name `words` to a signature.
  mutating func addName(_ words: WordSequence, _ index: Int, to signature: Int) {
    append(Draft(.signatureName, by: .closingName, words: words, firstLine: index))
    result.signatures[signature].append(result.drafts.count - 1)
    isNamed[signature] = true
    while unnamed < isNamed.count, isNamed[unnamed] { unnamed += 1 }
  }

  mutating func addName(_ words: WordSequence, _ index: Int) {
    if result.signatures.isEmpty {
      result.signatures.append([])
      isNamed.append(false)
    }
    addName(words, index, to: min(unnamed, result.signatures.count - 1))
  }

  /// How many lines of an authority are examined; none has more.
  static let longest = 32

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
}
