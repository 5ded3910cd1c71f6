/// The vowels of Vietnamese, each with its six tones.
enum Vowels {
  struct Row: Sendable {
    /// The code of the vowel, as in ``Letter/code``.
    let code: UInt8
    /// Without tone, then with huyền, sắc, hỏi, ngã, nặng.
    let lower: String
    let upper: String
  }

  static let rows: [Row] = [
    Row(code: 1, lower: "aàáảãạ", upper: "AÀÁẢÃẠ"), Row(code: 28, lower: "ăằắẳẵặ", upper: "ĂẰẮẲẴẶ"),
    Row(code: 27, lower: "âầấẩẫậ", upper: "ÂẦẤẨẪẬ"), Row(code: 5, lower: "eèéẻẽẹ", upper: "EÈÉẺẼẸ"),
    Row(code: 30, lower: "êềếểễệ", upper: "ÊỀẾỂỄỆ"), Row(code: 9, lower: "iìíỉĩị", upper: "IÌÍỈĨỊ"),
    Row(code: 15, lower: "oòóỏõọ", upper: "OÒÓỎÕỌ"), Row(code: 31, lower: "ôồốổỗộ", upper: "ÔỒỐỔỖỘ"),
    Row(code: 32, lower: "ơờớởỡợ", upper: "ƠỜỚỞỠỢ"), Row(code: 21, lower: "uùúủũụ", upper: "UÙÚỦŨỤ"),
    Row(code: 33, lower: "ưừứửữự", upper: "ƯỪỨỬỮỰ"), Row(code: 25, lower: "yỳýỷỹỵ", upper: "YỲÝỶỸỴ"),
  ]

  /// The combining marks of huyền, sắc, hỏi, ngã and nặng.
  static let toneMarks: [UInt32] = [0x300, 0x301, 0x309, 0x303, 0x323]

  /// For every vowel with a tone: the vowel without it, and the tone's combining mark.
  static let untoned: [UInt32: (vowel: UInt32, mark: UInt32)] = {
    var result: [UInt32: (vowel: UInt32, mark: UInt32)] = [:]
    for scalars in rows.flatMap({ [$0.lower, $0.upper] }).map({ Array($0.unicodeScalars) }) {
      for (scalar, mark) in zip(scalars.dropFirst(), toneMarks) {
        result[scalar.value] = (scalars[0].value, mark)
      }
    }
    return result
  }()

  /// The capital of every lower-case Vietnamese vowel, and of `đ`.
  static let capitals: [UInt32: UInt32] = {
    var result: [UInt32: UInt32] = [0x111: 0x110]
    for row in rows {
      for (lower, upper) in zip(row.lower.unicodeScalars, row.upper.unicodeScalars) {
        result[lower.value] = upper.value
      }
    }
    return result
  }()
}

/// The two places of the tone in `oa`, `oe`, `uy` at the end of a syllable: `hòa` and `hoà`.
enum TonePlace {
  /// The two letters with the tone on the first, where they have it on the second; nil for all others.
  static func first(of first: UInt32, _ second: UInt32) -> (UInt32, UInt32)? {
    guard heads.contains(first), second >= 0x80 else { return nil }
    return places[UInt64(first) << 32 | UInt64(second)]
  }

  /// The first letters of the pairs.
  private static let heads: [UInt32] = "ouOU".unicodeScalars.map(\.value)

  private static let pairs = ["oa", "oe", "uy", "OA", "OE", "UY", "Oa", "Oe", "Uy"]

  private static let places: [UInt64: (UInt32, UInt32)] = {
    let vowels = Vowels.rows.flatMap { [$0.lower, $0.upper] }.map { $0.unicodeScalars.map(\.value) }
    var places: [UInt64: (UInt32, UInt32)] = [:]
    for pair in pairs.map({ $0.unicodeScalars.map(\.value) }) {
      guard let head = vowels.first(where: { $0[0] == pair[0] }),
        let tail = vowels.first(where: { $0[0] == pair[1] })
      else { continue }
      for tone in 1..<tail.count {
        places[UInt64(pair[0]) << 32 | UInt64(tail[tone])] = (head[tone], pair[1])
      }
    }
    return places
  }()
}
