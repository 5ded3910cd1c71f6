import VanBan

/// Why each line was read as it was, as data from which the page shows a line's decisions when that line is clicked on.
///
/// Words that come again stand in tables. A place is a line with the UTF-16 units of its text in which it begins and
/// ends; -1 for one that goes on in the next line.
struct PageTrace {
  private let source: SourceText
  /// The decisions by the line on which each begins.
  private var lines: [Int: [Decision]] = [:]
  private var outcomes = Table<String>()
  private var rules = Table<Rule>()
  private var signs = Table<Evidence.Sign>()

  /// The values of one kind, each with its place in the table that the page has of them.
  private struct Table<Value: Hashable> {
    private(set) var values: [Value] = []
    private var places: [Value: Int] = [:]

    mutating func add(_ value: Value) {
      guard places[value] == nil else { return }
      places[value] = values.count
      values.append(value)
    }

    /// 0 for a value that was never added.
    func place(of value: Value) -> Int { places[value] ?? 0 }
  }

  init(_ trace: Trace, of source: SourceText) {
    self.source = source
    for decision in trace.decisions {
      lines[source.lines.line(at: decision.range.lowerBound), default: []].append(decision)
      outcomes.add(decision.outcome)
      rules.add(decision.rule)
      for piece in decision.evidence { signs.add(piece.sign) }
    }
  }

  /// The data, in JSON that may stand in a script element.
  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      words("subjects", Decision.Subject.allCases.map(\.words), to: &writer)
      words("outcomes", outcomes.values.map { TraceWords.outcome($0) }, to: &writer)
      writer.name("rules")
      writer.array(rules.values) { writer, rule in
        writer.array([rule.rawValue, rule.explanationVi, rule.explanation]) { $0.string($1) }
      }
      words("signs", signs.values.map { PageWords($0.vi, $0.rawValue) }, to: &writer)
      writer.name("lines")
      writer.object { writer in
        for line in lines.keys.sorted() {
          writer.name(String(line))
          writer.array(Trace.sorted(lines[line] ?? [])) { write($1, to: &$0) }
        }
      }
    }
    // Nothing in it can end the element.
    return String(decoding: writer.bytes, as: UTF8.self).split(
      separator: "<", omittingEmptySubsequences: false
    )
    .joined(separator: "\\u003c")
  }

  private func words(_ name: String, _ all: [PageWords], to writer: inout JSONWriter) {
    writer.name(name)
    writer.array(all) { writer, words in
      writer.array(words.vi == words.en ? [words.vi] : [words.vi, words.en]) { $0.string($1) }
    }
  }

  private func write(_ decision: Decision, to writer: inout JSONWriter) {
    let subject = Decision.Subject.allCases.firstIndex(of: decision.subject) ?? 0
    let place = place(decision.range)
    let numbers = [
      subject, outcomes.place(of: decision.outcome), rules.place(of: decision.rule), place.start, place.end,
    ]
    guard !decision.evidence.isEmpty else { return writer.numbers(numbers) }
    writer.array(0...numbers.count) { writer, index in
      if index < numbers.count { return writer.number(numbers[index]) }
      writer.array(decision.evidence) { write($1, to: &$0) }
    }
  }

  /// Sign, weight in hundredths, count, line, start, end; from the end what is not there is left out, and 0 where there
  /// is no count or weight.
  private func write(_ evidence: Evidence, to writer: inout JSONWriter) {
    var numbers = [signs.place(of: evidence.sign)]
    let weight = min(max(evidence.weight ?? 0, -1000), 1000)
    if evidence.weight != nil || evidence.count != nil || evidence.range != nil {
      numbers.append(Int((weight * 100).rounded()))
    }
    if evidence.count != nil || evidence.range != nil { numbers.append(evidence.count ?? 0) }
    if let range = evidence.range {
      let place = place(range)
      numbers += [place.line, place.start, place.end]
    }
    writer.numbers(numbers)
  }

  private func place(_ range: SourceRange) -> (line: Int, start: Int, end: Int) {
    let line = source.lines.line(at: range.lowerBound)
    let bytes = source.lines.range(ofLine: line)
    let start = source[SourceRange(bytes.lowerBound, range.lowerBound)].utf16.count
    guard range.upperBound <= bytes.upperBound else { return (line, start, -1) }
    return (line, start, start + source[range].utf16.count)
  }
}
