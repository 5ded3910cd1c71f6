/// What the lines ahead show of where the closing ends.
extension ClosingReader {
  /// How many lines ahead what is due is looked for, and how many of them may show nothing.
  private static let reach = 16
  private static let unknown = 5
  /// No line between what is of the closing has more words.
  private static let longestBetween = 10

  /// Whether, a few short lines behind line `index`, the name comes that an office lacks, or a further recipient.
  func dueComes(after index: Int, to limit: Int) -> Bool {
    guard hasDueName || list.isOpen, lines[index].words.count <= Self.longestBetween else { return false }
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(limit, index + Self.reach)) where roles[next] == nil {
      let words = lines[next].words
      if opensAppendix(next, limit) || words.isEmpty { return false }
      if list.isOpen, words.kind(0) == .dash, words.count > 1, Line.Ending.of(words).isTerminal {
        return true
      }
      if hasDueName {
        let name = ClosingCell.cells(of: lines[next], in: source).last?.words ?? words
        if SignerWords.isName(name), Surname.starts(name) || name.kind(1) == .dot { return true }
      }
      seen += 1
      guard seen < Self.unknown, words.count <= Self.longestBetween, !LabelReader.startsItem(words),
        LabelReader.label(of: words, in: source)?.style.isNamed != true
      else { return false }
    }
    return false
  }

  /// Whether a signature begins within a few lines of text after line `index`.
  func signatureFollows(_ index: Int) -> Bool {
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(lines.count, index + 12)) where roles[next] == nil {
      if SignerWords.startsAuthority(lines[next].words) { return true }
      seen += 1
      if seen >= 3 { return false }
    }
    return false
  }

  /// Whether an entry of Nơi nhận is among the next lines.
  func entryFollows(_ index: Int) -> Bool {
    var seen = 0
    for next in (index + 1)..<max(index + 1, min(lines.count, index + 8)) where roles[next] == nil {
      let words = lines[next].words
      if words.kind(0) == .dash || words.last?.kind == .semicolon { return true }
      seen += 1
      if seen >= 3 { return false }
    }
    return false
  }

  /// Whether an appendix begins on line `index`: by its word, or with the note that it is attached.
  func opensAppendix(_ index: Int, _ limit: Int) -> Bool {
    let words = lines[index].words
    guard let first = words.first, first.shape != .lower, words.count <= 24 else { return false }
    if AppendixHeading.opens(words) { return true }
    guard !SignerWords.startsAuthority(words), !(hasDueName && SignerWords.nameDue(words) != nil),
      let end = AppendixHeading.end(lines: lines, roles: roles, at: index, to: limit)
    else { return false }
    // Capitals above who signs, or above the heading of an appendix, are not its heading.
    return !((index + 1)..<max(end, index + 1)).contains {
      roles[$0] == nil
        && (AppendixHeading.opens(lines[$0].words) || SignerWords.startsAuthority(lines[$0].words)
          || Surname.starts(lines[$0].words) && SignerWords.isName(lines[$0].words))
    }
  }

  /// Whether nothing more of the closing is below line `index`: the text ends, or an appendix or Nơi nhận begins.
  func isLast(_ index: Int, to limit: Int) -> Bool {
    guard
      let next = (index + 1..<max(index + 1, min(limit, index + Self.reach))).first(where: {
        roles[$0] == nil
      })
    else { return true }
    return opensAppendix(next, limit) || Self.labelBounds(lines, roles, next, limit) != nil
      || PageNumbers.isPageNumber(lines[next].words)
  }

  /// How many times the number of a page may be printed behind the signature.
  private static let mostNumbers = 4

  /// Reads the page's number where extractors printed it again behind the signature: nothing but such lines is there, up
  /// to the end or to an appendix.
  mutating func readPageNumbers(to limit: Int) {
    guard !result.signatures.isEmpty else { return }
    var found: [Int] = []
    for index in result.end..<limit where roles[index] == nil {
      if PageNumbers.isPageNumber(lines[index].words), found.count < Self.mostNumbers {
        found.append(index)
        continue
      }
      guard !found.isEmpty, opensAppendix(index, limit) else { return }
      break
    }
    guard let last = found.last else { return }
    result.pageNumbers = found
    result.end = last + 1
  }
}
