import Testing
import VanBan

@testable import VanBanFormats

@Suite("Words read from pictures, in lines and tables")
struct ReadTextTests {
  @Test("Places follow what stands before; words of a text layer have none")
  func joined() {
    let text = [
      ReadText(word: "Điều", confidence: 0.9), ReadText(word: "1.", confidence: nil),
      ReadText(word: "Một", confidence: 0.4),
    ].joined(separator: " ")
    #expect(text.text == "Điều 1. Một")
    #expect(text.words == [word(0, 7, 0.9), word(11, 16, 0.4)])
  }

  @Test("Lines of a page keep the places of their words, in columns and tables too")
  func pages() throws {
    var page = PDFPage(width: 600, height: 800)
    let places: [(Double, Double, String)] = [
      (60, 50, "Kinh phí thực hiện chia theo từng năm một của kế hoạch này"), (60, 70, "TT"),
      (120, 70, "Việc"),
      (300, 70, "Tiền"), (60, 85, "1"), (120, 85, "Mua"), (300, 85, "5.000"), (120, 100, "máy"),
    ]
    for (left, top, text) in places {
      var left = left
      for word in text.split(separator: " ") {
        let right = left + Double(word.count) * 6
        page.words.append(
          PDFWord(
            text: String(word), left: left, right: right, top: top, bottom: top + 12,
            confidence: Double(word.count) / 100))
        left = right + 6
      }
    }
    var writer = LayoutWriter(limits: ReadingLimits())
    for line in PDFLayout([page]).lines() { try writer.add(line.read, line.layout) }
    let source = writer.sourceText(name: nil, scans: [1])
    let recognition = try #require(source.recognition)
    #expect(source[source.range].contains("1\tMua máy\t5.000"))
    #expect(recognition.words.count == page.words.count)
    for word in recognition.words {
      #expect(source[word.range].count == Int((word.confidence * 100).rounded()))
    }
  }

  private func word(_ start: Int, _ end: Int, _ confidence: Double) -> TextRecognition.Word {
    TextRecognition.Word(range: SourceRange(start, end), confidence: confidence)
  }
}

@Suite("Words that tesseract gives")
struct RecognisedWordTests {
  @Test(
    "Signs of which it is not sure are accents, lines and dust; words are kept however doubtful",
    arguments: [
      ("Điều", 0.1, "Điều"), ("-", 0.93, "-"), ("-", 0.47, nil), ("`.", 0.33, nil), ("ˆ", 0.5, nil),
      ("1.", 0.2, "1."), ("¡)", 0.77, "i)"), ("QĐÐ-TTg", 0.8, "QĐ-TTg"), ("ø)", 0.9, "g)"),
      ("Nøãi", 0.9, "Ngãi"), ("NÐ-CP", 0.8, "NĐ-CP"),
      (" a b ", 0.9, "ab"), (" ", 0.9, nil),
    ])
  func words(read: String, confidence: Double, word: String?) {
    #expect(RecognisedWord.text(read, confidence: confidence) == word)
  }
}

@Suite("Files of pictures that cannot be read", .enabled(if: ImageFormat.isSupported, "needs the trait OCR"))
struct UnreadablePictureTests {
  @Test("A picture without letters says what to do")
  func blank() {
    // A white pixel (PNG, https://www.w3.org/TR/png/).
    let picture: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
      0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00,
      0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00,
      0xB1, 0x38, 0xF6, 0x14, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    let error = #expect(throws: FormatError.self) { try ImageFormat.sourceText(of: picture) }
    #expect(error?.message.contains("its pages are blank") ?? false, "\(error?.message ?? "")")
    let small = #expect(throws: FormatError.self) {
      try ImageFormat.sourceText(of: picture, limits: ReadingLimits(pixels: 0))
    }
    #expect(small?.message.contains("pixels") ?? false)
  }

  @Test("Bytes that only begin like a picture are said to be damaged")
  func damaged() {
    for bytes: [UInt8] in [
      [0x89, 0x50, 0x4E, 0x47, 0x0D], [0xFF, 0xD8, 0xFF, 0xE0, 1], [0x49, 0x49, 0x2A, 0x00, 9],
    ] {
      let error = #expect(throws: FormatError.self) { try ImageFormat.sourceText(of: bytes) }
      #expect(error?.message.contains("damaged") ?? false)
    }
  }
}
