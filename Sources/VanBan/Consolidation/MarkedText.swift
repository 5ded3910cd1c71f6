/// A consolidated text that is consolidated further: what stands between `⟨` and `⟩` keeps its marks, and is read
/// without them.
struct MarkedText {
  /// The text without marks.
  let document: Document
  /// The lines of paragraphs that were marked, from 1.
  private let lines: Set<Int>
  /// What was not carried out before, as listed at the head of the text.
  let refused: [String]

  /// Before what was not carried out, at the head of a text.
  static let refusedHead = "⟨Chưa thực hiện được: "

  init(_ document: Document) {
    let source = document.source
    let text = source.bytes.isEmpty ? "" : source.text(in: SourceRange(0, source.bytes.count))
    guard text.utf8.contains(0xE2), text.contains("⟨") else {
      self.document = document
      lines = []
      refused = []
      return
    }
    var lines: Set<Int> = []
    var refused: [String] = []
    var isInside = false
    // The lines of ``LineTable``, which breaks none at a form feed.
    let plain = text.split(omittingEmptySubsequences: false) { $0.isNewline && $0 != "\u{C}" }.enumerated()
      .map {
        index, line -> Substring in
        if line.hasPrefix(Self.refusedHead) {
          refused.append(String(line))
          return ""
        }
        var line = line
        if line.first == "⟨" {
          isInside = true
          line.removeFirst()
        }
        guard isInside else { return line }
        lines.insert(index + 1)
        if line.last == "⟩" {
          isInside = false
          line.removeLast()
        }
        return line
      }
    self.document = Document(parsing: SourceText(plain.joined(separator: "\n"), name: source.name))
    self.lines = lines
    self.refused = refused
  }

  /// Whether `block` begins a paragraph that was marked.
  func isMarked(_ block: Block) -> Bool {
    !lines.isEmpty && lines.contains(document.source.lines.line(at: block.range.lowerBound))
  }
}
