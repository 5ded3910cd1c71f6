import CICUShims

/// A character encoding that VanBan reads.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1258 = "windows-1258"

  /// The encoding of that name, in any case; nil if VanBan does not know it.
  public init?(named name: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() })
    else { return nil }
    self = found
  }
}

/// Turns bytes into text that is always valid UTF-8.
struct TextDecoder {
  struct Result {
    var bytes: [UInt8]
    var encoding: TextEncoding
    var offsets: OffsetMap
    var diagnostics: [Diagnostic]
  }

  /// Decodes `bytes`, in `encoding` where it is given, else in the one that the bytes show.
  static func decode(_ bytes: [UInt8], as encoding: TextEncoding?) -> Result {
    let guess = encoding.map { ($0, true) } ?? detect(bytes)
    var result: Result
    switch guess.0 {
    case .utf8: result = decodeUTF8(bytes)
    case .utf16LittleEndian, .utf16BigEndian, .windows1258: result = convert(bytes, from: guess.0)
    }
    if !guess.1 {
      result.diagnostics.append(
        Diagnostic(
          .uncertainEncoding, .warning, at: SourceRange(0, 0),
          "The encoding was taken to be \(guess.0.rawValue); the bytes do not prove it.",
          vi: "Bảng mã được coi là \(guess.0.rawValue); dữ liệu không đủ để khẳng định."))
    }
    return result
  }

  /// The encoding that the bytes show, and whether they prove it.
  private static func detect(_ bytes: [UInt8]) -> (TextEncoding, Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, true) }
    let zeros = zeroBytes(bytes)
    if zeros.odd > bytes.count / 8, zeros.even * 4 < zeros.odd { return (.utf16LittleEndian, true) }
    if zeros.even > bytes.count / 8, zeros.odd * 4 < zeros.even { return (.utf16BigEndian, true) }
    let illFormed = illFormedRuns(bytes)
    // A few damaged bytes in a text of many-byte letters are damage, not another encoding.
    if illFormed.isEmpty { return (.utf8, true) }
    let multibyte = bytes.count { $0 >= 0xC3 && $0 <= 0xE1 }
    if multibyte > illFormed.count * 8 { return (.utf8, true) }
    var name = [CChar](repeating: 0, count: 64)
    let confidence = vb_detect_encoding(bytes, Int32(clamping: bytes.count), &name, 64)
    let found = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if confidence >= 50, let encoding = TextEncoding(named: found) { return (encoding, true) }
    return (multibyte > illFormed.count ? .utf8 : .windows1258, false)
  }

  private static func zeroBytes(_ bytes: [UInt8]) -> (even: Int, odd: Int) {
    var even = 0
    var odd = 0
    for (index, byte) in bytes.prefix(4096).enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    return (even, odd)
  }

  private static func decodeUTF8(_ bytes: [UInt8]) -> Result {
    let illFormed = illFormedRuns(bytes)
    guard !illFormed.isEmpty else {
      return Result(
        bytes: bytes, encoding: .utf8, offsets: .identity(count: bytes.count), diagnostics: [])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + illFormed.count * 3)
    var runs: [OffsetMap.Run] = []
    var diagnostics: [Diagnostic] = []
    var next = 0
    for run in illFormed {
      if run.lowerBound > next {
        runs.append(.init(text: text.count, original: next, isVerbatim: true))
        text += bytes[next..<run.lowerBound]
      }
      runs.append(.init(text: text.count, original: run.lowerBound, isVerbatim: false))
      let start = text.count
      text += [0xEF, 0xBF, 0xBD]
      diagnostics.append(illFormedText(at: SourceRange(start, text.count), bytes: run.count))
      next = run.upperBound
    }
    if next < bytes.count {
      runs.append(.init(text: text.count, original: next, isVerbatim: true))
      text += bytes[next...]
    }
    return Result(
      bytes: text, encoding: .utf8, offsets: OffsetMap(runs: runs, originalCount: bytes.count),
      diagnostics: diagnostics)
  }

  private static func illFormedText(at range: SourceRange, bytes: Int) -> Diagnostic {
    Diagnostic(
      .illFormedText, .warning, at: range,
      "\(bytes) byte(s) here are not text in this encoding; U+FFFD stands for them.",
      vi: "\(bytes) byte ở đây không phải là văn bản theo bảng mã này; được thay bằng U+FFFD.")
  }

  /// The maximal runs of bytes that are not well-formed UTF-8 (The Unicode Standard, table 3-7).
  private static func illFormedRuns(_ bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes, at: index)
      if length > 0 {
        index += length
        continue
      }
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
      index += 1
    }
    return runs
  }

  /// The length of the well-formed UTF-8 sequence at `index`, 0 if there is none.
  private static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    func continuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch first {
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return continuation(1, low, high) && continuation(2) ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return continuation(1, low, high) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
  }

  /// Converts through ICU, which gives for every UTF-16 unit the byte that it came from.
  private static func convert(_ bytes: [UInt8], from encoding: TextEncoding) -> Result {
    let capacity = bytes.count + 16
    var units = [UInt16](repeating: 0, count: capacity)
    var origins = [Int32](repeating: 0, count: capacity)
    let count = vb_decode(
      encoding.rawValue, bytes, Int32(clamping: bytes.count), &units, &origins, Int32(clamping: capacity))
    guard count >= 0 else { return decodeUTF8(bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var runs: [OffsetMap.Run] = []
    var diagnostics: [Diagnostic] = []
    var index = 0
    while index < Int(count) {
      let unit = units[index]
      var length = 1
      var scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      if UTF16.isLeadSurrogate(unit), index + 1 < Int(count), UTF16.isTrailSurrogate(units[index + 1]) {
        scalar = UTF16.decode(UTF16.EncodedScalar([unit, units[index + 1]]))
        length = 2
      }
      runs.append(.init(text: text.count, original: Int(origins[index]), isVerbatim: false))
      let start = text.count
      text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [0xEF, 0xBF, 0xBD])
      if scalar == "\u{FFFD}" {
        diagnostics.append(illFormedText(at: SourceRange(start, text.count), bytes: 1))
      }
      index += length
    }
    return Result(
      bytes: text, encoding: encoding, offsets: OffsetMap(runs: runs, originalCount: bytes.count),
      diagnostics: diagnostics)
  }
}
