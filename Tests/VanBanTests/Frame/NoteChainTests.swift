import Testing

@testable import VanBan

@Suite("Numbers that follow each other")
struct NoteChainTests {
  @Test(
    "The heaviest chain among the numbers of a text",
    arguments: [
      ([1, 2, 3], [0, 1, 2]), ([7, 1, 9, 2, 3], [1, 3, 4]), ([20, 21, 5, 22], [0, 1, 3]),
      // One may be missing; what is far off is another's.
      ([1, 2, 4, 5], [0, 1, 2, 3]), ([1, 2, 3, 90], [0, 1, 2]), ([3, 2, 1], [0]), ([], []), ([0, 5000], []),
      // A number comes once.
      ([1, 1, 2], [0, 2]),
    ])
  func heaviest(values: [Int], expected: [Int]) {
    #expect(NoteChain.heaviest(of: values.map { .init(value: $0, weight: 1) }) == expected)
  }

  @Test("A heavier link is taken before a lighter one of its number")
  func weights() {
    let links = [(1, 1.0), (2, 0.2), (2, 1.0), (3, 1.0)].map {
      NoteChain.Link(value: $0.0, weight: $0.1)
    }
    #expect(NoteChain.heaviest(of: links) == [0, 2, 3])
  }
}
