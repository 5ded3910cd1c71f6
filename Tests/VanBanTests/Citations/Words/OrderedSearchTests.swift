import Testing

@testable import VanBan

@Suite("Search in order")
struct OrderedSearchTests {
  @Test("The first place that is reached, wherever the search was before")
  func first() {
    let numbers = [1, 1, 4, 9, 12, 12, 12, 30, 31, 90]
    for before in 0...100 {
      for wanted in 0...100 {
        var search = OrderedSearch()
        _ = search.first(of: numbers.count) { numbers[$0] >= before }
        let found = search.first(of: numbers.count) { numbers[$0] >= wanted }
        #expect(found == numbers.firstIndex { $0 >= wanted } ?? numbers.count)
      }
    }
  }

  @Test("Nothing to search in")
  func empty() {
    var search = OrderedSearch()
    #expect(search.first(of: 0) { _ in false } == 0)
    #expect(search.first(of: 3) { _ in false } == 3)
    #expect(search.first(of: 0) { _ in false } == 0)
  }
}
