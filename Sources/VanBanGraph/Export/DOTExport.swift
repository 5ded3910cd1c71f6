internal import GRDB

/// DOT (graphviz.org/doc/info/lang.html).
struct DOTExport {
  private let db: Database
  private let output: OutputFile

  init(_ db: Database, to output: OutputFile) {
    self.db = db
    self.output = output
  }

  func write() throws {
    try output.write("digraph citations {\n  rankdir=LR;\n  node [shape=box];\n")
    let works = try ExportRows.works(db)
    while let work = try works.next() {
      let style = work.isInCorpus ? "" : ", style=dashed"
      let tooltip = Self.quoted(work.title ?? work.identifier)
      try output.write(
        "  \(Self.quoted(work.identifier)) [label=\(Self.quoted(work.label)), tooltip=\(tooltip)\(style)];\n")
    }
    let edges = try ExportRows.edges(db)
    while let edge = try edges.next() {
      try output.write(
        "  \(Self.quoted(edge.citing)) -> \(Self.quoted(edge.cited)) [label=\(Self.quoted(edge.relation))];\n"
      )
    }
    try output.write("}\n")
  }

  /// Doubles backslashes too: in labels they form escapes such as `\l`.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n", "\r", "\u{0}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
