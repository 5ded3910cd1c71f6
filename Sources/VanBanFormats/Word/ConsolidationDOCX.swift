public import VanBan

/// A consolidated text as a Word file in the form of văn bản hợp nhất (Pháp lệnh 01/2012/UBTVQH13, Điều 11–15; the layout of
/// Nghị định 30/2020/NĐ-CP): below the title the acts that were worked in, and a footnote at each changed provision with
/// act, provision and day.
///
/// It is none of an authority and says so at its head.
public struct ConsolidationDOCX: Sendable {
  private let consolidation: Consolidation
  private let source: SourceText

  /// The form of `consolidation`, which is made by ``bytes()``.
  public init(_ consolidation: Consolidation) {
    self.consolidation = consolidation
    source = consolidation.base.source
  }

  /// The file. The same text gives the same bytes.
  ///
  /// - Throws: ``FormatError`` if memory runs out.
  /// - Complexity: O(*n*) in the length of the text.
  public func bytes() throws(FormatError) -> [UInt8] {
    var writer = WordWriter()
    let notes = consolidation.notes
    var hasHead = false
    var closing: [(frame: Consolidation.Frame, blocks: [Block])] = []
    for part in consolidation.parts {
      switch part {
      case .blocks(.preface, let blocks):
        preface(blocks, to: &writer)
        head(to: &writer)
        hasHead = true
      case .blocks(.preamble, let blocks):
        for block in blocks {
          writer.paragraph([text(block)], .init(indent: Self.indent, isItalic: block.role == .basis))
        }
      case .blocks(.notes, let blocks):
        for block in blocks { writer.paragraph([text(block)], .init(size: 20)) }
      case .blocks(let frame, let blocks): closing.append((frame, blocks))
      case .provisions:
        if !hasHead { head(to: &writer) }
        for paragraph in consolidation.paragraphs { write(paragraph, notes, to: &writer) }
      case .appendix(_, let heading, let paragraphs):
        self.closing(closing, to: &writer)
        closing = []
        for (index, block) in heading.enumerated() {
          writer.paragraph(
            [text(block)], .init(alignment: "center", isBold: true, beginsPage: index == 0))
        }
        for paragraph in paragraphs { write(paragraph, [], to: &writer) }
      }
    }
    self.closing(closing, to: &writer)
    return try ZipWriter.archive(WordParts.parts(writer, title: title))
  }

  private static let indent = 567

  private var title: String {
    let base = consolidation.base
    let parts = [base.title.type, base.header.number, base.title.text].compactMap { $0 }
    return parts.isEmpty
      ? consolidation.baseName : parts.map { TextFolding.whiteSpace($0) }.joined(separator: " ")
  }

  private func text(_ block: Block) -> String { TextFolding.whiteSpace(block.text(in: source)) }

  private func lines(_ block: Block) -> [String] {
    block.pieces.map { TextFolding.whiteSpace(source.text(in: $0)) }
  }

  // MARK: Frame

  private func preface(_ blocks: [Block], to writer: inout WordWriter) {
    func of(_ roles: BlockRole...) -> [Block] { blocks.filter { roles.contains($0.role) } }
    let small = WordWriter.Style(alignment: "center", size: 24, before: 0, after: 0)
    func column(_ blocks: [Block], _ change: @escaping (Block, inout WordWriter.Style) -> Void) -> (
      inout WordWriter
    ) -> Void {
      { writer in
        for block in blocks {
          var style = small
          change(block, &style)
          writer.paragraph(block.role == .motto ? lines(block) : [text(block)], style)
        }
      }
    }
    let widths = [WordParts.textWidth * 2 / 5, WordParts.textWidth * 3 / 5]
    if !of(.superior, .issuer, .motto, .mark).isEmpty {
      writer.columns(
        widths,
        [
          column(of(.mark, .superior, .issuer)) { block, style in style.isBold = block.role == .issuer },
          column(of(.motto)) { $1.isBold = true },
        ])
    }
    if !of(.number, .subject, .date).isEmpty {
      writer.columns(
        widths,
        [
          column(of(.number, .subject)) { $1.before = 120 },
          column(of(.date)) { _, style in
            style.before = 120
            style.isItalic = true
          },
        ])
    }
    for block in of(.type) {
      writer.paragraph(
        [text(block)], .init(alignment: "center", isBold: true, staysWithNext: true, before: 360, after: 0))
    }
    for block in of(.title) {
      writer.paragraph(
        [text(block)], .init(alignment: "center", isBold: true, before: 60, after: 240, outlineLevel: 0))
    }
    for block in blocks where !block.role.isOfHead && !block.role.isFurniture {
      writer.paragraph([text(block)], .init(indent: Self.indent))
    }
  }

  /// The acts that the text is made from, and what it lacks.
  private func head(to writer: inout WordWriter) {
    writer.paragraph([consolidation.sourcesHead], .init(indent: Self.indent))
    for source in consolidation.sources { writer.paragraph([source + "."], .init(indent: Self.indent)) }
    let remark = WordWriter.Style(before: 0, after: 0, name: "Remark")
    writer.paragraph([consolidation.standing], remark)
    for line in consolidation.remarks { writer.paragraph([line], remark) }
    let refused =
      consolidation.refusedBefore + consolidation.refused.map { "⟨\(consolidation.line(of: $0))⟩" }
    if !refused.isEmpty { writer.paragraph(["Chưa thực hiện được:"], remark) }
    for line in refused { writer.paragraph([line], remark) }
  }

  private func closing(
    _ parts: [(frame: Consolidation.Frame, blocks: [Block])], to writer: inout WordWriter
  ) {
    guard !parts.isEmpty else { return }
    let half = WordParts.textWidth / 2
    writer.paragraph([])
    writer.columns(
      [half, half],
      [
        { writer in
          for block in parts.filter({ $0.frame == .recipients }).flatMap(\.blocks) {
            let isLabel = block.role != .recipient
            writer.paragraph(
              [text(block)],
              .init(
                alignment: "left", isBold: isLabel, isItalic: isLabel, size: isLabel ? 24 : 22, before: 0,
                after: 0))
          }
        },
        { writer in
          for block in parts.filter({ $0.frame == .signature }).flatMap(\.blocks) {
            writer.paragraph(
              lines(block),
              .init(
                alignment: "center", isBold: true, before: block.role == .signatureName ? 1_200 : 0,
                after: 0))
          }
        },
      ])
  }

  // MARK: Provisions

  private func write(_ paragraph: Consolidation.Paragraph, _ notes: [String], to writer: inout WordWriter) {
    let own =
      paragraph.changes.map { notes[$0] }
      + paragraph.refusals.map { "Chưa thực hiện được: " + consolidation.line(of: consolidation.refused[$0]) }
    if let table = paragraph.table {
      writer.table(
        table, width: WordParts.textWidth,
        style: .init(isHighlighted: paragraph.isMarked, size: 24, before: 20, after: 20))
      writer.paragraph(
        own.isEmpty ? [] : ["(Bảng trên)"], .init(size: 20, before: 0, after: 60), notes: own)
      return
    }
    var style = WordWriter.Style()
    switch paragraph.division {
    case .part, .chapter, .section, .subsection, .level:
      style.alignment = "center"
      style.isBold = true
      style.staysWithNext = true
      style.outlineLevel = min(paragraph.depth + 1, 8)
    case .article:
      style.indent = Self.indent
      style.isBold = paragraph.isHeading
      style.staysWithNext = paragraph.isHeading
      style.outlineLevel = min(paragraph.depth + 1, 8)
    default: style.indent = Self.indent
    }
    style.isHighlighted = paragraph.isMarked
    style.isItalic = paragraph.isRepealed
    writer.paragraph(
      paragraph.markedText.split(whereSeparator: \.isNewline).map { TextFolding.whiteSpace(String($0)) },
      style, notes: own)
  }
}
