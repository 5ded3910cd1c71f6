/// The body that the symbol in a number names: `CP` in `64/2007/NĐ-CP`, `TU` in `06-NQ/TU`.
///
/// State bodies: Nghị định 30/2020/NĐ-CP, Phụ lục VI; Luật 64/2025/QH15; the numbers of the official
/// codification. Party bodies: Hướng dẫn 36-HD/VPTW, phần III.
extension Authority {
  /// Symbols of state bodies and mass organisations, apart from the ministries' (``Ministry/all``). The
  /// National Assembly's are followed by the number of its term: `QH13`, `UBTVQH14`.
  static let symbols: [(String, name: String, BodyKind)] = [
    ("QH", "Quốc hội", .nationalAssembly),
    ("UBTVQH", "Ủy ban Thường vụ Quốc hội", .nationalAssembly),
    ("VPQH", "Văn phòng Quốc hội", .nationalAssembly),
    ("CTN", "Chủ tịch nước", .president),
    ("HĐNN", "Hội đồng Nhà nước", .president),
    ("CP", "Chính phủ", .government),
    ("HĐBT", "Hội đồng Bộ trưởng", .government),
    ("HĐCP", "Hội đồng Chính phủ", .government),
    ("TTg", "Thủ tướng Chính phủ", .primeMinister),
    ("HĐND", "Hội đồng nhân dân", .peoplesCouncil),
    ("UBND", "Ủy ban nhân dân", .peoplesCommittee),
    ("UB", "Ủy ban nhân dân", .peoplesCommittee),
    ("HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", .court),
    ("TANDTC", "Tòa án nhân dân tối cao", .court),
    ("VKSNDTC", "Viện kiểm sát nhân dân tối cao", .procuracy),
    ("VKSTC", "Viện kiểm sát nhân dân tối cao", .procuracy),
    ("KTNN", "Kiểm toán nhà nước", .audit),
    ("BHXH", "Bảo hiểm xã hội Việt Nam", .agency),
    ("TCT", "Tổng cục Thuế", .agency),
    ("TCHQ", "Tổng cục Hải quan", .agency),
    ("CT", "Cục Thuế", .agency),
    ("CHQ", "Cục Hải quan", .agency),
    ("KBNN", "Kho bạc Nhà nước", .agency),
    ("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam", .association),
    ("LĐLĐ", "Liên đoàn Lao động", .association),
    ("ĐTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", .association),
    ("HND", "Hội Nông dân", .association),
    ("HPN", "Hội Liên hiệp Phụ nữ", .association),
    ("CCB", "Hội Cựu chiến binh", .association),
  ]

  /// Symbols of units, commissions and offices of which a number does not say whose they are: `12/BCĐ-VHTT`.
  static let unitSymbols = [
    "VP", "VPUBND", "TCKH", "VHTT", "BCĐ", "BCĐTW", "BCSĐ", "MTTW", "ĐCT",
  ]

  /// Symbols of Party bodies, after the slash: `52-NQ/TW`. `BCT` is here Bộ Chính trị.
  static let partySymbols: [(String, name: String, BodyKind)] = [
    ("TW", "Ban Chấp hành Trung ương", .party),
    ("BCT", "Bộ Chính trị", .party),
    ("BBT", "Ban Bí thư", .party),
    ("VPTW", "Văn phòng Trung ương Đảng", .party),
    ("BTCTW", "Ban Tổ chức Trung ương", .party),
    ("BTGTW", "Ban Tuyên giáo Trung ương", .party),
    ("BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương", .party),
    ("BDVTW", "Ban Dân vận Trung ương", .party),
    ("BNCTW", "Ban Nội chính Trung ương", .party),
    ("UBKTTW", "Ủy ban Kiểm tra Trung ương", .party),
    ("QUTW", "Quân ủy Trung ương", .party),
    ("TU", "Tỉnh ủy, Thành ủy", .party),
    ("HU", "Huyện ủy", .party),
    ("ThU", "Thị ủy, Thành ủy", .party),
    ("QU", "Quận ủy", .party),
    ("ĐU", "Đảng ủy", .party),
    ("ĐUK", "Đảng ủy Khối", .party),
  ]
}
