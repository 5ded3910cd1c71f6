/// Tells the marks and texts of notes from the text: `Điều 34.20 Nguyên tắc` and `20 Điều này được sửa đổi …`.
///
/// One number says little: `2.21` is a section in one document and clause 2 with note 21 in another. But the marks of
/// notes run through a document, each once and in order, as their texts do. So all that may be marks and all that may
/// begin notes is listed, and what follows each other is kept, where the rest of the document speaks for it:
/// its notes, that it is a consolidated text (Pháp lệnh hợp nhất văn bản quy phạm pháp luật, Điều 15), or a run of
/// several marks where nothing else can be.
struct NoteFinder {
  /// What was found. Lines are indices.
  struct Found: Sendable {
    var marks: [NoteMarkCandidate] = []
    var notes: [NoteLines] = []
  }

  private let source: SourceText
  private let lines: [Line]
  private let roles: [BlockRole?]

  /// The marks and notes in the text; nil where it has none.
  static func notes(in source: SourceText, lines: [Line], roles: [BlockRole?]) -> Found? {
    NoteFinder(source: source, lines: lines, roles: roles).found()
  }

  private func found() -> Found? {
    let heads = NoteHeads(source: source, lines: lines, roles: roles)
    var candidates = NoteMarkScanner.candidates(in: source, lines: lines) {
      roles[$0] == nil && !heads.fields.contains($0)
    }
    guard !candidates.isEmpty || heads.areSure else { return nil }
    let isConsolidated = ConsolidatedText.shows(lines, roles)
    var notes = heads.chosen(marks: Set(candidates.map(\.value)), isConsolidated: isConsolidated)
    var marks = marks(among: candidates, notes: notes, isConsolidated: isConsolidated)
    let marked = candidates.filter { candidate in
      candidate.form == .apart && lines[candidate.line].content.lowerBound < candidate.range.lowerBound
    }
    let extents = NoteExtents(
      source: source, lines: lines, roles: roles, lastEnd: heads.lastEnd, marked: Set(marked.map(\.line)))
    var texts = extents.notes(notes, lastMark: marks.last?.line)
    if !notes.isEmpty {
      // What looked like marks in the texts of notes is none.
      let inNotes = Set(texts.flatMap(\.lines))
      candidates.removeAll { inNotes.contains($0.line) }
      marks = self.marks(among: candidates, notes: notes, isConsolidated: isConsolidated)
      // A number that nothing hangs on is a note only where it says so itself.
      let numbers = Set(marks.map(\.value))
      let kept = notes.filter { $0.isSure || numbers.contains($0.head.value) }
      if kept.count < notes.count {
        notes = kept
        texts = extents.notes(notes, lastMark: marks.last?.line)
      }
    }
    guard !marks.isEmpty || !texts.isEmpty else { return nil }
    return Found(marks: marks, notes: texts)
  }

  // MARK: Marks

  /// How many times the numbers of notes may begin anew, in the appendices.
  private static let mostRuns = 8

  /// Those of `candidates` that are marks, in reading order.
  private func marks(
    among candidates: [NoteMarkCandidate], notes: [NoteHeads.Entry], isConsolidated: Bool
  ) -> [NoteMarkCandidate] {
    var marks: [NoteMarkCandidate] = []
    var last: [Int: Int] = [:]
    for note in notes { last[note.head.value] = note.line }
    var rest = candidates.filter { candidate in
      // A mark stands above its note; one in brackets may stand behind it.
      guard let line = last[candidate.value] else { return !candidate.form.needsNote }
      return candidate.line < line || candidate.form == .apart
    }
    for number in 0..<Self.mostRuns {
      let chain = NoteChain.heaviest(
        of: rest.map {
          NoteChain.Link(value: $0.value, weight: $0.form.weight + (last[$0.value] == nil ? 0 : 1))
        })
      let run = chain.map { rest[$0] }
      guard isEnough(run, notes: last, isConsolidated: isConsolidated) else { break }
      // Where the first run stopped, another needs more than a number that happens to fit.
      let isSure = run.count >= 3 || run.contains { $0.form == .apart || $0.form == .label }
      guard number == 0 || isSure else { break }
      marks += run
      // Another run is before it or behind it.
      guard let first = run.first?.range, let end = run.last?.range else { break }
      let taken = Set(chain)
      rest = rest.indices.filter { !taken.contains($0) }.map { rest[$0] }
        .filter { $0.range.upperBound <= first.lowerBound || $0.range.lowerBound >= end.upperBound }
    }
    marks = NoteGaps(source: source, lines: lines, roles: roles).filled(
      marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, notes: last)
    // A mark that comes again for a note that it has, `Mẫu số 01[3]` twice.
    for candidate in rest where candidate.form == .apart && last[candidate.value] != nil {
      marks.append(candidate)
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a chain of marks has enough that speaks for it.
  private func isEnough(_ run: [NoteMarkCandidate], notes: [Int: Int], isConsolidated: Bool) -> Bool {
    guard !run.isEmpty else { return false }
    if run.contains(where: { notes[$0.value] != nil }) { return true }
    let strong = run.filter { $0.form == .apart || $0.form == .label }.count
    if isConsolidated { return strong > 0 || run.count > 1 }
    // Without a note and without a word of consolidation: three in a row where no other number can be.
    return strong >= 3 && zip(run, run.dropFirst()).filter { $1.value == $0.value + 1 }.count >= 2
  }
}

/// What shows that a text is a consolidated one.
enum ConsolidatedText {
  private static let names = Lexicon.phrases(.consolidated)
  private static let symbol = SyllableKey("VBHN")
  private static let amendedBy = Phrase("sửa đổi , bổ sung bởi")
  /// In how many lines of text at its head its number and its first sentence stand.
  private static let head = 60

  /// Whether the lines have the number of a consolidated text at their head, its name, the list of the acts that
  /// amended it, or its attestation (Thông tư 09/2013, Phụ lục; Pháp lệnh 01/2012/UBTVQH13).
  static func shows(_ lines: [Line], _ roles: [BlockRole?]) -> Bool {
    var seen = 0
    for index in lines.indices where roles[index] == nil {
      let words = lines[index].words
      if words.first?.shape == .upper, names.match(words, at: 0) != nil, words.isMostlyUpper { return true }
      guard seen < head else { continue }
      seen += 1
      if words.tokens.contains(where: { $0.key == symbol }) { return true }
      if words.contains(amendedBy), words.last?.kind == .colon { return true }
    }
    return false
  }
}
