/// Where the letterhead of the document stands, and what is above it.
struct HeaderPlace {
  let reading: HeadReading
  /// Whether the lines above it are the document's text, and not what a page or a website prints there.
  let isBelowText: Bool

  /// The index of its first line.
  var top: Int { reading.top }

  /// The letterhead that begins at or after line index `start`; nil where none does.
  ///
  /// One below the heading of an appendix or the end of another document is that one's: then what is above is read
  /// without it.
  init?(_ text: HeaderText, from start: Int) {
    guard let reading = HeadReading(text, in: start..<text.lines.count) else { return nil }
    let above = LinesAbove(start..<max(start, reading.letterheadTop), in: text)
    guard above.isDocument else {
      self.reading = reading
      let own = reading.isBelowText ? LinesAbove(start..<max(start, reading.top), in: text) : above
      isBelowText = own.isText
      return
    }
    let evidence = TextEvidence(text: text)
    let limit = (start..<reading.letterheadTop).first {
      text.roles[$0] == nil
        && !evidence.signs(of: $0, to: reading.letterheadTop).isDisjoint(with: [.appendix, .closing])
    }
    guard let limit, limit > start, let reading = HeadReading(text, in: start..<limit) else { return nil }
    self.reading = reading
    isBelowText = LinesAbove(start..<max(start, reading.top), in: text).isText
  }
}
