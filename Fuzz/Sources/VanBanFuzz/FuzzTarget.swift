import VanBan

/// Called by libFuzzer with one input after another. What must hold for any input is checked; a trap tells
/// libFuzzer that it does not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  Invariants.check(SourceText(bytes: bytes))
  return 0
}

enum Invariants {
  static func check(_ source: SourceText) {
    let tokens = Tokenizer.tokens(of: source)
    checkTiling(tokens, of: source)
    checkCoverage(Document(parsing: source), tokens: tokens)
  }

  /// Tokens follow one another from the first byte to the last.
  private static func checkTiling(_ tokens: [Token], of source: SourceText) {
    var end = 0
    for token in tokens {
      precondition(token.range.lowerBound == end && !token.range.isEmpty, "tokens do not tile")
      end = token.range.upperBound
    }
    precondition(end == source.bytes.count, "tokens do not reach the end")
    precondition(String(validating: source.bytes, as: UTF8.self) != nil, "the text is not UTF-8")
  }

  /// Every token that is not white space lies in exactly one piece of one block.
  private static func checkCoverage(_ document: Document, tokens: [Token]) {
    let pieces = document.blocks.flatMap(\.pieces).filter { !$0.isEmpty }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      precondition(piece.upperBound <= next.lowerBound, "pieces overlap")
    }
    var index = 0
    for token in tokens where !token.isBlank {
      while index < pieces.count, pieces[index].upperBound <= token.range.lowerBound { index += 1 }
      precondition(index < pieces.count && pieces[index].contains(token.range), "a token is in no block")
    }
  }
}
