extension ProvisionTree {
  /// Marks where `amendment`, which was not carried out, would have changed the text: all that it may reach, for phrases
  /// the paragraphs in which they stand.
  ///
  /// - Parameters:
  ///   - new: Its new text, to be shown where the act has no such provision.
  ///   - isMissing: Whether the act has no such provision.
  ///   - refusal: Its place among those refused.
  mutating func mark(_ amendment: Amendment, new: ProvisionNode?, isMissing: Bool, refusal: Int) {
    if amendment.operation.isOfPhrases, markPhrase(of: amendment, in: amendment.target, refusal: refusal) {
      return
    }
    let reachesInside = amendment.scope == .whole || amendment.scope == .inside
    mark(
      amendment.target, new: new, isMissing: isMissing, refusal: refusal,
      isWhole: reachesInside && !amendment.operation.isOfPhrases)
  }

  /// Marks the paragraphs of the provision at `path` in which the words of `amendment` stand. False where they stand in none.
  mutating func markPhrase(of amendment: Amendment, in path: ProvisionPath, refusal: Int) -> Bool {
    guard let phrase = amendment.wantedPhrase else { return false }
    let words = PhraseReplacement([
      .init(phrase: phrase, replacement: "", amendment: 0, ignoresCase: true)
    ])
    var isFound = false
    for place in places(of: path) {
      update(place) { node, _ in
        guard node.state == .current, !words.found(in: node.paragraph).isEmpty else { return }
        isFound = true
        if !node.refusals.contains(refusal) { node.refusals.append(refusal) }
      }
    }
    return isFound
  }
}

extension Amendment {
  /// The words that it looks for.
  fileprivate var wantedPhrase: String? {
    switch position {
    case .afterPhrase(let anchor), .beforePhrase(let anchor): anchor
    default: phrase
    }
  }
}
