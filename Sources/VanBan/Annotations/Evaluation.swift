/// The scores of one document against its gold annotation.
public struct DocumentEvaluation: Sendable {
  /// The document's name.
  public let name: String
  /// The counts behind precision, recall and accuracy.
  public let scores: Scores
  /// Every difference: of lines, then of citations, then of the document's own data, then of operations.
  public let findings: [Finding]
  /// Whether it is a scan, of which labelled blocks are scored in the place of lines.
  public let isScan: Bool

  /// Compares what was found in `document` with `gold`.
  public init(name: String, gold: DocumentAnnotation, document: Document) {
    self.init(
      name: name, gold: gold, found: DocumentAnnotation(document), source: document.source)
  }

  /// Compares operations alone, where nothing else of the document is annotated.
  public init(name: String, gold: [AnnotatedOperation], found: [AnnotatedOperation]) {
    var operations = OperationScoring()
    operations.compare(gold, with: found)
    self.name = name
    scores = operations.scores
    findings = operations.findings
    isScan = false
  }

  /// Compares what was found in `document`, which is a scan, with `gold`: its labelled blocks in order, citations by page,
  /// and its own data.
  public init(name: String, gold: ScanAnnotation, document: Document) {
    let found = ScanAnnotation(document)
    var labels = LabelScoring()
    labels.compare(gold.labels, with: found.labels)
    var citations = CitationScoring(nil)
    citations.compare(gold.citations, with: found.citations)
    var fields = FieldScoring()
    fields.compare(gold.fields, with: found.fields)
    var scores = labels.scores
    scores += citations.scores
    scores += fields.scores
    self.name = name
    self.scores = scores
    findings = labels.findings + citations.findings + fields.findings
    isScan = true
  }

  /// Compares two annotations of `source`; operations only where gold has some.
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
    var operations = OperationScoring()
    if let rows = gold.operations { operations.compare(rows, with: found.operations ?? []) }

    var scores = lines.scores
    scores += citations.scores
    scores += fields.scores
    scores += operations.scores
    self.name = name
    self.scores = scores
    self.findings = lines.findings + citations.findings + fields.findings + operations.findings
    isScan = false
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
