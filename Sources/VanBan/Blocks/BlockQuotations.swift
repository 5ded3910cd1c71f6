/// Where text begins and ends that an amendment puts into another document.
extension BlockBuilder {
  /// Whether the line, which begins with a quotation mark, begins text that an amendment puts in: after a lead-in's
  /// colon, or with a label.
  func opensQuotation(_ words: WordSequence) -> Bool {
    guard !QuoteMarks.closesInside(words), let last = blocks.last else {
      return false
    }
    if Line.Ending.of(last.ending) == .colon || QuoteMarks.label(of: words, in: source) != nil { return true }
    return last.parts.count <= 12 && AmendmentWords.announces(last.words)
  }

  /// How many marks the block before has left open after a lead-in's colon on its own line: `… quy định: “Cơ quan
  /// thanh tra:`. What follows with a label is quoted, as far as the mark that closes it.
  func openedInside(_ position: Int) -> Int? {
    guard let label = labels[position], !label.style.isBullet, let last = blocks.last, last.role != .quote,
      last.parts.count <= 12
    else { return nil }
    let words = last.words
    let depth = QuoteMarks.balance(words)
    guard depth > 0, let at = words.tokens.lastIndex(where: { $0.kind == .openQuote }) else { return nil }
    let open = at - words.tokens.startIndex
    guard words.kind(open - 1) == .colon, Line.Ending.of(last.ending) == .colon else { return nil }
    return closes(depth, from: position) ? depth : nil
  }

  /// Whether the marks that are open are closed at the end of a line, before long.
  private func closes(_ depth: Int, from position: Int) -> Bool {
    var depth = depth
    for at in position..<min(position + 80, indices.count) {
      let words = lines[indices[at]].words
      depth += QuoteMarks.balance(words)
      if depth <= 0 { return QuoteMarks.closing(words) != .none }
    }
    return false
  }

  /// Whether the line stands behind a quotation that nobody closed: a Điều that continues the Điều there were before it,
  /// or a statement that continues their list and announces a quotation itself.
  func leavesQuotation(_ position: Int) -> Bool {
    continuesArticles(position) || continuesStatements(position)
  }

  /// `4. Bổ sung Điều 10a sau Điều 10 như sau:` behind `3. Sửa đổi, bổ sung Điều 7 như sau:` and its text.
  private func continuesStatements(_ position: Int) -> Bool {
    guard let label = labels[position], let outer = outerLabel, label.style == outer.style,
      !label.style.isBullet,
      let ordinal = label.ordinal, let last = outer.ordinal, ordinal == last + 1
    else { return false }
    let words = lines[indices[position]].words
    guard !QuoteMarks.opens(words), AmendmentWords.announces(words) else { return false }
    // The statement may be broken over a few lines.
    for at in position..<min(position + 4, indices.count - 1)
    where lines[indices[at]].words.last?.kind == .colon {
      return QuoteMarks.opens(lines[indices[at + 1]].words)
    }
    return false
  }

  private func continuesArticles(_ position: Int) -> Bool {
    guard let label = labels[position], label.style == .article, let ordinal = label.ordinal else {
      return false
    }
    // `Điều 2a` of the text that is put in follows its Điều 2, and is closed with it.
    return ordinal == outerArticle + 1 && !QuoteMarks.opens(lines[indices[position]].words)
      && !closes(quoteDepth, from: position)
  }

  /// Counts the marks of a quoted line, and closes the quotation where it ends with the last of them. A stop
  /// beside a closing mark closes it too, whatever was left open inside.
  mutating func closeQuotation(_ words: WordSequence) {
    quoteDepth += QuoteMarks.balance(words)
    switch QuoteMarks.closing(words) {
    case .none: quoteDepth = max(quoteDepth, 1)
    case .mark where quoteDepth > 0 && words.last?.kind != .quote: break
    case .mark, .markWithStop: quoteDepth = 0
    }
  }
}

/// Words that announce text put into another document.
enum AmendmentWords {
  private static let verbs = Lexicon.list(.amendment)

  static func announces(_ words: WordSequence) -> Bool { verbs.contains { words.contains($0) } }
}
