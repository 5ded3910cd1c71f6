extension Document {
  /// Whatever looks like a citation and was not taken for one, with the reason, in reading order.
  ///
  /// It is found anew each time, for a person to look at; reading a document does not need it.
  public func rejectedMentions() -> [RejectedMention] {
    guard let reading = source.reading else { return rejectedMentions(in: source, blocks, citations) }
    let back = Placement(form: reading, direction: .toForm)
    let mentions = rejectedMentions(
      in: source.text(readAs: reading), blocks.map { $0.placed(back) }, citations.map { $0.placed(back) })
    return mentions.map { RejectedMention(range: reading.text($0.range), text: $0.text, reason: $0.reason) }
  }

  private func rejectedMentions(
    in source: SourceText, _ blocks: [Block], _ citations: [Citation]
  ) -> [RejectedMention] {
    RejectedMentionReader(
      source: source, words: WordSequence(Tokenizer.tokens(of: source)), blocks: blocks, citations: citations,
      header: header
    ).mentions()
  }

  /// Where the document contradicts itself, or what is known of the documents that it cites, in reading order.
  public func contradictions() -> [Contradiction] {
    ContradictionFinder(header: header, citations: citations).contradictions()
  }

  /// How each citation was read and resolved, and what was not taken for one, as lines of text.
  public func citationExplanation() -> String { CitationExplanation(self).text() }
}
