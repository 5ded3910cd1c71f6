public import VanBan

/// A word of the text that was dressed.
public struct WordPlace: Sendable, Hashable, Comparable {
  /// The line, from 1, and the word on it, from 0.
  public let line, word: Int

  public static func < (left: WordPlace, right: WordPlace) -> Bool {
    (left.line, left.word) < (right.line, right.word)
  }
}

/// A line of a text, made of words that know where they come from and of marks that the dress put in, with its row of
/// gold.
public struct DressedLine: Sendable, Hashable {
  /// A word, a piece of one, white space, or a mark.
  public struct Part: Sendable, Hashable {
    public var text: String
    /// The word that it is, or a piece of; nil for what is no word of the text.
    public var place: WordPlace?

    /// What is no word of the text.
    static func mark(_ text: String) -> Part { Part(text: text, place: nil) }
  }

  public var parts: [Part]
  public var roles: [BlockRole]
  public var begin: AnnotatedLine.Begin
  public var depth: Int?
  public var label: String?

  init(
    _ parts: [Part], roles: [BlockRole], begin: AnnotatedLine.Begin, depth: Int? = nil, label: String? = nil
  ) {
    self.parts = parts
    self.roles = roles
    self.begin = begin
    self.depth = depth
    self.label = label
  }

  /// Line `number` of a text, cut into words.
  init(_ text: some StringProtocol, row: AnnotatedLine) {
    var parts: [Part] = []
    var word = 0
    var rest = Substring(text)
    while let first = rest.first {
      let isSpace = first.isWhitespace
      let part = rest.prefix { $0.isWhitespace == isSpace }
      parts.append(
        Part(text: String(part), place: isSpace ? nil : WordPlace(line: row.line, word: word)))
      if !isSpace { word += 1 }
      rest = rest.dropFirst(part.count)
    }
    self.init(parts, roles: row.roles, begin: row.begin, depth: row.depth, label: row.label)
  }

  public var text: String { parts.map(\.text).joined() }
  /// The parts that are words or pieces of them.
  public var words: [Part] { parts.filter { $0.place != nil } }
  public var isBlank: Bool { roles == [.blank] }

  /// Whether it has one role that belongs to the page or website, and so stands in no block.
  var isLoose: Bool { roles.allSatisfy(\.isFurniture) }

  /// The same row for other parts.
  func with(_ parts: [Part]) -> DressedLine {
    DressedLine(parts, roles: roles, begin: begin, depth: depth, label: label)
  }

  static let blank = DressedLine([], roles: [.blank], begin: .none)

  /// A line that a converter, scanner or website put in.
  static func furniture(_ text: String, _ role: BlockRole = .pageHeader) -> DressedLine {
    DressedLine(text.isEmpty ? [] : [.mark(text)], roles: [role], begin: .none)
  }
}

extension [DressedLine] {
  /// Their words with a space between each two.
  var flow: [DressedLine.Part] { flatMap(\.words).spaced }
}

extension [DressedLine.Part] {
  /// The words with a space between each two; pieces of a word stay together.
  var spaced: [DressedLine.Part] {
    var result: [DressedLine.Part] = []
    for part in self {
      if let last = result.last, last.place != part.place { result.append(.mark(" ")) }
      result.append(part)
    }
    return result
  }

  /// How many characters they are.
  var width: Int { reduce(0) { $0 + $1.text.count } }
}
