internal import VanBan

/// Goes through the blocks of a Markdown text in their order and writes down what of the text is read: edits for the
/// marks that are none, and what is known of each line.
///
/// libcmark-gfm says on which lines a block stands and what it shows, not which bytes show it. So the bytes of a block
/// are gone through with what it shows beside them: what does not occur there was a mark.
struct MarkdownReader {
  private(set) var lines: [SourceLayout.Line] = []
  private var writer: ReadingEditWriter
  private let bytes: [UInt8]
  /// Where each line begins, from line 1; the last is the end of the text.
  private let starts: [Int]
  private let limits: ReadingLimits
  private var tables = 0
  /// Whether the text has tables that are marked.
  var marksTables: Bool { tables > 0 }
  /// The last line of the last table of data, and its columns.
  private var lastTable: (line: Int, columns: Int)?
  /// What is known of the line that is being written.
  private var line = SourceLayout.Line()
  /// Whether the last paragraph may go on in the next: it did not end like a sentence.
  private var isOpen = false

  var edits: [ReadingEdit] { writer.edits }

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    writer = ReadingEditWriter(bytes)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  mutating func read() throws(FormatError) {
    let tree = MarkdownTree(bytes)
    if let root = tree.root { try read(root, depth: 0, end: starts.count) }
    try copyLines(to: starts.count)
    if !bytes.isEmpty, bytes.last != 0x0A { lines.append(line) }
    writer.finish()
  }

  /// Lists and quotations one in the other beyond this are read as the text that they are.
  private static let deepest = 100

  /// Reads the blocks in `node`, which ends before line `end`.
  private mutating func read(_ node: MarkdownNode, depth: Int, end: Int) throws(FormatError) {
    let children = node.children
    for (index, child) in children.enumerated() {
      // The parser's last line of a heading may be one of the block after it.
      let next = index + 1 < children.count ? min(firstLine(of: children[index + 1]), end) : end
      let last = max(child.firstLine, min(child.lastLine, next - 1))
      switch child.kind {
      case .paragraph, .heading: try readText(child, lastLine: last)
      case .table: try readTable(child, lastLine: last)
      case .htmlBlock: try readHTML(child, lastLine: last)
      // As they stand: an indented line is no program, and a rule is an ornament.
      case .codeBlock, .rule: isOpen = false
      default: if depth < Self.deepest { try read(child, depth: depth + 1, end: next) }
      }
    }
  }

  // MARK: Places

  /// The first line of a block. Of a table right under a paragraph the parser has that of the paragraph for its head, which
  /// is the line before the row of dashes.
  private func firstLine(of node: MarkdownNode) -> Int {
    guard node.kind == .table, node.firstLine < node.lastLine else { return node.firstLine }
    return (node.firstLine..<node.lastLine).first { isRule(line: $0 + 1) } ?? node.firstLine
  }

  /// Whether `line` is the row of dashes under a table's head.
  private func isRule(line: Int) -> Bool {
    let rule = start(ofLine: line)..<end(ofLine: line)
    return !rule.isEmpty && bytes[rule].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  private func start(ofLine line: Int) -> Int { starts[min(max(line, 1), starts.count) - 1] }

  /// The end of `line` without its line break.
  private func end(ofLine line: Int) -> Int {
    var end = start(ofLine: line + 1)
    let start = start(ofLine: line)
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  // MARK: Writing

  /// Copies what is left before `line`, as it stands.
  private mutating func copyLines(to line: Int) throws(FormatError) {
    try copy(to: line >= starts.count ? bytes.count : start(ofLine: line))
  }

  private mutating func copy(to end: Int) throws(FormatError) {
    while writer.position < end {
      guard let next = bytes[writer.position..<end].firstIndex(of: 0x0A) else {
        writer.copy(to: end)
        return
      }
      writer.copy(to: next + 1)
      try endLine()
    }
  }

  /// The line that is being written ends here; the next one has no marks.
  private mutating func endLine() throws(FormatError) {
    lines.append(line)
    line = SourceLayout.Line()
    guard lines.count <= limits.textLines else { throw .tooMuchText(limits) }
  }

  /// Begins a line inside a line of the text.
  private mutating func breakLine() throws(FormatError) {
    writer.insert("\n")
    let table = line.table
    try endLine()
    line.table = table
  }

  /// How far ahead the next byte of what is shown is looked for: addresses of links and tags stand between.
  private static let farthest = 2048

  /// Goes on in the text, up to `end`, to where `byte` stands, and copies it; without it there, as an entity stands for
  /// it, `byte` is written.
  private mutating func show(_ byte: UInt8, before end: Int) {
    let limit = min(end, writer.position + Self.farthest)
    if writer.position < limit, let place = bytes[writer.position..<limit].firstIndex(of: byte) {
      writer.skip(to: place)
      writer.copy(to: place + 1)
    } else {
      writer.insert(byte)
    }
  }

  /// Skips white space and the marks of quotations.
  private mutating func skipIndent(before end: Int) {
    var place = writer.position
    while place < end, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x3E { place += 1 }
    writer.skip(to: place)
  }

  /// Writes `text`, which stands before `end`. Line breaks of the text lead to the next of its lines.
  private mutating func show(_ text: ArraySlice<UInt8>, before end: Int) throws(FormatError) {
    for byte in text {
      switch byte {
      case 0x0A:
        guard let next = bytes[writer.position..<max(end, writer.position)].firstIndex(of: 0x0A) else {
          try breakLine()
          break
        }
        writer.skip(to: next)
        writer.copy(to: next + 1)
        try endLine()
        skipIndent(before: end)
      case MarkdownInline.brokenLine: try breakLine()
      default: show(byte, before: end)
      }
    }
  }

  // MARK: Blocks

  private mutating func readText(_ node: MarkdownNode, lastLine: Int) throws(FormatError) {
    try copyLines(to: node.firstLine)
    let inline = MarkdownInline(node)
    let first = start(ofLine: node.firstLine)
    let end = end(ofLine: lastLine)
    // The number or bullet of a list's entry is a label.
    skipIndent(before: end)
    let content = min(first + node.firstColumn - 1, end)
    if writer.position < content {
      writer.skip(to: ListMark.start(of: bytes[writer.position..<content], before: inline.text))
      writer.copy(to: content)
    }
    line.isBold = inline.isBold || node.kind == .heading
    // A page that ended in the middle of a sentence ended the paragraph.
    line.beginsParagraph = !(isOpen && Self.beginsSmall(inline.text))
    let underline = node.kind == .heading ? self.underline(of: node, lastLine: lastLine) : nil
    try show(inline.text[...], before: underline.map { self.end(ofLine: $0 - 1) } ?? end)
    writer.skip(to: underline.map { self.end(ofLine: $0 - 1) } ?? end)
    if let underline { try copyLines(to: underline + 1) }
    isOpen = node.kind == .paragraph && !Self.endsSentence(inline.text)
  }

  /// The line of dashes under a heading, which may be an ornament: `CHÍNH PHỦ` / `--------`.
  private func underline(of node: MarkdownNode, lastLine last: Int) -> Int? {
    guard last > node.firstLine else { return nil }
    let line = bytes[start(ofLine: last)..<end(ofLine: last)].filter { $0 != 0x20 && $0 != 0x3E }
    return !line.isEmpty && line.allSatisfy { $0 == 0x2D || $0 == 0x3D } ? last : nil
  }

  private static func beginsSmall(_ text: [UInt8]) -> Bool {
    String(decoding: text.prefix(4), as: UTF8.self).first?.isLowercase ?? false
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last(where: { $0 > 0x20 }) else { return true }
    return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?")]
      .contains(last)
  }

  // MARK: Tables

  private mutating func readTable(_ node: MarkdownNode, lastLine: Int) throws(FormatError) {
    let rows = node.children.filter { $0.kind == .tableRow }
    guard !rows.isEmpty else { return }
    let head = firstLine(of: node)
    try copyLines(to: head)
    isOpen = false
    let cells = rows.map { row in row.children.filter { $0.kind == .tableCell }.map { MarkdownInline($0) } }
    var grid = TableGrid()
    grid.rows = cells.map { row in
      TableGrid.Row(
        cells: row.map { cell in
          TableGrid.Cell(pieces: [
            .paragraph(Paragraph(text: Self.withLines(cell.string), isBold: cell.isBold))
          ])
        })
    }
    let isArrangement = grid.isArrangement
    let columns = cells.map(\.count).max() ?? 0
    // A table that goes on over pages is one.
    if !isArrangement, let previous = lastTable, previous.columns == columns, tables > 0,
      previous.line < head, isBlank(lines: previous.line + 1..<head)
    {
      tables -= 1
    }
    for (index, row) in rows.enumerated() {
      let number = index == 0 ? head : row.firstLine
      if index > 0, cells[index].allSatisfy(\.isBlank) {
        // An empty row belongs to the one before.
        writer.skip(to: end(ofLine: number))
        continue
      }
      try copyLines(to: number)
      skipIndent(before: end(ofLine: number))
      if isArrangement {
        try readArrangement(cells[index], onLine: number)
      } else {
        line = SourceLayout.Line(
          beginsParagraph: true, table: tables, isTableHeading: index == 0 && rows.count > 1)
        try readRow(cells[index], onLine: number)
      }
      writer.skip(to: end(ofLine: number))
      if index == 0 { try readRule(after: number, isArrangement: isArrangement) }
    }
    guard !isArrangement else { return }
    tables += 1
    lastTable = (lastLine, columns)
  }

  private func isBlank(lines: Range<Int>) -> Bool {
    lines.allSatisfy { line in bytes[start(ofLine: line)..<end(ofLine: line)].allSatisfy { $0 <= 0x20 } }
  }

  private static func withLines(_ text: String) -> String { text.replacing("\u{B}", with: "\n") }

  /// A row of data, its cells parted by tabs.
  private mutating func readRow(_ cells: [MarkdownInline], onLine number: Int) throws(FormatError) {
    let end = end(ofLine: number)
    // Empty cells at the end are left to the columns of the other rows.
    let last = cells.lastIndex { !$0.isBlank } ?? 0
    for (index, cell) in cells.prefix(through: last).enumerated() {
      if index > 0 { writer.insert("\t") }
      for byte in cell.text {
        show(byte == 0x0A || byte == MarkdownInline.brokenLine ? 0x20 : byte, before: end)
      }
      // Past the bar behind the cell, so that an empty one takes nothing of the next.
      if let bar = bytes[writer.position..<max(end, writer.position)].firstIndex(of: 0x7C) {
        writer.skip(to: bar)
      }
    }
  }

  private static let ornaments: Set<UInt8> = [0x20, 0x09, 0x2D, 0x5F, 0x3D, 0x2A]

  /// A row that lays out text: each cell, and each line in it, is a line.
  private mutating func readArrangement(_ cells: [MarkdownInline], onLine number: Int) throws(FormatError) {
    let end = end(ofLine: number)
    var isFirst = true
    for cell in cells where !cell.isBlank {
      for part in cell.text.split(separator: MarkdownInline.brokenLine) {
        for line in Self.frameLines(part) {
          if !isFirst { try breakLine() }
          isFirst = false
          self.line.beginsParagraph = true
          self.line.isBold = cell.isBold
          try show(line, before: end)
        }
      }
    }
  }

  /// The lines in a cell of a frame that a converter wrote as one, without those under a name or the motto, which say
  /// nothing.
  private static func frameLines(_ text: some Collection<UInt8>) -> [ArraySlice<UInt8>] {
    let bytes = Array(text)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for next in FlatCell(String(decoding: bytes, as: UTF8.self)).lineStarts + [bytes.count] {
      let line = bytes[start..<next]
      start = next
      guard line.contains(where: { !ornaments.contains($0) }) else { continue }
      lines.append(line.prefix(upTo: line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.endIndex))
    }
    return lines
  }

  /// The row of dashes under a table's head: part of the head, and in an arrangement an ornament.
  private mutating func readRule(after number: Int, isArrangement: Bool) throws(FormatError) {
    guard number < starts.count, isRule(line: number + 1) else { return }
    let rule = start(ofLine: number + 1)..<end(ofLine: number + 1)
    if isArrangement {
      try copy(to: rule.lowerBound)
      writer.insert("---")
    }
    writer.skip(to: rule.upperBound)
  }

  // MARK: HTML

  private mutating func readHTML(_ node: MarkdownNode, lastLine: Int) throws(FormatError) {
    try copyLines(to: node.firstLine)
    isOpen = false
    let end = end(ofLine: lastLine)
    let start = start(ofLine: node.firstLine)
    guard start < end else { return }
    let html = Array(bytes[start..<end])
    // Of a comment libxml2 makes no page.
    let isComment = html.starts(with: Array("<!--".utf8)) && html.reversed().starts(with: Array(">--".utf8))
    let pieces = isComment ? [] : try HTMLFormat.pieces(ofFragment: html, limits: limits)
    try show(pieces, before: end, isFirst: true)
    writer.skip(to: end)
  }

  /// Shows what a piece of a page holds; the cells of an arrangement (`isFrame`) may have several lines in one.
  private mutating func show(
    _ pieces: [Piece], before end: Int, isFirst: Bool, isFrame: Bool = false
  ) throws(FormatError) {
    var isFirst = isFirst
    func begin(_ reader: inout MarkdownReader) throws(FormatError) {
      if !isFirst { try reader.breakLine() }
      isFirst = false
      reader.line = SourceLayout.Line(beginsParagraph: true)
    }
    for piece in pieces {
      switch piece {
      case .paragraph(let paragraph):
        for text in paragraph.text.split(separator: "\n") where !text.allSatisfy(\.isWhitespace) {
          for part in isFrame ? Self.frameLines(text.utf8) : [Array(text.utf8)[...]] {
            try begin(&self)
            line.isBold = paragraph.isBold
            line.isCentred = paragraph.isCentred
            for byte in part { show(byte, before: end) }
          }
        }
      case .table(let table) where table.isArrangement:
        for cell in table.rows.flatMap(\.cells) where !cell.pieces.isEmpty {
          try show(cell.pieces, before: end, isFirst: isFirst, isFrame: true)
          isFirst = false
        }
      case .table(let table):
        for row in TableText(table).rows {
          try begin(&self)
          line.table = tables
          line.isTableHeading = row.isHeading
          line.spans = row.spans
          for (place, cell) in row.cells.enumerated() {
            if place > 0 { writer.insert("\t") }
            for byte in cell.utf8 { show(byte, before: end) }
          }
        }
        tables += 1
      }
    }
  }
}
