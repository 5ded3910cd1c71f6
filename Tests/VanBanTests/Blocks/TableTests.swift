import Testing

@testable import VanBan

@Suite("Tables and figures")
struct TableTests {
  /// Lines of full width, by which cells are seen to be narrow.
  private static let prose = """
    Các phòng, ban, đơn vị thuộc huyện và Ủy ban nhân dân các xã, thị trấn tập trung triển
    khai các nhiệm vụ đã được phê duyệt, bảo đảm đúng tiến độ, chất lượng và hiệu quả; kịp
    thời báo cáo những khó khăn, vướng mắc phát sinh để được xem xét, chỉ đạo, giải quyết
    theo thẩm quyền; thường xuyên kiểm tra, đôn đốc việc thực hiện ở cơ sở.

    """

  private func firstTable(_ text: String) -> Table? {
    func find(_ nodes: [Node]) -> Table? {
      for node in nodes {
        if case .table(let table) = node { return table }
        if let found = find(node.children) { return found }
      }
      return nil
    }
    return find(Document(parsing: text).body)
  }

  @Test("a table begins with the heading of its number column and ends where the clauses go on")
  func numberColumn() {
    let text =
      Self.prose + """
        1. Các xã thực hiện nhiệm vụ theo danh mục dưới đây, hoàn thành trước ngày 30 tháng 6.
        STT
        Tên nhiệm vụ
        Đơn vị chủ trì
        1
        Số hóa hồ sơ
        Văn phòng
        2
        Lắp đặt máy chủ
        Phòng Văn hóa
        2. Các phòng, ban, đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 15 tháng 12.
        3. Văn phòng có trách nhiệm tổng hợp, trình Ủy ban nhân dân huyện xem xét, quyết định.
        """
    #expect(
      Reading.body(text).drop { $0 != "\n" }.dropFirst() == """
        heading [1.] Các xã thực hiện nhiệm vụ theo danh mục dưới đây, hoàn thành trước ngày 30 tháng 6.
          table STT Tên nhiệm vụ Đơn vị chủ trì 1 Số hóa hồ sơ Văn phòng 2 Lắp đặt máy chủ Phòng Văn hóa
        item [2.] Các phòng, ban, đơn vị báo cáo kết quả thực hiện về Văn phòng trước ngày 15 tháng 12.
        item [3.] Văn phòng có trách nhiệm tổng hợp, trình Ủy ban nhân dân huyện xem xét, quyết định.
        """)
  }

  @Test(
    "the unit above it, its headings and rows", arguments: ["ĐVT: triệu đồng", "(Đơn vị tính: triệu đồng)"])
  func unit(_ line: String) throws {
    let table = try #require(
      firstTable(
        Self.prose + """
          I. KINH PHÍ
          \(line)
          TT   Nội dung   Năm 2023   Năm 2024
          1   Máy chủ   120   140
          2   Phần mềm   80   90
          Tổng cộng   200   230
          """))
    #expect(table.unit == line)
    #expect(table.rows.map(\.isHeader) == [true, false, false, false])
    #expect(table.rows.first?.cells.map(\.text) == ["TT", "Nội dung", "Năm 2023", "Năm 2024"])
    #expect(table.rows.dropFirst().first?.cells.map(\.text) == ["1", "Máy chủ", "120", "140"])
  }

  @Test("a table goes on across pages, where its heading is repeated")
  func repeatedHeading() {
    let row = "Lắp đặt thiết bị"
    #expect(
      Reading.blocks(
        Self.prose + """
          I. DANH MỤC
          TT   Nội dung   Kinh phí
          1   \(row)   120

          \u{0C}2

          TT   Nội dung   Kinh phí
          2   \(row)   80
          3   \(row)   90
          """, .table, .pageNumber)
        == [
          "table TT Nội dung Kinh phí 1 \(row) 120 TT Nội dung Kinh phí 2 \(row) 80 3 \(row) 90",
          "page.number 2",
        ])
  }

  @Test("rows of numbers are a table without a heading")
  func numbers() {
    let rows = ["Hồ sơ 120", "Máy chủ 80 90", "12 14 16", "Số xã 12", "98% 99%", "Tổng 200 230"]
    #expect(
      Reading.blocks(
        Self.prose
          + "1. Kết quả thực hiện các chỉ tiêu chuyển đổi số của huyện trong giai đoạn vừa qua như sau:\n"
          + rows.joined(separator: "\n"), .table)
        == ["table " + rows.joined(separator: " ")])
  }

  @Test("a heading in capitals or an article ends a table")
  func ends() {
    let table = "TT   Nội dung   Kinh phí\n1   Máy chủ   120\n2   Phần mềm   80\n"
    #expect(
      Reading.blocks("\(Self.prose)I. KINH PHÍ\n\(table)II. TỔ CHỨC THỰC HIỆN KẾ HOẠCH\nVăn phòng chủ trì.")
        .suffix(2)
        == ["heading [II.] TỔ CHỨC THỰC HIỆN KẾ HOẠCH", "para Văn phòng chủ trì."])
    #expect(
      Reading.blocks(
        "\(Self.prose)Điều 1. Kinh phí như sau:\n\(table)Điều 2. Văn phòng chịu trách nhiệm thi hành."
      ).last
        == "item [Điều 2.] Văn phòng chịu trách nhiệm thi hành.")
  }

  @Test("the scattered words of a diagram are a figure")
  func figure() {
    let words = [
      "Trung ương", "Trục liên thông", "Người dân", "Cổng dịch vụ", "Cơ sở dữ liệu", "Doanh nghiệp", "Kho số",
      "Mạng nội bộ", "Máy chủ", "Tường lửa", "Cấp xã", "Cấp huyện", "Cấp tỉnh", "Thiết bị",
    ]
    #expect(
      Reading.blocks(
        Self.prose
          + "1. Mô hình kết nối các hệ thống thông tin của huyện với tỉnh được mô tả trong hình dưới đây:\n"
          + words.joined(separator: "\n"), .figure)
        == ["figure " + words.joined(separator: " ")])
  }

  @Test("short entries of a list are neither")
  func list() {
    let text = "1. Thành viên gồm:\n" + (1...14).map { "- Xã số \($0);" }.joined(separator: "\n")
    #expect(Reading.blocks(text, .table, .figure).isEmpty)
    #expect(Reading.blocks(text, .item).count == 14)
  }

  @Test(
    "What is said behind a colon is no column",
    arguments: [
      "Trưởng ban\t: 1,0\nPhó Trưởng ban\t: 0,8\nTrưởng phòng\t: 0,6\nPhó phòng\t: 0,4",
      "1. Quỹ thu nhập\t:\t70%\n2. Quỹ khen thưởng\t:\t05%\n3. Quỹ phúc lợi\t:\t15%\n4. Quỹ dự phòng\t:\t10%",
      "Hoàn thành khá      : 0,8\nHoàn thành trung bình     : 0,5\nHoàn thành kém      : 0,3",
      "K1\t: Hệ số trách nhiệm.\nK2\t: Hệ số khối lượng.\nK3\t: Hệ số chất lượng.",
      "Xe 04 chỗ\t: 15 lít\nXe 07 chỗ\t: 17 lít\nXe 16 chỗ\t: 20 lít",
    ])
  func values(text: String) { #expect(ReaderInput(text).drafts.allSatisfy { $0.role != .table }) }

  @Test("Who signs a form, and its remarks, are none of its table's")
  func formTable() {
    let input = ReaderInput(
      "STT\tHọ và tên\tNgày sinh\n1\t\t\n2\t\t\nLÃNH ĐẠO CƠ QUAN\n(Ký tên, đóng dấu)\nGhi chú:\n(1) Tên cơ quan."
    )
    #expect(
      input.drafts.map { "\($0.role.rawValue) \($0.parts.count)" }.first == "table 3")
  }
}
