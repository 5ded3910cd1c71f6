internal import VanBan

/// Detects running heads, feet and page numbers by their place at the edge of a page and their likeness on several.
struct PDFFurniture {
  private var places: [[Int: SourceLayout.Line.Place]] = []

  /// The number of lines to examine at each edge of a page.
  private static let depth = 3

  /// For each page its height and rows.
  init(_ pages: [(height: Double, rows: [PDFRow])]) {
    var seen: [String: Set<Int>] = [:]
    for (index, page) in pages.enumerated() {
      for number in Self.edges(page.rows.count) {
        seen[Self.key(page.rows[number]), default: []].insert(index)
      }
    }
    for page in pages {
      var places: [Int: SourceLayout.Line.Place] = [:]
      for isTop in [true, false] {
        let numbers =
          isTop
          ? Array(page.rows.indices.prefix(Self.depth)) : page.rows.indices.suffix(Self.depth).reversed()
        // From the edge inwards, up to the first line of text.
        for number in numbers {
          let row = page.rows[number]
          let isInMargin = isTop ? row.bottom < page.height * 0.12 : row.top > page.height * 0.88
          let isNumber = Self.isPageNumber(row.text)
          let isRunning = (seen[Self.key(row)]?.count ?? 0) >= max(3, pages.count / 3) && row.text.count < 120
          guard
            isInMargin && isNumber
              || isRunning && (isInMargin || number == 0 || number == page.rows.count - 1)
          else {
            break
          }
          places[number] = isTop ? .pageHeader : .pageFooter
        }
      }
      self.places.append(places)
    }
  }

  /// The place of row `row` of page `page`.
  func place(page: Int, row: Int) -> SourceLayout.Line.Place { places[page][row] ?? .text }

  private static func edges(_ count: Int) -> Set<Int> {
    Set((0..<count).prefix(depth)).union((0..<count).suffix(depth))
  }

  /// The text without its numbers, which differ from page to page.
  private static func key(_ row: PDFRow) -> String {
    row.text.filter { !$0.isNumber && !$0.isWhitespace }.lowercased()
  }

  private static func isPageNumber(_ text: String) -> Bool {
    let inner = text.filter { !$0.isWhitespace && !"-–—/|.".contains($0) }.lowercased()
    let number = inner.hasPrefix("trang") ? inner.dropFirst(5) : inner[...]
    return !number.isEmpty && number.count <= 8 && number.allSatisfy(\.isNumber)
  }
}
