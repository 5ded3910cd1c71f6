/// Finds the lines of a cell of a document's frame that a converter wrote on one line: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
/// Độc lập - Tự do - Hạnh phúc ---------------`, `Nơi nhận: - Như Điều 3; - Lưu: VT.`,
/// `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Hồng Minh`.
package struct FlatCell {
  private let text: [UInt8]
  private let words: WordSequence
  private let isRecipients: Bool

  package init(_ text: String) {
    let source = SourceText(text)
    self.text = source.bytes
    words = WordSequence(Tokenizer.tokens(of: source))
    isRecipients = words.matches(.recipients)
  }

  /// Where lines after the first begin, as byte offsets of the text; before each stands white space.
  package var lineStarts: [Int] {
    var starts: [Int] = []
    var signing = Signing()
    for index in 0..<words.count {
      let begins = isRecipients ? beginsEntry(index) : beginsFrameLine(index) || signing.begins(words, index)
      let start = words[index].range.lowerBound
      if index > 0, begins || isOrnament(index) != isOrnament(index - 1), start > 0, isBlank(text[start - 1])
      {
        starts.append(start)
      }
    }
    return starts
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// How many dashes or underscores in a row are a line under a name or the motto.
  private static let ornament = 3

  /// Whether the token is one of a run of dashes or underscores without a blank between them.
  private func isOrnament(_ index: Int) -> Bool {
    func isLine(_ place: Int) -> Bool {
      guard place >= 0, place < words.count else { return false }
      let range = words[place].range
      return text[range.lowerBound..<range.upperBound].allSatisfy { $0 == 0x2D || $0 == 0x5F || $0 == 0x3D }
    }
    guard isLine(index) else { return false }
    var first = index
    while isLine(first - 1), words.isJoined(first - 1), index - first < Self.ornament { first -= 1 }
    var last = index
    while isLine(last + 1), words.isJoined(last), last - first < Self.ornament { last += 1 }
    return words[last].range.upperBound - words[first].range.lowerBound >= Self.ornament
  }

  /// An entry of Nơi nhận, which begins with a dash behind the end of another.
  private func beginsEntry(_ index: Int) -> Bool {
    guard words.kind(index) == .dash || words.kind(index) == .bullet, !words.isJoined(index - 1) else {
      return false
    }
    switch words.kind(index - 1) {
    case .colon, .semicolon, .comma, .dot, .closeBracket: return true
    default: return false
    }
  }

  /// Tiêu ngữ, `Số:` and `V/v` behind something else.
  private func beginsFrameLine(_ index: Int) -> Bool {
    let rest = words.slice(index, words.count)
    if rest.kind(2) == .dash, HeaderText.mottoStart(rest.slice(0, 3)) == 0 { return true }
    if HeaderText.isSubject(rest) { return true }
    return words[index].shape == .title && words.kind(index + 1) == .colon
      && words.matches(.number, at: index)
  }

  /// Where the lines of a signature begin: capacity, office, name.
  private struct Signing {
    /// The end of the last capacity or office.
    private var end = 0
    private var hasAuthority = false
    private var hasName = false

    /// The most words and marks of a name with its rank and titles.
    private static let longestName = 12

    mutating func begins(_ words: WordSequence, _ index: Int) -> Bool {
      guard index >= end else { return false }
      if let capacity = SignerWords.capacity(words, at: index) {
        end = capacity
        hasAuthority = true
        return true
      }
      if words[index].shape == .upper, let office = SignerOffice.match(words, at: index) {
        let followsCapacity = index == end && hasAuthority && words.kind(index - 1) == .dot
        end = index + office.count
        hasAuthority = true
        return !followsCapacity
      }
      guard hasAuthority, !hasName else { return false }
      if words.kind(index) == .openBracket {
        end = index
        while end < words.count, words.kind(end) != .closeBracket { end += 1 }
        end += 1
        return true
      }
      // The name is the rest, or goes up to a bracket.
      let rest = words.slice(index, index + Self.longestName + 1)
      let name = rest.slice(0, rest.firstIndex(of: .openBracket) ?? rest.count)
      hasName = name.count <= Self.longestName && words[index].shape == .title && SignerWords.isName(name)
      return hasName
    }
  }
}
