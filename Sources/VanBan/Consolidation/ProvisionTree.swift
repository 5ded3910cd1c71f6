/// The provisions of an act, found by their paths.
struct ProvisionTree: Sendable {
  /// Where a node is: an index for each level.
  typealias Place = [Int]

  var roots: [ProvisionNode]

  /// The body of `document`, without what stands above its letterhead.
  ///
  /// - Parameter isMarked: Whether a paragraph that begins with the block is left open.
  init(_ document: Document, isMarked: (Block) -> Bool = { _ in false }) {
    roots = document.body.map { ProvisionNode($0, in: document.source, isMarked: isMarked) }
  }

  /// What `nodes` of `source` are.
  ///
  /// - Parameter isMarked: Whether a paragraph that begins with the block is left open.
  init(_ nodes: [Node], in source: SourceText, isMarked: (Block) -> Bool = { _ in false }) {
    roots = nodes.map { ProvisionNode($0, in: source, isMarked: isMarked) }
  }

  subscript(place: Place) -> ProvisionNode {
    get {
      var node = roots[place[0]]
      for index in place.dropFirst() { node = node.children[index] }
      return node
    }
    set { Self.set(&roots, place[...], newValue) }
  }

  private static func set(_ nodes: inout [ProvisionNode], _ place: ArraySlice<Int>, _ value: ProvisionNode) {
    guard let first = place.first else { return }
    if place.count == 1 {
      nodes[first] = value
    } else {
      set(&nodes[first].children, place.dropFirst(), value)
    }
  }

  /// The children of the node at `place`; the roots for an empty place.
  func children(of place: Place) -> [ProvisionNode] { place.isEmpty ? roots : self[place].children }

  mutating func insert(_ node: ProvisionNode, at index: Int, in parent: Place) {
    if parent.isEmpty {
      roots.insert(node, at: index)
    } else {
      self[parent].children.insert(node, at: index)
    }
  }

  /// The provision at `path`: units above Điều may be left out. Nil where there is none, or more than one.
  func place(of path: ProvisionPath) -> Place? {
    let found = places(of: path)
    return found.count == 1 ? found[0] : nil
  }

  /// All provisions at `path`, up to two; the act itself for an empty path. Those that are missing are none.
  func places(of path: ProvisionPath) -> [Place] {
    path.steps.isEmpty ? [[]] : places(of: path.steps[...], in: roots, at: []).filter { !self[$0].isMissing }
  }

  /// Where it is shown that the provision at `path` is missing.
  func missingPlace(of path: ProvisionPath) -> Place? {
    guard !path.steps.isEmpty else { return nil }
    return places(of: path.steps[...], in: roots, at: []).first { self[$0].isMissing }
  }

  private func places(of steps: ArraySlice<ProvisionPath.Step>, in nodes: [ProvisionNode], at place: Place)
    -> [Place]
  {
    guard let step = steps.first else { return place.isEmpty ? [] : [place] }
    var found: [Place] = []
    for (index, node) in nodes.enumerated() {
      if node.step == step {
        found += places(of: steps.dropFirst(), in: node.children, at: place + [index])
      } else if node.step.map({ $0.unit.rank < step.unit.rank }) ?? true, isPassable(node, to: step) {
        found += places(of: steps, in: node.children, at: place + [index])
      }
      if found.count > 1 { return found }
    }
    return found
  }

  /// Whether a step may be looked for inside a node that the path does not name: a chapter, a heading without a label.
  private func isPassable(_ node: ProvisionNode, to step: ProvisionPath.Step) -> Bool {
    guard let own = node.step else { return node.isHeading }
    return own.unit.rank < ProvisionUnit.article.rank && step.unit.rank <= ProvisionUnit.article.rank
  }

  /// Calls `body` for the node at `place` and all below it, each with its place, the outermost first.
  mutating func update(_ place: Place, _ body: (inout ProvisionNode, Place) -> Void) {
    guard let first = place.first else {
      for index in roots.indices { Self.update(&roots[index], [index], body) }
      return
    }
    Self.descend(&roots[first], place.dropFirst(), [first], body)
  }

  private static func descend(
    _ node: inout ProvisionNode, _ rest: ArraySlice<Int>, _ place: Place,
    _ body: (inout ProvisionNode, Place) -> Void
  ) {
    guard let next = rest.first else { return update(&node, place, body) }
    descend(&node.children[next], rest.dropFirst(), place + [next], body)
  }

  private static func update(
    _ node: inout ProvisionNode, _ place: Place, _ body: (inout ProvisionNode, Place) -> Void
  ) {
    body(&node, place)
    for index in node.children.indices { update(&node.children[index], place + [index], body) }
  }
}
