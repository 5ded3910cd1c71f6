/// How the offices of signers are written, by their letters without marks, or by their last words.
package enum OfficeSpelling {
  private static let names: [String: [String]] = Dictionary(
    grouping: SignerOffice.names.map(\.0), by: { Slug.of($0) })

  /// The offices in capitals, in words.
  private static let capitals = Set(SignerOffice.names.map { $0.0.uppercased() }).sorted().map { name in
    name.split(separator: " ").map { String($0) }
  }

  /// The office with the letters `slug`, `pho-chu-tich`; nil if there is none, or several.
  package static func name(ofLetters slug: String) -> String? {
    guard let found = names[slug], found.count == 1 else { return nil }
    return found.first
  }

  /// The offices in capitals whose last words are `words`.
  package static func names(endingIn words: [String]) -> [[String]] {
    words.isEmpty ? [] : capitals.filter { $0.count >= words.count && $0.suffix(words.count) == words[...] }
  }

  /// The one head of a body whose office ends in `words`, and his deputy's office, which ends so too: `CHỦ TỊCH`,
  /// `PHÓ CHỦ TỊCH`; nil if there is none, or several.
  package static func head(endingIn words: [String]) -> (office: [String], deputy: [String])? {
    let found = names(endingIn: words).filter { capitals.contains(["PHÓ"] + $0) }
    guard found.count == 1, let office = found.first else { return nil }
    return (office, ["PHÓ"] + office)
  }
}
