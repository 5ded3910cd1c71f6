import Testing

@testable import VanBanFormats

@Suite("Numbers printed on scanned pages")
struct PrintedPageNumbersTests {
  @Test(
    "Numbers follow each other; behind a page without one they may begin anew",
    arguments: [
      ([nil, 2, 3, 4], []), ([nil, 2, nil, 2, 3], []), ([nil, 3, 2], ["3 on 2", "2 on 3"]),
      ([nil, 2, 4], ["2 on 2", "4 on 3"]), ([2, 2], ["2 on 1", "2 on 2"]), ([nil, 3, nil], ["3 on 2"]),
      ([nil, 1, 2], []), ([nil, nil, 5], []),
      ([5, 4, 3], ["5 on 1", "4 on 2", "3 on 3"]),
      ([nil, nil], []), ([], []),
    ] as [([Int?], [String])])
  func order(numbers: [Int?], broken: [String]) {
    var pages = PrintedPageNumbers()
    for (index, number) in numbers.enumerated() { pages.add(number, on: index + 1) }
    #expect(pages.broken.map { "\($0.number) on \($0.page)" } == broken)
  }
}
