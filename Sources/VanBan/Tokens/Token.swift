/// A piece of the text. The tokens of a text tile it: joined, they are the text.
public struct Token: Sendable, Hashable {
  /// What sort of characters it consists of; ``description`` is the name in lower case: `open-bracket`.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Letters, with digits after them: a syllable, an abbreviation, `QH13`. A syllable that the text tore apart
    /// (`c ác`) is one word, with the blank in it.
    case word
    /// Digits, grouped by dots or commas: `12`, `1.545.000.000`, `98,5`, `2.1`.
    case number
    /// A web address: `http://…`, `www.…`.
    case url
    /// `vanthu@haiduong.gov.vn`
    case email
    /// `.`
    case dot
    /// `,`
    case comma
    /// `;`
    case semicolon
    /// `:`
    case colon
    /// `/`
    case slash
    /// Hyphens, dashes and the minus sign.
    case dash
    /// `%`
    case percent
    /// `…`
    case ellipsis
    /// `(`, `[`, `{`
    case openBracket
    /// `)`, `]`, `}`
    case closeBracket
    /// `“`, `‘`, `«`
    case openQuote
    /// `”`, `’`, `»`
    case closeQuote
    /// A quotation mark that does not show its side: `"`, `'`.
    case quote
    /// `*`, `+`, `•` and their like.
    case bullet
    /// Any other character.
    case symbol
    /// Spaces and tabs of any width.
    case space
    /// `\n`, `\r\n` and other line breaks.
    case lineBreak
    /// A form feed.
    case pageBreak
  }

  /// How a word is capitalised.
  public enum Shape: UInt8, Sendable {
    /// No word, or one without letters that have case.
    case none
    /// `nghị`
    case lower
    /// `Nghị`; also a capital on its own
    case title
    /// `NGHỊ`
    case upper
    /// `nGhị`
    case mixed
  }

  /// What sort of characters it consists of.
  public let kind: Kind
  /// How the word is capitalised; ``Shape/none`` for all that is not a word.
  public let shape: Shape
  private let start: UInt32
  private let length: UInt32
  let key: SyllableKey

  init(_ kind: Kind, _ start: Int, _ end: Int, shape: Shape = .none, key: SyllableKey = .none) {
    self.kind = kind
    self.shape = shape
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: end - start)
    self.key = key
  }

  /// The same token so many bytes further on.
  @inline(__always)
  func moved(_ distance: Int) -> Token {
    Token(kind, Int(start) &+ distance, Int(start) &+ distance &+ Int(length), shape: shape, key: key)
  }

  /// The same token at another place.
  func placed(_ range: SourceRange) -> Token {
    Token(kind, range.lowerBound, range.upperBound, shape: shape, key: key)
  }

  /// Where it begins and ends, for loops over all tokens of a text.
  @inline(__always) var startOffset: Int { Int(start) }
  @inline(__always) var endOffset: Int { Int(start) &+ Int(length) }

  /// Its place in the text, in UTF-8 bytes.
  public var range: SourceRange { SourceRange(Int(start), Int(start) + Int(length)) }

  /// Whether it is white space: a space, a line break or a page break.
  public var isBlank: Bool { kind == .space || kind == .lineBreak || kind == .pageBreak }
}

extension Token.Kind: CustomStringConvertible {
  public var description: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .url: "url"
    case .email: "email"
    case .dot: "dot"
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .colon: "colon"
    case .slash: "slash"
    case .dash: "dash"
    case .percent: "percent"
    case .ellipsis: "ellipsis"
    case .openBracket: "open-bracket"
    case .closeBracket: "close-bracket"
    case .openQuote: "open-quote"
    case .closeQuote: "close-quote"
    case .quote: "quote"
    case .bullet: "bullet"
    case .symbol: "symbol"
    case .space: "space"
    case .lineBreak: "line-break"
    case .pageBreak: "page-break"
    }
  }
}
