import Testing

@testable import VanBan

@Suite("Units of provisions and their numbers")
struct ProvisionTests {
  @Test(
    "Units by their names, the longest first",
    arguments: [
      ("Phần I", .part), ("CHƯƠNG II", .chapter), ("Mục 1", .section), ("Tiểu mục 2", .subsection),
      ("Điều 5", .article),
      ("khoản 2", .clause), ("điểm a", .point), ("tiết 1", .item), ("đoạn 3", .paragraph),
      ("Phụ lục I", .appendix),
      ("Mẫu số 1", .form), ("Biểu 2", .form), ("tiểu 2", nil), ("phụ 1", nil), ("số 5", nil), ("Diều 5", nil),
    ] as [(String, ProvisionUnit?)])
  func names(text: String, unit: ProvisionUnit?) {
    #expect(
      ProvisionUnit.names.match(WordSequence(Tokenizer.tokens(of: SourceText(text))), at: 0)?.value == unit)
  }

  @Test("Each unit has a name, and they nest from appendices to paragraphs")
  func nesting() {
    #expect(Set(ProvisionUnit.allCases.map(\.rank)).count == 10)
    let order: [ProvisionUnit] = [
      .appendix, .part, .chapter, .section, .subsection, .article, .clause, .point, .item, .paragraph,
    ]
    #expect(order.map(\.rank) == Array(0...9))
    #expect(ProvisionUnit.form.rank == ProvisionUnit.article.rank)
  }

  @Test("Words that name a unit and nothing else")
  func plain() {
    let plain = ["chương", "mục", "điều", "khoản", "điểm"]
    #expect(plain.allSatisfy { ProvisionUnit.plainWords.contains(SyllableKey($0)) })
    // `giai đoạn 2`, `thành phần 3`, `chi tiết 1`.
    #expect(
      !["đoạn", "phần", "tiết", "lục", "mẫu"].contains { ProvisionUnit.plainWords.contains(SyllableKey($0)) })
  }

  @Test("The units that labels name")
  func labels() {
    for style in Label.Style.allCases {
      #expect(style.unit.map { Label.Style(unit: $0) } ?? style == style)
      #expect(style.isNamed == (style.unit != nil))
    }
    #expect(Label.Style(unit: .clause) == nil)
  }

  private static func number(_ text: String, _ forms: ProvisionNumber.Forms) -> String {
    let cursor = TokenCursor(words: text)
    return ProvisionNumber(cursor, at: 0, forms).map { cursor.compactText($0.tokens) } ?? "-"
  }

  @Test(
    "Numbers of provisions and of appendices",
    arguments: [
      ("5 của", "5", "5"), ("18a khoản", "18a", "18a"), ("18 a", "18", "18"), ("01 –", "01", "01"),
      ("IV", "IV", "IV"), ("IIa của", "IIa", "-"), ("XIVb", "XIVb", "-"), ("Va chạm", "-", "-"),
      ("IIe", "-", "-"),
      ("5 bis Nghị", "5bis", "5"), ("5a ter", "5ater", "5a"), ("bis", "-", "-"),
      ("d1 khoản", "d1", "-"), ("đ12", "đ12", "-"), ("m2b", "-", "-"), ("a.1 khoản", "a.1", "-"),
      ("a. 1", "a", "-"),
      // Words whose letters have no key: marks alone, the letters of other scripts.
      ("\u{301} của", "-", "-"), ("文 của", "-", "-"), ("ω của", "-", "-"),
      ("đ khoản", "đ", "-"), ("A", "A", "A"), ("B2", "B2", "B2"), ("II1", "-", "II1"),
      ("XVIII", "XVIII", "XVIII"),
      ("TT", "TT", "-"), ("UBND", "-", "-"), ("và", "-", "-"), ("này", "-", "-"), ("123456", "123456", "-"),
      ("1.2", "1.2", "1.2"),
      (", 5", "-", "-"), ("", "-", "-"),
    ])
  func numbers(text: String, provision: String, appendix: String) {
    #expect(Self.number(text, .provision) == provision)
    #expect(Self.number(text, .appendix) == appendix)
  }
}
