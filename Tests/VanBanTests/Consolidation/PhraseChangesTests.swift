import Testing

@testable import VanBan

@Suite("Phrases that an act replaces in another")
struct PhraseChangesTests {
  private static func replaced(_ text: String, _ rules: [(String, String)]) -> String {
    PhraseReplacement(rules.enumerated().map { .init(phrase: $1.0, replacement: $1.1, amendment: $0) })
      .apply(to: text).text
  }

  @Test(
    "Words that come in are there already only where they are whole words",
    arguments: [
      ("công ty An Bình", ("công ty", "công ty A"), "công ty A An Bình"),
      ("công ty A", ("công ty", "công ty A"), "công ty A"),
      ("Sở Nội vụ tỉnh", ("Sở Nội vụ", "Sở Nội vụ t"), "Sở Nội vụ t tỉnh"),
      ("số 12 năm", ("số 1", "số 1 và"), "số 12 năm"),
      ("số 12 năm", ("số 12", "số 12 n"), "số 12 n năm"),
      ("xã, liên xã", ("xã", "n xã"), "n xã, liên n xã"),
      ("Ủy ban nhân dân", ("Ủy ban", "Ủy ban nhân"), "Ủy ban nhân dân"),
    ])
  func present(_ text: String, _ rule: (String, String), _ expected: String) {
    #expect(Self.replaced(text, [rule]) == expected)
  }

  @Test(
    "Where words are taken out no gap is left, and all else stays",
    arguments: [
      ("lập quỹ ( mẫu ) ...... . và sổ", ["và sổ"], "lập quỹ ( mẫu ) ...... ."),
      ("a  b ; c và d e", ["và d"], "a  b ; c e"), ("a và b, c", ["và b"], "a, c"), ("và b a", ["và b"], "a"),
      ("a và b", ["và b"], "a"), ("a một hai ba", ["một", "hai"], "a ba"), ("(a và b)", ["và b"], "(a)"),
      ("a một, hai.", ["một", ", hai"], "a."),
    ])
  func gaps(_ text: String, _ phrases: [String], _ expected: String) {
    #expect(Self.replaced(text, phrases.map { ($0, "") }) == expected)
  }

  @Test("Words of few letters in a text of few letters take no longer than others")
  func fewLetters() {
    // Tried in every way, 9³⁰ ways.
    let phrase = String(repeating: "na", count: 30) + "x"
    #expect(Self.replaced(String(repeating: "n", count: 3_000), [(phrase, "a")]).count == 3_000)
    let vowels = String(repeating: "n a ", count: 500)
    #expect(Self.replaced(vowels + phrase, [(phrase, "b")]) == vowels + "b")
  }

  private static func consolidation(_ clause: String, _ statements: String) throws -> Consolidation {
    let base = Document(
      parsing: """
        BỘ TÀI CHÍNH
        Số: 07/2023/TT-BTC
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, ngày 02 tháng 3 năm 2023

        THÔNG TƯ
        Quy định về quản lý quỹ

        Điều 1. Phạm vi
        1. \(clause)
        2. Mức thu là 50 đồng.
        Điều 2. Đối tượng
        1. Tổ chức.
        2. Cá nhân.

        BỘ TRƯỞNG
        Nguyễn Văn A
        """)
    let act = AmendmentReaderTests.circular(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BTC\n" + statements)
    return try Consolidation(base: base, amendments: [act])
  }

  @Test(
    "Capitals are no difference where nothing else is found, but never in what another phrase has put in",
    arguments: [
      ("Thông tư này quy định quỹ.", ["⟨1. tổng công ty quy định quỹ.⟩"], 1),
      ("Thông tư này quy định tổng công ty.", ["1. tổng công ty quy định tập đoàn."], 0),
      ("Thông tư này quy định TỔNG CÔNG TY.", ["1. tổng công ty quy định tập đoàn."], 0),
      ("Thông tư này, Tổng Công ty, tổng công ty.", ["1. tổng công ty, tập đoàn, tổng công ty."], 0),
    ])
  func capitals(_ clause: String, _ expected: [String], _ refused: Int) throws {
    let consolidation = try Self.consolidation(
      clause,
      "1. Thay thế cụm từ “Tổng Công ty” bằng cụm từ “tập đoàn”, cụm từ “Thông tư này” bằng cụm từ “tổng công ty” tại khoản 1 Điều 1."
    )
    #expect(consolidation.paragraphs.filter { $0.label == "1." }.prefix(1).map(\.markedText) == expected)
    #expect(
      consolidation.refused.map(\.reason) == [Consolidation.Reason](repeating: .noPhrase, count: refused))
  }

  @Test(
    "A phrase that is nowhere in an act as issued was not replaced, though the new words stand there",
    arguments: [
      ("1. Thay thế cụm từ “cơ quan thuế” bằng cụm từ “An Bình” tại Điều 1.", "⟨Điều 1. Phạm vi⟩"),
      (
        "1. Thay thế cụm từ “Bộ Kế hoạch” bằng cụm từ “Công ty An Bình” tại khoản 1 Điều 1.",
        "⟨1. Công ty An Bình.⟩"
      ),
      ("1. Thay thế cụm từ “kho quỹ” bằng cụm từ “Công ty An Bình” tại Điều 1.", "⟨Điều 1. Phạm vi⟩"),
    ])
  func nowhere(_ statement: String, _ marked: String) throws {
    let consolidation = try Self.consolidation("Công ty An Bình.", statement)
    #expect(consolidation.entries.isEmpty && consolidation.refused.map(\.reason) == [.noPhrase])
    #expect(consolidation.paragraphs.filter(\.isMarked).map(\.markedText) == [marked])
  }

  @Test("Where the text has another change of the act already, the new words show that it has this one too")
  func already() throws {
    let consolidation = try Self.consolidation(
      "Công ty An Bình.",
      "1. Sửa đổi khoản 2 Điều 1 như sau:\n“2. Mức thu là 50 đồng.”\n2. Thay thế cụm từ “kho quỹ” bằng cụm từ “Công ty An Bình” tại Điều 1."
    )
    #expect(consolidation.refused.isEmpty && consolidation.entries.count == 2)
  }
}
