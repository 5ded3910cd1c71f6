extension ClosingReader {
  /// Reads a line of two signatures side by side: two authorities that open them, or what continues those open.
  mutating func readPair(_ words: WordSequence, _ index: Int) -> Bool {
    let cells = ClosingCell.cells(of: lines[index], in: source)
    if cells.count == 2 {
      let (left, right) = (cells[0].words, cells[1].words)
      if SignerWords.startsAuthority(left), SignerWords.startsAuthority(right),
        pair.map({ isNamed($0) }) ?? true
      {
        let first = result.signatures.count
        pair = SignaturePair(
          left: .init(start: lines[index].indent, signature: first),
          right: .init(start: cells[1].column, signature: first + 1))
        for part in [left, right] {
          openSignature(part, index, by: .closingPair)
        }
        return true
      }
    }
    guard let pair, let parts = pair.split(cells) else { return false }
    guard goesOn(parts.left, pair.left), goesOn(parts.right, pair.right) else {
      self.pair = nil
      return false
    }
    add(parts.left, to: pair.left, index)
    add(parts.right, to: pair.right, index)
    return true
  }

  /// Whether both signatures of a pair have their names.
  private func isNamed(_ pair: SignaturePair) -> Bool {
    isNamed[pair.left.signature] && isNamed[pair.right.signature]
  }

  /// Whether the words can belong to the signature of a column: capitals before its name, and its name.
  private func goesOn(_ words: WordSequence, _ column: SignaturePair.Column) -> Bool {
    guard !words.isEmpty else { return true }
    return !isNamed[column.signature]
      && (words.isUpper || words.kind(0) == .openBracket || SignerWords.isName(words))
  }

  private mutating func add(_ words: WordSequence, to column: SignaturePair.Column, _ index: Int) {
    guard !words.isEmpty else { return }
    let places = result.signatures[column.signature]
    if words.isUpper || words.kind(0) == .openBracket, let at = places.first {
      result.drafts[at].append(words)
      return
    }
    addName(words, index, to: column.signature)
  }
}
