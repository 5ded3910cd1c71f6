internal import GRDB

/// The works and their citations as arrays of numbers: each citing pair once, no work with itself.
public struct CompactGraph: Sendable {
  /// The row of each node in the table `work`.
  let works: [Int64]
  /// The nodes that node `n` cites: `targets[starts[n]..<starts[n + 1]]`, in order.
  let starts: [Int32]
  let targets: [Int32]

  /// The number of works.
  public var nodeCount: Int { works.count }
  /// The number of pairs of works of which the first cites the second.
  public var edgeCount: Int { targets.count }

  /// Edges in any order, some of them several times.
  init(works: [Int64], edges: [(from: Int32, to: Int32)]) {
    var starts = [Int32](repeating: 0, count: works.count + 1)
    var targets: [Int32] = []
    targets.reserveCapacity(edges.count)
    let sorted = edges.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    var last: (from: Int32, to: Int32) = (-1, -1)
    for edge in sorted where edge.from != edge.to && edge != last {
      targets.append(edge.to)
      starts[Int(edge.from) + 1] += 1
      last = edge
    }
    for node in works.indices { starts[node + 1] += starts[node] }
    self.works = works
    self.starts = starts
    self.targets = targets
  }

  /// Edges that come by their first node, then their second, each once.
  fileprivate init(works: [Int64], starts: [Int32], targets: [Int32]) {
    self.works = works
    self.starts = starts
    self.targets = targets
  }

  /// The number of works that cite each node.
  var inDegrees: [Int] {
    var degrees = [Int](repeating: 0, count: works.count)
    for target in targets { degrees[Int(target)] += 1 }
    return degrees
  }

  func outDegree(_ node: Int) -> Int { Int(starts[node + 1] - starts[node]) }

  /// The graph with every edge reversed.
  var reversed: CompactGraph {
    var starts = [Int32](repeating: 0, count: works.count + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    for node in works.indices { starts[node + 1] += starts[node] }
    var next = starts
    var sources = [Int32](repeating: 0, count: targets.count)
    for node in works.indices {
      for index in Int(self.starts[node])..<Int(self.starts[node + 1]) {
        let target = Int(targets[index])
        sources[Int(next[target])] = Int32(node)
        next[target] += 1
      }
    }
    return CompactGraph(works: works, starts: starts, targets: sources)
  }
}

extension CitationGraph {
  /// The whole graph in memory: 12 bytes a work and 4 bytes an edge.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/damaged`` where tables and indexes disagree.
  /// - Complexity: O(*n*) in the number of works and citations.
  public func compactGraph() throws(GraphError) -> CompactGraph { try read { try Self.compactGraph(in: $0) } }

  static func compactGraph(in db: Database) throws -> CompactGraph {
    let works: [Int64] = try db.values("SELECT id FROM work ORDER BY id")
    // Tables and indexes are read in their order, without sorting, which a damaged page may not have.
    guard zip(works, works.dropFirst()).allSatisfy(<) else {
      throw GraphError.damaged("the rows of the table work are out of order")
    }
    let nodes = NodeTable(works)
    var starts = [Int32](repeating: 0, count: works.count + 1)
    var targets: [Int32] = []
    // In the order of the index `citation_citing`.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT citing_id, cited_id FROM citation WHERE citing_id IS NOT NULL AND cited_id IS NOT NULL
          AND citing_id <> cited_id
        ORDER BY citing_id, cited_id
        """)
    var last: (Int64, Int64) = (.min, .min)
    while let row = try rows.next() {
      let edge: (Int64, Int64) = (try row.column(0), try row.column(1))
      guard edge != last else { continue }
      guard edge > last else {
        throw GraphError.damaged("the rows of the index citation_citing are out of order")
      }
      last = edge
      guard let from = nodes[edge.0], let to = nodes[edge.1] else {
        throw GraphError.damaged("a citation refers to a missing work")
      }
      targets.append(to)
      starts[Int(from) + 1] += 1
    }
    for node in works.indices { starts[node + 1] += starts[node] }
    return CompactGraph(works: works, starts: starts, targets: targets)
  }
}

/// The node of each row of `work`.
private struct NodeTable {
  /// By the numbers of rows, which have almost no gaps, so that an array finds them faster than a dictionary.
  private var dense: [Int32] = []
  /// The nodes by row where the numbers have gaps.
  private var sparse: [Int64: Int32] = [:]

  /// - Parameter works: In order.
  init(_ works: [Int64]) {
    if let first = works.first, let last = works.last, first >= 0, last / 8 <= works.count + 1024 {
      dense = [Int32](repeating: -1, count: Int(last) + 1)
      for (node, id) in works.enumerated() { dense[Int(id)] = Int32(node) }
    } else {
      for (node, id) in works.enumerated() { sparse[id] = Int32(node) }
    }
  }

  subscript(_ id: Int64) -> Int32? {
    guard !dense.isEmpty else { return sparse[id] }
    guard id >= 0, id < dense.count, dense[Int(id)] >= 0 else { return nil }
    return dense[Int(id)]
  }
}
