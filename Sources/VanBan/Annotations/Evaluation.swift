/// The scores of one document against its gold annotation.
public struct DocumentEvaluation: Sendable {
  /// The document's name.
  public let name: String
  /// The counts behind precision, recall and accuracy.
  public let scores: Scores
  /// Every difference: of lines, then of citations, then of the document's own data.
  public let findings: [Finding]

  /// Compares what was found in `document` with `gold`.
  public init(name: String, gold: DocumentAnnotation, document: Document) {
    self.init(
      name: name, gold: gold, found: DocumentAnnotation(document), source: document.source)
  }

  /// Compares two annotations of `source`.
  public init(
    name: String, gold: DocumentAnnotation, found: DocumentAnnotation, source: SourceText
  ) {
    let table = NewlineTable(source)
    var lines = LineScoring(table)
    lines.compare(gold.lines, with: found.lines)
    var citations = CitationScoring(table)
    citations.compare(gold.citations, with: found.citations)
    var fields = FieldScoring()
    fields.compare(gold.fields, with: found.fields)

    var scores = lines.scores
    scores += citations.scores
    scores += fields.scores
    self.name = name
    self.scores = scores
    self.findings = lines.findings + citations.findings + fields.findings
  }
}

/// The scores of several documents, each and together.
public struct Evaluation: Sendable {
  /// One evaluation for each document, in the order given.
  public let documents: [DocumentEvaluation]
  /// Of all documents: counts added up, not a mean of means.
  public let pooled: Scores

  /// Pools the scores of `documents`.
  public init(_ documents: [DocumentEvaluation]) {
    self.documents = documents
    self.pooled = documents.reduce(into: Scores()) { $0 += $1.scores }
  }
}
