/// Turns bytes into text that is always valid UTF-8.
struct TextDecoder {
  struct Result {
    var bytes: [UInt8]
    var encoding: TextEncoding
    /// How sure the encoding is, 0…1; 1 where it was given.
    var confidence: Double
    var offsets: OffsetMap
    var diagnostics: [Diagnostic]
  }

  /// Below this, a guess is reported.
  private static let sure = 0.75

  /// Decodes `bytes`, in `encoding` where it is given, else in the one that the bytes show.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding?) -> Result {
    let guess =
      encoding.map { EncodingDetector.Guess(encoding: $0, confidence: 1) }
      ?? EncodingDetector.detect(bytes)
    var result = Result(
      bytes: bytes, encoding: guess.encoding, confidence: guess.confidence,
      offsets: .identity(count: bytes.count), diagnostics: [])
    if guess.encoding != .utf8 || !(guess.isWellFormed || UTF8Decoding.isWellFormed(bytes)) {
      let decoded = buffer(bytes, as: guess.encoding)
      result.bytes = decoded.bytes
      result.offsets = decoded.offsets.map
      result.diagnostics = decoded.damage.map(illFormedText)
    }
    if guess.confidence < sure {
      let name = guess.encoding.rawValue
      result.diagnostics.append(
        Diagnostic(
          .uncertainEncoding, .warning, at: SourceRange(0, 0),
          "The encoding was taken to be \(name); the bytes do not prove it.",
          vi: "Bảng mã được coi là \(name); dữ liệu không đủ để khẳng định."))
    }
    return result
  }

  static func buffer(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodingBuffer {
    switch encoding {
    case .utf8: UTF8Decoding.decode(bytes)
    case .utf16LittleEndian: UTF16Decoding.decode(bytes, isLittleEndian: true)
    case .utf16BigEndian: UTF16Decoding.decode(bytes, isLittleEndian: false)
    case .windows1258: Windows1258.table.decode(bytes)
    case .tcvn3: TCVN3.decode(bytes)
    case .tcvn3Capitals: TCVN3.decodeCapitals(bytes)
    case .tcvn5712: TCVN5712.complete.decode(bytes)
    case .vni: VNI.decode(bytes)
    case .viscii: VISCII.table.decode(bytes)
    case .viqr: VIQR.decode(bytes)
    }
  }

  private static func illFormedText(_ damage: DecodingBuffer.Damage) -> Diagnostic {
    Diagnostic(
      .illFormedText, .warning, at: damage.range,
      "\(damage.count) byte(s) here are not text in this encoding; U+FFFD stands for them.",
      vi: "\(damage.count) byte ở đây không phải là văn bản theo bảng mã này; được thay bằng U+FFFD.")
  }
}
