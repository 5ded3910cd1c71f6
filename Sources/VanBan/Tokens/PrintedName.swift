/// A name as a text prints it, with its words for the stages that read on in it.
struct PrintedName: Sendable {
  /// White space folded.
  var text: String
  var words: WordSequence
}
