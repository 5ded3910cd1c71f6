/// Says which labelled blocks are headings and which are text themselves.
enum HeadingRule {
  /// Sets the role of every labelled block, by what it says and what is under it.
  static func apply(to blocks: inout [Draft]) {
    // How deep the Điều is whose clauses are being judged.
    var article: Int?
    for index in blocks.indices where blocks[index].role == .item || blocks[index].role == .heading {
      if let depth = article, blocks[index].depth <= depth { article = nil }
      guard let label = blocks[index].label else { continue }
      if label.style == .article { article = blocks[index].depth }
      let next = index + 1 < blocks.count ? blocks[index + 1].role : nil
      let hasChildren = next != nil && next != .closing && blocks[index + 1].depth > blocks[index].depth
      // What leads in to the blank entries of a form says nothing else.
      let leadsToBlanks = hasChildren && blocks[index + 1].label != nil && blocks[index + 1].isBlank
      let verdict = verdict(
        on: blocks.span[index], label, hasChildren: hasChildren, next: next,
        leadsIn: article != nil && isLeadIn(blocks[index], label) || leadsToBlanks)
      blocks[index].become(verdict.isHeading ? .heading : .item, by: verdict.rule)
    }
  }

  private typealias Verdict = (isHeading: Bool, rule: Rule)

  private static func verdict(
    on block: Draft, _ label: Label, hasChildren: Bool, next: BlockRole?, leadsIn: Bool
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
      if titles { return (!block.hasAmount, .headingTitlesText) }
      return (leadsIn || !isSentence(block), .headingLeadIn)
    case .none, .comma, .closing: return (block.wordCount <= 45, .headingOpenEnd)
    }
  }

  private static let verbs = Lexicon.list(.leadInVerb)
  private static let modals = Lexicon.list(.leadInModal)
  private static let topics = Lexicon.list(.leadInTopic)

  private static let announcements = Lexicon.list(.announcesList)
  /// How far before its end a lead-in says that it leads in, in words.
  private static let announced = 7
  private static let like = SyllableKey("như")
  private static let passive = SyllableKey("được")
  /// How far before the end of `… được quy định như sau:` its verb is, in words.
  private static let farthestVerb = 11

  /// Whether a clause of a Điều only leads in to its points: one sentence that ends `… như sau:`, `… sau đây:`. Where a comma
  /// or `và` is before that, it says something itself: `…, trừ trường hợp sau đây:`, `… và các quy định sau đây:`.
  private static func isLeadIn(_ block: Draft, _ label: Label) -> Bool {
    guard label.style == .arabic || label.style == .letter else { return false }
    let body = block.body
    let end = body.count - 1
    guard announcements.contains(where: { body.matches($0, at: end - $0.keys.count) }) else { return false }
    // `… được xác định theo nơi hoạt động của người sử dụng lao động như sau:` has said by what.
    if body[end - 2].key == like, let verb = (0..<end).last(where: { body[$0].key == passive }),
      end - verb > farthestVerb
    {
      return false
    }
    for index in 0..<end {
      switch body[index].kind {
      case .dot where !body.isJoined(index), .semicolon: return false
      case .comma where end - index <= announced: return false
      case .word where end - index <= announced && body[index].key == .and: return false
      default: break
      }
    }
    return true
  }

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
