/// The words of a header that later stages read on in, beside the strings that ``Header`` gives out.
struct HeaderNames: Sendable {
  var superior: WordSequence?
  /// The issuing body; of a joint document all of them.
  var issuer: WordSequence?
  /// The place in the date line.
  var place: WordSequence?
  /// The type name.
  var type: WordSequence?
}

extension WordSequence? {
  /// Adds `words` behind those that are there.
  mutating func append(_ words: WordSequence) { self = map { $0.joined(with: words) } ?? words }
}
