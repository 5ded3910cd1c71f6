/// The numbers that are printed on scanned pages, in the order of the file.
struct PrintedPageNumbers: Sendable {
  /// A page with text, and the number on it; nil for one without, as first pages are (Nghị định 30/2020/NĐ-CP, Phụ lục I:
  /// the number of the first page is not shown).
  private var pages: [(page: Int, number: Int?)] = []

  /// Adds the next page that has text. Blank pages, the backs of sheets, do not count.
  mutating func add(_ number: Int?, on page: Int) { pages.append((page, number)) }

  /// Pages whose numbers do not follow each other, with those before them.
  ///
  /// Behind a page without a number another document may begin, or numbers may begin anew; between two with numbers only the
  /// next is right. Behind a first page without a number none above 2 is.
  var broken: [(page: Int, number: Int)] {
    var found: [(page: Int, number: Int)] = []
    if pages.count > 1, pages[0].number == nil, let number = pages[1].number, number > 2 {
      found.append((pages[1].page, number))
    }
    for (first, second) in zip(pages, pages.dropFirst()) {
      guard let before = first.number, let number = second.number, number != before + 1 else { continue }
      if found.last?.page != first.page { found.append((first.page, before)) }
      found.append((second.page, number))
    }
    return found
  }
}
