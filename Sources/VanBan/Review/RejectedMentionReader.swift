/// Looks through a text for what looks like a citation and is none. Not part of reading a document: it is asked
/// for where a person wants to know why something was left out.
struct RejectedMentionReader {
  let source: SourceText
  let words: WordSequence
  let blocks: [Block]
  let citations: [Citation]
  let header: Header

  func mentions() -> [RejectedMention] {
    var found: [RejectedMention] = []
    var index = 0
    while index < words.count {
      if let number = numberLike(at: index) {
        if let mention = rejected(number) { found.append(mention) }
        index = number.upperBound
      } else if let named = selfReference(at: index) {
        found.append(named.mention)
        index = named.end
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Numbers

  /// A number with `/` or `-` behind it, and whatever hangs on it.
  private func numberLike(at index: Int) -> Range<Int>? {
    let isNumber = words.kind(index) == .number
    if index > 0, words[index - 1].key == .numberWord, let blank = blank(at: index) { return blank }
    guard isNumber || isFormCode(index) else { return nil }
    let grammar = DocumentNumberGrammar(TokenCursor(words, of: source.bytes), .anyPart)
    if isNumber { return grammar.read(at: index)?.words }
    return grammar.symbol(behind: index + 1).map { index..<$0.upperBound }
  }

  /// A number behind `số` whose serial is left blank.
  private func blank(at index: Int) -> Range<Int>? {
    let start = words.kind(index) == .colon ? index + 1 : index
    switch words.kind(start) {
    case .dot, .ellipsis, .slash: break
    default: return nil
    }
    let reading = DocumentNumberGrammar(TokenCursor(words, of: source.bytes), [.anyPart, .unfinished]).read(
      at: start)
    guard let reading, reading.serial.isEmpty, !reading.symbol.isEmpty else { return nil }
    return reading.words
  }

  /// Whether the word at `index` is a code with figures and a slash behind it: `BC26/BLĐT`, the number of a form.
  private func isFormCode(_ index: Int) -> Bool {
    guard words.kind(index) == .word, words.kind(index + 1) == .slash, words.kind(index + 2) == .word,
      words.isJoined(index), words.isJoined(index + 1), words[index + 2].shape != .lower
    else { return false }
    let key = words[index].key
    return key.count > 1 && Letter.isDigit(key.letter(key.count - 1))
  }

  private func isMark(_ index: Int) -> Bool { words.kind(index) == .slash || words.kind(index) == .dash }

  private func rejected(_ range: Range<Int>) -> RejectedMention? {
    let place = words[range.lowerBound].range.union(words[range.upperBound - 1].range)
    guard !isCited(place) else { return nil }
    return RejectedMention(
      range: place, text: words.slice(range).text(in: source), reason: reason(range, place))
  }

  private func isCited(_ place: SourceRange) -> Bool {
    // Citations are in order of where they begin; those in the name of another begin within it.
    let next = citations.partitioningIndex { $0.range.lowerBound >= place.upperBound }
    return citations[..<next].suffix(8).contains { citation in
      [citation.range, citation.titleRange].compactMap { $0 }.contains {
        $0.lowerBound < place.upperBound && place.lowerBound < $0.upperBound
      } && citation.range.upperBound > place.lowerBound
    }
  }

  private func reason(_ range: Range<Int>, _ place: SourceRange) -> RejectedMention.Reason {
    let role = block(at: place.lowerBound)?.role
    if let role, role.isFurniture { return .furniture }
    if isOwnNumber(range) { return .ownNumber }
    switch role {
    case .number: return .ownNumber
    case .issuer, .superior, .motto, .date, .mark, .type, .recipientsLabel, .recipient, .signatureAuthority,
      .signatureName:
      return .frame
    default: break
    }
    switch words.kind(range.lowerBound) {
    case .word: return .unknownSymbol
    case .dot, .ellipsis, .slash: return .blank
    default: break
    }
    let pieces = range.filter { !isMark($0) }
    if pieces.allSatisfy({ words.kind($0) == .number }) {
      if pieces.count == 3 { return .date }
      return words.kind(range.lowerBound + 1) == .dash ? .period : .ratio
    }
    return isKnown(range) ? .definition : .unknownSymbol
  }

  private func isOwnNumber(_ range: Range<Int>) -> Bool {
    guard let number = header.number else { return false }
    return Slug.of(number) == Slug.of(range.map { source[words[$0].range] }.joined())
  }

  private func isKnown(_ range: Range<Int>) -> Bool { range.contains { SymbolFacts.isKnown(words[$0].key) } }

  private func block(at offset: Int) -> Block? {
    let next = blocks.partitioningIndex { $0.range.lowerBound > offset }
    return blocks[..<next].suffix(4).reversed().first { block in
      block.pieces.contains { $0.contains(offset) }
    }
  }

  // MARK: Words

  /// `Kế hoạch này`, `Nghị quyết trên` at `index`.
  private func selfReference(at index: Int) -> (mention: RejectedMention, end: Int)? {
    guard words.kind(index) == .word, let kind = DocumentKind.nameTable.match(words, at: index) else {
      return nil
    }
    let end = index + kind.count
    guard words.kind(end) == .word else { return nil }
    let isSelf = words[end].key == .this
    let back = ReferenceReader.back.match(words, at: end)
    // `Kế hoạch trên địa bàn` refers to none.
    let isBack = back.map { $0.count > 1 || words.kind(end + 1) != .word } ?? false
    guard isSelf || isBack, block(at: words[index].range.lowerBound).map({ !$0.role.isFurniture }) ?? false
    else {
      return nil
    }
    let last = isSelf ? end : end + (back?.count ?? 1) - 1
    let place = words[index].range.union(words[last].range)
    return (
      RejectedMention(
        range: place, text: words.slice(index, last + 1).text(in: source),
        reason: isSelf ? .selfReference : .backReference),
      last + 1
    )
  }
}
