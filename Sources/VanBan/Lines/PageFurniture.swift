/// Finds the lines that an extractor took from the page and not from the text: page numbers, running
/// heads, addresses of links, ornaments.
enum PageFurniture {
  /// For every line the role that it has as furniture, blank lines included; nil for text.
  static func roles(of lines: [Line], in source: SourceText) -> [BlockRole?] {
    let span = lines.span
    var roles: [BlockRole?] = []
    roles.reserveCapacity(span.count)
    var isAboveText = true
    for index in span.indices {
      let own = ownRole(
        span[index].words, place: source.layout == nil ? nil : span[index].layout?.place,
        isAboveText: isAboveText, in: source)
      if own == nil { isAboveText = false }
      roles.append(own?.role)
      if let own, let rule = own.rule { note(own.role, span[index], by: rule) }
    }
    markLinks(lines, &roles)
    PageNumbers.mark(lines, &roles, source)
    markRunningHeads(lines, &roles)
    return roles
  }

  /// What a line shows by itself, and by which rule; a blank line needs none.
  /// `isAboveText`: no line of text is before it.
  private static func ownRole(
    _ words: WordSequence, place: SourceLayout.Line.Place?, isAboveText: Bool,
    in source: borrowing SourceText
  ) -> (role: BlockRole, rule: Rule?)? {
    if words.isEmpty { return (.blank, nil) }
    switch place {
    case .pageHeader: return (.pageHeader, .furnitureFormat)
    case .pageFooter: return (.pageFooter, .furnitureFormat)
    case .site: return (isAboveText ? .pageHeader : .pageFooter, .furnitureSiteText)
    case .text, nil: break
    }
    if isOrnament(words) || isControl(words, source) { return (.separator, .furnitureOrnament) }
    if PageMarks.isMark(words) { return (.pageHeader, .furniturePageMark) }
    if SiteFurniture.isCopyStamp(words) || SiteFurniture.isArrivalStamp(words) {
      return (.pageHeader, .furnitureStamp)
    }
    if SiteFurniture.isGazetteHead(words) { return (.pageHeader, .furnitureGazette) }
    return nil
  }

  /// Notes that a line is furniture.
  @inline(__always)
  static func note(
    _ role: BlockRole, _ line: Line, by rule: Rule, evidence: @autoclosure () -> [Evidence] = []
  ) {
    Trace.note(Decision(.furniture, role.rawValue, by: rule, at: line.content, evidence: evidence()))
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

  /// A line of nothing but control characters, which Word has for the lines above its notes.
  private static func isControl(_ words: WordSequence, _ source: borrowing SourceText) -> Bool {
    guard words.kind(0) == .symbol else { return false }
    let bytes = source.bytes
    return words.tokens.allSatisfy { $0.range.count == 1 && bytes[$0.range.lowerBound] < 0x20 }
  }

  /// Addresses alone, at the end of a page: between blank lines, other addresses and a line
  /// that begins with the space of a new page.
  private static func markLinks(_ lines: [Line], _ roles: inout [BlockRole?]) {
    for index in lines.indices where roles[index] == nil {
      let words = lines[index].words
      guard words.count == 1, words[0].kind == .url else { continue }
      let before = index == 0 || roles[index - 1] == .blank || roles[index - 1] == .pageLink
      if before || lines[index].startsPage {
        roles[index] = .pageLink
        note(.pageLink, lines[index], by: .furnitureLink)
      }
    }
  }

  /// A line that comes back on at least three pages, numbers apart, next to a page's edge. One with a label, as forms have
  /// at the head of each page, is text.
  private static func markRunningHeads(_ lines: [Line], _ roles: inout [BlockRole?]) {
    var places: [[SyllableKey]: [Int]] = [:]
    for index in lines.indices where roles[index] == nil && lines[index].words.count >= 3 {
      let atEdge =
        lines[index].startsPage || (index > 0 && roles[index - 1] == .pageNumber)
        || (index + 1 < lines.count && (roles[index + 1] == .pageNumber || lines[index + 1].startsPage))
      guard atEdge, lines[index].width <= 90, !goesOn(index, lines, roles),
        !isLabelled(lines[index].words)
      else { continue }
      places[lines[index].words.tokens.filter { $0.kind == .word }.map(\.key), default: []].append(index)
    }
    for (keys, indices) in places where indices.count >= 3 && !keys.isEmpty {
      for index in indices {
        roles[index] = .pageHeader
        note(
          .pageHeader, lines[index], by: .furnitureRunningHead,
          evidence: [Evidence(.pages, count: indices.count)])
      }
    }
  }

  /// Whether the line begins as an article or an entry of a list does: `Điều 5.`, `1. Họ và tên`.
  private static func isLabelled(_ words: WordSequence) -> Bool {
    if words.kind(0) == .number { return words.kind(1) == .dot || words.kind(1) == .closeBracket }
    guard let first = words.first, first.kind == .word, first.shape != .lower,
      let unit = ProvisionUnit.names.match(words, at: 0)
    else { return false }
    return unit.value == .article && words.kind(unit.count) == .number
  }

  /// Whether a line at a page's edge is part of a sentence that continues over it: it begins with a small letter, or is
  /// a long line and the text goes on with one.
  private static func goesOn(_ index: Int, _ lines: [Line], _ roles: [BlockRole?]) -> Bool {
    if lines[index].words.startsLower { return true }
    // At the head of a page the sentence before it has ended on the page before, or continues behind it.
    let isHead = lines[index].startsPage || index > 0 && roles[index - 1] == .pageNumber
    guard !isHead, lines[index].width > 60, !lines[index].ending.isTerminal else { return false }
    // A running head may be between.
    let after = (index + 1..<min(index + 6, lines.count)).filter { roles[$0] == nil }.prefix(2)
    return after.contains { lines[$0].words.startsLower }
  }
}
