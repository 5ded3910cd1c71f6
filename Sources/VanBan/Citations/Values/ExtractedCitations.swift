/// The citations of a text as its own words give them, before it is known which documents they mean.
struct ExtractedCitations: Sendable {
  /// The words of a citation that others read on in.
  struct Names: Sendable {
    var issuer: WordSequence?
    var name: WordSequence?
  }

  /// In reading order, numbered from 1.
  var citations: [Citation] = []
  /// Of each citation.
  var names: [Names] = []
  /// What the text says that one of them has done to another, in reading order.
  var changes: [ReportedChange] = []
  /// For each short name that the text defines, by its words, the id of the citation that it is of.
  var shortNames: [[SyllableKey]: Int] = [:]
}
