/// Where the parts of a document are: chapters, articles, clauses and points by their numbers, in the document
/// itself and in each of its appendices.
struct PartIndex: Sendable {
  /// A part by its unit and its number.
  private struct Step: Hashable, Sendable {
    let unit: ProvisionUnit
    let number: SyllableKey
  }

  /// The parts of each region: of the document without its appendices, and of each of them.
  private var regions: [[[Step]: Int]] = [[:]]
  /// The region of each block, and the path to it: Điều 5, khoản 2. By the ids of blocks, which count from 0.
  private var places: [(region: Int, path: [Step])] = []
  /// The appendices by their numbers in small letters, empty for one without.
  private var appendices: [String: Int] = [:]

  /// An index of nothing.
  init() {}

  init(_ words: DocumentWords) {
    let blocks = words.blocks
    places = Array(repeating: (0, []), count: blocks.reduce(0) { max($0, $1.id + 1) })
    var path: [Step] = []
    var isInArticle = false
    for (place, block) in blocks.enumerated() where !block.role.isFurniture {
      if block.role == .appendix {
        regions.append([:])
        path = []
        isInArticle = false
        if let number = Self.appendixNumber(words[place]) {
          appendices[number] = appendices[number] ?? block.id
        }
      }
      let region = regions.count - 1
      if block.role == .heading || block.role == .item, let unit = Self.unit(of: block, isInArticle) {
        path.removeAll { $0.unit.rank >= unit.rank }
        path.append(Step(unit: unit, number: Self.number(of: block)))
        isInArticle = path.contains { $0.unit == .article }
        let key = Self.key(path, from: unit)
        if regions[region][key] == nil { regions[region][key] = block.id }
      }
      places[block.id] = (region, path)
    }
  }

  /// Articles are numbered through the whole document, so that no chapter belongs to their path.
  private static func key(_ path: [Step], from unit: ProvisionUnit) -> [Step] {
    let start = path.firstIndex { $0.unit == .article }
    let isWhole = unit == .section || unit == .subsection
    return Array(path[(start ?? (isWhole ? 0 : max(0, path.count - 1)))...])
  }

  private static func unit(of block: Block, _ isInArticle: Bool) -> ProvisionUnit? {
    switch block.label?.style {
    case .arabic where isInArticle: .clause
    case .letter where isInArticle: .point
    case let style: style?.unit
    }
  }

  /// `5`, `18a`, `đ`, `iv` of a label.
  private static func number(of block: Block) -> SyllableKey {
    let last = block.label?.text.split { $0.isWhitespace }.last ?? ""
    return SyllableKey(last.filter { $0.isLetter || $0.isNumber })
  }

  /// The number behind `Phụ lục`, empty for one without; nil for another heading.
  private static func appendixNumber(_ words: BlockWords) -> String? {
    guard words.matches("phụ lục", at: 0) else { return nil }
    let at = words.matches("số", at: 2) ? 3 : 2
    let number = ProvisionNumber(words.cursor(to: words.count), at: at, .appendix)
    return number.map { words.compactText($0.tokens).lowercased() } ?? ""
  }

  /// The key of a number that is all letters and figures, as those of labels are; nil for another.
  private static func key(of number: String) -> SyllableKey? {
    number.allSatisfy { $0.isLetter || $0.isNumber } ? SyllableKey(number) : nil
  }

  /// The block of the part that `steps` lead to, seen from `block`. `unit`: the innermost unit that is meant as
  /// `này`, so that the steps begin in the part of it that `block` is in. `isMain`: the document itself is
  /// named, not the appendix.
  func target(_ steps: [Pinpoint.Step], from block: Int, in unit: ProvisionUnit?, isMain: Bool) -> Int? {
    guard places.indices.contains(block) else { return nil }
    let (own, path) = places[block]
    if let first = steps.first, first.unit == .appendix { return appendices[first.number.lowercased()] }
    var keys: [Step] = []
    if let unit {
      guard let end = path.lastIndex(where: { $0.unit == unit }) else { return nil }
      keys += path[...end]
    }
    for step in steps {
      guard let number = Self.key(of: step.number) else { return nil }
      keys.append(Step(unit: step.unit, number: number))
    }
    let key = Self.key(keys, from: steps.last?.unit ?? unit ?? .article)
    for region in isMain ? [0] : [own] + regions.indices {
      if let found = regions[region][key] { return found }
    }
    return nil
  }
}
