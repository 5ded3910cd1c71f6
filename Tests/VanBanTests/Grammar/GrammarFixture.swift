@testable import VanBan

extension TokenCursor {
  /// Over the words of `text`.
  init(words text: String, limit: Int? = nil) {
    let source = SourceText(text)
    self.init(WordSequence(Tokenizer.tokens(of: source)), of: source.bytes, limit: limit)
  }

  /// Over all tokens of `text`, white space among them.
  init(tokens text: String) {
    let source = SourceText(text)
    self.init(Tokenizer.tokens(of: source), of: source.bytes)
  }
}
