/// The text of a page with its places: paragraphs of lines of words, in reading order.
package struct PageText: Sendable {
  /// A word that OCR read, what stands for handwriting (`…`), or a line of a text layer.
  package struct Word: Sendable {
    package let text: String
    package let box: PageBox
    /// How sure OCR was, 0…1; nil for what was not read by OCR.
    package let confidence: Double?
    /// What is written by hand here.
    package var handwriting: TextRecognition.Handwriting.Field?
  }

  package struct Line: Sendable {
    package var words: [Word]

    package var box: PageBox? { PageText.box(around: words.map(\.box)) }
  }

  /// The lines of one block of the document on the page.
  package struct Paragraph: Sendable {
    package let block: Int?
    package var lines: [Line]

    package var box: PageBox? { PageText.box(around: lines.compactMap(\.box)) }
  }

  package private(set) var paragraphs: [Paragraph] = []

  private mutating func add(_ line: Line, of block: Int?) {
    if let last = paragraphs.indices.last, paragraphs[last].block == block, block != nil {
      paragraphs[last].lines.append(line)
    } else {
      paragraphs.append(Paragraph(block: block, lines: [line]))
    }
  }

  static func box(around boxes: [PageBox]) -> PageBox? {
    boxes.first.map { first in boxes.dropFirst().reduce(first) { $0.union($1) } }
  }

  /// The texts of the first `count` pages of `document`; what has no place on a page is in none.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text.
  package static func pages(of document: Document, count: Int) -> [PageText] {
    let source = document.source
    var pages = Array(repeating: PageText(), count: count)
    let pieces = document.blocks.flatMap { block in block.pieces.map { (range: $0, block: block.id) } }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    func block(at place: Int) -> Int? {
      let next = pieces.partitioningIndex { $0.range.lowerBound > place }
      return next > 0 && pieces[next - 1].range.contains(place) ? pieces[next - 1].block : nil
    }
    var words = (source.recognition?.words ?? [])[...]
    var writings = (source.recognition?.handwriting ?? [])[...]
    for number in 1...source.lines.count {
      let line = source.lines.range(ofLine: number)
      var found: [(place: Int, word: Word)] = []
      var taken: [SourceRange] = []
      while let word = words.first, word.range.lowerBound < line.upperBound {
        words = words.dropFirst()
        taken.append(word.range)
        guard let box = word.box else { continue }
        found.append(
          (word.range.lowerBound, Word(text: source[word.range], box: box, confidence: word.confidence)))
      }
      while let writing = writings.first, writing.range.lowerBound < line.upperBound {
        writings = writings.dropFirst()
        taken.append(writing.range)
        found.append(
          (
            writing.range.lowerBound,
            Word(
              text: source[writing.range], box: writing.box, confidence: nil, handwriting: writing.field)
          ))
      }
      if let box = source.layout?.line(number)?.box, let rest = rest(of: line, without: taken, in: source) {
        found.append((rest.place, Word(text: rest.text, box: box, confidence: nil)))
      }
      found.sort { $0.place < $1.place }
      // A row of a table or the lines of two columns may go over pages.
      for page in Set(found.map(\.word.box.page)).sorted() where page <= count {
        let own = found.filter { $0.word.box.page == page }
        pages[page - 1].add(Line(words: own.map(\.word)), of: block(at: own[0].place))
      }
    }
    return pages
  }

  /// What `line` has beside `taken`, white space folded, with its place; nil where that is nothing.
  private static func rest(
    of line: SourceRange, without taken: [SourceRange], in source: SourceText
  ) -> (place: Int, text: String)? {
    var parts: [(place: Int, text: String)] = []
    var start = line.lowerBound
    for range in taken.sorted(by: { $0.lowerBound < $1.lowerBound }) + [
      SourceRange(line.upperBound, line.upperBound)
    ] {
      let text = TextFolding.whiteSpace(source[SourceRange(start, max(start, range.lowerBound))])
      if !text.isEmpty { parts.append((start, text)) }
      start = max(start, range.upperBound)
    }
    return parts.first.map { ($0.place, parts.map(\.text).joined(separator: " ")) }
  }
}
