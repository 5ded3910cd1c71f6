import Testing

@testable import VanBan

/// Invariant: parsing always returns, and never drops text.
@Suite("Any input is a document")
struct AnyInputTests {
  /// Parses, and checks that the blocks cover the text.
  @discardableResult
  private func parse(_ source: SourceText, _ what: String) -> Document {
    let document = Document(parsing: source)
    let faults = (Coverage.faults(of: document) + Coverage.treeFaults(of: document)).prefix(3)
    #expect(faults.isEmpty, "\(what)")
    return document
  }

  @discardableResult
  private func parse(_ text: String, _ what: String) -> Document { parse(SourceText(text), what) }

  @Test("Of every sample the blocks cover the text")
  func samples() async {
    await Samples.forEach(Samples.all) { sample in
      let document = Document(parsing: SourceText(bytes: sample.bytes, name: sample.name))
      let faults = (Coverage.faults(of: document) + Coverage.treeFaults(of: document)).prefix(3)
      #expect(faults.isEmpty, "\(sample.name)")
      #expect(!document.blocks.isEmpty)
    }
  }

  @Test("Of every sample, cut off anywhere")
  func truncated() async {
    await Samples.forEach(Samples.all) { sample in
      for part in 1..<12 {
        let source = SourceText(bytes: sample.bytes.prefix(sample.bytes.count * part / 12), encoding: .utf8)
        let faults = Coverage.faults(of: Document(parsing: source)).prefix(3)
        #expect(faults.isEmpty, "\(sample.name), \(part) twelfths")
      }
    }
  }

  @Test("Of every sample with its lines in any order")
  func shuffled() async {
    await Samples.forEach(Samples.all) { sample in
      var generator = RandomInputs(seed: UInt64(sample.bytes.count))
      let lines = sample.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).shuffled(
        using: &generator)
      let source = SourceText(bytes: lines.joined(separator: [0x0A]), encoding: .utf8)
      let faults = Coverage.faults(of: Document(parsing: source)).prefix(3)
      #expect(faults.isEmpty, "\(sample.name)")
    }
  }

  @Test(
    "Nothing, and nothing but white space",
    arguments: ["", " ", "\n", "\r\n \t\u{C}\n", "\u{FEFF}", "\u{A0}\n\n"])
  func empty(text: String) {
    let document = parse(text, "white space")
    #expect(document.body.isEmpty)
    #expect(document.citations.isEmpty)
    #expect(document.diagnostics.contains { $0.code == .emptyDocument })
  }

  @Test("Any one byte")
  func oneByte() {
    for byte in UInt8.min...UInt8.max {
      let document = parse(SourceText(bytes: [byte]), "byte \(byte)")
      if byte >= 0x80 { #expect(!document.diagnostics.isEmpty, "byte \(byte)") }
    }
  }

  @Test(
    "A megabyte of one line",
    arguments: [
      "a", "từ ", "1.", "1.1 ", "(", "“", ")", "-", "- ", "/", ".", "I. ", "a) ", "\u{301}", "QĐ-",
      "1/2020/QĐ-",
      "số ", "Điều 1. ", "Căn cứ Luật số 64/2025/QH15; ", "khoản 1 Điều 2 ", "ngày 1 tháng 2 ", "a@",
      "www.", "_", "\u{1F600}", "\u{0}",
    ])
  func oneLine(piece: String) {
    parse(String(repeating: piece, count: 1_000_000 / piece.utf8.count), piece)
  }

  @Test("Random bytes are reported as what they are")
  func randomBytes() {
    for seed in 1...100 {
      var inputs = RandomInputs(seed: UInt64(seed))
      let bytes = inputs.bytes(count: seed * 97)
      let document = parse(SourceText(bytes: bytes), "seed \(seed)")
      #expect(!document.diagnostics.isEmpty, "seed \(seed)")
      parse(SourceText(bytes: bytes, encoding: .utf8), "seed \(seed) as UTF-8")
    }
  }

  @Test("Random pieces of documents")
  func randomMarkup() {
    for seed in 1...400 {
      var inputs = RandomInputs(seed: UInt64(seed))
      parse(inputs.markup(count: 20 + seed), "seed \(seed)")
    }
    var inputs = RandomInputs(seed: 0)
    parse(inputs.markup(count: 50_000), "long")
  }

  @Test(
    "100,000 bullets", arguments: [["- "], ["+ "], ["* "], ["• "], ["- ", "+ "], ["* ", "- ", "+ ", "• "]])
  func bullets(signs: [String]) {
    let text = (0..<100_000).map { "\(signs[$0 % signs.count])mục thứ \($0)\n" }.joined()
    let document = parse(text, "bullets")
    #expect(document.blocks.count { $0.role == .item || $0.role == .heading } >= 99_000)
    parse((0..<100_000).map { signs[$0 % signs.count] + "mục\n" }.joined(), "bullets all the same")
  }

  @Test("100,000 bullets, each further in than the one before it")
  func indentedBullets() {
    let text = (0..<100_000).map { String(repeating: " ", count: $0 % 200) + "- mục\n" }.joined()
    parse(text, "indented bullets")
  }

  @Test("Decimal labels of a thousand levels")
  func deepDecimals() {
    parse((1...1000).map { String(repeating: "1.", count: $0) + " mục\n" }.joined(), "decimals")
  }

  /// A label of every style that has a number.
  private static let labels: [(String, @Sendable (Int) -> String)] = [
    ("part", { "PHẦN \($0)\n" }), ("chapter", { "Chương \($0)\n" }), ("section", { "Mục \($0). Tên\n" }),
    ("subsection", { "Tiểu mục \($0). Tên\n" }), ("article", { "Điều \($0). Tên\n" }),
    ("roman", { ["I", "II", "III", "IV", "V", "VI"][$0 % 6] + ". Tên\n" }), ("capital", { _ in "A. Tên\n" }),
    ("arabic", { "\($0). Tên\n" }), ("dash", { "\($0)- Tên\n" }), ("bracket", { "\($0)) tên\n" }),
    ("brackets", { "(\($0)) tên\n" }), ("decimal", { "\($0).1. Tên\n" }), ("letter", { _ in "a) tên\n" }),
    ("letter dot", { _ in "b. tên\n" }), ("small roman", { _ in "(ii) tên\n" }),
    ("bullet", { _ in "- tên\n" }),
    ("plus", { _ in "+ tên\n" }), ("star", { _ in "* tên\n" }), ("footnote", { "[\($0)] tên\n" }),
  ]

  @Test("20,000 labels of each style, and of two styles in turn")
  func manyLabels() {
    for (index, one) in Self.labels.enumerated() {
      parse((1...20_000).map { one.1($0) }.joined(), one.0)
      let other = Self.labels[(index + 7) % Self.labels.count]
      parse((1...4_000).map { one.1($0) + other.1($0) }.joined(), "\(one.0), \(other.0)")
    }
  }

  @Test("Every style of label under every other, over and over")
  func labelLadders() {
    let ladder = (1...500).map { turn in Self.labels.map { $0.1(turn) }.joined() }.joined()
    parse(ladder, "down")
    let upwards = (1...500).map { turn in Self.labels.reversed().map { $0.1(turn) }.joined() }.joined()
    parse(upwards, "up")
  }

  @Test(
    "Things opened and never closed",
    arguments: [
      "“Điều 1. Trích\n", "(\n", "Căn cứ Luật\n", "Căn cứ Luật;\n", "Nơi nhận:\n- A;\n", "PHỤ LỤC I\n",
      "STT\n1\n2\n",
      "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", "KẾ HOẠCH\n", "Số: 1/KH-UBND\n", "QUYẾT ĐỊNH:\n", "Kính gửi:\n",
      "1\n\n",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "-----\n", "http://a.vn/x\n", "\u{C}1\n", "[1] xem\n",
      "V/v việc\n",
      "sửa đổi Điều 1 như sau:\n", "Nghị quyết số 93/2014/NQ-\n\n", "Luật số 1/2020/QH14 sửa đổi Luật số\n",
    ])
  func unclosed(piece: String) {
    parse(String(repeating: piece, count: 5_000), piece)
  }
}
