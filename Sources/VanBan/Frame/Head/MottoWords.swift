/// Finds Quốc hiệu, Tiêu ngữ and the Party's headline where marks of theirs are wrong or missing, as scans have them:
/// `CÔNG HÓA XÃ HỘI CHỦ NGHỈA VIỆT NẠM`, `Doc lap - Tu do - Hanh phuc`.
enum MottoWords {
  /// The words of each by their letters alone, and how many of them a line must have in their order.
  private static let lines: [(words: [SyllableKey], least: Int)] = [
    ("cộng hòa xã hội chủ nghĩa việt nam", 5), ("độc lập tự do hạnh phúc", 4),
    ("việt nam dân chủ cộng hòa", 5), ("đảng cộng sản việt nam", 4), ("cộng hòa xhcn việt nam", 4),
  ].map { (SyllableKey.keys(of: $0.0).map(\.skeleton), $0.1) }

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
}
