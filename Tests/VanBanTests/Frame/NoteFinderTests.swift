import Testing

@testable import VanBan

@Suite("Marks, notes and text told apart")
struct NoteFinderTests {
  /// Case: an excerpt whose marks begin at 20, in each form that they are written in.
  private static func excerpt(_ mark: (Int) -> String, blank: String = " ") -> String {
    NoteFixture.decree(
      """
      Điều 34.\(mark(20))\(blank)Nguyên tắc cho vay
      1. Bảo đảm đúng đối tượng.
      2.\(mark(21))\(blank)Bảo toàn vốn.
      3. Chủ bến lập sổ gồm:
      a)\(mark(22))\(blank)Sổ phương tiện;
      b) Sổ hành khách.
      Điều 35.\(mark(23)) (được bãi bỏ)
      Điều 36. Hiệu lực
      Nghị định có hiệu lực từ ngày ký.
      """)
  }

  private static let forms: [(String, @Sendable (Int) -> String)] = [
    ("digits", { "\($0)" }), ("brackets", { "[\($0)]" }),
    (
      "raised",
      {
        String($0).map { ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"][$0.wholeNumberValue ?? 0] }
          .joined()
      }
    ),
    ("carets", { "^\($0)^" }), ("carets with blanks", { "^ \($0) ^" }), ("tags", { "<sup>\($0)</sup>" }),
    ("links", { "<a href=\"#_ftn\($0)\" name=\"_ftnref\($0)\"><sup>[\($0)]</sup></a>" }),
    ("links of Markdown", { "[[\($0)]](#_ftn\($0))" }), ("formulas", { "$^{\($0)}$" }),
  ]

  @Test(
    "In every form: the labels stay what they are, the marks are none of the text", arguments: forms.indices)
  func everyForm(index: Int) {
    let text = Self.excerpt(Self.forms[index].1)
    #expect(
      NoteFixture.labels(text) == [
        "Điều 34. Nguyên tắc cho vay", "1. Bảo đảm đúng đối tượng.", "2. Bảo toàn vốn.",
        "3. Chủ bến lập sổ gồm:",
        "a) Sổ phương tiện;", "b) Sổ hành khách.", "Điều 35. (được bãi bỏ)", "Điều 36. Hiệu lực",
      ], "\(Self.forms[index].0)")
    #expect(
      NoteFixture.marks(text) == [
        "20 in art_34", "21 in art_34__para_2", "22 in art_34__para_3__point_a", "23 in art_35",
      ], "\(Self.forms[index].0)")
  }

  @Test("The article has its number, and every byte stays where it was")
  func article() throws {
    let text = Self.excerpt { "\($0)" }
    let document = Document(parsing: text)
    #expect(document.source.bytes == Array(text.utf8))
    let article = try #require(document.blocks.first { $0.label?.style == .article })
    #expect(article.label?.ordinal == 34)
    #expect(article.label?.text == "Điều 34.")
    #expect(document.source[article.range] == "Điều 34.20 Nguyên tắc cho vay")
    #expect(article.text(in: document.source) == "Điều 34. Nguyên tắc cho vay")
  }

  @Test(
    "Decimals stay decimals where nothing speaks of notes",
    arguments: [
      "Điều 1. Một\n1. Mục tiêu\n1.1 Chung\n1.2 Riêng\n2. Nhiệm vụ\n2.1 Một\n2.2 Hai\n2.3 Ba",
      "Điều 1. Mức thu\nMức thu là 3.5 triệu đồng; 4.6 triệu đồng; 5.7 triệu đồng.",
      "Điều 1. Mã\nMã CO2, PM3 và QL4; phòng A5, lô B6.",
      "Điều 1. Diện tích\nMột lô 20 m², hai lô 30 m³, 10⁴ lô.",
      "Điều 1. Tài liệu\nXem [3] và [8], rồi [2].", "Điều 1. Số\nTheo khoản1 Điều2 và điểm3.",
    ])
  func noNotes(body: String) {
    #expect(NoteFixture.marks(NoteFixture.decree(body)) == [])
  }

  @Test("A consolidated text needs one mark, where no other number can be")
  func consolidated() {
    let body = "Điều 1. Phạm vi\n1. Một.\n2.1 Hai.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực."
    #expect(NoteFixture.marks(NoteFixture.decree(body)) == [])
    #expect(
      NoteFixture.marks(NoteFixture.decree(body, number: "05/VBHN-BTC")) == ["1 in art_1__para_2"])
  }

  private static let amended =
    "Điều này được sửa đổi theo quy định tại khoản 1 Điều 1 Nghị định số 5/2023/NĐ-CP."

  @Test(
    "Notes behind the signature, however they are numbered",
    arguments: ["[1] ", "1 ", "1. ", "(1) ", "1) ", "1", "¹ ", "[1]\n"])
  func atEnd(label: String) {
    func note(_ number: String) -> String {
      label.replacing("1", with: number).replacing("¹", with: number == "1" ? "¹" : "²") + Self.amended
    }
    let text = NoteFixture.decree(
      "Điều 1. Phạm vi1\nNghị định này quy định về bến.\nĐiều 2.2 Hiệu lực\nNghị định này có hiệu lực.",
      number: "05/VBHN-BTC", after: "______________\n\(note("1"))\n\(note("2"))")
    #expect(NoteFixture.marks(text) == ["1 in art_1 → fn_1", "2 in art_2 → fn_2"])
    #expect(NoteFixture.notes(text).count == 2)
    #expect(Document(parsing: text).appendices.isEmpty)
  }

  @Test("A note has its citations, and they are of the note")
  func citations() throws {
    let text = NoteFixture.decree(
      "Điều 1. Phạm vi[1]\nNghị định này quy định về bến.", after: "[1] \(Self.amended)")
    let document = Document(parsing: text)
    let note = try #require(document.footnotes.first)
    let cited = document.citations.filter { $0.block == note.block.id }
    #expect(cited.compactMap(\.number?.text) == ["5/2023/NĐ-CP"])
  }

  @Test("A citation reads over the mark in it")
  func citationWithMark() {
    let text = NoteFixture.decree(
      "Điều 1. Phạm vi[1]\nTheo Luật Khiếu nại[2] số 02/2011/QH13 ngày 11 tháng 11 năm 2011.",
      after: "[1] \(Self.amended)\n[2] \(Self.amended)")
    let document = Document(parsing: text)
    #expect(document.citations.contains { $0.number?.text == "02/2011/QH13" && $0.name == nil })
  }

  @Test("The title loses its mark, and keeps its place")
  func title() {
    let text = NoteFixture.decree(
      "Điều 1. Phạm vi\nNghị định này quy định về bến.", number: "05/VBHN-BTC", after: "[1] \(Self.amended)"
    ).replacing("quản lý bến bãi\n\n", with: "quản lý bến bãi[1]\n\n")
    let document = Document(parsing: text)
    #expect(document.title.text == "Quy định về quản lý bến bãi")
    #expect(NoteFixture.marks(text) == ["1 in title_1 → fn_1"])
  }

  @Test("What was read so once is read so again")
  func again() throws {
    let text = Self.excerpt { "\($0)" }
    let document = Document(parsing: text)
    #expect(Document(parsing: document.source) == document)
    #expect(try Document(json: DocumentJSON(document).bytes()) == document)
  }
}
