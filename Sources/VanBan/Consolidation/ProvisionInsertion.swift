extension AmendingAct {
  /// Puts in a provision.
  func add(_ index: Int, _ amendment: Amendment, _ tree: inout ProvisionTree) -> Outcome {
    let target = amendment.target
    guard let step = target.last else { return .refused(.noProvision) }
    let new = newText(of: amendment)
    let there = tree.places(of: target)
    if let place = there.first {
      guard there.count == 1, let new, new.isSameText(as: tree[place]) else { return .refused(.present) }
      // The text that was consolidated has it already.
      tree[place].changes.append(change(index))
      return .done
    }
    guard var node = new else { return .refused(.labels) }
    guard let (parent, at) = place(for: amendment, step, in: tree) else { return .refused(.noPlace) }
    guard !tree.isRepealed(parent) else { return .refused(.repealed) }
    if node.label.isEmpty {
      guard let label = tree.label(of: step, in: parent) else { return .refused(.labels) }
      node.label = label
    }
    node.changes.append(change(index))
    tree.insert(node, at: at, in: parent)
    return done(amendment, tree)
  }

  /// The parent of a provision that comes in, and its place among the children.
  private func place(
    for amendment: Amendment, _ step: ProvisionPath.Step, in tree: ProvisionTree
  ) -> (parent: ProvisionTree.Place, index: Int)? {
    switch amendment.position {
    case .after(let path):
      guard let place = tree.place(of: path), let last = place.last else { return nil }
      return (place.dropLast(), tree.index(for: step, behind: last, in: place.dropLast()))
    case .before(let path):
      guard let place = tree.place(of: path), let last = place.last else { return nil }
      return (place.dropLast(), last)
    default: return tree.place(for: step, in: amendment.target.parent)
    }
  }
}

extension ProvisionTree {
  /// The place behind child `index` of `parent` for a provision with the number of `step`: behind others that have come in
  /// there and are numbered before it.
  fileprivate func index(for step: ProvisionPath.Step, behind index: Int, in parent: Place) -> Int {
    let children = children(of: parent)
    var at = index + 1
    while at < children.count, children[at].origin != nil, let other = children[at].step,
      other.unit == step.unit, ProvisionOrder.isBefore(other.number, step.number)
    {
      at += 1
    }
    return at
  }

  /// Whether the provision at `place`, or one around it, was repealed.
  fileprivate func isRepealed(_ place: Place) -> Bool {
    place.indices.contains { self[Array(place[...$0])].state == .repealed }
  }

  /// Whether a provision around `path` was repealed.
  func isRepealed(above path: ProvisionPath) -> Bool {
    path.steps.indices.dropFirst().contains { count in
      places(of: ProvisionPath(Array(path.steps.prefix(count)))).first.map { isRepealed($0) } ?? false
    }
  }

  /// Where a provision with the number of `step` comes in among those of its kind.
  func place(for step: ProvisionPath.Step, in path: ProvisionPath) -> (parent: Place, index: Int)? {
    if path.steps.isEmpty {
      // Beside the Điều before it, in whatever chapter.
      guard step.unit == .article, let before = article(before: step), let last = before.last else {
        return nil
      }
      return (before.dropLast(), last + 1)
    }
    guard let parent = place(of: path) ?? missingPlace(of: path) else { return nil }
    let children = children(of: parent)
    let before = children.lastIndex { child in
      child.step.map { $0.unit == step.unit && ProvisionOrder.isBefore($0.number, step.number) } ?? false
    }
    if let before { return (parent, before + 1) }
    // The first of its kind comes behind the words that lead in.
    return children.contains { $0.step?.unit == step.unit } ? nil : (parent, children.count)
  }

  /// The Điều with the highest number below that of `step`.
  private func article(before step: ProvisionPath.Step) -> Place? {
    var found: (place: Place, number: String)?
    func search(_ nodes: [ProvisionNode], at place: Place) {
      for (index, node) in nodes.enumerated() {
        guard let own = node.step, own.unit == .article else {
          search(node.children, at: place + [index])
          continue
        }
        guard ProvisionOrder.isBefore(own.number, step.number),
          found.map({ ProvisionOrder.isBefore($0.number, own.number) }) ?? true
        else { continue }
        found = (place + [index], own.number)
      }
    }
    search(roots, at: [])
    return found?.place
  }

  /// The label of a provision whose quotation has none, as those beside it are written.
  func label(of step: ProvisionPath.Step, in parent: Place) -> String? {
    if step.unit == .article { return "Điều \(step.number)." }
    guard let beside = children(of: parent).last(where: { $0.step?.unit == step.unit }),
      let mark = beside.label.last, mark.isPunctuation
    else { return nil }
    return step.number + String(mark)
  }

  // MARK: Provisions that are not there

  /// Marks where amendment `refusal`, which was refused, would have changed the text: the provision that it names; a
  /// provision of that number, with its new text `new`, where the act has none; else what is nearest above. With
  /// `isWhole` all inside the provision is marked too.
  mutating func mark(
    _ target: ProvisionPath, new: ProvisionNode?, isMissing: Bool, refusal: Int, isWhole: Bool = false
  ) {
    let places = places(of: target)
    for place in places where !place.isEmpty {
      if isWhole { self[place].addRefusal(refusal) } else { self[place].refusals.append(refusal) }
    }
    guard places.isEmpty || places == [[]] else { return }
    if isMissing, insertMissing(target, new, refusal: refusal) { return }
    var path = target
    while !path.steps.isEmpty {
      path = path.parent
      if let place = place(of: path), !place.isEmpty {
        self[place].refusals.append(refusal)
        return
      }
    }
  }

  /// Puts `new` in place of the provision at `target`, all of it marked. False where there is none, or more than one.
  mutating func putMarked(_ new: ProvisionNode, at target: ProvisionPath, refusal: Int) -> Bool {
    guard let place = place(of: target), !place.isEmpty else { return false }
    let old = self[place]
    var node = new
    if node.label.isEmpty { node.label = old.label }
    if node.text.isEmpty { node.text = old.text }
    node.block = old.block
    node.isHeading = old.isHeading || !node.children.isEmpty
    node.changes = old.allChanges
    node.refusals = old.refusals
    node.addRefusal(refusal)
    self[place] = node
    return true
  }

  /// Puts in what `target` names and the act lacks, from the outermost that it lacks in. False where nothing shows the
  /// place or how it is numbered.
  private mutating func insertMissing(_ target: ProvisionPath, _ new: ProvisionNode?, refusal: Int) -> Bool {
    if let place = missingPlace(of: target) {
      var node = self[place]
      if var new {
        if new.label.isEmpty { new.label = node.label }
        new.refusals = node.refusals
        node = new
      }
      node.addRefusal(refusal)
      self[place] = node
      return true
    }
    guard
      let at = target.steps.indices.first(where: {
        let path = target.outer($0 + 1)
        return places(of: path).isEmpty && missingPlace(of: path) == nil
      }), let (parent, index) = place(for: target.steps[at], in: target.outer(at))
    else { return false }
    var node: ProvisionNode?
    for step in target.steps[at...].reversed() {
      let isOutermost = step == target.steps[at]
      guard let label = (isOutermost ? label(of: step, in: parent) : nil) ?? Self.usualLabel(of: step) else {
        return false
      }
      var outer = node == nil ? new ?? .missing(step, label: label) : .missing(step, label: label)
      if outer.label.isEmpty { outer.label = label }
      outer.children += [node].compactMap { $0 }
      outer.addRefusal(refusal)
      node = outer
    }
    guard let node else { return false }
    insert(node, at: index, in: parent)
    return true
  }

  private static func usualLabel(of step: ProvisionPath.Step) -> String? {
    switch step.unit {
    case .article: "Điều \(step.number)."
    case .clause: "\(step.number)."
    case .point: "\(step.number))"
    default: nil
    }
  }
}

extension ProvisionPath {
  /// Its first `count` steps.
  fileprivate func outer(_ count: Int) -> ProvisionPath { ProvisionPath(Array(steps.prefix(count))) }
}
