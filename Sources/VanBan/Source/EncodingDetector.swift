import CICUShims

/// Detects the encoding of bytes: by a byte order mark, zero bytes, validity as UTF-8, and then by which reading has the
/// most possible Vietnamese syllables.
enum EncodingDetector {
  struct Guess: Equatable {
    var encoding: TextEncoding
    /// The confidence in it, 0…1.
    var confidence: Double
    /// Whether all bytes are well-formed UTF-8.
    var isWellFormed = false
  }

  /// The most bytes to examine for more than validity.
  private static let sampleSize = 1 << 15

  /// The encodings that only a reading distinguishes; the first of equals wins.
  private static let candidates: [TextEncoding] = [.tcvn3, .windows1258, .vni, .viscii, .tcvn5712]

  /// The number of words by which VN1 must beat the ABC fonts, which differ from it only in punctuation and capitals:
  /// files in the full standard are rare (a prior).
  private static let rarity = 2

  static func detect(_ bytes: [UInt8]) -> Guess {
    if let guess = byteOrderMark(bytes) ?? zeroBytes(bytes) { return guess }
    if UTF8Decoding.isWellFormed(bytes) { return wellFormed(bytes) }
    let sample = sample(of: bytes)
    let illFormed = UTF8Decoding.illFormedRuns(sample).count
    let multibyte = sample.count { $0 >= 0xC3 && $0 <= 0xE1 }
    // A few ill-formed bytes in a text of multi-byte letters are damage, not another encoding.
    if multibyte > illFormed * 8 { return Guess(encoding: .utf8, confidence: 0.99) }
    let guess = bestReading(sample, multibyte > illFormed ? [.utf8] + candidates : candidates)
    if guess.confidence >= 0.5 { return guess }
    return icuGuess(sample)
      ?? Guess(
        encoding: multibyte > illFormed ? .utf8 : guess.encoding, confidence: guess.confidence)
  }

  /// Whether a byte order mark or zero bytes show `bytes` to be UTF-16.
  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard let guess = byteOrderMark(bytes) ?? zeroBytes(bytes) else { return false }
    return guess.encoding != .utf8
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> Guess? {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
    return marks.first { bytes.starts(with: $0.0) }.map { Guess(encoding: $0.1, confidence: 1) }
  }

  /// UTF-16 without a mark: half of the bytes of ASCII letters are zero.
  private static func zeroBytes(_ bytes: [UInt8]) -> Guess? {
    let sample = bytes.prefix(4096)
    var even = 0
    var odd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    if odd > sample.count / 8, even * 4 < odd { return Guess(encoding: .utf16LittleEndian, confidence: 0.99) }
    if even > sample.count / 8, odd * 4 < even { return Guess(encoding: .utf16BigEndian, confidence: 0.99) }
    return nil
  }

  /// UTF-8, or, where all is ASCII, perhaps VIQR.
  private static func wellFormed(_ bytes: [UInt8]) -> Guess {
    guard ByteScan.endOfASCII(bytes.span, from: 0) >= min(bytes.count, sampleSize) else {
      return Guess(encoding: .utf8, confidence: 1, isWellFormed: true)
    }
    let sample = Array(bytes.prefix(sampleSize))
    let words = sample.split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }.count
    let score = SyllableScore(VIQR.decode(sample).bytes)
    // Of Vietnamese words, some three in five have marks.
    guard score.possible >= 3, score.possible * 6 > words, score.share > 0.75 else {
      return Guess(encoding: .utf8, confidence: 1, isWellFormed: true)
    }
    return Guess(encoding: .viqr, confidence: score.share)
  }

  /// The bytes around the first that is not ASCII.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > sampleSize else { return bytes }
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    let start = max(min(first - 64, bytes.count - sampleSize), 0)
    return Array(bytes[start..<(start + sampleSize)])
  }

  /// The encoding in which the sample reads best. The confidence is the share of possible syllables,
  /// lower if few words speak against the second best.
  private static func bestReading(_ sample: [UInt8], _ encodings: [TextEncoding]) -> Guess {
    var readings: [(encoding: TextEncoding, text: [UInt8], score: SyllableScore)] = []
    for encoding in encodings {
      let text = TextDecoder.buffer(sample, as: encoding).bytes
      // An encoding that reads the same is not a rival.
      if readings.contains(where: { $0.text == text }) { continue }
      readings.append((encoding, text, SyllableScore(text)))
    }
    guard var best = readings.first else { return Guess(encoding: .windows1258, confidence: 0) }
    for reading in readings where reading.score.share > best.score.share { best = reading }
    let rivals = readings.filter { $0.encoding != best.encoding }
    let rival = rivals.map { $0.score.balance - ($0.encoding == .tcvn5712 ? rarity : 0) }.max() ?? 0
    let lead = best.score.balance - rival
    var doubt = 1.0
    for _ in 0..<min(max(lead, 0), 32) { doubt /= 4 }
    return Guess(encoding: best.encoding, confidence: best.score.share * (1 - doubt))
  }

  /// ICU's guess, where it is an encoding that VanBan reads.
  private static func icuGuess(_ sample: [UInt8]) -> Guess? {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = vb_detect_encoding(sample, Int32(clamping: sample.count), &name, 64)
    let found = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard confidence >= 50, let encoding = TextEncoding(named: found) else { return nil }
    return Guess(encoding: encoding, confidence: Double(confidence) / 100)
  }
}
