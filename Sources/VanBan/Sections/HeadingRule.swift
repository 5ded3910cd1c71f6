/// Says which labelled blocks are headings and which are text themselves.
enum HeadingRule {
  /// Sets the role of every labelled block, by what it says and what is under it.
  static func apply(to blocks: inout [Draft]) {
    for index in blocks.indices where blocks[index].role == .item || blocks[index].role == .heading {
      guard let label = blocks[index].label else { continue }
      let next = index + 1 < blocks.count ? blocks[index + 1].role : nil
      let hasChildren = next != nil && next != .closing && blocks[index + 1].depth > blocks[index].depth
      let verdict = verdict(on: blocks.span[index], label, hasChildren: hasChildren, next: next)
      blocks[index].become(verdict.isHeading ? .heading : .item, by: verdict.rule)
    }
  }

  private typealias Verdict = (isHeading: Bool, rule: Rule)

  private static func verdict(
    on block: Draft, _ label: Label, hasChildren: Bool, next: BlockRole?
  ) -> Verdict {
    let ending = Line.Ending.of(block.ending)
    switch label.style {
    case .part, .chapter, .section, .subsection: return (true, .headingDivision)
    case .footnote: return (false, .headingFootnote)
    case .article:
      // A Điều that is a sentence itself, with a paragraph after it, has no title.
      if hasChildren {
        return (next != .paragraph || ending != .period || block.wordCount <= 16, .headingArticleOverText)
      }
      return (ending != .period && ending != .semicolon && block.wordCount <= 25, .headingArticleAlone)
    default: break
    }
    if block.isUpper {
      let isHeading =
        hasChildren || label.style == .roman || label.style == .capitalLetter || ending == .none
      return (isHeading, .headingCapitals)
    }
    guard hasChildren else { return (false, .headingNothingUnder) }
    guard !block.endsWithAmount else { return (false, .headingAmount) }
    switch ending {
    case .period:
      return (block.wordCount <= 16 && !label.style.isBullet && next != .paragraph, .headingShortSentence)
    case .semicolon: return (false, .headingSemicolon)
    case .colon:
      // A table or plain text under a clause makes it a title, however long.
      let titles = next == .table || next == .paragraph && !label.style.isBullet
      return titles ? (!block.hasAmount, .headingTitlesText) : (!isSentence(block), .headingLeadIn)
    case .none, .comma, .closing: return (block.wordCount <= 45, .headingOpenEnd)
    }
  }

  private static let verbs = Lexicon.list(.leadInVerb)
  private static let modals = Lexicon.list(.leadInModal)
  private static let topics = Lexicon.list(.leadInTopic)

  /// Whether a lead-in says something itself, and does not only name what follows.
  private static func isSentence(_ block: Draft) -> Bool {
    if block.hasAmount { return true }
    guard block.wordCount > 9 else { return false }
    let body = block.body
    if topics.contains(where: { body.matches($0) }) {
      return block.wordCount > 20 && modals.contains { body.contains($0) }
    }
    if block.wordCount > 20 { return true }
    return verbs.contains { body.contains($0) }
  }
}
