/// Distinguishes the cells of a document's frame from those of a table of data: a file lays out the header, and Nơi nhận
/// beside the signature, as a table without lines (Nghị định 30/2020/NĐ-CP, Phụ lục I).
package enum FrameCell {
  /// Whether a line of `text` is the motto, `Nơi nhận`, or the capacity or office in which someone signs.
  package static func holdsFrame(_ text: String) -> Bool {
    let source = SourceText(text)
    let lines = LineScanner.lines(of: source)
    return lines.contains { line in
      HeaderText.mottoStart(line.words) != nil || line.words.matches(.recipients)
        || SignerWords.startsAuthority(line.words)
    }
  }
}
