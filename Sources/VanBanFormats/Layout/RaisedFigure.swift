/// Figures that a file prints raised: the marks of notes and powers.
///
/// They are written as raised characters, so that `Mẫu số 03` with the note 5 is not read as `Mẫu số 035`, nor 10 to the
/// sixth as `106`. Raised figures of units, `m2`, and variables stay as they are typed everywhere.
enum RaisedFigure {
  private static let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// `text`, which is raised, as it is written behind `before`.
  static func written(_ text: String, after before: some StringProtocol) -> String {
    guard text.contains(where: \.isWholeNumber), !isUnit(before) else { return text }
    var result = ""
    for character in text {
      switch character {
      case "(": result += "⁽"
      case ")": result += "⁾"
      case _ where character.isASCII && character.isWholeNumber:
        result.append(digits[character.wholeNumberValue ?? 0])
      case _ where character.isWhitespace: result.append(character)
      // `[5]` is a mark as it is; letters are no figures.
      default: return text
      }
    }
    return result
  }

  /// Whether a unit or a variable ends `text`: `m`, `km`, `x`.
  private static func isUnit(_ text: some StringProtocol) -> Bool {
    let word = text.reversed().prefix { $0.isLetter }
    switch word.count {
    case 1: return word.first?.isASCII ?? false
    case 2: return word.last.map { "kcdm".contains($0) } ?? false && word.first == "m"
    default: return false
    }
  }
}
