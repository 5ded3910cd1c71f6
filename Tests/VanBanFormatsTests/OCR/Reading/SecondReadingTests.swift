#if OCR
  import Testing

  @testable import VanBan
  @testable import VanBanFormats

  /// Words as OCR gives them, 10 dots a letter, 20 high, with what else a letter may be.
  private func word(
    _ text: String, _ left: Double, _ top: Double = 100, _ confidence: Double = 0.95,
    _ others: [Int: (String, Double)] = [:]
  ) -> PDFWord {
    let symbols = text.enumerated().map { place, letter in
      RecognisedPrint.Symbol(
        text: String(letter),
        box: DotBox(
          left: left + Double(place) * 10, top: top, right: left + Double(place) * 10 + 8, bottom: top + 20),
        alternatives: others[place].map { [.init(text: $0.0, confidence: $0.1)] } ?? [])
    }
    let box = symbols.dropFirst().reduce(symbols[0].box) { $0.union($1.box) }
    return PDFWord(
      text: text, left: left, right: box.right, top: top, bottom: top + 24, confidence: confidence,
      print: RecognisedPrint(box: box, symbols: symbols))
  }

  private func texts(_ words: [PDFWord]) -> String { words.map(\.text).joined(separator: " ") }

  @Suite("Figures that are read a second time")
  struct FigureReadingTests {
    @Test(
      "A date that is none is the one date that its figures may be",
      arguments: [
        ("42/02/2018", [0: ("2", 0.6)], "22/02/2018"), ("42/02/2018,", [0: ("2", 0.6)], "22/02/2018,"),
        ("42/02/2018", [0: ("2", 0.2)], "42/02/2018"), ("42/02/2018", [:], "42/02/2018"),
        // 12 or 32: only one is a day.
        ("12/13/2018", [4: ("2", 0.6)], "12/12/2018"),
        ("12/13/2018", [3: ("0", 0.6), 4: ("2", 0.6)], "12/13/2018"),
        ("31/02/2018", [1: ("0", 0.5)], "31/02/2018"),
      ] as [(String, [Int: (String, Double)], String)])
    func dates(read: String, others: [Int: (String, Double)], text: String) {
      var words = [word("ngày", 40), word(read, 100)]
      DateMender.mend(&words) { _ in [word(read, 100, 100, 0.9, others)] }
      #expect(words[1].text == text)
      #expect((words[1].misreading != nil) == (words[1].text != read))
    }

    @Test("A date that may be one is not read again")
    func right() {
      var words = [word("22/02/2018", 100), word("1/2", 300), word("10/100", 400)]
      DateMender.mend(&words) { _ in
        Issue.record("read again")
        return []
      }
      #expect(texts(words) == "22/02/2018 1/2 10/100")
    }

    @Test(
      "The number of a page, by itself in the margin",
      arguments: [
        ("5)", 0.1, "2", 0.9, [:], "2"), ("E", 0.4, "8)", 0.3, [1: ("2", 0.6)], "2"),
        ("E", 0.4, "8)", 0.3, [1: ("7", 0.6)], "E"), ("E", 0.4, "8)", 0.3, [1: ("2", 0.3)], "E"),
        ("2", 0.95, "7", 0.95, [:], "2"), ("Abc", 0.4, "2", 0.95, [:], "Abc"),
      ] as [(String, Double, String, Double, [Int: (String, Double)], String)])
    func pageNumbers(
      read: String, confidence: Double, again: String, sureness: Double, others: [Int: (String, Double)],
      text: String
    ) {
      let picture = GreyPicture(
        width: 1000, height: 1400, pixels: [UInt8](repeating: 255, count: 1_400_000), dotsPerInch: 120)
      var words = [word(read, 495, 60, confidence), word("Công", 100, 150), word("khai", 160, 150)]
      PageNumberMender.mend(&words, of: picture, number: 2) { _ in [word(again, 495, 60, sureness, others)] }
      #expect(words[0].text == text)
      #expect(words[0].misreading == (text == read ? nil : read))
    }

    @Test("A figure with words beside it, or away from the margin's middle, is none")
    func noPageNumbers() {
      let picture = GreyPicture(
        width: 1000, height: 1400, pixels: [UInt8](repeating: 255, count: 1_400_000), dotsPerInch: 120)
      for words in [
        [word("E", 495, 60, 0.4), word("Công", 100, 60)], [word("E", 200, 60, 0.4)],
        [word("E", 495, 500, 0.4)],
      ] {
        var mended = words
        PageNumberMender.mend(&mended, of: picture, number: 2) { _ in [word("2", 495, 60, 0.95)] }
        #expect(texts(mended) == texts(words))
      }
    }
  }

  @Suite("Labels that are read a second time")
  struct LabelMenderTests {
    /// Labels, one a line; what each may be in the second reading.
    @Test(
      "A label that does not go on is the one that is due, where OCR holds it possible",
      arguments: [
        (["a)", "b)", "e)"], [2: ("c", 0.9)], ["a)", "b)", "c)"]),
        (["a)", "b)", "c)", "đ)"], [3: ("d", 0.54)], ["a)", "b)", "c)", "d)"]),
        // A list without d).
        (["a)", "b)", "c)", "đ)"], [3: ("d", 0)], ["a)", "b)", "c)", "đ)"]),
        (["a)", "b)", "e)"], [2: ("o", 0.9)], ["a)", "b)", "e)"]),
        (["a)", "b)", "a)", "b)"], [:], ["a)", "b)", "a)", "b)"]),
        (["I.", "H."], [:], ["I.", "II."]), (["I.", "II.", "HI."], [:], ["I.", "II.", "III."]),
        (["H."], [:], ["H."]), (["I.", "1.", "HI."], [:], ["I.", "1.", "HI."]),
        (["4.", "5,"], [:], ["4.", "5."]), (["3.", "5,"], [:], ["3.", "5,"]), (["5,"], [:], ["5,"]),
      ] as [([String], [Int: (String, Double)], [String])])
    func labels(read: [String], others: [Int: (String, Double)], labels: [String]) {
      var words = read.enumerated().flatMap { row, label in
        [word(label, 40, Double(row) * 40), word("Công", 100, Double(row) * 40)]
      }
      var state = LabelMender.State()
      LabelMender.mend(&words, &state) { box in
        let row = Int((box.middleDown / 40).rounded(.down))
        return [word(read[row], 40, Double(row) * 40, 0.9, others[row].map { [0: $0] } ?? [:])]
      }
      #expect(words.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element.text) == labels)
    }

    @Test("Labels go on from page to page")
    func pages() {
      var state = LabelMender.State()
      var first = [word("a)", 40, 0), word("Công", 100, 0), word("b)", 40, 40), word("Công", 100, 40)]
      LabelMender.mend(&first, &state) { _ in [] }
      var second = [word("e)", 40, 0), word("Công", 100, 0)]
      LabelMender.mend(&second, &state) { _ in [word("c)", 40, 0)] }
      #expect(second[0].text == "c)")
      #expect(second[0].misreading == "e)")
    }
  }

  @Suite("The line of place and date, read a second time")
  struct DateLineTests {
    private static func line(
      _ day: String, _ month: String, _ year: String, _ confidence: Double = 0.95,
      _ others: [Int: (String, Double)] = [:]
    ) -> [PDFWord] {
      [
        word("Ngãi,", 20), word("ngày", 80), word(day, 130), word("tháng", 160),
        word(month, 220, 100, confidence),
        word("năm", 250), word(year, 290, 100, 0.95, others),
      ]
    }

    @Test(
      "A year in which the file was not signed is that in which it was, where OCR holds it possible",
      arguments: [
        ("2016", [3: ("8", 0.6)], [2018], "2018"), ("2016", [3: ("8", 0.1)], [2018], "2016"),
        ("2016", [3: ("8", 0.6)], [], "2016"), ("2018", [3: ("9", 0.6)], [2018], "2018"),
        ("2016", [3: ("8", 0.6)], [2018, 2016], "2016"), ("2016", [2: ("8", 0.6)], [2018], "2016"),
      ] as [(String, [Int: (String, Double)], Set<Int>, String)])
    func years(read: String, others: [Int: (String, Double)], signed: Set<Int>, year: String) {
      var words = Self.line("03", "4", read)
      DateLine.mend(&words, height: 1400, signedYears: signed) { _ in Self.line("03", "4", read, 0.95, others)
      }
      #expect(words.last?.text == year)
      #expect(words.last?.misreading == (year == read ? nil : read))
    }

    @Test("The other reading's year is possible too")
    func otherYear() {
      var words = Self.line("03", "4", "2016")
      DateLine.mend(&words, height: 1400, signedYears: [2018]) { _ in Self.line("03", "4", "2018") }
      #expect(words.last?.text == "2018")
    }

    @Test("Two readings that agree on a month are as good as a sure one; one that is worse is left")
    func months() {
      var words = Self.line("@3", "01", "2025", 0.65)
      DateLine.mend(&words, height: 1400, signedYears: []) { _ in Self.line("@3", "01", "2025", 0.7) }
      #expect(words[4].confidence ?? 0 > 0.75)
      words = Self.line("@3", "01", "2025", 0.65)
      DateLine.mend(&words, height: 1400, signedYears: []) { _ in Self.line("@3", "07", "2025", 0.7) }
      #expect(words[4].confidence ?? 0 < 0.75)
      words = Self.line("@3", "01", "2025")
      DateLine.mend(&words, height: 1400, signedYears: []) { _ in [word("x", 20)] }
      #expect(texts(words) == "Ngãi, ngày @3 tháng 01 năm 2025")
    }
  }

  @Suite("The signer's lines under a seal")
  struct SignerMenderTests {
    /// A page on which a seal lies left of 130.
    private static func picture(sealed: Bool = true) -> GreyPicture {
      var pixels = [UInt8](repeating: 255, count: 600 * 600)
      if sealed {
        for row in 80..<220 {
          for column in 0..<130 where (row + column).isMultiple(of: 2) { pixels[row * 600 + column] = 0 }
        }
      }
      return GreyPicture(width: 600, height: 600, pixels: pixels, dotsPerInch: 100)
    }

    private static func mended(_ lines: [[PDFWord]], sealed: Bool = true) -> [String] {
      var words = lines.flatMap { $0 }
      SignerMender.mend(
        &words, in: DotBox(left: 0, top: 0, right: 600, bottom: 600), of: picture(sealed: sealed))
      var place = 0
      return lines.map { line in
        defer { place += line.count }
        return words[place..<(place + line.count)].map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
      }
    }

    /// A name whose middle is at 144.
    private static let name = [word("Phạm", 60, 300), word("Trường", 115, 300), word("Thọ", 198, 300)]

    @Test("Two offices that end alike are those of the head and his deputy")
    func deputies() {
      let two = [
        [word("CHỦ", 130, 100), word("TỊCH", 175, 100)], [word("V°", 20, 140, 0.2), word("TỊCH", 180, 140)],
        Self.name,
      ]
      #expect(Self.mended(two) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Trường Thọ"])
      // Nothing is hidden.
      #expect(Self.mended(two, sealed: false)[0] == "CHỦ TỊCH")
      let right = [
        [word("KT.", 60, 100), word("CHỦ", 130, 100), word("TỊCH", 175, 100)],
        [word("PHÓ", 60, 140), word("CHỦ", 130, 140), word("TỊCH", 175, 140)], Self.name,
      ]
      #expect(Self.mended(right) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Trường Thọ"])
      let other = [
        [word("TL.", 60, 100), word("CHỦ", 130, 100), word("TỊCH", 175, 100)],
        [word("CHÁNH", 60, 140), word("VĂN", 125, 140), word("PHÒNG", 160, 140)], Self.name,
      ]
      #expect(Self.mended(other)[1] == "CHÁNH VĂN PHÒNG")
    }

    @Test("One office is that which is centred over the name; what is around a name goes")
    func single() {
      // `CHỦ TỊCH` is about 64 wide: its middle is at 144.
      let one = [
        [word("Z5", 90, 100, 0.3), word("HỦ", 122, 100, 0.9), word("TỊCH", 138, 100)],
        [word("\"Trần", 70, 300), word("Ngọc", 125, 300), word("Căng", 180, 300)],
      ]
      #expect(Self.mended(one) == ["CHỦ TỊCH", "Trần Ngọc Căng"])
      #expect(Self.mended(one, sealed: false)[0] == "Z5 HỦ TỊCH")
      // Far from the middle of the name.
      let far = [[word("Z5", 390, 100, 0.3), word("TỊCH", 420, 100)], Self.name]
      #expect(Self.mended(far)[0] == "Z5 TỊCH")
    }
  }
#endif
