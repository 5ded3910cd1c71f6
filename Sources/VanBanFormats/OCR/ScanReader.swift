internal import VanBan

/// Reads the pages of a file that are pictures, within a time budget.
struct ScanReader: ~Copyable {
  private let limits: ReadingLimits
  private let watch: ReadingWatch
  #if OCR
    private var recognizer: TextRecognizer?
    /// What the next page is read with.
    private var context = PageReader.Context()
  #endif
  /// Why no page can be read.
  private var refusal: FormatError?
  /// The pages that were read, from 1.
  private(set) var pages: [Int] = []
  /// The pages that were not read to their end, from 1.
  private var unread: [Int] = []
  /// The pages with nothing on them, and those that lay on their side or their head, from 1.
  private var blank: [Int] = []
  private var turned: [Int] = []
  private var numbers = PrintedPageNumbers()
  /// What stamps of arrival say, by page.
  private var stamps: [(page: Int, texts: [String])] = []
  /// CPU seconds left for pages without text, blank ones included.
  private var allowance: Double
  /// The first page that was skipped because that budget was used up.
  private var firstLeftOut: Int?

  /// Reads pages of a file that was signed digitally in `signedYears`.
  init(_ limits: ReadingLimits, _ watch: ReadingWatch, signedYears: Set<Int> = []) {
    self.limits = limits
    self.watch = watch
    allowance = limits.scanSeconds
    #if OCR
      context.signedYears = signedYears
    #else
      refusal = FormatError(
        message:
          "its pages are pictures, and this program was built without the trait OCR: build it with it, or "
          + "have them read by a program for OCR first (ocrmypdf -l vie IN.pdf OUT.pdf).")
    #endif
  }

  /// The text of `pages`, with a diagnostic for those that were not read.
  ///
  /// - Throws: ``FormatError`` if no page has words, or they exceed the limits; `file` names the kind of file in the
  ///   message.
  func sourceText(of pages: [PDFPage], name: String?, file: String) throws(FormatError) -> SourceText {
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw failure(of: file) }
    var writer = LayoutWriter(limits: limits)
    for line in PDFLayout(pages).lines() { try writer.add(line.read, line.layout) }
    return writer.sourceText(
      name: name, pages: pages.map(\.sizeInFile), scans: self.pages,
      diagnostics: diagnostics)
  }

  private var diagnostics: [Diagnostic] {
    (unread.isEmpty ? [] : [.unreadPages(unread)]) + (blank.isEmpty ? [] : [.blankPages(blank)])
      + (turned.isEmpty ? [] : [.turnedPages(turned)])
      + (numbers.broken.isEmpty ? [] : [.pageOrder(numbers.broken)])
      + stamps.flatMap { stamp in stamp.texts.map { .stampText($0, page: stamp.page) } }
  }

  #if OCR
    private mutating func readPage(_ picture: GreyPicture, number: Int) -> PageReader.Result? {
      guard var recognizer = recognizer.take() else { return nil }
      context.number = number
      let result = PageReader.read(
        picture, &context, with: &recognizer, seconds: min(allowance, limits.scanSeconds))
      self.recognizer = consume recognizer
      return result
    }
  #endif

  /// The error of a file without a readable page.
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

  /// A page with text adds its own time to the budget of those without, at least enough for the blank back of a sheet.
  mutating func foundText(seconds: Double) {
    allowance = min(allowance + max(seconds, 0.5), limits.scanSeconds)
  }

  /// Adds the words read from `picture` to page `number`, from 1; `picture` may also change the page.
  ///
  /// A page may take ``ReadingLimits/scanSeconds``. Pages with few words use up a budget for the whole file, so that noise
  /// and blank pages cannot take hours.
  ///
  /// - Throws: What `picture` throws.
  mutating func read(
    _ page: inout PDFPage, number: Int, _ picture: (inout PDFPage) throws(FormatError) -> GreyPicture?
  ) throws(FormatError) {
    #if OCR
      guard refusal == nil, allowance > 0 else {
        if refusal == nil, firstLeftOut == nil { firstLeftOut = number }
        // Blank pages stay empty.
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
      if picture.isBlank { return blank.append(number) }
      do throws(FormatError) {
        if recognizer == nil { recognizer = try TextRecognizer() }
      } catch {
        refusal = error
        return unread.append(number)
      }
      guard let result = readPage(picture, number: number) else { return }
      let words = result.page.words
      sure = words.count { $0.confidence ?? 0 >= TextRecognition.doubt }
      if !result.page.isWhole || words.isEmpty { unread.append(number) }
      if words.isEmpty { return }
      if result.picture.turn.quarters != 0 {
        turned.append(number)
        // The layout is that of the page as it is read.
        if result.picture.turn.quarters != 2 {
          (page.width, page.height) = (page.height, page.width)
          page.isOnSide = true
        }
      }
      numbers.add(result.number, on: number)
      if !result.stamps.isEmpty { stamps.append((number, result.stamps)) }
      let read = HandwritingFinder(result.picture, slope: result.page.slope, page: number).marked(words)
      // The text layer is more reliable for what it has: the stamp of a digital signature.
      let known = page.words
      page.words += read.filter { word in
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
