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
    let block = words.blocks[place]
    guard block.id < context.end, block.label?.style != .footnote else { return false }
    switch block.role {
    case .heading, .item, .paragraph, .closing: return true
    default: return false
    }
  }

  /// The articles in which a verb of force stands; where there are no articles, what stands under one heading.
  private func sections() -> [ForceSection] {
    var sections: [ForceSection] = []
    var open = ForceSection()
    var tracker = ProvisionTracker()
    func close() {
      if open.hasForce { sections.append(open) }
      open = ForceSection()
    }
    for place in words.blocks.indices {
      let role = words.role(place)
      if role.isFurniture { continue }
      guard isOperative(place) else { continue }
      let block = words.blocks[place]
      tracker.enter(block)
      let path = tracker.path
      let article = path.steps.first { $0.unit == .article }
      if article != open.article || article == nil && (role == .heading || open.places.isEmpty) {
        close()
        open.article = article
      }
      open.places.append(ForceSection.Place(index: place, path: path))
      open.hasForce = open.hasForce || words.has(.force, in: place)
    }
    close()
    return sections
  }
}

/// An article with the paths of its blocks.
struct ForceSection {
  struct Place {
    let index: Int
    let path: ProvisionPath
  }

  var article: ProvisionPath.Step?
  var places: [Place] = []
  /// Whether a verb of force stands in it.
  var hasForce = false
}

/// The path to each block in turn: Điều 5, khoản 2, điểm a.
struct ProvisionTracker {
  private var steps: [ProvisionPath.Step] = []

  /// From the article in, where there is one.
  var path: ProvisionPath {
    ProvisionPath(steps.firstIndex { $0.unit == .article }.map { Array(steps[$0...]) } ?? steps)
  }

  mutating func enter(_ block: Block) {
    guard block.role == .heading || block.role == .item, let label = block.label, let unit = unit(of: label)
    else { return }
    let number = label.text.split { $0.isWhitespace }.last.map { String($0) } ?? ""
    steps.removeAll { $0.unit.rank >= unit.rank }
    steps.append(ProvisionPath.Step(unit, number.filter { $0.isLetter || $0.isNumber }))
  }

  private func unit(of label: Label) -> ProvisionUnit? {
    let isInArticle = steps.contains { $0.unit == .article }
    switch label.style {
    case .arabic where isInArticle: return .clause
    case .letter where isInArticle: return .point
    default: return label.style.unit
    }
  }
}
