/// What each sign says of whether a line begins a block, in log-odds: above 0 for it, below 0 against it.
///
/// `Scripts/fit joins` fits them to the line breaks of `Corpus/gold` and its copies in other dresses (logistic regression,
/// held to the values here by an L2 prior). These are the values from before: of 3,488 breaks they decide 61 wrong, and 109
/// in three dresses. Weights fitted to all other documents decide 72 to 84 and 118 to 127 wrong; only where they are held
/// so fast that they hardly move, 61 and 108. `Docs/Fitting.md` has the figures.
package struct JoinWeights: Sendable {
  // How the line before ends.
  /// A sentence has ended; but a paragraph has several.
  package var fullStopBefore = 1.2
  /// An entry has ended; but a sentence may have several parts.
  package var semicolonBefore = 1.8
  /// The same before the name of a document: in a list of căn cứ each document is an entry.
  package var semicolonInBases = 6.0
  /// The same elsewhere, where one sentence names several documents.
  package var semicolonBeforeDocument = 0.3
  /// What a lead-in announces stands below it.
  package var colonBefore = 2.5
  /// Nothing ends with a comma but the entries of poorly set lists.
  package var commaBefore = -3.0
  /// Sentences and entries have an end; headings mostly have none.
  package var nothingBefore = -1.6
  /// `theo`, `của`, `và`: the phrase needs another word.
  package var openPhraseBefore = -4.0
  /// `Ủy ban nhân dân` / `tỉnh Hải Dương`: the name is one of those that go on so.
  package var nameGoesOver = -4.0
  /// `tỉnh` / `Hải Dương`, where the line is full.
  package var nameMayFollow = -2.0
  /// `Nguyễn Hòa` / `Bình`, where the line is full.
  package var capitalBefore = -0.8
  /// `số` / `12/2020/…`, `Điều` / `5`: the number belongs to the word.
  package var numberDue = -6.0

  // How the line begins.
  /// Nothing but the rest of a paragraph begins small.
  package var smallLetter = -4.5
  /// An abbreviation is in capitals wherever it is.
  package var capitals = -1.0
  /// A sentence or a name.
  package var capital = 0.6
  /// `Địa điểm: …`: a point and what is said of it.
  package var pointName = 2.0
  /// A remark, which may stand alone or go on.
  package var bracket = -0.3
  /// A number that is no label: an amount or a date in a sentence.
  package var number = -1.5
  /// The same right behind a colon, which announces it.
  package var numberAfterColon = -5.0
  /// An address of the network goes on in a sentence.
  package var address = -1.0
  /// Paragraphs seldom begin with a quotation mark.
  package var quotationMark = -0.5
  /// The phrase in quotation marks ends within the line: a term in a sentence.
  package var quotedPhrase = -2.0
  /// A slash, a percent sign: inside a sentence.
  package var mark = -3.0
  /// Lines of dots that a form leaves for what is filled in are one.
  package var formBlank = -12.0

  // What stands before and around.
  /// A căn cứ ends in a semicolon, comma or full stop: without one it goes on.
  package var basisBefore = -3.0
  /// The line before is short and reads as the title of a Điều; its text comes next.
  package var articleTitleBefore = 4.0
  /// The line before is the first of a Điều and may be its title.
  package var articleLineBefore = 1.5
  /// The text has a line for each paragraph, as no page has broken its lines.
  package var unwrapped = 3.5

  package init() {}

  /// Those that the parser goes by.
  @TaskLocal package static var current = JoinWeights()

  /// Which sign has which weight.
  package static var rows: [(sign: Evidence.Sign, weight: WritableKeyPath<JoinWeights, Double>)] {
    [
      (.fullStopBefore, \.fullStopBefore), (.semicolonBefore, \.semicolonBefore),
      (.semicolonInBases, \.semicolonInBases), (.semicolonBeforeDocument, \.semicolonBeforeDocument),
      (.colonBefore, \.colonBefore), (.commaBefore, \.commaBefore), (.nothingBefore, \.nothingBefore),
      (.openPhraseBefore, \.openPhraseBefore), (.nameGoesOver, \.nameGoesOver),
      (.nameMayFollow, \.nameMayFollow), (.capitalBefore, \.capitalBefore), (.numberDue, \.numberDue),
      (.smallLetter, \.smallLetter), (.capitals, \.capitals), (.capital, \.capital),
      (.pointName, \.pointName),
      (.bracket, \.bracket), (.number, \.number), (.numberAfterColon, \.numberAfterColon),
      (.address, \.address), (.quotationMark, \.quotationMark), (.quotedPhrase, \.quotedPhrase),
      (.mark, \.mark), (.formBlank, \.formBlank), (.basisBefore, \.basisBefore),
      (.articleTitleBefore, \.articleTitleBefore), (.articleLineBefore, \.articleLineBefore),
      (.unwrapped, \.unwrapped),
    ]
  }
}
