import Testing

@testable import VanBan

@Suite("Date and issuer of a mention")
struct MentionDetailsTests {
  /// The mention is what stands between the marks.
  private static func read(_ text: String, kind: DocumentKind, name: String? = nil) -> String {
    let input = BlockInput(text)
    var mention = Mention(kind: kind, words: input.marks[0]..<input.marks[1])
    mention.name = name.map { PrintedName(text: $0, words: WordSequence([])) }
    if name == nil { mention.number = DocumentNumber(text: "5/X", serial: "5", year: nil, symbol: "X") }
    MentionDetails(words: input.words).read(&mention, endsWithOther: false)
    return (mention.date?.description ?? "-") + " | " + (mention.issuer?.text ?? "-")
  }

  @Test(
    "Behind a number, in either order",
    arguments: [
      ("|Quyết định số 5/QĐ-UBND| ngày 02/3/2022 của UBND tỉnh về", "2022-03-02 | UBND tỉnh"),
      ("|Quyết định số 5/QĐ-UBND| của UBND tỉnh ngày 02/3/2022", "2022-03-02 | UBND tỉnh"),
      ("|Quyết định số 5/QĐ-UBND|, của UBND tỉnh", "- | UBND tỉnh"),
      ("|Quyết định số 5/QĐ-UBND| về giá", "- | -"),
      (
        "|Luật số 5/2007/QH12| được Quốc hội khóa XII, kỳ họp thứ 2 thông qua ngày 21 tháng 11 năm 2007",
        "2007-11-21 | Quốc hội khóa XII"
      ),
    ])
  func numbered(text: String, expected: String) {
    #expect(Self.read(text, kind: .decision) == expected)
  }

  @Test(
    "Behind a name: of a law a year alone is its date, of others what follows is the name's",
    arguments: [
      ("theo |Luật Đất đai| 2013", DocumentKind.law, "2013 | -"),
      ("theo |Luật Đất đai| năm 2013 của", .law, "2013 | -"),
      ("theo |Đề án thư viện số| của UBND tỉnh", .scheme, "- | -"),
    ])
  func named(text: String, kind: DocumentKind, expected: String) {
    #expect(Self.read(text, kind: kind, name: "x") == expected)
  }

  @Test("What is printed once for several numbers belongs to each")
  func shared() {
    let text = "số 5/QĐ-UBND và số 6/QĐ-UBND ngày 02/3/2022 của UBND tỉnh"
    let citations = CitationFixture.citations("Quyết định " + text)
    #expect(citations.map { $0.date?.description } == ["2022-03-02", "2022-03-02"])
    #expect(citations.map(\.issuer) == ["UBND tỉnh", "UBND tỉnh"])
    let apart = CitationFixture.citations("Quyết định số 5/QĐ-UBND; Thông tư số 6/TT-BTC ngày 02/3/2022")
    #expect(apart.map { $0.date?.description } == [nil, "2022-03-02"])
  }
}
