#if OCR
  import Foundation
  import TestCorpus
  import Testing

  @testable import VanBan
  @testable import VanBanFormats

  /// Letterheads drawn with a bar for each letter and digit, 30 dots high, their feet at 100.
  @Suite("Numbers and dates written by hand")
  struct HandwritingFinderTests {
    /// A bar: from the left, its top, foot and width.
    typealias Bar = (left: Int, top: Int, foot: Int, width: Int)

    private static func picture(_ bars: [Bar]) -> GreyPicture {
      var pixels = [UInt8](repeating: 255, count: 1000 * 800)
      for bar in bars {
        for row in bar.top..<bar.foot {
          for column in bar.left..<(bar.left + bar.width) { pixels[row * 1000 + column] = 0 }
        }
      }
      return GreyPicture(width: 1000, height: 800, pixels: pixels, dotsPerInch: 72)
    }

    private static func word(_ text: String, _ left: Double, _ confidence: Double = 0.95) -> PDFWord {
      let symbols = text.enumerated().map { place, letter in
        RecognisedPrint.Symbol(
          text: String(letter),
          box: DotBox(
            left: left + Double(place) * 10, top: 70, right: left + Double(place) * 10 + 6, bottom: 100))
      }
      let box = symbols.dropFirst().reduce(symbols[0].box) { $0.union($1.box) }
      return PDFWord(
        text: text, left: left, right: box.right, top: 65, bottom: 105, confidence: confidence,
        print: RecognisedPrint(box: box, symbols: symbols))
    }

    /// Bars for the capitals behind `Số: … /`, at 200.
    private static let symbol: [Bar] = (0..<7).map { (210 + $0 * 10, 70, 100, 6) }

    private static func line(
      _ words: [PDFWord], _ bars: [Bar], beside: [Bar] = symbol
    ) -> (text: String, fields: [String]) {
      let found = HandwritingFinder(picture(beside + bars), slope: 0, page: 1).marked(words).sorted {
        $0.left < $1.left
      }
      return (
        found.map(\.text).joined(separator: " "),
        found.compactMap { $0.handwriting.map { "\($0.field) \($0.misreading)" } }
      )
    }

    private static let print: [Bar] = [(120, 70, 100, 6), (130, 70, 100, 6)]

    @Test(
      "Digits are print only if everything speaks for it",
      arguments: [
        ("as the print beside it", "12", 0.95, print, "Số: 12 /CTUBND"),
        ("too high", "12", 0.95, [(120, 64, 100, 6), (130, 70, 100, 6)], "Số: … /CTUBND"),
        ("below the line", "12", 0.95, [(120, 74, 104, 6), (130, 70, 100, 6)], "Số: … /CTUBND"),
        ("too thick", "12", 0.95, [(116, 70, 100, 12), (130, 70, 100, 6)], "Số: … /CTUBND"),
        ("too thin", "12", 0.95, [(120, 70, 100, 2), (130, 70, 100, 2)], "Số: … /CTUBND"),
        ("one stroke for two digits", "12", 0.95, [(120, 70, 100, 16)], "Số: … /CTUBND"),
        ("no digits", "đ#", 0.95, print, "Số: … /CTUBND"),
        ("OCR is not sure", "12", 0.5, print, "Số: … /CTUBND"),
        ("0 and 1 read as letters", "OI", 0.95, print, "Số: OI /CTUBND"),
        ("a line above it", "12", 0.95, print + [(100, 58, 60, 60)], "Số: 12 /CTUBND"),
      ] as [(String, String, Double, [Bar], String)])
    func number(case: String, read: String, confidence: Double, bars: [Bar], text: String) {
      let words = [Self.word("Số:", 20), Self.word(read, 120, confidence), Self.word("/CTUBND", 200)]
      let found = Self.line(words, bars)
      #expect(found.text == text)
      #expect(found.fields == (text.contains("…") ? ["number \(read)"] : []))
    }

    /// `ngày 01 tháng 01 năm 2023,` from `left` on, and `behind` after it.
    private static func date(_ left: Double, behind: [PDFWord] = []) -> [PDFWord] {
      let words = [("ngày", 0.0), ("01", 60), ("tháng", 100), ("01", 170), ("năm", 210), ("2023,", 260)]
      return words.map { word($0.0, left + $0.1) } + behind
    }

    @Test("The day of a letterhead is looked at, that of a sentence is print")
    func sentence() {
      let pen: [Bar] = [(575, 40, 110, 24)]
      #expect(Self.line(Self.date(500), pen).fields == ["day 01", "month 01"])
      // Text follows, or a line of text is before it.
      #expect(Self.line(Self.date(500, behind: [Self.word("gói", 840)]), pen).fields == [])
      let before = (0..<8).map { Self.word("và", 20 + Double($0) * 60) }
      #expect(Self.line(before + Self.date(500), pen).fields == [])
    }

    @Test("A serial that OCR put into one word with what is printed leaves that behind")
    func joined() {
      let found = Self.line([Self.word("Số:$4/CTUBND", 20)], [(50, 60, 110, 20)])
      #expect(found.text == "Số: … /CTUBND")
      #expect(found.fields == ["number $4"])
    }

    @Test("What is blank stays blank, what is no letterhead stays as it is")
    func others() {
      #expect(Self.line([Self.word("Số:", 20), Self.word("/CTUBND", 200)], []).text == "Số: /CTUBND")
      let text = [Self.word("số", 20), Self.word("đ#", 120), Self.word("/CTUBND", 200)]
      #expect(Self.line(text, [(120, 60, 110, 20)]).text == "số đ# /CTUBND")
      let citing = [
        Self.word("Số", 20), Self.word("12", 120, 0.1), Self.word("/CTUBND", 200), Self.word("ngày", 280),
      ]
      #expect(Self.line(citing, [(120, 60, 110, 20)]).text == "Số 12 /CTUBND ngày")
    }

    /// The bars of a year's digits at 500.
    private static let year: [Bar] = (0..<4).map { (500 + $0 * 10, 70, 100, 6) }

    @Test(
      "Day and month by themselves",
      arguments: [
        ("ngày", "12", "05", [(190, 70, 100, 6), (200, 70, 100, 6)], "ngày 12 tháng 05 năm 2024", []),
        ("ngày", "Z", "05", [(188, 60, 105, 20)], "ngày … tháng 05 năm 2024", ["day Z"]),
        ("ngày", "Ø2", "05", [(188, 60, 105, 20)], "ngày … tháng 05 năm 2024", ["day Ø2"]),
        ("ngày.Ê0", "", "05", [(188, 60, 105, 20)], "ngày … tháng 05 năm 2024", ["day .Ê0"]),
      ] as [(String, String, String, [Bar], String, [String])])
    func date(first: String, day: String, month: String, bars: [Bar], text: String, fields: [String]) {
      let words =
        [Self.word(first, 120)] + (day.isEmpty ? [] : [Self.word(day, 190)])
        + [
          Self.word("tháng", 260), Self.word(month, 340), Self.word("năm", 420), Self.word("2024", 500),
        ]
      let months: [Bar] = [(340, 70, 100, 6), (350, 70, 100, 6)]
      let found = Self.line(words, months + bars, beside: Self.year)
      #expect(found.text == text)
      #expect(found.fields == fields)
    }

    /// A line that goes down by 1 in 50 to the right, on a page whose lines are level.
    @Test("A month in print on a line that leans is print; one that stands off that line is not")
    func leaning() {
      func bars(_ month: Int) -> [Bar] {
        let words = [260, 270, 280, 290, 300, 420, 430, 440, 500, 510, 520, 530].map { left -> Bar in
          let foot = 100 + (left - 500) / 50
          return (left, foot - 30, foot, 6)
        }
        return words + [(340, month - 30, month, 6), (350, month - 30, month, 6), (188, 60, 105, 20)]
      }
      let words = [
        Self.word("ngày", 120), Self.word("Z", 190), Self.word("tháng", 260), Self.word("05", 340),
        Self.word("năm", 420), Self.word("2024", 500),
      ]
      #expect(Self.line(words, bars(97), beside: []).text == "ngày … tháng 05 năm 2024")
      #expect(Self.line(words, bars(92), beside: []).text == "ngày … tháng … năm 2024")
    }

    @Test("The mark of a day stands between its words, also where OCR put it into the word behind")
    func order() {
      let whole = Self.word("#0tháng", 150)
      let words = [
        Self.word("ngày", 120), whole, Self.word("05", 340), Self.word("năm", 420), Self.word("2024", 500),
      ]
      let months: [Bar] = [(340, 70, 100, 6), (350, 70, 100, 6), (152, 60, 108, 16)]
      #expect(Self.line(words, months, beside: Self.year).text == "ngày … tháng 05 năm 2024")
    }

    @Test("A day that OCR took for part of the word before it is told")
    func swallowed() {
      let wide = PDFWord(
        text: "ngày", left: 120, right: 220, top: 65, bottom: 105, confidence: 0.6,
        print: RecognisedPrint(
          box: DotBox(left: 120, top: 70, right: 220, bottom: 100),
          symbols: "ngày".map {
            .init(text: String($0), box: DotBox(left: 120, top: 70, right: 220, bottom: 100))
          }))
      let words = [
        wide, Self.word("tháng", 225), Self.word("05", 340), Self.word("năm", 420), Self.word("2024", 500),
      ]
      let months: [Bar] = [(340, 70, 100, 6), (350, 70, 100, 6)]
      #expect(Self.line(words, months, beside: Self.year).fields == ["day "])
    }
  }

  /// Scans of a provincial committee, whose numbers and days are written by hand.
  @Suite(
    "Scans as offices make them",
    .enabled(
      if: PDFFormat.isSupported && Made.canRecognise,
      "needs the trait PDF and tesseract's data for Vietnamese (Scripts/setup)"),
    .serialized)
  struct OfficeScanTests {
    @Test(
      "Symbol, month and year are kept; number and day are not told",
      arguments: [
        ("f05", "/TTr-UBND", "2025-01"), ("f55", "/UBND-TTHC", "2025-01"), ("f64", "/UBND-KTTH", "2025-02"),
      ])
    func letterhead(name: String, number: String, date: String) throws {
      let document = try Made.document(Corpus.folder.appending(path: "scans/scan-\(name).pdf"))
      #expect(document.header.issuer == "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI")
      #expect(document.header.number == number)
      #expect(document.header.serial == nil)
      #expect(document.header.date?.description == date)
      #expect(document.source.handwrittenFields == [.number, .day])
      let recognition = try #require(document.source.recognition)
      #expect(recognition.handwriting.allSatisfy { document.source[$0.range] == "…" })
      #expect(recognition.handwriting.allSatisfy { $0.picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) })
      #expect(recognition.words.allSatisfy { $0.box != nil })
      // No stamp of a signature is read as text.
      #expect(!document.source[document.source.range].contains("Thời gian ký"))
    }
  }
#endif
