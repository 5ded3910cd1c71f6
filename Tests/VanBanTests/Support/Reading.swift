@testable import VanBan

/// Small texts taken through the whole parser, and what was read of them in a form that a test can write
/// down: a line for each block, `heading [I.] NHIỆM VỤ`.
enum Reading {
  /// The nodes of the body, two spaces for each level.
  static func body(_ text: String) -> String { tree(Document(parsing: text)) }

  static func tree(_ document: Document) -> String { tree(document.body, in: document.source) }

  static func tree(_ nodes: [Node], in source: SourceText) -> String {
    nodes.flatMap { lines($0, in: source, indentation: "") }.joined(separator: "\n")
  }

  /// All blocks but blank lines, in reading order.
  static func blocks(_ text: String) -> [String] {
    let document = Document(parsing: text)
    return document.blocks.filter { $0.role != .blank }.map { line($0, in: document.source) }
  }

  /// The blocks of some roles, in reading order.
  static func blocks(_ text: String, _ roles: BlockRole...) -> [String] {
    let document = Document(parsing: text)
    return document.blocks.filter { roles.contains($0.role) }.map { line($0, in: document.source) }
  }

  private static func lines(_ node: Node, in source: SourceText, indentation: String) -> [String] {
    [indentation + line(node.block, in: source)]
      + node.children.flatMap { lines($0, in: source, indentation: indentation + "  ") }
  }

  /// The role, the label in brackets and the text after it.
  static func line(_ block: Block, in source: SourceText) -> String {
    var text = TextFolding.whiteSpace(block.text(in: source))
    guard let label = block.label else { return block.role.rawValue + " " + text }
    let written = TextFolding.whiteSpace(label.text)
    if text.hasPrefix(written) { text = String(text.dropFirst(written.count)) }
    return "\(block.role.rawValue) [\(written)] \(TextFolding.whiteSpace(text))"
  }
}
