/// A part of a provision that has no number of its own, as a statement names it: `đoạn thứ hai khoản 1`, `gạch đầu dòng thứ ba
/// điểm a`, `đoạn cuối`.
struct InnerPart: Sendable, Hashable {
  enum Unit: Sendable {
    case paragraph, bullet
  }

  let unit: Unit
  /// Counted from 1; nil for the last one.
  let place: Int?

  private static let units = PhraseTable<Unit>([("đoạn", .paragraph), ("gạch đầu dòng", .bullet)])
  private static let first: Phrase = "đầu tiên"
  private static let last = SyllableKey("cuối")

  /// The part that the words of a statement name; nil where they name none by its place, or several.
  init?(statement: String) {
    let source = SourceText(statement)
    let words = WordSequence(Tokenizer.tokens(of: source))
    let block = Block(
      id: 0, role: .paragraph, label: nil, depth: 0, pieces: [SourceRange(0, source.bytes.count)])
    let own = DocumentWords(source: source, words: words, blocks: [block])[0]
    let cursor = own.cursor(to: own.count)
    var found: [InnerPart] = []
    for index in 0..<own.count {
      if own.kind(index) == .openQuote || own.kind(index) == .quote, !found.isEmpty { break }
      guard let unit = Self.units.match(own.words, at: index) else { continue }
      let at = index + unit.count
      if let ordinal = OrdinalNumeral(cursor, at: at) {
        // `thứ nhất và thứ hai`
        let isList =
          own.kind(ordinal.end) == .comma || own.key(ordinal.end) == .and
        if isList, OrdinalNumeral(cursor, at: ordinal.end + 1) != nil { return nil }
        found.append(InnerPart(unit: unit.value, place: ordinal.value))
      } else if own.matches(Self.first, at: at) {
        found.append(InnerPart(unit: unit.value, place: 1))
      } else if own.key(at) == Self.last {
        found.append(InnerPart(unit: unit.value, place: nil))
      } else if let number = own.integer(at)?.value, number > 0 {
        found.append(InnerPart(unit: unit.value, place: number))
      }
    }
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  init(unit: Unit, place: Int?) {
    self.unit = unit
    self.place = place
  }
}

extension ProvisionTree {
  /// Where `part` of the provision at `outer` is; `outer` itself for its own first paragraph. Nil where the text does not show it for
  /// certain: paragraphs are counted from the top down to the first that has a label, and bullets in one run.
  func place(of part: InnerPart, in outer: Place) -> Place? {
    guard !outer.isEmpty else { return nil }
    let node = self[outer]
    let places: [Place]
    switch part.unit {
    case .bullet:
      let bullets = node.children.indices.filter { node.children[$0].isBullet }
      guard let first = bullets.first, let last = bullets.last, last - first == bullets.count - 1 else {
        return nil
      }
      places = bullets.map { outer + [$0] }
    case .paragraph:
      // The words behind `Điều 5.` are its title, where something is below them.
      guard node.step?.unit != .article || node.isHeading else { return nil }
      let plain = node.children.indices.prefix { node.children[$0].isPlainParagraph }
      guard part.place != nil || plain.count == node.children.count else { return nil }
      places = (node.isHeading || node.text.isEmpty ? [] : [outer]) + plain.map { outer + [$0] }
    }
    guard let number = part.place else { return places.last }
    return places.indices.contains(number - 1) ? places[number - 1] : nil
  }
}

extension ProvisionNode {
  fileprivate var isBullet: Bool {
    step == nil && !label.isEmpty && !label.contains { $0.isLetter || $0.isNumber }
  }

  fileprivate var isPlainParagraph: Bool {
    step == nil && label.isEmpty && table == nil && division == .alinea && !isHeading
  }
}

extension AmendingAct {
  /// Changes a paragraph or a bullet of a provision, where the statement and the text show which.
  func changeInside(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    let places = tree.places(of: amendment.target)
    guard let outer = places.first else {
      return .refused(tree.isRepealed(above: amendment.target) ? .repealed : .noProvision)
    }
    guard places.count == 1 else { return .refused(.ambiguous) }
    guard let part = part(of: amendment), let place = tree.place(of: part, in: outer) else {
      return .refused(.inside)
    }
    guard tree[outer].state != .repealed, tree[place].state != .repealed else { return .refused(.repealed) }
    switch amendment.operation {
    case .repeal where place != outer:
      tree[place].state = .repealed
      tree[place].text = ""
      tree[place].children = []
      tree[place].clearMarks()
    case .amend, .replace, .correct:
      guard let text = innerText(of: amendment, in: tree[place]) else { return .refused(.labels) }
      tree[place].text = text
      tree[place].origin = number
    default: return .refused(.inside)
    }
    tree[place].changes.append(change(index))
    return .done
  }

  /// The part that the statement names; nil where it names none, or other statements share its words.
  func part(of amendment: Amendment) -> InnerPart? {
    let beside = amendments.filter {
      $0.range == amendment.range && $0.operation.isOfPhrases == amendment.operation.isOfPhrases
    }
    guard Set(beside.map(\.target)).count == 1, amendment.scope == .inside else { return nil }
    return InnerPart(statement: document.source[amendment.range])
  }

  /// The new text, which is one paragraph with the label of `old`, if any.
  private func innerText(of amendment: Amendment, in old: ProvisionNode) -> String? {
    let roots = QuotedText(amendment, in: document, tables: [:], origin: number).roots
    guard roots.count == 1, let new = roots.first, new.children.isEmpty, new.table == nil, !new.isGap,
      !new.text.isEmpty
    else { return nil }
    if new.label.isEmpty || new.step == old.step && !old.label.isEmpty { return new.text }
    return nil
  }
}
