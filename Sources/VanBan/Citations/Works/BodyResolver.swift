/// Finds out which body has issued a document: from the symbol in its number, the name that is printed with it,
/// and the place of the citing document.
struct BodyResolver: Sendable {
  let context: PlaceContext

  enum Reading: Sendable {
    case one(IssuingBody)
    /// Bodies that it may be, the likeliest first.
    case several([(body: IssuingBody, reason: WorkCandidate.Reason)])
    case unknown(WorkIdentityPart)
  }

  /// The body of a document whose number names `symbol`, and with which `printed` is named. `ownSymbol`: the
  /// symbol is that of the citing document's own body.
  func body(symbol: SymbolBody?, printed: PrintedBody?, isOwnSymbol: Bool) -> Reading {
    if let symbol, symbol.scope == .nation, printed?.units.isEmpty ?? true {
      return .one(Self.national(symbol.name, symbol.kind))
    }
    if let printed, !isBare(printed) { return named(printed) }
    switch symbol?.scope {
    case .province: return local(symbol?.name ?? "", symbol?.kind, at: .province)
    case .district: return local(districtHead(symbol), symbol?.kind, at: .district)
    case .anyLevel, .nation: return anyLevel(symbol)
    case nil:
      if let own = context.body, isOwnSymbol { return named(own) }
      return printed.map { unplaced($0) } ?? .unknown(.issuer)
    }
  }

  /// The body that the document's own header names.
  func own() -> Reading {
    guard let body = context.body else { return .unknown(.issuer) }
    if body.units.isEmpty, !body.isNational { return unplaced(body) }
    return named(body)
  }

  /// Whether the name says no more than the kind of body: `UBND`.
  private func isBare(_ printed: PrintedBody) -> Bool { printed.units.isEmpty && !printed.isNational }

  // MARK: By name

  private func named(_ printed: PrintedBody) -> Reading {
    if printed.isNational { return .one(Self.national(printed.head, printed.kind)) }
    guard let unit = printed.units.first else { return unplaced(printed) }
    let head = Head(printed)
    let outer = printed.units.lazy.compactMap(\.province).first
    switch unit.level {
    case .province: return provincial(head, unit)
    case .district: return district(head, unit, outer)
    case .commune:
      return commune(head, unit, printed.units.dropFirst().first { $0.level == .district }, outer)
    }
  }

  private func provincial(_ head: Head, _ unit: PrintedBody.Unit) -> Reading {
    if let province = unit.province { return .one(head.body(in: province)) }
    // `thành phố Chí Linh`, `UBND thành phố` of one.
    if unit.name != nil { return district(head, unit, nil) }
    if unit.word == "thành phố", !context.isInCity, let own = context.district, own.word == "thành phố" {
      return district(head, own, nil)
    }
    if unit.word == "thành phố", !context.isInCity { return .unknown(.place) }
    guard let province = context.province else { return .unknown(.place) }
    return .one(head.body(in: province))
  }

  private func district(_ head: Head, _ unit: PrintedBody.Unit, _ outer: Province?) -> Reading {
    guard let name = unit.name else {
      guard let own = context.district, let province = context.province else { return .unknown(.place) }
      return .one(head.body(own, in: province))
    }
    if let outer { return .one(head.body(unit, in: outer)) }
    let provinces = District.provinces(of: name, word: unit.word)
    if let own = context.province, provinces.isEmpty || provinces.contains(own) {
      return .one(head.body(unit, in: own))
    }
    if provinces.count == 1 { return .one(head.body(unit, in: provinces[0])) }
    guard !provinces.isEmpty else { return .unknown(.place) }
    return .several(provinces.map { (head.body(unit, in: $0), .otherPlace) })
  }

  private func commune(
    _ head: Head, _ unit: PrintedBody.Unit, _ district: PrintedBody.Unit?, _ outer: Province?
  ) -> Reading {
    let own = unit.name == nil ? context.commune : unit
    let named = district?.name.flatMap { name -> Province? in
      let provinces = District.provinces(of: name, word: district?.word)
      return provinces.count == 1 ? provinces[0] : nil
    }
    guard let own, own.name != nil, let province = outer ?? named ?? context.province else {
      return .unknown(.place)
    }
    return .one(head.body(own, in: province))
  }

  /// A body named without a place: a part of the citing body's own place, or one that its name identifies.
  private func unplaced(_ printed: PrintedBody) -> Reading {
    let head = Head(printed)
    switch printed.kind {
    case .department, .peoplesCommittee, .peoplesCouncil, .party:
      return relative(head, printed.kind)
    case .unit:
      if context.isNational || context.level == nil { return .unknown(.place) }
      return ownPlace(head)
    case nil, .agency, .institution, .association, .court, .procuracy:
      return .one(Self.national(printed.head, printed.kind))
    default:
      return .one(Self.national(printed.head, printed.kind))
    }
  }

  private func relative(_ head: Head, _ kind: BodyKind?) -> Reading {
    if kind == .department || head.level == .province {
      return context.province.map { .one(head.body(in: $0)) } ?? .unknown(.place)
    }
    return ownPlace(head)
  }

  private func ownPlace(_ head: Head) -> Reading {
    guard let province = context.province else { return .unknown(.place) }
    switch context.level {
    case .commune: return context.commune.map { .one(head.body($0, in: province)) } ?? .unknown(.place)
    case .district: return context.district.map { .one(head.body($0, in: province)) } ?? .unknown(.place)
    case .province: return .one(head.body(in: province))
    case nil: return .unknown(.place)
    }
  }

  // MARK: By symbol

  private func districtHead(_ symbol: SymbolBody?) -> String {
    let word = context.district?.word
    return switch word {
    case "thành phố", "thị xã", "quận": Head.committee(at: .district, word)
    default: symbol?.name ?? "Huyện ủy"
    }
  }

  private func local(_ name: String, _ kind: BodyKind?, at level: AdministrativeLevel) -> Reading {
    guard let province = context.province else { return .unknown(.place) }
    if level == .province {
      let head = kind == .party ? Head.committee(at: .province, province.isCity ? "thành phố" : "tỉnh") : name
      return .one(Head(name: head, kind: kind).body(in: province))
    }
    guard let own = context.district else { return .unknown(.place) }
    return .one(Head(name: name, kind: kind).body(own, in: province))
  }

  /// `UBND` and its like with no place: those of the citing document's own place and above it.
  private func anyLevel(_ symbol: SymbolBody?) -> Reading {
    guard let symbol, let level = context.level, let province = context.province else {
      return .unknown(.issuer)
    }
    let head = Head(name: symbol.name, kind: symbol.kind)
    var found: [IssuingBody] = []
    if level == .commune, let own = context.commune { found.append(head.body(own, in: province)) }
    if level != .province, let own = context.district { found.append(head.body(own, in: province)) }
    found.append(head.body(in: province))
    if found.count == 1 { return .one(found[0]) }
    return .several(found.enumerated().map { ($1, $0 == 0 ? .ownPlace : .superior) })
  }

  static func national(_ name: String, _ kind: BodyKind?) -> IssuingBody {
    IssuingBody(name: name, kind: kind, level: nil, province: nil, subdivision: nil, slug: Slug.of(name))
  }
}

extension BodyResolver {
  /// The name of a body without its place, and how it stands in an address.
  struct Head {
    let name: String
    let kind: BodyKind?
    let slug: String

    init(_ printed: PrintedBody) { self.init(name: printed.head, kind: printed.kind) }

    init(name: String, kind: BodyKind?) {
      self.kind = kind
      switch kind {
      case .peoplesCommittee: (self.name, slug) = ("Ủy ban nhân dân", "ubnd")
      case .peoplesCouncil: (self.name, slug) = ("Hội đồng nhân dân", "hdnd")
      default:
        self.name = TextCase.sentence(name)
        slug = Slug.of(name)
      }
    }

    /// The level that the name itself says: `Tỉnh ủy`.
    var level: AdministrativeLevel? {
      switch slug {
      case "tinh-uy", "tinh-doan": .province
      case "huyen-uy", "thi-uy", "quan-uy", "huyen-doan": .district
      default: nil
      }
    }

    /// The names of a Party committee where the place follows: `Ban Chấp hành Đảng bộ tỉnh Hải Dương` is the
    /// `Tỉnh ủy Hải Dương` (Điều lệ Đảng Cộng sản Việt Nam, chương IV), and its standing committee acts for it.
    private static let organs: Set<String> = [
      "ban-chap-hanh-dang-bo", "bch-dang-bo", "ban-thuong-vu", "btv", "thuong-vu", "thuong-truc",
    ]

    /// The name of the Party committee of a unit, by the word for the unit.
    static func committee(at level: AdministrativeLevel, _ word: String?) -> String {
      switch (level, word) {
      case (.province, "thành phố"), (.district, "thành phố"): "Thành ủy"
      case (.province, _): "Tỉnh ủy"
      case (.district, "thị xã"): "Thị ủy"
      case (.district, "quận"): "Quận ủy"
      case (.district, _): "Huyện ủy"
      case (.commune, _): "Đảng ủy"
      }
    }

    func body(in province: Province) -> IssuingBody {
      body(
        PrintedBody.Unit(
          level: .province, word: province.isCity ? "thành phố" : "tỉnh", name: province.name,
          province: province),
        in: province)
    }

    func body(_ unit: PrintedBody.Unit, in province: Province) -> IssuingBody {
      let level: AdministrativeLevel =
        unit.province != nil ? .province : unit.level == .province ? .district : unit.level
      if kind == .party, Self.organs.contains(slug) {
        let word = unit.province.map { $0.isCity ? "thành phố" : "tỉnh" } ?? unit.word
        return Head(name: Self.committee(at: level, word), kind: kind).body(unit, in: province)
      }
      // `Huyện ủy Thanh Miện` has the word for its level in its own name.
      let saysLevel = kind == .party && slug.hasSuffix("-uy") && slug != "dang-uy"
      let word = saysLevel ? nil : unit.word ?? District.named(unit.name ?? "").first?.kind.word
      let place = [word, unit.name].compactMap { $0 }.joined(separator: " ")
      return IssuingBody(
        name: name + " " + place, kind: kind, level: level, province: province.name,
        subdivision: "VN-" + province.subdivision, slug: slug + "-" + Slug.of(place))
    }
  }
}
