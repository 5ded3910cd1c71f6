import Testing

@testable import VanBan

@Suite("Rows and cells of tables")
struct TableRowTests {
  /// The rows of a table whose lines are `text`: its kind, then its cells.
  private func rows(_ text: String) -> [String] {
    table(text).rows.map { row in
      let cells = row.cells.map { $0.text + ($0.span > 1 ? " ×\($0.span)" : "") }
      return row.kind.rawValue + ": " + cells.joined(separator: " | ")
    }
  }

  private func table(_ text: String) -> Table {
    let source = SourceText(text)
    let pieces = LineScanner.lines(of: source).compactMap {
      $0.isBlank ? nil : $0.content
    }
    return TableReader.read(Block(id: 0, role: .table, depth: 1, pieces: pieces), source: source)
  }

  @Test("columns by tabs: groups, numbers level by level, a total")
  func tabs() {
    let text = """
      STT\tTên hệ thống\tĐơn vị\tKinh phí
      I\tCấp huyện
      1\tMột cửa điện tử\tVăn phòng\t1.250,5
      2\tThư điện tử\tPhòng Văn hóa\t300
      II\tCấp xã
      1\tTrang thông tin\tCác xã\t98,5
      \tTổng cộng\t\t1.649
      """
    #expect(
      rows(text) == [
        "header: STT | Tên hệ thống | Đơn vị | Kinh phí", "group: I | Cấp huyện",
        "data: 1 | Một cửa điện tử | Văn phòng | 1.250,5", "data: 2 | Thư điện tử | Phòng Văn hóa | 300",
        "group: II | Cấp xã", "data: 1 | Trang thông tin | Các xã | 98,5", "total: Tổng cộng | 1.649",
      ])
    #expect(table(text).rows.map(\.numbers) == [[], [1], [1], [2], [2], [1], []])
    #expect(table(text).rows[2].cells.last?.value == CellNumber(digits: 12505, decimals: 1))
    #expect(table(text).rows.last?.cells.map(\.column) == [1, 3])
  }

  @Test("columns by their places: cells of several lines, a heading over two columns")
  func places() {
    let text = """
      TT   Nội dung              Kinh phí (triệu đồng)
                               Năm 2023     Năm 2024
      1    Lắp đặt máy chủ         120          140
           tại huyện
      2    Phần mềm                 80           90
      """
    #expect(
      rows(text) == [
        "header: TT | Nội dung | Kinh phí (triệu đồng) ×2", "header: Năm 2023 | Năm 2024",
        "data: 1 | Lắp đặt máy chủ tại huyện | 120 | 140", "data: 2 | Phần mềm | 80 | 90",
      ])
  }

  @Test("cells one after the other: rows by their numbers, amounts at line ends")
  func flow() {
    let text = """
      TT
      Nội dung
      Đơn vị
      thực hiện
      1
      Số hóa hồ sơ
      lưu trữ
      1.250.000
      2
      Lắp đặt máy chủ 80 90
      Tổng cộng 1.330.000
      """
    #expect(
      rows(text) == [
        "header: TT | Nội dung | Đơn vị thực hiện", "data: 1 | Số hóa hồ sơ lưu trữ | 1.250.000",
        "data: 2 | Lắp đặt máy chủ | 80 | 90", "total: Tổng cộng | 1.330.000",
      ])
  }

  @Test("a heading that is printed again after a page break is left out; its lines stay in the block")
  func repeatedHeading() {
    let text = "TT   Tên   Số\n1   An   5\nTT   Tên   Số\n2   Bình   6"
    #expect(rows(text) == ["header: TT | Tên | Số", "data: 1 | An | 5", "data: 2 | Bình | 6"])
    #expect(table(text).block.pieces.count == 4)
  }

  @Test("numbers of columns under the headings")
  func columnNumbers() {
    #expect(
      rows("TT\tTên xã\tSố hộ\n(1)\t(2)\t(3)\n1\tAn\t5")
        == ["header: TT | Tên xã | Số hộ", "column-numbers: (1) | (2) | (3)", "data: 1 | An | 5"])
  }

  @Test(
    "numbers as cells write them",
    arguments: [
      ("120", 120, 0, nil), ("1.545.000.000", 1_545_000_000, 0, nil), ("98,5", 985, 1, nil),
      ("98,5%", 985, 1, "%"), ("12.5", 125, 1, nil), ("1.250,75", 125_075, 2, nil), ("-7", -7, 0, nil),
      ("(1.200)", -1200, 0, nil), ("26 tỷ", 26, 0, "tỷ"), ("1,545,000", 1_545_000, 0, nil),
    ] as [(String, Int, Int, String?)])
  func numbers(_ text: String, _ digits: Int, _ decimals: Int, _ unit: String?) {
    #expect(CellNumber(text) == CellNumber(digits: digits, decimals: decimals, unit: unit))
  }

  @Test(
    "what is no number", arguments: ["", "1.1.1", "12/5", "1 xã", "(1)", "a5", "1..5", "5,", "2021-2025"])
  func noNumbers(_ text: String) { #expect(CellNumber(text) == nil) }
}
