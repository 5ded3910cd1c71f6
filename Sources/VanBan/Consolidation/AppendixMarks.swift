/// The appendices and forms of the base, which amendments do not reach: what should be changed in them is marked there.
struct AppendixMarks: Sendable {
  /// What is in each, in the order of ``Document/appendices``.
  private(set) var trees: [ProvisionTree]
  /// The step in paths that means each; nil for one whose word and number show none.
  private let steps: [ProvisionPath.Step?]

  /// - Parameter isMarked: Whether a paragraph that begins with the block was left open before.
  init(_ base: Document, isMarked: (Block) -> Bool) {
    trees = base.appendices.map { ProvisionTree($0.body, in: base.source, isMarked: isMarked) }
    steps = base.appendices.map(\.step)
  }

  /// Marks what `amendment` would have changed: the provision inside the appendix where it has it, the paragraphs with the
  /// words that are replaced, else all of it. False where the base has no such appendix, or several.
  mutating func mark(_ amendment: Amendment, refusal: Int) -> Bool {
    guard let (at, inner) = place(of: amendment.target) else { return false }
    let path = trees[at].place(of: inner) == nil ? ProvisionPath([]) : inner
    if amendment.operation.isOfPhrases,
      trees[at].markPhrase(of: amendment, in: path, refusal: refusal)
    {
      return true
    }
    trees[at].update(trees[at].place(of: path) ?? []) { node, _ in
      if !node.refusals.contains(refusal) { node.refusals.append(refusal) }
    }
    return true
  }

  /// The appendix or form that `path` leads to, with the path inside it.
  private func place(of path: ProvisionPath) -> (index: Int, inner: ProvisionPath)? {
    guard let last = path.steps.lastIndex(where: { $0.unit == .appendix || $0.unit == .form }) else {
      return nil
    }
    for at in (0...last).reversed() where path.steps[at].unit == .appendix || path.steps[at].unit == .form {
      let step = path.steps[at]
      let found = steps.indices.filter { index in
        steps[index] == step || step.number.isEmpty && steps[index]?.unit == step.unit
      }
      if found.count == 1 { return (found[0], ProvisionPath(Array(path.steps[(at + 1)...]))) }
    }
    return nil
  }
}
