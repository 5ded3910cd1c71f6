import ArgumentParser
import VanBan

struct CitationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citations",
    abstract: "List the documents that documents cite.",
    discussion: """
      EXAMPLES
        vanban citations ke-hoach.txt
        vanban citations --format csv *.txt > citations.csv
        vanban citations --explain ke-hoach.txt
        vanban citations --format json ke-hoach.txt | jq '.citations[].number.text'
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @OptionGroup var input: InputOptions

  @Option(help: "How the citations are printed; json has an object a file, one a line.")
  var format = Format.table

  @Flag(
    help:
      "Print instead how each citation was read and resolved, and what was rejected as one, with the reason."
  )
  var explain = false

  func run() throws {
    if explain { return try printExplanations() }
    switch format {
    case .table: try printTable()
    case .csv: try printCSV()
    case .json:
      try input.parseEach { _, document in try Standard.write(CitationJSON(document).bytes() + [0x0A]) }
    }
  }

  private func printExplanations() throws {
    try input.parseEach { path, document in
      if input.files.count > 1 { try Standard.list("==> \(path.visible())\n") }
      try Standard.list(document.citationExplanation())
    }
  }

  /// Prints what was read even where some file failed.
  private func printTable() throws {
    let showsFile = input.files.count > 1
    let columns = showsFile ? CitationRow.columns[...] : CitationRow.columns.dropFirst()
    var table = TextTable((showsFile ? [.left] : []) + [.right, .right])
    table.append(Array(columns))
    let result = Result {
      try input.parseEach { path, document in
        for citation in document.citations {
          let row = CitationRow(citation, of: document, file: path)
          let cells = row.values.map { $0.isEmpty ? "-" : $0 }
          table.append(showsFile ? cells : Array(cells.dropFirst()))
        }
      }
    }
    try Standard.list(table.text)
    try result.get()
  }

  private func printCSV() throws {
    try Standard.write(CitationRow.csvHeader)
    try input.parseEach { path, document in
      for citation in document.citations {
        try Standard.write(CitationRow(citation, of: document, file: FileName.shown(path)).csv)
      }
    }
  }
}
