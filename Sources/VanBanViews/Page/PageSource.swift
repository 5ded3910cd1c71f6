import VanBan

/// The source text, line by line, with the role of every byte coloured.
struct PageSource {
  let context: PageContext
  /// Whether the page has the decisions about each line.
  let isExplained: Bool

  func write(to writer: inout HTMLWriter) {
    facts(to: &writer)
    writer.element("ul", ["class": "legend", "aria-label": "Màu của các phần · Colours of the parts"]) {
      writer in
      for group in RoleGroup.allCases {
        writer.element("li") { writer in
          writer.element("span", ["class": "swatch r-" + group.rawValue], text: "")
          writer.words(group.words)
        }
      }
    }
    let pieces = context.document.blocks.filter { $0.role != .blank }
      .flatMap { block in block.pieces.map { (range: $0, block: block) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    if isExplained {
      writer.element("p", ["class": "hint"]) {
        $0.words(
          PageWords(
            "Bấm vào một dòng để xem vì sao dòng ấy được hiểu như vậy.",
            "Click on a line to see why it was read as it was."))
      }
    }
    writer.raw(
      "<div class=\"lines\(isExplained ? " explained" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"Văn bản nguồn · Source text\">"
    )
    let lines = context.source.lines
    for number in 1...lines.count {
      let line = lines.range(ofLine: number)
      writer.raw(
        "<div class=\"line\" id=\"L\(number)\"><span class=\"no\" aria-hidden=\"true\">\(number)</span><code>"
      )
      var at = line.lowerBound
      while next < pieces.count, pieces[next].range.lowerBound < line.upperBound {
        let piece = pieces[next]
        let start = max(piece.range.lowerBound, at)
        let end = min(piece.range.upperBound, line.upperBound)
        plain(SourceRange(at, start), to: &writer)
        if end > start { write(SourceRange(start, end), piece.block, to: &writer) }
        at = max(at, end)
        if piece.range.upperBound > line.upperBound { break }
        next += 1
      }
      plain(SourceRange(at, line.upperBound), to: &writer)
      writer.raw("</code></div>\n")
    }
    writer.raw("</div>")
  }

  private func facts(to writer: inout HTMLWriter) {
    let source = context.source
    writer.element("dl", ["class": "facts"]) { writer in
      func fact(_ words: PageWords, _ value: String, to writer: inout HTMLWriter) {
        writer.element("dt") { $0.words(words) }
        writer.element("dd", text: value)
      }
      if let name = source.name { fact(PageWords("Tệp", "File"), name, to: &writer) }
      fact(PageWords("Bảng mã", "Encoding"), source.encoding.rawValue, to: &writer)
      fact(PageWords("Số byte", "Bytes"), String(source.file.byteCount), to: &writer)
      fact(PageWords("Số dòng", "Lines"), String(source.lines.count), to: &writer)
      fact(PageWords("SHA-256", "digest"), source.file.sha256, to: &writer)
    }
  }

  private func write(_ range: SourceRange, _ block: Block, to writer: inout HTMLWriter) {
    let words = block.role.words
    let title = words.vi + " · " + words.en
    let name = "r r-" + RoleGroup(block.role).rawValue
    let text = context.source[range].filter { !Self.breaksLine($0) }
    if block.role.isFurniture {
      writer.element("span", ["class": name, "title": title], text: text)
    } else {
      writer.element(
        "a", ["class": name, "title": title, "href": "#" + context.identifiers[block.id], "tabindex": "-1"],
        text: text)
    }
  }

  private func plain(_ range: SourceRange, to writer: inout HTMLWriter) {
    guard !range.isEmpty else { return }
    writer.write(context.source[range].filter { !Self.breaksLine($0) })
  }

  /// The characters that end the lines of the source.
  private static func breaksLine(_ character: Character) -> Bool {
    character == "\n" || character == "\r" || character == "\r\n"
  }
}
