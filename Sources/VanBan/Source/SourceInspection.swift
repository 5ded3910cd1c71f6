/// The state of a text before anything is made of it: what an archivist checks in a batch before converting it.
public struct SourceInspection: Sendable {
  /// Which normal form the letters with marks are in.
  public enum NormalForm: String, Sendable {
    /// No letter has a mark.
    case none
    /// All letters with marks are single characters: `ế` as U+1EBF.
    case composed = "NFC"
    /// All letters with marks are a letter and combining marks: `ế` as `e`, U+0302, U+0301.
    case decomposed = "NFD"
    /// The text has both.
    case mixed
  }

  /// The number of line ends of each kind.
  public struct LineEnds: Sendable, Equatable {
    /// `\n`, as on Unix.
    public internal(set) var lf = 0
    /// `\r\n`, as on Windows.
    public internal(set) var crlf = 0
    /// `\r` alone, as on early Macintoshes.
    public internal(set) var cr = 0
  }

  /// The encoding that the text was decoded from.
  public let encoding: TextEncoding
  /// How likely the encoding is right, 0…1; 1 where it was given or a byte order mark names it.
  public let confidence: Double
  /// The normal form of its letters with marks.
  public let normalForm: NormalForm
  /// How many line ends of each kind it has.
  public let lineEnds: LineEnds
  /// Encoding anomalies and how often each occurs; those that do not occur are left out.
  public let oddities: [SourceOddity: Int]

  /// Inspects `source` as it was decoded.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ source: SourceText) {
    encoding = source.encoding
    confidence = source.encodingConfidence
    var scan = Scan()
    for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars { scan.append(scalar.value) }
    normalForm = scan.normalForm
    lineEnds = scan.lineEnds
    var oddities = scan.oddities
    // The bytes that U+FFFD stands for, apart from those that the text had when it was decoded.
    let damaged = source.diagnostics.filter { $0.code == .illFormedText }
    if !damaged.isEmpty {
      oddities[.illFormedBytes] = damaged.reduce(0) { $0 + source.offsets.original(of: $1.range).count }
      let rest = (oddities[.replacementCharacter] ?? 0) - damaged.count
      oddities[.replacementCharacter] = rest > 0 ? rest : nil
    }
    self.oddities = oddities
  }

  /// One pass over the scalars of a text.
  private struct Scan {
    var oddities: [SourceOddity: Int] = [:]
    var lineEnds = LineEnds()
    private var composed = 0
    private var decomposed = 0
    private var previous: UInt32 = 0
    private var isFirst = true
    /// Whether a mark may be here, and whether its letter has a tone already.
    private var isAfterLetter = false
    private var hasTone = false

    var normalForm: NormalForm {
      switch (composed > 0, decomposed > 0) {
      case (false, false): .none
      case (true, false): .composed
      case (false, true): .decomposed
      case (true, true): .mixed
      }
    }

    mutating func append(_ scalar: UInt32) {
      countLineEnd(scalar)
      let letter = Letter(value: scalar)
      if letter.isMark {
        if isAfterLetter && !(hasTone && letter.tone != 0) {
          decomposed += 1
        } else {
          oddities[.strayMark, default: 0] += 1
        }
        hasTone = hasTone || letter.tone != 0
      } else {
        isAfterLetter = letter.code != 0 && !letter.isDigit
        hasTone = letter.tone != 0
        // â ă ê ô ơ ư, or any vowel with a tone; đ has no other form.
        if hasTone || (isAfterLetter && letter.code > 26 && letter.code != 29) { composed += 1 }
      }
      if let oddity = SourceOddity(scalar, isFirst: isFirst) { oddities[oddity, default: 0] += 1 }
      isFirst = false
      previous = scalar
    }

    private mutating func countLineEnd(_ scalar: UInt32) {
      if scalar == 0x0D { lineEnds.cr += 1 }
      guard scalar == 0x0A else { return }
      if previous == 0x0D {
        lineEnds.cr -= 1
        lineEnds.crlf += 1
      } else {
        lineEnds.lf += 1
      }
    }
  }
}
