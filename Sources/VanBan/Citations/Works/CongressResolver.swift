/// Finds out which congress of the Party a resolution is of: `Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ
/// 2020-2025`, `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`.
struct CongressResolver: Sendable {
  let bodies: BodyResolver

  /// The years of the national congresses, by their numbers.
  private static let national: [String: Int] = [
    "vi": 1986, "vii": 1991, "viii": 1996, "ix": 2001, "x": 2006, "xi": 2011, "xii": 2016, "xiii": 2021,
    "xiv": 2026,
  ]
  private static let congress = Lexicon.phrases(.congressName)
  private static let ordinal = Lexicon.phrases(.congressNumber)
  private static let local = Phrase("Đảng bộ")

  /// Nil for a name that is not a congress's resolution.
  func resolution(
    name words: WordSequence, kind: DocumentKind, in source: SourceText
  ) -> (resolution: WorkResolution, body: IssuingBody?)? {
    guard kind == .resolution else { return nil }
    let indices = 0..<words.count
    guard indices.contains(where: { Self.congress.match(words, at: $0) != nil }),
      let opener = indices.first(where: { Self.ordinal.match(words, at: $0) != nil }),
      let length = Self.ordinal.match(words, at: opener)?.count, opener + length < words.count
    else { return nil }
    let number = Slug.of(source[words[opener + length].range])
    guard let start = words.firstIndex(of: Self.local) else {
      return (nation(number, words, source), BodyResolver.national("Đảng Cộng sản Việt Nam", .party))
    }
    let end = words.kind(opener - 1) == .comma ? opener - 1 : opener
    let printed = PrintedBody(words.slice(start, max(start, end)), in: source.bytes)
    let year = indices.lazy.compactMap { Self.year(words, $0, source) }.first
    let facts = bodies.body(symbol: nil, printed: printed, isOwnSymbol: false)
    guard case .one(let body) = facts else {
      return (.incomplete(missing: year == nil ? [.place, .year] : [.place]), nil)
    }
    guard let year else { return (.incomplete(missing: [.year]), body) }
    let id = WorkIdentifier(
      subdivision: body.subdivision.map { String($0.dropFirst(3)).lowercased() }, form: .doc,
      kind: kind.rawValue,
      actor: body.slug, year: year, number: "dai-hoi-lan-thu-" + number)
    return (id.map { .resolved($0) } ?? .incomplete(missing: [.number]), body)
  }

  private func nation(_ number: String, _ words: WordSequence, _ source: SourceText) -> WorkResolution {
    guard let year = Self.national[number],
      let id = WorkIdentifier(
        form: .doc, kind: DocumentKind.resolution.rawValue, actor: "dai-hoi-dai-bieu-toan-quoc", year: year,
        number: "dai-hoi-lan-thu-" + number)
    else { return .incomplete(missing: [.year]) }
    return .resolved(id)
  }

  /// The first year of a term of office, in which its congress met.
  private static func year(_ words: WordSequence, _ index: Int, _ source: SourceText) -> Int? {
    guard words.kind(index) == .number, let year = Int(source[words[index].range]),
      (1900...2199).contains(year)
    else { return nil }
    return year
  }
}
