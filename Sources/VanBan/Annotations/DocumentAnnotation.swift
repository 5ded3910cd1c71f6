/// What a reader finds in a document, line by line: the form of the gold files, written by a person or
/// made from a parsed ``Document``.
public struct DocumentAnnotation: Sendable, Hashable {
  /// A row for every line of the text, blank ones included.
  public var lines: [AnnotatedLine]
  /// A row for every citation, in reading order.
  public var citations: [AnnotatedCitation]
  /// The document's own data; keys that it lacks are left out.
  public var fields: [AnnotatedField]
  /// What it does to other acts, a row for each provision that is changed; nil where nobody has looked.
  public var operations: [AnnotatedOperation]?

  /// An annotation of these rows, which are taken in the order given.
  public init(
    lines: [AnnotatedLine] = [], citations: [AnnotatedCitation] = [], fields: [AnnotatedField] = [],
    operations: [AnnotatedOperation]? = nil
  ) {
    self.lines = lines
    self.citations = citations
    self.fields = fields
    self.operations = operations
  }

  /// The annotation of what the parser found in `document`.
  public init(_ document: Document) {
    let table = NewlineTable(document.source)
    let operations = AnnotatedOperation.all(of: document)
    self.init(
      lines: Self.lines(of: document, table),
      citations: document.citations.map { AnnotatedCitation($0, table) },
      fields: Self.fields(of: document), operations: operations.isEmpty ? nil : operations)
  }
}

extension DocumentAnnotation {
  /// A block's part in a line.
  private struct Part {
    let block: Block
    let offset: Int
    let isFirst: Bool
  }

  private static func lines(of document: Document, _ table: NewlineTable) -> [AnnotatedLine] {
    var parts = [[Part]](repeating: [], count: table.count)
    for block in document.blocks {
      for (index, piece) in block.pieces.enumerated() {
        let first = table.line(at: piece.lowerBound)
        let last = table.line(at: max(piece.lowerBound, piece.upperBound - 1))
        for line in first...last {
          let isFirst = index == 0 && line == first
          parts[line - 1].append(Part(block: block, offset: piece.lowerBound, isFirst: isFirst))
        }
      }
    }
    return parts.enumerated().map { index, parts in
      line(index + 1, of: parts, isBlank: table.text(ofLine: index + 1).isEmpty)
    }
  }

  private static func line(_ line: Int, of parts: [Part], isBlank: Bool) -> AnnotatedLine {
    let parts = parts.sorted { ($0.offset, $0.block.id) < ($1.offset, $1.block.id) }
    var roles: [BlockRole] = []
    for part in parts where !roles.contains(part.block.role) { roles.append(part.block.role) }
    if roles.count > 1 { roles.removeAll { $0 == .blank } }
    if roles.isEmpty, isBlank { roles = [.blank] }
    // Furniture beside text on one line says nothing of where the text's block begins.
    guard let part = parts.first(where: { !$0.block.role.isFurniture }) else {
      return AnnotatedLine(line: line, roles: roles, begin: .none)
    }
    return AnnotatedLine(
      line: line, roles: roles, begin: part.isFirst ? .block : .inside,
      depth: part.block.depth > 0 ? part.block.depth : nil,
      label: part.block.label.map { TextFolding.whiteSpace($0.text) })
  }

  private static func fields(of document: Document) -> [AnnotatedField] {
    let header = document.header
    let signature = document.signatures.first { $0.name != nil } ?? document.signatures.first
    func byHand(_ field: TextRecognition.Handwriting.Field) -> String? {
      document.source.handwrittenFields.contains(field) ? AnnotatedField.handwritten : nil
    }
    let values: [(AnnotatedField.Key, String?)] = [
      (.superior, header.superior), (.issuer, header.issuer), (.number, header.serial ?? byHand(.number)),
      (.year, header.year.map { String($0) }), (.symbol, header.symbol), (.place, header.place),
      (.date, header.date?.description), (.type, document.kind?.rawValue),
      (.title, document.title.text), (.signerCapacity, signature?.capacity),
      (.signerOffice, signature?.office), (.signerName, signature?.name), (.day, byHand(.day)),
      (.month, byHand(.month)),
    ]
    return values.compactMap { key, value in
      let value = TextFolding.whiteSpace(value ?? "")
      return value.isEmpty ? nil : AnnotatedField(key: key, value: value)
    }
  }
}

extension AnnotatedCitation {
  init(_ citation: Citation, _ table: NewlineTable) {
    self.init(
      id: citation.id, line: table.line(at: citation.range.lowerBound),
      kind: citation.kind.map { $0.isAnnotated ? $0 : .other },
      number: citation.number?.text, date: citation.date?.description, issuer: citation.issuer,
      name: citation.number == nil ? citation.name : nil, pinpoint: citation.pinpoint?.text,
      relation: citation.relation.annotated, from: citation.origin)
  }
}

extension Citation.Relation {
  /// The nearest of the relations that annotations tell apart.
  var annotated: Citation.Relation {
    switch self {
    case .supplements: .amends
    case .suspends: .mentions
    default: self
    }
  }
}

extension DocumentKind {
  /// Whether annotations have a word of their own for it; they write others as `khac`.
  fileprivate var isAnnotated: Bool {
    switch self {
    case .decreeLaw, .communique, .procedure, .option, .minutes, .contract, .invitation, .consolidatedText:
      false
    default: true
    }
  }
}
