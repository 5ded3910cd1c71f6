/// What the builder of blocks notes of single lines.
extension BlockBuilder {
  /// Notes a decision about the line at `position`.
  @inline(__always)
  func note(
    _ subject: Decision.Subject, _ outcome: @autoclosure () -> String, by rule: Rule, _ position: Int,
    evidence: @autoclosure () -> [Evidence] = []
  ) {
    Trace.note(
      Decision(
        subject, outcome(), by: rule, at: words(position).range ?? SourceRange(0, 0), evidence: evidence()))
  }

  /// Notes the first line of a stretch, and the label at its head.
  func noteFirst(_ position: Int) {
    note(.join, "begins a block", by: .joinFirst, position)
    guard let label = labels[position] else { return }
    Trace.note(Decision(.label, "read", by: .labelFirst, at: label.range))
  }

  /// Notes a number of four digits and more at the head of a line that is not a label, for want of a list.
  func noteLongNumber(_ position: Int) {
    let words = words(position)
    guard words.kind(0) == .number, words.kind(1) == .dot || words.kind(1) == .closeBracket,
      let number = Int(source[words[0].range]), number >= LongLists.first
    else { return }
    Trace.note(Decision(.label, "refused", by: .labelLongList, at: words[0].range))
  }
}
