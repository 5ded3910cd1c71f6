/// The words of a text by its blocks, and the cues by which a reader knows the blocks that it must look at.
///
/// Made once for all readers of citations: most blocks have nothing for most of them.
struct DocumentWords {
  let source: SourceText
  let blocks: [Block]
  /// The words of the whole text, and the cues of each.
  private let words: WordSequence
  private let cues: [WordCues]
  private let read: @Sendable (WordSequence) -> [WordCues]
  /// Where the words of each block are.
  private let places: [Place]

  private struct Place {
    var words: Range<Int>
    /// All that its words have.
    var cues: WordCues = []
    /// Whether no words of other blocks are between them.
    var isRun = true
  }

  /// `words`: those of the whole text. `blocks` are in reading order. `cues` gives each word of a sequence its cues.
  init(
    source: SourceText, words: WordSequence, blocks: [Block],
    cues read: @escaping @Sendable (WordSequence) -> [WordCues]
  ) {
    self.source = source
    self.words = words
    self.blocks = blocks
    self.read = read
    let cues = read(words)
    self.cues = cues
    var search = OrderedSearch()
    var places: [Place] = []
    places.reserveCapacity(blocks.count)
    for index in blocks.indices {
      var place = Self.place(of: blocks[index], in: words, &search)
      for index in place.words { place.cues.formUnion(cues[index]) }
      places.append(place)
    }
    self.places = places
  }

  private static func place(
    of block: Block, in words: WordSequence, _ search: inout OrderedSearch
  ) -> Place {
    var place: Place?
    let afterLabel = block.label?.range.upperBound ?? 0
    for piece in block.pieces {
      let start = search.first(in: words, from: max(piece.lowerBound, afterLabel))
      let end = search.first(in: words, from: piece.upperBound)
      guard start < end else { continue }
      if let found = place {
        place?.isRun = found.isRun && found.words.upperBound == start
        place?.words = min(found.words.lowerBound, start)..<max(found.words.upperBound, end)
      } else {
        place = Place(words: start..<end)
      }
    }
    return place ?? Place(words: 0..<0)
  }

  // MARK: Blocks

  /// The role of block `index`. A block as a whole is copied only where more of it is read.
  func role(_ index: Int) -> BlockRole { blocks[index].role }

  /// Whether block `index` has no words beside its label.
  func isEmpty(_ index: Int) -> Bool { places[index].words.isEmpty }

  /// Whether a word of block `index` has one of `cues`.
  func has(_ cues: WordCues, in index: Int) -> Bool {
    // Words that come together only in the block have cues that they have not in the text.
    !places[index].isRun || !places[index].cues.isDisjoint(with: cues)
  }

  /// The last token of block `index`.
  func lastKind(of index: Int) -> Token.Kind? {
    let place = places[index]
    if place.words.isEmpty { return nil }
    return place.isRun ? words[place.words.upperBound - 1].kind : self[index].words.last?.kind
  }

  /// The words of block `index`.
  subscript(index: Int) -> BlockWords {
    let place = places[index]
    guard !place.isRun else {
      return BlockWords(
        block: blocks[index], bytes: source.bytes, words: words.slice(place.words), cues: cues,
        from: place.words.lowerBound)
    }
    var search = OrderedSearch()
    let afterLabel = blocks[index].label?.range.upperBound ?? 0
    let runs = blocks[index].pieces.map { piece in
      words.slice(
        search.first(in: words, from: max(piece.lowerBound, afterLabel)),
        search.first(in: words, from: piece.upperBound))
    }
    let own = WordSequence(joining: runs.filter { !$0.isEmpty })
    return BlockWords(
      block: blocks[index], bytes: source.bytes, words: own, cues: read(own), from: 0)
  }

  // MARK: The whole text

  /// The words of the text that have `cue`, in order.
  func all(_ cue: WordCues) -> [Token] {
    cues.indices.compactMap { cues[$0].contains(cue) ? words[$0] : nil }
  }
}

extension OrderedSearch {
  /// The first of `words` that begins at or after `offset`.
  fileprivate mutating func first(in words: WordSequence, from offset: Int) -> Int {
    first(of: words.count) { words[$0].range.lowerBound >= offset }
  }
}
