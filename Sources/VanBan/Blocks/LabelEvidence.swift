/// Weighs which of what looks like a label is one.
extension BlockBuilder {
  /// Whether what looks like a label is one, and not a number or dash that a line happens to begin with.
  func accepts(_ label: Label, _ position: Int, after block: Draft) -> Bool {
    let previous = lines[indices[position - 1]]
    let border = border(position)
    var weighing = Weighing(model.evidence(border), of: model.signs(border))
    if model.isUnwrapped { weighing.add(.unwrapped, labelWeights.unwrapped) }
    switch previous.ending {
    case .period, .semicolon, .colon: weighing.add(.closedBefore, labelWeights.closedBefore)
    case .comma: weighing.add(.commaBefore, labelWeights.commaBefore)
    // The title of an article is whole when its first number begins, and any block when the next article does, whatever
    // word it ends with: `… do Bộ ban hành` / `Điều 2.`
    case .none:
      let isFirstOfArticle = block.label?.style == .article && label.ordinal == 1
      let isNextArticle = label.style == .article && continuesList(label)
      if !isFirstOfArticle, !isNextArticle, Connectives.ends(previous.words) {
        if label.style.isBullet {
          weighing.add(.openPhraseBeforeBullet, labelWeights.openPhraseBeforeBullet)
        } else {
          weighing.add(.openPhraseBefore, labelWeights.openPhraseBefore)
        }
      }
    case .closing: weighing.add(.closingMarkBefore, labelWeights.closingMarkBefore)
    }
    if border.slack == .much { weighing.add(.shortLineBefore, labelWeights.shortLineBefore) }
    if block.isUpper { weighing.add(.capitalsBefore, labelWeights.capitalsBefore) }
    if let own = own(label, position, previous) { weighing.add(own.sign, own.weight) }
    if isCounted(label, position, previous, border) {
      weighing.add(.countedNoun, labelWeights.countedNoun)
    }
    Trace.note(
      Decision(
        .label, weighing.sum > 0 ? "read" : "refused", by: .labelWeighed, at: label.range,
        evidence: weighing.evidence))
    return weighing.sum > 0
  }

  /// What the label says by its style and number, and by the words beside it.
  private func own(
    _ label: Label, _ position: Int, _ previous: Line
  ) -> (sign: Evidence.Sign, weight: Double)? {
    let words = words(position)
    switch label.style {
    case .part, .chapter, .section, .subsection, .article:
      if previous.ending == .none, Connectives.endsInReference(previous.words) {
        return (.labelInReference, labelWeights.labelInReference)
      }
      return (.namedLabel, labelWeights.namedLabel)
    case .footnote: return (.footnoteLabel, labelWeights.footnoteLabel)
    case .dash, .plus, .star, .bullet:
      // A dash with nothing after it at a line's end belongs to the line before.
      if words.kind(1) == .number, previous.words.last?.kind == .number, !words.isJoined(0) {
        return (.dashBetweenNumbers, labelWeights.dashBetweenNumbers)
      }
      // Alone on its line it is a bullet where text follows, and a sign of a formula where a number does.
      guard words.count > 1 else {
        let next = position + 1 < indices.count ? lines[indices[position + 1]].words : nil
        let isSign = next?.kind(0) == .number && label.style != .dash
        return isSign ? (.signOfFormula, labelWeights.signOfFormula) : nil
      }
      guard words[1].shape == .lower else {
        return (.bulletBeforeCapital, labelWeights.bulletBeforeCapital)
      }
      return previous.ending == .none ? (.bulletInName, labelWeights.bulletInName) : nil
    default:
      if continuesList(label) { return (.continuesList, labelWeights.continuesList) }
      let isLast =
        position + 1 == indices.count && lines[indices[position]].content.upperBound <= label.range.upperBound
      return isLast
        ? (.numberAtEnd, labelWeights.numberAtEnd) : (.startsNowhere, labelWeights.startsNowhere)
    }
  }

  /// How many lines ahead the list is looked for that a label is of.
  private static let listReach = 60

  /// Whether the label counts the noun that the line before it ends with: `… thuộc nhóm` / `A. Xã tổng hợp …`. It does
  /// not where the list before goes on with it, and with its next label after it.
  private func isCounted(
    _ label: Label, _ position: Int, _ previous: Line, _ border: BoundaryModel.Border
  ) -> Bool {
    guard let ordinal = label.ordinal, !label.style.isNamed, label.style != .footnote,
      previous.ending == .none,
      border.slack != .much, !border.hasBlank, Connectives.endsBeforeLabel(previous.words)
    else { return false }
    let following = labels[(position + 1)..<min(labels.count, position + Self.listReach)].lazy.compactMap {
      $0
    }
    let next = following.first { $0.style == label.style && $0.numbers.count == label.numbers.count }?.ordinal
    let isDue = lastOrdinal[label.style] == ordinal - 1
    switch next {
    case ordinal + 1: return !isDue && ordinal != 1
    case nil: return !isDue
    default: return !isDue || next == ordinal
    }
  }

  private func continuesList(_ label: Label) -> Bool {
    guard let ordinal = label.ordinal else { return false }
    return ordinal == 1 || lastOrdinal[label.style] == ordinal - 1
  }
}
