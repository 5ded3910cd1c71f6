/// What the body part of a number's symbol names: `CP` the Government, `TU` the Party committee of a province,
/// `UBND` a people's committee of any level.
struct SymbolBody: Sendable, Hashable {
  /// How far the symbol alone says which body it is.
  enum Scope: Sendable {
    /// One body of the whole country.
    case nation
    /// The body of that kind in a province.
    case province
    /// The body of that kind in a district.
    case district
    /// A body of that kind at any level.
    case anyLevel
  }

  let name: String
  let kind: BodyKind
  let scope: Scope

  /// The body of `symbol`, the number of its term after it (`QH13`) or not, whatever its case.
  static func body(of symbol: some StringProtocol) -> SymbolBody? {
    if let found = all[SyllableKey(String(symbol))] { return found }
    // `BGDDT` without the stroke.
    if let loose = bySkeleton[SyllableKey(String(symbol)).skeleton] { return loose }
    let body = symbol.prefix { !$0.isNumber }
    guard body.count < symbol.count else { return nil }
    return all[SyllableKey(String(body))].flatMap { $0.kind == .nationalAssembly ? $0 : nil }
  }

  /// The symbols that name a body.
  static var keys: [SyllableKey] { Array(all.keys) }

  private static let bySkeleton = Dictionary(
    all.map { ($0.key.skeleton, $0) }.sorted { $0.1.key.bits < $1.1.key.bits }.map { ($0.0, $0.1.value) },
    uniquingKeysWith: { first, _ in first })

  /// Symbols of national bodies in the numbers of their acts before 1999, the body first: `1141 TC/QĐ/CĐKT` of 1995
  /// (vbpl.vn), `202/TCCP-VC` of 1994.
  private static let nineties: [(symbol: String, body: SymbolBody)] = [
    ("TC", SymbolBody(name: "Bộ Tài chính", kind: .ministry, scope: .nation)),
    ("TCCP", SymbolBody(name: "Ban Tổ chức - Cán bộ Chính phủ", kind: .ministry, scope: .nation)),
  ]

  /// The body of `symbol` where it is the first part of a number from before 1999.
  static func ofNineties(_ symbol: String) -> SymbolBody? { nineties.first { $0.symbol == symbol }?.body }

  private static let all: [SyllableKey: SymbolBody] = {
    var table: [SyllableKey: SymbolBody] = [:]
    func add(_ symbol: String, _ name: String, _ kind: BodyKind, _ scope: Scope) {
      let key = SyllableKey(symbol)
      table[key] = table[key] ?? SymbolBody(name: name, kind: kind, scope: scope)
    }
    for ministry in Ministry.all {
      for symbol in ministry.symbols { add(symbol, ministry.name, .ministry, .nation) }
    }
    for (symbol, name, kind) in Authority.symbols { add(symbol, name, kind, scope(of: symbol, kind)) }
    for (symbol, name, kind) in Authority.partySymbols { add(symbol, name, kind, scope(of: symbol, kind)) }
    for (symbol, same) in otherForms { table[SyllableKey(symbol)] = table[SyllableKey(same)] }
    for (symbol, name) in departments { add(symbol, "Sở " + name, .department, .province) }
    return table
  }()

  private static func scope(of symbol: String, _ kind: BodyKind) -> Scope {
    switch symbol {
    case "TU", "CT", "CHQ": .province
    case "HU", "ThU", "QU": .district
    case "UBND", "UB", "HĐND", "ĐU", "ĐUK", "BHXH", "KBNN", "MTTQ", "LĐLĐ", "ĐTN", "HND", "HPN", "CCB":
      .anyLevel
    default: .nation
    }
  }

  /// Other symbols of the bodies of ``Authority/symbols``.
  private static let otherForms: [(symbol: String, same: String)] = [
    ("CTUBND", "UBND"), ("TTHĐND", "HĐND"), ("CTHĐND", "HĐND"), ("LCT", "CTN"), ("BNN", "BNNPTNT"),
    ("UBNDTP", "UBND"), ("HĐNDTP", "HĐND"), ("TƯ", "TW"),
  ]

  /// Departments of a province, by their symbols: Nghị định 24/2014/NĐ-CP, Điều 8 and 9, and 45/2025/NĐ-CP.
  private static let departments: [(String, String)] = [
    ("SNV", "Nội vụ"), ("STP", "Tư pháp"), ("SKHĐT", "Kế hoạch và Đầu tư"), ("STC", "Tài chính"),
    ("SCT", "Công Thương"), ("SNNPTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("SNN", "Nông nghiệp và Phát triển nông thôn"), ("SGTVT", "Giao thông vận tải"), ("SXD", "Xây dựng"),
    ("STNMT", "Tài nguyên và Môi trường"), ("STTTT", "Thông tin và Truyền thông"),
    ("SLĐTBXH", "Lao động - Thương binh và Xã hội"), ("SVHTTDL", "Văn hóa, Thể thao và Du lịch"),
    ("SVHTT", "Văn hóa và Thể thao"), ("SDL", "Du lịch"), ("SKHCN", "Khoa học và Công nghệ"),
    ("SGDĐT", "Giáo dục và Đào tạo"), ("SYT", "Y tế"), ("SNgV", "Ngoại vụ"),
    ("SNNMT", "Nông nghiệp và Môi trường"),
    ("SDTTG", "Dân tộc và Tôn giáo"),
  ]
}
