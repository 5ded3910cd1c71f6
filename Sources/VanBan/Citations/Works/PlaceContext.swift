/// Where a document was issued, to which names such as `UBND tỉnh` and `Huyện ủy` in it are relative.
struct PlaceContext: Sendable {
  /// The level of the issuing body; nil for one of the whole country and where it is not known.
  private(set) var level: AdministrativeLevel?
  private(set) var province: Province?
  /// The district, with the word for its kind: `huyện`, `Thanh Miện`.
  private(set) var district: PrintedBody.Unit?
  private(set) var commune: PrintedBody.Unit?
  /// The issuing body as the header prints it.
  private(set) var body: PrintedBody?
  /// Whether it is a body of the whole country.
  private(set) var isNational = false

  init() {}

  /// The place that the header shows, else the signature, whose body `signatureBody` is.
  init(header: HeaderNames, signatureBody: WordSequence?, in source: SourceText) {
    let issuer = header.issuer ?? signatureBody
    body = issuer.map { PrintedBody($0, in: source.bytes) }
    let superior = header.superior.map { PrintedBody($0, in: source.bytes) }
    guard let body else { return }
    // `BỘ TÀI CHÍNH` / `CỤC THUẾ`: a part of a body of the whole country that names no place is one too.
    let isOfNational = superior.map { $0.isNational && $0.units.isEmpty } ?? false
    isNational = (body.isNational || isOfNational) && body.units.isEmpty
    if isNational { return }
    let names = (body.units + (superior?.units ?? []))
    for unit in names { note(unit) }
    level = body.units.first?.level ?? superior?.units.first?.level
    if kindOfPlace(body) == .province || kindOfPlace(superior) == .province, level == nil {
      level = .province
    }
    if province == nil { findProvince(place: header.place, in: source) }
    // A department belongs to the committee above it.
    if level == nil, district != nil { level = .district }
  }

  /// A document without a header is of the province that it names with its issuers, where it names one alone.
  mutating func complete(by issuers: some Sequence<PrintedBody>) {
    guard province == nil, !isNational, body == nil else { return }
    let named = Set(issuers.flatMap(\.units).compactMap(\.province))
    if named.count == 1 { province = named.first }
  }

  private func kindOfPlace(_ body: PrintedBody?) -> AdministrativeLevel? {
    switch body?.kind {
    case .department: .province
    default: nil
    }
  }

  private mutating func note(_ unit: PrintedBody.Unit) {
    switch unit.level {
    case .province:
      if let found = unit.province {
        province = province ?? found
      } else if unit.name != nil, district == nil {
        // `thành phố Chí Linh` is a city in a province.
        district = unit
      }
    case .district: district = district ?? unit
    case .commune: commune = commune ?? unit
    }
  }

  /// The province of a district, or of the place in the date line, where only one has a unit of that name.
  private mutating func findProvince(place: WordSequence?, in source: SourceText) {
    if let name = district?.name {
      let provinces = District.provinces(of: name, word: district?.word)
      if provinces.count == 1 { province = provinces[0] }
    }
    guard province == nil, let place else { return }
    if let found = Province.nameTable.match(place, at: 0) {
      province = found.value
    } else if district == nil {
      let provinces = District.provinces(of: place.text(in: source), word: nil)
      if provinces.count == 1 { province = provinces[0] }
    }
  }

  /// Whether the citing body is in a city of the rank of a province.
  var isInCity: Bool { province?.isCity ?? false }
}

extension District {
  /// The provinces that had a district of that name, of the kind that `word` says if any was of it.
  static func provinces(of name: String, word: String?) -> [Province] {
    let all = named(name)
    let sameKind = all.filter { $0.kind.word == word }
    return (sameKind.isEmpty ? all : sameKind).map(\.province)
  }
}
