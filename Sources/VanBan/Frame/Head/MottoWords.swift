/// Finds Quốc hiệu, Tiêu ngữ and the Party's headline where marks of theirs are wrong or missing, as scans have them:
/// `CÔNG HÓA XÃ HỘI CHỦ NGHỈA VIỆT NẠM`, `Doc lap - Tu do - Hanh phuc`.
enum MottoWords {
  /// The words of each by their letters alone, and how many of them a line must have in their order.
  fileprivate static let lines: [(words: [SyllableKey], least: Int)] = [
    ("cộng hòa xã hội chủ nghĩa việt nam", 5), ("độc lập tự do hạnh phúc", 4),
    ("việt nam dân chủ cộng hòa", 5), ("đảng cộng sản việt nam", 4), ("cộng hòa xhcn việt nam", 4),
  ].map { (SyllableKey.keys(of: $0.0).map(\.skeleton), $0.1) }

  /// What one begins with, of which one word may be missing.
  private static let heads = KeySet(lines.flatMap { $0.words.prefix(2) })

  private static let all = KeySet(lines.flatMap(\.words))

  /// Whether all words are of these, whatever their marks.
  static func isPart(_ words: WordSequence) -> Bool {
    var count = 0
    for token in words.tokens where token.kind == .word {
      guard all.contains(token.key.skeleton) else { return false }
      count += 1
    }
    return count >= 2
  }

  /// Where one begins: in capitals, or alone on the line.
  static func start(in words: WordSequence) -> Int? {
    for at in 0..<words.count where words[at].kind == .word {
      if at > 0, words[at].shape == .lower { continue }
      let skeleton = words[at].key.skeleton
      guard heads.contains(skeleton) else { continue }
      for line in lines where line.words[0] == skeleton || line.words[1] == skeleton {
        if stands(line.words, least: line.least, in: words, at: at) { return at }
      }
    }
    return nil
  }

  private static func stands(_ line: [SyllableKey], least: Int, in words: WordSequence, at start: Int) -> Bool
  {
    var (found, seen, next, index) = (0, 0, 0, start)
    var (isUpper, hasDash) = (true, false)
    while index < words.count, seen < line.count + 1 {
      let token = words[index]
      index += 1
      if token.kind == .dash { hasDash = true }
      guard token.kind == .word else { continue }
      seen += 1
      if token.shape != .upper { isUpper = false }
      let skeleton = token.key.skeleton
      if let place = line[next...].prefix(3).firstIndex(of: skeleton) {
        found += 1
        next = place + 1
        if next == line.count { break }
      }
    }
    guard found >= least else { return false }
    return isUpper || hasDash || start == 0 && index == words.count
  }

  /// The first words of Quốc hiệu in capitals, which the next line goes on with: `CỘNG HÒA XÃ HỘI`.
  struct Beginning {
    /// The line, and how many of its words are there.
    private let line: Int
    private let count: Int

    private init(line: Int, count: Int) {
      self.line = line
      self.count = count
    }

    /// `words` as such a beginning; nil where they are the whole, or another thing.
    init?(_ words: WordSequence) {
      guard words.count >= 2, words.isUpper else { return nil }
      for line in MottoWords.lines.indices where words.count < MottoWords.lines[line].words.count {
        guard Self.follows(words, MottoWords.lines[line].words[...]) else { continue }
        self.init(line: line, count: words.count)
        return
      }
      return nil
    }

    /// The beginning with `words`, the right column's next, if it is still not the whole.
    func followed(by words: WordSequence) -> Beginning? {
      guard goesOn(with: words), count + words.count < MottoWords.lines[line].words.count else { return nil }
      return Beginning(line: line, count: count + words.count)
    }

    /// Whether `words` are the next words of it and nothing else.
    func goesOn(with words: WordSequence) -> Bool {
      words.isUpper && Self.follows(words, MottoWords.lines[line].words[count...])
    }

    private static func follows(_ words: WordSequence, _ line: ArraySlice<SyllableKey>) -> Bool {
      words.count <= line.count && zip(words.tokens, line).allSatisfy { $0.key.skeleton == $1 }
    }
  }
}
