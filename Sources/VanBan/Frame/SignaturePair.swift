/// Two signatures side by side, as in a document of several bodies.
struct SignaturePair {
  /// Where one column begins, in characters, and which signature is in it.
  struct Column {
    let start: Int
    let signature: Int
  }

  let left: Column
  let right: Column

  /// The least gap between the columns.
  static let gap = 4

  /// The words of the two columns of a line, one of them empty where it has one part only; nil where it has more.
  func split(_ line: Line) -> (left: WordSequence, right: WordSequence)? {
    let gaps = Self.gaps(line.words)
    switch gaps.count {
    case 0:
      let isLeft = abs(line.indent - left.start) < abs(line.indent - right.start)
      let none = WordSequence([])
      return isLeft ? (line.words, none) : (none, line.words)
    case 1: return (line.words.slice(0, gaps[0]), line.words.slice(gaps[0], line.words.count))
    default: return nil
    }
  }

  /// The indices of the words before which a wide gap stands.
  static func gaps(_ words: WordSequence) -> [Int] {
    (1..<max(1, words.count)).filter {
      words[$0].range.lowerBound - words[$0 - 1].range.upperBound >= gap
    }
  }

  /// The column in characters at which word `index` of the line is.
  static func column(of index: Int, in line: Line) -> Int {
    var column = line.indent
    for place in 0..<index {
      let token = line.words[place]
      column += token.kind == .word ? token.key.count : token.range.count
      column += line.words[place + 1].range.lowerBound - token.range.upperBound
    }
    return column
  }
}
