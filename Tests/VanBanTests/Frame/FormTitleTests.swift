import Testing

@testable import VanBan

@Suite("Titles of forms")
struct FormTitleTests {
  @Test(
    "In capitals, with what is in brackets below; the number of lines it takes",
    arguments: [
      ("ĐƠN ĐỀ NGHỊ\nCẤP GIẤY PHÉP\n(Dùng cho tổ chức)\nKính gửi: Sở Xây dựng", 3),
      ("BIÊN BẢN\nHỌP BAN LÃNH ĐẠO\nHồi 8 giờ, họp.", 2),
      ("GIẤY XÁC NHẬN\nVề việc cư trú\nUBND xã xác nhận:", 2),
      ("DANH SÁCH\nSTT Họ và tên", 1), ("BÁO CÁO\n1. Kết quả", 1),
      ("TỜ KHAI\n(V/v cấp lại thẻ)\n(Kèm theo ảnh)\n(Ba bản)\nHọ và tên:", 3),
      ("Tôi đề nghị cấp phép.", 0), ("NGƯỜI KHAI:", 0), ("", 0),
    ])
  func lines(text: String, expected: Int) {
    let input = ReaderInput(text)
    let title = FormTitle(lines: input.lines, roles: input.roles, source: input.source)
    #expect(title.end(from: 0, to: input.lines.count) == expected)
  }
}
