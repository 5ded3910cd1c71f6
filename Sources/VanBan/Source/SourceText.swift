/// The text of a document with where it came from. Its bytes are always valid UTF-8.
public struct SourceText: Sendable, Hashable {
  /// The text as UTF-8. Every ``SourceRange`` counts these bytes.
  public let bytes: [UInt8]
  /// A file name or another name for messages.
  public let name: String?
  /// The encoding in which the text was found.
  public let encoding: TextEncoding
  /// How sure that is, 0…1; 1 where the encoding was given.
  public let encodingConfidence: Double
  /// From positions of the text to those of the original bytes.
  public let offsets: OffsetMap
  /// What was noticed while decoding.
  public let diagnostics: [Diagnostic]
  /// Where each line begins.
  public let lines: LineTable
  /// How the lines were laid out in the file; nil for plain text, which does not say.
  public let layout: SourceLayout?
  /// What was read from pictures of pages, and how sure each word is; nil where nothing was.
  public let recognition: TextRecognition?
  /// What the stages read in place of the text; nil where that is the text itself.
  let reading: ReadingForm?
  /// Stretches of the text that are marks of its file's format or of notes, in order, and what is read there; in plain
  /// text also the places where headings lost the line break before them.
  package let edits: [ReadingEdit]
  /// Those of them that are no marks of notes.
  package let formatEdits: [ReadingEdit]
  /// Where the marks of notes stand, in order; none in a text that no document was read from.
  package let noteMarks: [SourceRange]
  /// Whether a tab parts the cells of a table, and is not a blank between words.
  let tabsPartCells: Bool
  /// The file that the text was decoded or taken out of; nil where the text is the file, byte for byte.
  var originalFile: FileIdentity?
  /// The digital signatures of the file that the text was taken out of, in the order of signing.
  public internal(set) var signatures: [DigitalSignature] = []
  /// Which part of a text of several documents it is; nil for a whole text.
  public internal(set) var part: SourcePart?

  /// A text that is already decoded.
  public init(_ text: String, name: String? = nil) {
    self.init(
      decoded: .init(
        bytes: Array(text.utf8), encoding: .utf8, confidence: 1,
        offsets: .identity(count: text.utf8.count), diagnostics: []), name: name)
  }

  /// Text from bytes, in `encoding` where it is given, else in the one that the bytes show.
  public init(bytes: some Sequence<UInt8>, encoding: TextEncoding? = nil, name: String? = nil) {
    let bytes = Array(bytes)
    let decoded = TextDecoder.decode(bytes, as: encoding)
    self.init(
      decoded: decoded, name: name, originalFile: decoded.bytes == bytes ? nil : FileIdentity(of: bytes))
  }

  /// Text from bytes as ``init(bytes:encoding:name:)`` decodes them, without looking for letters of old fonts: of a
  /// file whose text is still to be taken out.
  package init(decoding bytes: [UInt8], as encoding: TextEncoding?) {
    self.init(decoded: TextDecoder.decode(bytes, as: encoding, findsLetters: false), name: nil)
  }

  /// A text that was taken out of a file that says how its lines are laid out. `encoding` and its confidence are
  /// those of the file; `diagnostics` say what was noticed on the way, `recognition` what was read from pictures.
  /// Letters of old fonts that the file did not name are decoded; see ``Diagnostic/Code/legacyLetters``.
  public init(
    _ text: String, name: String? = nil, encoding: TextEncoding, encodingConfidence: Double,
    layout: SourceLayout, recognition: TextRecognition? = nil, diagnostics: [Diagnostic] = []
  ) {
    var decoded = TextDecoder.Result(
      bytes: Array(text.utf8), encoding: encoding, confidence: encodingConfidence,
      offsets: .identity(count: text.utf8.count), diagnostics: diagnostics)
    // The words of a picture are in no font.
    if recognition == nil {
      TextDecoder.decodeLegacyLetters(of: &decoded)
      decoded.offsets = .identity(count: decoded.bytes.count)
    }
    self.init(decoded: decoded, name: name, layout: layout, recognition: recognition)
  }

  init(
    decoded: TextDecoder.Result, name: String?, originalFile: FileIdentity? = nil,
    layout: SourceLayout? = nil, recognition: TextRecognition? = nil, edits: [ReadingEdit] = [],
    noteMarks: [SourceRange] = []
  ) {
    var decoded = decoded
    var edits = edits
    // A file that lays out its lines has a line for each paragraph.
    if layout == nil, edits.isEmpty {
      let glued = GluedHeadings(in: decoded.bytes)
      edits = glued.edits
      if let diagnostic = Diagnostic.gluedHeadings(glued.breaks),
        !decoded.diagnostics.contains(where: { $0.code == .gluedHeading })
      {
        decoded.diagnostics.append(diagnostic)
      }
    }
    let all = ReadingEdit.merged(edits, noteMarks)
    self.init(
      decoded: decoded, name: name, originalFile: originalFile, layout: layout, recognition: recognition,
      reading: all.isEmpty
        ? ReadingForm(decoded.bytes, keepsLines: layout != nil)
        : ReadingForm(decoded.bytes, edits: all, keepsLines: layout != nil),
      edits: all, formatEdits: edits, noteMarks: noteMarks)
  }

  /// The same text, in which the marks of notes stand at `marks`, which are in order and apart.
  func marked(_ marks: [SourceRange]) -> SourceText {
    guard marks != noteMarks else { return self }
    var text = SourceText(
      decoded: .init(
        bytes: bytes, encoding: encoding, confidence: encodingConfidence, offsets: offsets,
        diagnostics: diagnostics), name: name, originalFile: originalFile, layout: layout,
      recognition: recognition, edits: formatEdits, noteMarks: marks)
    text.part = part
    text.signatures = signatures
    return text
  }

  /// The same text with the layout of its lines. The stages read it with `edits`, which are in order and apart; the
  /// lines of `layout` are those of what they read.
  package func laidOut(_ layout: SourceLayout, edits: [ReadingEdit]) -> SourceText {
    SourceText(
      decoded: .init(
        bytes: bytes, encoding: encoding, confidence: encodingConfidence, offsets: offsets,
        diagnostics: diagnostics), name: name, originalFile: originalFile, layout: layout,
      recognition: recognition, edits: edits
    ).signed(signatures)
  }

  /// The same text, of a file that was signed with `signatures`, in the order of signing.
  package func signed(_ signatures: [DigitalSignature]) -> SourceText {
    var text = self
    text.signatures = signatures
    return text
  }

  private init(
    decoded: TextDecoder.Result, name: String?, originalFile: FileIdentity?, layout: SourceLayout?,
    recognition: TextRecognition?, reading: ReadingForm?, edits: [ReadingEdit], formatEdits: [ReadingEdit],
    noteMarks: [SourceRange]
  ) {
    self.bytes = decoded.bytes
    self.name = name
    self.encoding = decoded.encoding
    self.encodingConfidence = decoded.confidence
    self.offsets = decoded.offsets
    self.diagnostics = decoded.diagnostics
    self.reading = reading
    self.edits = edits
    self.formatEdits = formatEdits
    self.noteMarks = noteMarks
    // Lines that only the stages see are none of the file.
    self.lines = (formatEdits.isEmpty ? reading : nil).map { LineTable($0) } ?? LineTable(decoded.bytes)
    self.layout = layout
    self.recognition = recognition
    self.tabsPartCells = layout != nil || Self.tabsPartCells(decoded.bytes.span)
    self.originalFile = originalFile
  }

  /// The text that the stages read, `form`, as a text of its own.
  func text(readAs form: ReadingForm) -> SourceText {
    SourceText(
      decoded: .init(
        bytes: form.bytes, encoding: encoding, confidence: encodingConfidence,
        offsets: .identity(count: form.bytes.count), diagnostics: []),
      name: name, originalFile: nil, layout: layout, recognition: nil, reading: nil, edits: [],
      formatEdits: [], noteMarks: [])
  }

  /// The text of `range`, exactly as written.
  public subscript(range: SourceRange) -> String {
    let low = min(max(range.lowerBound, 0), bytes.count)
    let high = min(max(range.upperBound, low), bytes.count)
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  /// The text of `range` as it is read: without marks of the file's format. That is the text itself in plain text.
  ///
  /// - Complexity: O(*n* + log *m*), where *n* is the length of the range and *m* the number of such marks.
  public func text(in range: SourceRange) -> String {
    guard !edits.isEmpty, !range.isEmpty else { return self[range] }
    var next = edits.partitioningIndex { $0.range.upperBound > range.lowerBound }
    var read: [UInt8] = []
    var position = range.lowerBound
    while next < edits.count, edits[next].range.lowerBound < range.upperBound {
      let edit = edits[next]
      if edit.range.lowerBound > position { read += bytes[position..<edit.range.lowerBound] }
      // Of an edit that goes on beyond the range, what is before its line break is of the range.
      if edit.range.lowerBound >= range.lowerBound {
        let isWhole = edit.range.upperBound <= range.upperBound
        // A line break that was put in before what the range begins with is none of it.
        let own =
          edit.range.lowerBound == range.lowerBound
          ? edit.replacement.utf8.drop { $0 == 0x0A } : edit.replacement.utf8[...]
        read += isWhole ? own : own.prefix { $0 != 0x0A }
      }
      position = edit.range.upperBound
      next += 1
    }
    if position < range.upperBound { read += bytes[position..<range.upperBound] }
    return String(decoding: read, as: UTF8.self)
  }

  /// The UTF-8 of `range`, which lies within the text.
  func bytes(_ range: SourceRange) -> ArraySlice<UInt8> { bytes[range.lowerBound..<range.upperBound] }

  /// Whether a tab parts the cells of a table. Where it stands for nearly every blank of the text, it parts words.
  private static func tabsPartCells(_ bytes: Span<UInt8>) -> Bool {
    guard ByteScan.first(0x09, in: bytes) < bytes.count else { return true }
    let all = SourceRange(0, bytes.count)
    return ByteScan.count(0x20, in: bytes, all) * 8 >= ByteScan.count(0x09, in: bytes, all)
  }

  /// The whole text as a range.
  public var range: SourceRange { SourceRange(0, bytes.count) }

  /// The line and column of the byte at `offset`.
  public func location(of offset: Int) -> SourceLocation {
    let line = lines.line(at: offset)
    let start = lines.range(ofLine: line).lowerBound
    return SourceLocation(line: line, column: self[SourceRange(start, offset)].count + 1)
  }
}
