public import VanBan

/// A consolidated text as Markdown (CommonMark with the tables and footnotes of GitHub): each changed provision leads to its
/// note, with the statement that changed it.
public struct ConsolidationMarkdown: Sendable {
  private let consolidation: Consolidation

  /// The form of `consolidation`, which is made by ``text``.
  public init(_ consolidation: Consolidation) { self.consolidation = consolidation }

  /// The text; it ends with a line break.
  ///
  /// - Complexity: O(*n*) in the length of the text: each call makes it anew.
  public var text: String {
    var writer = MarkdownWriter()
    let source = consolidation.base.source
    var hasHead = false
    for part in consolidation.parts {
      switch part {
      case .blocks(.preface, let blocks):
        write(preface: blocks, to: &writer)
        writeHead(to: &writer)
        hasHead = true
      case .blocks(.signature, let blocks):
        writer.lines(blocks.flatMap(\.pieces).map { source.text(in: $0) })
      case .blocks(_, let blocks): for block in blocks { writer.paragraph(block.text(in: source)) }
      case .provisions:
        if !hasHead { writeHead(to: &writer) }
        for paragraph in consolidation.paragraphs { write(paragraph, to: &writer) }
      case .appendix(_, let heading, let paragraphs):
        for block in heading { writer.heading(block.text(in: source), level: 2) }
        for paragraph in paragraphs { write(paragraph, to: &writer) }
      }
    }
    writeNotes(to: &writer)
    return writer.text
  }

  private func write(preface blocks: [Block], to writer: inout MarkdownWriter) {
    let source = consolidation.base.source
    // Type name and title are one heading.
    var title: [String] = []
    for block in blocks {
      switch block.role {
      case .type, .title, .subject: title.append(block.text(in: source))
      default: writer.lines(block.pieces.map { source.text(in: $0) })
      }
    }
    writer.heading(title.joined(separator: " "), level: 1)
  }

  /// What the text is made from, and what it lacks.
  private func writeHead(to writer: inout MarkdownWriter) {
    writer.beginQuote()
    writer.paragraph(consolidation.standing)
    writer.paragraph(consolidation.sourcesHead)
    for source in consolidation.sources { writer.paragraph(source + ".") }
    for remark in consolidation.remarks { writer.paragraph(remark) }
    let refused =
      consolidation.refusedBefore + consolidation.refused.map { "⟨\(consolidation.line(of: $0))⟩" }
    if !refused.isEmpty { writer.paragraph("Chưa thực hiện được:") }
    for line in refused { writer.paragraph(line) }
    writer.endQuote()
  }

  private func write(_ paragraph: Consolidation.Paragraph, to writer: inout MarkdownWriter) {
    let marks = paragraph.changes.map { MarkdownWriter.note("\($0 + 1)") }.joined()
    if let table = paragraph.table {
      if let unit = table.unit { writer.paragraph(unit) }
      if !marks.isEmpty || paragraph.isMarked {
        writer.paragraph((paragraph.isMarked ? "⟨Bảng dưới đây chưa chắc chắn⟩" : "Bảng dưới đây:") + marks)
      }
      let places = table.places
      let hasHeading = table.rows.first?.isHeader ?? false
      return writer.table(
        heading: hasHeading ? places.first : nil, rows: Array(places.dropFirst(hasHeading ? 1 : 0)))
    }
    let text = paragraph.markedText + marks
    if paragraph.isHeading {
      writer.heading(text, level: min(paragraph.depth + 2, 6))
    } else {
      writer.paragraph(text)
    }
  }

  private func writeNotes(to writer: inout MarkdownWriter) {
    for (index, (entry, note)) in zip(consolidation.entries, consolidation.notes).enumerated() {
      writer.beginNote("\(index + 1)", note)
      writer.beginQuote()
      for line in consolidation.statement(of: entry) { writer.paragraph(line) }
      writer.endQuote()
      writer.endNote()
    }
  }
}

/// Two versions of an act as Markdown: what has changed, with the words that are gone struck out and those that came in
/// in bold.
public struct ComparisonMarkdown: Sendable {
  private let comparison: TextComparison

  /// The form of `comparison`, which is made by ``text``.
  public init(_ comparison: TextComparison) { self.comparison = comparison }

  /// The changed paragraphs in reading order; it ends with a line break.
  public var text: String {
    var lines: [String] = []
    for row in comparison.changes {
      let runs = row.words.runs.map { run -> String in
        var writer = MarkdownWriter()
        writer.paragraph(run.text)
        let text = writer.text.split(separator: "\n").joined(separator: " ")
        return switch run.side {
        case .both: text
        case .before: "~~\(text)~~"
        case .after: "**\(text)**"
        }
      }
      let line = runs.joined(separator: " ")
      lines.append(row.after?.isMarked ?? false ? "⟨\(line)⟩" : line)
    }
    return lines.map { $0 + "\n" }.joined(separator: "\n")
  }
}
