/// How the offices of signers are written, by their letters without marks.
package enum OfficeSpelling {
  private static let names: [String: [String]] = Dictionary(
    grouping: SignerOffice.names.map(\.0), by: { Slug.of($0) })

  /// The office with the letters `slug`, `pho-chu-tich`; nil if there is none, or several.
  package static func name(ofLetters slug: String) -> String? {
    guard let found = names[slug], found.count == 1 else { return nil }
    return found.first
  }
}
