import Testing

@testable import VanBanGraph

struct RankingTests {
  private func graph(_ count: Int, _ edges: [(Int, Int)]) -> CompactGraph {
    CompactGraph(works: (0..<count).map { Int64($0 + 1) }, edges: edges.map { (Int32($0.0), Int32($0.1)) })
  }

  /// By hand: with nothing but 0 → 1, rank 0 is r and rank 1 is r + 0.85 r, where 1 has no edge and shares its rank.
  @Test func pageRankOfOneEdge() {
    let ranks = graph(2, [(0, 1)]).pageRank()
    #expect(abs(ranks[0] + ranks[1] - 1) < 1e-12)
    #expect(abs(ranks[1] / ranks[0] - 1.85) < 1e-9)
  }

  @Test func aCircleIsEven() {
    for rank in graph(4, [(0, 1), (1, 2), (2, 3), (3, 0)]).pageRank() { #expect(abs(rank - 0.25) < 1e-12) }
  }

  @Test func edgesCountOnceAndNotToOneself() {
    let graph = graph(3, [(2, 1), (0, 1), (0, 1), (1, 1), (0, 2)])
    #expect(graph.edgeCount == 3)
    #expect(graph.inDegrees == [0, 2, 1])
    #expect(graph.reversed.inDegrees == [2, 0, 1])
    #expect(graph.reversed.reversed.targets == graph.targets)
  }

  @Test func hubsCiteAuthorities() {
    // 0 and 1 cite 2 and 3; 4 cites 3.
    let scores = graph(5, [(0, 2), (0, 3), (1, 2), (1, 3), (4, 3)]).hits()
    #expect(scores.authorities[3] > scores.authorities[2])
    #expect(scores.hubs[0] == scores.hubs[1])
    #expect(scores.hubs[0] > scores.hubs[4])
    #expect(scores.authorities[0] == 0)
    #expect(abs(scores.authorities.reduce(0, +) - 1) < 1e-9)
  }

  @Test func nothingHasNoRank() {
    #expect(graph(0, []).pageRank().isEmpty)
    #expect(graph(2, []).hits().hubs == [0, 0])
    #expect(graph(2, []).pageRank() == [0.5, 0.5])
  }
}
