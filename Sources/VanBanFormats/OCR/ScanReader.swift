internal import VanBan

/// Reads the pages of a file that are pictures, as long as it is worth its time.
struct ScanReader: ~Copyable {
  private let limits: ReadingLimits
  private let watch: ReadingWatch
  #if OCR
    private var recognizer: TextRecognizer?
  #endif
  /// Why no page can be read.
  private var refusal: FormatError?
  /// The pages that were read, from 1.
  private(set) var pages: [Int] = []
  /// Those that were not, or not to their end.
  private var unread: [Int] = []
  /// Seconds of a processor that pages may still take from which nothing comes, blank ones too.
  private var allowance: Double
  /// The first page that was left out because they had taken it all.
  private var firstLeftOut: Int?

  init(_ limits: ReadingLimits, _ watch: ReadingWatch) {
    self.limits = limits
    self.watch = watch
    allowance = limits.scanSeconds
    #if !OCR
      refusal = FormatError(
        message:
          "its pages are pictures, and this program was built without the trait OCR: build it with it, or "
          + "have them read by a program for OCR first (ocrmypdf -l vie IN.pdf OUT.pdf).")
    #endif
  }

  /// The text of `pages`, with what a person should know of those that were not read.
  ///
  /// - Throws: ``FormatError`` where none has words, or they have more text than the limits allow; `file` is what the
  ///   file is called then.
  func sourceText(of pages: [PDFPage], name: String?, file: String) throws(FormatError) -> SourceText {
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw failure(of: file) }
    var writer = LayoutWriter(limits: limits)
    for line in PDFLayout(pages).lines() { try writer.add(line.read, line.layout) }
    return writer.sourceText(
      name: name, scans: self.pages, diagnostics: unread.isEmpty ? [] : [.unreadPages(unread)])
  }

  /// The error of a file of which no page could be read.
  private func failure(of file: String) -> FormatError {
    if unread.isEmpty { return FormatError(message: "\(file) has no text: its pages are blank.") }
    if let refusal { return refusal }
    if let firstLeftOut {
      return FormatError(
        message:
          "\(file) has no text in its first \(firstLeftOut - 1) pages, which took \(limits.scanSeconds) s of a "
          + "processor, and was not read from page \(firstLeftOut) on: take the blank pages out.",
        isFinal: true)
    }
    return FormatError(
      message:
        "\(file) has no text that could be read: its pages are pictures without letters, or too poor: scan "
        + "them again at 300 dots an inch, upright and in black and white.")
  }

  /// A page with text makes up for those without, for as long as it took itself, and for the blank back of a sheet at
  /// least.
  mutating func foundText(seconds: Double) {
    allowance = min(allowance + max(seconds, 0.5), limits.scanSeconds)
  }

  /// Adds to page `number`, from 1, the words that are read from `picture`, which may say more of the page.
  ///
  /// A page may take ``ReadingLimits/scanSeconds`` at most. What pages take from which few words come is taken off an
  /// allowance for the file, so that noise and blank pages cannot take hours.
  ///
  /// - Throws: What `picture` throws.
  mutating func read(
    _ page: inout PDFPage, number: Int, _ picture: (inout PDFPage) throws(FormatError) -> GreyPicture?
  ) throws(FormatError) {
    #if OCR
      guard refusal == nil, allowance > 0 else {
        if refusal == nil, firstLeftOut == nil { firstLeftOut = number }
        // Blank pages are as they are.
        if page.pictureShare > 0 { unread.append(number) }
        return
      }
      let start = TextRecognizer.processorSeconds()
      var sure = 0
      watch.scanBegins()
      defer {
        let seconds = TextRecognizer.processorSeconds() - start
        if sure < 20 { allowance -= seconds } else { foundText(seconds: seconds) }
        watch.scanEnds(sure >= 20)
      }
      guard let picture = try picture(&page) else { return unread.append(number) }
      if picture.isBlank { return }
      do throws(FormatError) {
        if recognizer == nil { recognizer = try TextRecognizer() }
      } catch {
        refusal = error
        return unread.append(number)
      }
      guard let result = recognizer?.read(picture, seconds: min(allowance, limits.scanSeconds)) else {
        return
      }
      sure = result.words.count { $0.confidence ?? 0 >= TextRecognition.doubt }
      if !result.isWhole || result.words.isEmpty { unread.append(number) }
      if result.words.isEmpty { return }
      // What the text layer has is read better there: the stamp of a digital signature.
      let known = page.words
      page.words += result.words.filter { word in
        !known.contains {
          $0.left < word.right && word.left < $0.right && $0.top < word.bottom && word.top < $0.bottom
        }
      }
      pages.append(number)
    #else
      if page.pictureShare > 0 { unread.append(number) }
    #endif
  }
}
