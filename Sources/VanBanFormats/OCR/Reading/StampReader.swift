#if OCR
  internal import VanBan

  /// Takes stamps of arrival out of a page, and reads the print on which they lie without their frames.
  enum StampReader {
    /// Words of a stamp of arrival (Nghị định 30/2020/NĐ-CP, Phụ lục IV), of which one has several.
    private static let stampWords: Set = [
      "den", "cv", "cong", "van", "so", "ngay", "chuyen", "gio", "trung", "tam", "luu", "ho-so",
    ]
    /// The widest gap between words of a line, in line heights.
    private static let widestGap = 1.2

    static func takeStampsOut(
      _ result: inout PageReader.Result, with recognizer: inout TextRecognizer, until end: Double
    ) {
      let picture = result.picture
      guard let grey = picture.picture(of: picture.readPixels) else { return }
      let frames = StampFrames(grey, dotsPerInch: picture.dotsPerInch)
      let stamps = frames.boxes.filter { frame in
        result.page.words.count { word in
          word.print.map { frame.holds($0.box) } ?? false && isStampWord(word)
        } >= 2
      }
      guard !stamps.isEmpty, let bare = frames.withoutLines(grey) else { return }
      result.picture.print = bare.bytes
      let heights = result.page.words.compactMap(\.print?.box.height).sorted()
      let line = heights.isEmpty ? 0 : heights[heights.count / 2] * 1.4
      result.hasStamp = true
      for stamp in stamps {
        take(stamp, from: &result, line: line, with: &recognizer, until: end)
      }
    }

    private static func isStampWord(_ word: PDFWord) -> Bool { stampWords.contains(Slug.of(word.text)) }

    /// Reads the lines on which `stamp` lies again, and leaves its own words out.
    private static func take(
      _ stamp: DotBox, from result: inout PageReader.Result, line: Double,
      with recognizer: inout TextRecognizer, until end: Double
    ) {
      let picture = result.picture
      // With the lines of print that touch its frame.
      var band = stamp
      band.top -= line * 0.6
      band.bottom += line * 0.6
      band.left = min(stamp.left, Double(picture.width) * 0.03)
      band.right = max(stamp.right, Double(picture.width) * 0.98)
      var wide = band
      wide.top = max(band.top - line, 0)
      wide.bottom = band.bottom + line
      // No line is cut through.
      for box in result.page.words.compactMap(\.print?.box) where box.height < line * 1.5 {
        if box.top < wide.top, box.bottom > wide.top { wide.top = box.top - 2 }
        if box.top < wide.bottom, box.bottom > wide.bottom { wide.bottom = box.bottom + 2 }
      }
      let read = PageReader.words(in: wide, of: picture, as: .block, with: &recognizer, until: end)
      guard !read.isEmpty else {
        // The stamp's words at least are none of the text.
        let words = result.page.words.filter { $0.print.map { stamp.holds($0.box) } ?? false }
        result.stamps.append(words.map(\.text).joined(separator: " "))
        return result.page.words.removeAll { $0.print.map { stamp.holds($0.box) } ?? false }
      }
      var (text, stamped): ([PDFWord], [PDFWord]) = ([], [])
      for words in lines(of: read) {
        guard isIn(band, words) else { continue }
        let (own, rest) = apart(words, stamp, line: line)
        text += own
        stamped += rest
      }
      result.stamps.append(stamped.map(\.text).joined(separator: " "))
      // What was read of these lines at first, and of the stamp.
      let old = lines(of: result.page.words).filter { isIn(band, $0) }.flatMap { $0 }.compactMap(\.print?.box)
      let isOld = { (word: PDFWord) in
        word.print.map { old.contains($0.box) || stamp.holds($0.box) } ?? false
      }
      let place = result.page.words.firstIndex(where: isOld) ?? result.page.words.endIndex
      result.page.words.removeAll(where: isOld)
      result.page.words.insert(contentsOf: text, at: min(place, result.page.words.endIndex))
    }

    /// `words` in lines, as OCR found them: those of a line have one top.
    private static func lines(of words: [PDFWord]) -> [[PDFWord]] {
      var lines: [[PDFWord]] = []
      for word in words {
        if let last = lines.last?.last, abs(last.top - word.top) < 0.5, word.left > last.left {
          lines[lines.count - 1].append(word)
        } else {
          lines.append([word])
        }
      }
      return lines
    }

    /// Whether a line lies in `band`, by most of its words.
    private static func isIn(_ band: DotBox, _ line: [PDFWord]) -> Bool {
      let middles = line.compactMap(\.print?.box.middleDown).sorted()
      return !middles.isEmpty && (band.top...band.bottom).contains(middles[middles.count / 2])
    }

    /// The words of a line that are text, and those of the stamp: text goes on to the left, into the frame, word by word, as
    /// long as it is read well.
    private static func apart(
      _ words: [PDFWord], _ stamp: DotBox, line: Double
    ) -> (text: [PDFWord], stamped: [PDFWord]) {
      let isOutside = { (word: PDFWord) in
        guard let box = word.print?.box else { return false }
        // What is left of the frame's right edge is no letter.
        return !stamp.holds(box)
          && (ReadingScore.isGood(word) || box.left > stamp.right + line * 0.4 || box.right < stamp.left)
      }
      // Lines of text are far longer than a stamp is wide.
      guard words.count(where: isOutside) * 2 > words.count, words.contains(where: ReadingScore.isGood) else {
        return ([], words)
      }
      guard let first = words.firstIndex(where: isOutside) else { return ([], words) }
      // A stamp at the right: the text ends in it.
      guard words[first...].allSatisfy(isOutside) else {
        return (words.filter(isOutside), words.filter { !isOutside($0) })
      }
      var start = first
      while start > 0, let left = words[start - 1].print?.box, let right = words[start].print?.box,
        right.left - left.right < line * widestGap, ReadingScore.isGood(words[start - 1]),
        !isStampWord(words[start - 1])
      {
        start -= 1
      }
      return (Array(words[start...]), Array(words[..<start]))
    }
  }
#endif
