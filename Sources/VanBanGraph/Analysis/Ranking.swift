/// How works are ranked.
public enum RankingMethod: String, Sendable, CaseIterable {
  /// PageRank: the probability that a reader who follows citations at random is at the work.
  case pagerank
  /// The number of works that cite it.
  case indegree
  /// HITS: cited by works that cite much.
  case authority
  /// HITS: cites works that are much cited.
  case hub
}

extension CompactGraph {
  /// The score of each node.
  func scores(_ method: RankingMethod) -> [Double] {
    switch method {
    case .pagerank: pageRank()
    case .indegree: inDegrees.map { Double($0) }
    case .authority: hits().authorities
    case .hub: hits().hubs
    }
  }

  /// PageRank (Brin and Page, 1998) as NetworkX computes it: a reader starts anywhere, follows a citation with
  /// probability `damping`, and else, or at a work without citations, starts anew. The scores add up to 1.
  ///
  /// - Parameter tolerance: It ends when the sum of all changes of a round is below this.
  func pageRank(damping: Double = 0.85, tolerance: Double = 1e-12, rounds: Int = 500) -> [Double] {
    let count = works.count
    guard count > 0 else { return [] }
    let incoming = reversed
    let shares = (0..<count).map { outDegree($0) == 0 ? 0 : damping / Double(outDegree($0)) }
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    var passed = [Double](repeating: 0, count: count)
    for _ in 0..<rounds {
      var dangling = 0.0
      for node in 0..<count {
        passed[node] = ranks[node] * shares[node]
        if shares[node] == 0 { dangling += ranks[node] }
      }
      let base = (1 - damping + damping * dangling) / Double(count)
      var change = 0.0
      for node in 0..<count {
        var rank = base
        for index in Int(incoming.starts[node])..<Int(incoming.starts[node + 1]) {
          rank += passed[Int(incoming.targets[index])]
        }
        change += abs(rank - ranks[node])
        ranks[node] = rank
      }
      if change < tolerance { break }
    }
    return ranks
  }

  /// Hubs and authorities (Kleinberg, 1999), each adding up to 1. In a graph of unconnected parts the
  /// part with the strongest hubs gets all the score.
  func hits(tolerance: Double = 1e-10, rounds: Int = 1000) -> (hubs: [Double], authorities: [Double]) {
    let count = works.count
    guard edgeCount > 0 else { return (Array(repeating: 0, count: count), Array(repeating: 0, count: count)) }
    let incoming = reversed
    var hubs = [Double](repeating: 1 / Double(count), count: count)
    var authorities = hubs
    for _ in 0..<rounds {
      authorities = incoming.sums(of: hubs)
      let next = sums(of: authorities)
      var change = 0.0
      for node in 0..<count { change += abs(next[node] - hubs[node]) }
      hubs = next
      if change < tolerance { break }
    }
    return (hubs, authorities)
  }

  /// For each node the sum of `values` over its targets, then all scaled to add up to 1.
  private func sums(of values: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: works.count)
    var total = 0.0
    for node in works.indices {
      var sum = 0.0
      for index in Int(starts[node])..<Int(starts[node + 1]) { sum += values[Int(targets[index])] }
      result[node] = sum
      total += sum
    }
    if total > 0 { for node in result.indices { result[node] /= total } }
    return result
  }
}

/// A work with its place in a ranking.
public struct RankedWork: Sendable, Hashable {
  /// From 1.
  public let place: Int
  /// Its score by the method that was asked for; larger is better.
  public let score: Double
  /// The work that has the place.
  public let work: Work
}

extension RankedWork: GraphRow {
  /// `place`, `score`, then the columns of ``Work``.
  public static let columns = ["place", "score"] + Work.columns
  public var values: [GraphValue] { [GraphValue(place), GraphValue(score)] + work.values }
}

extension CitationGraph {
  /// The works with the highest scores; works of equal score in the order of identifiers.
  ///
  /// - Parameters:
  ///   - method: How works are scored.
  ///   - limit: The most works to give; nil for all.
  /// - Complexity: O(*n*) in works and citations for each round of the method; PageRank and HITS take some dozens.
  public func ranking(_ method: RankingMethod, limit: Int? = 50) throws(GraphError) -> [RankedWork] {
    try read { db in
      let graph = try Self.compactGraph(in: db)
      let scores = graph.scores(method)
      let count = min(limit ?? scores.count, scores.count)
      guard count > 0 else { return [] }
      var order = Array(scores.indices)
      order.sort { scores[$0] > scores[$1] }
      // Works of the same score as the last one have to be ordered by identifier before the list is cut.
      let least = scores[order[count - 1]]
      let top = order.prefix { scores[$0] >= least }
      var works: [(Double, Work)] = []
      for node in top {
        if let work = try Self.work(id: graph.works[node], in: db) { works.append((scores[node], work)) }
      }
      works.sort { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.identifier < $1.1.identifier }
      return works.prefix(count).enumerated().map { RankedWork(place: $0 + 1, score: $1.0, work: $1.1) }
    }
  }
}
