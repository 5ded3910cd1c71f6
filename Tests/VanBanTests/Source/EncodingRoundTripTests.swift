import Testing

@testable import VanBan

/// The texts that there are, written in every encoding and read back without a hint.
@Suite("Every encoding, read back without a hint")
struct EncodingRoundTripTests {
  /// Punctuation that most legacy encodings lack, as their typists wrote it.
  private static let plain: [Character: String] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "–": "-", "…": "...", "□": "o", "×": "x", "•": "-",
  ]

  private struct Text: Sendable {
    let name: String
    let asIs: String
    let plain: String
  }

  private static let texts: [Text] = (Samples.all + Samples.goldTexts).map { sample in
    let text = NormalForm.composed(String(decoding: sample.bytes, as: UTF8.self))
    // Character by character, so that a letter and its stray mark stay together.
    let plain = text.map { Self.plain[$0] ?? String($0) }.joined()
    return Text(name: sample.name, asIs: text, plain: plain)
  }

  /// Encodings that can be told by their bytes.
  private static let encodings = TextEncoding.vietnamese.filter { $0 != .tcvn3Capitals }

  @Test("Whole files: the text, its tokens, tree and citations, and the encoding", arguments: encodings)
  func files(encoding: TextEncoding) async {
    let results = await withTaskGroup(of: (asIs: Bool, read: Bool?).self) { group in
      for text in Self.texts {
        group.addTask {
          let asIs = encoding.encode(text.asIs)
          let written = asIs == nil ? text.plain : text.asIs
          guard let bytes = asIs ?? encoding.encode(text.plain) else {
            print("\(text.name) cannot be written in \(encoding.rawValue)")
            return (false, nil)
          }
          return (asIs != nil, Self.isReadBack(bytes, as: encoding, written: written, name: text.name))
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let tried = results.compactMap(\.read)
    let right = tried.count { $0 }
    print(
      "\(encoding.rawValue): \(Self.texts.count) files, \(results.count(where: \.asIs)) expressible as they are,",
      "\(tried.count) with plain punctuation; read back right \(right)")
    #expect(tried.count * 100 >= Self.texts.count * 95)
    #expect(right * 100 >= tried.count * 99)
  }

  /// Whether `bytes` are read without a hint as the text that was written, and then as the same document.
  private static func isReadBack(
    _ bytes: [UInt8], as encoding: TextEncoding, written: String, name: String
  ) -> Bool {
    let source = SourceText(bytes: bytes, name: name)
    let text = source[source.range]
    guard NormalForm.composed(text).utf8.elementsEqual(NormalForm.composed(written).utf8) else {
      return false
    }
    #expect(source.encodingConfidence > 0.9, "\(encoding.rawValue) \(name)")
    let expected = SourceText(written, name: name)
    let tokens = Tokenizer.tokens(of: source)
    let expectedTokens = Tokenizer.tokens(of: expected)
    #expect(
      tokens.map { TokenFacts($0) } == expectedTokens.map { TokenFacts($0) },
      "tokens of \(encoding.rawValue) \(name)")
    for token in tokens {
      let original = source.offsets.original(of: token.range.lowerBound)
      if source.offsets.position(ofOriginal: original) != token.range.lowerBound {
        Issue.record("\(encoding.rawValue) \(name): \(token.range) does not come back")
      }
    }
    guard source.bytes != expected.bytes else { return true }
    let document = Document(parsing: source)
    let expectedDocument = Document(parsing: expected)
    #expect(dump(of: document) == dump(of: expectedDocument), "tree of \(encoding.rawValue) \(name)")
    #expect(
      document.blocks.map(BlockFacts.init) == expectedDocument.blocks.map(BlockFacts.init),
      "blocks of \(encoding.rawValue) \(name)")
    #expect(
      citations(of: document) == citations(of: expectedDocument), "citations of \(encoding.rawValue) \(name)")
    return true
  }

  private struct TokenFacts: Equatable {
    let kind: Token.Kind
    let key: SyllableKey
    init(_ token: Token) {
      kind = token.kind
      key = token.key
    }
  }

  private struct BlockFacts: Equatable {
    let role: BlockRole
    let depth: Int
    let label: String?
    init(_ block: Block) {
      role = block.role
      depth = block.depth
      label = block.label.map { NormalForm.composed($0.text) }
    }
  }

  /// The tree without places, in one normal form.
  private static func dump(of document: Document) -> [Substring] {
    var options = TreeDumpOptions()
    options.places = .none
    options.textLength = 100_000
    return NormalForm.composed(document.treeDump(options)).split(separator: "\n")
  }

  private static func citations(of document: Document) -> [String] {
    document.citations.map {
      NormalForm.composed(CitationRow($0, of: document, file: "").values.joined(separator: " | "))
    }
  }

  @Test("Excerpts of 400 bytes", arguments: encodings)
  func excerpts(encoding: TextEncoding) async {
    let results = await withTaskGroup(of: (right: Int, count: Int).self) { group in
      for text in Self.texts {
        group.addTask {
          guard let bytes = encoding.encode(text.asIs) ?? encoding.encode(text.plain) else { return (0, 0) }
          return Self.excerpts(of: bytes, in: encoding)
        }
      }
      return await group.reduce(into: (0, 0)) { $0 = ($0.0 + $1.right, $0.1 + $1.count) }
    }
    print("\(encoding.rawValue): \(results.1) excerpts, read right \(results.0)")
    #expect(results.0 * 100 >= results.1 * 95)
  }

  /// Some excerpts spread over the file, cut where letters begin.
  private static func excerpts(of bytes: [UInt8], in encoding: TextEncoding) -> (right: Int, count: Int) {
    let source = SourceText(bytes: bytes, encoding: encoding)
    let count = 12
    var result = (right: 0, count: 0)
    for index in 0..<count where bytes.count > 400 {
      func boundary(_ offset: Int) -> Int {
        source.offsets.original(of: source.offsets.position(ofOriginal: offset))
      }
      var start = boundary((bytes.count - 400) * index / count)
      if encoding == .utf8 { while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 } }
      var end = boundary(start + 400)
      if encoding == .utf8 { while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 } }
      let excerpt = bytes[start..<end]
      let expected = SourceText(bytes: excerpt, encoding: encoding)
      result.count += 1
      if SourceText(bytes: excerpt).bytes == expected.bytes { result.right += 1 }
    }
    return result
  }

  @Test("A text in normal form D, or with both forms, is the same document")
  func normalForms() {
    for text in Self.texts.prefix(30) {
      let decomposed = NormalForm.decomposed(text.asIs)
      let lines = text.asIs.split(separator: "\n", omittingEmptySubsequences: false)
      let mixed = lines.enumerated().map {
        $0.isMultiple(of: 2) ? String($1) : NormalForm.decomposed(String($1))
      }
      .joined(separator: "\n")
      let expected = Document(parsing: SourceText(text.asIs, name: text.name))
      for form in [decomposed, mixed] {
        let document = Document(parsing: SourceText(form, name: text.name))
        #expect(document.blocks.map(BlockFacts.init) == expected.blocks.map(BlockFacts.init), "\(text.name)")
        #expect(Self.citations(of: document) == Self.citations(of: expected), "\(text.name)")
      }
    }
  }
}
