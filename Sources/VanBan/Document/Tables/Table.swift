/// A table, as far as lines of text show one. Its lines as they stand are the pieces of ``block``.
public struct Table: Sendable, Hashable {
  public let block: Block
  /// `ĐVT: Triệu đồng`
  public let unit: String?
  /// Its rows in reading order; a heading that is printed again after a page break is left out.
  public let rows: [Row]

  public struct Row: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      /// A column heading.
      case header
      /// `(1)`, `(2)`, `(3)` under the headings.
      case columnNumbers = "column-numbers"
      case data
      /// A row that names the rows after it: a number and a title, and no more.
      case group
      /// `Tổng cộng`
      case total
    }

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

  public struct Cell: Sendable, Hashable {
    /// The parts of its lines, joined by a blank.
    public let text: String
    /// The first column that it stands in, from 0.
    public let column: Int
    /// How many columns it covers: more than 1 for a heading over several.
    public let span: Int
    /// The number that it holds and nothing else.
    public let value: CellNumber?
    /// Its parts, a range for each line.
    public let pieces: [SourceRange]
  }
}
