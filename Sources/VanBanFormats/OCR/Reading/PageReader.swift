#if OCR
  internal import VanBan

  /// Reads a page: upright, straight, without what is not print, and the parts that matter most a second time.
  struct PageReader {
    /// What was read.
    struct Result {
      var page: TextRecognizer.Page
      /// The picture on which the words have their places.
      var picture: GreyPicture
      /// What OCR read in stamps of arrival, which are no part of the text.
      var stamps: [String] = []
    }

    /// Below this mean confidence a page may lie on its side or its head.
    private static let poor = 0.7
    /// With fewer words than that nothing can be said.
    private static let fewWords = 8

    /// The words of `picture`; some are missing if it took more than `seconds` of CPU time.
    static func read(
      _ picture: GreyPicture, with recognizer: inout TextRecognizer, seconds: Double
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
        takeStampsOut(&result, clean)
        readRegions(&result, with: &recognizer, until: end)
      }
      result.page.words = WordMender.mended(result.page.words)
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

    private static func readRegions(
      _ result: inout Result, with recognizer: inout TextRecognizer, until end: Double
    ) {
      let regions = PageRegions(
        result.page.words, width: result.picture.width, height: result.picture.height)
      for region in regions.head where hasPoorWords(result.page.words, in: region) {
        reread(region, of: &result, isSigned: false, with: &recognizer, until: end)
      }
      if let signature = regions.signature {
        reread(signature, of: &result, isSigned: true, with: &recognizer, until: end)
      }
    }

    private static func hasPoorWords(_ words: [PDFWord], in region: DotBox) -> Bool {
      words.contains { word in
        guard let box = word.print?.box, region.holds(box) else { return false }
        return !ReadingScore.isGood(word)
      }
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
      let dots = picture.dotsPerInch
      var parts = [part]
      if isSigned, let bare = CleanPicture.withoutLargeInk(part, dotsPerInch: dots) { parts.append(bare) }
      let isInside = { (word: PDFWord) in word.print.map { region.holds($0.box) } ?? false }
      var readings = [result.page.words.filter(isInside)]
      for part in parts {
        let page = recognizer.read(
          part, as: .block, dotsPerInch: dots, page: dots, left: Double(area.columns.lowerBound),
          top: Double(area.rows.lowerBound), until: end)
        if page.isWhole { readings.append(page.words) }
      }
      let lines = ReadingLines.best(of: readings, isSigned: isSigned)
      let place = result.page.words.firstIndex(where: isInside) ?? result.page.words.endIndex
      result.page.words.removeAll(where: isInside)
      // Words keep the order in which they are read.
      result.page.words.insert(contentsOf: lines, at: min(place, result.page.words.endIndex))
    }

    // MARK: Stamps

    /// Words of a stamp of arrival (Nghị định 30/2020/NĐ-CP, Phụ lục IV), of which one has several.
    private static let stampWords: Set = [
      "den", "cv", "cong", "van", "so", "ngay", "chuyen", "gio", "trung", "tam",
    ]

    /// Takes what was read in stamps of arrival out of the words.
    private static func takeStampsOut(_ result: inout Result, _ clean: Picture) {
      for frame in CleanPicture.frames(clean, dotsPerInch: result.picture.dotsPerInch) {
        let inside = result.page.words.filter { $0.print.map { frame.holds($0.box) } ?? false }
        guard inside.count(where: { stampWords.contains(Slug.of($0.text)) }) >= 2 else { continue }
        result.stamps.append(inside.map(\.text).joined(separator: " "))
        result.page.words.removeAll { $0.print.map { frame.holds($0.box) } ?? false }
      }
    }
  }
#endif
