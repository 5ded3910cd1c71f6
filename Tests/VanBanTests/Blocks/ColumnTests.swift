import Testing

@testable import VanBan

@Suite("Tables that show by their columns")
struct ColumnTests {
  private static let prose = """
        1. Các phòng, ban, đơn vị thuộc huyện và Ủy ban nhân dân các xã, thị trấn tập trung triển
    khai các nhiệm vụ đã được phê duyệt, bảo đảm đúng tiến độ, chất lượng và hiệu quả; kịp
    thời báo cáo những khó khăn, vướng mắc phát sinh để được xem xét, giải quyết như sau:

    """

  @Test("lines whose cells stand apart by gaps")
  func gaps() {
    let text =
      Self.prose + """
           Chức danh                  Định mức
           Công tác viên              01 người phụ trách 25 đối tượng
           tại cơ sở                  thuộc diện quản lý
           Nhân viên y tế             01 người phụ trách 50 đối tượng
        2. Các xã báo cáo kết quả thực hiện về Văn phòng trước ngày 15 tháng 12 hằng năm theo quy
        định.
        """
    #expect(Reading.blocks(text, .table).count == 1)
    #expect(Reading.blocks(text, .item, .heading).count == 2)
  }

  @Test("a number and a wide gap are a row of the table under its heading")
  func numberedRows() {
    let text =
      Self.prose + """
        TT     Chức danh nghề nghiệp        Định mức
         1.    Công tác xã hội viên         01 người quản lý 30 đối tượng
         2.    Nhân viên y tế               01 người phụ trách việc chăm sóc cho 50 đối tượng
               tại cơ sở                    trong một năm
        2. Các xã báo cáo kết quả thực hiện về Văn phòng trước ngày 15 tháng 12 hằng năm theo quy
        định, kèm theo danh sách các đối tượng đã được chăm sóc và những kiến nghị của địa phương.
        3. Văn phòng tổng hợp, trình Ủy ban nhân dân huyện xem xét, quyết định việc điều chỉnh các
        định mức cho phù hợp với tình hình thực tế và khả năng cân đối ngân sách của địa phương.
        """
    #expect(Reading.blocks(text, .table).count == 1)
    #expect(Reading.blocks(text, .item, .heading).count == 3)
  }

  @Test("numbers of columns on lines of their own begin a table")
  func columnNumbers() {
    let text = Self.prose + "Đối tượng\n(1)\n\n(2)\n\n(3)\n\n1. Hưu trí\n2. Mất sức\n3. Tuất hằng tháng\n"
    #expect(Reading.blocks(text, .table).count == 1)
    #expect(Reading.blocks(text, .item).isEmpty)
  }

  @Test("numbers between blank lines, close together, are cells; those of pages stand apart")
  func numbers() {
    let years = (1995...2004).map { "\($0)\n\n" }.joined()
    #expect(Reading.blocks(Self.prose + "Năm\n\n" + years, .pageNumber).isEmpty)
    let page = String(repeating: Self.prose, count: 3)
    #expect(Reading.blocks(page + "\n2\n\n" + page + "\n3\n\n" + page, .pageNumber).count == 2)
  }

  @Test("signs of a formula are no bullets")
  func formula() {
    let text = Self.prose + "Mức lương\n=\nMức lương tháng trước\n+\n300.000\n"
    #expect(!Reading.blocks(text, .item).contains { $0.hasPrefix("item [+]") })
  }
}
