/// Finds the lines that an extractor took from the page and not from the text: page numbers, running
/// heads, addresses of links, ornaments.
enum PageFurniture {
  /// For every line the role that it has as furniture, blank lines included; nil for text.
  static func roles(of lines: [Line], in source: SourceText) -> [BlockRole?] {
    let span = lines.span
    var roles: [BlockRole?] = []
    roles.reserveCapacity(span.count)
    for index in span.indices { roles.append(ownRole(span[index])) }
    markLinks(lines, &roles)
    markPageNumbers(lines, &roles, source)
    markRunningHeads(lines, &roles)
    return roles
  }

  /// What a line shows by itself.
  private static func ownRole(_ line: Line) -> BlockRole? {
    if line.isBlank { return .blank }
    switch line.layout?.place {
    case .pageHeader: return .pageHeader
    case .pageFooter: return .pageFooter
    case .text, nil: break
    }
    if isOrnament(line.words) { return .separator }
    if SiteFurniture.isGazetteHead(line.words) { return .pageHeader }
    return nil
  }

  /// A line of dashes, underscores, stars or dots alone, three at least.
  private static func isOrnament(_ words: WordSequence) -> Bool {
    guard words.count >= 3 else { return false }
    return words.tokens.allSatisfy {
      switch $0.kind {
      case .dash, .symbol, .bullet: $0.range.count <= 3
      default: false
      }
    }
  }

  /// Addresses that stand alone, at the end of a page: between blank lines, other addresses and a line
  /// that begins with the space of a new page.
  private static func markLinks(_ lines: [Line], _ roles: inout [BlockRole?]) {
    for index in lines.indices where roles[index] == nil {
      let words = lines[index].words
      guard words.count == 1, words[0].kind == .url else { continue }
      let before = index == 0 || roles[index - 1] == .blank || roles[index - 1] == .pageLink
      if before || lines[index].startsPage { roles[index] = .pageLink }
    }
  }

  /// A number that stands alone between blank lines (`8`, `- 8 -`, `Trang 8/20`), or first on a page.
  private static func markPageNumbers(_ lines: [Line], _ roles: inout [BlockRole?], _ source: SourceText) {
    let span = lines.span
    var before: Int?
    var found: [Int] = []
    for index in lines.indices where roles[index] == nil {
      let previous = before
      before = index
      let words = span[index].words
      guard isPageNumber(words), isWhole(words, source),
        !isYear(words, after: previous.map { lines[$0].words })
      else { continue }
      let isFirst = index == 0 || roles[index - 1] != nil || found.last == index - 1
      let isLast = index + 1 == lines.count || roles[index + 1] != nil
      if isLast, isFirst || lines[index].startsPage { found.append(index) }
    }
    for (place, index) in found.enumerated() {
      // A column of numbers with blank lines between them is a table's.
      let near = [place - 2, place - 1, place + 1, place + 2].count {
        found.indices.contains($0) && abs(found[$0] - index) <= 6
      }
      if near < 2 || lines[index].startsPage { roles[index] = .pageNumber }
    }
  }

  /// Whether a line is the year of a date that was broken after its word: `năm` / `2023`.
  private static func isYear(_ words: WordSequence, after previous: WordSequence?) -> Bool {
    words.count == 1 && words[0].range.count == 4 && previous?.last?.key == Phrase.year.keys.first
  }

  /// Whether its number is without decimals: `5,26` is a table's.
  private static func isWhole(_ words: WordSequence, _ source: SourceText) -> Bool {
    words.tokens.allSatisfy { token in
      token.kind != .number
        || source.bytes(token.range).allSatisfy { $0 >= 0x30 }
    }
  }

  private static let page = SyllableKey("trang")

  static func isPageNumber(_ words: WordSequence) -> Bool {
    var (start, end) = (0, words.count)
    while start < end, words[start].kind == .dash { start += 1 }
    while start < end, words[end - 1].kind == .dash { end -= 1 }
    if end - start > 1, words[start].key == page { start += 1 }
    guard start < end, words[start].kind == .number, words[start].range.count <= 4 else { return false }
    if end - start == 1 { return true }
    return end - start == 3 && words[start + 1].kind == .slash && words[end - 1].kind == .number
  }

  /// A line that comes back on at least three pages, numbers apart, next to a page's edge.
  private static func markRunningHeads(_ lines: [Line], _ roles: inout [BlockRole?]) {
    var places: [[SyllableKey]: [Int]] = [:]
    for index in lines.indices where roles[index] == nil && lines[index].words.count >= 3 {
      let atEdge =
        lines[index].startsPage || (index > 0 && roles[index - 1] == .pageNumber)
        || (index + 1 < lines.count && (roles[index + 1] == .pageNumber || lines[index + 1].startsPage))
      guard atEdge, lines[index].width <= 90 else { continue }
      places[lines[index].words.tokens.filter { $0.kind == .word }.map(\.key), default: []].append(index)
    }
    for (keys, indices) in places where indices.count >= 3 && !keys.isEmpty {
      for index in indices { roles[index] = .pageHeader }
    }
  }
}
