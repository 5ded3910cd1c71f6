/// Distinguishes text, in any of the encodings that are read, from bytes that are none, by which bytes there are.
///
/// Text in UTF-8 and the 8-bit encodings is letters and blanks of ASCII for the most part: of Vietnamese in them a fourth
/// of the bytes lies above. Controls are rare: VISCII and VN1 have some seldom capitals there. Bytes of packed files,
/// pictures and programs are spread evenly: 39 of 100 are letters and blanks of ASCII, 10 are controls.
package enum TextContent {
  /// So many bytes are examined, at the start, in the middle and at the end.
  private static let sampleSize = 1 << 16
  /// Fewer say nothing.
  private static let fewest = 32
  /// So many controls are damage, whatever their share.
  private static let fewControls = 8

  /// Whether `bytes` may be text.
  ///
  /// - Complexity: constant, but for zeros at the end.
  package static func isText(_ bytes: [UInt8]) -> Bool {
    if EncodingDetector.isUTF16(bytes) { return isUTF16Text(bytes) }
    // A file that was being written when the power went ends in zeros.
    let length = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    guard length >= fewest else { return length > 0 || bytes.count < fewest }
    return samples(length).allSatisfy { isText(sample: bytes[$0], isWhole: length <= sampleSize) }
  }

  private static func samples(_ length: Int) -> [Range<Int>] {
    guard length > sampleSize else { return [0..<length] }
    let middle = (length - sampleSize) / 2
    return [0..<sampleSize, middle..<(middle + sampleSize), (length - sampleSize)..<length]
  }

  private static func isText(sample: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    var (controls, plain) = (0, 0)
    for byte in sample {
      switch byte {
      case 0x20..<0x7F, 0x09...0x0D: plain += 1
      // The last is the end of a file of DOS.
      case 0..<0x1A, 0x1B..<0x20, 0x7F: controls += 1
      default: break
      }
    }
    // A text of marks and figures of another writing is well-formed, if it is UTF-8.
    let isUnicode =
      isWhole
      ? String(validating: sample, as: UTF8.self) != nil
      : UTF8Decoding.illFormedRuns(Array(sample)).count <= sample.count / 64 && sample.contains { $0 >= 0x80 }
    guard !isUnicode else { return controls <= fewControls || controls * 10 <= sample.count }
    return plain * 2 >= sample.count && (controls <= fewControls || controls * 20 <= sample.count)
  }

  /// Whether what would be UTF-16 has few units that no text has: controls, halves of pairs, and what Unicode leaves
  /// unassigned.
  private static func isUTF16Text(_ bytes: [UInt8]) -> Bool {
    let sample = Array(bytes.prefix(sampleSize))
    let encoding = EncodingDetector.detect(sample).encoding
    guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else { return false }
    var (wrong, all) = (0, 0)
    for scalar in String(decoding: TextDecoder.buffer(sample, as: encoding).bytes, as: UTF8.self)
      .unicodeScalars
    {
      all += 1
      switch scalar.properties.generalCategory {
      case .control: if !(0x09...0x0D).contains(scalar.value) { wrong += 1 }
      case .unassigned, .privateUse, .surrogate: wrong += 1
      default: if scalar.value == 0xFFFD { wrong += 1 }
      }
    }
    return wrong <= fewControls / 2 || wrong * 10 <= all
  }
}
