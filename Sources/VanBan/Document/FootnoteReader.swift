/// Links the marks of notes with the notes and with the blocks that they stand in.
enum FootnoteReader {
  /// The marks and the notes, linked. `marks` and the ranges of `blocks` are places of one text, `marks` in order.
  static func linked(
    _ marks: [(number: Int, range: SourceRange)], notes: [Footnote], blocks: [Block]
  ) -> (marks: [NoteMark], notes: [Footnote]) {
    // Blocks may lie one in the other, as those of two columns do; their pieces do not.
    let pieces = blocks.filter { $0.role != .blank }
      .flatMap { block in block.pieces.map { (start: $0.lowerBound, block: block.id) } }
      .sorted { $0.start < $1.start }
    let owners = owners(of: marks, notes: notes)
    let linked = marks.enumerated().map { place, mark in
      // A mark stands behind what it marks.
      let next = pieces.partitioningIndex { $0.start > max(0, mark.range.lowerBound - 1) }
      return NoteMark(
        number: mark.number, range: mark.range, block: next > 0 ? pieces[next - 1].block : 0,
        footnote: owners[place])
    }
    let byNote = Dictionary(grouping: linked.filter { $0.footnote != nil }) { $0.footnote }
    return (
      linked,
      notes.enumerated().map { place, note in
        Footnote(
          number: note.number, block: note.block, body: note.body, marks: (byNote[place] ?? []).map(\.range))
      }
    )
  }

  /// For each mark the place of its note. Of several notes of one number each has the marks before it, and the last
  /// those behind it too.
  private static func owners(
    of marks: [(number: Int, range: SourceRange)], notes: [Footnote]
  ) -> [Int?] {
    let byNumber = Dictionary(grouping: notes.indices) { notes[$0].number }
    var next: [Int: Int] = [:]
    return marks.map { mark in
      guard let own = byNumber[mark.number] else { return nil }
      var at = next[mark.number] ?? 0
      while at + 1 < own.count, notes[own[at]].block.range.lowerBound <= mark.range.lowerBound { at += 1 }
      next[mark.number] = at
      return own[at]
    }
  }
}

extension Document {
  /// Gives the marks their notes and blocks, and the notes their marks. All are places of the text.
  mutating func link(_ marks: [(number: Int, range: SourceRange)]) {
    let linked = FootnoteReader.linked(marks, notes: footnotes, blocks: blocks)
    noteMarks = linked.marks
    footnotes = linked.notes
  }
}
