/// What ``BoundaryModel`` expects of a document before it has seen its lines, and how far it goes by what it saw.
///
/// `Scripts/fit sweep boundaries` prints how well the documents of `Corpus/gold` and their copies in other dresses are
/// read with other values.
package struct BoundaryPriors: Sendable {
  /// How much is known before anything is seen, in lines: so many lines weigh as much as what is expected.
  package var lines = 6.0
  /// The share of lines before which a blank one is expected, at breaks and elsewhere.
  package var blank = 0.4
  /// The share of lines with a space at their end.
  package var trailing = 0.5
  /// The share of indented lines.
  package var indented = 0.2
  /// How often lines that end a paragraph are expected to have no, little, some and much room left. Paragraphs end
  /// anywhere on a line.
  package var roomAtBreaks = SIMD4(0.3, 0.15, 0.2, 0.35)
  /// The same of lines that run on: they are full, but for letters of other widths and a long word.
  package var roomElsewhere = SIMD4(0.7, 0.2, 0.07, 0.03)
  /// What one sign says at the most, in log-odds: none decides against all others. Fitted: in the documents of
  /// gold and their copies in other dresses 1989 mistakes are left, 2005 with 2.5; it is the best for every document by the
  /// others.
  package var most = 4.0

  // Where a blank line decides: many lines have shown that blank lines part paragraphs and nothing else does.
  /// How many breaks and continuations must have been seen.
  package var sure = 12.0
  /// How many lines what is expected weighs then.
  package var linesWhenSure = 2.0
  /// What a blank line says then at the most, in log-odds.
  package var mostWhenSure = 4.5

  // Room at the end of a line, as a share of a full line; widths in characters vary with the letters' widths.
  /// Room below this is little.
  package var little = 0.12
  /// Room below this, and not little, is some; above it, much. With 0.2 gold has fewer mistakes, and fewer blocks begin
  /// right in `Corpus/aside`.
  package var some = 0.3

  // How wide full lines are.
  /// The share of lines that run on which are at most as wide as a full line; the rest are mistakes of extraction.
  package var fullShare = 0.9
  /// So many lines that run on show how wide full lines are; of fewer, all lines are taken.
  package var leastRunningOn = 8
  /// A full line is not narrower, in characters: no page's column is.
  package var narrowestFull = 20

  // Whether the text has a line for each paragraph.
  /// A line of so many characters no page has broken, if no gaps are in it.
  package var widest = 200
  /// So many of them are needed,
  package var leastWide = 4
  /// and at least one in so many of all lines,
  package var oneWideIn = 16
  /// while at most one line in so many goes on with a small letter.
  package var oneContinuationIn = 8.0

  /// How many lines around one show where its margin is.
  package var marginReach = 8
  /// A line is indented that is farther from the margin by more than so many blanks: one is a mistake of typing.
  package var leastIndent = 1

  package init() {}

  /// Those that the parser goes by.
  @TaskLocal package static var current = BoundaryPriors()
}
