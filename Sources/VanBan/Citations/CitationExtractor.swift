struct CitationExtractor {
  init(source: SourceText, tokens: [Token], blocks: [Block], header: Header, kind: DocumentKind?) {}
  func citations() -> [Citation] { [] }
}
