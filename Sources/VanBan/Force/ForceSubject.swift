/// Of what a verb says that it enters into force, ends or is applied.
enum ForceSubject {
  /// The act as a whole.
  case act
  /// Provisions of it, and the words for them.
  case provisions([ProvisionPath], Range<Int>)
  /// Nothing is said: the words name a time. `trước ngày Luật này có hiệu lực`
  case time
  /// Something else.
  case other
}

/// Reads the subject before a verb of force in a clause of an operative provision.
struct ForceSubjectReader {
  let words: BlockWords
  let name: ActName
  /// The provision that the block is, or stands in.
  let path: ProvisionPath
  /// Whether a citation of another document begins between these words.
  let cites: (Range<Int>) -> Bool

  /// The most words of a clause that are looked back over.
  private static let reach = 300

  // MARK: Clauses

  /// Where the clause begins that token `index` stands in: behind a semicolon or the end of a sentence.
  func clauseStart(_ index: Int) -> Int {
    var at = index
    while at > max(0, index - Self.reach), words.kind(at - 1) != .semicolon, !words.isSentenceEnd(at - 1) {
      at -= 1
    }
    return at
  }

  /// Where the sentence begins.
  func sentenceStart(_ index: Int) -> Int {
    var at = index
    while at > max(0, index - Self.reach), !words.isSentenceEnd(at - 1) { at -= 1 }
    return at
  }

  /// Where the clause ends, its mark left out.
  func clauseEnd(_ index: Int) -> Int {
    var at = index
    while at < min(words.count, index + Self.reach), words.kind(at) != .semicolon, !words.isSentenceEnd(at) {
      at += 1
    }
    return at
  }

  // MARK: Subjects

  /// The subject of the verb at `index`.
  func subject(before index: Int) -> ForceSubject {
    let start = clauseStart(index)
    var end = index
    while end > start, ForceWords.adverbs.contains(words.key(end - 1)) { end -= 1 }
    // `…, trừ khoản 2 Điều 5 có hiệu lực từ ngày …`
    let own = (start..<max(start, end)).last { ForceWords.apart.contains(words.key($0)) }
    return subject(own.map { $0 + 1 } ?? start, end, isJoined: false)
  }

  private func subject(_ start: Int, _ end: Int, isJoined: Bool) -> ForceSubject {
    guard start < end else { return .other }
    if words.key(end - 1) == .this { return subject(this: end - 1, from: start) }
    // `Khoản 2 Điều 5 có hiệu lực từ ngày …`
    if !cites(start..<end), let pinpoint = pinpoint(before: end, floor: start), pinpoint.upperBound == end {
      if isTime(pinpoint.lowerBound, from: start) { return .time }
      return .provisions(paths(pinpoint, in: nil), first(start, pinpoint.lowerBound)..<end)
    }
    // `Quyết định này thay thế … và có hiệu lực từ ngày …`
    if !isJoined, words.key(end - 1) == .and || words.kind(end - 1) == .comma {
      let sentence = first(sentenceStart(end), end)
      if let own = name.end(at: sentence, in: words), own < end,
        words.key(end - 1) == .and || !cites(sentence..<end)
      {
        return .act
      }
      return subject(start, end - 1, isJoined: true)
    }
    // `Nghị quyết có hiệu lực kể từ ngày ký`
    if let head = name.named(before: end, in: words, floor: start), first(start, head) == head,
      words.isCapitalised(head), name.kind != nil
    {
      return .act
    }
    return .other
  }

  /// The subject that ends with `này` at `index`.
  private func subject(this index: Int, from start: Int) -> ForceSubject {
    guard let head = name.head(before: index, in: words, floor: start) else {
      // `Quy định tại khoản này`
      guard let unit = unit(before: index, floor: start) else { return .other }
      let pinpoint = pinpoint(before: unit.start, floor: start)
      let head = pinpoint?.lowerBound ?? unit.start
      if isTime(head, from: start) { return .time }
      let provisions =
        pinpoint.map { paths($0, in: unit.unit) } ?? [path.through(unit.unit)].compactMap { $0 }
      return provisions.isEmpty ? .other : .provisions(provisions, first(start, head)..<(index + 1))
    }
    let opening = first(start, head)
    if head > start, ForceWords.times.contains(words.key(head - 1)) { return .time }
    if opening == head { return .act }
    if let pinpoint = pinpoint(before: head, floor: start) {
      if isTime(pinpoint.lowerBound, from: start) || cites(opening..<head) { return .time }
      return .provisions(paths(pinpoint, in: nil), first(start, pinpoint.lowerBound)..<(index + 1))
    }
    // `Trong quá trình thực hiện, Quyết định này …`
    if words.kind(head - 1) == .comma || words.kind(head - 1) == .colon { return .act }
    guard ForceWords.containers.contains(words.key(head - 1)), !cites(opening..<head) else { return .other }
    if (opening..<head).allSatisfy({ ForceWords.general.contains(words.key($0)) }) { return .act }
    return isTime(opening + 1, from: start) || ForceWords.conditions.contains(words.key(opening))
      ? .time : .provisions([], opening..<(index + 1))
  }

  /// The first word of the clause that says something: behind `riêng`, `trong đó`.
  private func first(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end,
      ForceWords.openers.contains(words.key(at)) || words.kind(at) == .comma || words.kind(at) == .dash
        || words.kind(at) == .openQuote
    {
      at += 1
    }
    return at
  }

  private func isTime(_ index: Int, from start: Int) -> Bool {
    index > start && ForceWords.times.contains(words.key(index - 1))
  }

  // MARK: Provisions

  /// `khoản` of `khoản này`, before `này` at `index`.
  private func unit(before index: Int, floor: Int) -> (unit: ProvisionUnit, start: Int)? {
    for count in [2, 1] where index - count >= floor {
      if let found = ProvisionUnit.names.match(words.words, at: index - count), found.count == count {
        return (found.value, index - count)
      }
    }
    return nil
  }

  /// The provisions that end before `index`. A row of a table in a provision is left out: `mục số 7` before `điểm a`.
  private func pinpoint(before index: Int, floor: Int) -> Range<Int>? {
    guard let found = PinpointReader(words: words).read(before: index, floor: floor) else { return nil }
    guard let outer = ProvisionUnit.names.match(words.words, at: found.lowerBound),
      outer.value.rank < ProvisionUnit.article.rank
    else { return found }
    var at = found.lowerBound + outer.count
    if words.key(at) == .numberWord { at += 1 }
    let next = at + 1
    guard let inner = ProvisionUnit.names.match(words.words, at: next), next < found.upperBound,
      inner.value.rank > ProvisionUnit.article.rank
    else { return found }
    return next..<found.upperBound
  }

  private func paths(_ pinpoint: Range<Int>, in unit: ProvisionUnit?) -> [ProvisionPath] {
    let outer = unit == nil ? nil : path
    return parts(of: pinpoint).flatMap { PinpointParser(words: words).pinpoint($0).parts }
      .flatMap { ProvisionPath.paths(of: $0) }
      .map { found in (outer.map { found.completed(by: $0) } ?? found).fromArticle }
  }

  /// `Điều 56 và Mục 2 Chương II` is two: what goes on with a larger unit does not stand in it.
  private func parts(of pinpoint: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = pinpoint.lowerBound
    var last: ProvisionUnit?
    for at in pinpoint {
      guard let unit = ProvisionUnit.names.match(words.words, at: at)?.value else { continue }
      let isJoined = words.key(at - 1) == .and || words.kind(at - 1) == .comma
      if at > start, isJoined, let before = last, before.rank >= ProvisionUnit.article.rank,
        unit.rank < ProvisionUnit.article.rank
      {
        parts.append(start..<(at - 1))
        start = at
      }
      last = unit
    }
    return parts + [start..<pinpoint.upperBound]
  }

  /// Whether the words begin as rules of an act do: with a provision, `Quy định về …`, `Các nội dung …`.
  func beginsAsRule(_ range: Range<Int>) -> Bool {
    var at = first(range.lowerBound, range.upperBound)
    if words.key(at) == SyllableKey("các") || words.key(at) == SyllableKey("những") { at += 1 }
    return ForceWords.rules.match(words.words, at: at) != nil
      || ProvisionUnit.names.match(words.words, at: at) != nil
  }

  /// The provisions that the words name, `khoản 2 và khoản 3 Điều này`, `Điều 5 của Luật này`; empty where they name
  /// none of this act.
  func provisions(in range: Range<Int>) -> [ProvisionPath] {
    guard !range.isEmpty, !cites(range) else { return [] }
    if let this = range.last(where: { words.key($0) == .this }) {
      if let head = name.head(before: this, in: words, floor: range.lowerBound) {
        return pinpoint(before: head, floor: range.lowerBound).map { paths($0, in: nil) } ?? []
      }
      guard let unit = unit(before: this, floor: range.lowerBound) else { return [] }
      return pinpoint(before: unit.start, floor: range.lowerBound).map { paths($0, in: unit.unit) } ?? []
    }
    return pinpoint(before: range.upperBound, floor: range.lowerBound).map { paths($0, in: nil) } ?? []
  }
}

extension ProvisionPath {
  /// The path down to its step of `unit`; nil without one.
  fileprivate func through(_ unit: ProvisionUnit) -> ProvisionPath? {
    steps.lastIndex { $0.unit == unit }.map { ProvisionPath(Array(steps[...$0])) }
  }
}
