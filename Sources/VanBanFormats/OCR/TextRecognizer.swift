#if OCR
  internal import CTesseract
  internal import Foundation

  /// Tesseract with its data for Vietnamese.
  struct TextRecognizer: ~Copyable {
    private let handle: OpaquePointer

    /// - Throws: ``FormatError`` if the data for Vietnamese is not installed.
    init() throws(FormatError) {
      setMsgSeverity(Int32(L_SEVERITY_NONE))
      guard let handle = TessBaseAPICreate() else { throw FormatError(message: "out of memory.") }
      // Tesseract would write to standard error, among the caller's own messages.
      TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
      guard TessBaseAPIInit3(handle, nil, "vie") == 0 else {
        TessBaseAPIDelete(handle)
        throw FormatError(message: Self.noData)
      }
      self.handle = handle
    }

    deinit { TessBaseAPIDelete(handle) }

    static let noData =
      "its pages are pictures, and tesseract's data for Vietnamese is not installed: install it "
      + "(apt-get install tesseract-ocr-vie), or set TESSDATA_PREFIX to the folder of vie.traineddata."

    /// What was read of a page.
    struct Page {
      /// The words with their places in points and confidence.
      var words: [PDFWord] = []
      /// The slope of the lines: how many dots they go down for each dot to the right.
      var slope = 0.0
      /// Whether nothing is missing.
      var isWhole = false

      /// The mean confidence of the words, 0…1; 0 if there are none.
      var confidence: Double {
        words.isEmpty ? 0 : words.reduce(0) { $0 + ($1.confidence ?? 0) } / Double(words.count)
      }
    }

    /// How a picture is read.
    enum Layout {
      /// A page with columns, whose words may stand anywhere.
      case page
      /// One block of text.
      case block
      /// One line of text.
      case line

      fileprivate var mode: TessPageSegMode {
        switch self {
        case .page: PSM_AUTO
        case .block: PSM_SINGLE_BLOCK
        case .line: PSM_SINGLE_LINE
        }
      }
    }

    /// The words of a grey picture that shows a part of a page.
    ///
    /// `dotsPerInch` is its resolution; places are given in dots of a picture of `page` dots an inch whose left upper corner
    /// lies at `left` and `top`. Some words are missing if it took until `end`, in seconds of ``processorSeconds()``.
    ///
    /// `withAlternatives` asks what else each letter may be, which takes a tenth longer.
    mutating func read(
      _ picture: Picture, as layout: Layout, dotsPerInch: Double, page: Double, left: Double = 0,
      top: Double = 0, withAlternatives: Bool = false, until end: Double
    ) -> Page {
      vanban_use_one_thread()
      var end = end
      let monitor = TessMonitorCreate()
      defer { TessMonitorDelete(monitor) }
      return withUnsafeMutablePointer(to: &end) { end in
        TessMonitorSetCancelThis(monitor, end)
        TessMonitorSetCancelFunc(monitor) { end, _ in
          guard let end else { return false }
          return TextRecognizer.processorSeconds() > end.load(as: Double.self)
        }
        TessBaseAPISetPageSegMode(handle, layout.mode)
        TessBaseAPISetVariable(handle, "lstm_choice_mode", withAlternatives ? "2" : "0")
        TessBaseAPISetImage2(handle, picture.pix)
        TessBaseAPISetSourceResolution(handle, Int32(dotsPerInch))
        let status = TessBaseAPIRecognize(handle, monitor)
        let isWhole = status == 0 && Self.processorSeconds() <= end.pointee
        let place = Place(scale: page / dotsPerInch, left: left, top: top)
        var page =
          status == 0
          ? self.page(place, pointsPerDot: 72 / page, withAlternatives: withAlternatives) : Page()
        page.isWhole = isWhole
        TessBaseAPIClear(handle)
        return page
      }
    }

    /// Where the dots of a picture that was read lie on the page's picture.
    private struct Place {
      let scale: Double
      let left: Double
      let top: Double

      func box(_ box: DotBox) -> DotBox {
        DotBox(
          left: left + box.left * scale, top: top + box.top * scale, right: left + box.right * scale,
          bottom: top + box.bottom * scale)
      }
    }

    /// The CPU time of this thread.
    static func processorSeconds() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// A line of print and its words.
    private struct Line {
      var top: Double
      var bottom: Double
      /// Across the page.
      var centre: Double
      /// The slope of the line; nil if it is too short to tell.
      var slope: Double?
      var words: [PDFWord] = []
    }

    private func page(_ origin: Place, pointsPerDot scale: Double, withAlternatives: Bool) -> Page {
      guard let iterator = TessBaseAPIGetIterator(handle) else { return Page() }
      defer { TessResultIteratorDelete(iterator) }
      let place = TessResultIteratorGetPageIterator(iterator)
      var lines: [Line] = []
      repeat {
        if lines.isEmpty || TessPageIteratorIsAtBeginningOf(place, RIL_TEXTLINE) != 0,
          let line = Self.box(place, RIL_TEXTLINE).map(origin.box)
        {
          lines.append(
            Line(
              top: line.top, bottom: line.bottom, centre: (line.left + line.right) / 2,
              slope: Self.slope(place)))
        }
        guard let text = TessResultIteratorGetUTF8Text(iterator, RIL_WORD) else { continue }
        defer { TessDeleteText(text) }
        let percent = Double(TessResultIteratorConfidence(iterator, RIL_WORD))
        let confidence = max(0, min(percent.rounded(), 100)) / 100
        guard let word = RecognisedWord.text(String(cString: text), confidence: confidence),
          let box = Self.box(place, RIL_WORD).map(origin.box)
        else { continue }
        guard let last = lines.indices.last else { continue }
        lines[last].words.append(
          PDFWord(
            text: word, left: box.left, right: box.right, top: 0, bottom: 0, confidence: confidence,
            print: RecognisedPrint(
              box: box, symbols: Self.symbols(of: iterator, origin, withAlternatives: withAlternatives))))
      } while TessResultIteratorNext(iterator, RIL_WORD) != 0
      lines.removeAll { $0.words.isEmpty }
      let heights = lines.map { $0.bottom - $0.top }.sorted()
      let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
      let slopes = lines.compactMap(\.slope).sorted()
      // On a skewed page, compare the places that words would have if it lay straight.
      let askew = slopes.isEmpty ? 0 : slopes[slopes.count / 2]
      let words = lines.flatMap { line -> [PDFWord] in
        // A stamp across a line makes it far too high; its letters are then in the middle.
        let middle = (line.top + line.bottom) / 2 - line.centre * askew
        let half = min(line.bottom - line.top, usual * 1.6) / 2
        return line.words.map { word in
          var word = word
          word.left *= scale
          word.right *= scale
          word.top = (middle - half) * scale
          word.bottom = (middle + half) * scale
          return word
        }
      }
      return Page(words: words, slope: askew)
    }

    /// The letters of the word at which `iterator` is.
    private static func symbols(
      of iterator: OpaquePointer?, _ origin: Place, withAlternatives: Bool
    ) -> [RecognisedPrint.Symbol] {
      guard let copy = TessResultIteratorCopy(iterator) else { return [] }
      defer { TessResultIteratorDelete(copy) }
      let place = TessResultIteratorGetPageIterator(copy)
      var symbols: [RecognisedPrint.Symbol] = []
      while true {
        if let text = TessResultIteratorGetUTF8Text(copy, RIL_SYMBOL) {
          defer { TessDeleteText(text) }
          if let box = Self.box(place, RIL_SYMBOL).map(origin.box) {
            symbols.append(
              .init(
                text: String(cString: text), box: box,
                alternatives: withAlternatives ? alternatives(of: copy) : []))
          }
        }
        // Behind the last letter of the word the next one begins.
        guard TessPageIteratorIsAtFinalElement(place, RIL_WORD, RIL_SYMBOL) == 0,
          TessResultIteratorNext(copy, RIL_SYMBOL) != 0
        else { return symbols }
      }
    }

    /// What the letter at which `iterator` is may be.
    private static func alternatives(of iterator: OpaquePointer?) -> [RecognisedPrint.Alternative] {
      guard let choices = TessResultIteratorGetChoiceIterator(iterator) else { return [] }
      defer { TessChoiceIteratorDelete(choices) }
      var found: [RecognisedPrint.Alternative] = []
      repeat {
        // The choice keeps its text.
        guard let text = TessChoiceIteratorGetUTF8Text(choices) else { continue }
        let percent = Double(TessChoiceIteratorConfidence(choices))
        found.append(.init(text: String(cString: text), confidence: max(0, min(percent, 100)) / 100))
      } while TessChoiceIteratorNext(choices) != 0
      return found
    }

    private static func slope(_ place: OpaquePointer?) -> Double? {
      var (left, top, right, bottom) = (Int32(0), Int32(0), Int32(0), Int32(0))
      guard TessPageIteratorBaseline(place, RIL_TEXTLINE, &left, &top, &right, &bottom) != 0,
        right - left > 300
      else { return nil }
      return Double(bottom - top) / Double(right - left)
    }

    private static func box(
      _ place: OpaquePointer?, _ level: TessPageIteratorLevel
    ) -> DotBox? {
      var (left, top, right, bottom) = (Int32(0), Int32(0), Int32(0), Int32(0))
      guard TessPageIteratorBoundingBox(place, level, &left, &top, &right, &bottom) != 0 else { return nil }
      return DotBox(left: Double(left), top: Double(top), right: Double(right), bottom: Double(bottom))
    }
  }
#endif
