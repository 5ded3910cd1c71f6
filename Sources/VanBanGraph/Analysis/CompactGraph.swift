internal import GRDB

/// Works and who cites whom as arrays of numbers, each pair once and none with itself.
public struct CompactGraph: Sendable {
  /// The row of each node in the table `work`.
  let works: [Int64]
  /// The nodes that node `n` cites: `targets[starts[n]..<starts[n + 1]]`, in order.
  let starts: [Int32]
  let targets: [Int32]

  public var nodeCount: Int { works.count }
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

  /// The same with every arrow turned round.
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
  /// The whole graph in memory: 8 bytes a work and 4 bytes an edge.
  public func compactGraph() throws(GraphError) -> CompactGraph { try read { try Self.compactGraph(in: $0) } }

  static func compactGraph(in db: Database) throws -> CompactGraph {
    let works = try Int64.fetchAll(db, sql: "SELECT id FROM work ORDER BY id")
    // Rows are numbered almost without gaps, so that an array finds them faster than a dictionary.
    var nodes = [Int32](repeating: -1, count: Int(works.last ?? 0) + 1)
    for (node, id) in works.enumerated() { nodes[Int(id)] = Int32(node) }
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
    var last: (Int64, Int64) = (-1, -1)
    while let row = try rows.next() {
      let edge: (Int64, Int64) = (row[0], row[1])
      guard edge != last else { continue }
      last = edge
      targets.append(nodes[Int(edge.1)])
      starts[Int(nodes[Int(edge.0)]) + 1] += 1
    }
    for node in works.indices { starts[node + 1] += starts[node] }
    return CompactGraph(works: works, starts: starts, targets: targets)
  }
}
