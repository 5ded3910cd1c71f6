import Testing

@testable import VanBan

@Suite("What was read from pictures of pages")
struct TextRecognitionTests {
  private static let text = "Điều 1. Một hai\nba bốn\n"

  /// The text with a confidence for each of its words.
  private static func source(_ confidences: [Double]) -> SourceText {
    var words: [TextRecognition.Word] = []
    var start = 0
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
      let end = start + piece.utf8.count
      if !piece.isEmpty {
        words.append(.init(range: SourceRange(start, end), confidence: confidences[words.count]))
      }
      start = end + 1
    }
    return SourceText(
      text, encoding: .utf8, encodingConfidence: 1,
      layout: SourceLayout(lines: [.init(), .init(), .init()], marksTables: true),
      recognition: TextRecognition(pages: [1], words: words))
  }

  @Test(
    "Doubtful words that follow each other on one line have one diagnostic",
    arguments: [
      ([0.9, 0.9, 0.9, 0.9, 0.9, 0.9], []), ([0.5, 0.9, 0.9, 0.9, 0.9, 0.9], ["Điều"]),
      ([0.9, 0.9, 0.3, 0.5, 0.4, 0.9], ["Một hai", "ba"]),
      ([0.1, 0.9, 0.1, 0.9, 0.6, 0.59], ["Điều", "Một", "bốn"]),
    ])
  func doubts(confidences: [Double], expected: [String]) {
    let document = Document(parsing: Self.source(confidences))
    let found = document.diagnostics.filter { $0.code == .doubtfulText }
    #expect(found.map { document.source[$0.range] } == expected)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("The diagnostic says how sure the least sure word is")
  func message() {
    let document = Document(parsing: Self.source([0.9, 0.9, 0.3, 0.5, 0.9, 0.9]))
    let found = document.diagnostics.first { $0.code == .doubtfulText }
    #expect(found?.message == "“Một hai” was read from a picture and may be wrong (30 %).")
    #expect(found?.messageVi == "“Một hai” đọc từ ảnh, có thể sai (30 %).")
  }

  @Test("Means and shares")
  func confidence() {
    let recognition = Self.source([1, 1, 0.5, 0.5, 1, 0.5]).recognition
    #expect(recognition?.confidence == 0.75)
    #expect(recognition?.doubtfulShare == 0.5)
    #expect(TextRecognition(pages: [], words: []).confidence == 1)
  }

  @Test("The published form has it, and gives it back")
  func json() throws {
    let document = Document(parsing: Self.source([0.9, 0.9, 0.3, 0.5, 0.9, 0.91]))
    let bytes = DocumentJSON(document).bytes()
    let restored = try Document(json: bytes)
    #expect(restored.source.recognition == document.source.recognition)
    #expect(restored == document)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"recognition\":{\"pages\":[1]"))
  }
}
