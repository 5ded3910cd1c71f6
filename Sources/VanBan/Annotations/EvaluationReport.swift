extension Evaluation {
  /// The scores as tables of text, a row a document and one for all; with every difference after them
  /// where `details` is true.
  public func report(details: Bool = false) -> String {
    func table(_ make: ([Row]) -> String, _ has: (DocumentEvaluation) -> Bool) -> [String] {
      let own = documents.filter(has)
      return own.isEmpty ? [] : [make(own.map { ($0.name, $0.scores) } + [("all", pooled)])]
    }
    // Of some documents only the operations are annotated; of scans no lines.
    func hasOperations(_ document: DocumentEvaluation) -> Bool {
      document.scores.operations.gold + document.scores.operations.found > 0
    }
    func isWhole(_ document: DocumentEvaluation) -> Bool {
      !document.isScan && (document.scores.lineRoles.count > 0 || !hasOperations(document))
    }
    var tables = table(structureTable, isWhole)
    tables += table(labelTable, \.isScan)
    tables += table(citationTable) { isWhole($0) || $0.isScan }
    tables += table(operationTable, hasOperations)
    var text = tables.joined(separator: "\n")
    if details {
      let confusions = confusionTable
      if !confusions.isEmpty { text += "\n" + confusions }
      for document in documents where !document.findings.isEmpty { text += "\n" + document.details }
    }
    return text
  }

  private typealias Row = (name: String, scores: Scores)

  private func structureTable(_ rows: [Row]) -> String {
    var table = TextTable([.left] + Array(repeating: .right, count: 10))
    table.append([
      "structure", "roles", "starts P", "R", "F1", "outline F1", "no depth F1", "heading/item", "fields",
      "extra",
    ])
    for (name, scores) in rows {
      table.append([
        name, Self.text(scores.lineRoles.value), Self.text(scores.blockStarts.precision),
        Self.text(scores.blockStarts.recall), Self.text(scores.blockStarts.f1),
        Self.text(scores.outline.f1), Self.text(scores.outlineWithoutDepth.f1),
        Self.text(scores.headingOrItem.value), Self.text(scores.fields.value),
        String(scores.extraFields),
      ])
    }
    return table.text
  }

  private func citationTable(_ rows: [Row]) -> String {
    var table = TextTable([.left] + Array(repeating: .right, count: 13))
    table.append(
      ["citations", "P", "R", "F1", "numbered F1", "by name F1"]
        + Scores.CitationField.allCases.map(\.rawValue)
        + ["gold", "found"])
    for (name, scores) in rows {
      let all = scores.citations
      table.append(
        [
          name, Self.text(all.precision), Self.text(all.recall), Self.text(all.f1),
          Self.text(scores.numberedCitations.f1), Self.text(scores.unnumberedCitations.f1),
        ] + Scores.CitationField.allCases.map { Self.text(scores.citationFields[$0]?.value) }
          + [String(all.gold), String(all.found)])
    }
    return table.text
  }

  private func labelTable(_ rows: [Row]) -> String {
    var table = TextTable([.left] + Array(repeating: .right, count: 8))
    table.append(["scans", "blocks P", "R", "F1", "words", "gold", "found", "fields", "extra"])
    for (name, scores) in rows {
      let all = scores.labels
      table.append([
        name, Self.text(all.precision), Self.text(all.recall), Self.text(all.f1),
        Self.text(scores.labelWords.value), String(all.gold), String(all.found),
        Self.text(scores.fields.value), String(scores.extraFields),
      ])
    }
    return table.text
  }

  private func operationTable(_ rows: [Row]) -> String {
    var table = TextTable([.left] + Array(repeating: .right, count: 8))
    table.append(["operations", "P", "R", "F1", "target", "act", "scope", "gold", "found"])
    for (name, scores) in rows {
      let all = scores.operations
      table.append([
        name, Self.text(all.precision), Self.text(all.recall), Self.text(all.f1),
        Self.text(scores.operationTargets.value), Self.text(scores.operationActs.value),
        Self.text(scores.operationScopes.value), String(all.gold), String(all.found),
      ])
    }
    return table.text
  }

  /// The roles that were taken for others, the most frequent first; empty where all are right.
  private var confusionTable: String {
    struct Confusion: Hashable {
      let expected: String
      let found: String
    }
    let confusions = documents.flatMap(\.findings).filter { $0.kind == .role }
      .map { Confusion(expected: $0.expected ?? "-", found: $0.found ?? "-") }
    guard !confusions.isEmpty else { return "" }
    let counts = Dictionary(confusions.map { ($0, 1) }, uniquingKeysWith: +)
    var table = TextTable([.right])
    table.append(["lines", "expected", "found"])
    for (confusion, count) in counts.sorted(by: { left, right in
      (-left.value, left.key.expected, left.key.found) < (-right.value, right.key.expected, right.key.found)
    }) {
      table.append([String(count), confusion.expected, confusion.found])
    }
    return table.text
  }

  /// A score from 0 to 1 with three digits; `-` if there is none. Rounded down, so that 1.000 is no
  /// less than all.
  static func text(_ score: Double?) -> String {
    guard let score else { return "-" }
    let thousandths = Int(score * 1000 + 1e-9)
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension DocumentEvaluation {
  /// Every difference, one a line: `NAME:LINE: kind: expected …, found … | text of the line`.
  public var details: String {
    var text = ""
    for finding in findings {
      let place = finding.line.map { String($0) + ":" } ?? finding.page.map { "page \($0):" } ?? ""
      text += name + ":" + place + " " + finding.kind.rawValue
      if let subject = finding.subject { text += " " + subject }
      let parts = [
        finding.expected.map { "expected " + $0 }, finding.found.map { "found " + $0 },
      ]
      text += ": " + parts.compactMap { $0 }.joined(separator: ", ")
      if !finding.text.isEmpty { text += " | " + Self.shortened(finding.text) }
      text += "\n"
    }
    return text
  }

  private static func shortened(_ text: String) -> String {
    text.count > 90 ? text.prefix(89) + "…" : text
  }
}
