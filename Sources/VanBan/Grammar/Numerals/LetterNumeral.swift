/// Letters as numbers of points, in the order of the Vietnamese alphabet (Nghị định 34/2016/NĐ-CP): `đ` is 5.
enum LetterNumeral {
  /// The letters that number points: those of the alphabet without `ă`, `â`, `ê`, `ô`, `ơ`.
  static let letters = Array("abcdđeghiklmnopqrstuưvxy")

  /// Eth and the African D, which stand for `đ` in some files; and the letters that word processors count by and
  /// Vietnamese does not have, each in the place of the one before it.
  private static let others: [Character: Character] = ["ð": "đ", "ɖ": "đ", "f": "e", "j": "i"]

  /// Whether `letter` shows that a list goes by the English alphabet, which has no `đ`.
  static func isEnglish(_ letter: Character) -> Bool { letter == "f" || letter == "j" }

  /// The place of the one letter that `text` is, in either case.
  static func value(of text: some StringProtocol) -> Int? {
    guard let first = text.lowercased().first, text.count == 1 else { return nil }
    return letters.firstIndex(of: others[first] ?? first).map { $0 + 1 }
  }

  /// The letter for `number`, nil past the end of the alphabet.
  static func letter(_ number: Int) -> Character? {
    letters.indices.contains(number - 1) ? letters[number - 1] : nil
  }
}
