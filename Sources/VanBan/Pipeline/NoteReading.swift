/// The text of a document as the stages read it, with its notes told apart.
///
/// The marks of notes are left out of the form of the text that is read (``ReadingForm``), so that no stage knows them:
/// `Điều 34.20 Nguyên tắc` is read as `Điều 34. Nguyên tắc`. They are found in that form without them, and the text is
/// scanned once more where there are any, so far as its lines have them.
struct NoteReading {
  /// The text, with the places of the marks.
  let source: SourceText
  /// What the stages read.
  let text: ScannedText
  /// The marks, in the text.
  let marks: [(number: Int, range: SourceRange)]
  /// What was decided on the way.
  let decisions: [Decision]

  init(_ given: SourceText, isTraced: Bool) {
    let plain = given.marked([])
    let trace = isTraced ? Trace() : nil
    let scanned = Trace.collecting(into: trace) { ScannedText(plain.readText) }
    guard
      let found = NoteFinder.notes(in: scanned.source, lines: scanned.lines, roles: scanned.furniture)
    else {
      (source, text, marks) = (plain, scanned, [])
      decisions = trace?.decisions.map { $0.placed(in: plain) } ?? []
      return
    }
    let marks = found.marks.map { (number: $0.value, range: plain.reading?.text($0.range) ?? $0.range) }
    let marked = plain.marked(marks.map(\.range))
    let anchors = marks.map { mark in
      (
        number: mark.number,
        place: marked.reading?.place(ofText: mark.range.lowerBound) ?? mark.range.lowerBound
      )
    }
    let own = isTraced ? Trace() : nil
    source = marked
    text = Trace.collecting(into: own) {
      ScannedText(ScannedWords(marked.readText, from: scanned), notes: found.notes, noteMarks: anchors)
    }
    self.marks = marks
    decisions =
      (own?.decisions.map { $0.placed(in: marked) } ?? [])
      + marks.map { Decision(.field, "note \($0.number)", by: .fieldFootnote, at: $0.range) }
  }
}

extension SourceText {
  /// What the stages read, as a text of its own.
  fileprivate var readText: SourceText { reading.map { text(readAs: $0) } ?? self }
}

extension Decision {
  /// The decision, made about what is read of `source`, as one about `source`.
  fileprivate func placed(in source: SourceText) -> Decision { source.reading.map { placed($0) } ?? self }
}
