/// The head of the name of a body or officer that issues documents: `UBND`, `Bộ`, `Tỉnh ủy`,
/// `Thủ tướng Chính phủ`.
///
/// Bodies: Hiến pháp 2013; Luật Tổ chức Chính phủ 63/2025/QH15; Luật Tổ chức chính quyền địa phương
/// 72/2025/QH15 and, for the district level until 30 June 2025, 77/2015/QH13; Luật Tổ chức Tòa án nhân dân
/// 34/2024/QH15; Luật Tổ chức Viện kiểm sát nhân dân 63/2014/QH13; Điều lệ Đảng Cộng sản Việt Nam (2011);
/// and as the sample documents print them.
struct Authority: Sendable, Hashable {
  /// What follows the head to make a whole name.
  enum Continuation: Sendable {
    /// Nothing: the head is the name.
    case none
    /// A place: `UBND` + `tỉnh Hải Dương`. The place may be left out.
    case place
    /// A field of work: `Bộ` + `Tài chính`.
    case field
    /// The body that it is part of: `Ban Thường vụ` + `Tỉnh ủy`.
    case body
  }

  let kind: BodyKind
  let continuation: Continuation

  init(_ kind: BodyKind, _ continuation: Continuation = .none) {
    self.kind = kind
    self.continuation = continuation
  }
}

extension Authority {
  /// Heads of bodies, found longest first whatever their case; those of one common word (`ban`, `phòng`)
  /// are heads only where they are capitalised, which ``head(in:at:)`` sees to.
  static let heads: [(String, Authority)] =
    stateBodies + localBodies + ministerialBodies + justiceBodies + partyBodies + associations + units

  private static let stateBodies: [(String, Authority)] = [
    ("Quốc hội", Authority(.nationalAssembly)),
    ("Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", Authority(.nationalAssembly)),
    ("Ủy ban Thường vụ Quốc hội", Authority(.nationalAssembly)),
    ("UBTVQH", Authority(.nationalAssembly)),
    ("Hội đồng Dân tộc", Authority(.nationalAssembly)),
    ("Văn phòng Quốc hội", Authority(.nationalAssembly)),
    ("Chủ tịch nước", Authority(.president)),
    ("Văn phòng Chủ tịch nước", Authority(.president)),
    ("Hội đồng Nhà nước", Authority(.president)),
    ("Chính phủ", Authority(.government)),
    // The government from 1981 to 1992, and before it.
    ("Hội đồng Bộ trưởng", Authority(.government)),
    ("Hội đồng Chính phủ", Authority(.government)),
    ("Thủ tướng Chính phủ", Authority(.primeMinister)),
    ("Thủ tướng", Authority(.primeMinister)),
  ]

  private static let localBodies: [(String, Authority)] = [
    ("Hội đồng nhân dân", Authority(.peoplesCouncil, .place)),
    ("HĐND", Authority(.peoplesCouncil, .place)),
    ("Thường trực Hội đồng nhân dân", Authority(.peoplesCouncil, .place)),
    ("Thường trực HĐND", Authority(.peoplesCouncil, .place)),
    ("Ủy ban nhân dân", Authority(.peoplesCommittee, .place)),
    ("UBND", Authority(.peoplesCommittee, .place)),
    ("Ủy ban hành chính", Authority(.peoplesCommittee, .place)),
    ("Sở", Authority(.department, .field)),
    ("Ban Quản lý", Authority(.department, .field)),
    ("BQL", Authority(.department, .field)),
  ]

  private static let ministerialBodies: [(String, Authority)] =
    Ministry.all.filter { !$0.name.hasPrefix("Bộ ") }.map { ($0.name, Authority(.ministry)) } + [
      ("Bộ", Authority(.ministry, .field)),
      ("Ngân hàng Nhà nước", Authority(.ministry)),
      ("NHNN", Authority(.ministry)),
      ("Tổng cục", Authority(.agency, .field)),
      ("Cục", Authority(.agency, .field)),
      ("Chi cục", Authority(.agency, .field)),
      ("Kho bạc Nhà nước", Authority(.agency, .place)),
      ("Kho bạc", Authority(.agency, .place)),
      ("Thuế", Authority(.agency, .place)),
      ("Hải quan", Authority(.agency, .place)),
      ("Bảo hiểm xã hội", Authority(.agency, .place)),
      ("BHXH", Authority(.agency, .place)),
      ("Công an", Authority(.agency, .place)),
      ("Bộ Chỉ huy Quân sự", Authority(.agency, .place)),
      ("Ban Chỉ huy Quân sự", Authority(.agency, .place)),
      ("Bộ Chỉ huy Bộ đội Biên phòng", Authority(.agency, .place)),
      ("Bộ Tổng Tham mưu", Authority(.agency)),
      ("Thanh tra", Authority(.agency, .place)),
      ("Quân khu", Authority(.agency, .place)),
      ("Quân đoàn", Authority(.agency, .place)),
    ]

  private static let justiceBodies: [(String, Authority)] = [
    ("Tòa án nhân dân tối cao", Authority(.court)),
    ("TAND tối cao", Authority(.court)),
    ("TANDTC", Authority(.court)),
    ("Hội đồng Thẩm phán Tòa án nhân dân tối cao", Authority(.court)),
    ("Hội đồng Thẩm phán", Authority(.court, .body)),
    ("Tòa án nhân dân cấp cao", Authority(.court, .place)),
    ("Tòa án nhân dân", Authority(.court, .place)),
    ("TAND", Authority(.court, .place)),
    ("Viện kiểm sát nhân dân tối cao", Authority(.procuracy)),
    ("VKSND tối cao", Authority(.procuracy)),
    ("VKSNDTC", Authority(.procuracy)),
    ("Viện kiểm sát nhân dân", Authority(.procuracy, .place)),
    ("VKSND", Authority(.procuracy, .place)),
    ("Kiểm toán nhà nước", Authority(.audit)),
    ("KTNN", Authority(.audit)),
  ]

  private static let units: [(String, Authority)] = [
    ("Văn phòng", Authority(.unit, .body)),
    ("Vụ", Authority(.unit, .field)),
    ("Phòng", Authority(.unit, .field)),
    ("Ban", Authority(.unit, .field)),
    ("Ban Chỉ đạo", Authority(.unit, .field)),
    ("Hội đồng", Authority(.unit, .field)),
    ("Tổ công tác", Authority(.unit, .field)),
    ("Ủy ban", Authority(.unit, .field)),
    ("Viện", Authority(.institution, .field)),
    ("Viện Hàn lâm", Authority(.institution, .field)),
    ("Học viện", Authority(.institution, .field)),
    ("Đại học", Authority(.institution, .field)),
    ("Trường", Authority(.institution, .field)),
    ("Bệnh viện", Authority(.institution, .field)),
    ("Trung tâm", Authority(.institution, .field)),
    ("Tổng công ty", Authority(.institution, .field)),
    ("Công ty", Authority(.institution, .field)),
    ("Tập đoàn", Authority(.institution, .field)),
    ("Ngân hàng", Authority(.institution, .field)),
  ]

  static let headTable = PhraseTable(heads)

  /// The head in `words` at `index`, and its number of words. Its first word is capitalised,
  /// as in a header and after `của`.
  static func head(in words: WordSequence, at index: Int) -> (authority: Authority, count: Int)? {
    guard index >= 0, index < words.count else { return nil }
    switch words[index].shape {
    case .title, .upper, .mixed: break
    case .lower, .none: return nil
    }
    guard let found = headTable.match(words, at: index) else { return nil }
    return (found.value, found.count)
  }
}
