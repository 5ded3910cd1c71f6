/// A text as phrases are looked for in it: a unit for each letter with its marks, and what spellings differ in made alike.
/// Kinds of dashes, of quotation marks and of blanks are the same, and so are the two places of a tone (`hòa`, `hoà`).
struct FoldedText {
  /// The letters, as the values of their scalars.
  private(set) var units: [UInt32] = []
  /// The byte at which each begins; last the length of the text.
  private(set) var starts: [Int] = []

  /// - Parameter ignoresCase: Whether capitals are no difference.
  init(_ bytes: UnsafeBufferPointer<UInt8>, ignoresCase: Bool) {
    units.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      let start = index
      let value = Self.scalar(in: bytes, &index)
      if Self.marks.contains(value), let last = units.last, let letter = Self.composed(last, value) {
        units[units.count - 1] = letter
        continue
      }
      units.append(Self.fold(value))
      starts.append(start)
    }
    starts.append(bytes.count)
    foldTones()
    if ignoresCase { for index in units.indices { units[index] = Self.small(units[index]) } }
  }

  init(_ text: String, ignoresCase: Bool) {
    var text = text
    self = text.withUTF8 { FoldedText($0, ignoresCase: ignoresCase) }
  }

  /// Whether a word would be cut at unit `index`: letters or figures stand on both sides.
  func isInsideWord(_ index: Int) -> Bool {
    index > 0 && index < units.count && Self.isWord(units[index - 1]) && Self.isWord(units[index])
  }

  /// Whether `phrase` stands at unit `index`.
  func has(_ phrase: [UInt32], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= units.count else { return false }
    for place in phrase.indices where units[index + place] != phrase[place] { return false }
    return true
  }

  /// `hoà`: the tone stands on the other vowel where the syllable ends there.
  private mutating func foldTones() {
    for index in units.indices.dropLast() {
      guard let (first, second) = TonePlace.first(of: units[index], units[index + 1]),
        index + 2 >= units.count || !Self.isLetter(units[index + 2])
      else { continue }
      units[index] = first
      units[index + 1] = second
    }
  }

  // MARK: Letters

  /// The scalar at byte `index` of well-formed UTF-8, which moves behind it.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    guard first >= 0x80 else { return first }
    let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> UInt32(count))
    for _ in 0..<count where index < bytes.count {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return value
  }

  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2010, 0x2011, 0x2013, 0x2014: 0x2D
    case 0x201C, 0x201D, 0x201E: 0x22
    case 0x2018, 0x2019: 0x27
    case 0xA0, 0x0A, 0x09: 0x20
    default: value
    }
  }

  /// The combining marks.
  private static let marks: ClosedRange<UInt32> = 0x300...0x36F

  /// The letter of Vietnamese that `letter` and the combining mark `mark` make up; nil where they make none.
  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    compositions[UInt64(letter) << 32 | UInt64(mark)]
  }

  private static let compositions: [UInt64: UInt32] = {
    var result: [UInt64: UInt32] = [:]
    let vowels = Vowels.rows.flatMap { [$0.lower, $0.upper] }.joined().unicodeScalars
    // Beside the marks of tones those of `â`, `ă`, `ơ`.
    for mark in (Vowels.toneMarks + [0x302, 0x306, 0x31B]).compactMap({ Unicode.Scalar($0) }) {
      for vowel in vowels {
        let whole = NormalForm.composed(String(vowel) + String(mark)).unicodeScalars
        guard whole.count == 1, let letter = whole.first else { continue }
        result[UInt64(vowel.value) << 32 | UInt64(mark.value)] = letter.value
      }
    }
    return result
  }()

  private static func small(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
    guard let mapped = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars, mapped.count == 1
    else { return value }
    return mapped.first?.value ?? value
  }

  /// Whether it is a letter.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  private static func isWord(_ value: UInt32) -> Bool {
    if (0x30...0x39).contains(value) || isLetter(value) { return true }
    return value >= 0x80 && Unicode.Scalar(value)?.properties.numericType != nil
  }
}
