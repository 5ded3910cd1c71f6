@testable import VanBan

/// The citations of small texts, and a short way to write what is expected of them.
enum CitationFixture {
  /// A block of a small document: `\n` ends its lines.
  struct Part {
    var text: String
    var role: BlockRole = .paragraph
    var depth = 1
    var label: Label.Style?

    init(_ text: String, _ role: BlockRole = .paragraph, depth: Int = 1, label: Label.Style? = nil) {
      (self.text, self.role, self.depth, self.label) = (text, role, depth, label)
    }
  }

  static func citations(_ text: String, role: BlockRole = .paragraph, header: Header = Header()) -> [Citation]
  {
    citations([Part(text, role)], header: header)
  }

  static func citations(_ parts: [Part], header: Header = Header()) -> [Citation] {
    let words = words(parts)
    let extracted = CitationExtractor(words: words, header: header).read()
    return CitationResolver(header: header, kind: nil, place: PlaceContext(header: header)).resolved(
      extracted, in: words.source)
  }

  /// The words of the blocks, as the readers of citations take them.
  static func words(_ parts: [Part]) -> DocumentWords {
    let source = SourceText(parts.map(\.text).joined(separator: "\n\n"))
    var blocks: [Block] = []
    var offset = 0
    for (index, part) in parts.enumerated() {
      var pieces: [SourceRange] = []
      for line in part.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !line.isEmpty { pieces.append(SourceRange(offset, offset + line.utf8.count)) }
        offset += line.utf8.count + 1
      }
      offset += 1
      blocks.append(
        Block(id: index, role: part.role, label: label(part, pieces), depth: part.depth, pieces: pieces))
    }
    return DocumentWords(source: source, words: WordSequence(Tokenizer.tokens(of: source)), blocks: blocks)
  }

  /// The words of a paragraph.
  static func words(_ text: String) -> BlockWords {
    let source = SourceText(text)
    let words = WordSequence(Tokenizer.tokens(of: source))
    let block = Block(id: 0, role: .paragraph, pieces: [SourceRange(0, source.bytes.count)])
    return BlockWords(
      block: block, bytes: source.bytes, words: words, cues: CueReader.cues(of: words), from: 0)
  }

  private static func label(_ part: Part, _ pieces: [SourceRange]) -> Label? {
    guard let style = part.label, let start = pieces.first?.lowerBound,
      let text = part.text.split(separator: " ").first.map(String.init)
    else { return nil }
    return Label(
      style: style, numbers: [], text: text, range: SourceRange(start, start + text.utf8.count))
  }

  /// `quyet-dinh 12/QĐ-UBND`, or the name in place of the number.
  static func identities(_ text: String, role: BlockRole = .paragraph) -> [String] {
    citations(text, role: role).map { citation in
      (citation.kind?.rawValue ?? "-") + " " + (citation.number?.text ?? citation.name ?? "-")
    }
  }

  /// `12/QĐ-UBND implements this`, with `from 1` for one in the title of another.
  static func relations(_ parts: [Part]) -> [String] {
    citations(parts).map { citation in
      let origin =
        switch citation.origin {
        case .thisDocument: "this"
        case .citation(let id): String(id)
        }
      return "\(citation.number?.text ?? citation.name ?? "-") \(citation.relation.rawValue) \(origin)"
    }
  }
}
