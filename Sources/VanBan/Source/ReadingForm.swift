/// The form of a text that the stages read: without invisible characters, and with ordinary ones for those that only look
/// different.
///
/// Web pages, typesetters and converters leave characters in a text that its readers do not see: a zero-width space
/// in `N<U+200C>Đ-CP`, a no-break space before a date, full-width digits in a label. No rule should have to know
/// them. So the stages read this form, and their ranges are mapped back to the text (see
/// ``Document``), which stays as it was written, byte for byte. Most texts have no such character and no such form.
struct ReadingForm: Sendable, Hashable {
  /// The form as UTF-8.
  let bytes: [UInt8]
  private let changes: [Change]
  private let textCount: Int
  /// Whether marks of a file's format are left out of it.
  private let hasEdits: Bool

  /// A stretch of the text that the form replaces or leaves out.
  private struct Change: Sendable, Hashable {
    /// Where it begins in the form, and its length there; 0 where it was left out.
    let start: Int
    let count: Int
    /// Where it begins in the text, and its length there.
    let textStart: Int
    let textCount: Int

    var end: Int { start + count }
    var textEnd: Int { textStart + textCount }
  }

  /// The form of `bytes`, which are well-formed UTF-8; nil where it is the text itself. `keepsLines` where the lines
  /// are counted by the file's layout, so that none may be added.
  init?(_ bytes: [UInt8], keepsLines: Bool) {
    let span = bytes.span
    var form: [UInt8] = []
    var changes: [Change] = []
    var copied = 0
    /// Whether soft hyphens stand for hyphens in this text; nil as long as none was met.
    var areHyphens: Bool?
    var index = ByteScan.unusualLead(in: span, from: 0)
    while index < span.count {
      let (scalar, length) = Self.scalar(span, at: index)
      let replacement = UnusualCharacter.replacement(of: scalar, keepsLines: keepsLines) {
        let isHyphen = areHyphens ?? Self.hasLoneSoftHyphen(span)
        areHyphens = isHyphen
        return Self.isInWord(span, index..<(index + length), symbolsAreWords: !isHyphen)
      }
      if let replacement {
        if changes.isEmpty { form.reserveCapacity(span.count) }
        form += bytes[copied..<index]
        changes.append(
          Change(start: form.count, count: replacement.utf8.count, textStart: index, textCount: length))
        form += replacement.utf8
        copied = index + length
      }
      index = ByteScan.unusualLead(in: span, from: index + length)
    }
    guard !changes.isEmpty else { return nil }
    form += bytes[copied...]
    self.bytes = form
    self.changes = changes
    textCount = span.count
    hasEdits = false
  }

  /// The form of `bytes` with `edits`, which are in order and apart, and without unusual characters between them; nil
  /// where it is the text itself. `keepsLines` where the lines are counted by the file's layout.
  init?(_ bytes: [UInt8], edits: [ReadingEdit], keepsLines: Bool) {
    let unusual = ReadingForm(bytes, keepsLines: keepsLines)
    guard !edits.isEmpty else {
      guard let unusual else { return nil }
      self = unusual
      return
    }
    var form: [UInt8] = []
    form.reserveCapacity(bytes.count)
    var changes: [Change] = []
    var copied = 0
    func change(_ range: SourceRange, _ replacement: some Collection<UInt8>) {
      guard range.lowerBound >= copied, range.upperBound <= bytes.count, !range.isEmpty else { return }
      form += bytes[copied..<range.lowerBound]
      changes.append(
        Change(
          start: form.count, count: replacement.count, textStart: range.lowerBound, textCount: range.count))
      form += replacement
      copied = range.upperBound
    }
    var others = (unusual?.changes ?? [])[...]
    func changeOthers(before end: Int) {
      while let other = others.first, other.textEnd <= end {
        if let unusual {
          change(SourceRange(other.textStart, other.textEnd), unusual.bytes[other.start..<other.end])
        }
        others.removeFirst()
      }
    }
    for edit in edits {
      changeOthers(before: edit.range.lowerBound)
      others = others.drop { $0.textStart < edit.range.upperBound }
      change(edit.range, edit.replacement.utf8)
    }
    changeOthers(before: bytes.count)
    form += bytes[copied...]
    self.bytes = form
    self.changes = changes
    textCount = bytes.count
    hasEdits = true
  }

  /// The bytes to examine on both sides for a document's symbol.
  private static let longestSymbol = 24

  /// Whether a soft hyphen of the text stands where no word is: who wrote it wrote it for a hyphen, and most likely
  /// wherever there was one.
  private static func hasLoneSoftHyphen(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xAD, index == 0 || bytes[index - 1] <= 0x20 {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether the character at `place` is between the letters of a word, and not between the parts of a document's
  /// symbol: those are in capitals behind a slash, two letters at least, and nothing else parts them. With
  /// `symbolsAreWords` those count as words too.
  private static func isInWord(_ bytes: Span<UInt8>, _ place: Range<Int>, symbolsAreWords: Bool) -> Bool {
    guard place.lowerBound > 0, isLetter(bytes[place.lowerBound - 1]) else { return false }
    guard place.upperBound < bytes.count else { return true }
    let next = bytes[place.upperBound]
    guard isLetter(next) else { return next == 0x0A || next == 0x0D }
    guard !symbolsAreWords, isCapital(bytes, at: place.upperBound) else { return true }
    var end = place.upperBound
    while end < min(bytes.count, place.upperBound + longestSymbol), bytes[end] > 0x20 {
      if bytes[end] == 0x2D { return true }
      end += 1
    }
    var start = place.lowerBound - 1
    while start >= max(0, place.lowerBound - longestSymbol), bytes[start] > 0x20, bytes[start] != 0x2D {
      if bytes[start] == 0x2F { return place.lowerBound - start <= 2 }
      start -= 1
    }
    return true
  }

  /// Whether `byte` is an ASCII letter or of a letter of another alphabet.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Whether a capital letter of ASCII or `Đ` begins at `index`.
  private static func isCapital(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    (0x41...0x5A).contains(bytes[index])
      || bytes[index] == 0xC4 && index + 1 < bytes.count && bytes[index + 1] == 0x90
  }

  /// The scalar at `index` and its length; all bytes are well-formed, and the lead is one of those looked for.
  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    guard first >= 0x80 else { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// What `range` of the form replaces, in order: what is read, where in the form, and where in the text that is written.
  func changes(in range: SourceRange) -> [(read: String, form: SourceRange, text: SourceRange)] {
    let first = changes.partitioningIndex { $0.end > range.lowerBound }
    return changes[first...].prefix { $0.start < range.upperBound }.map {
      (
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self), SourceRange($0.start, $0.end),
        SourceRange($0.textStart, $0.textEnd)
      )
    }
  }

  /// Whether the form differs from the text within or right beside `range`.
  func hasChange(in range: SourceRange) -> Bool {
    let first = changes.partitioningIndex { $0.end >= range.lowerBound }
    return first < changes.count && changes[first].start <= range.upperBound
  }

  // MARK: Places

  /// Where in the text is what begins at `offset` of the form.
  func textStart(of offset: Int) -> Int {
    guard let change = last({ $0.start <= offset }) else { return offset }
    return offset < change.end ? change.textStart : change.textEnd + (offset - change.end)
  }

  /// Where in the text ends what ends at `offset` of the form.
  func textEnd(of offset: Int) -> Int {
    guard let change = last({ $0.start < offset }) else { return offset }
    return change.textEnd + max(0, offset - change.end)
  }

  /// The place in the form of `offset` of the text; of what was left out, the place where it stood.
  func place(ofText offset: Int) -> Int {
    guard let change = last({ $0.textStart <= offset }) else { return offset }
    return offset < change.textEnd ? change.start : change.end + (offset - change.textEnd)
  }

  /// The last change that fulfils `isBefore`, as all before it do.
  private func last(_ isBefore: (Change) -> Bool) -> Change? {
    let next = changes.partitioningIndex { !isBefore($0) }
    return next > 0 ? changes[next - 1] : nil
  }

  /// The range of the text that `range` of the form is.
  func text(_ range: SourceRange) -> SourceRange {
    if range.isEmpty {
      let start = textStart(of: range.lowerBound)
      return SourceRange(start, start)
    }
    return SourceRange(textStart(of: range.lowerBound), textEnd(of: range.upperBound))
  }

  /// The same, with what was left out behind it, so that ranges which follow each other leave no gap.
  func textThroughGap(_ range: SourceRange) -> SourceRange {
    SourceRange(
      gapStart(range.lowerBound), range.upperBound == bytes.count ? textCount : gapStart(range.upperBound))
  }

  /// Where in the text ends what comes before `offset` of the form, with what was left out behind it. The marks at the
  /// head of a line belong to what begins it.
  private func gapStart(_ offset: Int) -> Int {
    let beginsLine = hasEdits && (offset == 0 || bytes[offset - 1] == 0x0A)
    return beginsLine ? lineStart(of: offset) : textStart(of: offset)
  }

  /// Where in the text a line begins that begins at `offset` of the form: behind the marks that were left out there, and at
  /// the character before which a line break was put in.
  private func lineStart(of offset: Int) -> Int {
    guard let change = last({ $0.start < offset }), offset < change.end else { return textEnd(of: offset) }
    return change.textStart
  }

  /// Of whole lines: what was left out at the head of a line belongs to that line.
  func textOfLines(_ range: SourceRange) -> SourceRange {
    SourceRange(
      range.lowerBound == 0 ? 0 : lineStart(of: range.lowerBound),
      range.upperBound == bytes.count ? textCount : lineStart(of: range.upperBound))
  }

  /// The range of the form that `range` of the text is.
  func form(_ range: SourceRange) -> SourceRange {
    SourceRange(place(ofText: range.lowerBound), place(ofText: range.upperBound))
  }
}
