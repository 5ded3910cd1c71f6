/// Line ends, blank lines, and blanks at both ends of lines.
extension Change {
  static let lines: [Change] = [
    ends("carriage returns and line feeds", "\r\n"),
    ends("carriage returns", "\r"),
    ends("NEL", "\u{85}"),
    ends("line separators", "\u{2028}"),
    ends("paragraph separators", "\u{2029}"),
    ends("vertical tabs", "\u{B}"),
    Change("blank lines around the text", "a", "\n\na\n\n\n") { "\n\n" + $0 + "\n\n\n" },
    Change("blank lines twice", "a\n\nb", "a\n\n\nb") { text in
      TextEdit.mapLines(text) { TextEdit.isBlank($0) ? "\($0)\n\($0)" : String($0) }
    },
    Change("blanks on blank lines", "a\n\nb", "a\n   \nb") { text in
      TextEdit.mapLines(text) { $0.isEmpty ? "   " : String($0) }
    },
    Change("blanks at line ends twice", "a \nb", "a  \nb") { text in
      TextEdit.mapLines(text) { $0.last == " " ? "\($0) " : String($0) }
    },
    Change("a margin of four blanks", "a\nb", "    a\n    b") { text in
      TextEdit.mapLines(text) { TextEdit.isBlank($0) ? String($0) : "    \($0)" }
    },
    Change("a tab before labels", "1. Nội dung", "\t1. Nội dung") { text in
      TextEdit.mapLines(text) { TextEdit.label(of: $0) == nil ? String($0) : "\t\($0)" }
    },
  ]

  private static func ends(_ name: String, _ end: String) -> Change {
    Change(name + " at line ends", "a\nb", "a\(end)b") { $0.replacing("\n", with: end) }
  }
}
