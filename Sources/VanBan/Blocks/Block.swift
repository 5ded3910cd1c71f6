/// A leaf of the document: one paragraph, label and text, table, recipient, header part … over however
/// many lines, with what stood between its lines left out.
public struct Block: Sendable, Hashable, Identifiable {
  /// Its place among the document's blocks in reading order, from 0.
  public let id: Int
  /// What the block is: a heading, an item, a recipient, a page number.
  public internal(set) var role: BlockRole
  /// The label as written; nil without one.
  public internal(set) var label: Label?
  /// Nesting depth from 1; 0 outside the body.
  public internal(set) var depth: Int
  /// Its text, a range for each line that it has part in, without the white space at their ends.
  public let pieces: [SourceRange]

  init(id: Int, role: BlockRole, label: Label? = nil, depth: Int = 0, pieces: [SourceRange]) {
    self.id = id
    self.role = role
    self.label = label
    self.depth = depth
    self.pieces = pieces
  }

  /// From its first byte to its last, with what lies between: a page number, another column.
  public var range: SourceRange {
    guard let first = pieces.first, let last = pieces.last else { return SourceRange(0, 0) }
    return first.union(last)
  }

  /// The text with its lines joined: by nothing where a number or symbol was broken after a hyphen or
  /// slash, else by a space. Spelling is as written.
  ///
  /// - Parameter source: The text that the document was read from (``Document/source``).
  /// - Complexity: O(*n*) in the length of the block.
  public func text(in source: SourceText) -> String {
    var result = ""
    for piece in pieces {
      let part = source.text(in: piece)
      if !result.isEmpty, !LineJoin.isBrokenSymbol(before: result, after: part) { result += " " }
      result += part
    }
    return result
  }
}

/// How two lines of one paragraph are put together.
enum LineJoin {
  /// Whether a symbol or number was broken between the two: `93/2014/NQ-` / `HĐND`, `2021-` / `2025`.
  static func isBrokenSymbol(before: some StringProtocol, after: some StringProtocol) -> Bool {
    guard let last = before.last, last == "-" || last == "/", let next = after.first else { return false }
    guard next.isNumber || next.isUppercase else { return false }
    // `dropLast` of a text walks all of it.
    let place = before.index(before: before.endIndex)
    guard place > before.startIndex else { return false }
    let previous = before[before.index(before: place)]
    return previous.isLetter || previous.isNumber
  }
}
