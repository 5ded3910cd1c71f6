/// Two signatures side by side, as in a document of several bodies.
struct SignaturePair {
  /// Where one column begins, in characters, and which signature is in it.
  struct Column {
    let start: Int
    let signature: Int
  }

  let left: Column
  let right: Column

  /// The words of the two columns of a line's cells, one of them empty where it has one only; nil where it has more.
  func split(_ cells: [ClosingCell]) -> (left: WordSequence, right: WordSequence)? {
    switch cells.count {
    case 1:
      let column = cells[0].column
      let isLeft = abs(column - left.start) < abs(column - right.start)
      let none = WordSequence([])
      return isLeft ? (cells[0].words, none) : (none, cells[0].words)
    case 2: return (cells[0].words, cells[1].words)
    default: return nil
    }
  }
}
