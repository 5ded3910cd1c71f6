extension AmendingAct {
  /// Replaces the phrases of the act, all at once, in the text as it stood before the act, which was `original`.
  func replacePhrases(
    in tree: inout ProvisionTree, from original: ProvisionTree, _ outcomes: inout [Outcome?]
  ) {
    /// For each place the rules that hold there.
    var rules: [PlacedRule] = []
    for (index, amendment) in amendments.enumerated()
    where amendment.operation.isOfPhrases && outcomes[index] == nil {
      switch placed(index, amendment, in: tree) {
      case .success(let rule): rules.append(rule)
      case .failure(let refusal): outcomes[index] = .refused(refusal.reason)
      }
    }
    guard !rules.isEmpty else { return }
    let before = tree
    var found = replace(rules, in: &tree)
    if found.count < Set(rules.map(\.rule.amendment)).count {
      // Once more in the text as it was, the others whatever their capitals.
      tree = before
      found = replace(rules.map { found.contains($0.rule.amendment) ? $0 : $0.ignoringCase }, in: &tree)
    }
    let missed = rules.filter { !found.contains($0.rule.amendment) }
    if !missed.isEmpty, isBaseConsolidated(original) { found.formUnion(present(missed, in: &tree)) }
    for rule in rules {
      let index = rule.rule.amendment
      outcomes[index] = found.contains(index) ? .done : .refused(.noPhrase)
    }
  }

  /// Why a phrase cannot be looked for.
  private struct Refusal: Error { let reason: Consolidation.Reason }

  private func placed(_ index: Int, _ amendment: Amendment, in tree: ProvisionTree) -> Result<
    PlacedRule, Refusal
  > {
    guard let rule = rule(index, amendment) else { return .failure(Refusal(reason: .unsupported)) }
    guard !amendment.target.isInAttachment else { return .failure(Refusal(reason: .attachment)) }
    let places = tree.places(of: amendment.target)
    guard let place = amendment.target.steps.isEmpty ? [] : places.first else {
      return .failure(Refusal(reason: .noProvision))
    }
    guard places.count <= 1 else { return .failure(Refusal(reason: .ambiguous)) }
    if amendment.scope == .inside {
      guard amendment.exceptions.isEmpty, let part = part(of: amendment),
        let inner = tree.place(of: part, in: place)
      else { return .failure(Refusal(reason: .inside)) }
      return .success(PlacedRule(place: inner, except: [], isAlone: inner == place, rule: rule))
    }
    let exceptions = amendment.exceptions.compactMap { tree.place(of: $0) }.filter { !$0.isEmpty }
    guard exceptions.count == amendment.exceptions.count else {
      return .failure(Refusal(reason: .noException))
    }
    return .success(
      PlacedRule(
        place: place, except: exceptions,
        isAlone: amendment.scope == .title || amendment.scope == .opening, rule: rule))
  }

  /// A phrase with the provisions in which it is replaced.
  private struct PlacedRule {
    let place: ProvisionTree.Place
    let except: [ProvisionTree.Place]
    /// Whether only the words of the provision itself are meant: its title.
    let isAlone: Bool
    var rule: PhraseReplacement.Rule

    var ignoringCase: PlacedRule {
      var placed = self
      placed.rule.ignoresCase = true
      return placed
    }

    func holds(at place: ProvisionTree.Place) -> Bool {
      guard place.starts(with: self.place), !isAlone || place == self.place else { return false }
      return !except.contains { place.starts(with: $0) }
    }
  }

  /// The rules by their amendments.
  private func placed(_ rules: [PlacedRule]) -> [PlacedRule?] {
    var placed = [PlacedRule?](repeating: nil, count: amendments.count)
    for rule in rules { placed[rule.rule.amendment] = rule }
    return placed
  }

  /// Replaces the phrases in the text that this act has not put in. Gives the amendments whose phrases were found.
  private func replace(_ rules: [PlacedRule], in tree: inout ProvisionTree) -> Set<Int> {
    var found: Set<Int> = []
    let replacement = PhraseReplacement(rules.map(\.rule))
    let placed = placed(rules)
    tree.update([]) { node, place in
      guard node.origin != number, node.state == .current, !node.isMissing else { return }
      let here = node.replaceText { text in
        replacement.apply(to: text) { placed[$0.amendment]?.holds(at: place) ?? false }
      }
      guard !here.isEmpty else { return }
      found.formUnion(here)
      for change in here.sorted().map({ change($0) }) where !node.changes.contains(change) {
        node.changes.append(change)
      }
    }
    return found
  }

  /// Whether the text that was consolidated, `original`, may have the changes of this act in it: where it has no letterhead,
  /// or has another of them.
  private func isBaseConsolidated(_ original: ProvisionTree) -> Bool {
    !isBaseAsIssued
      || amendments.contains { amendment in
        guard amendment.refusal == nil, !amendment.operation.isOfPhrases, amendment.scope == .whole,
          let place = original.place(of: amendment.target), !place.isEmpty
        else { return false }
        guard amendment.operation != .repeal else { return original[place].state == .repealed }
        return newText(of: amendment)?.isSameText(as: original[place]) ?? false
      }
  }

  /// Of phrases that were not found, those whose replacement stands where the phrase should be: the text that was
  /// consolidated has them in already. A single word shows nothing.
  private func present(_ rules: [PlacedRule], in tree: inout ProvisionTree) -> Set<Int> {
    let rules = rules.filter {
      amendments[$0.rule.amendment].operation == .replacePhrase && $0.rule.replacement.contains(" ")
    }
    guard !rules.isEmpty else { return [] }
    var found: Set<Int> = []
    let words = PhraseReplacement(
      rules.map { .init(phrase: $0.rule.replacement, replacement: "", amendment: $0.rule.amendment) })
    let placed = placed(rules)
    tree.update([]) { node, place in
      guard node.origin != number, node.state == .current else { return }
      let here = words.found(in: node.paragraph) { placed[$0.amendment]?.holds(at: place) ?? false }
      found.formUnion(here)
      for amendment in here.sorted() { node.changes.append(change(amendment)) }
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

extension ProvisionNode {
  /// Changes its text by `body`, cell by cell in a table. Gives the amendments that `body` found something for.
  fileprivate mutating func replaceText(_ body: (String) -> (text: String, found: Set<Int>)) -> Set<Int> {
    guard var table else {
      let result = body(text)
      if !result.found.isEmpty { text = result.text }
      return result.found
    }
    var found: Set<Int> = []
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        let result = body(table.rows[row].cells[cell].text)
        if !result.found.isEmpty { table.rows[row].cells[cell].text = result.text }
        found.formUnion(result.found)
      }
    }
    self.table = table
    return found
  }
}
