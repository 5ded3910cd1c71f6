import Testing

@testable import VanBan

/// Invariant: the tokens of a text, joined, are the text.
@Suite("Tokens tile the text")
struct TilingTests {
  /// Where the tokens of `source` do not follow one another from its first byte to its last; nil if they do.
  static func gap(in source: SourceText) -> Int? {
    var end = 0
    for token in Tokenizer.tokens(of: source) {
      guard token.range.lowerBound == end, !token.range.isEmpty else { return end }
      end = token.range.upperBound
    }
    return end == source.bytes.count ? nil : end
  }

  @Test("The samples are there")
  func samples() {
    #expect(Samples.seeds.count == 5)
  }

  @Test("Of every sample")
  func wholeFiles() async {
    await Samples.forEach(Samples.all) { sample in
      let source = SourceText(bytes: sample.bytes)
      #expect(Self.gap(in: source) == nil, "\(sample.name)")
      let joined = Tokenizer.tokens(of: source).flatMap {
        source.bytes[$0.range.lowerBound..<$0.range.upperBound]
      }
      #expect(joined == sample.bytes, "\(sample.name)")
    }
  }

  @Test("Of every sample with any one line deleted")
  func deletedLines() async {
    await Samples.forEach(Samples.all) { sample in
      let lines = SourceText(bytes: sample.bytes).lines
      for number in 1...lines.count {
        let line = lines.range(ofLine: number)
        var bytes = sample.bytes
        bytes.removeSubrange(line.lowerBound..<line.upperBound)
        let gap = Self.gap(in: SourceText(bytes: bytes, encoding: .utf8))
        guard gap == nil else {
          Issue.record("\(sample.name) without line \(number): gap at byte \(gap ?? 0)")
          return
        }
      }
    }
  }

  @Test("Of random bytes, and of random pieces of markup")
  func random() {
    for seed in 1...200 {
      var inputs = RandomInputs(seed: UInt64(seed))
      #expect(Self.gap(in: SourceText(bytes: inputs.bytes(count: 700))) == nil, "bytes of seed \(seed)")
      #expect(Self.gap(in: SourceText(inputs.markup(count: 200))) == nil, "markup of seed \(seed)")
    }
  }

  @Test("The kind of every token says what it is made of")
  func kinds() async {
    await Samples.forEach(Samples.all) { sample in
      let source = SourceText(bytes: sample.bytes)
      let tokens = Tokenizer.tokens(of: source)
      var symbols = 0
      for token in tokens {
        let text = source[token.range]
        let isSane =
          switch token.kind {
          // A torn syllable keeps its blank: `c ác`.
          case .word:
            text.contains { $0.isLetter } && !text.contains { $0.isNewline }
              && text.split(omittingEmptySubsequences: false) { $0.isWhitespace }.count <= 2
          case .number:
            text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } && text.last?.isNumber == true
          case .lineBreak: text == "\n" || text == "\r\n" || text == "\r"
          case .pageBreak: text == "\u{C}"
          case .space: !text.isEmpty && !text.contains { $0.isLetter || $0.isNumber || $0.isNewline }
          case .url: text.hasPrefix("http") || text.hasPrefix("www.")
          case .email: text.contains("@")
          default: text.unicodeScalars.count == 1
          }
        if !isSane {
          Issue.record("\(sample.name): \(token.kind) at \(token.range): \(text.debugDescription)")
        }
        if token.kind == .symbol { symbols += 1 }
      }
      #expect(
        symbols * 50 <= tokens.count, "\(sample.name): \(symbols) of \(tokens.count) tokens are symbols")
    }
  }
}
