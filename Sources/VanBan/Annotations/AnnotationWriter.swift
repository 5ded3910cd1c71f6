extension DocumentAnnotation {
  /// The contents of `NAME.lines.tsv`.
  public var linesTSV: String {
    Self.table(
      AnnotationColumns.lines,
      lines.map { line in
        [
          String(line.line), line.role, line.begin.rawValue, line.depth.map { String($0) },
          line.label == "-" ? AnnotationColumns.dashLabel : line.label,
        ]
      })
  }

  /// The contents of `NAME.citations.tsv`.
  public var citationsTSV: String {
    Self.table(
      AnnotationColumns.citations,
      citations.map { citation in
        [
          String(citation.id), String(citation.line), citation.kind?.rawValue, citation.number,
          citation.date, citation.issuer, citation.name, citation.pinpoint,
          citation.relation.rawValue, citation.from.annotation,
        ]
      })
  }

  /// The contents of `NAME.fields.tsv`.
  public var fieldsTSV: String {
    Self.table(AnnotationColumns.fields, fields.map { [$0.key.rawValue, $0.value] })
  }

  /// The contents of `NAME.operations.tsv`.
  public var operationsTSV: String {
    Self.table(
      AnnotationColumns.operations,
      (operations ?? []).map { row in
        [
          row.provision, row.operation.rawValue, row.act, row.target, row.scope.rawValue, row.words, row.text,
          row.note,
        ]
      })
  }

  private static func table(_ columns: [String], _ rows: [[String?]]) -> String {
    var text = columns.joined(separator: "\t") + "\n"
    for row in rows {
      text += row.map { cell($0) }.joined(separator: "\t") + "\n"
    }
    return text
  }

  /// Folding takes out the tabs and line breaks that would end a cell.
  private static func cell(_ value: String?) -> String {
    let text = TextFolding.whiteSpace(value ?? "")
    return text.isEmpty ? "-" : text
  }
}
