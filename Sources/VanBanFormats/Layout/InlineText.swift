internal import VanBan

/// Collects the text of one paragraph from its runs, with white space, legacy fonts and bold text handled.
struct InlineText {
  private var text = ""
  private var letters = 0
  private var boldLetters = 0
  /// A pending run in a legacy font: a letter and its mark may be in two runs.
  private var pending = ""
  private var pendingFont: LegacyFont?
  private var needsSpace = false
  /// Whether white space is folded, as in HTML, or kept.
  private let folds: Bool

  init(folds: Bool) { self.folds = folds }

  /// Adds text as the file has it.
  mutating func append(_ run: String, isBold: Bool = false, font: LegacyFont? = nil) {
    if font != pendingFont { flush() }
    pendingFont = font
    if folds {
      appendFolded(run)
    } else {
      pending += run
    }
    let count = run.unicodeScalars.count { $0.value > 0x20 && $0.value != 0xA0 }
    letters += count
    if isBold { boldLetters += count }
  }

  /// Adds figures that the file raises.
  mutating func appendRaised(_ run: String, isBold: Bool = false, font: LegacyFont? = nil) {
    let before = pending.isEmpty ? text : pending
    append(RaisedFigure.written(run, after: needsSpace ? " " : before.suffix(4)), isBold: isBold, font: nil)
  }

  private mutating func appendFolded(_ run: String) {
    for scalar in run.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}": needsSpace = true
      default:
        if needsSpace, !pending.isEmpty || !(text.isEmpty || text.hasSuffix("\n")) {
          pending.unicodeScalars.append(" ")
        }
        needsSpace = false
        pending.unicodeScalars.append(scalar)
      }
    }
  }

  /// Breaks the line inside the paragraph.
  mutating func breakLine() {
    flush()
    needsSpace = false
    text += "\n"
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    text += pendingFont?.unicode(pending) ?? pending
    pending = ""
  }

  var isEmpty: Bool { letters == 0 }

  /// Returns the paragraph and starts the next.
  mutating func take(isCentred: Bool) -> Paragraph {
    flush()
    let paragraph = Paragraph(text: text, isCentred: isCentred, isBold: letters > 0 && letters == boldLetters)
    self = InlineText(folds: folds)
    return paragraph
  }
}
