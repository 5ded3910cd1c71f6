/// Small edits that the changes are made of.
enum TextEdit {
  static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  static func mapLines(_ text: String, _ edit: (Substring) -> String) -> String {
    lines(text).map(edit).joined(separator: "\n")
  }

  static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Where the text of a line begins that has a label, and the label: `1.`, `2.1.`, `a)`, `II.`, `Điều 5.`, `-`.
  static func label(of line: Substring) -> Range<Substring.Index>? {
    guard let found = line.prefixMatch(of: label), !isBlank(line[found.range.upperBound...]) else {
      return nil
    }
    return found.output.1.startIndex..<found.output.1.endIndex
  }

  nonisolated(unsafe) private static let label =
    /[ \t]*((?:Điều [0-9]+\.|[0-9]+(?:\.[0-9]+)*\.|[IVX]+\.|[a-zđ]\)|[-+–])) +/

  /// The text with `edit` made in the label of each line that has one.
  static func mapLabels(_ text: String, _ edit: (Substring) -> String) -> String {
    mapLines(text) { line in
      guard let range = label(of: line) else { return String(line) }
      return "\(line[..<range.lowerBound])\(edit(line[range]))\(line[range.upperBound...])"
    }
  }

  /// The text with `gap` for the blanks behind each label.
  static func afterLabels(_ text: String, _ gap: String) -> String {
    mapLines(text) { line in
      guard let range = label(of: line) else { return String(line) }
      let rest = line[range.upperBound...].drop { $0 == " " }
      return "\(line[..<range.upperBound])\(gap)\(rest)"
    }
  }

  nonisolated(unsafe) private static let code =
    /[0-9]+(?:\/[0-9]{4})?(?:\/|-)[A-ZĐ]{2,}[0-9]*(?:[-\/][A-ZĐ]+)*/

  /// The text with `edit` made in each number of a document: `64/2007/NĐ-CP`.
  static func mapCodes(_ text: String, _ edit: (Substring) -> String) -> String {
    text.replacing(code) { edit($0.output) }
  }

  /// The text with `mark` after every third letter of each word.
  static func insideWords(_ text: String, _ mark: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        if letters == 2 { result.append(mark) }
        letters = (letters + 1) % 3
      } else {
        letters = 0
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Every blank between two characters of a line that are none replaced by `blank`.
  static func blanksBetweenWords(_ text: String, _ blank: String) -> String {
    mapLines(text) { line in
      let start = line.prefix { $0 == " " || $0 == "\u{C}" }
      let rest = String(line[start.endIndex...]).replacing(" ", with: blank)
      return "\(start)\(rest)"
    }
  }

  /// `lines` put into the text at the end of each page of some thirty lines: where a sentence goes on in the next line.
  static func pages(_ text: String, _ lines: (Int) -> String) -> String {
    breaks(text, lines) { before, after in
      before.count > 50 && after.first?.isLowercase ?? false && !".;:,”)".contains(before.last ?? ".")
    }
  }

  /// The same wherever a blank line stands.
  static func pagesBetweenBlocks(_ text: String, _ lines: (Int) -> String) -> String {
    breaks(text, lines) { before, _ in before.isEmpty }
  }

  private static func breaks(
    _ text: String, _ page: (Int) -> String, _ isPlace: (Substring, Substring) -> Bool
  ) -> String {
    let all = lines(text)
    var result = ""
    var (number, count) = (1, 0)
    for (index, line) in all.enumerated() {
      if index > 0 { result += "\n" }
      if index > 0, count >= 30 {
        let before = all[index - 1]
        let trimmed = before.prefix(before.count - before.reversed().prefix { $0 == " " }.count)
        if isPlace(trimmed, line) {
          number += 1
          result += page(number)
          count = 0
        }
      }
      result += line
      count += 1
    }
    return result
  }
}
