public import VanBan

/// A consolidated text as one HTML page: the text with its notes, which lead to the statements that changed it, what was not
/// carried out, and two versions side by side with the words that differ.
///
/// The page is one file and loads nothing from the network. Its interface is in Vietnamese, with English beside it.
public struct ConsolidationPage: Sendable {
  private let consolidation: Consolidation
  private let comparison: TextComparison
  /// What the first version of the comparison is called.
  private let before: String
  private let beginsWithComparison: Bool

  /// The page of `consolidation`, which is made by ``html``, with the act as it was beside it.
  ///
  /// - Parameters:
  ///   - consolidation: The text as it stands, with its notes.
  ///   - beginsWithComparison: Whether the two versions are shown first.
  public init(_ consolidation: Consolidation, beginsWithComparison: Bool = false) {
    self.consolidation = consolidation
    comparison = TextComparison(consolidation)
    before = "Văn bản gốc"
    self.beginsWithComparison = beginsWithComparison
  }

  /// The page of `consolidation`, with `earlier`, the same act on another day, beside it.
  public init(_ consolidation: Consolidation, comparedWith earlier: Consolidation) {
    self.consolidation = consolidation
    comparison = TextComparison(earlier.paragraphs, consolidation.paragraphs)
    before = Self.name(of: earlier)
    beginsWithComparison = true
  }

  private static func name(of consolidation: Consolidation) -> String {
    guard let day = consolidation.day else { return "Sau các lần sửa đổi" }
    let parts = [day.day, day.month, day.year].compactMap { $0?.twoDigits }
    return "Ngày " + parts.joined(separator: "/")
  }

  /// The page, in HTML.
  ///
  /// - Complexity: O(*n*) in the length of the text: each call makes it anew.
  public var html: String {
    let sheet = ConsolidationSheet(consolidation)
    var writer = HTMLWriter()
    Self.shell.begin(
      sheet.title,
      [
        .init("show-text", PageWords("Văn bản", "Text"), isShown: !beginsWithComparison),
        .init("show-versions", PageWords("So sánh", "Compare"), isShown: beginsWithComparison),
      ], to: &writer)
    writer.raw("<div class=\"layout\">\n<main id=\"main\">\n")
    writer.element(
      "article", ["class": "sheet", "id": "view-text", "hidden": beginsWithComparison ? "" : nil]
    ) { sheet.write(to: &$0) }
    writer.raw("\n")
    writer.element(
      "section", ["class": "versions", "id": "view-versions", "hidden": beginsWithComparison ? nil : ""]
    ) { versions(to: &$0) }
    writer.raw("\n</main>\n")
    sheet.writeSide(to: &writer)
    writer.raw("</div>\n")
    Self.shell.end(to: &writer)
    return writer.text
  }

  private static let shell = PageShell(
    styles: [PackageResources.page_css, PackageResources.consolidation_css],
    script: PackageResources.consolidation_js, name: "consolidation")

  // MARK: Two versions

  private func versions(to writer: inout HTMLWriter) {
    let count = comparison.changes.count
    writer.element("p", ["class": "versions-head"]) { writer in
      writer.element("label") { writer in
        writer.raw("<input type=\"checkbox\" id=\"only-changes\" checked> ")
        writer.words(
          PageWords("Chỉ hiện \(count) đoạn khác nhau", "Only the \(count) paragraphs that differ"))
      }
    }
    writer.element("table", ["class": "compare only-changes", "id": "compare"]) { writer in
      writer.raw("<thead><tr>")
      writer.element("th", ["scope": "col"], text: before)
      writer.element("th", ["scope": "col"], text: Self.name(of: consolidation))
      writer.raw("</tr></thead>\n<tbody>\n")
      for (row, isHead) in zip(comparison.rows, heads) {
        let name = row.isSame ? (isHead ? "same head" : "same") : "changed"
        writer.element("tr", ["class": name]) { writer in
          cell(row.before, row, .before, to: &writer)
          cell(row.after, row, .after, to: &writer)
        }
        writer.raw("\n")
      }
      writer.raw("</tbody>")
    }
    if count == 0 {
      writer.element("p", ["class": "empty"]) {
        $0.words(PageWords("Hai lời văn giống nhau.", "The two versions say the same."))
      }
    }
  }

  /// Whether a row heads one that has changed, and so is shown with it.
  private var heads: [Bool] {
    var result = [Bool](repeating: false, count: comparison.rows.count)
    /// The depths of paragraphs below that have changed and whose heads are still to come.
    var wanted = 0
    for (index, row) in comparison.rows.enumerated().reversed() {
      guard let depth = (row.after ?? row.before)?.depth else { continue }
      if depth < wanted {
        result[index] = true
        wanted = depth
      }
      if !row.isSame { wanted = max(wanted, depth) }
    }
    return result
  }

  private func cell(
    _ paragraph: Consolidation.Paragraph?, _ row: TextComparison.Row, _ side: WordDifference.Run.Side,
    to writer: inout HTMLWriter
  ) {
    guard let paragraph else { return writer.element("td", ["class": "none"]) { _ in } }
    let name = "depth-\(min(paragraph.depth, 8))" + (paragraph.isHeading ? " is-heading" : "")
    writer.element("td", ["class": name]) { writer in
      if paragraph.isMarked { writer.raw("⟨") }
      for (index, run) in row.words.runs(of: side).enumerated() {
        if index > 0 { writer.raw(" ") }
        switch run.side {
        case .both: writer.write(run.text)
        case .before: writer.element("del", text: run.text)
        case .after: writer.element("ins", text: run.text)
        }
      }
      if paragraph.isMarked { writer.raw("⟩") }
      guard side == .after else { return }
      for change in paragraph.changes { ConsolidationSheet.mark(change, to: &writer) }
    }
  }
}
