/// The words that optical character recognition (OCR) read from pictures of pages, each with its confidence.
public struct TextRecognition: Sendable, Hashable {
  /// A word that was read.
  public struct Word: Sendable, Hashable {
    /// Its place in the text, in bytes.
    public let range: SourceRange
    /// How sure the OCR program was, 0…1 in hundredths.
    public let confidence: Double
    /// Where it is on its page; nil if that is not known.
    public let box: PageBox?
    /// What OCR gave, where the text has other marks on its letters: `tô` for `tổ` before `chức`; nil for most words.
    public let misreading: String?

    /// A word at `range`, read with `confidence` from 0 to 1.
    public init(range: SourceRange, confidence: Double, box: PageBox? = nil, misreading: String? = nil) {
      self.range = range
      self.confidence = confidence
      self.box = box
      self.misreading = misreading
    }

    /// The same at another place of the text.
    package func moved(to range: SourceRange) -> Word {
      Word(range: range, confidence: confidence, box: box, misreading: misreading)
    }
  }

  /// The pages that were read in this way, from 1.
  public let pages: [Int]
  /// The words in the order of the text.
  public let words: [Word]
  /// What is written by hand and was not read, in the order of the text.
  public let handwriting: [Handwriting]

  /// What was read on `pages`, counted from 1; `words` and `handwriting` in the order of the text.
  public init(pages: [Int], words: [Word], handwriting: [Handwriting] = []) {
    self.pages = pages
    self.words = words
    self.handwriting = handwriting
  }

  /// A word below this may well be wrong.
  public static let doubt = 0.6

  /// The mean confidence of the words, 0…1; 1 if there are none.
  public var confidence: Double {
    words.isEmpty ? 1 : words.reduce(0) { $0 + $1.confidence } / Double(words.count)
  }

  /// The share of the words that may well be wrong, 0…1.
  public var doubtfulShare: Double {
    words.isEmpty ? 0 : Double(words.count { $0.confidence < Self.doubt }) / Double(words.count)
  }

  /// Words that may well be wrong, those that follow each other on one line together, each with the least confidence
  /// among them.
  func doubts(in source: SourceText) -> [Word] {
    var runs: [Word] = []
    var follows = false
    for word in words {
      guard word.confidence < Self.doubt else {
        follows = false
        continue
      }
      if follows, let last = runs.last,
        source.lines.line(at: last.range.lowerBound) == source.lines.line(at: word.range.lowerBound)
      {
        runs[runs.count - 1] = Word(
          range: SourceRange(last.range.lowerBound, word.range.upperBound),
          confidence: min(last.confidence, word.confidence))
      } else {
        runs.append(word)
      }
      follows = true
    }
    return runs
  }

  /// A diagnostic for a word that the text has with other marks than OCR gave.
  private func mended(_ word: Word, in source: SourceText) -> Diagnostic? {
    guard let misreading = word.misreading else { return nil }
    let (page, trang) = word.box.map { (" (page \($0.page))", " (trang \($0.page))") } ?? ("", "")
    return Diagnostic(
      .mendedText, .information, at: word.range,
      "“\(misreading)”, as OCR gave it, is read as “\(source[word.range])”\(page).",
      vi: "“\(misreading)” do OCR đọc, hiểu là “\(source[word.range])”\(trang).")
  }

  /// A diagnostic for each mended word, each run of doubtful words, and for what is written by hand.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    handwriting.map(\.diagnostic) + words.compactMap { mended($0, in: source) }
      + doubts(in: source).map { run in
        let percent = Int((run.confidence * 100).rounded())
        let words = source[run.range]
        return Diagnostic(
          .doubtfulText, .warning, at: run.range,
          "“\(words)” was read from a picture and may be wrong (\(percent) %).",
          vi: "“\(words)” đọc từ ảnh, có thể sai (\(percent) %).")
      }
  }
}
