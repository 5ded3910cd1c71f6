/// A labelled block of a scan: a row of `NAME.labels.tsv`.
///
/// The lines of a scan are those that a recogniser makes of it, and differ from one to the next. So who annotates a scan
/// names its labelled blocks by their labels and first words.
public struct AnnotatedLabel: Sendable, Hashable {
  /// The label as printed: `1.`, `a)`, `-`.
  public var label: String
  /// The first five words behind it, those of which a letter or figure is part, as printed; fewer in a shorter block.
  public var firstWords: String

  /// A row of these values.
  public init(label: String, firstWords: String) {
    self.label = label
    self.firstWords = firstWords
  }

  /// How many words are given.
  static let wordCount = 5

  /// The labelled blocks of the bodies of `document` and its appendices, in reading order.
  public static func all(of document: Document) -> [AnnotatedLabel] {
    var labels: [AnnotatedLabel] = []
    for nodes in [document.body] + document.appendices.map(\.body) {
      for node in nodes { add(node, to: &labels, in: document.source) }
    }
    return labels
  }

  private static func add(_ node: Node, to labels: inout [AnnotatedLabel], in source: SourceText) {
    if let label = node.block.label {
      let text = node.block.pieces.compactMap { piece in
        piece.upperBound > label.range.upperBound
          ? source.text(in: SourceRange(max(piece.lowerBound, label.range.upperBound), piece.upperBound))
          : nil
      }.joined(separator: " ")
      let words = text.split(whereSeparator: \.isWhitespace).filter {
        $0.contains { $0.isLetter || $0.isNumber }
      }
      labels.append(
        AnnotatedLabel(
          label: TextFolding.whiteSpace(label.text),
          firstWords: words.prefix(wordCount).joined(separator: " ")))
    }
    for child in node.children { add(child, to: &labels, in: source) }
  }
}

/// What a reader finds in a scan: its labelled blocks, citations and own data.
public struct ScanAnnotation: Sendable, Hashable {
  /// The labelled blocks of the body, in reading order.
  public var labels: [AnnotatedLabel]
  /// The citations, each with the page of the scan on which it begins in the place of the line.
  public var citations: [AnnotatedCitation]
  /// The document's own data. What is written by hand has the value ``AnnotatedField/handwritten``.
  public var fields: [AnnotatedField]

  /// An annotation of these rows, which are taken in the order given.
  public init(
    labels: [AnnotatedLabel] = [], citations: [AnnotatedCitation] = [], fields: [AnnotatedField] = []
  ) {
    self.labels = labels
    self.citations = citations
    self.fields = fields
  }

  /// The annotation of what the parser found in `document`. A citation of which no page is known is of page 1.
  public init(_ document: Document) {
    let annotation = DocumentAnnotation(document)
    self.init(
      labels: AnnotatedLabel.all(of: document),
      citations: zip(annotation.citations, document.citations).map { row, citation in
        var row = row
        row.line = document.boxes(of: citation).first?.page ?? 1
        return row
      }, fields: annotation.fields)
  }

  /// Reads the contents of the files; `name` and the ending of each name it in errors: `name.labels.tsv`.
  public init(labels: String, citations: String, fields: String, name: String) throws(AnnotationError) {
    var rows: [AnnotatedLabel] = []
    for row in try TSVReader(labels, file: name + ".labels.tsv", columns: AnnotationColumns.labels).rows {
      guard !row.values[0].isEmpty else { throw row.error(0, .missingValue(column: row.columns[0])) }
      rows.append(AnnotatedLabel(label: row.values[0], firstWords: row.optional(1) ?? ""))
    }
    self.init(
      labels: rows,
      citations: try DocumentAnnotation.readCitations(citations, file: name + ".citations.tsv"),
      fields: try DocumentAnnotation.readFields(fields, file: name + ".fields.tsv"))
  }
}
