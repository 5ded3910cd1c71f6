extension Document {
  /// A stand-in until the parser arrives: every line is a paragraph or blank.
  public init(parsing source: SourceText) {
    var blocks: [Block] = []
    for line in 1...source.lines.count {
      let range = source.lines.range(ofLine: line)
      let isText = { (byte: UInt8) in byte > 0x20 }
      let bytes = source.bytes[range.lowerBound..<range.upperBound]
      let low = bytes.firstIndex(where: isText) ?? range.lowerBound
      let high = bytes.lastIndex(where: isText).map { $0 + 1 } ?? low
      let piece = SourceRange(low, high)
      let role: BlockRole = piece.isEmpty ? .blank : .paragraph
      blocks.append(Block(id: blocks.count, role: role, depth: piece.isEmpty ? 0 : 1, pieces: [piece]))
    }
    self.init(
      source: source, blocks: blocks, kind: nil, header: Header(), title: Title(), addressees: [],
      preamble: Preamble(), body: blocks.filter { $0.role == .paragraph }.map { .paragraph($0) },
      closing: nil, recipients: nil, signatures: [], appendices: [],
      furniture: blocks.filter(\.role.isFurniture), citations: [], diagnostics: source.diagnostics)
  }

  public init(parsing text: String, name: String? = nil) {
    self.init(parsing: SourceText(text, name: name))
  }
}
