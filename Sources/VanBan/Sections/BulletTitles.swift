/// What bullets say about each other: which are only titles, and which are alike.
struct BulletTitles {
  private let titles: Set<Int>
  /// For each bullet the words it begins with and whether a number follows: `Năm 2021`.
  private let leads: [Int: [SyllableKey]]
  /// For each block the next bullet of the same style, before any number or letter; 0 if there is none.
  private let nextOfStyle: [Int]

  init(_ blocks: [Draft]) {
    var leads: [Int: [SyllableKey]] = [:]
    var next = [Int](repeating: 0, count: blocks.count)
    /// The last bullet of each style.
    var last: [(style: Label.Style, index: Int)] = []
    var short: [[Int]] = [[]]
    for index in blocks.indices {
      guard let style = blocks[index].label?.style else { continue }
      guard style.isBullet else {
        last.removeAll(keepingCapacity: true)
        short.append([])
        continue
      }
      if let lead = Self.lead(blocks.span[index]) { leads[index] = lead }
      if let at = last.firstIndex(where: { $0.style == style }) {
        next[last[at].index] = index
        last[at].index = index
      } else {
        last.append((style, index))
      }
      if Self.looksLikeTitle(blocks.span[index]), index + 1 < blocks.count,
        Self.isFollowed(blocks, index, style)
      {
        short[short.count - 1].append(index)
      }
    }
    self.leads = leads
    self.nextOfStyle = next
    // One short bullet may be an entry like the others; several, each before longer ones, are titles.
    self.titles = Set(short.filter { $0.count >= 2 }.flatMap { $0 })
  }

  /// Whether the bullet is only a title for the bullets after it.
  func isTitle(_ index: Int) -> Bool { titles.contains(index) }

  /// Whether two bullets of one style begin alike, with a number: `Năm 2021`, `Năm 2022`.
  func areAlike(_ first: Int, _ second: Int) -> Bool {
    guard let a = leads[first], let b = leads[second] else { return false }
    return a == b
  }

  /// Whether the list of block `index` continues, alike, after block `later`, so that what is between
  /// is under it.
  func returns(to index: Int, after later: Int) -> Bool {
    let next = nextOfStyle[index]
    return next > later && areAlike(index, next)
  }

  private static func lead(_ block: Draft) -> [SyllableKey]? {
    let words = block.opening
    var index = 1
    while index < 4, words.kind(index) == .word { index += 1 }
    guard index > 1, index < 4, words.kind(index) == .number else { return nil }
    return (1..<index).map { words[$0].key }
  }

  private static func looksLikeTitle(_ block: Draft) -> Bool {
    block.wordCount <= 12 && !block.endsWithAmount && Line.Ending.of(block.ending) == .none
      && block.parts.count <= 2
  }

  /// Whether a longer bullet of the same style comes next, text between them apart.
  private static func isFollowed(_ blocks: [Draft], _ index: Int, _ style: Label.Style) -> Bool {
    for next in blocks.dropFirst(index + 1).prefix(3) {
      guard let label = next.label else { continue }
      return label.style == style && next.wordCount >= 12
    }
    return false
  }
}
