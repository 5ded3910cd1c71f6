/// What the first words of a paragraph of a web page show: whether they are a document's, or a website's about one.
package struct PageOpening: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The motto of a letterhead.
  package static let motto = PageOpening(rawValue: 1)
  /// The name of a part with its number, or alone: `Điều 5`, `Khoản 1`, `Khoản`.
  package static let part = PageOpening(rawValue: 2)
  /// `Kính gửi`, `Nơi nhận`.
  package static let frame = PageOpening(rawValue: 4)
  /// `Căn cứ`, with which the answers to readers' questions begin too.
  package static let basis = PageOpening(rawValue: 16)
  /// The name of a field that websites list with a document: `Số hiệu`.
  package static let field = PageOpening(rawValue: 8)

  private static let bases = Lexicon.phrases(.basis)
  /// The most characters of a paragraph that are looked at.
  private static let longest = 80

  /// The opening of a paragraph that begins with `text`, blanks before it left out.
  package static func of(_ text: some StringProtocol) -> PageOpening {
    let start = text.drop { $0.isWhitespace }
    guard let first = start.unicodeScalars.first, mayOpen(first) else { return [] }
    let source = SourceText(String(start.prefix(longest)))
    let words = WordSequence(Tokenizer.tokens(of: source))
    var found: PageOpening = []
    if HeaderText.mottoStart(words) == 0 { found.insert(.motto) }
    if let unit = ProvisionUnit.names.match(words, at: 0), words.first?.shape != .lower,
      unit.count == words.count
        || ProvisionNumber(TokenCursor(words, of: source.bytes), at: unit.count, .provision) != nil
    {
      found.insert(.part)
    }
    if bases.match(words, at: 0) != nil {
      found.insert(.basis)
    } else if FrameOpeners.opensBlock(words) || words.matches(.recipients) {
      found.insert(.frame)
    }
    if SiteFurniture.startsField(words) { found.insert(.field) }
    return found
  }

  /// Whether one of the phrases may begin with `first`: most paragraphs are done here.
  private static func mayOpen(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "C", "c", "K", "k", "L", "M", "N", "P", "S", "T", "B", "D", "Đ", "Ð": true
    default: false
    }
  }
}
