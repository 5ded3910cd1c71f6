/// Nests blocks: gives each its depth, and says which labelled blocks are headings.
///
/// The blocks that are open form a path from the top. A label continues the innermost open list of its
/// style, where its number follows; a style that is not open yet begins a list under the innermost block
/// that ranks above it. Bullets nest by meaning, where lead-ins and likeness show it.
struct SectionBuilder {
  /// A block on the path from the top to the place that has been reached.
  private struct Open {
    let block: Int
    let style: Label.Style?
    let numbers: [Int]
    let rank: Int
    let depth: Int
  }

  /// No document nests deeper; what does is kept at this depth.
  static let deepest = 64

  private var blocks: [Draft]
  private var path: [Open] = []
  private let titles: BulletTitles

  private init(_ blocks: [Draft]) {
    self.blocks = blocks
    self.titles = BulletTitles(blocks)
  }

  /// The blocks with depth and role.
  static func nest(_ blocks: [Draft]) -> [Draft] {
    var builder = SectionBuilder(blocks)
    for index in builder.blocks.indices { builder.place(index) }
    HeadingRule.apply(to: &builder.blocks)
    return builder.blocks
  }

  // MARK: Placing

  private mutating func place(_ index: Int) {
    switch blocks[index].role {
    case .quote:
      placeQuote(index)
      note(index, by: .depthQuote)
    case .table, .figure:
      blocks[index].depth = depthOfText(after: true)
      note(index, by: .depthText)
    case .closing, .basis, .authority, .enacting, .addressee: break
    // What follows where a form is signed is of none of its parts.
    case .signatureAuthority: path.removeAll()
    default:
      if let label = blocks[index].label {
        placeLabelled(index, label)
      } else if blocks[index].isUpper, blocks[index].role == .paragraph {
        placeUnlabelledHeading(index)
      } else if let list = listBegunAnew(below: index) {
        path.removeSubrange(list...)
        blocks[index].depth = min((path.last?.depth ?? 0) + 1, Self.deepest)
        note(index, by: .depthListAnew)
      } else {
        blocks[index].depth = depthOfText(after: false)
        note(index, by: .depthText)
      }
    }
  }

  /// Where on the path a numbered list is open that begins again at its first number right below block `index`, which leads
  /// in to it: such a lead-in stands beside the list.
  private func listBegunAnew(below index: Int) -> Int? {
    guard blocks[index].role == .paragraph, Line.Ending.of(blocks[index].ending) == .colon,
      index + 1 < blocks.count, let label = blocks[index + 1].label, label.ordinal == 1,
      !label.style.isBullet, label.numbers.count == 1
    else { return nil }
    return path.lastIndex { $0.style == label.style && ($0.numbers.last ?? 0) > 1 }
  }

  private mutating func push(_ index: Int, style: Label.Style?, numbers: [Int], rank: Int) {
    let depth = min((path.last?.depth ?? 0) + 1, Self.deepest)
    blocks[index].depth = depth
    if path.count < Self.deepest {
      path.append(Open(block: index, style: style, numbers: numbers, rank: rank, depth: depth))
    }
  }

  /// Where a labelled block belongs on the path.
  private enum Place {
    /// Beside the open block at that index.
    case beside(Int)
    /// Under the open block at that index.
    case under(Int)
    /// Under the innermost block that ranks above it.
    case byRank
  }

  private mutating func placeLabelled(_ index: Int, _ read: Label) {
    let label = meant(by: read)
    if label != read { blocks[index].label = label }
    let rank = LabelRank.rank(of: label)
    // Footnotes hang on places anywhere in the text.
    if label.style == .footnote { path.removeAll() }
    let (place, rule) =
      label.style.isBullet ? bulletPlace(of: index, label.style) : numberPlace(of: label, index)
    switch place {
    case .beside(let at): path.removeSubrange(at...)
    case .under(let at): path.removeSubrange((at + 1)...)
    case .byRank: while let top = path.last, top.rank >= rank { path.removeLast() }
    }
    push(index, style: label.style, numbers: label.numbers, rank: rank)
    note(index, by: rule)
  }

  /// `i)` is the first of `i) ii) iii)` where no `h)` stands before it.
  private func meant(by label: Label) -> Label {
    guard label.style == .letter || label.style == .letterDot, label.text.first == "i",
      !path.contains(where: { $0.style == label.style && $0.numbers.last == label.ordinal.map { $0 - 1 } })
    else { return label }
    return Label(style: .smallRoman, numbers: [1], text: label.text, range: label.range)
  }

  private func note(_ index: Int, by rule: Rule) {
    Trace.note(
      Decision(
        .depth, "\(blocks[index].depth)", by: rule, at: blocks[index].opening.range ?? SourceRange(0, 0),
        evidence: path.dropLast().last.flatMap { open in
          blocks[open.block].opening.range.map { [Evidence(.under, at: $0)] }
        } ?? []))
  }

  /// A number continues the innermost open list of its style that it follows, else the innermost one.
  private func numberPlace(of label: Label, _ index: Int) -> (Place, Rule) {
    var fallback: Int?
    if label.ordinal == 1, blocks[index].isBlank, let top = path.last, top.block == index - 1,
      !blocks[top.block].isBlank,
      Line.Ending.of(blocks[top.block].ending) == .colon
    {
      return (.under(path.count - 1), .depthLeadIn)
    }
    for at in path.indices.reversed() where path[at].style == label.style {
      let open = path[at]
      guard open.numbers.count == label.numbers.count else { continue }
      // Entries that a form leaves blank are a list of their own.
      if blocks[open.block].isBlank, !blocks[index].isBlank { continue }
      if label.style == .decimal, open.numbers.dropLast() != label.numbers.dropLast() { continue }
      if let old = open.numbers.last, let new = label.ordinal, new == old + 1 {
        return (.beside(at), .depthNextNumber)
      }
      if fallback == nil { fallback = at }
    }
    if label.style == .decimal, fallback == nil {
      fallback = path.lastIndex { $0.style == .decimal && $0.numbers.count == label.numbers.count }
    }
    if let fallback { return (.beside(fallback), .depthOpenList) }
    // `b) …, ví dụ:` and then `(1)`: what ranks above elsewhere is below here.
    if label.style == .arabicBrackets || label.style == .smallRoman, label.ordinal == 1, leadsIn(index) {
      return (.under(path.count - 1), .depthLeadIn)
    }
    return (.byRank, .depthRank)
  }

  private func bulletPlace(of index: Int, _ style: Label.Style) -> (Place, Rule) {
    guard let innermost = path.lastIndex(where: { $0.style == style }) else {
      if leadsIn(index) { return (.under(path.count - 1), .depthLeadIn) }
      return followsTextOfTop(index) ? (.under(path.count - 1), .depthAfterText) : (.byRank, .depthRank)
    }
    if let alike = path.firstIndex(where: { $0.style == style && titles.areAlike($0.block, index) }) {
      return (.beside(alike), .depthAlike)
    }
    if let top = path.last, top.style != style {
      // A bullet right after a lead-in of another style is under it, also where its style is open above.
      if top.block == index - 1, leadsIn(index) { return (.under(path.count - 1), .depthLeadIn) }
      if titles.returns(to: top.block, after: index) { return (.under(path.count - 1), .depthReturn) }
    }
    let title = path.lastIndex { $0.style == style && titles.isTitle($0.block) }
    if titles.isTitle(index) { return (.beside(title ?? innermost), .depthBulletTitle) }
    return title == innermost
      ? (.under(innermost), .depthUnderBulletTitle) : (.beside(innermost), .depthOpenList)
  }

  /// Whether the block before is a lead-in to this one: a title, or words that end in a colon.
  private func leadsIn(_ index: Int) -> Bool {
    guard let top = path.last, top.block == index - 1 else { return false }
    if titles.returns(to: top.block, after: index) || titles.isTitle(top.block) { return true }
    switch Line.Ending.of(blocks[top.block].ending) {
    case .colon: return true
    case .none: return blocks[top.block].wordCount <= 12
    default: return false
    }
  }

  /// Whether the block before is text under the innermost open block, which so is a title.
  private func followsTextOfTop(_ index: Int) -> Bool {
    guard let top = path.last, top.block < index - 1 else { return false }
    let before = blocks[index - 1]
    return before.label == nil && before.role == .paragraph && before.depth > top.depth
  }

  private mutating func placeUnlabelledHeading(_ index: Int) {
    if hasListGoingOn(after: index) {
      while let top = path.last, top.style?.isBullet ?? true { path.removeLast() }
    } else {
      while let top = path.last, top.rank > LabelRank.chapterEnd { path.removeLast() }
    }
    push(index, style: nil, numbers: [], rank: LabelRank.unlabelled)
    blocks[index].become(.heading, by: .headingUnlabelled)
    note(index, by: .depthUnlabelledHeading)
  }

  /// How many blocks ahead an open list is looked for.
  private static let farthest = 200

  /// Whether a numbered list on the path goes on after block `index`, so that a heading without a label there is inside
  /// its entry: `II.`, `NGÀY 1`, `NGÀY 2`, `III.`.
  private func hasListGoingOn(after index: Int) -> Bool {
    let lists = path.indices.filter { at in
      path[at].rank > LabelRank.chapterEnd && !(path[at].style?.isBullet ?? true)
        && path[at].numbers.count == 1
    }
    var open = lists[...]
    for next in (index + 1)..<max(index + 1, min(blocks.count, index + Self.farthest)) where !open.isEmpty {
      guard let label = blocks[next].label, let number = label.ordinal, label.numbers.count == 1 else {
        continue
      }
      guard let at = open.first(where: { path[$0].style == label.style }) else { continue }
      if number == (path[at].numbers.last ?? 0) + 1 { return true }
      // A list of this style begins anew: the open one is at its end.
      open = open.filter { path[$0].style != label.style }[...]
    }
    return false
  }

  /// The depth of text without a label: under the last number or letter, beside the last bullet.
  private func depthOfText(after isTable: Bool) -> Int {
    guard let top = path.last else { return 1 }
    guard let style = top.style, style.isBullet else { return min(top.depth + 1, Self.deepest) }
    switch Line.Ending.of(blocks[top.block].ending) {
    case .colon: return min(top.depth + 1, Self.deepest)
    case .none where blocks[top.block].wordCount <= 14 && !blocks[top.block].endsWithAmount:
      return min(top.depth + 1, Self.deepest)
    default: return top.depth
    }
  }

  /// Quoted text is one below the provision that introduces it, and nests by its own labels.
  private mutating func placeQuote(_ index: Int) {
    let base = (path.last?.depth ?? 0) + 1
    var depth = base
    if let label = blocks[index].label {
      let rank = LabelRank.rank(of: label)
      var previous = index - 1
      while previous >= 0, blocks[previous].role == .quote {
        if let other = blocks[previous].label {
          let otherRank = LabelRank.rank(of: other)
          if otherRank == rank {
            depth = blocks[previous].depth
            break
          }
          if otherRank < rank {
            depth = blocks[previous].depth + 1
            break
          }
        }
        previous -= 1
      }
    } else if index > 0, blocks[index - 1].role == .quote {
      depth = blocks[index - 1].depth + (blocks[index - 1].label == nil ? 0 : 1)
    }
    blocks[index].depth = min(max(depth, base), Self.deepest)
  }
}
