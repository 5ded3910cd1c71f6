public import VanBan

/// A citation and the word at which it begins.
struct AnchoredCitation: Sendable, Hashable {
  var citation: AnnotatedCitation
  var start: WordPlace
}

/// An annotated text in some dress: its lines with their rows, its citations and its own data.
public struct DressedText: Sendable, Hashable {
  public let name: String
  public var lines: [DressedLine]
  public var fields: [AnnotatedField]
  /// The citations, each with the word of the text that was dressed at which it begins.
  var citations: [AnchoredCitation]

  /// A text as it stands.
  ///
  /// - Precondition: `annotation` has a row for each line of `text`.
  public init(_ text: String, _ annotation: DocumentAnnotation, name: String) {
    let texts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    precondition(texts.count == annotation.lines.count, "\(name) has a row for each line")
    let lines = zip(texts, annotation.lines).map { text, row in
      DressedLine(String(text.last == "\r" ? text.dropLast() : text), row: row)
    }
    self.name = name
    self.lines = lines
    fields = annotation.fields
    var starts = CitationStarts(lines)
    citations = annotation.citations.map { AnchoredCitation(citation: $0, start: starts.start(of: $0)) }
  }

  public var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The rows of gold for the text as it is dressed.
  public var annotation: DocumentAnnotation {
    let rows = lines.enumerated().map { index, line in
      AnnotatedLine(
        line: index + 1, roles: line.roles, begin: line.begin, depth: line.depth, label: line.label)
    }
    return DocumentAnnotation(lines: rows, citations: movedCitations, fields: fields)
  }

  /// The citations by the lines on which they now are, in the order in which they now stand.
  private var movedCitations: [AnnotatedCitation] {
    var positions: [WordPlace: (line: Int, part: Int)] = [:]
    for (index, line) in lines.enumerated() {
      for (part, word) in line.parts.enumerated() {
        if let place = word.place, positions[place] == nil { positions[place] = (index + 1, part) }
      }
    }
    let moved = citations.compactMap { cited in
      positions[cited.start].map { (cited.citation, position: $0) }
    }.sorted { ($0.position.line, $0.position.part, $0.0.id) < ($1.position.line, $1.position.part, $1.0.id) }
    var numbers: [Int: Int] = [:]
    for (index, citation) in moved.enumerated() { numbers[citation.0.id] = index + 1 }
    return moved.enumerated().map { index, moved in
      var citation = moved.0
      citation.id = index + 1
      citation.line = moved.position.line
      if case .citation(let outer) = citation.from {
        citation.from = numbers[outer].map { .citation($0) } ?? .thisDocument
      }
      return citation
    }
  }

  /// Whether the text is Markdown already: no converter writes its letterhead a second time as a table.
  public var isMarkdown: Bool {
    lines.contains { line in
      line.text.hasPrefix("|---") || line.text.hasPrefix("**") || line.text.hasPrefix("# ")
    }
  }
}
