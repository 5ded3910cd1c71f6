/// Text as a slug, for URIs: `UBND huyện Thanh Miện` is `ubnd-huyen-thanh-mien`.
package enum Slug {
  /// `text` in small ASCII letters and digits, a hyphen for each run of other characters between them. Letters
  /// lose their marks, whatever their Unicode form; `đ` is `d`.
  package static func of(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    append(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends the slug of `text`.
  static func append(_ text: some StringProtocol, to result: inout [UInt8]) {
    let start = result.count
    var isBreak = false
    for scalar in text.unicodeScalars {
      let letter = Letter(scalar)
      if letter.code == 0 {
        isBreak = isBreak || !letter.isMark && !isDropped(scalar)
        continue
      }
      if isBreak, result.count > start { result.append(UInt8(ascii: "-")) }
      isBreak = false
      result.append(byte(of: letter.code))
    }
  }

  /// `Ea H'leo` is one word.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{AD}" || scalar == "\u{200B}"
  }

  private static func byte(of code: UInt8) -> UInt8 {
    let plain = Letter.plain(code)
    return plain >= 34 ? UInt8(ascii: "0") + (plain - 34) : UInt8(ascii: "a") + (plain - 1)
  }
}
