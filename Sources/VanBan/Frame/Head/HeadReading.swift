/// Where the letterhead of a document stands and what its lines are, by the best reading of the head as a whole.
///
/// A line that nobody knows is passed over, and what stands around it is read all the same.
struct HeadReading {
  /// A piece of the letterhead, or the type name.
  struct Part {
    let segment: HeadSegment
    let role: HeadRole
  }

  /// The parts, column by column.
  let parts: [Part]
  /// The type name: below the letterhead, or above it where a page was read in another order.
  let type: HeadSegment?
  /// The lines from its first to its last that are a page's or a website's.
  let furniture: [Int]
  /// The first line of text below the title, so far as the model knows it for a sentence.
  let textBelow: Int?
  /// Such lines between the type name and the last line of trích yếu.
  let furnitureInTitle: [Int]
  /// The lines from its first to its last that are text.
  let rest: [Int]
  /// The index of its first line, and one past its last, the type name among them.
  let top: Int
  /// The index of its first line without the type name.
  let letterheadTop: Int
  let end: Int
  /// Whether the letterhead stands below text that is under the type name.
  let isBelowText: Bool

  /// Why they were read so.
  let trace: HeadTrace

  /// How many lines of text are read first, and how many around a motto that is not among them.
  private static let longest = 40
  private static let above = 60
  /// So many pieces below a motto are read with it.
  private static let below = 24
  /// So far down another part than the motto may be the first.
  private static let nearTop = 14
  /// How many pieces of furniture, and of short text, may stand between two parts.
  private static let mostFurniture = 8
  private static let mostText = 3
  /// Pieces of one line are not farther from each other.
  private static let farthest = 48
  /// No more words are on a line that is passed over as text.
  private static let shortText = 10

  /// Reads the lines of text in `range`.
  init?(_ text: HeaderText, in range: Range<Int>) {
    var indices = Self.lines(text, range.lowerBound, to: range.upperBound, count: Self.longest)
    let head = Decoding(text, indices)
    var decoding = head
    var isDeep = false
    if decoding.motto == nil, let last = indices.last, last + 1 < range.upperBound,
      let motto = HeaderFinder(text).motto(from: last + 1, to: range.upperBound)
    {
      let start = max(range.lowerBound, motto - Self.above)
      indices = Self.lines(text, start, to: range.upperBound, count: motto - start + Self.longest)
      decoding = Decoding(text, indices)
      isDeep = start > range.lowerBound
    } else if let motto = decoding.motto, motto + Self.below > decoding.roles.count {
      indices = Self.lines(text, range.lowerBound, to: range.upperBound, count: 2 * Self.longest)
      decoding = Decoding(text, indices)
    }
    if let next = decoding.nextLetterhead(in: text) {
      indices.removeAll { $0 >= next }
      decoding = Decoding(text, indices)
    }
    guard let anchor = decoding.motto ?? decoding.firstPart(within: Self.nearTop) else { return nil }
    let segments = decoding.segments
    var places = decoding.around(anchor).filter { !decoding.isAmongText($0) }
    guard !places.isEmpty else { return nil }
    var type = places.last.flatMap { decoding.roles[$0] == .type ? $0 : nil }
    let isAddressed =
      places.contains { decoding.roles[$0] == .subject } || decoding.isAddressed(below: places)
    if type == nil, !isAddressed, let first = places.first,
      let above = decoding.roles[..<first].lastIndex(of: .type)
    {
      type = above
      places.insert(above, at: 0)
    }
    var parts = places.map { Part(segment: segments[$0], role: decoding.roles[$0]) }
    var titled = decoding
    // The type name may be at the top of the page, and the letterhead far below it.
    if isDeep, type == nil, !isAddressed, let top = head.roles.prefix(Self.nearTop).firstIndex(of: .type) {
      (type, titled) = (top, head)
      parts.insert(Part(segment: head.segments[top], role: .type), at: 0)
    }
    self.parts = parts
    self.type = type.map { titled.segments[$0] }
    let own = Set(parts.map(\.segment.line))
    let (top, bottom) = (own.min() ?? 0, own.max() ?? 0)
    let letterheadTop = parts.filter { $0.role != .type }.map(\.segment.line).min() ?? top
    var (furniture, rest): (Set<Int>, Set<Int>) = ([], [])
    for (segment, role) in zip(segments, decoding.roles)
    where top < segment.line && segment.line < bottom && !own.contains(segment.line) {
      // The text of a page above its letterhead is text.
      if role == .furniture, segment.line > letterheadTop {
        furniture.insert(segment.line)
      } else {
        rest.insert(segment.line)
      }
    }
    if isDeep, let window = indices.first, top < window {
      let title = Set(type.map { titled.furniture(inTitleBelow: $0) } ?? [])
      rest.formUnion(
        (top..<window).filter { text.roles[$0] == nil && !own.contains($0) && !title.contains($0) })
    }
    self.furniture = furniture.subtracting(rest).sorted()
    self.rest = rest.sorted()
    self.top = top
    end = bottom + 1
    self.letterheadTop = letterheadTop
    textBelow = type.flatMap { titled.text(belowTitleOf: $0) }
    furnitureInTitle = type.map { titled.furniture(inTitleBelow: $0) } ?? []
    trace = HeadTrace(segments: segments, features: decoding.features, roles: decoding.roles)
    isBelowText =
      self.type.map { type in parts.contains { $0.role != .type && $0.segment.line > type.line } } ?? false
  }

  private static func lines(_ text: HeaderText, _ start: Int, to end: Int, count: Int) -> [Int] {
    var found: [Int] = []
    var index = start
    while index < end, found.count < count {
      if text.roles[index] == nil { found.append(index) }
      index += 1
    }
    return found
  }

  /// The pieces of some lines with their roles.
  private struct Decoding {
    let segments: [HeadSegment]
    let features: [HeadFeatures]
    let roles: [HeadRole]

    init(_ text: HeaderText, _ indices: [Int]) {
      segments = HeadCutter(text: text).segments(of: indices)
      features = HeadFeatureReader(text: text).features(of: segments)
      var roles = HeadModel.fitted.roles(features)
      let rests = HeadRests(text: text, segments: segments, features: features)
      rests.complete(&roles)
      self.roles = roles
    }

    /// The first piece that the motto begins at.
    var motto: Int? {
      roles.indices.first {
        roles[$0] == .motto && (features[$0].contains(.motto) || features[$0].contains(.looseMotto))
      }
    }

    /// The line on which the letterhead of another document begins: with a motto below a number and a type name, which are
    /// below a motto.
    func nextLetterhead(in text: HeaderText) -> Int? {
      guard let motto, let number = features[motto...].firstIndex(where: { $0.contains(.numberWithSymbol) }),
        let type = features[number...].firstIndex(where: { $0.contains(.type) }),
        let next = features[type...].firstIndex(where: { $0.contains(.motto) && $0.contains(.capitals) })
      else { return nil }
      let line = segments[next].line
      return HeaderFinder(text).inside(from: line, to: line + 1, lowest: segments[type].line + 1)
    }

    /// The first part near the top but for bodies, which alone are no letterhead.
    func firstPart(within limit: Int) -> Int? {
      roles.indices.prefix(limit).first {
        switch roles[$0] {
        case .motto, .number, .date, .subject, .mark, .type: true
        default: false
        }
      }
    }

    /// Whether most of the line of the piece at `place` is text, so that the piece is none of a letterhead.
    func isAmongText(_ place: Int) -> Bool {
      guard segments[place].column != .whole else { return false }
      let line = segments[place].line
      var words = 0
      for other in max(0, place - HeadReading.farthest)..<min(roles.count, place + HeadReading.farthest)
      where segments[other].line == line && roles[other] == .text {
        words += segments[other].words.count
      }
      return words > HeadReading.shortText
    }

    /// Whether Kính gửi is the first text below `places`.
    func isAddressed(below places: [Int]) -> Bool {
      guard let last = places.last else { return false }
      return roles[(last + 1)...].first { $0 != .furniture && $0 != .ornament } == .addressee
    }

    /// The line of the sentence that follows the title below the type name at `type`, with no blank line between them.
    func text(belowTitleOf type: Int) -> Int? {
      guard type + 1 < roles.count, roles[type + 1] == .title,
        let place = roles[(type + 1)...].firstIndex(where: { $0 != .title })
      else { return nil }
      let piece = features[place]
      let isSentence = piece.contains(.colon) || piece.contains(.fullStop) || piece.contains(.wide)
      guard roles[place] == .text || roles[place] == .basis, isSentence, !piece.contains(.smallLetter),
        !piece.contains(.mostlyCapitals), !piece.contains(.digits)
      else { return nil }
      return segments[place].line
    }

    /// The lines of furniture among those of the title below the type name at `type`.
    func furniture(inTitleBelow type: Int) -> [Int] {
      var (found, waiting): ([Int], [Int]) = ([], [])
      for place in (type + 1)..<roles.count {
        switch roles[place] {
        case .furniture: waiting.append(segments[place].line)
        case .title:
          found += waiting
          waiting.removeAll()
        case .ornament: break
        default: return found
        }
      }
      return found
    }

    /// The parts around `anchor`, in order.
    func around(_ anchor: Int) -> [Int] {
      var above: [Int] = []
      if roles[anchor] != .type || anchor > 0 {
        walk(stride(from: anchor - 1, through: 0, by: -1), into: &above)
      }
      var below: [Int] = []
      if roles[anchor] != .type { walk(stride(from: anchor + 1, to: roles.count, by: 1), into: &below) }
      if let type = above.firstIndex(where: { roles[$0] == .type }) { above.removeSubrange(type...) }
      return above.reversed() + [anchor] + below
    }

    private func isBracketed(_ words: WordSequence) -> Bool {
      words.kind(0) == .openBracket && words.last?.kind == .closeBracket
        && words.count <= 2 * HeadReading.shortText
    }

    /// Whether the type name follows the text at `place`, with no more than a little text between them: a line that nobody
    /// knows stands between the letterhead and the title.
    private func isAboveType(_ place: Int) -> Bool {
      let near = roles[place..<min(roles.count, place + 1 + HeadReading.mostText)]
      guard let next = near.firstIndex(where: { $0 != .text && $0 != .furniture && $0 != .ornament }) else {
        return false
      }
      return roles[next] == .type && features[place..<next].allSatisfy { !$0.contains(.wide) }
    }

    private func walk(_ way: StrideTo<Int>, into found: inout [Int]) { walk(Array(way), into: &found) }
    private func walk(_ way: StrideThrough<Int>, into found: inout [Int]) { walk(Array(way), into: &found) }

    /// Takes the parts along `way`, passing over furniture and little text.
    private func walk(_ way: [Int], into found: inout [Int]) {
      var ornaments: [Int] = []
      var (furniture, text) = (0, 0)
      for place in way {
        switch roles[place] {
        case .body, .motto, .number, .date, .subject, .mark:
          found += ornaments
          found.append(place)
          ornaments.removeAll()
          (furniture, text) = (0, 0)
        case .ornament: ornaments.append(place)
        case .type:
          found += ornaments
          found.append(place)
          return
        case .furniture:
          furniture += 1
          if furniture > HeadReading.mostFurniture { return }
        case .text:
          text += 1
          let words = segments[place].words
          // `(Từ ngày 21 tháng 10 đến ngày 26 tháng 11 năm 2003)`, under the term of an assembly.
          let isLong =
            words.count > HeadReading.shortText && !isBracketed(words) && !isAboveType(place)
          if text > HeadReading.mostText || isLong { return }
        case .title, .authority, .basis, .addressee: return
        }
      }
    }
  }
}
