import Testing

@testable import VanBan

@Suite("Cells that a converter wrote on one line")
struct FlatCellTests {
  @Test(
    "Their lines",
    arguments: [
      (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------",
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "------"]
      ),
      ("BỘ Y TẾ -------", ["BỘ Y TẾ", "-------"]),
      ("Số: 26/BYT-KH V/v báo cáo Số liệu", ["Số: 26/BYT-KH", "V/v báo cáo Số liệu"]),
      (
        "Nơi nhận: - Bộ Y tế (để b/c); - Các sở - ban; - Lưu: VT.",
        ["Nơi nhận:", "- Bộ Y tế (để b/c);", "- Các sở - ban;", "- Lưu: VT."]
      ),
      ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Hồng Minh", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Hồng Minh"]),
      (
        "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Đã ký) Trần Văn Minh",
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)", "Trần Văn Minh"]
      ),
      // Nothing to part.
      ("ỦY BAN NHÂN DÂN TỈNH SƠN LA", ["ỦY BAN NHÂN DÂN TỈNH SƠN LA"]),
      ("Chủ tịch Ủy ban nhân dân - Trưởng ban", ["Chủ tịch Ủy ban nhân dân - Trưởng ban"]), ("", [""]),
    ])
  func lines(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let bounds = [0] + FlatCell(text).lineStarts + [bytes.count]
    let lines = zip(bounds, bounds.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    #expect(lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 } == expected)
  }
}
