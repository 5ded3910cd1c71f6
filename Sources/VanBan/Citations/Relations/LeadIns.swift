/// Remembers, over the blocks in reading order, which paragraph or heading introduces the list that a block
/// is an entry of, and what it says about the documents in the list: `đã ban hành các văn bản như:`.
struct LeadIns {
  private struct Entry {
    let depth: Int
    let style: Label.Style?
    let role: BlockRole
    let list: List
  }

  /// What a lead-in says about the entries of its list.
  struct List {
    var relation: Citation.Relation?
    /// What the entries have done to a document that the lead-in cites: `… được sửa đổi, bổ sung bởi:`.
    var reported: Reported?
    /// The plural type word over the numbers in it: `các Quyết định sau:`.
    var type: MentionScanner.ListType?
  }

  /// A change that the entries of a list have made.
  struct Reported {
    /// The ``Citation/id`` of the document that was changed.
    let act: Int
    let relation: Citation.Relation
    let range: SourceRange
  }

  private var open: [Entry] = []
  /// What the text says where a footnote hangs, by its number.
  private var footnotes: [Int: Citation.Relation] = [:]
  /// Where marks of notes stood, in order.
  private let noteMarks: [(number: Int, place: Int)]

  init(noteMarks: [(number: Int, place: Int)] = []) { self.noteMarks = noteMarks }

  /// What the lead-in of block `own` says about the documents that its entries begin with.
  mutating func list(of own: Block) -> List {
    if own.label?.style == .footnote, let number = own.label?.numbers.first {
      return List(relation: footnotes[number])
    }
    guard own.role.isBody || own.role == .basis else {
      open = []
      return List()
    }
    open.removeAll { entry in
      // A block labelled like the lead-in itself is not an entry of its list.
      own.depth < entry.depth
        || own.depth == entry.depth && own.label != nil
          && (own.label?.style == entry.style
            || entry.style == nil && own.role == .heading && !Self.isBullet(own))
    }
    return open.last?.list ?? List()
  }

  /// `Điều 1. Bãi bỏ các văn bản của …` needs no colon.
  private mutating func noteHeading(_ block: BlockWords) {
    guard block.block.role == .heading,
      let found = GoverningWords.before.match(block.words, at: 0), let relation = found.value,
      relation == .repeals || relation == .replaces
    else { return }
    push(
      Entry(
        depth: block.block.depth, style: block.block.label?.style, role: block.block.role,
        list: List(relation: relation)))
  }

  /// A new lead-in takes the place of those at its depth and below.
  private mutating func push(_ entry: Entry) {
    open.removeAll { $0.depth >= entry.depth }
    open.append(entry)
  }

  private static func isBullet(_ block: Block) -> Bool {
    switch block.label?.style {
    case .dash, .plus, .star, .bullet: true
    default: false
    }
  }

  /// Notes what `block` says where the marks of notes stood in it.
  private mutating func noteFootnotes(_ block: BlockWords) {
    guard let words = block.words.range else { return }
    var next = noteMarks.partitioningIndex { $0.place > words.lowerBound }
    while next < noteMarks.count, noteMarks[next].place <= block.block.range.upperBound {
      let (number, place) = noteMarks[next]
      next += 1
      guard footnotes[number] == nil else { continue }
      let end = (0..<block.count).partitioningIndex { block.words[$0].range.upperBound > place }
      footnotes[number] =
        GoverningWords.last(in: Self.sentence(before: end, of: block), of: block)?.relation ?? nil
    }
  }

  /// How far back a sentence is examined, in words.
  private static let reach = 200

  /// The words of the sentence, or of the part of one behind a semicolon, that go before word `end`.
  private static func sentence(before end: Int, of block: BlockWords) -> Range<Int> {
    var start = end
    while start > max(0, end - reach), !block.isSentenceEnd(start - 1), block.kind(start - 1) != .semicolon {
      start -= 1
    }
    return start..<end
  }

  /// Notes `block`, with the plural type word that it ends with, as a lead-in if it is one.
  mutating func note(_ block: BlockWords, type: MentionScanner.ListType?, reported: Reported? = nil) {
    guard block.block.role.isBody else { return }
    if block.block.label?.style != .footnote { noteFootnotes(block) }
    let last = block.count - 1
    guard block.kind(last) == .colon else {
      noteHeading(block)
      return
    }
    let found = GoverningWords.last(in: Self.sentence(before: last, of: block), of: block)
    push(
      Entry(
        depth: block.block.depth, style: block.block.label?.style, role: block.block.role,
        list: List(relation: reported == nil ? found?.relation ?? nil : nil, reported: reported, type: type)))
  }
}
