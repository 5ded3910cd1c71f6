extension Trace {
  /// What was decided about each line of `document`, or about `line` alone (counted from 1), as lines of text: the
  /// line, and under it each decision with its rule, what the rule says, and the evidence.
  ///
  /// Lines about which nothing was decided are left out. `document` is the one that was read with this trace.
  /// Linear in the number of decisions.
  public func text(of document: Document, line: Int? = nil) -> String {
    let source = document.source
    let chosen = line.map { about(line: $0, in: document) } ?? decisions
    var byLine: [Int: [Decision]] = [:]
    for decision in chosen {
      byLine[source.lines.line(at: decision.range.lowerBound), default: []].append(decision)
    }
    var rows: [String] = []
    for number in byLine.keys.sorted() {
      rows.append("\(number)  " + TextFolding.whiteSpace(source[source.lines.range(ofLine: number)]))
      rows += Self.sorted(byLine[number] ?? []).flatMap { Self.rows(of: $0, in: source) }
    }
    return rows.isEmpty ? "" : rows.joined(separator: "\n") + "\n"
  }

  /// The decisions about `line`, and those about the first line of each block that it has part in: what the block is,
  /// and where it is nested.
  private func about(line: Int, in document: Document) -> [Decision] {
    let source = document.source
    let bytes = source.lines.range(ofLine: line)
    let openings = document.blocks.lazy.filter { block in
      block.pieces.contains { $0.lowerBound < bytes.upperBound && $0.upperBound > bytes.lowerBound }
    }.compactMap(\.pieces.first).filter { $0.lowerBound < bytes.lowerBound }
    let first = Set(openings.map(\.lowerBound))
    let ofBlock = decisions.filter { decision in
      switch decision.subject {
      case .label, .depth: first.contains(decision.range.lowerBound)
      default: false
      }
    }
    return ofBlock + decisions(onLine: line, of: source)
  }

  /// In the order of what they are about: first what a line is, last which documents it cites.
  package static func sorted(_ decisions: [Decision]) -> [Decision] {
    Decision.Subject.allCases.flatMap { subject in decisions.filter { $0.subject == subject } }
  }

  private static func rows(of decision: Decision, in source: SourceText) -> [String] {
    let place = "“" + quoted(decision.range, in: source) + "”"
    let head = "    \(decision.subject.rawValue): \(decision.outcome)  \(place)"
    let rule = "        by \(decision.rule.rawValue): \(decision.rule.explanation)"
    return [head, rule] + decision.evidence.map { "        for it: " + describe($0, in: source) }
  }

  private static func describe(_ evidence: Evidence, in source: SourceText) -> String {
    var text = evidence.name
    if let range = evidence.range {
      text += " “\(quoted(range, in: source))” on line \(source.lines.line(at: range.lowerBound))"
    }
    if let count = evidence.count { text += ": \(count)" }
    if let weight = evidence.weight { text += " \(weight < 0 ? "" : "+")\(hundredths(weight))" }
    return text
  }

  /// The text of `range` with folded white space; of a long one its beginning.
  private static func quoted(_ range: SourceRange, in source: SourceText) -> String {
    let text = TextFolding.whiteSpace(source[range])
    return text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }

  /// The most characters of a text that are quoted.
  private static let longest = 60

  private static func hundredths(_ value: Double) -> String {
    let rounded = Int((min(max(value, -1000), 1000) * 100).rounded())
    let digits = String(abs(rounded) % 100)
    return "\(rounded < 0 ? "-" : "")\(abs(rounded) / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
