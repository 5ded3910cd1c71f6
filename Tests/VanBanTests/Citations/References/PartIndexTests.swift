import Testing

@testable import VanBan

@Suite("Where the parts of a document are")
struct PartIndexTests {
  private static let document = Document(
    parsing: """
      QUY CHẾ
      Về kho lưu trữ

      Chương I
      QUY ĐỊNH CHUNG

      Điều 1. Phạm vi
      1. Quy chế này quy định về kho.
      2. Gồm có:
      a) Kho của tỉnh;
      b) Kho của huyện.

      Chương II
      TỔ CHỨC

      Điều 2. Thực hiện
      1. Sở Nội vụ thực hiện.

      PHỤ LỤC I
      DANH MỤC KHO

      Điều 1. Kho của tỉnh
      """)

  private static func steps(_ text: String) -> [Pinpoint.Step] {
    let units = [
      "điều": Pinpoint.Unit.article, "khoản": .clause, "điểm": .point, "chương": .chapter,
      "phụ-lục": .appendix,
    ]
    let words = text.split(separator: " ").map { String($0) }
    return stride(from: 0, to: words.count - 1, by: 2).compactMap { index in
      units[words[index]].map { Pinpoint.Step(unit: $0, number: words[index + 1], range: SourceRange(0, 0)) }
    }
  }

  private static func target(
    _ path: String, from opening: String, in unit: Pinpoint.Unit?, isMain: Bool
  ) -> String {
    let words = WordSequence(Tokenizer.tokens(of: document.source))
    let index = PartIndex(DocumentWords(source: document.source, words: words, blocks: document.blocks))
    func text(_ block: Block) -> String { block.text(in: document.source) }
    guard let from = document.blocks.last(where: { text($0).hasPrefix(opening) }),
      let found = index.target(steps(path), from: from.id, in: unit, isMain: isMain)
    else { return "-" }
    return text(document.blocks[found])
  }

  @Test(
    "Seen from a block: by their numbers, in the part that is meant as `này`, in the appendix or the document",
    arguments: [
      ("điều 2", "a)", nil, false, "Điều 2. Thực hiện"),
      ("điều 1 khoản 2 điểm b", "1. Sở", nil, false, "b) Kho của huyện."),
      ("điểm b", "a)", .clause, false, "b) Kho của huyện."),
      ("khoản 1", "a)", .article, false, "1. Quy chế này quy định về kho."),
      ("chương II", "a)", nil, false, "Chương II TỔ CHỨC"),
      ("phụ-lục I", "a)", nil, false, "PHỤ LỤC I DANH MỤC KHO"),
      ("điều 1", "Điều 1. Kho", nil, false, "Điều 1. Kho của tỉnh"),
      ("điều 1", "Điều 1. Kho", nil, true, "Điều 1. Phạm vi"),
      ("", "1. Sở", .article, false, "Điều 2. Thực hiện"),
      ("điều 9", "a)", nil, false, "-"), ("khoản 7", "a)", .article, false, "-"),
      ("điểm a", "Chương II", .clause, false, "-"),
      ("phụ-lục II", "a)", nil, false, "-"),
    ] as [(String, String, Pinpoint.Unit?, Bool, String)])
  func target(path: String, from: String, unit: Pinpoint.Unit?, isMain: Bool, expected: String) {
    #expect(Self.target(path, from: from, in: unit, isMain: isMain) == expected)
  }
}
