/// Where the parts of a document are: chapters, articles, clauses and points by their numbers, in the document
/// itself and in each of its appendices.
struct PartIndex: Sendable {
  /// The parts of each region: of the document without its appendices, and of each of them.
  private var regions: [[String: Int]] = [[:]]
  /// The region of each block, and the path to it: `dieu 5`, `khoan 2`. By the ids of blocks, which count from 0.
  private var places: [(region: Int, path: [String])]
  private var appendices: [String: Int] = [:]

  init(blocks: [Block], source: SourceText) {
    places = Array(repeating: (0, []), count: blocks.reduce(0) { max($0, $1.id + 1) })
    var path: [(unit: Pinpoint.Unit, key: String)] = []
    /// The same without the units: blocks of one part share it.
    var keys: [String] = []
    var isInArticle = false
    for block in blocks where !block.role.isFurniture {
      if block.role == .appendix {
        regions.append([:])
        path = []
        keys = []
        isInArticle = false
        if let number = Self.appendixNumber(block, source) {
          appendices[number] = appendices[number] ?? block.id
        }
      }
      let region = regions.count - 1
      if block.role == .heading || block.role == .item, let unit = Self.unit(of: block, isInArticle) {
        path.removeAll { $0.unit.rank >= unit.rank }
        path.append((unit, unit.rawValue + " " + Self.number(of: block)))
        keys = path.map(\.key)
        isInArticle = path.contains { $0.unit == .article }
        let key = Self.key(keys, from: unit)
        if regions[region][key] == nil { regions[region][key] = block.id }
      }
      places[block.id] = (region, keys)
    }
  }

  /// Articles are numbered through the whole document, so that no chapter belongs to their path.
  private static func key(_ path: [String], from unit: Pinpoint.Unit) -> String {
    let start = path.firstIndex { $0.hasPrefix(Pinpoint.Unit.article.rawValue + " ") }
    return path[(start ?? (unit == .section || unit == .subsection ? 0 : path.count - 1))...].joined(
      separator: "/")
  }

  private static func unit(of block: Block, _ isInArticle: Bool) -> Pinpoint.Unit? {
    switch block.label?.style {
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    case .arabic where isInArticle: .clause
    case .letter where isInArticle: .point
    default: nil
    }
  }

  /// `5`, `18a`, `đ`, `iv` of a label.
  private static func number(of block: Block) -> String {
    let last = block.label?.text.split { $0.isWhitespace }.last ?? ""
    return last.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static func appendixNumber(_ block: Block, _ source: SourceText) -> String? {
    let words = WordSequence(Tokenizer.tokens(of: SourceText(block.text(in: source))))
    guard words.matches("phụ lục", at: 0) else { return nil }
    let at = words.matches("số", at: 2) ? 3 : 2
    guard at < words.count, words.kind(at) == .word || words.kind(at) == .number else { return "" }
    return SourceText(block.text(in: source))[words[at].range].lowercased()
  }

  /// The block of the part that `steps` lead to, seen from `block`. `unit`: the innermost unit that is meant as
  /// `này`, so that the steps begin in the part of it that `block` is in. `isMain`: the document itself is
  /// named, not the appendix.
  func target(_ steps: [Pinpoint.Step], from block: Int, in unit: Pinpoint.Unit?, isMain: Bool) -> Int? {
    guard places.indices.contains(block) else { return nil }
    let (own, path) = places[block]
    if let first = steps.first, first.unit == .appendix { return appendices[first.number.lowercased()] }
    var keys = steps.map { $0.unit.rawValue + " " + $0.number.lowercased() }
    if let unit {
      guard let end = path.lastIndex(where: { $0.hasPrefix(unit.rawValue + " ") }) else { return nil }
      keys = path[...end] + keys
    }
    let key = Self.key(keys, from: steps.last?.unit ?? unit ?? .article)
    for region in isMain ? [0] : [own] + regions.indices {
      if let found = regions[region][key] { return found }
    }
    return nil
  }
}
