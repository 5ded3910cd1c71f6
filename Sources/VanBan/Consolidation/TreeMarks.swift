extension ProvisionTree {
  /// Notes at the provision at `path`, or at the nearest one that holds it, that amendment `refusal` was refused.
  mutating func mark(_ path: ProvisionPath, refusal: Int) {
    var path = path
    while !path.steps.isEmpty {
      if let place = place(of: path) {
        self[place].refusals.append(refusal)
        return
      }
      path = path.parent
    }
  }

  /// Gives the changes of the act in hand their places among all entries: `places` by their places in the act.
  mutating func settle(_ places: [Int: Int]) {
    update([]) { node, _ in
      node.changes = node.changes.enumerated().map { offset, change in
        offset < node.settled ? change : places[change] ?? change
      }
      node.settled = node.changes.count
    }
  }
}
