/// The columns of the files.
enum AnnotationColumns {
  static let lines = ["line", "role", "begin", "depth", "label"]
  static let citations = [
    "id", "line", "type", "number", "date", "issuer", "name", "pinpoint", "relation", "from",
  ]
  /// The same of a scan, whose pages everybody counts alike.
  static let scanCitations = citations.map { $0 == "line" ? "page" : $0 }
  static let fields = ["key", "value"]
  static let commentedFields = fields + ["comment"]
  static let labels = ["label", "first_words"]
  static let operations = ["provision", "operation", "act", "target", "scope", "words", "text", "note"]
  /// A label that is a dash, because a bare `-` means: no label.
  static let dashLabel = "\"-\""
}

extension DocumentAnnotation {
  /// Reads the contents of the files; `name` and the ending of each name it in errors: `name.lines.tsv`.
  public init(
    lines: String, citations: String, fields: String, operations: String? = nil, name: String
  ) throws(AnnotationError) {
    var rows: [AnnotatedOperation]?
    if let operations { rows = try Self.readOperations(operations, file: name + ".operations.tsv") }
    self.init(
      lines: try Self.readLines(lines, file: name + ".lines.tsv"),
      citations: try Self.readCitations(citations, file: name + ".citations.tsv"),
      fields: try Self.readFields(fields, file: name + ".fields.tsv"), operations: rows)
  }

  /// The rows of a `.lines.tsv` file, which number every line of the text from 1.
  public static func readLines(_ text: String, file: String) throws(AnnotationError) -> [AnnotatedLine] {
    var lines: [AnnotatedLine] = []
    for row in try TSVReader(text, file: file, columns: AnnotationColumns.lines).rows {
      let line = try row.number(0)
      guard line == lines.count + 1 else {
        throw row.error(
          0, .sequence(column: "line", value: row.values[0], expected: String(lines.count + 1)))
      }
      var roles: [BlockRole] = []
      for role in row.optional(1)?.split(separator: "+", omittingEmptySubsequences: false) ?? [] {
        roles.append(try TSVReader.Row.value(String(role), 1, as: BlockRole.self, in: row))
      }
      lines.append(
        AnnotatedLine(
          line: line, roles: roles, begin: try row.value(2, as: AnnotatedLine.Begin.self),
          depth: try row.optionalNumber(3),
          label: row.optional(4).map { $0 == AnnotationColumns.dashLabel ? "-" : $0 }))
    }
    return lines
  }

  /// The rows of a `.citations.tsv` file; of a scan its second column is `page`, which is taken for the line.
  public static func readCitations(
    _ text: String, file: String
  ) throws(AnnotationError) -> [AnnotatedCitation] {
    var citations: [AnnotatedCitation] = []
    for row in try TSVReader(
      text, file: file, columns: AnnotationColumns.citations, or: AnnotationColumns.scanCitations
    ).rows {
      let id = try row.number(0)
      guard id == citations.count + 1 else {
        throw row.error(
          0, .sequence(column: "id", value: row.values[0], expected: String(citations.count + 1)))
      }
      citations.append(
        AnnotatedCitation(
          id: id, line: try row.number(1),
          kind: row.optional(2) == nil ? nil : try row.value(2, as: DocumentKind.self),
          number: row.optional(3), date: try date(in: row), issuer: row.optional(5),
          name: row.optional(6), pinpoint: row.optional(7),
          relation: try row.value(8, as: Citation.Relation.self),
          from: row.values[9] == "this" ? .thisDocument : .citation(try row.number(9))))
    }
    return citations
  }

  private static func date(in row: TSVReader.Row) throws(AnnotationError) -> String? {
    guard let date = row.optional(4) else { return nil }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let isDate =
      (1...3).contains(parts.count) && parts.map(\.count) == Array([4, 2, 2].prefix(parts.count))
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isDate else { throw row.error(4, .date(value: date)) }
    return date
  }

  /// The rows of a `.fields.tsv` file, which may have a third column with comments.
  public static func readFields(_ text: String, file: String) throws(AnnotationError) -> [AnnotatedField] {
    var fields: [AnnotatedField] = []
    for row in try TSVReader(
      text, file: file, columns: AnnotationColumns.fields, or: AnnotationColumns.commentedFields
    ).rows {
      let key = try row.value(0, as: AnnotatedField.Key.self)
      guard !fields.contains(where: { $0.key == key }) else {
        throw row.error(0, .sequence(column: "key", value: row.values[0], expected: "another key"))
      }
      fields.append(AnnotatedField(key: key, value: try row.required(1)))
    }
    return fields
  }

  /// The rows of a `.operations.tsv` file.
  public static func readOperations(
    _ text: String, file: String
  ) throws(AnnotationError) -> [AnnotatedOperation] {
    var operations: [AnnotatedOperation] = []
    for row in try TSVReader(text, file: file, columns: AnnotationColumns.operations).rows {
      operations.append(
        AnnotatedOperation(
          provision: row.optional(0) ?? "", operation: try row.value(1, as: Amendment.Operation.self),
          act: row.optional(2) ?? "", target: row.optional(3) ?? "",
          scope: try row.value(4, as: Amendment.Scope.self), words: row.optional(5) ?? "",
          text: row.optional(6) ?? "", note: row.optional(7)))
    }
    return operations
  }

  /// Throws if the annotation cannot be of `source`, because it has another number of lines.
  public func check(against source: SourceText, file: String) throws(AnnotationError) {
    let count = NewlineTable(source).count
    guard lines.count == count else {
      throw AnnotationError(file: file, problem: .lineCount(rows: lines.count, lines: count))
    }
  }
}
