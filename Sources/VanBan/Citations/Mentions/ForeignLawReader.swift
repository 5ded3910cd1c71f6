/// Tells laws that are not Vietnamese: those of a country that the text names behind them, `Luật Dân số của Nhật Bản`, and the
/// words of a treaty's name, `Công ước Viên về Luật Điều ước quốc tế`.
struct ForeignLawReader {
  let words: BlockWords

  private static let countries = Lexicon.phrases(.country)
  private static let treaties = Lexicon.phrases(.treatyNoun)
  /// The most words between a treaty's noun and the law in its name.
  private static let reach = 6

  /// Whether the law named at `name` is another country's or a treaty's.
  func isForeign(_ name: Range<Int>) -> Bool {
    isOfCountry(behind: name.upperBound) || isInTreaty(name.lowerBound)
  }

  private func isOfCountry(behind end: Int) -> Bool {
    // `Luật Dân số năm 2001 của Trung Quốc`
    let end = words.year(end + 1) != nil && words.key(end) == Self.year ? end + 2 : end
    let isOf = words.key(end) == .of || words.kind(end) == .openBracket
    guard isOf, let country = Self.countries.match(words.words, at: end + 1) else { return false }
    // `của pháp nhân` is not of France.
    return words.isCapitalised(end + 1) || country.count > 1
  }

  private static let year = SyllableKey("năm")
  private static let on = SyllableKey("về")

  private func isInTreaty(_ start: Int) -> Bool {
    guard words.key(start - 1) == Self.on || words.key(start - 1) == .of else { return false }
    var index = start - 2
    while index >= 0, start - index <= Self.reach, words.kind(index) == .word {
      if Self.treaties.match(words.words, at: index) != nil, words.isCapitalised(index) { return true }
      index -= 1
    }
    return false
  }
}
