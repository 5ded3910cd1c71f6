/// A ministry or an agency of ministerial level.
///
/// Reorganised on 1 March 2025 (Nghị quyết 176/2025/QH15), in 2007 (Nghị quyết 01/2007/QH12) and in 2002
/// (Nghị quyết 02/2002/QH11). Symbols: the numbers of the acts in the official codification (Bộ pháp điển
/// điện tử).
struct Ministry: Sendable, Hashable {
  /// Its symbols in document numbers, the usual one first.
  let symbols: [String]
  let name: String
  /// The name in short, as texts write it.
  let shortName: String?
  /// The year of the reorganisation that ended it; nil for one that still exists.
  let until: Int?
  /// The symbol of the ministry that took its work over.
  let successor: String?

  private init(
    _ symbols: String..., name: String, short: String? = nil, until: Int? = nil, successor: String? = nil
  ) {
    self.symbols = symbols
    self.name = name
    self.shortName = short
    self.until = until
    self.successor = successor
  }
}

extension Ministry {
  static let all: [Ministry] = [
    Ministry("BQP", name: "Bộ Quốc phòng"),
    Ministry("BCA", name: "Bộ Công an"),
    Ministry("BNG", name: "Bộ Ngoại giao"),
    Ministry("BNV", name: "Bộ Nội vụ"),
    Ministry("BTP", name: "Bộ Tư pháp"),
    Ministry("BTC", name: "Bộ Tài chính"),
    Ministry("BCT", name: "Bộ Công Thương"),
    Ministry("BNNMT", name: "Bộ Nông nghiệp và Môi trường", short: "Bộ NN&MT"),
    Ministry("BXD", name: "Bộ Xây dựng"),
    Ministry("BVHTTDL", name: "Bộ Văn hóa, Thể thao và Du lịch", short: "Bộ VHTTDL"),
    Ministry("BKHCN", name: "Bộ Khoa học và Công nghệ", short: "Bộ KH&CN"),
    Ministry("BGDĐT", name: "Bộ Giáo dục và Đào tạo", short: "Bộ GD&ĐT"),
    Ministry("BYT", name: "Bộ Y tế"),
    Ministry("BDTTG", name: "Bộ Dân tộc và Tôn giáo", short: "Bộ DT&TG"),
    Ministry("VPCP", name: "Văn phòng Chính phủ"),
    Ministry("TTCP", name: "Thanh tra Chính phủ"),
    Ministry("NHNN", "NHNNVN", name: "Ngân hàng Nhà nước Việt Nam", short: "NHNN Việt Nam"),

    Ministry(
      "BKHĐT", name: "Bộ Kế hoạch và Đầu tư", short: "Bộ KH&ĐT", until: 2025, successor: "BTC"),
    Ministry(
      "BNNPTNT", "BNN", name: "Bộ Nông nghiệp và Phát triển nông thôn", short: "Bộ NN&PTNT", until: 2025,
      successor: "BNNMT"),
    Ministry("BGTVT", name: "Bộ Giao thông vận tải", short: "Bộ GTVT", until: 2025, successor: "BXD"),
    Ministry(
      "BTNMT", name: "Bộ Tài nguyên và Môi trường", short: "Bộ TN&MT", until: 2025, successor: "BNNMT"),
    Ministry(
      "BTTTT", name: "Bộ Thông tin và Truyền thông", short: "Bộ TT&TT", until: 2025, successor: "BKHCN"),
    Ministry(
      "BLĐTBXH", name: "Bộ Lao động - Thương binh và Xã hội", short: "Bộ LĐ-TB&XH", until: 2025,
      successor: "BNV"),
    Ministry("UBDT", name: "Ủy ban Dân tộc", until: 2025, successor: "BDTTG"),

    Ministry("BVHTT", name: "Bộ Văn hóa - Thông tin", until: 2007, successor: "BVHTTDL"),
    Ministry("BCN", name: "Bộ Công nghiệp", until: 2007, successor: "BCT"),
    Ministry("BTM", name: "Bộ Thương mại", until: 2007, successor: "BCT"),
    Ministry("BTS", name: "Bộ Thủy sản", until: 2007, successor: "BNNPTNT"),
    Ministry("BBCVT", name: "Bộ Bưu chính, Viễn thông", until: 2007, successor: "BTTTT"),
    Ministry(
      "BKHCNMT", name: "Bộ Khoa học, Công nghệ và Môi trường", until: 2002, successor: "BKHCN"),
  ]

  /// The ministry whose symbol is `symbol`, in any case.
  static func ministry(ofSymbol symbol: some StringProtocol) -> Ministry? { bySymbol[symbol.uppercased()] }

  private static let bySymbol: [String: Ministry] = Dictionary(
    all.flatMap { ministry in ministry.symbols.map { ($0, ministry) } },
    uniquingKeysWith: { first, _ in first })

  /// Whole names, long and short, as they are in a text: `Bộ Văn hóa, Thể thao và Du lịch`, `Bộ TT&TT`.
  static let nameTable = PhraseTable(
    all.flatMap { ministry in
      ([ministry.name] + (ministry.shortName.map { [$0] } ?? [])).map { (words(of: $0), ministry) }
    })

  /// `name` with each mark apart from its word, as it is a token of its own.
  private static func words(of name: String) -> String {
    name.reduce(into: "") { $0 += ",&-".contains($1) ? " \($1) " : String($1) }
  }
}
