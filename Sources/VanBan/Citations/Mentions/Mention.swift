/// A citation as the scanner finds it, before it is known what the text says of it. Positions are
/// indices of words in the block.
struct Mention: Sendable {
  var kind: DocumentKind?
  var number: DocumentNumber?
  var numberWords: Range<Int>?
  /// For a mention without a number, the words that identify it.
  var name: PrintedName?
  /// From the type word to the end of the number or name.
  var words: Range<Int>
  /// Where the part that is cited begins, before the type word; `words.lowerBound` where none is named.
  var start: Int
  /// One past the date and issuer.
  var end: Int
  var date: PartialDate?
  var issuer: PrintedName?
  /// The part that is cited.
  var pinpoint: Range<Int>?
  /// The title where it is before the number: `Luật Thủy sản số 18/2017/QH14`.
  var title: Range<Int>?
  /// Whether the type word is its own rather than one over a list.
  var hasOwnType = true
  /// Whether what follows its name is said about another document that the name ends with.
  var isNameWhole = false
  /// Whether it is the thing that the title of another names as issued or approved.
  var isIssuedByOuter = false
  /// Whether it is the draft of a law rather than the law: `dự thảo Luật Đất đai`, `Luật Quy hoạch (sửa đổi)`.
  var isDraft = false

  init(kind: DocumentKind?, words: Range<Int>) {
    self.kind = kind
    self.words = words
    self.start = words.lowerBound
    self.end = words.upperBound
  }

  var isNamed: Bool { number == nil }
}
