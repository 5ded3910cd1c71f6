/// Weighs whether a line begins a block where no one rule decides.
extension BlockBuilder {
  private static let number = SyllableKey("số")
  /// How many words the name of a point has at most, before its colon.
  private static let longestName = 6

  /// How much the words on both sides of the line break speak for a new paragraph, with what the layout says.
  func textEvidence(_ words: WordSequence, _ position: Int, layout: Double) -> Weighing {
    var weighing = Weighing(layout, of: model.signs(border(position)))
    if model.isUnwrapped { weighing.add(.unwrapped, joins.unwrapped) }
    let ending = ending(before: position)
    switch ending {
    case .period: weighing.add(.fullStopBefore, joins.fullStopBefore)
    case .semicolon:
      if !DocumentKind.startsCitation(words) {
        weighing.add(.semicolonBefore, joins.semicolonBefore)
      } else if listsBases {
        weighing.add(.semicolonInBases, joins.semicolonInBases)
      } else {
        weighing.add(.semicolonBeforeDocument, joins.semicolonBeforeDocument)
      }
    case .colon: weighing.add(.colonBefore, joins.colonBefore)
    case .closing: break
    case .comma: weighing.add(.commaBefore, joins.commaBefore)
    case .none: weighing.add(.nothingBefore, joins.nothingBefore)
    }
    let before = self.words(position - 1)
    if Connectives.ends(before, before: words) { weighing.add(.openPhraseBefore, joins.openPhraseBefore) }
    if Connectives.nameGoesOver(before, to: words) { weighing.add(.nameGoesOver, joins.nameGoesOver) }
    if words.first?.shape == .title, border(position).slack != .much {
      if Connectives.endsBeforeName(before) { weighing.add(.nameMayFollow, joins.nameMayFollow) }
      if before.last?.shape == .title { weighing.add(.capitalBefore, joins.capitalBefore) }
    }
    if words.kind(0) == .number {
      let isSymbol = before.last?.key == Self.number && words.kind(1) == .slash
      if isSymbol || Connectives.endsBeforeNumber(before) { weighing.add(.numberDue, joins.numberDue) }
    }
    addHead(of: words, after: before, ending, to: &weighing)
    return weighing
  }

  /// Adds what the first word or mark of a line says.
  private func addHead(
    of words: WordSequence, after before: WordSequence, _ ending: Line.Ending, to weighing: inout Weighing
  ) {
    guard let first = words.first else { return }
    switch first.kind {
    case .word:
      switch first.shape {
      case .lower where words.startsLower: weighing.add(.smallLetter, joins.smallLetter)
      case .upper: weighing.add(.capitals, joins.capitals)
      default:
        if opensWithName(words) {
          weighing.add(.pointName, joins.pointName)
        } else {
          weighing.add(.capital, joins.capital)
        }
      }
    case .openBracket: weighing.add(.bracket, joins.bracket)
    case .number:
      if ending == .colon {
        weighing.add(.numberAfterColon, joins.numberAfterColon)
      } else {
        weighing.add(.number, joins.number)
      }
    case .url, .email: weighing.add(.address, joins.address)
    case .openQuote, .quote:
      if QuoteMarks.closesInside(words) {
        weighing.add(.quotedPhrase, joins.quotedPhrase)
      } else {
        weighing.add(.quotationMark, joins.quotationMark)
      }
    default:
      if words.isFormBlank && before.isFormBlank {
        weighing.add(.formBlank, joins.formBlank)
      } else {
        weighing.add(.mark, joins.mark)
      }
    }
  }

  /// Whether the line names a point and continues after a colon: `Địa điểm: …`.
  private func opensWithName(_ words: WordSequence) -> Bool {
    guard let colon = (1..<min(Self.longestName + 1, words.count)).first(where: { words.kind($0) != .word })
    else {
      return false
    }
    return colon >= 2 && words.kind(colon) == .colon
  }
}
