/// Finds out which congress of the Party a resolution is of: `Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV, nhiệm kỳ
/// 2020-2025`, `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`.
struct CongressResolver: Sendable {
  let bodies: BodyResolver

  /// The years of the national congresses, by their numbers.
  private static let national: [Int: Int] = [
    6: 1986, 7: 1991, 8: 1996, 9: 2001, 10: 2006, 11: 2011, 12: 2016, 13: 2021, 14: 2026,
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
    let cursor = TokenCursor(words, of: source.bytes)
    let after = opener + length
    // `lần thứ nhất`, `khóa XIII`.
    guard
      let number = OrdinalNumeral(cursor, at: after - 1)?.value ?? cursor.numeral(after, .standard)
    else { return (.incomplete(missing: [.number]), nil) }
    guard let start = words.firstIndex(of: Self.local) else {
      return (nation(number), BodyResolver.national("Đảng Cộng sản Việt Nam", .party))
    }
    let end = words.kind(opener - 1) == .comma ? opener - 1 : opener
    let printed = PrintedBody(words.slice(start, max(start, end)), in: source.bytes)
    // The first year of the term of office, in which its congress met.
    let year = indices.lazy.compactMap { cursor.year($0) }.first
    let facts = bodies.body(symbol: nil, printed: printed, isOwnSymbol: false)
    guard case .one(let body) = facts else {
      return (.incomplete(missing: year == nil ? [.place, .year] : [.place]), nil)
    }
    guard let year else { return (.incomplete(missing: [.year]), body) }
    let id = WorkIdentifier(
      subdivision: body.subdivision.map { String($0.dropFirst(3)).lowercased() }, form: .doc,
      kind: kind.rawValue,
      actor: body.slug, year: year, number: Self.slug(number))
    return (id.map { .resolved($0) } ?? .incomplete(missing: [.number]), body)
  }

  /// `dai-hoi-lan-thu-xiii`, however the number is written.
  private static func slug(_ number: Int) -> String {
    "dai-hoi-lan-thu-" + RomanNumeral.written(number).lowercased()
  }

  private func nation(_ number: Int) -> WorkResolution {
    guard let year = Self.national[number],
      let id = WorkIdentifier(
        form: .doc, kind: DocumentKind.resolution.rawValue, actor: "dai-hoi-dai-bieu-toan-quoc", year: year,
        number: Self.slug(number))
    else { return .incomplete(missing: [.year]) }
    return .resolved(id)
  }
}
