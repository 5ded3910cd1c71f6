/// What was read from pictures of pages, and how sure each word is.
struct RecognitionJSON: JSONObject {
  static let name = "Recognition"
  static let summary = "What was read from pictures of pages (scans) by OCR, and how sure each word is."

  var pages: [Int] = []
  var confidence = 1.0
  var words: [RecognisedWordJSON] = []
  var handwriting: [HandwritingJSON] = []

  static let members: [JSONMember<RecognitionJSON>] = [
    JSONMember("pages", \.pages, "The pages that were read in this way, from 1."),
    .derived("confidence", \.confidence, "The mean confidence of the words, 0 to 1."),
    JSONMember("words", \.words, "The words that were read in this way, in the order of the text."),
    .unlessEmpty(
      "handwriting", \.handwriting,
      "What is written by hand in the letterhead and was not read, in the order of the text."),
  ]

  init() {}

  /// What was read, with the pictures of what was not where `pictures` says so.
  init(_ recognition: TextRecognition, pictures: Bool) {
    pages = recognition.pages
    confidence = (recognition.confidence * 100).rounded() / 100
    words = recognition.words.map { RecognisedWordJSON($0) }
    handwriting = recognition.handwriting.map { HandwritingJSON($0, pictures: pictures) }
  }

  func recognition() throws(RestoringError) -> TextRecognition {
    var found: [TextRecognition.Handwriting] = []
    for json in handwriting { found.append(try json.handwriting()) }
    return TextRecognition(pages: pages, words: words.map(\.word), handwriting: found)
  }
}

/// A word that was read from a picture.
struct RecognisedWordJSON: JSONObject {
  static let name = "RecognisedWord"
  static let summary = "A word that was read from a picture of a page."

  var range = SourceRange(0, 0)
  var confidence = 1.0
  var read: String?
  var page: Int?
  var box: BoxJSON?

  static let members: [JSONMember<RecognisedWordJSON>] = [
    JSONMember("range", \.range, "The word: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("confidence", \.confidence, "How sure the program for OCR was, 0 to 1."),
    JSONMember("read", \.read, "What OCR gave, where the text has other marks on its letters."),
    JSONMember("page", \.page, "The page that it stands on, from 1.", schema: .atLeast(1)),
    JSONMember(
      "box", \.box,
      "Its box on that page: `[left, top, right, bottom]` in points (1/72 inch) from the upper left corner."),
  ]

  init() {}

  init(_ word: TextRecognition.Word) {
    range = word.range
    confidence = word.confidence
    read = word.misreading
    page = word.box?.page
    box = word.box.map { BoxJSON($0) }
  }

  var word: TextRecognition.Word {
    TextRecognition.Word(
      range: range, confidence: confidence, box: page.flatMap { page in box.map { $0.box(onPage: page) } },
      misreading: read)
  }
}

/// Something that is written by hand and was not read.
struct HandwritingJSON: JSONObject {
  static let name = "Handwriting"
  static let summary =
    "Something in the letterhead that is written by hand. It is not read as print: `text` has `…` in its place."

  var field = TextRecognition.Handwriting.Field.number
  var range = SourceRange(0, 0)
  var page = 1
  var box = BoxJSON(PageBox(page: 1, left: 0, top: 0, right: 0, bottom: 0))
  var misreading = ""
  var picture: String?

  static let members: [JSONMember<HandwritingJSON>] = [
    JSONMember("field", \.field, "What is written there: the serial number, the day or the month of issue."),
    JSONMember("range", \.range, "The `…` in its place: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("page", \.page, "The page that it stands on, from 1.", schema: .atLeast(1)),
    JSONMember(
      "box", \.box,
      "Its box on that page: `[left, top, right, bottom]` in points (1/72 inch) from the upper left corner."),
    JSONMember(
      "misreading", \.misreading,
      "What OCR took it for, as if it were print; not to be relied on, and empty if it saw nothing."),
    JSONMember(
      "picture", \.picture,
      "The writing as a picture (`data:image/png;base64,…`); left out unless pictures are asked for (`--pictures`)."
    ),
  ]

  init() {}

  init(_ writing: TextRecognition.Handwriting, pictures: Bool) {
    field = writing.field
    range = writing.range
    page = writing.box.page
    box = BoxJSON(writing.box)
    misreading = writing.misreading
    if pictures, !writing.picture.isEmpty { picture = writing.pictureAddress }
  }

  func handwriting() throws(RestoringError) -> TextRecognition.Handwriting {
    var bytes: [UInt8] = []
    if let picture {
      let prefix = TextRecognition.Handwriting.picturePrefix
      guard picture.hasPrefix(prefix), let decoded = Base64.decoded(picture.utf8.dropFirst(prefix.utf8.count))
      else { throw RestoringError(message: "a picture of handwriting is no data:image/png;base64.") }
      bytes = decoded
    }
    return TextRecognition.Handwriting(
      field: field, range: range, box: box.box(onPage: page), misreading: misreading, picture: bytes)
  }
}

extension TextRecognition.Handwriting {
  static let picturePrefix = "data:image/png;base64,"

  /// The picture as an address that holds it.
  package var pictureAddress: String { Self.picturePrefix + Base64.encoded(picture) }
}

extension TextRecognition.Handwriting.Field: JSONName {}
