internal import CMarkGFM

/// A text parsed by libcmark-gfm, with its table extension.
struct MarkdownTree: ~Copyable {
  private let parser: OpaquePointer?
  let root: MarkdownNode?

  init(_ bytes: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    self.parser = parser
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    root = cmark_parser_finish(parser).map { MarkdownNode(pointer: $0) }
  }

  deinit {
    if let root { cmark_node_free(root.pointer) }
    cmark_parser_free(parser)
  }
}

/// A node of the tree; it lives no longer than that.
struct MarkdownNode {
  enum Kind {
    case paragraph, heading, codeBlock, htmlBlock, rule, table, tableRow, tableCell
    case text, code, softBreak, lineBreak, html, strong
    /// Other nodes, of which only the children count: lists, quotations, emphasis, links.
    case container
  }

  fileprivate let pointer: OpaquePointer

  var kind: Kind {
    // The numbers of the table extension's types are known only once it is registered; its names are.
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "paragraph": .paragraph
    case "heading": .heading
    case "code_block": .codeBlock
    case "html_block": .htmlBlock
    case "thematic_break": .rule
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    case "text": .text
    case "code": .code
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    case "html_inline": .html
    case "strong": .strong
    default: .container
    }
  }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The lines of the text that it takes, from 1.
  var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The byte of its first line on which it begins, from 1.
  var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }
}
