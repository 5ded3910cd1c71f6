import Dresser
import VanBan

/// Numbers of the parser that other values can be put in place of while a document is read.
protocol Swept: Sendable {
  init()
  static var local: TaskLocal<Self> { get }
}

extension BoundaryPriors: Swept {
  static var local: TaskLocal<BoundaryPriors> { $current }
}

extension TableThresholds: Swept {
  static var local: TaskLocal<TableThresholds> { $current }
}

/// Reads the documents of `Corpus/gold` with other values of a prior or threshold, one at a time, and prints the mistakes
/// of each value, and those of each document by the value that is best for the others.
struct Sweep {
  /// A number, and the values that are tried: today's and some others.
  struct Row {
    let name: String
    let today: Double
    let others: [Double]
    let with: (Double, () throws -> Mistakes) throws -> Mistakes
  }

  private static func real<Table: Swept>(
    _ name: String, _ path: WritableKeyPath<Table, Double>, _ others: [Double]
  ) -> Row {
    Row(name: name, today: Table()[keyPath: path], others: others) { value, read in
      var table = Table()
      table[keyPath: path] = value
      return try Table.local.withValue(table, operation: read)
    }
  }

  private static func whole<Table: Swept>(
    _ name: String, _ path: WritableKeyPath<Table, Int>, _ others: [Int]
  ) -> Row {
    Row(name: name, today: Double(Table()[keyPath: path]), others: others.map(Double.init)) { value, read in
      var table = Table()
      table[keyPath: path] = Int(value)
      return try Table.local.withValue(table, operation: read)
    }
  }

  /// The rows of `name`; nil where there are none of that name.
  static func rows(_ name: String) -> [Row]? {
    switch name {
    case "boundaries": boundaries
    case "tables": tables
    default: nil
    }
  }

  /// What the layout between two lines is judged by.
  private static var boundaries: [Row] {
    typealias Table = BoundaryPriors
    return [
      real("lines", \Table.lines, [2, 4, 10, 20]), real("blank", \Table.blank, [0.2, 0.3, 0.5]),
      real("trailing", \Table.trailing, [0.2, 0.8]), real("indented", \Table.indented, [0.1, 0.4]),
      real("much room at breaks", \Table.roomAtBreaks[3], [0.25, 0.5]),
      real("much room elsewhere", \Table.roomElsewhere[3], [0.01, 0.06]),
      real("most", \Table.most, [1.5, 2, 3, 4]), real("sure", \Table.sure, [6, 24, 48]),
      real("linesWhenSure", \Table.linesWhenSure, [0.5, 1, 4, 6]),
      real("mostWhenSure", \Table.mostWhenSure, [2.5, 3.5, 6]),
      real("little", \Table.little, [0.06, 0.09, 0.16]), real("some", \Table.some, [0.2, 0.25, 0.4]),
      real("fullShare", \Table.fullShare, [0.8, 0.85, 0.95]),
      whole("leastRunningOn", \Table.leastRunningOn, [4, 16]),
      whole("narrowestFull", \Table.narrowestFull, [10, 40]),
      whole("widest", \Table.widest, [150, 300]), whole("leastWide", \Table.leastWide, [2, 8]),
      whole("oneWideIn", \Table.oneWideIn, [8, 32]),
      real("oneContinuationIn", \Table.oneContinuationIn, [4, 16]),
      whole("marginReach", \Table.marginReach, [4, 16]), whole("leastIndent", \Table.leastIndent, [0, 2, 3]),
    ]
  }

  /// What tables and figures among lines of text are found by.
  private static var tables: [Row] {
    typealias Table = TableThresholds
    return [
      whole("widestLine", \Table.widestLine, [90, 130]), real("narrow", \Table.narrow, [0.5, 0.56, 0.68]),
      real("veryNarrow", \Table.veryNarrow, [0.4, 0.45, 0.55]), real("full", \Table.full, [0.68, 0.82]),
      whole("leastLines", \Table.leastLines, [2, 4]),
      whole("longestRowTitle", \Table.longestRowTitle, [2, 8]),
      whole("leastColumnNumbers", \Table.leastColumnNumbers, [2, 4]),
      whole("leastAmounts", \Table.leastAmounts, [2, 4]), whole("proseReach", \Table.proseReach, [12, 48]),
      whole("proseNear", \Table.proseNear, [4, 9]), real("proseNarrow", \Table.proseNarrow, [0.35, 0.55]),
      real("proseNarrowNear", \Table.proseNarrowNear, [0.2, 0.5]),
      whole("leastCells", \Table.leastCells, [3, 8]), real("numeric", \Table.numeric, [0.3, 0.5]),
      whole("leastFigure", \Table.leastFigure, [8, 16]), real("open", \Table.open, [0.7, 0.9]),
      real("dashed", \Table.dashed, [0.3, 0.7]), whole("longestEntry", \Table.longestEntry, [8, 16]),
      whole("leastGapped", \Table.leastGapped, [2, 4]), real("gapped", \Table.gapped, [0.3, 0.5]),
      whole("cellReach", \Table.cellReach, [5, 15]), whole("indent", \Table.indent, [2, 8]),
      whole("farIndent", \Table.farIndent, [12, 24]), whole("rowReach", \Table.rowReach, [3, 8]),
      whole("labelGap", \Table.labelGap, [2, 4]), whole("emptyCell", \Table.emptyCell, [8, 20]),
    ]
  }

  // MARK: What is printed

  let documents: [GoldText]

  private func mistakes(_ value: Double, _ row: Row) throws -> [Mistakes] {
    try documents.map { document in
      try row.with(value) {
        try document.all.reduce(into: Mistakes()) { $0 += try Mistakes($1) }
      }
    }
  }

  func run(_ rows: [Row]) throws {
    let today = try documents.map { document in
      try document.all.reduce(into: Mistakes()) { $0 += try Mistakes($1) }
    }
    print("mistakes today: \(today.reduce(into: Mistakes()) { $0 += $1 })")
    for row in rows {
      let values = [row.today] + row.others
      let found = [today] + (try row.others.map { try mistakes($0, row) })
      let sums = found.map { $0.reduce(0) { $0 + $1.sum } }
      print("\(row.name): " + zip(values, sums).map { "\($0) \($1)" }.joined(separator: ", "), terminator: "")
      print("; each left out: \(leftOut(found)), today \(sums[0])")
    }
  }

  /// The mistakes of each document by the value that is best for the others; today's, which is the first, where none is
  /// better.
  private func leftOut(_ found: [[Mistakes]]) -> Int {
    documents.indices.reduce(0) { sum, left in
      let others = found.map { mistakes in
        mistakes.indices.reduce(0) { $0 + ($1 == left ? 0 : mistakes[$1].sum) }
      }
      let best = others.indices.min { (others[$0], $0) < (others[$1], $1) } ?? 0
      return sum + found[best][left].sum
    }
  }
}
