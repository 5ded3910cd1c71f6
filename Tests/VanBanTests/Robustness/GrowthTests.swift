import Testing

@testable import VanBan

/// Texts that repeat one thing. What comes out grows as they do: a rule that hands on what stands around a mention
/// would grow with the square. Time is no matter of tests; see `Benchmarks`.
@Suite("Output grows with the text")
struct GrowthTests {
  /// The most bytes of JSON for a byte of these texts.
  private static let most = 300

  static let lines = [
    "[1] Luật Đất đai [1]\n", "[1] a\n", "văn bản [1]\n", "khoản 2 ", "khoản 2 Điều này\n", "khoản 1, 2, 3 ",
    "ngày ",
    "1/\n", "#/\n", "a)\n", "Luật sửa đổi ", "Luật sửa đổi Luật Đất đai, ", "Luật Đất đai, Luật Nhà ở, ",
    "Quyết định số #/QĐ-UBND sửa đổi ", "Quyết định số #/QĐ-UBND về việc ban hành Kế hoạch ",
    "Nghị định số 1/2020/NĐ-CP của Chính phủ sửa đổi, bổ sung Nghị định số 2/2020/NĐ-CP ",
    "Quyết định số 1/QĐ-UBND ngày 1/1/2020 của Ủy ban nhân dân xã A# ", "(gọi tắt là Luật #) Luật ",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n\n", "TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\n",
    "Người ký: A\nTM. ỦY BAN NHÂN DÂN\n", "Nơi nhận:\n- Như trên;\n", "Phụ lục #\nTheo Phụ lục # kèm theo\n",
    "Điều #. Tên\n", "MỤC LỤC\nĐiều #. Tên\n", "STT  Tên  Số\n#  Tên  2\n", "a    b    c\n",
    "“Điều 1. Trích\n",
  ]

  private static func text(_ phrase: String, size: Int) -> String {
    var text = ""
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += phrase.split(separator: "#", omittingEmptySubsequences: false).joined(separator: String(number))
    }
    return text
  }

  @Test("JSON", arguments: lines)
  func json(_ phrase: String) {
    let (small, large) = (Self.text(phrase, size: 2000), Self.text(phrase, size: 8000))
    let before = DocumentJSON(Document(parsing: small)).bytes().count
    let after = DocumentJSON(Document(parsing: large)).bytes().count
    #expect(after * small.utf8.count <= before * large.utf8.count * 3 / 2)
    #expect(after <= large.utf8.count * Self.most)
  }

  @Test("A title ends before the thirteenth document that it would name")
  func titles() {
    let text = "1. Theo " + Self.text("Quyết định số #/QĐ-UBND sửa đổi ", size: 4000)
    let citations = Document(parsing: text).citations
    #expect(citations.count == text.split(separator: "QĐ-UBND").count - 1)
    #expect(citations.allSatisfy { ($0.title?.count ?? 0) < 500 })
  }

  @Test("Titles of amending laws one in the other, however many, are read")
  func amendingLaws() {
    #expect(Document(parsing: String(repeating: "Luật sửa đổi ", count: 100_000)).blocks.count == 1)
  }

  @Test("A number that stands for many documents leaves open which is meant")
  func sameNumber() {
    func resolution(_ count: Int) -> WorkResolution? {
      let years = (0..<count).map { "- Quyết định số 5/QĐ-TTg ngày 1 tháng 2 năm \(1950 + $0);\n" }
      let text = "I. CĂN CỨ\n" + years.joined() + "- Quyết định số 5/QĐ-TTg.\n"
      return Document(parsing: text).citations.last?.resolution
    }
    guard case .ambiguous(let candidates) = resolution(3) else {
      Issue.record("three are candidates")
      return
    }
    #expect(candidates.map(\.identifier.year) == [1950, 1951, 1952])
    #expect(resolution(40)?.identifier == nil)
    if case .ambiguous = resolution(40) { Issue.record("forty are none") }
  }

  @Test("Of several footnotes of one number each has the marks before it, the last those behind it too")
  func footnotes() {
    let text = "Văn bản [1] một.\n[1] Ghi chú một.\nVăn bản [1] hai.\n[1] Ghi chú hai.\nVăn bản [1] ba.\n"
    let notes = Document(parsing: text).footnotes
    #expect(notes.map(\.number) == [1, 1])
    #expect(notes.map(\.marks.count) == [1, 2])
  }

  @Test("Cells stand in their columns in whatever order a row's lines give them")
  func rows() {
    var row = RowDraft()
    func range(_ start: Int) -> SourceRange { SourceRange(start, start + 1) }
    row.add(range(0), columns: 0..<1)
    row.add(range(1), columns: 3..<4)
    row.add(range(2), columns: 1..<2)
    row.add(range(3), columns: 2..<4)
    row.add(range(4), columns: 2..<3)
    #expect(row.cells.map(\.columns) == [0..<1, 1..<2, 2..<4])
    #expect(row.cells.map(\.pieces.count) == [1, 1, 3])
  }

  @Test("The next number of a list goes on with the last of the same list")
  func rowNumbers() throws {
    var before = RowNumbers()
    for text in ["1", "1.1", "1.2", "2", "2.1"] {
      let number = try #require(RowNumber(Array(text.utf8)[...]))
      #expect(number.follows(before), "\(text)")
      before.append(number)
    }
    #expect(try #require(RowNumber(Array("3".utf8)[...])).follows(before))
    #expect(try #require(RowNumber(Array("1.3".utf8)[...])).follows(before))
    #expect(!(try #require(RowNumber(Array("4".utf8)[...])).follows(before)))
  }
}
