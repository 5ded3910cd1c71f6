#if OCR
  internal import VanBan

  /// Reads a page: upright, straight, without what is not print, and the parts that matter most a second time.
  struct PageReader {
    /// What was read.
    struct Result {
      var page: TextRecognizer.Page
      /// The picture on which the words have their places.
      var picture: GreyPicture
      /// The number that is printed on the page.
      var number: Int?
      /// What OCR read in stamps of arrival, which are no part of the text.
      var stamps: [String] = []
      /// Whether such stamps were taken out.
      var hasStamp = false
    }

    /// What is known of a page before it is read.
    struct Context {
      /// Its number in the file, from 1.
      var number = 1
      /// The years in which the file was signed digitally.
      var signedYears: Set<Int> = []
      /// The labels on the pages before it.
      var labels = LabelMender.State()
    }

    /// Below this mean confidence a page may lie on its side or its head.
    private static let poor = 0.7
    /// With fewer words than that nothing can be said.
    private static let fewWords = 8

    /// The words of `picture`; some are missing if it took more than `seconds` of CPU time. `context` then has the labels
    /// of this page too.
    static func read(
      _ picture: GreyPicture, _ context: inout Context, with recognizer: inout TextRecognizer, seconds: Double
    ) -> Result {
      let end = TextRecognizer.processorSeconds() + seconds
      let straight = CleanPicture.straight(picture)
      var result = Result(page: .init(), picture: straight)
      guard let clean = cleaned(straight) else { return result }
      result.page = readPage(clean, of: straight, with: &recognizer, until: end)
      if result.page.isWhole, result.page.confidence < poor, result.page.words.count >= fewWords {
        turn(&result, of: picture, with: &recognizer, until: end)
      }
      if result.page.isWhole {
        StampReader.takeStampsOut(&result, with: &recognizer, until: end)
        readRegions(&result, context, with: &recognizer, until: end)
      }
      result.page.words = WordMender.mended(result.page.words)
      if result.page.isWhole {
        let picture = result.picture
        DateMender.mend(&result.page.words) { box in
          words(in: box, of: picture, as: .line, withAlternatives: true, with: &recognizer, until: end)
        }
        LabelMender.mend(&result.page.words, &context.labels) { box in
          words(in: box, of: picture, as: .line, withAlternatives: true, with: &recognizer, until: end)
        }
      }
      return result
    }

    private static func cleaned(_ picture: GreyPicture) -> Picture? {
      picture.picture(of: picture.readPixels).flatMap {
        CleanPicture.cleaned($0, dotsPerInch: picture.dotsPerInch)
      }
    }

    private static func readPage(
      _ clean: Picture, of picture: GreyPicture, with recognizer: inout TextRecognizer, until end: Double
    ) -> TextRecognizer.Page {
      recognizer.read(
        clean, as: .page, dotsPerInch: picture.dotsPerInch, page: picture.dotsPerInch, until: end)
    }

    /// Reads the page turned, if it is read better then.
    private static func turn(
      _ result: inout Result, of picture: GreyPicture, with recognizer: inout TextRecognizer,
      until end: Double
    ) {
      var best = ReadingScore.of(result.page.words)
      for quarters in [2, 1, 3] {
        let turned = CleanPicture.turned(picture, quarters: quarters, angle: 0)
        guard let clean = cleaned(turned) else { continue }
        let page = readPage(clean, of: turned, with: &recognizer, until: end)
        let score = ReadingScore.of(page.words)
        guard page.isWhole, page.confidence > poor, score > best else { continue }
        best = score
        result = Result(page: page, picture: turned)
      }
    }

    // MARK: Regions

    /// The words in `region` of `picture`, read by itself; empty if the time is over.
    static func words(
      in region: DotBox, of picture: GreyPicture, as layout: TextRecognizer.Layout,
      withAlternatives: Bool = false, with recognizer: inout TextRecognizer, until end: Double
    ) -> [PDFWord] {
      guard let area = picture.area(region),
        let part = picture.picture(of: picture.readPixels, columns: area.columns, rows: area.rows)
      else { return [] }
      return words(
        in: part, of: picture, at: area, as: layout, withAlternatives: withAlternatives, with: &recognizer,
        until: end)
    }

    private static func words(
      in part: Picture, of picture: GreyPicture, at area: (columns: Range<Int>, rows: Range<Int>),
      as layout: TextRecognizer.Layout, withAlternatives: Bool = false,
      with recognizer: inout TextRecognizer, until end: Double
    ) -> [PDFWord] {
      let dots = picture.dotsPerInch
      let page = recognizer.read(
        part, as: layout, dotsPerInch: dots, page: dots, left: Double(area.columns.lowerBound),
        top: Double(area.rows.lowerBound), withAlternatives: withAlternatives, until: end)
      return page.isWhole ? page.words : []
    }

    private static func readRegions(
      _ result: inout Result, _ context: Context, with recognizer: inout TextRecognizer, until end: Double
    ) {
      let regions = PageRegions(
        result.page.words, width: result.picture.width, height: result.picture.height,
        hasStamp: result.hasStamp)
      for region in regions.head where hasPoorWords(result.page.words, in: region) {
        reread(region, of: &result, isSigned: false, with: &recognizer, until: end)
      }
      let picture = result.picture
      func line(_ box: DotBox) -> [PDFWord] {
        words(in: box, of: picture, as: .line, withAlternatives: true, with: &recognizer, until: end)
      }
      DateLine.mend(
        &result.page.words, height: Double(picture.height), signedYears: context.signedYears, reading: line)
      PageNumberMender.mend(
        &result.page.words, of: picture, number: context.number, reading: line)
      result.number = PageNumberMender.number(in: result.page.words, of: picture)
      if let label = regions.hiddenRecipientsLabel { readLabel(label, of: &result, reading: line) }
      if let signature = regions.signature {
        reread(signature, of: &result, isSigned: true, with: &recognizer, until: end)
        SignerMender.mend(&result.page.words, in: signature, of: result.picture)
      }
    }

    private static func hasPoorWords(_ words: [PDFWord], in region: DotBox) -> Bool {
      words.contains { word in
        guard let box = word.print?.box, region.holds(box) else { return false }
        return !ReadingScore.isGood(word)
      }
    }

    /// Reads `Nơi nhận:` again where the page has something else above the list of recipients.
    private static func readLabel(
      _ region: DotBox, of result: inout Result, reading: (DotBox) -> [PDFWord]
    ) {
      let read = reading(region)
      guard
        let place = read.indices.dropLast().first(where: { index in
          Slug.of(read[index].text) == "noi" && Slug.of(read[index + 1].text) == "nhan"
        })
      else { return }
      replace(&result.page.words, in: region, with: Array(read[place...].prefix(2)))
    }

    /// Reads `region` by itself, and keeps that if it is read better. With `isSigned` also without strokes larger than
    /// letters.
    private static func reread(
      _ region: DotBox, of result: inout Result, isSigned: Bool, with recognizer: inout TextRecognizer,
      until end: Double
    ) {
      let picture = result.picture
      guard let area = picture.area(region),
        let part = picture.picture(of: picture.readPixels, columns: area.columns, rows: area.rows)
      else { return }
      var parts = [part]
      if isSigned, let bare = CleanPicture.withoutLargeInk(part, dotsPerInch: picture.dotsPerInch) {
        parts.append(bare)
      }
      var readings = [result.page.words.filter { $0.print.map { region.holds($0.box) } ?? false }]
      for part in parts {
        readings.append(words(in: part, of: picture, at: area, as: .block, with: &recognizer, until: end))
      }
      replace(
        &result.page.words, in: region,
        with: ReadingLines.best(of: readings, isSigned: isSigned, mayAdd: isSigned || !result.hasStamp))
    }

    /// Puts `words` in the place of those of `page` in `region`.
    static func replace(_ page: inout [PDFWord], in region: DotBox, with words: [PDFWord]) {
      let isInside = { (word: PDFWord) in word.print.map { region.holds($0.box) } ?? false }
      let place = page.firstIndex(where: isInside) ?? page.endIndex
      page.removeAll(where: isInside)
      // Words keep the order in which they are read.
      page.insert(contentsOf: words, at: min(place, page.endIndex))
    }
  }
#endif
