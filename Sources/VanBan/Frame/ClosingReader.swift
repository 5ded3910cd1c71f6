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
  var last: [BlockRole: Int] = [:]
  /// For each signature whether it has its name.
  var isNamed: [Bool] = []
  /// The first signature that has no name yet; several authorities may be before their names.
  var unnamed = 0
  /// Nơi nhận as far as it has been read.
  var list = RecipientList()
  /// The last entries of the two columns of Nơi nhận.
  var firstRecipient: Int?
  var secondRecipient: Int?
  /// Where the right column of the lines with two begins, in characters.
  var rightColumn: Int?

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

  mutating func noteRight(_ cell: ClosingCell) {
    rightColumn = min(rightColumn ?? cell.column, cell.column)
  }

  mutating func addStamp(_ index: Int) {
    result.stamps.append((index, result.signatures.count))
  }

  /// Adds the bars of a frame that is drawn around the line's cells; they are no text.
  private mutating func addBars(_ index: Int) {
    for bar in ClosingCell.bars(of: lines[index], in: source) {
      result.drafts.append(Draft(.separator, by: .furnitureOrnament, words: bar, firstLine: index))
    }
  }
}
