/// Blanks between words.
extension Change {
  static let blanks: [Change] = [
    Change("a tab after labels", "1. Nội dung", "1.\tNội dung") { TextEdit.afterLabels($0, "\t") },
    Change("four blanks after labels", "1. Nội dung", "1.    Nội dung") {
      TextEdit.afterLabels($0, "    ")
    },
    between("two blanks", "  "),
    between("tabs", "\t"),
    between("no-break spaces", "\u{A0}"),
    between("narrow no-break spaces", "\u{202F}"),
    between("thin spaces", "\u{2009}"),
    between("ideographic spaces", "\u{3000}"),
  ]

  private static func between(_ name: String, _ blank: String) -> Change {
    Change(name + " between words", "  a b", "  a\(blank)b") { TextEdit.blanksBetweenWords($0, blank) }
  }
}
