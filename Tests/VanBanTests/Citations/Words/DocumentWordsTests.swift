import Testing

@testable import VanBan

@Suite("The words of a text by its blocks")
struct DocumentWordsTests {
  private static let words = CitationFixture.words([
    .init("1. Theo Quyết định số 5/QĐ-UBND;", .item, label: .arabic), .init("a)", .item, label: .letter),
    .init("Phụ lục kèm theo:"), .init("Người dân được hỗ trợ"),
  ])

  @Test("Without their labels")
  func labels() {
    #expect(
      (0..<4).map { Self.words[$0].text(0..<99) }.prefix(3) == [
        "Theo Quyết định số 5/QĐ-UBND;", "", "Phụ lục kèm theo:",
      ])
    #expect((0..<4).map { Self.words.isEmpty($0) } == [false, true, false, false])
  }

  @Test("The cues of a block tell which readers look at it")
  func cues() {
    #expect((0..<4).map { Self.words.has(.mention, in: $0) } == [true, false, false, false])
    #expect((0..<4).map { Self.words.has(.appendix, in: $0) } == [false, false, true, false])
    #expect((0..<4).map { Self.words.lastKind(of: $0) } == [.semicolon, nil, .colon, .word])
    #expect(Self.words.all(.capitals).count == 2)
  }

  @Test("Of a block with other words between its lines, cues are made anew")
  func broken() {
    let source = SourceText("Theo Quyết\n12\nđịnh số 5/QĐ-UBND")
    func piece(_ line: Int) -> SourceRange {
      let range = source.lines.range(ofLine: line)
      return SourceRange(range.lowerBound, line == 3 ? range.upperBound : range.upperBound - 1)
    }
    let blocks = [
      Block(id: 0, role: .paragraph, pieces: [piece(1), piece(3)]),
      Block(id: 1, role: .pageNumber, pieces: [piece(2)]),
    ]
    let words = DocumentWords(
      source: source, words: WordSequence(Tokenizer.tokens(of: source)), blocks: blocks)
    #expect(words[0].text(0..<99) == "Theo Quyết định số 5/QĐ-UBND")
    #expect(words[0].next(.mention, from: 0) == 1)
    #expect(words.lastKind(of: 0) == .word)
    #expect(words[1].text(0..<99) == "12")
  }
}
