/// Reads the abbreviations that the text defines, and finds those that it uses without defining them.
struct AbbreviationReader {
  /// In the order of their definitions.
  let table: [Abbreviation]
  private let words: DocumentWords
  private let tokens: [Token]
  /// Where numbers of documents are, whose symbols are not words.
  private let numbers: [SourceRange]

  /// `tokens`: those of the whole text. `citations`: those in it, in reading order.
  init(words: DocumentWords, tokens: [Token], citations: [Citation]) {
    self.words = words
    self.tokens = tokens
    numbers = citations.compactMap(\.numberRange).sorted { $0.lowerBound < $1.lowerBound }
    var search = OrderedSearch()
    let regions = Regions(blocks: words.blocks, end: words.source.bytes.count)
    var table: [Abbreviation] = []
    for place in words.blocks.indices
    where words.has(.definition, in: place) && !words.role(place).isFurniture {
      let block = words.blocks[place].id
      let first = search.first(of: citations.count) { citations[$0].block >= block }
      let cited = citations[first...].prefix { $0.block == block }
      table += Self.definitions(in: words[place], cited: cited, regions: regions)
    }
    self.table = table
  }

  // MARK: Definitions

  private static func definitions(
    in words: BlockWords, cited: ArraySlice<Citation>, regions: Regions
  ) -> [Abbreviation] {
    var found: [Abbreviation] = []
    var mentions: [Range<Int>]?
    var index = words.next(.definition, from: 0)
    while index < words.count {
      var (short, before, end): (Range<Int>?, Int, Int) = (nil, index, index + 1)
      var isSaid = false
      if let bracket = ShortNameDefinition.bracket(at: index, words: words) {
        isSaid = bracket.named != nil
        short = bracket.named ?? bracket.content
        end = bracket.content.upperBound + 1
      } else if words.kind(index) == .word, let named = ShortNameDefinition.named(at: index, words: words) {
        isSaid = true
        short = named
        before = Self.before(opener: index, words: words)
        end = max(index + 1, named.upperBound)
      }
      if let range = short?.trimmingMarks(of: words), !range.isEmpty, range.count <= 8 {
        if mentions == nil { mentions = Self.mentions(cited, words) }
        let long = LongForm(words: words, mentions: mentions ?? [])
        if let one = abbreviation(range, before: before, isSaid: isSaid, long: long, regions: regions) {
          found.append(one)
        }
      }
      // Brackets inside the bracket are examined too.
      index = words.next(.definition, from: isSaid ? end : index + 1)
    }
    return found
  }

  private static let hereafter = Lexicon.phrase(.hereafter)

  /// Where the words before `, sau đây gọi tắt là` end.
  private static func before(opener index: Int, words: BlockWords) -> Int {
    var at = index
    if words.matches(Self.hereafter, at: at - 2) { at -= 2 }
    if words.kind(at - 1) == .comma { at -= 1 }
    return at
  }

  private static func abbreviation(
    _ range: Range<Int>, before: Int, isSaid: Bool, long: LongForm, regions: Regions
  ) -> Abbreviation? {
    let words = long.words
    let isShort = range.allSatisfy { words.shape($0) == .upper || words.text($0) == "&" }
    let spelled = isShort ? long.spelled(range, before: before) : nil
    // A bracket that says nothing of abbreviations is a definition where the letters say so.
    guard isSaid || spelled != nil else { return nil }
    let stands = spelled ?? long.mention(before: before) ?? long.clause(before: before)
    let place = words.sourceRange(range)
    return Abbreviation(
      short: words.text(range), long: stands.map { words.text($0) }, range: place,
      longRange: stands.map { words.sourceRange($0) }, block: words.block.id,
      scope: SourceRange(place.lowerBound, regions.end(of: place.lowerBound)))
  }

  /// The citations of the block as indices of its words; both are in order.
  private static func mentions(_ cited: ArraySlice<Citation>, _ words: BlockWords) -> [Range<Int>] {
    var at = 0
    return cited.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { citation in
      while at < words.count, words.words[at].range.lowerBound < citation.range.lowerBound { at += 1 }
      var end = at
      while end < words.count, words.words[end].range.upperBound <= citation.range.upperBound { end += 1 }
      return at < end ? at..<end : nil
    }
  }

  // MARK: Uses

  /// A diagnostic for each abbreviation that is used where the text has not said what it stands for, at its
  /// first use.
  func undefined() -> [Diagnostic] {
    let cursor = TokenCursor(tokens, of: words.source.bytes)
    let compounds = CompoundReader(cursor: cursor)
    var scopes: [String: Scopes] = [:]
    for entry in table {
      scopes[Self.folded(entry.short), default: Scopes()].add(entry.scope, of: words.source)
    }
    var body: [SourceRange] = []
    for place in words.blocks.indices where words.role(place).isBody { body += words.blocks[place].pieces }
    body.sort { $0.lowerBound < $1.lowerBound }
    var (search, bodySearch, numberSearch) = (OrderedSearch(), OrderedSearch(), OrderedSearch())
    var reported: Set<String> = []
    /// The keys of those of one word, in whose place no text needs to be made.
    var reportedWords = KeyIndex()
    var found: [Diagnostic] = []
    var end = 0
    for word in words.all(.capitals) {
      // Most are known or have been reported, and are alone.
      let isDone = KnownAbbreviations.contains(word.key) || reportedWords.value(of: word.key) != nil
      let start = search.first(of: tokens.count) {
        tokens[$0].range.lowerBound >= word.range.lowerBound
      }
      if start < end || isDone && cursor.kind(start + 1) != .symbol { continue }
      guard let after = AbbreviationForm.end(cursor, at: start) else { continue }
      end = after
      guard !isKnown(start..<end), !isInCapitals(start..<end) else { continue }
      let text = cursor.compactText(start..<end)
      if reported.contains(text) { continue }
      let range = word.range.union(tokens[end - 1].range)
      // What costs more is asked of those that are left.
      guard Self.contains(range, in: body, &bodySearch), !Self.contains(range, in: numbers, &numberSearch),
        !(scopes[text]?.contains(range.lowerBound) ?? false), cursor.roman(start, .standard) == nil,
        !compounds.isInside(start)
      else { continue }
      reported.insert(text)
      if end == start + 1, reportedWords.value(of: word.key) == nil { reportedWords.insert(word.key, 0) }
      found.append(
        Diagnostic(
          .undefinedAbbreviation, .information, at: range,
          "The text does not say what “\(text)” stands for.",
          vi: "Văn bản không giải thích chữ viết tắt “\(text)”."))
    }
    return found
  }

  /// Whether every reader knows the abbreviations at `parts`.
  private func isKnown(_ parts: Range<Int>) -> Bool {
    parts.allSatisfy { tokens[$0].kind != .word || KnownAbbreviations.contains(tokens[$0].key) }
  }

  /// Whether one of `places`, which are in order, holds `range`.
  private static func contains(
    _ range: SourceRange, in places: [SourceRange], _ search: inout OrderedSearch
  ) -> Bool {
    let place = search.first(of: places.count) { places[$0].upperBound > range.lowerBound }
    return place < places.count && places[place].contains(range)
  }

  private static func folded(_ text: String) -> String { text.filter { $0 != " " } }

  /// Whether the words beside are in capitals too, so that capitals say nothing.
  private func isInCapitals(_ parts: Range<Int>) -> Bool {
    [(parts.lowerBound - 1, -1), (parts.upperBound, 1)].contains { start, step in
      var at = start
      if tokens.indices.contains(at), tokens[at].kind == .space { at += step }
      guard tokens.indices.contains(at), tokens[at].kind == .word, tokens[at].shape == .upper else {
        return false
      }
      return Phonotactics.isSyllable(tokens[at].key)
    }
  }
}

/// The parts of a document in which a definition holds: the document with all its appendices, or one of them.
private struct Regions {
  /// Where each appendix begins.
  private let starts: [Int]
  private let end: Int

  init(blocks: [Block], end: Int) {
    var starts: [Int] = []
    for index in blocks.indices where blocks[index].role == .appendix {
      starts.append(blocks[index].range.lowerBound)
    }
    self.starts = starts.sorted()
    self.end = end
  }

  /// Where what is defined at `offset` ceases to hold.
  func end(of offset: Int) -> Int {
    let next = starts.partitioningIndex { $0 > offset }
    // Before the first appendix, a definition holds in all of them.
    return next == 0 || next == starts.count ? end : starts[next]
  }
}

/// Where one short form is defined.
private struct Scopes {
  /// From here on it is defined in the whole document.
  private var general: Int?
  /// The scopes of definitions in appendices, in order; those of one appendix end together.
  private var own: [SourceRange] = []

  mutating func add(_ scope: SourceRange, of source: SourceText) {
    if scope.upperBound == source.bytes.count {
      general = min(general ?? scope.lowerBound, scope.lowerBound)
    } else {
      own.append(scope)
    }
  }

  func contains(_ offset: Int) -> Bool {
    if let general, general <= offset { return true }
    let next = own.partitioningIndex { $0.lowerBound > offset }
    return next > 0 && own[next - 1].contains(offset)
  }
}
