import Testing

@testable import VanBan

@Suite("Tables of a consolidated text")
struct ConsolidatedTableTests {
  private typealias Cell = Consolidation.Table.Cell

  @Test("A place that a cell covers is empty, so that what stands below stays in its column")
  func places() {
    func table(_ width: Int, _ rows: [[(String, columns: Int, rows: Int)]]) -> Consolidation.Table {
      Consolidation.Table(
        unit: nil,
        rows: rows.map { row in
          .init(isHeader: false, cells: row.map { Cell(text: $0.0, columns: $0.columns, rows: $0.rows) })
        }, width: width)
    }
    let cases: [(Consolidation.Table, [[String]])] = [
      (table(2, [[("a", 1, 2), ("b", 1, 1)], [("c", 1, 1)]]), [["a", "b"], ["", "c"]]),
      (table(2, [[("a", 1, 1), ("b", 1, 2)], [("c", 1, 1)]]), [["a", "b"], ["c", ""]]),
      (table(3, [[("a", 2, 2), ("b", 1, 1)], [("c", 1, 1)]]), [["a", "", "b"], ["", "", "c"]]),
      (
        table(3, [[("a", 1, 3), ("b", 1, 1), ("c", 1, 1)], [("d", 1, 2), ("e", 1, 1)], [("f", 1, 1)]]),
        [["a", "b", "c"], ["", "d", "e"], ["", "", "f"]]
      ),
      (table(2, [[("a", 2, 1)], [("b", 1, 1), ("c", 1, 1)]]), [["a", ""], ["b", "c"]]),
      // A row that is longer than the table is wide.
      (table(1, [[("a", 1, 2), ("b", 1, 2)], []]), [["a", "b"], [""]]),
    ]
    for (table, places) in cases { #expect(table.places == places) }
  }
}
