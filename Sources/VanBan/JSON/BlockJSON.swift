/// What can be written as one JSON value.
protocol JSONWritable {
  func write(to writer: inout JSONWriter)
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ value: some JSONWritable) {
    self.name(name)
    value.write(to: &self)
  }

  /// A member that is left out where it has no value.
  mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
    if let value { member(name, value) }
  }

  mutating func member(_ name: StaticString, _ values: [some JSONWritable]) {
    member(name, array: values) { $1.write(to: &$0) }
  }

  /// `[start, end]`: UTF-8 byte offsets, the end not included.
  mutating func member(_ name: StaticString, _ range: SourceRange) {
    self.name(name)
    numbers([range.lowerBound, range.upperBound])
  }
}

/// A block of the document, with a value for `children` and the rows of a table where it is a node.
struct BlockJSON: JSONWritable {
  private let block: Block
  private let node: Node?
  private let source: SourceText

  init(_ block: Block, in source: SourceText) {
    self.block = block
    self.node = nil
    self.source = source
  }

  init(_ node: Node, in source: SourceText) {
    self.block = node.block
    self.node = node
    self.source = source
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", block.id)
      writer.member("role", block.role.rawValue)
      writer.member("label", block.label.map { LabelJSON($0) })
      if block.depth > 0 { writer.member("depth", block.depth) }
      writer.member("line", source.lines.line(at: block.range.lowerBound))
      writer.member("range", block.range)
      writer.member("text", block.text(in: source))
      if case .table(let table) = node {
        writer.member("unit", table.unit)
        writer.member("rows", table.rows.map { RowJSON($0) })
      }
      if let node, !node.children.isEmpty {
        writer.member("children", node.children.map { BlockJSON($0, in: source) })
      }
    }
  }
}

private struct LabelJSON: JSONWritable {
  private let label: Label

  init(_ label: Label) { self.label = label }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", label.text)
      writer.member("style", label.style.rawValue)
      if !label.numbers.isEmpty {
        writer.name("numbers")
        writer.numbers(label.numbers)
      }
    }
  }
}

private struct RowJSON: JSONWritable {
  private let row: Table.Row

  init(_ row: Table.Row) { self.row = row }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("isHeader", row.isHeader)
      writer.member("range", row.range)
      writer.member("cells", row.cells.map(\.text))
    }
  }
}
