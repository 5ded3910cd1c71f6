extension Consolidation {
  /// A table of the consolidated text, as the act has it, with the words that amendments have changed in its cells.
  public struct Table: Sendable, Hashable {
    /// A cell, or an empty place of the table.
    public struct Cell: Sendable, Hashable {
      /// The text; empty for an empty place.
      public internal(set) var text: String
      /// How many columns it covers, at least 1.
      public let columns: Int
      /// How many rows it covers, at least 1.
      public let rows: Int
    }

    /// A row with its cells; places that cells above cover are left out.
    public struct Row: Sendable, Hashable {
      /// Whether it heads the columns.
      public let isHeader: Bool
      /// From the first column on.
      public internal(set) var cells: [Cell]
    }

    /// The unit of the values, as printed; nil without one.
    public let unit: String?
    /// In reading order.
    public internal(set) var rows: [Row]
    /// The number of columns, at least 1.
    public let width: Int
  }
}

extension Consolidation.Table {
  /// The rows of `table`; nil where its text shows none.
  init?(_ table: Table) {
    guard !table.rows.isEmpty else { return nil }
    let width = table.width
    unit = table.unit
    self.width = width
    rows = zip(table.rows, table.slots(width: width)).map { row, slots in
      Row(
        isHeader: row.isHeader,
        cells: slots.filter { !$0.isCovered }.map {
          Cell(text: TextFolding.whiteSpace($0.cell?.text ?? ""), columns: $0.span, rows: $0.rows)
        })
    }
  }

  /// The text of each place of each row, from the first column on; empty where a cell before or above covers the place.
  package var places: [[String]] {
    /// For each column how many rows the cell above still covers.
    var covered = [Int](repeating: 0, count: width)
    return rows.map { row in
      var places: [String] = []
      func addCovered() {
        while places.count < width, covered[places.count] > 0 {
          covered[places.count] -= 1
          places.append("")
        }
      }
      for cell in row.cells {
        addCovered()
        for column in 0..<cell.columns {
          if places.count < width { covered[places.count] = cell.rows - 1 }
          places.append(column == 0 ? cell.text : "")
        }
      }
      addCovered()
      return places
    }
  }

  /// A row a line, with tabs between the places.
  var text: String {
    let lines = places.map { $0.joined(separator: "\t") }
    return ([unit].compactMap { $0 } + lines).joined(separator: "\n")
  }
}

extension Document {
  /// The tables of the body, by the ``Block/id`` of their blocks.
  var consolidatedTables: [Int: Consolidation.Table] {
    var tables: [Int: Consolidation.Table] = [:]
    func add(_ nodes: [Node]) {
      for node in nodes {
        if case .table(let table) = node { tables[table.block.id] = Consolidation.Table(table) }
        add(node.children)
      }
    }
    add(body)
    return tables
  }
}
