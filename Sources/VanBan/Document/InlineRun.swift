/// A stretch of a block's text that is one thing: its label, a citation, a reference, a defined term, the mark of a
/// note, or plain text.
package struct InlineRun: Sendable, Hashable {
  package enum Mark: Sendable, Hashable {
    case text, label
    /// The ``Citation/id``.
    case citation(Int)
    /// The index in ``Document/references`` of one whose target is known.
    case reference(Int)
    /// The index in ``Document/abbreviations``.
    case term(Int)
    /// The index in ``Document/noteMarks``. Its text, the number, is none of the block's.
    case note(Int)
  }

  package let mark: Mark
  /// As written; the space between two lines of a paragraph is part of it.
  package var text: String
}

extension InlineRun.Mark {
  /// Whether it leads to another place or document.
  fileprivate var isLink: Bool {
    switch self {
    case .citation, .reference: true
    case .text, .label, .term, .note: false
    }
  }
}

/// Cuts the text of blocks at labels, citations, references and defined terms. Joined, the runs
/// of a block, without marks of notes, are its text.
package struct InlineReader: Sendable {
  private let source: SourceText
  private var marks: [Int: [(range: SourceRange, mark: InlineRun.Mark)]] = [:]
  private let terms: DefinedTerms
  private let noteMarks: [NoteMark]
  /// The marks of notes in each block.
  private var notes: [Int: [Int]] = [:]

  package init(_ document: Document) {
    source = document.source
    noteMarks = document.noteMarks
    for (index, mark) in noteMarks.enumerated() { notes[mark.block, default: []].append(index) }
    terms = DefinedTerms(document.abbreviations, in: document.source)
    for citation in document.citations {
      marks[citation.block, default: []].append((citation.range, .citation(citation.id)))
    }
    for (index, reference) in document.references.enumerated() where reference.target != .unresolved {
      marks[reference.block, default: []].append((reference.range, .reference(index)))
    }
  }

  package func runs(of block: Block) -> [InlineRun] {
    var marks = marks[block.id] ?? []
    if let label = block.label { marks.append((label.range, .label)) }
    for piece in block.pieces { marks += terms.uses(in: piece) }
    if let notes = notes[block.id] { marks = split(marks, at: notes) }
    // Of two that begin together the first in this list counts: a label or citation before a term.
    let ordered = marks.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var runs: [InlineRun] = []
    var next = 0
    var end = 0
    for (index, piece) in block.pieces.enumerated() {
      if index > 0 {
        let joins = LineJoin.isBrokenSymbol(
          before: source.text(in: block.pieces[index - 1]), after: source.text(in: piece))
        if !joins { append(" ", .text, to: &runs) }
      }
      var at = piece.lowerBound
      while at < piece.upperBound {
        while next < ordered.count, ordered[next].element.range.upperBound <= max(at, end) {
          appendNote(ordered[next].element.mark, to: &runs)
          next += 1
        }
        guard next < ordered.count, ordered[next].element.range.lowerBound < piece.upperBound else {
          append(source.text(in: SourceRange(at, piece.upperBound)), .text, to: &runs)
          break
        }
        let (range, mark) = ordered[next].element
        let start = max(range.lowerBound, at)
        append(source.text(in: SourceRange(at, start)), .text, to: &runs)
        at = min(range.upperBound, piece.upperBound)
        if case .note(let index) = mark {
          append(String(noteMarks[index].number), mark, to: &runs)
        } else {
          append(source.text(in: SourceRange(start, at)), mark, to: &runs)
        }
        if at == range.upperBound {
          end = at
          next += 1
        }
      }
    }
    for element in ordered[next...] { appendNote(element.element.mark, to: &runs) }
    return merged(runs)
  }

  /// Adds a mark that stands before, between or behind the pieces of its block, where it is that of a note.
  private func appendNote(_ mark: InlineRun.Mark, to runs: inout [InlineRun]) {
    if case .note(let index) = mark { append(String(noteMarks[index].number), mark, to: &runs) }
  }

  /// `marks`, each cut where a mark of a note stands in it, with those.
  private func split(
    _ marks: [(range: SourceRange, mark: InlineRun.Mark)], at notes: [Int]
  ) -> [(range: SourceRange, mark: InlineRun.Mark)] {
    let cuts = notes.map { (range: noteMarks[$0].range, mark: InlineRun.Mark.note($0)) }
    var result: [(range: SourceRange, mark: InlineRun.Mark)] = cuts
    for (range, mark) in marks {
      var start = range.lowerBound
      var next = cuts.partitioningIndex { $0.range.upperBound > range.lowerBound }
      while next < cuts.count, cuts[next].range.lowerBound < range.upperBound {
        if cuts[next].range.lowerBound > start {
          result.append((SourceRange(start, cuts[next].range.lowerBound), mark))
        }
        start = cuts[next].range.upperBound
        next += 1
      }
      if start < range.upperBound { result.append((SourceRange(start, range.upperBound), mark)) }
    }
    return result
  }

  /// The text of `block`, with what `mark` gives where marks of notes stand.
  package func text(of block: Block, marking mark: (NoteMark) -> String) -> String {
    guard notes[block.id] != nil else { return block.text(in: source) }
    return runs(of: block).map { run in
      if case .note(let index) = run.mark { mark(noteMarks[index]) } else { run.text }
    }.joined()
  }

  /// The text of `cell`, of the table `block`, with what `mark` gives where marks of notes stand.
  package func text(of cell: Table.Cell, in block: Block, marking mark: (NoteMark) -> String) -> String {
    guard let notes = notes[block.id], !cell.pieces.isEmpty else { return cell.text }
    var found = false
    let parts = cell.pieces.map { piece in
      var text = ""
      var start = piece.lowerBound
      for note in notes.map({ noteMarks[$0] })
      where note.range.lowerBound >= piece.lowerBound && note.range.lowerBound <= piece.upperBound {
        text += source.text(in: SourceRange(start, max(start, note.range.lowerBound))) + mark(note)
        start = max(start, note.range.upperBound)
        found = true
      }
      return text + (start < piece.upperBound ? source.text(in: SourceRange(start, piece.upperBound)) : "")
    }
    return found ? parts.joined(separator: " ") : cell.text
  }

  private func append(_ text: String, _ mark: InlineRun.Mark, to runs: inout [InlineRun]) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.mark == mark {
      runs[runs.count - 1].text += text
    } else {
      runs.append(InlineRun(mark: mark, text: text))
    }
  }

  /// A space between two lines of one citation or reference is part of it.
  private func merged(_ runs: [InlineRun]) -> [InlineRun] {
    var result: [InlineRun] = []
    for run in runs {
      if result.count > 1, run.mark.isLink,
        result[result.count - 1] == InlineRun(mark: .text, text: " "),
        result[result.count - 2].mark == run.mark
      {
        result.removeLast()
        result[result.count - 1].text += " " + run.text
      } else {
        append(run.text, run.mark, to: &result)
      }
    }
    return result
  }
}

/// Finds where a text uses the short forms that it defines.
private struct DefinedTerms: Sendable {
  /// A definition of a short form.
  private struct Term: Sendable {
    let index: Int
    let scope: SourceRange
    /// Which of the definitions before it, and it, is the last that holds to the end of the text; nil for none.
    let general: Int?
  }

  private let source: SourceText
  /// By the short form, each in the order of the text.
  private var terms: [[UInt8]: [Term]] = [:]
  /// The lengths of the short forms by their first word, in bytes, in order.
  private var lengths: [[UInt8]: [Int]] = [:]

  init(_ abbreviations: [Abbreviation], in source: SourceText) {
    self.source = source
    for (index, abbreviation) in abbreviations.enumerated() {
      let bytes = Array(abbreviation.short.utf8)
      let word = Array(bytes.prefix { Self.isWord($0) })
      guard !word.isEmpty, lengths[word]?.count ?? 0 < Self.mostLengths else { continue }
      let before = terms[bytes]?.last?.general
      let isGeneral = abbreviation.scope.upperBound == source.bytes.count
      let general = isGeneral ? terms[bytes]?.count ?? 0 : before
      terms[bytes, default: []].append(Term(index: index, scope: abbreviation.scope, general: general))
      if lengths[word]?.contains(bytes.count) != true { lengths[word, default: []].append(bytes.count) }
    }
    for word in lengths.keys { lengths[word]?.sort() }
  }

  /// Short forms that begin with one word have at most so many lengths.
  private static let mostLengths = 64

  /// The last of `terms` before `place` that holds there. Those that do not hold to the end of the text hold in parts
  /// of it that come one after another.
  private static func last(of terms: [Term], at place: Int) -> Term? {
    let next = terms.partitioningIndex { $0.scope.lowerBound > place }
    guard next > 0 else { return nil }
    let nearest = terms[next - 1]
    return nearest.scope.contains(place) ? nearest : nearest.general.map { terms[$0] }
  }

  /// The uses in `piece`. Of several definitions of a form, the last before the place counts.
  func uses(in piece: SourceRange) -> [(range: SourceRange, mark: InlineRun.Mark)] {
    guard !terms.isEmpty else { return [] }
    var found: [(range: SourceRange, mark: InlineRun.Mark)] = []
    let bytes = source.bytes
    var index = piece.lowerBound
    while index < piece.upperBound {
      var end = index
      while end < piece.upperBound, Self.isWord(bytes[end]) { end += 1 }
      guard end > index else {
        index += 1
        continue
      }
      let start = index
      var term: Term?
      for length in lengths[Array(bytes[start..<end])] ?? [] {
        let limit = start + length
        guard limit <= piece.upperBound, limit == piece.upperBound || !Self.isWord(bytes[limit]),
          let found = Self.last(of: terms[Array(bytes[start..<limit])] ?? [], at: start),
          found.index > term?.index ?? -1
        else { continue }
        term = found
        end = limit
      }
      if let term { found.append((SourceRange(start, end), .term(term.index))) }
      index = end
    }
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
