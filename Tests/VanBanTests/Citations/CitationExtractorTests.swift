import Testing

@testable import VanBan

@Suite("Citations of a document, block by block")
struct CitationExtractorTests {
  private static func read(
    _ parts: [CitationFixture.Part], header: Header = Header()
  ) -> ExtractedCitations {
    CitationExtractor(words: CitationFixture.words(parts), header: header).read()
  }

  @Test(
    "Blocks that cite, and those of the frame, which do not",
    arguments: [
      (BlockRole.paragraph, 1), (.heading, 1), (.basis, 1), (.closing, 1), (.title, 1), (.table, 1),
      (.number, 0), (.recipient, 0),
      (.signatureAuthority, 0), (.pageNumber, 0),
    ])
  func roles(role: BlockRole, expected: Int) {
    #expect(Self.read([.init("Thông tư số 5/2020/TT-BTC", role)]).citations.count == expected)
  }

  @Test("Numbered from 1 through all blocks, each with its block and title")
  func numbered() {
    let found = Self.read([
      .init("Nghị định số 5/2020/NĐ-CP về văn thư;", .basis),
      .init("Luật Kế toán và Nghị định số 6/2020/NĐ-CP"),
    ]).citations
    #expect(found.map(\.id) == [1, 2, 3])
    #expect(found.map(\.block) == [0, 1, 1])
    #expect(found.map(\.title) == ["về văn thư", nil, nil])
  }

  @Test("Its own number is no citation, unless the date is another's")
  func own() {
    var header = Header()
    (header.serial, header.symbol) = ("5", "KH-UBND")
    header.date = PartialDate(year: 2022, month: 3, day: 2)
    func count(_ text: String) -> Int { Self.read([.init(text)], header: header).citations.count }
    #expect(count("theo Kế hoạch số 5/KH-UBND") == 0)
    #expect(count("theo Kế hoạch số 5/KH–UBND ngày 02/3/2022") == 0)
    #expect(count("theo Kế hoạch số 5/KH-UBND ngày 02/3/2021") == 1)
    #expect(count("theo Kế hoạch số 6/KH-UBND") == 1)
  }

  @Test("The short names that the text defines, by their citations")
  func shortNames() {
    let found = Self.read([
      .init("Luật Kế toán"), .init("Quyết định số 6/QĐ-TTg (viết tắt là Đề án thư viện)"),
      .init("Đề án thư viện được duyệt"),
    ])
    #expect(found.shortNames == [SyllableKey.keys(of: "Đề án thư viện"): 2])
    #expect(found.citations.last?.name == "Đề án thư viện")
  }

  @Test("What a paragraph says goes on behind its semicolon, in the next")
  func carried() {
    let list = [CitationFixture.Part("Bãi bỏ Quyết định số 5/QĐ-UBND;"), .init("Quyết định số 6/QĐ-UBND.")]
    #expect(Self.read(list).citations.map(\.relation) == [.repeals, .repeals])
    let ended = [CitationFixture.Part("Bãi bỏ Quyết định số 5/QĐ-UBND."), .init("Quyết định số 6/QĐ-UBND.")]
    #expect(Self.read(ended).citations.map(\.relation) == [.repeals, .mentions])
  }
}
