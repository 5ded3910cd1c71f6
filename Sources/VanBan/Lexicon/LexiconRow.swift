/// A word or phrase that rules turn on: what it does, and a real line in which it does so.
struct LexiconRow: Sendable {
  /// Whatever its case and the place of its tone mark, with a blank between words and marks: `v / v`.
  let phrase: String
  let roles: [WordRole]
  /// A line, or the end of one, in which the phrase plays each of the roles; tests read it.
  let example: String
  let source: Source

  /// Where the phrase was seen.
  enum Source: Sendable, Hashable {
    /// A document of `Corpus/`, by its path there.
    case document(String)
    /// A point of an act, or another text.
    case text(String)
    /// In general use; no document of `Corpus/` has it.
    case usage
  }

  init(_ phrase: String, _ roles: [WordRole], _ example: String, in document: String) {
    (self.phrase, self.roles, self.example, source) = (phrase, roles, example, .document(document))
  }

  init(_ phrase: String, _ roles: [WordRole], _ example: String, from source: Source = .usage) {
    (self.phrase, self.roles, self.example, self.source) = (phrase, roles, example, source)
  }
}
