import VanBan

/// A run of lines that belong together: a block of gold with the furniture and blank lines inside it, or a line that
/// stands in no block.
struct DressedBlock {
  var lines: [DressedLine]

  var first: DressedLine { lines.first ?? .blank }
  /// The role of its lines; nil where columns were merged or its lines differ.
  var role: BlockRole? {
    guard first.roles.count == 1, let role = first.roles.first else { return nil }
    return lines.allSatisfy { $0.isLoose || $0.roles == [role] } ? role : nil
  }
  var isBlank: Bool { lines.allSatisfy(\.isBlank) }
  var isLoose: Bool { first.isLoose }

  /// The block in lines of at most `width` characters; in one line without a width. Furniture that stood inside it
  /// comes at the next end of a line. With `isCut`, a line ends before each furniture.
  func reflowed(width: Int?) -> [DressedLine] {
    var result: [DressedLine] = []
    var parts: [DressedLine.Part] = []
    var waiting: [DressedLine] = []
    let first = first
    func close() {
      guard !parts.isEmpty else { return }
      var line = first.with(parts)
      if result.contains(where: { !$0.isLoose }) { line.begin = .inside }
      result.append(line)
      parts = []
      result += waiting
      waiting = []
    }
    for line in lines {
      guard !line.isLoose else {
        // Blank lines were those of the old lines.
        if !line.isBlank { waiting.append(line) }
        continue
      }
      var pieces = ArraySlice(line.words)
      while let next = pieces.first {
        let word = pieces.prefix { $0.place == next.place }
        pieces = pieces.dropFirst(word.count)
        let length = Array(word).width
        if let width, !parts.isEmpty, parts.width + 1 + length > width { close() }
        if !parts.isEmpty { parts.append(.mark(" ")) }
        parts += word
      }
    }
    close()
    return result + waiting
  }
}

extension DressedText {
  /// Its blocks and the lines between them, in their order. Furniture and blank lines before the next line of a block
  /// stand in it, those after its last line do not.
  var blocks: [DressedBlock] {
    var blocks: [DressedBlock] = []
    var index = 0
    while index < lines.count {
      guard !lines[index].isLoose else {
        blocks.append(DressedBlock(lines: [lines[index]]))
        index += 1
        continue
      }
      var end = index + 1
      var next = end
      while next < lines.count, lines[next].isLoose || lines[next].begin == .inside {
        next += 1
        if !lines[next - 1].isLoose { end = next }
      }
      blocks.append(DressedBlock(lines: Array(lines[index..<end])))
      index = end
    }
    return blocks
  }
}
