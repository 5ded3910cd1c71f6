/// Finds out for each citation which document it means.
///
/// First each by itself; then those that lack something by the others that cite a document of the same number.
struct CitationResolver {
  private let header: Header
  private let kind: DocumentKind?
  private let builder: WorkBuilder
  private let context: PlaceContext
  private let laws: LawResolver
  private let congresses: CongressResolver

  /// `place`: where the document was issued.
  init(header: Header, kind: DocumentKind?, place: PlaceContext) {
    self.header = header
    self.kind = kind
    laws = LawResolver(date: header.date ?? header.year.flatMap { PartialDate(year: $0) })
    context = place
    let own = Self.number(of: header).flatMap { $0.bodies.first.map { Slug.of($0) } }
    congresses = CongressResolver(bodies: BodyResolver(context: context))
    builder = WorkBuilder(bodies: BodyResolver(context: context), ownSymbol: own)
  }

  // MARK: The document itself

  /// Which document this is.
  func own() -> WorkResolution {
    guard let number = Self.number(of: header) else {
      return .incomplete(
        missing: header.date?.year == nil && header.year == nil ? [.number, .year] : [.number])
    }
    let facts = WorkBuilder.Facts(
      kind: kind, number: number, year: Self.year(of: number, date: header.date), issuer: context.body)
    let kinds = builder.kinds(of: facts)
    guard !kinds.isEmpty else { return .incomplete(missing: [.kind]) }
    let symbol = builder.symbol(of: facts)
    if case .one(let body) = builder.bodies.body(symbol: symbol, printed: context.body, isOwnSymbol: true) {
      return builder.result(facts, kinds: kinds, symbol: symbol, reading: .one(body)).resolution
    }
    return builder.result(facts, kinds: kinds, symbol: symbol, reading: builder.bodies.own()).resolution
  }

  /// Which body has issued the document itself; nil where the text does not show which.
  func ownBody() -> IssuingBody? {
    if let kind, kind == .constitution || kind == .code || kind == .law { return LawResolver.body(of: kind) }
    if let number = Self.number(of: header) {
      let facts = WorkBuilder.Facts(
        kind: kind, number: number, year: Self.year(of: number, date: header.date), issuer: context.body)
      let reading = builder.bodies.body(
        symbol: builder.symbol(of: facts), printed: context.body, isOwnSymbol: true)
      if case .one(let body) = reading { return body }
    }
    if case .one(let body) = builder.bodies.own() { return body }
    return nil
  }

  private static func number(of header: Header) -> DocumentNumber? {
    guard let serial = header.serial, let symbol = header.symbol else { return nil }
    return DocumentNumber(
      text: header.number ?? serial, serial: serial, year: header.year, symbol: symbol,
      isDoubtful: DamagedDigits.areIn(serial))
  }

  /// The year of a document: that in its number, else that of its date. Two digits stand for a year of this century
  /// only where the date says so, since they may be anything.
  private static func year(of number: DocumentNumber, date: PartialDate?) -> Int? {
    guard let year = number.year else { return date?.year }
    guard number.hasShortYear else { return year }
    if let given = date?.year { return given == year ? year : nil }
    return year < 2000 ? year : nil
  }

  // MARK: Citations

  /// The citations of `source` with the works that they mean.
  func resolved(_ extracted: ExtractedCitations, in source: SourceText) -> [Citation] {
    var citations = extracted.citations
    var bodies: [String: PrintedBody] = [:]
    for (citation, names) in zip(citations, extracted.names) {
      guard let issuer = citation.issuer, let words = names.issuer, bodies[issuer] == nil else { continue }
      bodies[issuer] = PrintedBody(words, in: source.bytes)
    }
    var context = context
    context.complete(by: bodies.values)
    let builder = WorkBuilder(bodies: BodyResolver(context: context), ownSymbol: builder.ownSymbol)
    var slugs = [String?](repeating: nil, count: citations.count)
    for index in citations.indices {
      guard let number = citations[index].number else { continue }
      let issuer =
        citations[index].issuer.flatMap { bodies[$0] }
        ?? outerIssuer(of: citations[index], in: citations, bodies)
      let facts = WorkBuilder.Facts(
        kind: citations[index].kind, number: number, year: Self.year(of: number, date: citations[index].date),
        issuer: issuer)
      slugs[index] = facts.slug
      let result = builder.result(facts)
      citations[index].resolution = result.resolution
      citations[index].body = result.body
      note(citations[index], by: .workNumber)
    }
    completeByOthers(&citations, slugs)
    resolveNamed(&citations, extracted, source)
    return citations
  }

  private func note(_ citation: Citation, by rule: Rule) {
    Trace.note(Decision(.work, citation.resolution.summary, by: rule, at: citation.range))
  }

  /// A document in the title of one of the same body is that body's: `Nghị quyết số 8/2020/NQ-HĐND của HĐND tỉnh sửa
  /// đổi Nghị quyết số 2/2019/NQ-HĐND`.
  private func outerIssuer(
    of citation: Citation, in citations: [Citation], _ bodies: [String: PrintedBody]
  ) -> PrintedBody? {
    guard case .citation(let id) = citation.origin, citations.indices.contains(id - 1),
      let own = citation.number?.bodies, let outer = citations[id - 1].number?.bodies, own == outer
    else { return nil }
    return citations[id - 1].issuer.flatMap { bodies[$0] }
  }

  /// A number that the text gives once in full is the same document where it lacks its date or issuer. `slugs`: the
  /// numbers as they are in identifiers.
  private func completeByOthers(_ citations: inout [Citation], _ slugs: [String?]) {
    var known: [String: SameNumber] = [:]
    for (citation, slug) in zip(citations, slugs) {
      if let key = slug, let id = citation.resolution.identifier {
        known[key, default: SameNumber()].add(id, title: citation.title)
      }
    }
    for index in citations.indices where citations[index].resolution.identifier == nil {
      guard let key = slugs[index] else { continue }
      let year = citations[index].number?.year ?? citations[index].date?.year
      // Another title is another document of that number.
      let found = known[key]?.works(of: year, title: citations[index].title) ?? []
      if found.count == 1 {
        citations[index].resolution = .resolved(found[0])
        note(citations[index], by: .workSameNumber)
      } else if (2...SameNumber.most).contains(found.count) {
        citations[index].resolution = .ambiguous(
          found.map { WorkCandidate(identifier: $0, reason: .sameNumber) })
        note(citations[index], by: .workSameNumber)
      }
    }
  }

  /// By title, the laws that the text cites with their numbers: what it calls by the name alone is that one.
  private static func lawsWithNumbers(_ citations: [Citation]) -> [String: [WorkIdentifier]] {
    var found: [String: [WorkIdentifier]] = [:]
    for citation in citations {
      guard citation.number != nil, let kind = citation.kind, kind.isLaw, let title = citation.title,
        let work = citation.resolution.identifier
      else { continue }
      let key = titleKey(title, kind)
      if !(found[key] ?? []).contains(work) { found[key, default: []].append(work) }
    }
    return found
  }

  private static func titleKey(_ name: String, _ kind: DocumentKind) -> String {
    Slug.of(LawResolver.title(name, kind: kind))
  }

  /// The date of the document in whose title a law is named, on which its version was in force.
  private func outerDate(of citation: Citation, in citations: [Citation]) -> PartialDate? {
    var (at, steps) = (citation, 0)
    while case .citation(let id) = at.origin, citations.indices.contains(id - 1), steps < Self.mostOuter {
      let outer = citations[id - 1]
      if let date = outer.date { return date }
      if let number = outer.number {
        if let law = KnownLaw.numbered(number.text) { return law.adopted }
        if let year = number.year { return PartialDate(year: year) }
      }
      (at, steps) = (outer, steps + 1)
    }
    return nil
  }

  /// How many titles one in the other are looked through.
  private static let mostOuter = 12

  // MARK: Documents without a number

  /// What a decision issues or approves is identified by the decision's number: the decision of 2020 with number
  /// 749/QĐ-TTg approves the programme of 2020 with that number.
  private func resolveNamed(
    _ citations: inout [Citation], _ extracted: ExtractedCitations, _ source: SourceText
  ) {
    var named: [[SyllableKey]: WorkResolution] = [:]
    // Most texts shorten no name of a law, and leave none open.
    var shortened: LawsNamed?
    var numbered: [String: [WorkIdentifier]]?
    for index in citations.indices where citations[index].number == nil {
      let citation = citations[index]
      var rule = Rule.workNothingKnown
      defer { note(citations[index], by: rule) }
      let key = SyllableKey.keys(of: citation.name ?? "")
      if let kind = citation.kind, kind.isLaw, let name = citation.name {
        if citation.isDraft {
          rule = .workDraft
          continue
        }
        let outer = outerDate(of: citation, in: citations)
        let isOfOuter = outer != nil
        let laws = outer.map { LawResolver(date: $0) } ?? laws
        if let resolution = laws.resolution(name: name, kind: kind, given: citation.date) {
          rule = .workLawTitle
          citations[index].resolution = resolution
          citations[index].body = LawResolver.body(of: kind)
          if case .ambiguous(let candidates) = resolution {
            if numbered == nil { numbered = Self.lawsWithNumbers(citations) }
            let cited = numbered?[Self.titleKey(name, kind)] ?? []
            if isOfOuter, citation.relation == .guides,
              let passed = candidates.first(where: { $0.reason == .passed })
            {
              // A decree that details a law comes before the law is in force.
              citations[index].resolution = .resolved(passed.identifier)
            } else if cited.count == 1, candidates.contains(where: { $0.identifier == cited.first }) {
              rule = .workLawCited
              citations[index].resolution = .resolved(cited[0])
            }
          }
        } else if let defined = extracted.shortNames[key], citations.indices.contains(defined - 1),
          citations[defined - 1].kind == kind
        {
          rule = .workShortName
          citations[index].resolution = citations[defined - 1].resolution
          citations[index].body = citations[defined - 1].body
        } else {
          if shortened == nil { shortened = LawsNamed(in: citations) }
          guard let long = shortened?.long(of: name, kind: kind),
            let resolution = laws.resolution(
              name: long.name, kind: kind, given: citation.date ?? long.date)
          else { continue }
          rule = .workLawShortened
          citations[index].resolution = resolution
          citations[index].body = LawResolver.body(of: kind)
        }
        continue
      }
      if let known = named[key] {
        rule = .workNamedBefore
        citations[index].resolution = known
        continue
      }
      if let defined = extracted.shortNames[key], citations.indices.contains(defined - 1) {
        rule = .workShortName
        citations[index].resolution = citations[defined - 1].resolution
        citations[index].body = citations[defined - 1].body
        continue
      }
      if let name = extracted.names[index].name,
        let congress = congresses.resolution(name: name, kind: citation.kind ?? .other, in: source)
      {
        rule = .workCongress
        citations[index].resolution = congress.resolution
        citations[index].body = congress.body
        continue
      }
      if let known = KnownWork.named(citation.name ?? "", on: header.date) {
        rule = .workKnownShortName
        citations[index].resolution = .resolved(known)
        continue
      }
      guard case .citation(let id) = citation.origin, citations.indices.contains(id - 1),
        citation.relation == .promulgates || citation.relation == .approves,
        let outer = citations[id - 1].resolution.identifier
      else { continue }
      let kind = citation.kind ?? .other
      guard
        let own = WorkIdentifier(
          country: outer.country, subdivision: outer.subdivision, form: .doc, kind: kind.rawValue,
          actor: outer.actor, year: outer.year, number: outer.number)
      else { continue }
      rule = .workOfOuter
      citations[index].resolution = .resolved(own)
      citations[index].body = citations[id - 1].body
      named[key] = .resolved(own)
    }
  }
}

/// The documents that the text cites in full with one number, as far as they tell something.
private struct SameNumber {
  private var all: [WorkIdentifier] = []
  private var ofYear: [Int: [WorkIdentifier]] = [:]

  /// A number that stands for more documents than these tells nothing.
  static let most = 24

  /// The first title that the text gives to each.
  private var titles: [WorkIdentifier: String] = [:]

  mutating func add(_ work: WorkIdentifier, title: String?) {
    if let title, titles[work] == nil, titles.count <= Self.most { titles[work] = title }
    Self.add(work, to: &all)
    Self.add(work, to: &ofYear[work.year, default: []])
  }

  /// One more than ``most`` are kept, which says that there are too many.
  private static func add(_ work: WorkIdentifier, to works: inout [WorkIdentifier]) {
    if works.count <= most, !works.contains(work) { works.append(work) }
  }

  /// Those of `year`, all where it is not known, whose titles do not contradict `title`.
  func works(of year: Int?, title: String?) -> [WorkIdentifier] {
    let found = year.map { ofYear[$0] ?? [] } ?? all
    guard let title, found.count <= Self.most else { return found }
    return found.filter { work in titles[work].map { TitleAgreement.holds($0, title) } ?? true }
  }
}
