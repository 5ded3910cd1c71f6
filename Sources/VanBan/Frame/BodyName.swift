/// The name of a body over the lines of a header, and where one body's name ends and the next begins.
enum BodyName {
  /// Words that cannot end a name, nor stand before the head of another.
  private static let connectives: Set<SyllableKey> = [
    SyllableKey("và"), SyllableKey("của"), SyllableKey("về"), SyllableKey("thuộc"), SyllableKey("các"),
    SyllableKey("văn"), SyllableKey("chủ"), SyllableKey("tịch"), SyllableKey("phó"),
  ]

  /// Cuts the lines of a header's left column into names of bodies: `ỦY BAN NHÂN` / `DÂN` / `TỈNH HÀ TĨNH`
  /// is one, `BỘ TÀI CHÍNH` / `CỤC THUẾ` are two.
  static func split(_ lines: [WordSequence]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for (index, words) in lines.enumerated() {
      guard let last = names.last else {
        names.append(index..<(index + 1))
        continue
      }
      let before = lines[index - 1]
      let isOpen =
        before.last.map { $0.kind == .dash || $0.kind == .comma || connectives.contains($0.key) } ?? false
      let head = Authority.head(in: words, at: 0)
      // One word alone, `DÂN` or `BAN`, is rather the end of a broken name.
      if let head, head.count < words.count || words.count > 1, !isOpen, isComplete(lines[last]) {
        names.append(index..<(index + 1))
      } else {
        names[names.count - 1] = last.lowerBound..<(index + 1)
      }
    }
    return names
  }

  /// Whether the lines are a name already, and not only its head: `ỦY BAN` alone is none.
  private static func isComplete(_ lines: ArraySlice<WordSequence>) -> Bool {
    let words = lines.reduce(WordSequence([])) { $0.joined(with: $1) }
    guard let head = Authority.head(in: words, at: 0) else { return true }
    return words.count > head.count || head.count >= 2
  }
}
