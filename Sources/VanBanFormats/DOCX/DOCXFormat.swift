public import VanBan

/// Reads Word files (ECMA-376, `.docx`): paragraphs with automatic numbers, tables, text boxes, notes.
///
/// The text is what a reader sees with all changes accepted, without deleted and hidden text. Text in `.Vn` and VNI fonts
/// is converted. Running heads and feet come before and after the text, marked as such; notes come after the text, with
/// `[1]` at the reference and before the note.
public enum DOCXFormat {
  /// The text of the Word file in `bytes`.
  ///
  /// - Throws: ``FormatError`` if the archive or a part of it is damaged, or larger than `limits` allow.
  public static func sourceText(
    of bytes: [UInt8], name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    let package = try DOCXPackage(bytes, limits: limits)
    let styles = try package.read("styles.xml") { DOCXStyles($0) } ?? DOCXStyles()
    let numbering = try package.read("numbering.xml") { DOCXNumbering($0, styles: styles) } ?? DOCXNumbering()
    var reader = DOCXReader(styles: styles, numbering: numbering)
    let main = try package.readMain { root throws(FormatError) in
      guard let body = root.child("body") else {
        throw FormatError(
          message: "this Word file has no text part: open it in a word processor and save it again.")
      }
      return (margins: DOCXReader.marginReferences(in: body), text: reader.pieces(in: body))
    }
    guard let main else { throw FormatError(message: "this Word file is empty.") }

    let relations = try package.relations()
    var headers: [Piece] = []
    var footers: [Piece] = []
    for reference in main.margins {
      guard let target = relations[reference.id],
        let pieces = try package.read(target, { reader.pieces(in: $0) })
      else { continue }
      if reference.isHeader { headers += pieces } else { footers += pieces }
    }
    // Some offices put the letterhead into the head of the first page; then it is text.
    let isLetterhead = headers.contains { FrameCell.holdsFrame($0.text) }
    let notes = try notes(of: &reader, in: package)

    var writer = LayoutWriter(limits: limits)
    try writer.add(headers, place: isLetterhead ? .text : .pageHeader)
    try writer.add(main.text)
    try writer.add(notes)
    try writer.add(footers, place: .pageFooter)
    return writer.sourceText(name: name).signed(package.readSignatures { DOCXSignature.read($0) })
  }

  /// The notes that `reader` found references to, in order.
  private static func notes(
    of reader: inout DOCXReader, in package: DOCXPackage
  ) throws(FormatError) -> [Piece] {
    var pieces: [Piece] = []
    for (part, element) in [("footnotes.xml", "footnote"), ("endnotes.xml", "endnote")] {
      let references = reader.notes.enumerated().filter { $0.element.element == element }
      let found = try package.read(part) { root in
        references.flatMap { number, note -> [Piece] in
          let node = root.children(element).first { $0.attribute("id") == note.id }
          return node.map { numbered(reader.pieces(in: $0), number + 1) } ?? []
        }
      }
      pieces += found ?? []
    }
    return pieces
  }

  /// The paragraphs of a note, with its number before the first.
  private static func numbered(_ note: [Piece], _ number: Int) -> [Piece] {
    guard case .paragraph(var first) = note.first else { return note }
    first.text = "[\(number)] " + String(first.text.drop { $0.isWhitespace })
    return [.paragraph(first)] + note.dropFirst()
  }
}
