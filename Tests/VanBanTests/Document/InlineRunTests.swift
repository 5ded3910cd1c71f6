import Testing

@testable import VanBan

@Suite("Runs of blocks")
struct InlineRunTests {
  @Test(
    "A mark is in them wherever it stands in its block",
    arguments: [
      ("TÊN CƠ QUAN [1]\n_____\nĐiều 1. Bến.\n[1] Tên cơ quan.\n", "TÊN CƠ QUAN^1"),
      ("TÊN CƠ QUAN[1]\n_____\nĐiều 1. Bến.\n[1] Tên cơ quan.\n", "TÊN CƠ QUAN^1"),
      ("Văn bản [1] một.\n[1] Tên cơ quan.\n", "Văn bản ^1 một."),
    ])
  func noteMarks(text: String, expected: String) {
    let document = Document(parsing: text)
    let block = document.blocks[document.noteMarks[0].block]
    #expect(InlineReader(document).text(of: block) { "^\($0.number)" } == expected)
  }
}
