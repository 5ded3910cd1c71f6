/// Family names of Vietnam, by which a name in capitals is told from an office.
///
/// The most frequent of the Kinh (Lê Trung Hoa, Họ và tên người Việt Nam, 2005) and of other peoples of Vietnam.
enum Surname {
  static let names = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Đào", "Đoàn", "Vương", "Trịnh", "Trương", "Đinh", "Lâm", "Phùng", "Mai", "Tô", "Hà",
    "Tạ", "Cao", "Chu", "Châu", "La", "Lương", "Lưu", "Mạc", "Nghiêm", "Nông", "Quách", "Thái", "Tống",
    "Triệu", "Tăng", "Thân", "Từ", "Vi", "Giàng", "Lò", "Sùng", "Vàng", "Thào", "Quàng", "Cầm", "Điêu", "Hứa",
    "Kiều", "Khuất", "Lại", "Lã", "Ninh", "Phí", "Tưởng", "Bạch", "Bế", "Doãn", "Đàm",
    "Giáp", "Hầu", "Khổng", "Lục", "Ma", "Nhâm", "Thạch", "Thiều", "Trà", "Ung", "Y", "Ksor", "Siu", "Rơ",
    "Rmah", "Kpă", "Niê", "Ayun", "Danh", "Kim",
  ]

  private static let keys = KeySet(names.map { SyllableKey($0) })

  /// Whether the first word of `words` is one.
  static func starts(_ words: WordSequence) -> Bool {
    guard let first = words.first, first.kind == .word else { return false }
    return keys.contains(first.key)
  }
}
