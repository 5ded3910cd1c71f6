/// Where each line of a text begins.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`, and in plain text with a vertical tab, NEL, U+2028 or U+2029. Lines are counted from 1; a text that ends with a line
/// break has no empty line after it.
public struct LineTable: Sendable, Hashable {
  /// Byte offset of the first byte of every line.
  let starts: [Int]
  /// The length of the text in bytes.
  let end: Int

  init(_ bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 48 + 1)
    let span = bytes.span
    var index = 0
    while true {
      index = ByteScan.lineBreak(in: span, from: index)
      guard index < span.count else { break }
      let isPair = span[index] == 0x0D && index &+ 1 < span.count && span[index &+ 1] == 0x0A
      index &+= isPair ? 2 : 1
      starts.append(index)
    }
    if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
    self.starts = starts
    self.end = bytes.count
  }

  /// The lines of a text that is read in `form`.
  init(_ form: ReadingForm) {
    let lines = LineTable(form.bytes)
    starts = lines.starts.map { $0 == 0 ? 0 : form.textEnd(of: $0) }
    end = form.textOfLines(SourceRange(0, form.bytes.count)).upperBound
  }

  /// The number of lines, at least 1.
  public var count: Int { starts.count }

  /// The 1-based line that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  /// The bytes of 1-based line `line`, its line break included.
  public func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= starts.count else { return SourceRange(end, end) }
    return SourceRange(starts[line - 1], line < starts.count ? starts[line] : end)
  }
}
