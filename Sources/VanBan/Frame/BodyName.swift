/// The names of bodies in the left column of a header, and where one ends and the next begins.
enum BodyName {
  /// Words that cannot end a name, nor stand before the head of another.
  private static let connectives = Lexicon.words(.bodyNameGoesOn)

  /// Whether the words go on with a name: `VÀ ĐÀO TẠO`, `– VŨNG TÀU`.
  static func goesOn(_ words: WordSequence) -> Bool {
    words.kind(0) == .dash || words.first.map { connectives.contains($0.key) } ?? false
  }

  /// Cuts the lines into names: `ỦY BAN NHÂN` / `DÂN` / `TỈNH HÀ TĨNH` is one, `BỘ TÀI CHÍNH` / `CỤC THUẾ`
  /// are two, and so are `BỘ TÀI CHÍNH CỤC` / `HẢI QUAN`. Gives the words of each.
  static func split(_ lines: [WordSequence]) -> [[WordSequence]] {
    let all = lines.reduce(WordSequence([])) { $0.joined(with: $1) }
    guard !all.isEmpty else { return [] }
    // A letterhead may have lost its capitals.
    let isSmall = all.tokens.allSatisfy { $0.shape == .lower || $0.kind != .word }
    var ends: [Int] = []
    for line in lines { ends.append((ends.last ?? 0) + line.count) }
    var starts = [0]
    for at in 1..<max(1, all.count) {
      // A name begins a line, is after the dash that joins it to another, or is broken after its first word.
      let follows = ends.contains(at) || all.kind(at - 1) == .dash
      guard follows || ends.contains(at + 1), let head = head(in: all, at: at, isSmall) else { continue }
      guard follows || head.authority.continuation == .field && head.count == 1, !endsName(all, at) else {
        continue
      }
      // One word at the very end, the `HỘI` of `XÃ HỘI`, heads nothing.
      guard head.count > 1 || at + 1 < all.count else { continue }
      if isComplete(all, starts[starts.count - 1]..<at, isSmall) { starts.append(at) }
    }
    return zip(starts, starts.dropFirst() + [all.count]).map { start, end in
      pieces(start..<end, of: lines, ends: ends)
    }
  }

  /// How many bodies the line names, if it names several with dashes between them and nothing else: `BỘ TÀI CHÍNH - BỘ NỘI
  /// VỤ`; 0 for any other line.
  static func joined(_ words: WordSequence) -> Int {
    guard words.isUpper, words.count >= 5, Authority.head(in: words, at: 0) != nil else { return 0 }
    var (count, others) = (1, 0)
    for index in 1..<words.count where words.kind(index) == .dash {
      guard Authority.head(in: words, at: index + 1) != nil else {
        // A name has a dash too: `LAO ĐỘNG - THƯƠNG BINH`.
        others += 1
        continue
      }
      count += 1
    }
    return count > 1 && others < count ? count : 0
  }

  /// The head of a body at `index`; in a letterhead without capitals one in small letters too.
  private static func head(
    in words: WordSequence, at index: Int, _ isSmall: Bool
  ) -> (authority: Authority, count: Int)? {
    isSmall
      ? Authority.headTable.match(words, at: index).map { ($0.value, $0.count) }
      : Authority.head(in: words, at: index)
  }

  private static let endings = Lexicon.phrases(.endsWithHead)

  /// Whether the head at `index` is the second word of a compound: the `VỤ` of `NỘI VỤ`, the `TRƯỜNG` of `MÔI TRƯỜNG`.
  private static func endsName(_ words: WordSequence, _ index: Int) -> Bool {
    endings.match(words, at: index - 1) != nil
  }

  /// The words of `bounds`, line by line.
  private static func pieces(_ bounds: Range<Int>, of lines: [WordSequence], ends: [Int]) -> [WordSequence] {
    zip(lines, ends).compactMap { line, end in
      let start = end - line.count
      let low = max(bounds.lowerBound - start, 0)
      let high = min(bounds.upperBound - start, line.count)
      return low < high ? line.slice(low, high) : nil
    }
  }

  /// Whether the words at `bounds` are a name already, and not the beginning of a longer one.
  private static func isComplete(_ words: WordSequence, _ bounds: Range<Int>, _ isSmall: Bool) -> Bool {
    var bounds = bounds
    // The dash that joins it to the next name.
    if words.kind(bounds.upperBound - 1) == .dash { bounds = bounds.lowerBound..<(bounds.upperBound - 1) }
    guard let last = words.slice(bounds).last, last.kind == .word || last.kind == .number,
      !connectives.contains(last.key)
    else {
      return false
    }
    guard let head = head(in: words, at: bounds.lowerBound, isSmall) else { return bounds.count > 1 }
    if bounds.count < head.count { return false }
    switch head.authority.continuation {
    case .none: return true
    // The place may be left out.
    case .place: return bounds.count > head.count || head.count > 1
    case .field, .body: return bounds.count > head.count
    }
  }
}
