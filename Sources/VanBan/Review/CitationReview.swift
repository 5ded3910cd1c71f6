extension Document {
  /// The stretches that look like citations but are none, each with the reason, in reading order.
  ///
  /// - Complexity: O(*n*) in the length of the text: they are found anew each time, since parsing does not need them.
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

  /// The places where the document contradicts itself, or known facts about the documents that it cites, in reading order.
  public func contradictions() -> [Contradiction] {
    ContradictionFinder(header: header, citations: citations, signatures: source.signatures)
      .contradictions()
  }

  /// How each citation was read and resolved, and what was rejected as one, as lines of text.
  public func citationExplanation() -> String { CitationExplanation(self).text() }
}
