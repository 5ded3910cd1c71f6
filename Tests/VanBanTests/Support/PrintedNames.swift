@testable import VanBan

extension PrintedBody {
  /// The body of a name that stands alone.
  init(_ name: String) {
    let source = SourceText(name)
    self.init(WordSequence(Tokenizer.tokens(of: source)), in: source.bytes)
  }
}

extension PlaceContext {
  /// The place that `header` shows, else the first of `signatureBodies`, as if the names were printed line by line.
  init(header: Header, signatureBodies: [String] = []) {
    let lines = [header.superior, header.issuer, header.place, signatureBodies.first]
    let source = SourceText(lines.map { $0 ?? "" }.joined(separator: "\n"))
    let words = WordSequence(Tokenizer.tokens(of: source))
    func line(_ number: Int) -> WordSequence? {
      let range = source.lines.range(ofLine: number)
      let own = words.tokens.filter { range.contains($0.range.lowerBound) }
      return lines[number - 1].map { _ in WordSequence(own) }
    }
    self.init(
      header: HeaderNames(superior: line(1), issuer: line(2), place: line(3)), signatureBody: line(4),
      in: source)
  }
}

extension CongressResolver {
  /// The same for a name that stands alone.
  func resolution(name: String, kind: DocumentKind) -> (resolution: WorkResolution, body: IssuingBody?)? {
    let source = SourceText(name)
    return resolution(name: WordSequence(Tokenizer.tokens(of: source)), kind: kind, in: source)
  }
}
