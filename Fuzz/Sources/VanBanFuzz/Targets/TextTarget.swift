import VanBan
import VanBanFormats
import VanBanViews

/// Plain text in any encoding.
struct TextTarget: FuzzTarget {
  static let name = "text"

  func faults(of input: [UInt8]) -> [String] { Invariants.faults(of: SourceText(bytes: input)) }

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] { texts.flatMap { $0.pieces(lines: 20) } }
}

/// Markdown, which is read as the plain text that it is.
struct MarkdownTarget: FuzzTarget {
  static let name = "markdown"

  func faults(of input: [UInt8]) -> [String] {
    guard let source = try? DocumentFile.sourceText(of: input, name: "a.md", limits: .batch) else {
      return []
    }
    // What is written as Markdown may come in again.
    let written = MarkdownText(Document(parsing: source)).text
    return Invariants.faults(of: source) + Invariants.faults(of: SourceText(written))
  }

  let pieces: InputPieces? = InputPieces(
    .lines,
    known: [
      "# KẾ HOẠCH\n", "## Điều 1. Phạm vi\n", "###### a\n", "- một\n", "  - hai\n", "1. ba\n", "> trích\n",
      "---\n",
      "| a | b |\n", "|---|---|\n", "| 1 | 2 |\n", "```\n", "~~~\n", "**Căn cứ** Luật Kế toán\n",
      "[^1]: ghi chú\n", "[a](b)\n",
      "<!-- a -->\n", "<div>\n", "    mã\n", "\\* a\n", "Tiêu đề\n===\n", "Tiêu đề\n---\n", "![a](b)\n",
      "a  \n", "\n",
    ])

  func seeds(of texts: [[UInt8]]) -> [[UInt8]] {
    texts.flatMap { text in
      Array(MarkdownText(Document(parsing: text)).text.utf8).pieces(lines: 30)
    }
  }
}
