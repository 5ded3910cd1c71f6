/// How much of a table's lines must show before rows and columns are read from it.
///
/// Gold has no rows of the cells of plain texts, so that these are no figures of a fit: each says what it keeps apart.
enum RowLimits {
  // Lines of the heading.
  /// A unit line (`Đơn vị tính: triệu đồng`) is shorter, in bytes; a longer one is a cell that names a unit.
  static let longestUnit = 80
  /// The lines of a heading that is looked for again on the next pages: none has more, and each is compared.
  static let longestHeading = 12
  /// So many numbers one after the other are those of columns: two may be a row's number and its first value.
  static let leastColumnNumbers = 3
  /// More columns no page has.
  static let mostColumns = 24

  // Columns that gaps show.
  /// So large a share of the lines has gaps where they show the columns; else each cell has lines of its own.
  static let gapped = 1.0 / 3
  /// So many lines with a cell in every column show where the columns are; one alone may be a chance.
  static let leastFull = 2
  /// Where too few are full, those show it that have so large a share of the cells.
  static let nearlyFull = 0.7

  // Rows.
  /// So large a share of what blank lines part has just one number, where blank lines part the rows.
  static let numberedOnce = 0.8
  /// A total is named by a line shorter than this, in bytes, and its word is followed by fewer characters than that.
  static let longestTotal = 200
  static let longestTotalRest = 60

  // Amounts at the end of a line without gaps.
  /// So many numbers at its end are cells; one belongs to the sentence,
  static let leastAmounts = 2
  /// unless it is so long, in bytes, that it is grouped: `1.250`.
  static let groupedAmount = 5
}
