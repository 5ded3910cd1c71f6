/// Where the text came from, and the text.
struct SourceJSON: JSONObject {
  static let name = "Source"
  static let summary = "Where the text came from, and the text."

  var sourceName: String?
  var encoding = TextEncoding.utf8
  var confidence = 1.0
  var byteCount = 0
  var sha256 = ""
  var textByteCount = 0
  var lineCount = 0
  var text = ""
  var offsets: [OffsetRunJSON] = []
  var layout: LayoutJSON?
  var edits: [ReadingEditJSON] = []
  var recognition: RecognitionJSON?
  var signatures: [DigitalSignatureJSON] = []
  var part: SourcePartJSON?

  static let members: [JSONMember<SourceJSON>] = [
    JSONMember(
      "name", \.sourceName,
      "The path as it was given; `stdin` for standard input; left out where the library was given no name."),
    JSONMember("encoding", \.encoding, "The encoding of the file."),
    JSONMember("encodingConfidence", \.confidence, "How sure that is, 0 to 1; 1 where it was given."),
    JSONMember("byteCount", \.byteCount, "The length of the file in bytes.", schema: .atLeast(0)),
    JSONMember(
      "sha256", \.sha256, "The SHA-256 digest of the file, in small hexadecimal digits.",
      schema: .pattern("^[0-9a-f]{64}$")),
    .derived(
      "textByteCount", \.textByteCount,
      "The length of `text` as UTF-8, in bytes; ranges count these. It is `byteCount` where the file is UTF-8 text.",
      schema: .atLeast(0)),
    .derived("lineCount", \.lineCount, "The lines of `text`, at least 1.", schema: .atLeast(1)),
    JSONMember("text", \.text, "The whole text, exactly as it was read."),
    .unlessEmpty(
      "offsets", \.offsets,
      "How places of the text lead to bytes of the file, where the file was decoded from another encoding: runs of "
        + "characters that follow each other. Left out where the text is the file, or was taken out of one that is "
        + "not text (HTML)."),
    JSONMember(
      "layout", \.layout,
      "How its lines were laid out in the file; left out for plain text, which does not say."),
    .unlessEmpty(
      "edits", \.edits,
      "Stretches of the text that are marks of its format (Markdown), and what is read there, in order. The lines of "
        + "`layout` are those of the text with them."),
    JSONMember(
      "recognition", \.recognition,
      "What was read from pictures of pages by OCR; left out where nothing was."),
    .unlessEmpty(
      "signatures", \.signatures,
      "The digital signatures of the file, in the order of signing; left out where it has none."),
    JSONMember(
      "part", \.part,
      "Which of several documents in one file this is, where they were parted (`--split`); left out for a whole text. "
        + "`text`, lines and ranges are those of the part; `byteCount` and `sha256` are the file's."),
  ]

  init() {}

  init(_ source: SourceText, pictures: Bool = false) {
    let file = source.file
    sourceName = source.name
    encoding = source.encoding
    confidence = source.encodingConfidence
    byteCount = file.byteCount
    sha256 = file.sha256
    textByteCount = source.bytes.count
    lineCount = source.lines.count
    text = source[source.range]
    layout = source.layout.map { LayoutJSON($0) }
    edits = source.formatEdits.map { ReadingEditJSON($0) }
    recognition = source.recognition.map { RecognitionJSON($0, pictures: pictures) }
    signatures = source.signatures.map { DigitalSignatureJSON($0) }
    part = source.part.map { SourcePartJSON($0, fileStart: source.offsets.originalStart) }
    if !source.offsets.isIdentity {
      offsets = source.offsets.cells.map { OffsetRunJSON(count: $0.count, text: $0.text, file: $0.original) }
    }
  }

  /// The text with what is said about its file; `diagnostics` are those of its decoding.
  func source(diagnostics: [Diagnostic]) throws(RestoringError) -> SourceText {
    let bytes = Array(text.utf8)
    let isFile = part == nil && byteCount == bytes.count && sha256 == SHA256.hex(of: bytes)
    if let part {
      guard part.number <= part.count else {
        throw RestoringError(message: "source.part is number \(part.number) of \(part.count).")
      }
      guard part.range.range.count == bytes.count else {
        throw RestoringError(
          message: "source.part.range is of \(part.range.range.count) bytes, source.text of \(bytes.count).")
      }
    }
    var map = OffsetMap.Builder(originalStart: part?.fileStart ?? 0)
    var (textCount, fileCount) = (0, 0)
    for run in offsets {
      // Each product is of two numbers of 31 bits, and each sum is examined before the next.
      textCount += run.count * run.text
      fileCount += run.count * run.file
      guard textCount <= bytes.count, fileCount <= byteCount else {
        throw RestoringError(message: "source.offsets lead past the end of source.text or of the file.")
      }
      map.append(cells: run.count, text: run.text, original: run.file)
    }
    if offsets.isEmpty { map.append(cells: bytes.count, text: 1, original: 1) }
    guard map.textCount == bytes.count else {
      throw RestoringError(message: "source.offsets are those of another text than source.text.")
    }
    var end = 0
    for edit in edits {
      let range = edit.range.range
      let isWhole = [range.lowerBound, range.upperBound].allSatisfy {
        $0 >= bytes.count || bytes[$0] & 0xC0 != 0x80
      }
      guard range.lowerBound >= end, range.upperBound <= bytes.count, !range.isEmpty, isWhole else {
        throw RestoringError(message: "source.edits are not in order, or lead past the end of source.text.")
      }
      end = range.upperBound
    }
    var source = SourceText(
      decoded: .init(
        bytes: bytes, encoding: encoding, confidence: confidence, offsets: map.map, diagnostics: diagnostics),
      name: sourceName, originalFile: isFile ? nil : FileIdentity(byteCount: byteCount, sha256: sha256),
      layout: layout?.layout, recognition: try recognition?.recognition(), edits: edits.map(\.edit))
    source.part = part?.part
    source.signatures = signatures.map(\.signature)
    return source
  }
}

/// Which of several documents in one file a text is.
struct SourcePartJSON: JSONObject {
  static let name = "SourcePart"
  static let summary =
    "Which of several documents in one file the text is, and where it stands in the file's text."

  var number = 1
  var count = 1
  var firstLine = 1
  var range = FileRangeJSON()
  var fileStart = 0

  static let members: [JSONMember<SourcePartJSON>] = [
    JSONMember("number", \.number, "Its place among the documents of the file, from 1.", schema: .atLeast(1)),
    JSONMember("count", \.count, "How many documents the file holds.", schema: .atLeast(1)),
    JSONMember(
      "firstLine", \.firstLine, "The line of the file's text on which it begins, from 1.", schema: .atLeast(1)
    ),
    JSONMember("range", \.range, "Where it stands in the file's text: UTF-8 byte offsets."),
    JSONMember(
      "fileStart", \.fileStart,
      "The byte of the file at which it begins, as far as the text was decoded from it and not taken out (HTML).",
      schema: .atLeast(0)),
  ]

  init() {}

  init(_ part: SourcePart, fileStart: Int) {
    number = part.number
    count = part.count
    firstLine = part.firstLine
    range = FileRangeJSON(range: part.range)
    self.fileStart = fileStart
  }

  var part: SourcePart { SourcePart(number: number, count: count, range: range.range, firstLine: firstLine) }
}

/// A range of the text of a whole file, `[start, end]`; it may lie past the end of the part that `source.text` is.
struct FileRangeJSON: JSONValue {
  static let schema = JSONSchema.range

  var range = SourceRange(0, 0)

  init(range: SourceRange = SourceRange(0, 0)) { self.range = range }

  init(from reader: inout JSONReader) throws(DocumentJSONError) { range = try reader.range() }
  func write(to writer: inout JSONWriter) { range.write(to: &writer) }
}

/// A stretch of the text that is read otherwise than it is written.
struct ReadingEditJSON: JSONObject {
  static let name = "ReadingEdit"
  static let summary = "A stretch of the text that is read otherwise than it is written."

  var range = FileRangeJSON()
  var replacement: String?

  static let members: [JSONMember<ReadingEditJSON>] = [
    JSONMember("bytes", \.range, "Where it is in the text: UTF-8 byte offsets."),
    JSONMember("replacement", \.replacement, "What is read there; left out where nothing is."),
  ]

  init() {}

  init(_ edit: ReadingEdit) {
    range = FileRangeJSON(range: edit.range)
    replacement = edit.replacement.isEmpty ? nil : edit.replacement
  }

  var edit: ReadingEdit { ReadingEdit(range: range.range, replacement: replacement ?? "") }
}

/// Characters that follow each other and take as many bytes each.
struct OffsetRunJSON: JSONObject {
  static let name = "OffsetRun"
  static let summary =
    "Characters that follow each other and take as many bytes each, in the text and in the file. The runs follow "
    + "each other from the start of both."

  var count = 0
  var text = 1
  var file = 1

  static let members: [JSONMember<OffsetRunJSON>] = [
    JSONMember("count", \.count, "How many characters.", schema: .atLeast(1)),
    JSONMember("text", \.text, "The bytes of each in the text, as UTF-8.", schema: .atLeast(1)),
    JSONMember("file", \.file, "The bytes of each in the file.", schema: .atLeast(1)),
  ]

  init() {}

  init(count: Int, text: Int, file: Int) {
    self.count = count
    self.text = text
    self.file = file
  }
}
