/// Inputs from a seed, the same at every run (SplitMix64).
struct RandomInputs: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func bytes(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  /// Pieces that documents are made of, in no order that makes sense.
  mutating func markup(count: Int) -> String {
    (0..<count).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  private static let pieces = [
    "\n", "\n", "\n", "\n\n", " ", " ", "  ", "\t", "\r\n", "\r", "\u{C}", "\u{A0}", "\u{200B}", "\u{FEFF}",
    "Phần I", "PHẦN THỨ HAI", "Chương II", "Mục 1", "Tiểu mục 2", "Điều 5.", "Khoản 2", "I. ", "IV.", "A. ",
    "1. ", "1-", "2.1.", "3.2.1 ", "1)", "(1)", "a)", "đ) ", "b.", "(i)", "ii)", "- ", "-", "+ ", "* ", "• ",
    "– ", "[1]", "“", "”", "\"", "(", ")", ":", ";", ".", "./.", ",", "…", "____", "-------", "***",
    "Căn cứ ", "Luật ", "Nghị định ", "số 64/2007/NĐ-CP", "93/2014/NQ-", "HĐND", "52-NQ/TW", "ngày 10/4/2007",
    "ngày 05 tháng 12 năm 2022", "của Chính phủ", "QUYẾT ĐỊNH:", "KẾ HOẠCH", "Nơi nhận:", "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Số:      /KH-UBND", "Kính gửi: ", "PHỤ LỤC I", "STT", "Tổng cộng",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "http://a.vn/b", "a@b.vn",
    "1.545.000",
    "98,5%", "e\u{301}", "\u{323}", "\u{1F600}", "中", "\u{0}", "hội nghị", "triển khai", "thực hiện",
    "Hải Dương",
  ]
}
