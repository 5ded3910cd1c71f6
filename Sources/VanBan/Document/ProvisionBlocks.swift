extension Document {
  /// The block at the head of each provision of the act itself, by its path from the article in; of two with one path
  /// the first. Linear in the number of blocks.
  package var provisionBlocks: [ProvisionPath: Int] {
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
    visit(body)
    return found
  }
}
