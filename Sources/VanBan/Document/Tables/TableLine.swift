/// A line of a table, cut where tabs or wide gaps part its cells.
struct TableLine {
  /// A stretch of the line between two gaps.
  struct Segment {
    let range: SourceRange
    /// Characters from the start of the line to its first one, and to the one after its last.
    let start: Int
    let end: Int
  }

  let range: SourceRange
  let segments: [Segment]
  /// The column of each segment where tabs part them; nil where blanks do.
  let tabs: [Int]?
  /// Whether a blank line or page furniture is before it.
  let isApart: Bool

  /// The lines of `block`.
  static func lines(of block: Block, source: SourceText) -> [TableLine] {
    var lines: [TableLine] = []
    var before = 0
    for piece in block.pieces {
      let number = source.lines.line(at: piece.lowerBound)
      lines.append(
        TableLine(
          piece, lineStart: source.lines.range(ofLine: number).lowerBound,
          isApart: before > 0 && number > before + 1, partsByTabs: source.tabsPartCells, source))
      before = number
    }
    return lines
  }

  private init(_ piece: SourceRange, lineStart: Int, isApart: Bool, partsByTabs: Bool, _ source: SourceText) {
    self.isApart = isApart
    range = piece
    var segments: [Segment] = []
    var tabs: [Int] = []
    var column = 0
    var tab = 0
    var blanks = 0
    var hasTab = false
    var start: (offset: Int, column: Int)?
    var end = (offset: piece.lowerBound, column: 0)
    var offset = lineStart
    func close() -> Segment? {
      start.map { Segment(range: SourceRange($0.offset, end.offset), start: $0.column, end: end.column) }
    }
    while offset < piece.upperBound {
      let byte = source.bytes[offset]
      let isNoBreakSpace = byte == 0xC2 && offset + 1 < piece.upperBound && source.bytes[offset + 1] == 0xA0
      if byte == 0x09 || byte == 0x20 || isNoBreakSpace {
        let parts = byte == 0x09 && partsByTabs
        blanks += parts ? Line.gap : 1
        // Tabs before the first word are empty cells.
        if parts {
          tab += 1
          hasTab = hasTab || offset >= piece.lowerBound
        }
      } else if byte & 0xC0 != 0x80 {
        if start != nil, blanks >= Line.gap, let segment = close() {
          segments.append(segment)
          start = nil
        }
        if start == nil, offset >= piece.lowerBound {
          start = (offset, column)
          tabs.append(tab)
        }
        blanks = 0
      }
      if byte & 0xC0 != 0x80 { column += 1 }
      offset += 1
      if byte != 0x09, byte != 0x20, !isNoBreakSpace, !(byte == 0xA0 && blanks > 0) { end = (offset, column) }
    }
    if let segment = close() { segments.append(segment) }
    self.segments = segments
    self.tabs = hasTab ? tabs : nil
  }
}
