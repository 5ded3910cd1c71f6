/// Reads what an act says of its own force, article by article: a stage over the blocks, after the citations.
///
/// An article counts in which a verb of force stands. Linear in the words of those articles.
struct ForceReader {
  /// What is known of the document beside its words.
  struct Context {
    let kind: DocumentKind?
    /// The date in the header.
    let date: PartialDate?
    /// In reading order.
    let citations: [Citation]
    /// The first block behind the operative part: of the first appendix.
    let end: Int
  }

  private let words: DocumentWords
  private let context: Context
  private let name: ActName

  init(words: DocumentWords, _ context: Context) {
    self.words = words
    self.context = context
    name = ActName(kind: context.kind)
  }

  /// What it says; nil where it says nothing of its force.
  func force() -> EntryIntoForce? {
    var found = EntryIntoForce()
    let hasForce = words.blocks.indices.contains { words.has(.force, in: $0) }
    if hasForce {
      for section in sections() {
        var reader = ForceSectionReader(
          words: words, section: section, name: name, citations: context.citations)
        reader.read(into: &found)
      }
    }
    found.adopted = AdoptionReader(words: words, name: name).adoption(before: context.end)
    if found.isEmpty { return nil }
    ForceDates(context: context, adopted: found.adopted).resolve(&found)
    ForceTrace.note(found)
    return found
  }

  /// Whether block `place` is text of the act in which it can speak of itself.
  private func isOperative(_ place: Int) -> Bool {
    switch words.role(place) {
    case .heading, .item, .paragraph, .closing:
      words.blocks[place].id < context.end && words.blocks[place].label?.style != .footnote
    default: false
    }
  }

  /// The articles in which a verb of force stands; where there are no articles, what stands under one heading.
  private func sections() -> [ForceSection] {
    var sections: [ForceSection] = []
    /// The blocks of the article that is open, which is given up where no verb of force stands in it.
    var places: [Int] = []
    var hasForce = false
    var article: ProvisionPath.Step?
    var tracker = ProvisionTracker()
    /// As it was at the first of `places`.
    var first = tracker
    func close() {
      if hasForce { sections.append(section(places, first)) }
      places.removeAll(keepingCapacity: true)
      hasForce = false
    }
    for place in words.blocks.indices {
      let role = words.role(place)
      if role.isFurniture { continue }
      guard isOperative(place) else { continue }
      // A paragraph neither begins nor ends an article.
      let isPart = role == .heading || role == .item
      let own = isPart && tracker.enter(words.blocks[place]) ? tracker.article : article
      if own != article || own == nil && (role == .heading || places.isEmpty) {
        close()
        article = own
        first = tracker
      }
      places.append(place)
      hasForce = hasForce || words.has(.force, in: place)
    }
    close()
    return sections
  }

  /// The blocks at `places` with their paths; `first` has entered the first of them.
  private func section(_ places: [Int], _ first: ProvisionTracker) -> ForceSection {
    var tracker = first
    return ForceSection(
      places: places.map { place in
        if place != places.first { tracker.enter(words.blocks[place]) }
        return ForceSection.Place(index: place, path: tracker.path)
      })
  }
}

/// An article with the paths of its blocks.
struct ForceSection {
  struct Place {
    let index: Int
    let path: ProvisionPath
  }

  let places: [Place]
}

/// The path to each block in turn: Điều 5, khoản 2, điểm a.
struct ProvisionTracker {
  /// The units that are open, each with the text of its label: its number is read out of it where it is asked for.
  private var open: [(unit: ProvisionUnit, label: String)] = []

  /// From the article in, where there is one.
  var path: ProvisionPath {
    let first = open.firstIndex { $0.unit == .article } ?? 0
    return ProvisionPath(open[first...].map { Self.step($0) })
  }

  /// The article that is open.
  var article: ProvisionPath.Step? { open.first { $0.unit == .article }.map { Self.step($0) } }

  private static func step(_ entry: (unit: ProvisionUnit, label: String)) -> ProvisionPath.Step {
    ProvisionPath.Step(entry.unit, number(entry.label))
  }

  /// The letters and figures behind the last blank of a label.
  private static func number(_ label: String) -> String {
    let bytes = Array(label.utf8)
    if let end = bytes.lastIndex(where: { $0 != 0x20 }) {
      let own = bytes[((bytes[...end].lastIndex(of: 0x20) ?? -1) + 1)...end]
      // Most are figures with a mark.
      if own.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
        return String(
          decoding: own.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) },
          as: UTF8.self)
      }
    }
    let number = label.split { $0.isWhitespace }.last.map { String($0) } ?? ""
    return number.filter { $0.isLetter || $0.isNumber }
  }

  /// Goes on to `block`; whether an article begins or ends with it.
  @discardableResult
  mutating func enter(_ block: Block) -> Bool {
    guard block.role == .heading || block.role == .item, let label = block.label, let unit = unit(of: label)
    else { return false }
    let isOfArticle = unit.rank <= ProvisionUnit.article.rank
    open.removeAll { $0.unit.rank >= unit.rank }
    open.append((unit, label.text))
    return isOfArticle
  }

  private func unit(of label: Label) -> ProvisionUnit? {
    let isInArticle = open.contains { $0.unit == .article }
    switch label.style {
    case .arabic where isInArticle: return .clause
    case .letter where isInArticle: return .point
    default: return label.style.unit
    }
  }
}
