import ArgumentParser
import VanBan
import VanBanGraph

/// Which graph is asked, and how the answer is printed.
struct GraphOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @Option(help: "The file of the graph.")
  var db: String

  @Option(help: "How the answer is printed; json is an array of objects.")
  var format = Format.table

  /// Prints the rows of an answer; reports an error and exits with 1.
  func answer<Row: GraphRow>(_ rows: (CitationGraph) throws -> [Row]) throws {
    try print { GraphTable(try rows($0)) }
  }

  /// The same, of at most as many rows as `limit` says.
  func answer<Row: GraphRow>(
    _ limit: some LimitArguments, _ rows: (CitationGraph) throws -> [Row]
  ) throws {
    try answer { graph in
      let all = try rows(graph)
      return Array(all.prefix(limit.value ?? all.count))
    }
  }

  func print(_ table: (CitationGraph) throws -> GraphTable) throws {
    try GraphFailure.told {
      let graph = try CitationGraph(db)
      try write(try table(graph))
      try graph.close()
    }
  }

  func write(_ table: GraphTable) throws(OutputError) {
    switch format {
    case .table: try Standard.list(table.text)
    case .csv: try Standard.write(table.csv)
    case .json: try Standard.write(table.json)
    }
  }
}

/// Errors of the graph on standard error.
enum GraphFailure {
  static func told(_ body: () throws -> Void) throws { try giving(body) }

  /// What `body` gives.
  static func giving<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as GraphError {
      // Where a name is several works, each has a line.
      Standard.printErrors(error.description)
      throw ExitStatus.inputFailed
    } catch let error as FileError {
      Standard.printError(error.description)
      throw ExitStatus.inputFailed
    }
  }
}

extension GraphTable {
  /// Cells are cut to this many characters on a screen; CSV and JSON have them whole.
  private static let width = 60

  /// Aligned columns; columns that are empty throughout are left out.
  var text: String {
    let shown = columns.indices.filter { column in rows.contains { $0[column] != .null } }
    guard !shown.isEmpty else { return "nothing\n" }
    var table = TextTable(shown.map { column in rows.contains { $0[column].isNumber } ? .right : .left })
    table.append(shown.map { columns[$0] })
    for row in rows {
      table.append(
        shown.map { column in
          let text = row[column] == .null ? "-" : row[column].text
          return text.count <= Self.width ? text : text.prefix(Self.width - 1) + "…"
        })
    }
    return table.text
  }
}

extension GraphValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .null, .text: false
    }
  }
}

/// An option `--limit`, of which 0 is none.
protocol LimitArguments: ParsableArguments {
  var limit: Int { get }
}

extension LimitArguments {
  var value: Int? { limit > 0 ? limit : nil }

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit is 0 or more.") }
  }
}

/// How many rows are given.
struct LimitOption: LimitArguments {
  @Option(help: "The most rows to give; 0 for all.")
  var limit = 50
}

/// How many rows are given of an answer that is short as a rule.
struct WholeLimitOption: LimitArguments {
  @Option(help: "The most rows to give; 0 for all.")
  var limit = 0
}

/// How many citations of a work are given, and read: enough for a look.
struct CitationLimitOption: LimitArguments {
  @Option(help: "The most citations to give each way; 0 for all.")
  var limit = 20
}

/// Which citations count.
struct RelationOption: ParsableArguments {
  @Option(
    name: .customLong("relation"),
    help: "Only citations of this relation (basis, implements, amends …); several times for several.")
  var names: [String] = []

  /// The relations to follow: those given, else that of a basis.
  var followed: [String] { names.isEmpty ? ["basis"] : names }

  func validate() throws {
    for name in names where Citation.Relation(rawValue: name) == nil {
      let all = Citation.Relation.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(name) is no relation; there are: \(all).")
    }
  }
}

/// How far bases are followed.
struct StepsOption: ParsableArguments {
  @Flag(help: "All the way to the last, also through the works between.")
  var transitive = false

  @Option(help: "How many steps; 1 for the works right beside it.")
  var depth: Int?

  /// The number of steps.
  var deepest: Int { depth ?? (transitive ? Int.max : 1) }

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth is 1 or more.") }
  }
}

/// Which works are meant, by what is known of them.
struct WorksOption: ParsableArguments {
  @Argument(help: "Words of title, number or issuing body; the last may be the beginning of a word.")
  var words: [String] = []

  @Option(help: "The kind: nghi-dinh, ke-hoach …")
  var kind: String?

  @Option(help: "Words of the issuing body.")
  var body: String?

  @Option(help: "The earliest date: YYYY, YYYY-MM or YYYY-MM-DD.")
  var from: String?

  @Option(help: "The latest date; a year or month means its end.")
  var to: String?

  var query: WorkQuery {
    var query = WorkQuery()
    query.words = words.isEmpty ? nil : words.joined(separator: " ")
    (query.kind, query.body, query.from, query.to) = (kind, body, from, to)
    return query
  }
}
