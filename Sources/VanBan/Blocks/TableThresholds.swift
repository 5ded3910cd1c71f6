/// By how much lines are those of a table or figure.
///
/// Widths are in characters, as shares of a full line (``BoundaryModel/fullWidth``); gaps and indents are in blanks.
/// `Scripts/fit sweep tables` prints how well the documents of `Corpus/gold` and their copies in other dresses are read
/// with other values. None of 54 leaves fewer mistakes than these, which leave 335 in the documents as they stand; 372 are
/// left with `veryNarrow` at 0.4 or `longestEntry` at 8, 339 with `leastGapped` at 2, and the rest makes no difference there.
package struct TableThresholds: Sendable {
  // How wide lines are.
  /// The most characters that a full line is taken to have: where each paragraph is one line, widths say nothing of a
  /// page, and no page has more.
  package var widestLine = 110
  /// A line narrower than this share of a full one is a cell rather than prose.
  package var narrow = 0.62
  /// A line that is a cell, or a word of a figure, whatever stands beside it.
  package var veryNarrow = 0.5
  /// A line wider than this is full, but for a long word that did not fit.
  package var full = 0.75

  // Tables that a heading, a unit or numbers of columns show.
  /// So many lines a table has at least: heading, row and row.
  package var leastLines = 3
  /// So many words the heading of a table has that is printed again where the table goes on.
  package var leastHeading = 3
  /// So many words a unit line has at most, after its opening bracket.
  package var longestUnit = 10
  /// So many words `Ghi chú:` below a table has at most, and so many lines an office above `(Ký, ghi rõ họ tên)`.
  package var longestRemark = 3
  package var longestSigning = 4
  /// A Roman number or letter over more words than this ends a table; over fewer it is a row's.
  package var longestRowTitle = 4
  /// So many numbers of columns show a table: `(1)` and `(2)` count items too.
  package var leastColumnNumbers = 3
  /// They stand within so many lines: each may be on a line of its own, with blank cells between.
  package var columnNumbersReach = 16
  /// So many amounts at the end of a line show a row; a sentence ends with two at most.
  package var leastAmounts = 3

  // Where prose begins again.
  /// So many lines are looked at, and so many of them nearly all.
  package var proseReach = 24
  package var proseNear = 6
  /// So large a share of the lines ahead may be narrow: prose has ends of paragraphs.
  package var proseNarrow = 0.45
  /// The same of the nearest.
  package var proseNarrowNear = 1.0 / 3
  /// So many of the nearest must be there, else the text ends.
  package var leastProse = 2

  // Tables and figures without a heading.
  /// So many narrow lines may be cells.
  package var leastCells = 5
  /// So large a share of them holds mostly numbers, where they are a table.
  package var numeric = 0.4
  /// So many may be the words of a figure; shorter runs are lists.
  package var leastFigure = 12
  /// So large a share of them has no end of a sentence, where they are a figure.
  package var open = 0.8
  /// Less than this share begins with a dash; a list of short entries has one before each.
  package var dashed = 0.5
  /// So many words an entry has at most that may be in a figure.
  package var longestEntry = 12

  // Tables that gaps show.
  /// So many lines with gaps show a table: two may be a letterhead or a signature.
  package var leastGapped = 3
  /// So large a share of the lines has gaps.
  package var gapped = 0.4
  /// How many lines without a gap a cell may have one below the other.
  package var cellReach = 10
  /// How many lines are looked through again at the next line where they are not a table.
  package var longRun = 64
  /// A cell's line is farther from the margin than that.
  package var indent = 4
  /// A line is a cell of the second column or a later one that is so far from the margin.
  package var farIndent = 16
  /// So many lines ahead a row has its next cell.
  package var rowReach = 5
  /// A gap after a label is layout if it has from so many blanks to fewer than so many; a wider one leaves a cell empty.
  package var labelGap = 3
  package var emptyCell = 12
  /// So many gaps at most has `Trưởng ban     : 1,0`, where a colon follows the gap.
  package var gapsBeforeColon = 2

  package init() {}

  /// Those that the parser goes by.
  @TaskLocal package static var current = TableThresholds()
}
