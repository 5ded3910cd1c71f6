/// The order of the numbers of provisions: `3`, `3a`, `4`; `d`, `đ`, `e`, `g`.
enum ProvisionOrder {
  /// The letters that points are numbered with, in their order (Nghị định 78/2025/NĐ-CP, Điều 62).
  private static let letters = Array("abcdđeghiklmnopqrstuvxy")

  /// `number` in small letters, without blanks and end marks; Roman numerals of larger units as figures.
  static func normal(_ number: String, in unit: ProvisionUnit) -> String {
    if let plain = plain(number, in: unit) { return plain }
    let text = number.lowercased().filter { !$0.isWhitespace && $0 != ")" }
    let bare = String(
      text.drop { $0 == "." }.reversed().drop { $0 == "." || $0 == ")" || $0 == ":" }.reversed())
    switch unit {
    case .part, .chapter, .section, .subsection, .appendix:
      let upper = Array(bare.uppercased().utf8)
      var length = upper.count
      while length > 0 {
        if let value = RomanNumeral.value(of: upper[..<length], .list) {
          return String(value) + bare.dropFirst(length)
        }
        length -= 1
      }
      return bare
    default:
      return bare.hasPrefix("0") && bare.count > 1 && unit != .form ? String(bare.drop { $0 == "0" }) : bare
    }
  }

  /// The same of a number in ASCII, as most are; nil for others.
  private static func plain(_ number: String, in unit: ProvisionUnit) -> String? {
    switch unit {
    case .part, .chapter, .section, .subsection, .appendix: return nil
    default: break
    }
    var bytes: [UInt8] = []
    for byte in number.utf8 {
      guard byte < 0x80 else { return nil }
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank || byte == UInt8(ascii: ")") { continue }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") { bytes.removeLast() }
    var bare = bytes.drop { $0 == UInt8(ascii: ".") }
    if bare.count > 1, unit != .form { bare = bare.drop { $0 == UInt8(ascii: "0") } }
    return String(decoding: bare, as: UTF8.self)
  }

  /// What numbers are compared by: figures and letters in turn, `12a1` as 12, a, 1.
  private static func key(_ number: String) -> [Int] {
    var key: [Int] = []
    var digits: Int?
    for character in number {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits = min((digits ?? 0) * 10 + digit, 1_000_000)
        continue
      }
      if let value = digits { key.append(value) }
      digits = nil
      if let place = letters.firstIndex(of: character) { key.append(place + 1) }
    }
    if let digits { key.append(digits) }
    return key
  }

  /// Whether `first` comes before `second` among the provisions of one list.
  static func isBefore(_ first: String, _ second: String) -> Bool {
    key(first).lexicographicallyPrecedes(key(second))
  }

  /// The numbers from `first` to `last`, both whole numbers or both letters; empty where they are neither.
  static func run(_ first: String, _ last: String) -> [String] {
    if let from = Int(first), let to = Int(last) {
      return from < to && to - from < 100 ? (from...to).map { String($0) } : []
    }
    let (from, to) = (first.lowercased(), last.lowercased())
    guard from.count == 1, to.count == 1, let low = from.first.flatMap({ letters.firstIndex(of: $0) }),
      let high = to.first.flatMap({ letters.firstIndex(of: $0) }), low < high
    else { return [] }
    return letters[low...high].map { String($0) }
  }
}
