import Testing

@testable import VanBan

@Suite("Cues of words")
struct CueReaderTests {
  @Test(
    "A mention may begin at these words alone",
    arguments: [
      ("Theo Quyết định số 12/QĐ-UBND", ["Quyết", "số", "12"]),
      // One word of a name may be misspelled, both not.
      ("Theo Quyết dịnh 12/QĐ-UBND", ["Quyết", "12"]), ("Quyêt định số 5", ["Quyêt", "số"]),
      ("Quyêt dịnh", []), ("QĐ số 7/2020", ["QĐ", "số", "7"]),
      ("luật và TCVN 5687", ["luật", "TCVN"]), ("Kế hoạch (sau đây)", ["Kế", "("]),
      // A ministry's name is read so that no document is found in it.
      ("Bộ Kế hoạch và Đầu tư", ["Bộ", "Kế"]), ("Sở Tài chính", ["Sở"]), ("sở tài chính", []),
      ("Người dân trên địa bàn huyện được hỗ trợ 1.500 đồng", []), ("khoảng 12a/năm và 5 km", ["12"]),
    ])
  func mentions(text: String, words: [String]) {
    #expect(Self.words(of: text, with: .mention) == words)
  }

  @Test(
    "A reference may end at these words alone",
    arguments: [
      ("khoản 2 Điều này", ["này"]), ("Thông tư này và việc này", ["này"]),
      ("Nghị quyết nêu trên", ["nêu"]), ("Kế hoạch trên", ["trên"]), ("trên địa bàn", []),
    ])
  func references(text: String, words: [String]) {
    #expect(Self.words(of: text, with: .reference) == words)
  }

  @Test("Definitions, appendices and capitals")
  func others() {
    let text = "Phụ lục của CNTT (sau đây gọi tắt là ĐÀ) theo mẫu A"
    #expect(Self.words(of: text, with: .definition) == ["(", "gọi"])
    #expect(Self.words(of: text, with: .appendix) == ["Phụ", "mẫu"])
    #expect(Self.words(of: text, with: .capitals) == ["CNTT"])
  }

  @Test(
    "A definition's words call its reader with a wrong mark too",
    arguments: ["gọi tắt là", "viêt tắt là", "goi chung là"])
  func misspelledDefinitions(text: String) throws {
    let first = try #require(text.split(separator: " ").first.map(String.init))
    #expect(Self.words(of: text, with: .definition) == [first])
  }

  @Test("A reader that is asked at every word finds no more mentions", arguments: Samples.all.map(\.name))
  func complete(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let source = SourceText(bytes: sample.bytes)
    let document = Document(parsing: source)
    let words = DocumentWords(
      source: source, words: WordSequence(Tokenizer.tokens(of: source)), blocks: document.blocks)
    var found: [[Range<Int>]] = []
    var all: [[Range<Int>]] = []
    for place in document.blocks.indices {
      let own = words[place]
      found.append(Self.mentions(in: own))
      let cues = [WordCues](repeating: .mention, count: own.count)
      all.append(
        Self.mentions(
          in: BlockWords(block: own.block, bytes: source.bytes, words: own.words, cues: cues, from: 0)))
    }
    #expect(found == all)
  }

  private static func words(of text: String, with cue: WordCues) -> [String] {
    let source = SourceText(text)
    let words = WordSequence(Tokenizer.tokens(of: source))
    return zip(words.tokens, CueReader.cues(of: words)).compactMap { token, cues in
      cues.contains(cue) ? source[token.range] : nil
    }
  }

  private static func mentions(in words: BlockWords) -> [Range<Int>] {
    var scanner = MentionScanner(words, names: KnownNames(title: [], years: []))
    scanner.scan()
    return scanner.mentions.map(\.words)
  }
}
