/// Reads the head of a document: bodies, motto, number, place and date, type name, trích yếu.
///
/// ``HeadReading`` says where the letterhead stands and what its lines are; here its parts are read. Any part may be
/// missing, or not be understood, without taking the others with it.
struct HeaderReader {
  /// What was read, and where the text after it begins.
  struct Result {
    var header = Header()
    var names = HeaderNames()
    var title = Title()
    var kind: DocumentKind?
    var drafts: [Draft] = []
    /// The lines above the end of the header that are text of the document.
    var above: [Int] = []
    /// Whether the type name, and so the preamble, is above the letterhead.
    var isBelowText = false
    /// The lines above the header that a page or a website prints there.
    var furniture: Range<Int> = 0..<0
    /// The index of the first line after the header.
    var end = 0
  }

  let text: HeaderText
  var source: SourceText { text.source }
  var lines: [Line] { text.lines }
  var result = Result()
  var issuers: [Draft] = []
  /// Whether the date that was read has no day, as that of a cover: one with a day counts more.
  var isOfCover = false
  /// Parts that were read with one before them.
  var takenParts: Set<Int> = []
  /// The parts of the letterhead.
  let parts: [HeadReading.Part]

  init(_ text: HeaderText, _ parts: [HeadReading.Part], from start: Int) {
    self.text = text
    self.parts = parts
    result.end = start
  }

  /// Reads the header that begins at or after line index `start`.
  static func read(
    _ source: SourceText, lines: [Line], roles: [BlockRole?], from start: Int = 0
  ) -> Result {
    let text = HeaderText(source: source, lines: lines, roles: roles)
    let place = HeaderPlace(text, from: start)
    if let title = TitleLetterhead(text, from: start), place.map({ title.lines.contains($0.top) }) ?? true {
      var reader = HeaderReader(text, [], from: start)
      title.fill(&reader.result, in: source)
      reader.setNumber(title.number)
      return reader.result
    }
    guard let place else { return readLetter(text, from: start) }
    var reader = HeaderReader(text, place.reading.parts, from: start)
    reader.readAll(place, from: start)
    return reader.result
  }

  /// Reads a text without a letterhead, which may be a letter on a website's page.
  private static func readLetter(_ text: HeaderText, from start: Int) -> Result {
    var reader = HeaderReader(text, [], from: start)
    guard let letter = HeaderFinder(text).letter(from: start) else { return reader.result }
    reader.result.kind = .officialLetter
    reader.result.end = letter
    reader.readMetadata(start..<letter)
    reader.markFurniture(Array(start..<letter), by: .furnitureAboveHeader)
    reader.result.furniture = start..<letter
    return reader.result
  }

  private mutating func readAll(_ place: HeaderPlace, from start: Int) {
    let reading = place.reading
    let above = start..<max(start, reading.top)
    result.isBelowText = reading.isBelowText
    if place.isBelowText {
      result.above = above.filter { text.roles[$0] == nil }
    } else {
      result.furniture = above
      markFurniture(Array(above), by: .furnitureAboveHeader)
    }
    markFurniture(reading.furniture, by: .furnitureInHeader)
    reading.trace.note(from: reading.top, to: reading.end)
    readParts()
    result.end = reading.end
    var title = 0..<0
    if let type = reading.type { title = readType(type, in: reading) }
    result.above = (result.above + reading.rest.filter { !title.contains($0) }).sorted()
    coverRest(of: reading.parts)
    finishIssuers()
  }

  /// Makes ornaments and furniture of what else is on the lines of the letterhead: borders of cells, marks that nobody
  /// knows.
  mutating func coverRest(of parts: [HeadReading.Part]) {
    var taken: [Int: [WordSequence]] = [:]
    for part in parts { taken[part.segment.line, default: []].append(part.segment.words) }
    for line in taken.keys.sorted() {
      let words = lines[line].words
      let own = taken[line, default: []].compactMap(\.range)
      var start: Int?
      for index in 0...words.count {
        let isFree =
          index < words.count
          && !own.contains {
            $0.lowerBound <= words[index].range.lowerBound && words[index].range.lowerBound < $0.upperBound
          }
        if isFree {
          start = start ?? index
        } else if let first = start {
          let rest = words.slice(first, index)
          let hasWords = rest.tokens.contains { $0.kind == .word }
          result.drafts.append(
            Draft(
              hasWords ? .pageHeader : .separator, by: hasWords ? .furnitureInHeader : .headerOrnament,
              words: rest,
              firstLine: line))
          start = nil
        }
      }
    }
  }

  private mutating func markFurniture(_ indices: [Int], by rule: Rule) {
    for index in indices where text.roles[index] == nil {
      result.drafts.append(Draft(.pageHeader, by: rule, words: lines[index].words, firstLine: index))
    }
  }

  /// `Dự thảo 3` / `(27/06/2025)`, `TÀI LIỆU HỌP` between the type name and the title; gives the line below.
  private mutating func readMarkAboveTitle(in text: HeaderText, from start: Int) -> Int {
    var from = start
    var isDraft = false
    while let line = text.nextText(after: from - 1) {
      let words = lines[line].words
      let mark = HeaderMark.read(words)
      guard mark != nil || isDraft && HeaderMark.goesOn(words) else { break }
      readMark(words, line)
      isDraft = isDraft || mark?.isDraft ?? false
      from = line + 1
    }
    return from
  }

  /// `DỰ THẢO` under the title.
  private mutating func readMarkBelowTitle() {
    guard let line = text.nextText(after: result.end - 1), HeaderMark.read(lines[line].words) != nil else {
      return
    }
    readMark(lines[line].words, line)
    result.end = line + 1
  }

  /// Reads the type name and trích yếu below it; gives the lines of that.
  private mutating func readType(_ type: HeadSegment, in reading: HeadReading) -> Range<Int> {
    var words = type.words
    var begun: Draft?
    let known = HeaderText.typeName(words) ?? MisreadType.kind(words)
    result.kind = known
    var name = words
    if known == nil, let kind = DocumentKind.nameTable.match(words, at: 0) {
      result.kind = kind.value
      let rest = words.slice(kind.count, words.count)
      name = words.slice(0, kind.count)
      // `LUẬT ĐƯỜNG BỘ`: the title follows on the line. `LUẬT[1]`, `NGHỊ ĐỊNH CỦA CHÍNH PHỦ`: it does not.
      if let first = rest.first, first.kind == .word, first.key != .of {
        words = name
        begun = Draft(.title, by: .titleSubject, words: rest, firstLine: type.line)
      }
    }
    result.title.type = name.text(in: source)
    result.names.type = name
    result.drafts.append(Draft(.type, by: .titleKind, words: words, firstLine: type.line))

    markFurniture(reading.furnitureInTitle, by: .furnitureInHeader)
    var roles = text.roles
    for line in reading.furnitureInTitle { roles[line] = .pageHeader }
    let text = HeaderText(source: source, lines: lines, roles: roles)
    let issuers = issuers.flatMap { $0.words.tokens.map(\.key) }
    let limit = reading.isBelowText ? reading.letterheadTop : reading.textBelow ?? lines.count
    let start = begun == nil ? readMarkAboveTitle(in: text, from: type.line + 1) : type.line + 1
    let title = TitleReader(text, issuers: issuers).read(from: start, to: limit, after: begun)
    if !reading.isBelowText { result.end = max(title.end, type.line + 1) }
    if let draft = title.draft {
      result.drafts.append(draft)
      result.title.text = draft.text(from: draft.words, in: source)
    }
    if !reading.isBelowText { readMarkBelowTitle() }
    return type.line..<title.end
  }
}
