/// Letters as numbers of points, in the order of the Vietnamese alphabet (Nghị định 34/2016/NĐ-CP): `đ` is 5.
enum LetterNumeral {
  /// The letters that number points: those of the alphabet without `ă`, `â`, `ê`, `ô`, `ơ`.
  static let letters = Array("abcdđeghiklmnopqrstuưvxy")

  /// Eth and the African D, which stand for `đ` in some files.
  private static let lookAlikes: Set<Character> = ["ð", "ɖ"]

  /// The place of the one letter that `text` is, in either case.
  static func value(of text: some StringProtocol) -> Int? {
    guard let first = text.lowercased().first, text.count == 1 else { return nil }
    return letters.firstIndex(of: lookAlikes.contains(first) ? "đ" : first).map { $0 + 1 }
  }

  /// The letter for `number`, nil past the end of the alphabet.
  static func letter(_ number: Int) -> Character? {
    letters.indices.contains(number - 1) ? letters[number - 1] : nil
  }
}
