/// How the texts of annotations are brought to one form.
enum AnnotationText {
  /// `text` for comparing: composed, white space folded.
  static func comparable(_ text: String) -> String { NormalForm.composed(TextFolding.whiteSpace(text)) }

  /// A number for comparing: composed, without white space.
  static func comparableNumber(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !TextFolding.isSpace(scalar) { result.append(scalar) }
    return NormalForm.composed(String(result))
  }

  /// A name for comparing: composed, white space and case folded.
  static func comparableName(_ text: String) -> String { comparable(text).lowercased() }
}

/// The lines of a text as annotations count them: from 1, split at `\n` and nowhere else, so that a text
/// that ends with `\n` has an empty line after it.
struct NewlineTable: Sendable {
  private let source: SourceText
  private var starts = [0]

  init(_ source: SourceText) {
    self.source = source
    for (index, byte) in source.bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
  }

  var count: Int { starts.count }

  /// The line that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  /// The text of a line, white space folded; empty for a line past the end.
  func text(ofLine line: Int) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    let end = line < starts.count ? starts[line] - 1 : source.bytes.count
    return TextFolding.whiteSpace(source[SourceRange(starts[line - 1], end)])
  }
}
