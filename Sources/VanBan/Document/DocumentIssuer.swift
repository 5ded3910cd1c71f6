/// Who has issued a document, and at which level of the state or of the Party.
public struct DocumentIssuer: Sendable, Hashable {
  /// A level of bodies: that of the whole country, or of local government (``AdministrativeLevel``).
  public enum Level: String, Sendable, CaseIterable {
    /// Quốc hội, Chính phủ, bộ, cơ quan trung ương.
    case central
    /// Tỉnh, thành phố trực thuộc trung ương.
    case province
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh: until 30 June 2025.
    case district
    /// Xã, phường, thị trấn, đặc khu.
    case commune
  }

  /// The body.
  public let body: IssuingBody
  /// Its level; nil where neither its name nor that of the body above it shows one.
  public let level: Level?
}

extension DocumentIssuer.Level {
  /// The level of local government of the same name.
  public init(_ level: AdministrativeLevel) {
    switch level {
    case .province: self = .province
    case .district: self = .district
    case .commune: self = .commune
    }
  }
}

extension IssuingBody {
  /// Its level, as far as its kind and name show it.
  public var issuerLevel: DocumentIssuer.Level? {
    if let level { return .init(level) }
    if province != nil { return nil }
    switch kind {
    case .nationalAssembly, .president, .government, .primeMinister, .ministry, .audit: return .central
    case .party, .court, .procuracy, .association: return Self.isOfCentre(slug) ? .central : nil
    default: return nil
    }
  }

  /// Whether the name says that there is one in the country: `Ban Bí thư`, `Tòa án nhân dân tối cao`.
  private static func isOfCentre(_ slug: String) -> Bool {
    [
      "trung-uong", "toi-cao", "bo-chinh-tri", "ban-bi-thu", "hoi-dong-tham-phan", "dai-hoi-dang",
      "tong-lien-doan",
    ]
    .contains { slug.contains($0) }
  }
}

extension Document {
  /// Who has issued the document, by its number, its letterhead and its signature; nil where these do not show which body
  /// it is. A body named without a place, such as a school, is of the place of the body above it.
  ///
  /// - Complexity: O(*n*) in the length of the letterhead.
  public var issuer: DocumentIssuer? {
    let printed = [header.superior, header.issuer, header.place, signatures.lazy.compactMap(\.body).first]
    let source = SourceText(printed.map { $0 ?? "" }.joined(separator: "\n"))
    let words = WordSequence(Tokenizer.tokens(of: source))
    var names: [WordSequence?] = []
    var start = 0
    for text in printed {
      let end = start + (text?.utf8.count ?? 0)
      let first = words.tokens.prefix { $0.range.lowerBound < start }.count
      let count = words.tokens.dropFirst(first).prefix { $0.range.lowerBound < end }.count
      names.append(count == 0 ? nil : words.slice(first, first + count))
      start = end + 1
    }
    let place = PlaceContext(
      header: HeaderNames(superior: names[0], issuer: names[1], place: names[2]), signatureBody: names[3],
      in: source)
    let resolver = CitationResolver(header: header, kind: kind, place: place)
    guard let body = resolver.ownBody(), !body.name.isEmpty else { return nil }
    return Self.issuer(body, in: place)
  }

  /// `body` with its level, and in its place where its name has none.
  private static func issuer(_ body: IssuingBody, in place: PlaceContext) -> DocumentIssuer {
    if let level = body.issuerLevel { return DocumentIssuer(body: body.inSentenceCase, level: level) }
    if place.isNational { return DocumentIssuer(body: body.inSentenceCase, level: .central) }
    guard body.province == nil, let level = place.level, let province = place.province else {
      return DocumentIssuer(body: body.inSentenceCase, level: nil)
    }
    let local = IssuingBody(
      name: body.name, kind: body.kind, level: level, province: province.name,
      subdivision: "VN-" + province.subdivision, slug: body.slug)
    return DocumentIssuer(body: local.inSentenceCase, level: .init(level))
  }
}

extension IssuingBody {
  /// With a name in capitals written as others write it: `Cục thuế` for `CỤC THUẾ`. In names of schools and the like there
  /// are other names, whose capitals nothing shows.
  fileprivate var inSentenceCase: IssuingBody {
    let hasOthers = kind == nil || kind == .institution || kind == .association
    return IssuingBody(
      name: hasOthers ? name : TextCase.sentence(name), kind: kind, level: level, province: province,
      subdivision: subdivision,
      slug: slug)
  }
}
