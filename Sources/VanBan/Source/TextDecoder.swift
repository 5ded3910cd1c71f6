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
  /// `findsLetters`: letters of old fonts that are Unicode already are decoded too, where no encoding is given.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding?, findsLetters: Bool = true) -> Result {
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
    if guess.confidence < sure { result.diagnostics.append(uncertainEncoding(guess.encoding)) }
    if encoding == nil, findsLetters { decodeLegacyLetters(of: &result) }
    return result
  }

  /// Decodes letters of old fonts that are Unicode already; see ``LegacyLetters``. The offsets go on leading to the
  /// bytes of the file.
  static func decodeLegacyLetters(of result: inout Result) {
    switch result.encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252, .windows1258: break
    case .tcvn3, .tcvn3Capitals, .tcvn5712, .vni, .viscii, .viqr: return
    }
    switch LegacyLetters.find(in: result.bytes) {
    case .none: break
    case .unknown:
      guard result.confidence >= sure else { break }
      result.confidence = unknownLetters
      result.diagnostics.append(uncertainEncoding(result.encoding))
    case .decoded(let decoded):
      result.bytes = decoded.bytes
      result.offsets = decoded.offsets.followed(by: result.offsets)
      result.confidence = min(result.confidence, decoded.confidence)
      // Their ranges count the text as it was before.
      result.diagnostics = result.diagnostics.map { $0.moved(by: decoded.offsets) }
      result.diagnostics.append(legacyLetters(decoded))
    }
  }

  /// The confidence of a text that is well-formed and that no language has.
  private static let unknownLetters = 0.5

  private static func legacyLetters(_ decoded: LegacyLetters.Decoded) -> Diagnostic {
    let names = decoded.readings.map(\.name).joined(separator: ", ")
    let count = decoded.lines.count
    return Diagnostic(
      .legacyLetters, .warning, at: decoded.lines.first ?? SourceRange(0, 0),
      "\(count) line(s), from here on, hold letters of \(names) that a program took for Western European ones; they "
        + "were decoded.",
      vi:
        "\(count) dòng, từ đây trở đi, có chữ theo bảng mã \(names) bị phần mềm hiểu nhầm là chữ Tây Âu; đã chuyển về "
        + "Unicode.")
  }

  private static func uncertainEncoding(_ encoding: TextEncoding) -> Diagnostic {
    Diagnostic(
      .uncertainEncoding, .warning, at: SourceRange(0, 0),
      "The encoding was taken to be \(encoding.rawValue); the bytes do not prove it.",
      vi: "Bảng mã được coi là \(encoding.rawValue); dữ liệu không đủ để khẳng định.")
  }

  static func buffer(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodingBuffer {
    switch encoding {
    case .utf8: UTF8Decoding.decode(bytes)
    case .utf16LittleEndian: UTF16Decoding.decode(bytes, isLittleEndian: true)
    case .utf16BigEndian: UTF16Decoding.decode(bytes, isLittleEndian: false)
    case .windows1252: SingleByteTable.windows1252.decode(bytes)
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
