/// Roman numerals.
package enum RomanNumeral {
  /// Which spellings count.
  enum Spelling {
    /// As usually written, in capitals, to 100: in running text `IIII`, `XXL` or `LLC` is something else.
    case standard
    /// Whatever adds up, in either case, to 89: before an entry of a list `IIII` is a four. Without C, so that `CC.`
    /// and `IC.` number nothing.
    case list
  }

  /// The most letters of a numeral up to 100: `LXXXVIII`.
  private static let longest = 8

  /// The number that `text`, UTF-8, writes; nil for anything else. Of the letters alone only I, V and X are one: lists
  /// that are numbered by letters have an `L.` and a `C.` too.
  static func value(of text: some BidirectionalCollection<UInt8>, _ spelling: Spelling) -> Int? {
    var total = 0
    var previous = 0
    var letters = 0
    for byte in text.reversed() {
      guard letters < longest, let value = value(of: byte, spelling) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
      letters += 1
    }
    guard letters > 1 || total <= 10, total > 0 else { return nil }
    switch spelling {
    case .standard: return total <= 100 && written(total).utf8.elementsEqual(text) ? total : nil
    case .list: return total < 90 ? total : nil
    }
  }

  private static func value(of byte: UInt8, _ spelling: Spelling) -> Int? {
    switch spelling == .list ? byte & ~0x20 : byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C") where spelling == .standard: 100
    default: nil
    }
  }

  private static let parts = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// `IX` for 9; the number itself in digits below 1 and from 4000 on, where Roman numerals do not reach.
  package static func written(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, numeral) in parts {
      while rest >= value {
        text += numeral
        rest -= value
      }
    }
    return text
  }
}

extension TokenCursor {
  /// The number that word `index` writes in Roman numerals in capitals.
  func roman(_ index: Int, _ spelling: RomanNumeral.Spelling) -> Int? {
    shape(index) == .upper && kind(index) == .word ? RomanNumeral.value(of: utf8(index), spelling) : nil
  }

  /// The number that token `index` writes in digits or in Roman numerals in capitals.
  func numeral(_ index: Int, _ spelling: RomanNumeral.Spelling) -> Int? {
    integer(index)?.value ?? roman(index, spelling)
  }

  /// The number that word `index` writes in Roman numerals in capitals with a small letter behind, as chapters put in
  /// between two have it: `IIa`. Letters that are a word of their own, as `Va`, only behind `Chương`.
  func letteredRoman(_ index: Int) -> Int? {
    guard kind(index) == .word,
      shape(index) == .mixed || shape(index) == .title && key(index - 1) == .chapter,
      let letter = utf8(index).last, (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(letter),
      utf8(index).dropLast().allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    return RomanNumeral.value(of: utf8(index).dropLast(), .list)
  }
}

extension SyllableKey {
  fileprivate static let chapter = SyllableKey("chương")
}
