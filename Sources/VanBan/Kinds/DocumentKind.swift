/// The kind of a document, by its type name or by the code in its number. The raw value is the Vietnamese name in ASCII.
///
/// Types and codes: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; normative types: Luật 64/2025/QH15,
/// Điều 4; Party types: Hướng dẫn 36-HD/VPTW.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// Hiến pháp.
  case constitution = "hien-phap"
  /// Bộ luật.
  case code = "bo-luat"
  /// Luật (`L`).
  case law = "luat"
  /// Pháp lệnh (`PL`).
  case ordinance = "phap-lenh"
  /// Sắc lệnh (`SL`) of the president, 1945 to 1959.
  case decreeLaw = "sac-lenh"
  /// Lệnh of the president.
  case order = "lenh"
  /// Nghị định (`NĐ`) of the government.
  case decree = "nghi-dinh"
  /// Nghị quyết (`NQ`), also nghị quyết liên tịch.
  case resolution = "nghi-quyet"
  /// Quyết định (`QĐ`).
  case decision = "quyet-dinh"
  /// Thông tư (`TT`).
  case circular = "thong-tu"
  /// Thông tư liên tịch (`TTLT`), formerly thông tư liên bộ (`TTLB`).
  case jointCircular = "thong-tu-lien-tich"
  /// Chỉ thị (`CT`).
  case directive = "chi-thi"
  /// Kế hoạch (`KH`).
  case plan = "ke-hoach"
  /// Chương trình (`CTr`).
  case programme = "chuong-trinh"
  /// Đề án (`ĐA`).
  case scheme = "de-an"
  /// Dự án (`DA`).
  case project = "du-an"
  /// Công văn: a letter, whose number mostly has no code.
  case officialLetter = "cong-van"
  /// Công điện (`CĐ`).
  case telegram = "cong-dien"
  /// Báo cáo (`BC`).
  case report = "bao-cao"
  /// Thông báo (`TB`).
  case notice = "thong-bao"
  /// Thông cáo (`TC`).
  case communique = "thong-cao"
  /// Hướng dẫn (`HD`).
  case guideline = "huong-dan"
  /// Tờ trình (`TTr`).
  case submission = "to-trinh"
  /// Kết luận (`KL`) of the Party.
  case conclusion = "ket-luan"
  /// Quy định (`QyĐ`).
  case regulation = "quy-dinh"
  /// Quy chế (`QC`).
  case statute = "quy-che"
  /// Điều lệ (`ĐL`).
  case charter = "dieu-le"
  /// Quy trình (`QT`).
  case procedure = "quy-trinh"
  /// Phương án (`PA`).
  case option = "phuong-an"
  /// Biên bản (`BB`).
  case minutes = "bien-ban"
  /// Hợp đồng (`HĐ`).
  case contract = "hop-dong"
  /// Giấy mời (`GM`).
  case invitation = "giay-moi"
  /// Văn bản hợp nhất (`VBHN`): an act with its amendments worked in.
  case consolidatedText = "van-ban-hop-nhat"
  /// The word "văn bản" itself, which says no more than that it is a document.
  case text = "van-ban"
  /// TCVN, QCVN.
  case standard = "tieu-chuan"
  /// A kind that none of the above names.
  case other = "khac"
}

extension DocumentKind {
  /// One row for each name that a kind goes by, the usual one first.
  static let names: [(String, DocumentKind)] = [
    ("hiến pháp", .constitution), ("bộ luật", .code), ("luật", .law), ("pháp lệnh", .ordinance),
    ("sắc lệnh", .decreeLaw), ("lệnh", .order), ("nghị định", .decree), ("nghị quyết", .resolution),
    ("nghị quyết liên tịch", .resolution), ("quyết định", .decision), ("thông tư liên tịch", .jointCircular),
    ("thông tư liên bộ", .jointCircular), ("thông tư", .circular), ("chỉ thị", .directive),
    ("kế hoạch", .plan), ("kế hoạch hành động", .plan), ("kế hoạch liên tịch", .plan),
    ("chương trình", .programme), ("chương trình hành động", .programme), ("đề án", .scheme),
    ("dự án", .project), ("công văn", .officialLetter), ("công điện", .telegram),
    ("công điện khẩn", .telegram), ("công điện hỏa tốc", .telegram), ("báo cáo", .report),
    ("thông báo", .notice), ("thông báo kết luận", .notice), ("thông cáo", .communique),
    ("hướng dẫn", .guideline), ("hướng dẫn liên ngành", .guideline), ("tờ trình", .submission),
    ("kết luận", .conclusion), ("quy định", .regulation), ("quy chế", .statute), ("điều lệ", .charter),
    ("quy trình", .procedure), ("phương án", .option), ("biên bản", .minutes), ("hợp đồng", .contract),
    ("giấy mời", .invitation), ("văn bản hợp nhất", .consolidatedText), ("văn bản", .text),
  ]

  /// The code of each kind in a number (Nghị định 30/2020/NĐ-CP, Phụ lục III, and those in use before it).
  static let codes: [(String, DocumentKind)] =
    [
      ("L", .law), ("PL", .ordinance), ("NĐ", .decree), ("NQ", .resolution),
      ("QĐ", .decision), ("TT", .circular),
      ("CT", .directive), ("KH", .plan), ("KHHĐ", .plan), ("KHPH", .plan),
      ("CTPH", .programme),
      ("QCPH", .statute), ("CTr", .programme), ("CTHĐ", .programme),
      ("ĐA", .scheme), ("DA", .project), ("CV", .officialLetter), ("CĐ", .telegram), ("BC", .report),
      ("TB", .notice), ("TBKL", .notice), ("TC", .communique), ("HD", .guideline),
      ("TTr", .submission), ("KL", .conclusion), ("QyĐ", .regulation),
      ("QC", .statute), ("QT", .procedure), ("ĐL", .charter), ("PA", .option), ("BB", .minutes),
      ("HĐ", .contract), ("GM", .invitation), ("SL", .decreeLaw), ("VBHN", .consolidatedText),
      ("ThT", .notice),
    ] + jointCodes

  /// Codes of what several bodies issue together (Nghị định 30/2020/NĐ-CP, Phụ lục III; Luật 80/2015/QH13, Điều 4; as
  /// circulars, plans and guidelines of several bodies have it): all that follows them is bodies.
  private static let jointCodes: [(String, DocumentKind)] = [
    ("NQLT", .resolution), ("TTLT", .jointCircular), ("TTLB", .jointCircular), ("KHLT", .plan),
    ("KHLN", .plan),
    ("HDLN", .guideline), ("HDLT", .guideline), ("QCLT", .statute), ("CTLT", .programme),
  ]

  private static let jointKeys = KeySet(jointCodes.map { SyllableKey($0.0) })

  /// Whether `code` is that of documents that several bodies issue together.
  static func isJoint(code: String) -> Bool { jointKeys.contains(SyllableKey(code)) }

  static let nameTable = PhraseTable(names)

  /// The kind whose code is `code`, in any case and Unicode form.
  static func kind(ofCode code: some StringProtocol) -> DocumentKind? { byCode[SyllableKey(String(code))] }

  private static let byCode = Dictionary(
    codes.map { (SyllableKey($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })

  /// The kind whose code is `code` without its marks: `ND`.
  static func kind(ofUnmarkedCode code: some StringProtocol) -> DocumentKind? {
    byUnmarkedCode[SyllableKey(String(code))]
  }

  private static let byUnmarkedCode = Dictionary(
    codes.map { (SyllableKey($0.0).skeleton, $0.1) }, uniquingKeysWith: { first, _ in first })

  /// The usual code of the kind: `KH`; nil for kinds without one.
  var code: String? { Self.codes.first { $0.1 == self }?.0 }

  /// Whether the words begin with a type name and `số`: `Nghị quyết số 17/NQ-CP`.
  static func startsCitation(_ words: WordSequence) -> Bool {
    guard words.first?.shape == .title, let match = nameTable.match(words, at: 0) else { return false }
    return words.matches("số", at: match.count)
  }

  /// The usual Vietnamese name, in small letters: `kế hoạch`.
  public var name: String {
    Self.names.first { $0.1 == self }?.0 ?? (self == .standard ? "tiêu chuẩn" : "văn bản")
  }
}

extension DocumentKind {
  /// Whether its documents are cited by title: constitution, codes, laws, ordinances.
  var isLaw: Bool { self == .law || self == .code || self == .ordinance || self == .constitution }
}
