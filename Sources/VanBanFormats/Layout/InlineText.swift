internal import VanBan

/// Gathers the text of one paragraph from its runs: white space, letters in fonts of the years before Unicode,
/// what is bold.
struct InlineText {
  private var text = ""
  private var letters = 0
  private var boldLetters = 0
  /// A run in an old font, which goes on over the next ones: a letter and its mark may stand in two.
  private var pending = ""
  private var pendingFont: LegacyFont?
  private var needsSpace = false
  /// Whether white space is folded, as HTML does, or kept.
  private let folds: Bool

  init(folds: Bool) { self.folds = folds }

  /// Adds text as it stands in the file.
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

  /// The paragraph; begins anew.
  mutating func take(isCentred: Bool) -> Paragraph {
    flush()
    let paragraph = Paragraph(text: text, isCentred: isCentred, isBold: letters > 0 && letters == boldLetters)
    self = InlineText(folds: folds)
    return paragraph
  }
}
