/// How a căn cứ begins.
enum BasisOpeners {
  static let all = Lexicon.phrases(.basis)

  /// Those that begin one wherever they are in a preamble.
  static let strong = Lexicon.phrases(.strongBasis)
}
