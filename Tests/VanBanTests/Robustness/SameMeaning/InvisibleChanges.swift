/// Characters that show nothing.
extension Change {
  static let invisible: [Change] = [
    Change("zero-width spaces after blanks", "a b", "a \u{200B}b") {
      $0.replacing(" ", with: " \u{200B}")
    },
    inWords("zero-width spaces", "\u{200B}"), inWords("zero-width non-joiners", "\u{200C}"),
    inWords("zero-width joiners", "\u{200D}"), inWords("soft hyphens", "\u{AD}"),
    Change("zero-width spaces after labels", "1. Nội dung", "1.\u{200B} Nội dung") {
      TextEdit.mapLabels($0) { "\($0)\u{200B}" }
    },
    Change("right-to-left marks in labels", "1. Nội dung", "1\u{200F}. Nội dung") {
      TextEdit.mapLabels($0) { "\($0.dropLast())\u{200F}\($0.suffix(1))" }
    },
    Change("byte order marks at line starts", "a\nb", "\u{FEFF}a\n\u{FEFF}b") { text in
      TextEdit.mapLines(text) { "\u{FEFF}\($0)" }
    },
    Change("left-to-right marks at line ends", "a\nb", "a\u{200E}\nb\u{200E}") { text in
      TextEdit.mapLines(text) { "\($0)\u{200E}" }
    },
    Change("word joiners around slashes and hyphens", "4/2007/NĐ-CP", "4\u{2060}/2007\u{2060}/NĐ\u{2060}-CP")
    {
      TextEdit.mapCodes($0) { code in
        code.reduce(into: "") { $0 += ("/-".contains($1) ? "\u{2060}" : "") + String($1) }
      }
    },
    Change("numbers of documents as isolates", "4/2007/NĐ-CP", "\u{2066}4/2007/NĐ-CP\u{2069}") {
      TextEdit.mapCodes($0) { "\u{2066}\($0)\u{2069}" }
    },
    Change("zero-width spaces in figures", "12", "1\u{200B}2") {
      $0.replacing(/[0-9](?=[0-9])/) { "\($0.output)\u{200B}" }
    },
  ]

  private static func inWords(_ name: String, _ mark: Unicode.Scalar) -> Change {
    Change(name + " inside words", "Kế hoạch", "Kế ho\(mark)ạch") { TextEdit.insideWords($0, mark) }
  }
}
