/// Finds references inside the document and back to documents that it has cited, block by block. Text that is
/// quoted from another document speaks of that one, and is passed over.
struct ReferenceReader {
  private let words: DocumentWords
  private let citations: [Citation]
  private let parts: PartIndex
  private let kind: DocumentKind?

  /// How many citations are looked back over.
  private static let reach = 40
  static let back = Lexicon.phrases(.refersBack)

  init(words: DocumentWords, citations: [Citation], kind: DocumentKind?) {
    self.words = words
    self.citations = citations
    self.kind = kind
    // Texts other than rules often have no reference.
    let mayRefer = words.blocks.indices.contains { words.has(.reference, in: $0) }
    parts = mayRefer ? PartIndex(words) : PartIndex()
  }

  func references() -> [Reference] {
    var found: [Reference] = []
    for place in words.blocks.indices where words.has(.reference, in: place) {
      let role = words.role(place)
      guard role.isBody && role != .quote || role == .appendix else { continue }
      let words = self.words[place]
      var floor = 0
      var index = words.next(.reference, from: 0)
      while index < words.count {
        if let reference = reference(at: index, words: words, floor: floor) {
          found.append(reference)
          floor = index + 1
        }
        index = words.next(.reference, from: index + 1)
      }
    }
    return found
  }

  /// The reference that ends with `này`, `trên` or `đó` at `index`.
  private func reference(at index: Int, words: BlockWords, floor: Int) -> Reference? {
    if words.key(index) == .this { return inner(this: index, words: words, floor: floor) }
    guard let marker = Self.back.match(words.words, at: index),
      let named = words.kindName(before: index, floor: floor)
    else { return nil }
    let pinpoint = PinpointReader(words: words).read(before: named.start, floor: floor)
    let start = pinpoint?.lowerBound ?? named.start
    let antecedent = antecedent(
      of: named.kind, before: words.words[named.start].range.lowerBound, words.block.id,
      isLast: words.key(index) == .that)
    // `Kế hoạch trên địa bàn` is none, and `quy định nêu trên` in small letters are the rules just spoken of.
    let isProvision = named.kind == .regulation && words.isLowercase(named.start)
    let range = start..<(index + marker.count)
    guard antecedent != nil || marker.count > 1 && !isProvision else {
      Trace.note(Decision(.reference, "refused", by: .referenceBack, at: words.sourceRange(range)))
      return nil
    }
    return make(range, pinpoint, antecedent.map { .citation($0) } ?? .unresolved, words, by: .referenceBack)
  }

  private func inner(this index: Int, words: BlockWords, floor: Int) -> Reference? {
    if let unit = Self.unit(before: index, words: words, floor: floor) {
      let pinpoint = PinpointReader(words: words).read(before: unit.start, floor: floor)
      let parsed = pinpoint.map { PinpointParser(words: words).pinpoint($0) }
      let targets = (parsed?.parts.map(\.steps) ?? [[]]).flatMap { expanded($0) }.map {
        parts.target($0, from: words.block.id, in: unit.unit, isMain: false)
      }
      return make(
        (pinpoint?.lowerBound ?? unit.start)..<(index + 1), pinpoint, Self.target(targets), words,
        by: .referenceUnit)
    }
    guard let named = words.kindName(before: index, floor: floor),
      let pinpoint = PinpointReader(words: words).read(before: named.start, floor: floor)
    else { return nil }
    let parsed = PinpointParser(words: words).pinpoint(pinpoint)
    let targets = parsed.parts.map(\.steps).flatMap { expanded($0) }.map {
      parts.target($0, from: words.block.id, in: nil, isMain: named.kind == kind)
    }
    return make(
      pinpoint.lowerBound..<(index + 1), pinpoint, Self.target(targets), words, by: .referenceThis)
  }

  private static func target(_ blocks: [Int?]) -> Reference.Target {
    let found = blocks.compactMap { $0 }
    return found.count == blocks.count ? .blocks(found) : .unresolved
  }

  /// Each part of a run by itself: `Điều 5 đến Điều 7`.
  private func expanded(_ steps: [Pinpoint.Step]) -> [[Pinpoint.Step]] {
    guard let last = steps.last, let through = last.through, let from = Int(last.number),
      let to = Int(through),
      from < to, to - from < 100
    else { return [steps] }
    return (from...to).map { number in
      Array(steps.dropLast()) + [Pinpoint.Step(unit: last.unit, number: String(number), range: last.range)]
    }
  }

  private func make(
    _ range: Range<Int>, _ pinpoint: Range<Int>?, _ target: Reference.Target, _ words: BlockWords,
    by rule: Rule
  ) -> Reference {
    Trace.note(
      Decision(
        .reference, target.summary, by: rule, at: words.sourceRange(range), evidence: evidence(target)))
    return Reference(
      range: words.sourceRange(range), text: words.text(range),
      pinpoint: pinpoint.map { PinpointParser(words: words).pinpoint($0) }, target: target,
      block: words.block.id)
  }

  /// Where that stands which a reference means.
  private func evidence(_ target: Reference.Target) -> [Evidence] {
    switch target {
    case .citation(let id):
      citations.first { $0.id == id }.map { [Evidence(.antecedent, at: $0.range)] } ?? []
    case .blocks(let ids):
      ids.compactMap { id in
        words.blocks.first { $0.id == id }?.pieces.first.map { Evidence(.target, at: $0) }
      }
    case .unresolved: []
    }
  }

  // MARK: Words before `này`

  private static func unit(
    before index: Int, words: BlockWords, floor: Int
  ) -> (unit: ProvisionUnit, start: Int)? {
    for count in [2, 1] where index - count >= floor {
      if let found = ProvisionUnit.names.match(words.words, at: index - count), found.count == count {
        return (found.value, index - count)
      }
    }
    return nil
  }

  // MARK: Documents cited before

  /// The document of that kind that is cited before `offset` in the same block, else in the nearest block before
  /// that cites one; nil where two can be meant. `isLast`: only the last one in the same block, as `đó` says.
  private func antecedent(of kind: DocumentKind, before offset: Int, _ block: Int, isLast: Bool) -> Int? {
    let next = citations.partitioningIndex { $0.range.lowerBound >= offset }
    let earlier = citations[..<next].suffix(Self.reach).filter {
      $0.kind == kind && $0.range.upperBound <= offset && $0.block <= block
    }
    guard let last = earlier.last, block - last.block <= (isLast ? 0 : 3) else { return nil }
    if isLast { return last.id }
    let beside = earlier.filter { $0.block == last.block }
    let numbers = Set(beside.map { $0.number?.text ?? $0.name ?? "" })
    return numbers.count == 1 ? last.id : nil
  }
}

extension Reference.Target {
  fileprivate var summary: String {
    switch self {
    case .blocks: "blocks"
    case .citation: "citation"
    case .unresolved: "unresolved"
    }
  }
}
