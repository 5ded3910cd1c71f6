/// The amendments that one act makes to one other, carried out on its provisions.
struct AmendingAct {
  let document: Document
  /// Its place among the amending acts.
  let number: Int
  /// Those of its amendments that change the act in hand, in reading order.
  let amendments: [Amendment]
  /// Those of ``amendments`` that speak of a text which an act not at hand has made.
  let restingOnMissing: Set<Int>
  /// Whether the text that is changed is that of the act as it was issued, as far as its letterhead shows.
  let isBaseAsIssued: Bool
  private let tables: [Int: Consolidation.Table]

  init(
    document: Document, number: Int, amendments: [Amendment], restingOnMissing: Set<Int> = [],
    isBaseAsIssued: Bool = true
  ) {
    self.document = document
    self.number = number
    self.amendments = amendments
    self.restingOnMissing = restingOnMissing
    self.isBaseAsIssued = isBaseAsIssued
    tables = amendments.isEmpty ? [:] : document.consolidatedTables
  }

  /// What came of an amendment.
  enum Outcome: Sendable {
    case done
    /// The provisions named are changed; the new text has others, which the statement does not name.
    case doneWithout([Unnamed])
    case refused(Consolidation.Reason)
  }

  /// A provision of a new text that its statement does not name, and that the act does not have in these words.
  struct Unnamed: Sendable {
    let path: ProvisionPath
    /// The provision; nil where only the words that lead in to named ones are others.
    let node: ProvisionNode?
  }

  /// Carries out the amendments on `tree`. Gives what came of each, in their order.
  func apply(to tree: inout ProvisionTree) -> [Outcome] {
    let original = tree
    var outcomes: [Outcome?] = amendments.map { _ in nil }
    for (index, amendment) in amendments.enumerated() {
      if let refusal = amendment.refusal {
        outcomes[index] = .refused(.statement(refusal))
      } else if restingOnMissing.contains(index), !amendment.replacesWhole {
        outcomes[index] = .refused(.actNotAtHand)
      } else if !amendment.operation.isOfPhrases {
        outcomes[index] = change(index, amendment, &tree)
      }
    }
    replacePhrases(in: &tree, from: original, &outcomes)
    return outcomes.enumerated().map { index, outcome in
      if case .refused(.noProvision) = outcome, restingOnMissing.contains(index) {
        return .refused(.actNotAtHand)
      }
      return outcome ?? .refused(.unsupported)
    }
  }

  /// The name of the amendment at `index` in provisions that it changes.
  func change(_ index: Int) -> ProvisionNode.Change { .init(act: number, amendment: index) }

  private func change(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    guard !amendment.target.isInAttachment else { return .refused(.attachment) }
    if amendment.scope == .inside {
      return amendment.operation == .add
        ? append(index, amendment, &tree) : changeInside(index, amendment, &tree)
    }
    guard amendment.scope != .title || !amendment.target.steps.isEmpty else { return .refused(.wholeAct) }
    switch amendment.operation {
    case .add: return add(index, amendment, &tree)
    case .amend, .replace, .correct, .repeal:
      guard amendment.scope != .act, !amendment.target.steps.isEmpty else { return .refused(.wholeAct) }
      // `Bãi bỏ Chương II, trừ Điều 7`: what is kept is not parted from what ends.
      guard amendment.exceptions.isEmpty else { return .refused(.unsupported) }
      let places = tree.places(of: amendment.target)
      guard let place = places.first else {
        return .refused(tree.isRepealed(above: amendment.target) ? .repealed : .noProvision)
      }
      guard places.count == 1 else { return .refused(.ambiguous) }
      return amendment.operation == .repeal
        ? repeal(index, amendment, at: place, &tree) : amend(index, amendment, at: place, &tree)
    default: return .refused(.unsupported)
    }
  }

  private func repeal(
    _ index: Int, _ amendment: Amendment, at place: ProvisionTree.Place, _ tree: inout ProvisionTree
  ) -> Outcome {
    if amendment.scope == .title {
      tree[place].text = ""
    } else {
      tree[place].changes = tree[place].allChanges
      tree[place].state = .repealed
      tree[place].text = ""
      tree[place].table = nil
      tree[place].children = []
      tree[place].clearMarks()
    }
    tree[place].changes.append(change(index))
    return .done
  }

  private func amend(
    _ index: Int, _ amendment: Amendment, at place: ProvisionTree.Place, _ tree: inout ProvisionTree
  ) -> Outcome {
    guard tree[place].state != .repealed else { return .refused(.repealed) }
    guard let new = newText(of: amendment) else {
      return .refused(shiftedText(of: amendment) == nil ? .labels : .levels)
    }
    switch amendment.scope {
    case .title, .opening:
      tree[place].text = new.text
      tree[place].origin = number
      if isAlone(amendment), new.hasOthers(than: tree[place].children) {
        tree[place].changes.append(change(index))
        return .doneWithout([.init(path: amendment.target, node: nil)])
      }
    default:
      guard let filled = new.filled(from: tree[place]) else { return .refused(.statement(.unclear)) }
      tree[place] = Self.whole(filled, for: tree[place])
    }
    tree[place].changes.append(change(index))
    return done(amendment, tree)
  }

  /// Puts paragraphs in at the end of a provision; else something inside it is meant that no path leads to.
  private func append(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    guard amendment.operation == .add, case .end(let path)? = amendment.position, !path.steps.isEmpty else {
      return .refused(.inside)
    }
    let places = tree.places(of: path)
    guard let place = places.first else { return .refused(.noProvision) }
    guard places.count == 1 else { return .refused(.ambiguous) }
    guard tree[place].state != .repealed else { return .refused(.repealed) }
    let new = QuotedText(amendment, in: document, tables: tables, origin: number).roots
    guard !new.isEmpty, new.allSatisfy({ $0.step == nil }) else { return .refused(.inside) }
    let there = tree[place].children.suffix(new.count)
    // The text that was consolidated has it already.
    let isThere = there.count == new.count && zip(there, new).allSatisfy { $0.isSameText(as: $1) }
    if !isThere { tree[place].children += new }
    tree[place].changes.append(change(index))
    return .done
  }

  /// That `amendment` was carried out, with what its new text has beside the provisions named.
  func done(_ amendment: Amendment, _ tree: ProvisionTree) -> Outcome {
    let beside = amendments.filter { $0.block == amendment.block && !$0.operation.isOfPhrases }
    guard beside.first?.id == amendment.id, amendment.scope == .whole else { return .done }
    let quoted = QuotedText(amendment, in: document, tables: tables, origin: number)
    let unnamed = quoted.unnamed(besides: beside.map(\.target), in: tree)
    return unnamed.isEmpty ? .done : .doneWithout(unnamed)
  }

  /// The new provision in place of `old`, whose label and title stay where the quotation does not repeat them. What was
  /// left open of the old text is so no longer.
  private static func whole(_ new: ProvisionNode, for old: ProvisionNode) -> ProvisionNode {
    var node = new
    node.changes = old.allChanges
    node.block = old.block
    node.isHeading = node.isHeading || old.isHeading && !node.children.isEmpty
    if node.label.isEmpty {
      node.label = old.label
      if node.text.isEmpty { node.text = old.text }
    }
    // The text that was consolidated has it already, as far as it was certain.
    if old.wasMarked, node.isSameText(as: old) { node.keepMarks(of: old) }
    return node
  }

  // MARK: New text

  /// The new text of `amendment` as a provision; nil where its labels are others than those named.
  func newText(of amendment: Amendment) -> ProvisionNode? {
    let quoted = QuotedText(amendment, in: document, tables: tables, origin: number)
    return quoted.provision(at: amendment.target) ?? withoutLabel(quoted, amendment)
  }

  /// The new text of an Điều that has points right below it, which acts do not have (Nghị định 78/2025/NĐ-CP, Điều 62), as
  /// the clauses that they would be; nil for other texts.
  func shiftedText(of amendment: Amendment) -> ProvisionNode? {
    guard let target = amendment.target.last, target.unit == .article, amendment.scope == .whole else {
      return nil
    }
    let roots = QuotedText(amendment, in: document, tables: tables, origin: number).roots
    guard !roots.isEmpty, roots.allSatisfy({ $0.step?.unit == .point }) else { return nil }
    var node = ProvisionNode(step: target, label: "", text: "", origin: number)
    node.children = roots.enumerated().map { place, root in
      var child = root
      child.step = ProvisionPath.Step(.clause, String(place + 1))
      child.division = Division(.clause)
      child.label = "\(place + 1)."
      return child
    }
    return node
  }

  /// Whether no other provision gets its text from the same quotation.
  private func isAlone(_ amendment: Amendment) -> Bool {
    amendments.filter { $0.block == amendment.block && !$0.operation.isOfPhrases }.count == 1
  }

  /// A quotation that does not repeat the label, where only one provision is meant.
  private func withoutLabel(_ quoted: QuotedText, _ amendment: Amendment) -> ProvisionNode? {
    guard isAlone(amendment), let first = quoted.roots.first, let target = amendment.target.last else {
      return nil
    }
    if let step = first.step {
      // The clauses of an Điều without its own line. Points right below an Điều are a mistake in the numbering.
      guard step.unit.rank == target.unit.rank + 1,
        quoted.roots.allSatisfy({ $0.step?.unit == step.unit || $0.step == nil })
      else { return nil }
      var node = ProvisionNode(step: target, label: "", text: "", origin: number)
      node.children = quoted.roots
      return node
    }
    guard first.label.isEmpty else { return nil }
    if target.unit == .article, amendment.scope == .whole {
      var node = ProvisionNode(step: target, label: "", text: "", origin: number)
      node.children = quoted.roots
      return node
    }
    var node = ProvisionNode(step: target, label: "", text: first.text, origin: number)
    node.children = first.children + quoted.roots.dropFirst()
    return node
  }
}

extension Amendment {
  /// The same statement about another provision.
  func changed(target: ProvisionPath) -> Amendment {
    Amendment(
      id: id, operation: operation, act: act, target: target, scope: .whole, provision: provision,
      phrase: phrase, replacement: replacement, exceptions: exceptions, position: position, text: text,
      inlineText: inlineText, refusal: refusal, range: range, block: block)
  }

  /// Whether nothing is left of the text that was there.
  var replacesWhole: Bool {
    switch operation {
    case .amend, .replace, .repeal, .correct: scope == .whole
    default: false
    }
  }
}
