/// Places each line of the closing, or each cell of one with columns, by what it shows and by what is still due.
extension ClosingReader {
  /// Reads one line; false where the closing part has ended.
  mutating func readLine(_ index: Int, to limit: Int) -> Bool {
    let line = lines[index]
    // The letterhead of an attached regulation.
    if index > result.start, AppendixHeading.startsHeader(lines, roles, index, limit) { return false }
    if ContentsList.isTitle(line.words) { return false }
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
  func isAuthority(_ words: WordSequence) -> Bool {
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
}
