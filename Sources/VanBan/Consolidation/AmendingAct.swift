/// The amendments that one act makes to one other, carried out on its provisions.
struct AmendingAct {
  let document: Document
  /// Its place among the amending acts.
  let number: Int
  /// Those of its amendments that change the act in hand, in reading order.
  let amendments: [Amendment]

  /// What came of an amendment.
  enum Outcome: Sendable {
    /// Carried out on the provision at this path.
    case done(ProvisionPath)
    case refused(Consolidation.Reason)
  }

  /// Carries out the amendments on `tree`. Gives what came of each, in their order.
  func apply(to tree: inout ProvisionTree) -> [Outcome] {
    var outcomes: [Outcome?] = amendments.map { _ in nil }
    for (index, amendment) in amendments.enumerated() {
      if let refusal = amendment.refusal {
        outcomes[index] = .refused(.statement(refusal))
      } else if !amendment.operation.isOfPhrases {
        outcomes[index] = change(index, amendment, &tree)
      }
    }
    replacePhrases(in: &tree, &outcomes)
    return outcomes.map { $0 ?? .refused(.unsupported) }
  }

  // MARK: Provisions

  private func change(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    let target = amendment.target
    guard !target.steps.contains(where: { $0.unit == .appendix || $0.unit == .form }) else {
      return .refused(.attachment)
    }
    guard amendment.scope != .inside else { return .refused(.inside) }
    switch amendment.operation {
    case .add: return add(index, amendment, &tree)
    case .amend, .replace, .correct:
      guard amendment.scope != .act else { return .refused(.wholeAct) }
      guard let place = tree.place(of: target) else { return .refused(.noProvision) }
      return amend(index, amendment, at: place, &tree)
    case .repeal:
      guard amendment.scope != .act else { return .refused(.wholeAct) }
      guard let place = tree.place(of: target) else { return .refused(.noProvision) }
      return repeal(index, amendment, at: place, &tree)
    default: return .refused(.unsupported)
    }
  }

  private func repeal(
    _ index: Int, _ amendment: Amendment, at place: ProvisionTree.Place, _ tree: inout ProvisionTree
  ) -> Outcome {
    guard tree[place].state != .repealed else { return .refused(.repealed) }
    if amendment.scope == .title {
      tree[place].text = ""
    } else {
      tree[place].state = .repealed
      tree[place].text = ""
      tree[place].children = []
    }
    tree[place].changes.append(index)
    return .done(amendment.target)
  }

  private func amend(
    _ index: Int, _ amendment: Amendment, at place: ProvisionTree.Place, _ tree: inout ProvisionTree
  ) -> Outcome {
    guard tree[place].state != .repealed else { return .refused(.repealed) }
    let quoted = QuotedText(amendment, in: document, origin: number)
    let new: ProvisionNode
    if let found = quoted.provision(at: amendment.target) {
      new = found
    } else if let unlabelled = withoutLabel(quoted, amendment) {
      new = unlabelled
    } else {
      return .refused(.labels)
    }
    switch amendment.scope {
    case .title, .opening:
      tree[place].text = new.text
      tree[place].origin = number
    default:
      guard let node = whole(new, for: tree[place], amendment) else { return .refused(.labels) }
      tree[place] = node
    }
    tree[place].changes.append(index)
    return .done(amendment.target)
  }

  /// A quotation that does not repeat the label, where only one provision is meant.
  private func withoutLabel(_ quoted: QuotedText, _ amendment: Amendment) -> ProvisionNode? {
    let isAlone = amendments.filter { $0.block == amendment.block && !$0.operation.isOfPhrases }.count == 1
    guard isAlone, let first = quoted.roots.first, let target = amendment.target.last else { return nil }
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

  /// The new provision in place of `old`, whose label and title stay where the quotation does not repeat them.
  private func whole(_ new: ProvisionNode, for old: ProvisionNode, _ amendment: Amendment) -> ProvisionNode? {
    var node = new
    node.changes = old.changes
    node.settled = old.settled
    node.refusals = old.refusals
    node.block = old.block
    node.isHeading = node.isHeading || old.isHeading && !node.children.isEmpty
    if node.label.isEmpty {
      node.label = old.label
      if node.text.isEmpty { node.text = old.text }
    }
    return node
  }

  private func add(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    let target = amendment.target
    guard let step = target.last else { return .refused(.noProvision) }
    guard tree.place(of: target) == nil else { return .refused(.present) }
    let quoted = QuotedText(amendment, in: document, origin: number)
    guard var node = quoted.provision(at: target) ?? withoutLabel(quoted, amendment) else {
      return .refused(.labels)
    }
    guard let (parent, at) = place(for: amendment, step, in: tree) else { return .refused(.noPlace) }
    if node.label.isEmpty {
      guard let label = label(of: step, beside: tree.children(of: parent)) else { return .refused(.labels) }
      node.label = label
    }
    node.changes.append(index)
    tree.insert(node, at: at, in: parent)
    return .done(target)
  }

  /// The parent of a provision that comes in, and its place among the children.
  private func place(
    for amendment: Amendment, _ step: ProvisionPath.Step, in tree: ProvisionTree
  ) -> (parent: ProvisionTree.Place, index: Int)? {
    switch amendment.position {
    case .after(let path):
      guard let place = tree.place(of: path), let last = place.last else { return nil }
      return (place.dropLast(), last + 1)
    case .before(let path):
      guard let place = tree.place(of: path), let last = place.last else { return nil }
      return (place.dropLast(), last)
    default: break
    }
    if amendment.target.parent.steps.isEmpty {
      // Beside the Điều before it, in whatever chapter.
      guard step.unit == .article, let before = article(before: step, in: tree), let last = before.last else {
        return nil
      }
      return (before.dropLast(), last + 1)
    }
    guard let parent = tree.place(of: amendment.target.parent) else { return nil }
    let children = tree.children(of: parent)
    let before = children.lastIndex { child in
      child.step.map { $0.unit == step.unit && ProvisionOrder.isBefore($0.number, step.number) } ?? false
    }
    if let before { return (parent, before + 1) }
    // The first of its kind comes behind the words that lead in.
    return children.contains { $0.step?.unit == step.unit } ? nil : (parent, children.count)
  }

  private func article(before step: ProvisionPath.Step, in tree: ProvisionTree) -> ProvisionTree.Place? {
    var found: (place: ProvisionTree.Place, number: String)?
    var tree = tree
    tree.update([]) { node, place in
      guard let own = node.step, own.unit == .article, ProvisionOrder.isBefore(own.number, step.number) else {
        return
      }
      if found.map({ ProvisionOrder.isBefore($0.number, own.number) }) ?? true { found = (place, own.number) }
    }
    return found?.place
  }

  /// The label of a provision whose quotation has none, as those beside it are written.
  private func label(of step: ProvisionPath.Step, beside nodes: [ProvisionNode]) -> String? {
    if step.unit == .article { return "Điều \(step.number)." }
    guard let beside = nodes.last(where: { $0.step?.unit == step.unit }), let mark = beside.label.last,
      mark.isPunctuation
    else { return nil }
    return step.number + String(mark)
  }

  // MARK: Phrases

  private func replacePhrases(in tree: inout ProvisionTree, _ outcomes: inout [Outcome?]) {
    /// For each place the rules that hold there.
    var rules: [PlacedRule] = []
    for (index, amendment) in amendments.enumerated()
    where amendment.operation.isOfPhrases && outcomes[index] == nil {
      guard let rule = rule(index, amendment) else {
        outcomes[index] = .refused(.unsupported)
        continue
      }
      if amendment.target.steps.contains(where: { $0.unit == .appendix || $0.unit == .form }) {
        outcomes[index] = .refused(.attachment)
        continue
      }
      guard amendment.target.steps.isEmpty || tree.place(of: amendment.target) != nil else {
        outcomes[index] = .refused(.noProvision)
        continue
      }
      let exceptions = amendment.exceptions.map { tree.place(of: $0) }
      guard !exceptions.contains(nil) else {
        outcomes[index] = .refused(.noProvision)
        continue
      }
      rules.append(
        PlacedRule(
          place: tree.place(of: amendment.target) ?? [], except: exceptions.compactMap { $0 },
          isAlone: amendment.scope == .title || amendment.scope == .opening, rule: rule))
    }
    guard !rules.isEmpty else { return }
    var found = replace(rules, in: &tree, ignoresCase: false)
    let missed = rules.filter { !found.contains($0.rule.amendment) }
    if !missed.isEmpty { found.formUnion(replace(missed, in: &tree, ignoresCase: true)) }
    for rule in rules {
      let index = rule.rule.amendment
      outcomes[index] = found.contains(index) ? .done(amendments[index].target) : .refused(.noPhrase)
    }
  }

  /// A phrase with the provisions in which it is replaced.
  private struct PlacedRule {
    let place: ProvisionTree.Place
    let except: [ProvisionTree.Place]
    /// Whether only the words of the provision itself are meant: its title.
    let isAlone: Bool
    let rule: PhraseReplacement.Rule

    func holds(at place: ProvisionTree.Place) -> Bool {
      guard place.starts(with: self.place), !isAlone || place == self.place else { return false }
      return !except.contains { place.starts(with: $0) }
    }
  }

  /// Replaces the phrases in the text that this act has not put in. Gives the amendments whose phrases were found.
  private func replace(_ rules: [PlacedRule], in tree: inout ProvisionTree, ignoresCase: Bool) -> Set<Int> {
    var found: Set<Int> = []
    let number = number
    tree.update([]) { node, place in
      guard node.origin != number, node.state == .current else { return }
      let here = rules.filter { $0.holds(at: place) }
      guard !here.isEmpty else { return }
      let result = PhraseReplacement.apply(here.map(\.rule), to: node.text, ignoresCase: ignoresCase)
      guard !result.found.isEmpty else { return }
      node.text = result.text
      found.formUnion(result.found)
      for index in result.found.sorted() where !node.changes.contains(index) { node.changes.append(index) }
    }
    return found
  }

  private func rule(_ index: Int, _ amendment: Amendment) -> PhraseReplacement.Rule? {
    switch (amendment.operation, amendment.position) {
    case (.deletePhrase, _):
      return amendment.phrase.map { .init(phrase: $0, replacement: "", amendment: index) }
    case (.replacePhrase, _):
      guard let phrase = amendment.phrase, let new = amendment.replacement else { return nil }
      return .init(phrase: phrase, replacement: new, amendment: index)
    case (.addPhrase, .afterPhrase(let anchor)):
      return amendment.replacement.map {
        .init(
          phrase: anchor, replacement: anchor + ($0.first?.isPunctuation ?? false ? "" : " ") + $0,
          amendment: index)
      }
    case (.addPhrase, .beforePhrase(let anchor)):
      return amendment.replacement.map {
        .init(phrase: anchor, replacement: $0 + " " + anchor, amendment: index)
      }
    default: return nil
    }
  }
}

extension Amendment.Operation {
  /// Whether it changes words and not provisions.
  var isOfPhrases: Bool {
    switch self {
    case .replacePhrase, .addPhrase, .deletePhrase: true
    default: false
    }
  }
}
