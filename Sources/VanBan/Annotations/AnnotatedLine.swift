/// What one line of a text is: a row of `NAME.lines.tsv`.
public struct AnnotatedLine: Sendable, Hashable {
  /// Whether a block begins on the line.
  public enum Begin: String, Sendable, CaseIterable {
    /// The first line of a block.
    case block = "B"
    /// A later line of the same block, also across page furniture and blank lines.
    case inside = "I"
    /// Blank lines, page furniture and ornaments, which form no blocks.
    case none = "-"
  }

  /// The line in the source, from 1, split at `\n`.
  public var line: Int
  /// The text on the line, from left to right: several where a page's columns were merged into one
  /// line; none where nothing is known of it.
  public var roles: [BlockRole]
  /// Whether a block begins here; on a line of several columns, the leftmost block decides.
  public var begin: Begin
  /// Nesting depth of the block from 1; nil outside the body.
  public var depth: Int?
  /// The label of the block as written, on each of its lines.
  public var label: String?

  /// A row; by default without depth and label, as outside the body.
  public init(line: Int, roles: [BlockRole], begin: Begin, depth: Int? = nil, label: String? = nil) {
    self.line = line
    self.roles = roles
    self.begin = begin
    self.depth = depth
    self.label = label
  }

  /// The roles as the file has them: `header.issuer+header.motto`; `-` if there are none.
  public var role: String {
    roles.isEmpty ? "-" : roles.map(\.rawValue).joined(separator: "+")
  }
}
