import VanBan

/// How a converter writes Markdown.
struct MarkdownWriter: Sendable {
  /// How deep the marks of headings go.
  enum Headings {
    /// `#`, `##` … by the depth of the section.
    case byDepth
    /// The same mark for all.
    case all(Int)
    /// `**…**`
    case bold
    case none
  }
  enum Letterhead {
    /// `| A | B |` with `|---|---|` under its first row.
    case table
    /// Under an empty head.
    case headlessTable
    /// `<table>` in one line.
    case html
    /// Each body and motto a heading, the rest paragraphs.
    case headings
  }

  var headings = Headings.byDepth
  var letterhead = Letterhead.table
  /// Whether the closing part is a table like the letterhead.
  var closingAsTable = true
  /// `1.` as `1\.`, `-` as `\-`.
  var escapesLabels = false
  /// Whether bullets become `- `, whatever they were; lettered and numbered entries a list of `- ` too.
  var listsLabels = false
  /// Written between pages, with their number.
  var pageMark: String?

  func write(_ text: DressedText) -> DressedText {
    var result = text
    let head = text.letterhead
    let closing = closingAsTable ? text.closingPart : nil
    var lines: [DressedLine] = []
    var start = 0
    var page = 1
    var length = 0
    func add(_ new: [DressedLine]) {
      lines += new
      lines.append(.blank)
    }
    func addPageMark(_ number: Int) {
      guard let pageMark else { return }
      let isRule = pageMark.allSatisfy { $0 == "-" }
      add([.furniture(pageMark.replacing("NUMBER", with: String(number)), isRule ? .separator : .pageHeader)])
    }
    addPageMark(0)
    for block in text.blocks {
      let range = start..<start + block.lines.count
      start = range.upperBound
      if let head, head.lines.contains(range.lowerBound) {
        if range.lowerBound == head.lines.lowerBound {
          for line in head.furniture { add([line]) }
          write(head, add)
        }
        continue
      }
      if let closing, closing.lines.contains(range.lowerBound) {
        if range.lowerBound == closing.lines.lowerBound { write(closing, add) }
        continue
      }
      guard !block.isBlank else { continue }
      length += block.lines.count
      if pageMark != nil, length > 45, block.role != .table {
        addPageMark(page)
        page += 1
        length = 0
      }
      for line in write(block) { add([line]) }
    }
    lines.removeLast()
    result.lines = lines
    return result
  }

  // MARK: Blocks

  private func write(_ block: DressedBlock) -> [DressedLine] {
    switch block.role {
    case .heading: block.reflowed(width: nil).map { heading($0) }
    case .type, .appendix, .authority, .addressee, .signatureAuthority, .signatureName, .recipientsLabel:
      block.lines.filter { !$0.isBlank }.map { line in
        switch headings {
        case .bold where !line.isLoose: line.with(bold(line.trimmedParts))
        default: line.with(line.trimmedParts)
        }
      }
    case .title:
      block.reflowed(width: nil).map { line in
        switch headings {
        case .bold where !line.isLoose: line.with(bold(line.parts))
        case .all(let level) where !line.isLoose:
          line.with([.mark(String(repeating: "#", count: level) + " ")] + line.parts)
        default: line
        }
      }
    case .basis, .enacting, .item, .paragraph, .quote, .closing, .recipient:
      block.reflowed(width: nil).map { entry($0) }
    default: block.lines.filter { !$0.isBlank }.map { $0.with($0.trimmedParts) }
    }
  }

  private func bold(_ parts: [DressedLine.Part]) -> [DressedLine.Part] {
    [.mark("**")] + parts + [.mark("**")]
  }

  private func heading(_ line: DressedLine) -> DressedLine {
    guard !line.isLoose, line.begin == .block else { return line }
    switch headings {
    case .byDepth:
      return line.with(
        [.mark(String(repeating: "#", count: min(line.depth ?? 1, 6)) + " ")] + escaped(line.parts))
    case .all(let level):
      return line.with([.mark(String(repeating: "#", count: level) + " ")] + escaped(line.parts))
    case .bold: return line.with(bold(escaped(line.parts)))
    case .none: return entry(line)
    }
  }

  private func entry(_ line: DressedLine) -> DressedLine {
    guard !line.isLoose, line.begin == .block, let label = line.label else { return line }
    let isListed =
      listsLabels && line.roles != [.quote] && label != "-" && label.count <= 3 && label.hasSuffix(")")
    if isListed { return line.with([.mark("- ")] + line.parts) }
    return line.with(escaped(line.parts))
  }

  /// `1.` as `1\.` and `-` as `\-` at the head of a line, where Markdown would make a list of it. A star is escaped by all.
  private func escaped(_ parts: [DressedLine.Part]) -> [DressedLine.Part] {
    guard let first = parts.first, first.place != nil, escapesLabels || first.text == "*" else {
      return parts
    }
    let digits = first.text.prefix(while: \.isNumber)
    let rest = first.text.dropFirst(digits.count)
    guard !digits.isEmpty && (rest == "." || rest == ")") || ["-", "+", "*"].contains(first.text) else {
      return parts
    }
    let pieces = [String(digits), "\\", String(rest)].filter { !$0.isEmpty }.map { piece in
      DressedLine.Part(text: piece, place: piece == "\\" ? nil : first.place)
    }
    return pieces + parts.dropFirst()
  }

  // MARK: Letterhead and closing

  private func write(_ columns: TwoColumns, _ add: ([DressedLine]) -> Void) {
    let rows = columns.rows.map { row in
      DressedLine.row(
        [row.left.flow, row.right.flow], of: row.left + row.right, before: "| ", between: " | ", after: " |")
    }
    switch letterhead {
    case .table: add([rows[0], .furniture("|---|---|", .separator)] + rows.dropFirst())
    case .headlessTable:
      add([.furniture("|  |  |", .separator), .furniture("| --- | --- |", .separator)] + rows)
    case .html:
      let parts = columns.rows.flatMap { row in
        [.mark("<tr><td>")] + row.left.flow + [.mark("</td><td>")] + row.right.flow + [.mark("</td></tr>")]
      }
      add([
        DressedLine(
          [.mark("<table>")] + parts + [.mark("</table>")],
          ofCells: columns.rows.flatMap { $0.left + $0.right })
      ])
    case .headings:
      for cell in columns.rows.flatMap({ [$0.left, $0.right] }) {
        for group in cell.chunked() {
          let isName = [[.superior], [.issuer], [.motto]].contains(group[0].roles)
          add([group[0].with((isName ? [.mark("###### ")] : []) + group.flow)])
        }
      }
    }
  }
}

extension [DressedLine] {
  /// The lines of each block by themselves.
  fileprivate func chunked() -> [[DressedLine]] {
    var groups: [[DressedLine]] = []
    for line in self {
      if line.begin == .inside, let last = groups.last, last[0].roles == line.roles {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }
}

extension Dress {
  private static func markdown(_ name: String, _ writer: String, _ markdown: MarkdownWriter) -> Dress {
    Dress("markdown-" + name, writer) { text, _ in markdown.write(text) }
  }

  /// Headings by depth, the letterhead too, marks of pages in braces: `05-marker-cong-van.md` of Corpus/sources, and what
  /// Marker writes with `--paginate_output`.
  static let marker = markdown(
    "marker", "Marker",
    MarkdownWriter(
      letterhead: .headings, closingAsTable: false,
      pageMark: "{NUMBER}------------------------------------------------"))
  /// One mark for all headings; entries as a list of `- `; a picture where the seal is.
  static let docling = markdown(
    "docling", "Docling", MarkdownWriter(headings: .all(2), listsLabels: true, pageMark: "<!-- image -->"))
  /// One mark for all headings; tables in HTML.
  static let mineru = markdown("mineru", "MinerU", MarkdownWriter(headings: .all(1), letterhead: .html))
  /// Of Word files: bold text, tables under an empty head, what looks like a list escaped.
  static let markitdown = markdown(
    "markitdown", "markitdown",
    MarkdownWriter(headings: .bold, letterhead: .headlessTable, escapesLabels: true))
  /// Of PDF files: bold text, a rule after each page.
  static let pymupdf = markdown(
    "pymupdf4llm", "pymupdf4llm", MarkdownWriter(headings: .bold, pageMark: "-----"))
}
