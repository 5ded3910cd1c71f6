/// A table, as far as lines of text show one. The pieces of ``block`` are its lines.
public struct Table: Sendable, Hashable {
  /// The lines of the table, a piece for each, with their unit line.
  public let block: Block
  /// The line that names the unit of the values, as printed: `ĐVT: Triệu đồng`; nil without one.
  public let unit: String?
  /// Its rows in reading order; a heading that is printed again after a page break is left out.
  public let rows: [Row]

  /// A row: one or more lines that the text shows as one.
  public struct Row: Sendable, Hashable {
    /// What a row is for.
    public enum Kind: String, Sendable, CaseIterable {
      /// A column heading.
      case header
      /// `(1)`, `(2)`, `(3)` under the headings.
      case columnNumbers = "column-numbers"
      /// A row of values.
      case data
      /// A row that names the rows after it: a number and a title, and no more.
      case group
      /// `Tổng cộng`
      case total
    }

    /// What the row is for.
    public let kind: Kind
    /// The row's number as printed: `1`, `1.1`, `II`; it is the first cell too.
    public let number: String?
    /// What the number is, level by level: `[1, 1]` for `1.1`, `[2]` for `II`; empty without one.
    public let numbers: [Int]
    /// One cell where the text does not show where cells end.
    public let cells: [Cell]
    /// From its first byte to its last, with the lines between.
    public let range: SourceRange

    /// Whether it is a column heading.
    public var isHeader: Bool { kind == .header || kind == .columnNumbers }
  }

  /// A cell of a row, which may cover several columns.
  public struct Cell: Sendable, Hashable {
    /// The parts of its lines, joined by a blank.
    public let text: String
    /// The first column that it is in, from 0.
    public let column: Int
    /// How many columns it covers: more than 1 for a heading over several.
    public let span: Int
    /// How many rows it covers, its own and those below: more than 1 for one that the file merged with them.
    public let rowSpan: Int
    /// The number that it holds and nothing else.
    public let value: CellNumber?
    /// Its parts, a range for each line.
    public let pieces: [SourceRange]
  }
}
