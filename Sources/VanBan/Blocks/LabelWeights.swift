/// What each sign says of whether what looks like a label is one, in log-odds: above 0 for it, below 0 against it.
///
/// `Scripts/fit joins` goes over them as over ``JoinWeights``. By these values all 2,116 labels of `Corpus/gold` that signs
/// decide are decided as gold has them, in other dresses too, so that no fit can move them.
package struct LabelWeights: Sendable {
  // How the line before ends.
  /// A sentence, entry or lead-in has ended.
  package var closedBefore = 4.0
  /// The sentence goes on: `khoản 1,` / `2. …`
  package var commaBefore = -2.0
  /// `theo`, `của`, `và`: the phrase needs another word.
  package var openPhraseBefore = -5.0
  /// `công việc` / `- Duy trì …`: no phrase goes on with a dash, so that the word is the end of a name.
  package var openPhraseBeforeBullet = -2.0
  /// A closing bracket or quotation mark may end a sentence.
  package var closingMarkBefore = 1.0
  /// The line before leaves room for more words than the next one begins with.
  package var shortLineBefore = 1.5
  /// What follows a heading in capitals is below it.
  package var capitalsBefore = 3.0

  // What the label is.
  /// `Điều 6.`, `Chương II`: a word and a number.
  package var namedLabel = 4.0
  /// `… tại khoản 1` / `Điều 6.`: the end of a reference.
  package var labelInReference = -8.0
  /// `[1]` at the head of a line is a note's, or a citation's in the text.
  package var footnoteLabel = 2.0
  /// `2020` / `- 2025` is a period, and no sign outvotes that.
  package var dashBetweenNumbers = -20.0
  /// A plus or star alone over a number is a sign of a formula, and no sign outvotes that.
  package var signOfFormula = -20.0
  /// A bullet before a capital.
  package var bulletBeforeCapital = 4.0
  /// Two names that a dash joins: `một cửa điện tử` / `- thị xã`.
  package var bulletInName = -1.0
  /// The number is 1 or follows the last of its style.
  package var continuesList = 4.0
  /// The number follows none.
  package var startsNowhere = 0.5
  /// The same with nothing behind it at the end of a part: that of a form's column, `(5)`.
  package var numberAtEnd = -8.0
  /// The label counts the noun that the line before ends with: `… thuộc nhóm` / `A. Xã tổng hợp …`.
  package var countedNoun = -9.0
  /// The text has a line for each paragraph, as no page has broken its lines.
  package var unwrapped = 3.5

  package init() {}

  /// Those that the parser goes by.
  @TaskLocal package static var current = LabelWeights()

  /// Which sign has which weight.
  package static var rows: [(sign: Evidence.Sign, weight: WritableKeyPath<LabelWeights, Double>)] {
    [
      (.closedBefore, \.closedBefore), (.commaBefore, \.commaBefore),
      (.openPhraseBefore, \.openPhraseBefore), (.openPhraseBeforeBullet, \.openPhraseBeforeBullet),
      (.closingMarkBefore, \.closingMarkBefore), (.shortLineBefore, \.shortLineBefore),
      (.capitalsBefore, \.capitalsBefore), (.namedLabel, \.namedLabel),
      (.labelInReference, \.labelInReference), (.footnoteLabel, \.footnoteLabel),
      (.dashBetweenNumbers, \.dashBetweenNumbers), (.signOfFormula, \.signOfFormula),
      (.bulletBeforeCapital, \.bulletBeforeCapital), (.bulletInName, \.bulletInName),
      (.continuesList, \.continuesList), (.startsNowhere, \.startsNowhere), (.numberAtEnd, \.numberAtEnd),
      (.countedNoun, \.countedNoun),
      (.unwrapped, \.unwrapped),
    ]
  }
}
