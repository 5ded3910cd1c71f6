/// What was read from pictures of pages, and how sure each word is.
struct RecognitionJSON: JSONObject {
  static let name = "Recognition"
  static let summary = "What was read from pictures of pages (scans) by OCR, and how sure each word is."

  var pages: [Int] = []
  var confidence = 1.0
  var words: [RecognisedWordJSON] = []

  static let members: [JSONMember<RecognitionJSON>] = [
    JSONMember("pages", \.pages, "The pages that were read in this way, from 1."),
    .derived("confidence", \.confidence, "The mean confidence of the words, 0 to 1."),
    JSONMember("words", \.words, "The words that were read in this way, in the order of the text."),
  ]

  init() {}

  init(_ recognition: TextRecognition) {
    pages = recognition.pages
    confidence = (recognition.confidence * 100).rounded() / 100
    words = recognition.words.map { RecognisedWordJSON($0) }
  }

  var recognition: TextRecognition { TextRecognition(pages: pages, words: words.map(\.word)) }
}

/// A word that was read from a picture.
struct RecognisedWordJSON: JSONObject {
  static let name = "RecognisedWord"
  static let summary = "A word that was read from a picture of a page."

  var range = SourceRange(0, 0)
  var confidence = 1.0

  static let members: [JSONMember<RecognisedWordJSON>] = [
    JSONMember("range", \.range, "The word: UTF-8 byte offsets."),
    .utf16(of: "range", \.range),
    JSONMember("confidence", \.confidence, "How sure the program for OCR was, 0 to 1."),
  ]

  init() {}

  init(_ word: TextRecognition.Word) {
    range = word.range
    confidence = word.confidence
  }

  var word: TextRecognition.Word { TextRecognition.Word(range: range, confidence: confidence) }
}
