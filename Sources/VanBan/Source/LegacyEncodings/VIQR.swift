/// VIQR (RFC 1456): ASCII in which marks are typed after their letter, and `dd` is đ: `Vie^.t Nam`.
///
/// A mark counts if it forms a letter with the character before it, unless `\` precedes it: a question ends in `\?`, and
/// GDĐT is `GD\DDT`. `*` is read for the horn too. The switches of state (`\v \m \l`) are not.
enum VIQR {
  /// Which vowels take which mark of quality, and what they become.
  private static let qualities: [(mark: Character, letters: String, become: String)] = [
    ("^", "aeoAEO", "âêôÂÊÔ"), ("(", "aA", "ăĂ"), ("+", "ouOU", "ơưƠƯ"), ("*", "ouOU", "ơưƠƯ"),
  ]
  /// The marks of huyền, sắc, hỏi, ngã and nặng.
  private static let tones: [Character] = ["`", "'", "?", "~", "."]

  private struct Tables: Sendable {
    /// What a scalar becomes with a mark after it, by `scalar << 8 | mark`.
    var composed: [UInt32: UInt32] = [:]
    var codes: [UInt32: [UInt8]] = [:]

    init() {
      for quality in VIQR.qualities {
        let mark = quality.mark.asciiValue ?? 0
        for (letter, result) in zip(quality.letters.unicodeScalars, quality.become.unicodeScalars) {
          composed[letter.value << 8 | UInt32(mark)] = result.value
          codes[result.value] = codes[result.value] ?? [UInt8(truncatingIfNeeded: letter.value), mark]
        }
      }
      for letters in Vowels.rows.flatMap({ [$0.lower, $0.upper] }).map({ Array($0.unicodeScalars) }) {
        let base = codes[letters[0].value] ?? [UInt8(truncatingIfNeeded: letters[0].value)]
        for (letter, tone) in zip(letters.dropFirst(), VIQR.tones) {
          let mark = tone.asciiValue ?? 0
          composed[letters[0].value << 8 | UInt32(mark)] = letter.value
          codes[letter.value] = base + [mark]
        }
      }
      for (first, second, result) in [("d", "d", "đ"), ("D", "D", "Đ"), ("D", "d", "Đ")] {
        guard let first = Character(first).asciiValue, let second = Character(second).asciiValue,
          let result = result.unicodeScalars.first
        else { continue }
        composed[UInt32(first) << 8 | UInt32(second)] = result.value
        codes[result.value] = codes[result.value] ?? [first, second]
      }
    }
  }

  private static let tables = Tables()
  private static let escape = UInt8(ascii: "\\")
  /// The characters that `\` keeps from joining the letter before.
  private static let escapable = Set("^(+*`'?~.dD\\".utf8)

  static func decode(_ bytes: [UInt8]) -> DecodingBuffer {
    let composed = tables.composed
    var buffer = DecodingBuffer(capacity: bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte < 0x80 else {
        appendOther(bytes, at: &index, to: &buffer)
        continue
      }
      var scalar = UInt32(byte)
      var length = 1
      if byte == escape, index + 1 < bytes.count, escapable.contains(bytes[index + 1]) {
        scalar = UInt32(bytes[index + 1])
        length = 2
      }
      // A letter takes at most two marks: one of quality and one of tone.
      let end = min(index + length + 2, bytes.count)
      while index + length < end, let letter = composed[scalar << 8 | UInt32(bytes[index + length])] {
        scalar = letter
        length += 1
      }
      buffer.append(scalar, from: length)
      index += length
    }
    return buffer
  }

  /// Takes what is not ASCII as UTF-8.
  private static func appendOther(_ bytes: [UInt8], at index: inout Int, to buffer: inout DecodingBuffer) {
    let length = UTF8Decoding.scalarLength(bytes, at: index)
    if length > 0 {
      buffer.append(verbatim: bytes[index..<(index + length)])
      index += length
      return
    }
    let start = index
    while index < bytes.count, bytes[index] >= 0x80, UTF8Decoding.scalarLength(bytes, at: index) == 0 {
      index += 1
    }
    buffer.appendDamage(count: index - start)
  }

  static func encode(_ text: String) -> [UInt8]? {
    let tables = tables
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 2)
    /// What a following mark would join; 0 for nothing.
    var open: UInt32 = 0
    for scalar in text.unicodeScalars {
      if let code = tables.codes[scalar.value] {
        if open != 0, let first = code.first, tables.composed[open << 8 | UInt32(first)] != nil {
          bytes.append(escape)
        }
        bytes += code
        open = scalar.value
      } else if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let joins = open != 0 && tables.composed[open << 8 | scalar.value] != nil
        if joins || byte == escape { bytes.append(escape) }
        bytes.append(byte)
        open = scalar.value
      } else {
        return nil
      }
    }
    return bytes
  }
}
