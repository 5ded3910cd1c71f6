extension Document {
  /// The block at the head of each provision of the act itself, by its path from the article in; of two with one path
  /// the first. Linear in the number of blocks.
  package var provisionBlocks: [ProvisionPath: Int] { Self.provisionBlocks(of: body) }

  /// The same in the tree of an appendix.
  static func provisionBlocks(of nodes: [Node]) -> [ProvisionPath: Int] {
    var found: [ProvisionPath: Int] = [:]
    var tracker = ProvisionTracker()
    func visit(_ nodes: [Node]) {
      for node in nodes {
        if case .quote = node { continue }
        tracker.enter(node.block)
        let path = tracker.path
        if !path.steps.isEmpty, found[path] == nil { found[path] = node.block.id }
        visit(node.children)
      }
    }
    visit(nodes)
    return found
  }
}

extension Appendix {
  /// The step that means it in paths: `Phụ lục 1`, `Mẫu 01`; nil for others. The articles of an attached regulation are cited as
  /// those of the act: `Điều 5 Quy chế ban hành kèm theo Quyết định số 3`.
  var step: ProvisionPath.Step? {
    switch kind {
    case .appendix: ProvisionPath.Step(.appendix, number ?? "")
    case .form: ProvisionPath.Step(.form, number ?? "")
    default: nil
    }
  }
}
