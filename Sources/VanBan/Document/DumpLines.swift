/// The indented lines of a tree dump.
struct DumpLines {
  let source: SourceText
  let options: TreeDumpOptions
  private(set) var text = ""
  private var indentation = 0

  init(source: SourceText, options: TreeDumpOptions) {
    self.source = source
    self.options = options
  }

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: indentation) + content + "\n"
  }

  mutating func indent() { indentation += 1 }

  mutating func outdent() { indentation -= 1 }

  mutating func nested(_ contents: (inout DumpLines) -> Void) {
    indent()
    contents(&self)
    outdent()
  }

  mutating func field(_ name: String, _ value: String?) {
    if let value { line(name + ": " + shortened(value)) }
  }

  // MARK: Places and texts

  /// ` @12-14` with a blank before it; empty where no places are shown.
  func place(_ range: SourceRange) -> String {
    switch options.places {
    case .none: return ""
    case .bytes: return " @" + range.description
    case .lines:
      let first = source.lines.line(at: range.lowerBound)
      let last = source.lines.line(at: max(range.lowerBound, range.upperBound - 1))
      return first == last ? " @\(first)" : " @\(first)-\(last)"
    }
  }

  func places(of ranges: [SourceRange]) -> String { ranges.map { place($0) }.joined() }

  func quoted(_ text: String) -> String { "“" + shortened(text) + "”" }

  /// White space folded, so that a node stays on its line; the middle of a long text left out.
  func shortened(_ text: String) -> String {
    let text = TextFolding.whiteSpace(text)
    let length = max(options.textLength, 3)
    guard text.count > length else { return text }
    let tail = (length - 1) / 3
    return text.prefix(length - 1 - tail) + "…" + text.suffix(tail)
  }
}

// MARK: - Blocks and nodes

extension DumpLines {
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  mutating func block(_ block: Block) { line(heading(of: block) + " " + quoted(block.text(in: source))) }

  /// `heading 2 [1.2.] decimal 1.2 @14`
  func heading(of block: Block) -> String {
    var parts = [block.role.rawValue]
    if block.depth > 0 { parts.append(String(block.depth)) }
    if let label = block.label {
      parts.append("[" + TextFolding.whiteSpace(label.text) + "]")
      // What a bullet is, it shows.
      if !label.style.isBullet {
        parts.append(label.style.rawValue)
        parts.append(label.numbers.map { String($0) }.joined(separator: "."))
      }
    }
    return parts.joined(separator: " ") + place(block.range)
  }

  mutating func nodes(_ nodes: [Node]) {
    for node in nodes { self.node(node) }
  }

  private mutating func node(_ node: Node) {
    block(node.block)
    nested { lines in
      if case .table(let table) = node { lines.rows(of: table) }
      lines.nodes(node.children)
    }
  }

  private mutating func rows(of table: Table) {
    field("unit", table.unit)
    for row in table.rows {
      let number = row.numbers.isEmpty ? "" : " " + row.numbers.map { String($0) }.joined(separator: ".")
      let cells = row.cells.map { cell(of: $0) }
      line(row.kind.rawValue + number + place(row.range) + " " + cells.joined(separator: " | "))
    }
  }

  /// `0: Kinh phí`; over two columns `2×2: Năm 2024`, over two rows `0↓2: TT`; with the number that it holds `1: 98,5% = 985/10^1 %`.
  private func cell(of cell: Table.Cell) -> String {
    let span = (cell.span > 1 ? "×\(cell.span)" : "") + (cell.rowSpan > 1 ? "↓\(cell.rowSpan)" : "")
    let value = cell.value.map { value in
      " = \(value.digits)" + (value.decimals > 0 ? "/10^\(value.decimals)" : "")
        + (value.unit.map { " " + $0 } ?? "")
    }
    return "\(cell.column)\(span): " + shortened(cell.text) + (value ?? "")
  }
}

// MARK: - Works

extension DumpLines {
  /// Which document is meant: `work: /akn/…`, `work: incomplete: number`, or the candidates with their reasons.
  mutating func work(_ resolution: WorkResolution) {
    switch resolution {
    case .resolved, .incomplete: line("work: " + resolution.summary)
    case .ambiguous(let candidates):
      for candidate in candidates {
        line("work? " + candidate.identifier.description + " " + candidate.reason.rawValue)
      }
    }
  }
}
