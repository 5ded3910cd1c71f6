import Testing

@testable import VanBan

/// A tab behind a label is a typist's, not a table's.
@Suite("Tabs behind labels")
struct TabTests {
  private func roles(_ text: String) -> [BlockRole] {
    Document(parsing: text).blocks.map(\.role).filter { !$0.isFurniture }
  }

  @Test("Lists with a tab behind each label are no table", arguments: ["-\t", "1.\t", "a)\t", "+\t"])
  func list(label: String) {
    let text = (1...6).map { _ in label + "Các cơ quan, đơn vị triển khai kế hoạch này;" }
    #expect(!roles(text.joined(separator: "\n")).contains(.table))
  }

  @Test("Cells behind tabs are a table's, with and without a number in the first")
  func table() {
    let rows = ["Xã An\t12\t30", "Xã Bình\t14\t31", "Xã Cường\t15\t32", "Xã Dũng\t16\t33"]
    #expect(roles(rows.joined(separator: "\n")).contains(.table))
    let numbered = rows.enumerated().map { "\($0.offset + 1).\t\($0.element)" }
    #expect(roles(numbered.joined(separator: "\n")).contains(.table))
  }
}
