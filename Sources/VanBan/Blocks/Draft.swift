/// A block that is still being put together.
struct Draft: Sendable {
  private(set) var role: BlockRole
  /// The rule that gave it its role.
  private(set) var rule: Rule
  var label: Label?
  var depth = 0
  /// The words of each line that it has part in, label included.
  private(set) var parts: [WordSequence]
  /// The index of the first line that it has part in.
  let firstLine: Int
  /// How many words after the label are in capitals, and how many are not.
  private var upperWords = 0
  private var otherWords = 0

  init(_ role: BlockRole, by rule: Rule, words: WordSequence, firstLine: Int, label: Label? = nil) {
    self.role = role
    self.rule = rule
    self.label = label
    self.firstLine = firstLine
    self.parts = []
    // Few blocks have more lines.
    self.parts.reserveCapacity(4)
    append(words)
  }

  /// Gives it another role.
  mutating func become(_ role: BlockRole, by rule: Rule) {
    self.role = role
    self.rule = rule
  }

  /// Adds the words of a further line.
  mutating func append(_ more: WordSequence) {
    guard !more.isEmpty else { return }
    parts.append(more)
    let labelEnd = label?.range.upperBound ?? 0
    var (upper, other) = (0, 0)
    let tokens = more.tokens
    let span = tokens.span
    for index in span.indices where span[index].kind == .word {
      if span[index].startOffset < labelEnd || span[index].shape == .none { continue }
      if span[index].shape == .upper { upper += 1 } else { other += 1 }
    }
    upperWords += upper
    otherWords += other
  }

  /// The range of each part; no part is empty.
  var pieces: [SourceRange] { parts.map { $0.range ?? SourceRange(0, 0) } }
  var start: Int { parts.first?.range?.lowerBound ?? 0 }

  /// The words of its first line, and of the second where the first holds one word only.
  var opening: WordSequence {
    guard let first = parts.first else { return WordSequence([]) }
    return first.count == 1 && parts.count > 1 ? WordSequence(joining: parts[..<2]) : first
  }
  /// Whether nothing is behind the label but the dots of a form: `1. ……………`.
  var isBlank: Bool { parts.count == 1 && body.isFormBlank }
  /// The words of its last line.
  var ending: WordSequence { parts.last ?? WordSequence([]) }

  /// Whether its text after the label is two words and more, all in capitals.
  var isUpper: Bool { otherWords == 0 && upperWords >= 2 }

  /// Whether its text after the label, one word at least, is all in capitals.
  var isAllCapitals: Bool { otherWords == 0 && upperWords >= 1 }

  /// The number of words after the label.
  var wordCount: Int { upperWords + otherWords }

  /// All its words, label included.
  var words: WordSequence { WordSequence(joining: parts) }

  /// The words after the label.
  var body: WordSequence {
    let words = words
    guard let label else { return words }
    var index = 0
    while index < words.count, words[index].range.lowerBound < label.range.upperBound { index += 1 }
    return words.slice(index, words.count)
  }

  /// Whether it ends with a sum of money or another amount: `4.100.000.000đ`, `26 tỷ`.
  var endsWithAmount: Bool {
    let words = ending
    var index = words.count - 1
    while index >= 0, words.kind(index) != .word, words.kind(index) != .number { index -= 1 }
    guard index >= 0 else { return false }
    if words.kind(index) == .number { return words[index].range.count > 4 }
    return Self.units.contains(words[index].key) && words.kind(index - 1) == .number
  }

  /// Whether it gives a sum of money anywhere: `26 tỷ, 780 triệu`.
  var hasAmount: Bool {
    let words = words
    return (1..<max(1, words.count)).contains {
      words.kind($0 - 1) == .number && words.kind($0) == .word && Self.units.contains(words[$0].key)
    }
  }

  private static let units = KeySet(
    ["đ", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn"].map { SyllableKey($0) })

  /// The text from the first of `words` on, its lines joined.
  func text(from words: WordSequence, in source: SourceText) -> String {
    guard let first = words.first else { return "" }
    let pieces = pieces.compactMap { piece -> SourceRange? in
      if piece.upperBound <= first.range.lowerBound { return nil }
      return SourceRange(max(piece.lowerBound, first.range.lowerBound), piece.upperBound)
    }
    return Block(id: 0, role: role, pieces: pieces).text(in: source)
  }
}
