/// Puts syllables together that were torn apart by a space: `c ác`, `tiê ́ng`, `đị nh`.
///
/// Two words are joined where one of them is not a possible syllable and the two together are one (see
/// ``Phonotactics``). The token then reaches over the space, and its key is that of the syllable. A mark
/// alone, or in front of a word that does not need it, goes onto the word before it.
struct SplitSyllables {
  /// Whether the last word has no vowel, so that it may be the beginning of the next.
  private(set) var isPending = false

  /// Looks at the last word of `tokens`, which has no vowel, begins with the combining marks `marks`, or
  /// is after a word without vowel.
  @inline(never)
  mutating func join(_ tokens: inout TokenBuffer, hasVowel: Bool, marks: UInt32) {
    isPending = !hasVowel
    let count = tokens.count
    guard count >= 3, tokens[count - 2].kind == .space, tokens[count - 2].range.count <= 3,
      tokens[count - 3].kind == .word, tokens[count - 3].key != .none
    else { return }
    let (left, right) = (tokens[count - 3], tokens[count - 1])
    let marked = marks == 0 ? left.key : left.key.marked(marks)
    if right.key == .none {
      // A mark and nothing else.
      guard marks != 0, right.shape == .none, Phonotactics.isSyllable(marked) else { return }
      replace(&tokens, left, right, key: marked)
      return
    }
    let canBeJoined =
      right.shape == .lower && (left.shape == .lower || left.shape == .title || left.key.count == 1)
    guard canBeJoined || marks != 0 else { return }
    let isRight = Phonotactics.isSyllable(right.key)
    if marks != 0, isRight {
      guard Phonotactics.isSyllable(marked) else { return }
      tokens[count - 3] = Token(
        .word, left.range.lowerBound, left.range.upperBound, shape: left.shape, key: marked)
      return
    }
    guard canBeJoined, let joined = SyllableKey.joined(marked, right.key), Phonotactics.isSyllable(joined)
    else { return }
    if Phonotactics.isSyllable(left.key) {
      guard !isRight, marks != 0 || Self.codas.contains(right.key) else { return }
    } else if left.key.count == 1, Self.isName(left, in: tokens, before: count - 3) {
      return
    }
    replace(&tokens, left, right, key: joined)
  }

  private mutating func replace(_ tokens: inout TokenBuffer, _ left: Token, _ right: Token, key: SyllableKey)
  {
    tokens.removeLast(3)
    tokens.append(
      Token(.word, left.range.lowerBound, right.range.upperBound, shape: left.shape, key: key))
    isPending = false
  }

  /// Final consonants of two letters: unlike `t` or `m` they name nothing.
  private static let codas: Set<SyllableKey> = Set(["ng", "nh", "ch"].map { SyllableKey($0) })

  /// Words that a letter may follow: `điểm c`, `nhóm B`.
  private static let named: Set<SyllableKey> = Set(
    [
      "điểm", "nhóm", "loại", "hạng", "khối", "lục", "mẫu", "lớp", "bảng", "biểu", "tổ", "khu", "lô", "đoạn",
      "án", "mục", "phần", "cột", "hiệu", "trường", "dự", "gan", "cấp", "ông", "bà", "và", "hoặc", "số",
    ].map { SyllableKey($0) })

  /// Whether a letter alone may be meant: a unit after a number, a point of a clause, a group, a list of
  /// points, a capital inside a line.
  private static func isName(_ letter: Token, in tokens: borrowing TokenBuffer, before index: Int) -> Bool {
    var index = index - 1
    if index >= 0, tokens[index].kind == .space { index -= 1 }
    guard index >= 0 else { return false }
    let before = tokens[index]
    switch before.kind {
    case .lineBreak, .pageBreak: return false
    case .word: return letter.shape == .upper || named.contains(before.key) || before.key.count == 1
    default: return true
    }
  }
}
