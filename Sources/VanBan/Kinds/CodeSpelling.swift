/// The codes of kinds in numbers, `TTr`, as recognition of print may have them.
package enum CodeSpelling {
  private static let codes = Set(DocumentKind.codes.map(\.0))

  /// `number` with the code of a kind where it has no code but one with `I` for `T`: `1605/TIr-SNgV`; nil where it stays.
  package static func mended(_ number: String) -> String? {
    guard number.first?.isNumber ?? false, let slash = number.lastIndex(of: "/") else { return nil }
    let start = number.index(after: slash)
    let end = number[start...].firstIndex(of: "-") ?? number.endIndex
    let code = String(number[start..<end])
    let mended = code.replacing("I", with: "T")
    guard mended != code, !codes.contains(code), codes.contains(mended) else { return nil }
    return number[..<start] + mended + number[end...]
  }
}
