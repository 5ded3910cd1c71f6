import Foundation

/// Other spellings of letters and figures.
extension Change {
  static let letters: [Change] = [
    Change("decomposed letters", "Kế", "Kê\u{301}".decomposedStringWithCanonicalMapping) {
      $0.decomposedStringWithCanonicalMapping
    },
    Change("tone marks on the second vowel", "hòa", "hoà") { NormalFormTests.Form.newTones.apply($0) },
    Change("tone marks on the first vowel", "hoà", "hòa") { text in
      firstVowels.reduce(text) { toned($0, $1.old, $1.new) }
    },
    Change("Eth for Đ", "Đ đ", "Ð ð") { $0.replacing("Đ", with: "Ð").replacing("đ", with: "ð") },
    Change("full-width figures in labels", "1. Nội dung", "１. Nội dung") {
      TextEdit.mapLabels($0) { wide($0, "0123456789") }
    },
    Change("full-width signs in labels", "1. Nội dung", "1． Nội dung") {
      TextEdit.mapLabels($0) { wide($0, ".)-+") }
    },
    Change("full-width numbers of documents", "4/2007/NQ-CP", "４／２００７／ＮＱ－ＣＰ") {
      TextEdit.mapCodes($0) { wide($0, "0123456789/-ABCDEFGHIJKLMNOPQRSTUVWXYZ") }
    },
    Change("Roman numerals as characters", "II. NỘI DUNG", "Ⅱ. NỘI DUNG") {
      TextEdit.mapLabels($0) { label in
        let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
        guard let place = numerals.firstIndex(of: String(label.dropLast())),
          let scalar = Unicode.Scalar(0x2160 + place)
        else { return String(label) }
        return "\(scalar)\(label.suffix(1))"
      }
    },
  ]

  private static let firstVowels: [(old: String, new: String)] = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oạ", "ọa"), ("uỷ", "ủy"), ("uý", "úy"), ("uỳ", "ùy"),
    ("uỵ", "ụy"),
  ]

  /// `text` with `new` for `old` where it ends a syllable, and `qu` not before it.
  private static func toned(_ text: String, _ old: String, _ new: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.range(of: old) {
      result += rest[..<found.lowerBound]
      let isLast = found.upperBound == rest.endIndex || !rest[found.upperBound].isLetter
      result += isLast && result.last != "q" && result.last != "Q" ? new : old
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static func wide(_ text: Substring, _ characters: String) -> String {
    text.reduce(into: "") { result, character in
      if characters.contains(character), let value = character.asciiValue,
        let scalar = Unicode.Scalar(UInt32(value) + 0xFEE0)
      {
        result.unicodeScalars.append(scalar)
      } else {
        result.append(character)
      }
    }
  }
}
