/// Puts together the identifier of a document that has a number.
struct WorkBuilder: Sendable {
  let bodies: BodyResolver
  /// The body part of the citing document's own number, as a slug.
  let ownSymbol: String?

  /// What is known of a document.
  struct Facts {
    let kind: DocumentKind?
    let number: DocumentNumber
    /// Those of its symbol.
    let parts: NumberParts
    /// The number in an identifier, for the kind that is printed.
    let slug: String?
    let year: Int?
    let issuer: PrintedBody?

    init(kind: DocumentKind?, number: DocumentNumber, year: Int?, issuer: PrintedBody?) {
      self.kind = kind
      self.number = number
      parts = number.parts
      slug = WorkNumber.slug(number, parts, kind: kind ?? .text)
      self.year = year
      self.issuer = issuer
    }

    /// Whether it is from before the codes of kinds, which came with the form of numbers of 1997; ministries and
    /// provinces took until the year after: `74 TC/TCT`.
    var isOfNineties: Bool { year.map { $0 < 1999 } ?? false }

    /// The number in an identifier of a document of `kind`.
    func slug(as kind: DocumentKind) -> String? {
      kind == self.kind ? slug : WorkNumber.slug(number, parts, kind: kind)
    }
  }

  struct Result {
    var resolution: WorkResolution
    var body: IssuingBody?
  }

  func result(_ facts: Facts) -> Result {
    let kinds = self.kinds(of: facts)
    guard !kinds.isEmpty else { return Result(resolution: .incomplete(missing: [.kind])) }
    let symbol = self.symbol(of: facts)
    let reading =
      Self.body(of: kinds[0].kind).map { BodyResolver.Reading.one($0) }
      ?? bodies.body(
        symbol: symbol, printed: facts.issuer,
        isOwnSymbol: facts.parts.bodies.first.map { Slug.of($0) == ownSymbol } ?? false)
    return result(facts, kinds: kinds, symbol: symbol, reading: reading)
  }

  func result(
    _ facts: Facts, kinds: [Choice], symbol: SymbolBody?, reading: BodyResolver.Reading
  ) -> Result {
    var missing: [WorkIdentityPart] = []
    if facts.slug(as: kinds[0].kind) == nil { missing.append(.number) }
    if facts.year == nil { missing.append(.year) }
    var found: [(body: IssuingBody, reason: WorkCandidate.Reason?)] = []
    switch reading {
    case .one(let body): found = [(body, nil)]
    case .several(let bodies): found = bodies.map { ($0.body, $0.reason) }
    case .unknown(let part): missing.append(part)
    }
    let body = found.count == 1 ? found[0].body : nil
    guard missing.isEmpty, let year = facts.year else {
      return Result(resolution: .incomplete(missing: missing), body: body)
    }
    var candidates: [WorkCandidate] = []
    for kind in kinds {
      for entry in found {
        let number = kind.number ?? facts.slug(as: kind.kind)
        guard let number,
          let id = identifier(number, facts.number.year, kind, year: year, body: entry.body, symbol: symbol)
        else { continue }
        candidates.append(
          WorkCandidate(identifier: id, reason: entry.reason ?? kind.reason ?? .asNumbered))
      }
    }
    guard let first = candidates.first else {
      return Result(resolution: .incomplete(missing: [.number]), body: body)
    }
    return Result(
      resolution: candidates.count == 1 ? .resolved(first.identifier) : .ambiguous(candidates), body: body)
  }

  private func identifier(
    _ number: String, _ numberYear: Int?, _ choice: Choice, year: Int, body: IssuingBody, symbol: SymbolBody?
  ) -> WorkIdentifier? {
    WorkIdentifier(
      subdivision: body.subdivision.map { String($0.dropFirst(3)).lowercased() },
      form: Self.form(choice.kind, hasYear: numberYear != nil), kind: choice.kind.rawValue,
      actor: Self.isImplied(body, by: symbol) || Self.body(of: choice.kind) != nil ? nil : body.slug,
      year: year,
      number: number)
  }

  /// Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 4; the numbers of rules have the year in them
  /// (Nghị định 78/2025/NĐ-CP).
  static func form(_ kind: DocumentKind, hasYear: Bool) -> WorkIdentifier.Form {
    switch kind {
    case .constitution, .code, .law, .ordinance, .decreeLaw, .decree, .circular, .jointCircular: .act
    case .order, .resolution, .decision, .directive: hasYear ? .act : .doc
    default: .doc
    }
  }

  /// Whether the symbol, with the province, says which body it is.
  private static func isImplied(_ body: IssuingBody, by symbol: SymbolBody?) -> Bool {
    switch symbol?.scope {
    case .nation: body.level == nil
    case .province: body.level == .province && (body.kind == .party || body.kind == .department)
    case .district, .anyLevel, nil: false
    }
  }

  // MARK: Kinds

  /// A kind that the document may be of, with its number where that is not the printed one.
  struct Choice {
    let kind: DocumentKind
    var number: String?
    var reason: WorkCandidate.Reason?
  }

  /// The kinds that type word and number allow, the likeliest first; none where neither says one.
  func kinds(of facts: Facts) -> [Choice] {
    let number = facts.number
    if facts.kind == .standard { return [Choice(kind: .standard)] }
    if let code = codeKind(of: facts) { return [Choice(kind: code)] }
    guard let named = facts.kind, named != .text, named != .other else { return kinds(ofUntyped: facts) }
    let body = facts.parts.bodies.first.flatMap { SymbolBody.body(of: $0) }
    // `Luật số 91/2015/QH13` is a code.
    if named == .law, let known = KnownLaw.numbered(number.text) { return [Choice(kind: known.kind)] }
    if Self.isWithoutCode(named, facts.parts) || Self.hasCodeBehind(named, facts.parts) || facts.isOfNineties
    {
      return [Choice(kind: named)]
    }
    guard named != .officialLetter, let code = named.code, body?.scope == .nation || facts.parts.unit != nil,
      let slug = facts.slug(as: .officialLetter)
    else { return [Choice(kind: named)] }
    // `Quyết định số 2323/BTTTT-THH` has the number of a letter.
    let pieces = [Slug.of(code)] + facts.parts.bodies.map { Slug.of($0) }
    let serial = slug.prefix { $0 != "-" }
    let year = number.year.map { [String($0)] } ?? []
    let right = Choice(
      kind: named, number: ([String(serial)] + year + pieces).joined(separator: "-"), reason: .asNamed)
    // No letter has the year in its number.
    return number.year == nil ? [right, Choice(kind: .officialLetter, reason: .asNumbered)] : [right]
  }

  /// The kind that the number's code says, unless the type word says better.
  private func codeKind(of facts: Facts) -> DocumentKind? {
    guard let typed = facts.parts.typeCode else { return nil }
    guard let code = DocumentKind.kind(ofCode: typed) else {
      if let named = facts.kind, let code = named.code, WorkNumber.isMisspelled(typed, for: code) {
        return named
      }
      return DocumentKind.kind(ofUnmarkedCode: typed)
    }
    guard let named = facts.kind, named != code else { return code }
    switch (named, code) {
    // Joint circulars were numbered as circulars too.
    case (.jointCircular, .circular): return named
    // `999/TC-QĐ-CĐKT`, `12-TC/TCT`: `TC` is the Ministry of Finance in numbers of the 1990s.
    case (_, .communique) where named != .text && named != .other: return nil
    // `87-CT`: of the Chairman of the Council of Ministers, before 1992.
    case (.decision, .directive) where facts.parts.pieces.count == 1: return named
    // `QĐ` and `QĐi` are a regulation's code in the Party.
    case (.regulation, .decision), (.statute, .decision):
      return isParty(facts.parts) ? named : code
    // `CT` is the tax department in a letter's number.
    case (.officialLetter, .directive):
      return facts.parts.bodies.first.flatMap { SymbolBody.body(of: $0) } == nil ? nil : code
    default: return code
    }
  }

  private func isParty(_ parts: NumberParts) -> Bool {
    parts.bodies.contains { SymbolBody.body(of: $0)?.kind == .party }
  }

  /// Numbers that have no code of a kind: those of the National Assembly, and decrees and decisions before 1997.
  private static func isWithoutCode(_ kind: DocumentKind, _ parts: NumberParts) -> Bool {
    guard let first = parts.pieces.first else { return false }
    switch SymbolBody.body(of: first)?.kind {
    case .nationalAssembly, .government, .primeMinister:
      return parts.unit?.allSatisfy { $0.isNumber } ?? true
    default: return false
    }
  }

  /// `100-BYT/TT`: before 1997 the code stood behind the body; joint circulars have theirs misspelled in many ways.
  private static func hasCodeBehind(_ kind: DocumentKind, _ parts: NumberParts) -> Bool {
    kind == .jointCircular || parts.pieces.dropFirst().contains { DocumentKind.kind(ofCode: $0) == kind }
  }

  private func kinds(ofUntyped facts: Facts) -> [Choice] {
    guard let first = facts.parts.pieces.first else { return [] }
    switch SymbolBody.body(of: first)?.kind {
    case .nationalAssembly where facts.parts.unit == nil:
      if let law = KnownLaw.numbered(facts.number.text) { return [Choice(kind: law.kind)] }
      return [.law, .resolution].map { Choice(kind: $0, reason: .asNumbered) }
    case .government, .primeMinister:
      return [.decree, .decision].map { Choice(kind: $0, reason: .asNumbered) }
    default: return [Choice(kind: .officialLetter)]
    }
  }

  /// The body whose documents those of `kind` are, whatever the number says.
  private static func body(of kind: DocumentKind) -> IssuingBody? {
    switch kind {
    case .standard: BodyResolver.national("Bộ Khoa học và Công nghệ", .ministry)
    case .decreeLaw: BodyResolver.national("Chủ tịch nước", .president)
    default: nil
    }
  }

  /// The body that the number's symbol names.
  func symbol(of facts: Facts) -> SymbolBody? {
    let isLetter = facts.kind == .officialLetter && codeKind(of: facts) == nil
    let pieces = isLetter ? Array(facts.parts.pieces.prefix(1)) : facts.parts.bodies
    if facts.isOfNineties, let first = facts.parts.pieces.first, codeKind(of: facts) == nil,
      let ministry = SymbolBody.ofNineties(first)
    {
      return ministry
    }
    return pieces.lazy.compactMap { SymbolBody.body(of: $0) }.first
  }
}
