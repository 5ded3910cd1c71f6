/// Text whose Vietnamese letters lost their font: a program took the codes of an ABC or VNI font, or of UTF-8, for
/// windows-1252 and wrote that down as Unicode. `KÕ HO¹CH`, `KEÁ HOAÏCH` and `Káº¾ HOáº CH` are KẾ HOẠCH.
///
/// Such text is found by its syllables. Line by line the reading is taken that has more possible ones, so that a text
/// which is in such letters in parts only is decoded there.
enum LegacyLetters {
  /// What Unicode characters stand for.
  enum Reading: CaseIterable, Hashable {
    case tcvn3, vni, utf8

    /// What messages call it.
    var name: String {
      switch self {
      case .tcvn3: TextEncoding.tcvn3.rawValue
      case .vni: TextEncoding.vni.rawValue
      case .utf8: TextEncoding.utf8.rawValue
      }
    }

    fileprivate func decode(_ codes: [UInt8]) -> DecodingBuffer {
      switch self {
      case .tcvn3: TCVN3.decode(codes)
      case .vni: VNI.decode(codes)
      case .utf8: UTF8Decoding.decode(codes)
      }
    }
  }

  /// A text with its letters decoded.
  struct Decoded {
    var bytes: [UInt8]
    /// From the decoded text to the one that was given.
    var offsets: OffsetMap
    /// The lines that were decoded, in the decoded text.
    var lines: [SourceRange]
    /// How the lines were read, the most usual first.
    var readings: [Reading]
    /// The share of possible syllables in them, 0…1.
    var confidence: Double
  }

  enum Finding {
    /// The text is as it should be.
    case none
    /// Its letters were decoded.
    case decoded(Decoded)
    /// It is full of words that no language has, and no reading makes sense of them.
    case unknown
  }

  /// How many characters that stand in no Vietnamese text make a look at its syllables worth while.
  private static let suspicious = 3
  /// How many words must be possible syllables, and their share of those that tell, in the text as decoded.
  private static let leastWords = 3
  private static let leastShare = 0.75

  /// Reads `text`, which is UTF-8. A text without suspicious characters costs one look at its bytes.
  static func find(in text: [UInt8]) -> Finding {
    guard isSuspicious(text.span) else { return .none }
    let lines = lineRanges(text).map { Line($0, text) }
    var totals: [Reading: Total] = [:]
    for line in lines where line.isTelling {
      for (reading, score) in line.scores {
        totals[reading, default: Total()].add(score, over: line)
      }
    }
    let likely = Reading.allCases.filter { reading in
      totals[reading].map {
        $0.possible >= leastWords && $0.share >= leastShare && $0.gain > 0
          && isMore($0.gained, than: $0.unicodeWords, hasSigns: true)
      } ?? false
    }.sorted { (totals[$0]?.gain ?? 0) > (totals[$1]?.gain ?? 0) }
    guard let usual = likely.first else {
      return lines.contains(where: \.isTelling) && isGarbled(lines) ? .unknown : .none
    }
    return decoded(lines, of: text, usual: usual, likely: likely)
  }

  /// Whether bytes hold enough characters of the kind that legacy letters make.
  private static func isSuspicious(_ bytes: Span<UInt8>) -> Bool {
    let (usual, foreign) = (usualSigns, foreignLetters)
    var found = 0
    var index = 0
    while index &+ 8 <= bytes.count {
      var leads = ByteScan.legacyLeads(in: bytes, at: index)
      while leads != 0 {
        if isLegacy(bytes, index &+ leads.trailingZeroBitCount / 8, usual, foreign) { found &+= 1 }
        leads &= leads &- 1
      }
      if found >= suspicious { return true }
      index &+= 8
    }
    while index < bytes.count {
      if isLegacy(bytes, index, usual, foreign) { found &+= 1 }
      index &+= 1
    }
    return found >= suspicious
  }

  /// Whether the character at `index` is of that kind.
  @inline(__always)
  private static func isLegacy(_ bytes: Span<UInt8>, _ index: Int, _ usual: UInt64, _ foreign: UInt64) -> Bool
  {
    guard index &+ 1 < bytes.count else { return false }
    let next = bytes[index &+ 1]
    return switch bytes[index] {
    // U+00A1…U+00BF. The usual signs among them, § « ° ± ² ³ ¹ · » ½, are letters where they stand inside a word.
    case 0xC2: next > 0xA0 && (!isIn(usual, next) || isInsideWord(bytes, index, length: 2))
    case 0xC3: isIn(foreign, next)
    // The minus and the bullet operator of PDF files, codes of symbol fonts.
    case 0xE2: next == 0x88 && isInsideWord(bytes, index, length: 3)
    case 0xEF: next >= 0x80 && next <= 0x83
    default: false
    }
  }

  /// Whether a sign, U+00A1…U+00BF or one of mathematics, is inside a word.
  private static func hasSigns(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line)
    return bytes.indices.dropLast().contains { index in
      switch bytes[index] {
      case 0xC2: bytes[index + 1] > 0xA0 && isInsideWord(bytes.span, index, length: 2)
      case 0xE2: bytes[index + 1] == 0x88 && isInsideWord(bytes.span, index, length: 3)
      default: false
      }
    }
  }

  private static func isInsideWord(_ bytes: Span<UInt8>, _ index: Int, length: Int) -> Bool {
    guard index > 0, index + length < bytes.count else { return false }
    let (before, after) = (bytes[index - 1] | 0x20, bytes[index + length] | 0x20)
    return before >= 0x61 && before <= 0x7A && after >= 0x61 && after <= 0x7A
  }

  /// Whether the second byte of a letter of two bytes is one of `set`, a bit each.
  @inline(__always)
  private static func isIn(_ set: UInt64, _ byte: UInt8) -> Bool { set >> UInt64(byte & 0x3F) & 1 == 1 }

  private static func set(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) } }

  /// The second bytes of § « ° ± ² ³ · ¹ » ½.
  private static let usualSigns = set([0xA7, 0xAB, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB, 0xBD])
  /// The second bytes of Ä Å Æ Ç Ë Î Ï Ñ Ö × Ø Û Ü Þ ß ä å æ ç ë î ï ñ ö ø û ü þ ÿ, which Vietnamese does not have.
  private static let foreignLetters = set([
    0x84, 0x85, 0x86, 0x87, 0x8B, 0x8E, 0x8F, 0x91, 0x96, 0x97, 0x98, 0x9B, 0x9C, 0x9E, 0x9F, 0xA4, 0xA5,
    0xA6,
    0xA7, 0xAB, 0xAE, 0xAF, 0xB1, 0xB6, 0xB8, 0xBB, 0xBC, 0xBE, 0xBF,
  ])

  private static func lineRanges(_ text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < text.count { ranges.append(start..<text.count) }
    return ranges
  }

  /// The words of a reading over all lines, and how many more are possible than in the text as written.
  private struct Total {
    var possible = 0
    var impossible = 0
    var gain = 0
    /// Of the lines with a gain: it, and their words in Unicode.
    var gained = 0
    var unicodeWords = 0
    var share: Double { (Double(possible) + 0.5) / Double(possible + impossible + 1) }

    mutating func add(_ score: SyllableScore, over line: Line) {
      possible += score.possible
      impossible += score.impossible
      let more = score.balance - line.asWritten.balance
      gain += more
      guard more > 0 else { return }
      if isMore(more, than: line.unicodeWords, hasSigns: line.hasSigns) { gained += more }
      unicodeWords += line.unicodeWords
    }
  }

  /// Whether what a reading gains, two for each word that it makes possible, speaks for it beside words with letters that no
  /// legacy font has. A recogniser's errors become possible syllables too, one here and there among such words: `PHÓ CHÜ
  /// TỊCH`; signs inside words are none of its errors.
  private static func isMore(_ gain: Int, than unicodeWords: Int, hasSigns: Bool) -> Bool {
    hasSigns ? gain * 2 >= unicodeWords : gain > unicodeWords * 2 || unicodeWords == 0
  }

  /// Whether most words with letters beyond ASCII are none of any language: signs or capitals inside them.
  private static func isGarbled(_ lines: [Line]) -> Bool {
    var possible = 0
    var impossible = 0
    for line in lines {
      possible += line.asWritten.possible
      impossible += line.asWritten.impossible
    }
    return impossible >= 8 && impossible > possible * 2
  }

  // MARK: Decoding

  private static func decoded(
    _ lines: [Line], of text: [UInt8], usual: Reading, likely: [Reading]
  ) -> Finding {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var offsets = OffsetMap.Builder()
    var found: [SourceRange] = []
    var counts: [Reading: Int] = [:]
    var total = Total()
    let readings = self.readings(of: lines, likely: likely, usual: usual)
    for (line, reading) in zip(lines, readings) {
      guard let reading else {
        bytes += text[line.range]
        offsets.append(cells: line.range.count, text: 1, original: 1)
        continue
      }
      let start = bytes.count
      line.append(reading, of: text, to: &bytes, &offsets)
      found.append(SourceRange(start, bytes.count))
      counts[reading, default: 0] += 1
      if let score = line.scores[reading] { total.add(score, over: line) }
    }
    guard !found.isEmpty else { return .none }
    return .decoded(
      Decoded(
        bytes: bytes, offsets: offsets.map, lines: found,
        readings: counts.sorted { ($0.value, $1.key.name) > ($1.value, $0.key.name) }.map(\.key),
        confidence: total.share))
  }

  /// How each line is read; nil as written. Between equals a line goes with the telling one before it, or the first with
  /// the next.
  private static func readings(of lines: [Line], likely: [Reading], usual: Reading) -> [Reading?] {
    let bests = lines.map { $0.best(of: likely, usual: usual) }
    var isInRun = bests.first { $0.map { !$0.isTie } ?? false }.map { $0?.reading != nil } ?? false
    return bests.map { best in
      guard let best else { return nil }
      guard best.isTie else {
        isInRun = best.reading != nil
        return best.reading
      }
      return isInRun ? best.reading : nil
    }
  }

  /// How a line reads best; nil as written. `isTie`: as written it is as good.
  private typealias Best = (reading: Reading?, isTie: Bool)

  /// A line of the text and how its words score as written and in each reading.
  private struct Line {
    let range: Range<Int>
    var asWritten = SyllableScore([])
    var scores: [Reading: SyllableScore] = [:]
    /// Whether it has letters that legacy fonts have.
    var isTelling = false
    /// How many of its words have letters that no legacy font has.
    var unicodeWords = 0
    /// Whether signs stand inside its words: `HO¹CH`.
    var hasSigns = false

    init(_ range: Range<Int>, _ text: [UInt8]) {
      self.range = range
      let slice = text[range]
      guard slice.contains(where: { $0 >= 0x80 }) else { return }
      asWritten = SyllableScore(Array(slice))
      for reading in Reading.allCases {
        var bytes: [UInt8] = []
        var offsets = OffsetMap.Builder()
        guard append(reading, of: text, to: &bytes, &offsets), bytes != Array(slice) else { continue }
        scores[reading] = SyllableScore(bytes)
      }
      isTelling = !scores.isEmpty
      guard isTelling else { return }
      hasSigns = LegacyLetters.hasSigns(slice)
      for word in LegacyLetters.words(slice)
      where String(decoding: text[word], as: UTF8.self).unicodeScalars.contains(where: {
        LegacyFont.isVietnamese($0.value)
      }) { unicodeWords += 1 }
    }

    /// How the line reads best; nil where no reading says anything of it.
    func best(of likely: [Reading], usual: Reading) -> Best? {
      guard isTelling else { return nil }
      var best: (reading: Reading, balance: Int)?
      for reading in likely {
        guard let balance = scores[reading]?.balance, balance > best?.balance ?? .min else { continue }
        best = (reading, balance)
      }
      guard let best else { return nil }
      let written = asWritten.balance
      let gain = best.balance - written
      if gain < 0 || gain == 0 && best.balance < 0 { return (nil, false) }
      if !LegacyLetters.isMore(gain, than: unicodeWords, hasSigns: hasSigns) { return (nil, gain == 0) }
      return (scores[usual]?.balance == best.balance ? usual : best.reading, gain == 0)
    }

    /// Adds the line in `reading`; false where nothing of it is in such letters.
    @discardableResult
    func append(
      _ reading: Reading, of text: [UInt8], to bytes: inout [UInt8], _ offsets: inout OffsetMap.Builder
    ) -> Bool {
      var codes: [UInt8] = []
      var lengths: [Int] = []
      var isChanged = false
      func flush(_ bytes: inout [UInt8], _ offsets: inout OffsetMap.Builder) {
        guard !codes.isEmpty else { return }
        let decoded = reading.decode(codes)
        bytes += decoded.bytes
        var place = 0
        for cell in decoded.offsets.map.cells {
          for _ in 0..<cell.count {
            let original = lengths[place..<place + cell.original].reduce(0, +)
            offsets.append(text: cell.text, original: original)
            place += cell.original
          }
        }
        codes.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
      }
      for word in LegacyLetters.words(text[range]) {
        let scalars = String(decoding: text[word], as: UTF8.self).unicodeScalars
        let isUnicode = LegacyLetters.isUnicode(text[word], scalars, against: reading)
        for scalar in scalars {
          let length = UTF8.width(scalar)
          if !isUnicode, let code = LegacyFont.code(of: scalar.value) {
            codes.append(code)
            lengths.append(length)
            if code >= 0x80 { isChanged = true }
          } else {
            flush(&bytes, &offsets)
            bytes += Array(String(scalar).utf8)
            offsets.append(cells: length, text: 1, original: 1)
          }
        }
      }
      flush(&bytes, &offsets)
      return isChanged
    }
  }

  /// Whether a word is Unicode in a line of other letters: it has letters that no legacy font has, or it is a possible
  /// syllable only as it is written.
  private static func isUnicode(
    _ word: ArraySlice<UInt8>, _ scalars: String.UnicodeScalarView, against reading: Reading
  ) -> Bool {
    guard word.contains(where: { $0 >= 0x80 }) else { return false }
    if scalars.contains(where: { LegacyFont.isVietnamese($0.value) }) { return true }
    guard SyllableScore(Array(word)).balance > 0 else { return false }
    let codes = scalars.compactMap { LegacyFont.code(of: $0.value) }
    return codes.count == scalars.count && SyllableScore(reading.decode(codes).bytes).balance < 0
  }

  /// What stands between white space, and the white space, in order.
  private static func words(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = line.startIndex
    var wasBlank = false
    for (index, byte) in zip(line.indices, line) {
      let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isBlank != wasBlank, index > start {
        words.append(start..<index)
        start = index
      }
      wasBlank = isBlank
    }
    if start < line.endIndex { words.append(start..<line.endIndex) }
    return words
  }
}
