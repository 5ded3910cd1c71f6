extension SourceText {
  /// Whether anything is known of where the text is on pages.
  var hasPages: Bool { recognition != nil || layout?.pages.isEmpty == false }

  /// Where the text in `ranges` is on the pages of its file: a box for each page, in the order of pages.
  ///
  /// Of pages that OCR read it is the box around the words that have part in the ranges; of pages with a text layer the
  /// box around their lines. It is empty where that is not known: for plain text, HTML and Word files.
  ///
  /// - Complexity: O(log *n* + *m*) for each range, in the length of the text and of the range.
  public func boxes(of ranges: [SourceRange]) -> [PageBox] {
    guard hasPages else { return [] }
    var found: [Int: PageBox] = [:]
    func add(_ box: PageBox?) {
      guard let box else { return }
      found[box.page] = found[box.page]?.union(box) ?? box
    }
    for range in ranges where !range.isEmpty {
      if let recognition {
        let words = recognition.words
        let first = words.partitioningIndex { $0.range.upperBound > range.lowerBound }
        for word in words[first...] {
          guard word.range.lowerBound < range.upperBound else { break }
          add(word.box)
        }
        // There are three in a letterhead at most.
        for writing in recognition.handwriting
        where writing.range.lowerBound < range.upperBound && writing.range.upperBound > range.lowerBound {
          add(writing.box)
        }
      }
      guard let layout, !layout.pages.isEmpty else { continue }
      for line in lines.line(at: range.lowerBound)...lines.line(at: range.upperBound - 1) {
        add(layout.line(line)?.box)
      }
    }
    return found.values.sorted { $0.page < $1.page }
  }
}
