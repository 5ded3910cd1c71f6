#if OCR
  internal import VanBan

  /// Finds what is written by hand where letterheads have a number, a day or a month, and keeps it from being read as print.
  ///
  /// A wrong number is worse than none. So what stands there counts as print only if everything speaks for it: OCR is sure, it
  /// is digits, each is a stroke of its own, as high and thick as the print beside it, and on its line.
  struct HandwritingFinder {
    private let picture: GreyPicture
    private let slope: Double
    private let page: Int

    /// Digits, and what OCR takes 0 and 1 for.
    private static let digits = Set("0123456789OoIl|".map { String($0) })
    /// How far digits in print are from the capitals or digits beside them: their height as a share of it, their foot in
    /// heights, their thickness as a share.
    private static let heights = 0.9...1.1
    private static let foot = 0.08
    private static let thickness = 0.62...1.6
    /// The least confidence of OCR in print.
    private static let sure = 0.75
    /// The least width or height of a stroke, in heights of the print beside it; less is dust.
    private static let dust = 0.25

    /// A page of which `picture` was read, whose lines have that slope.
    init(_ picture: GreyPicture, slope: Double, page: Int) {
      self.picture = picture
      self.slope = slope
      self.page = page
    }

    /// `words` with their boxes, and `…` in place of what is written by hand.
    func marked(_ words: [PDFWord]) -> [PDFWord] {
      var words = words.map { word in
        var word = word
        word.box = word.print.map { pageBox($0.box) }
        return word
      }
      let found = LetterheadSlot.slots(in: words, height: Double(picture.height)).compactMap { slot in
        writing(in: slot, words).map { (slot: slot, box: $0) }
      }
      let marks = found.map { mark($0.slot, $0.box, beside: words[$0.slot.before.word]) }
      remove(found.flatMap(\.slot.content), from: &words)
      words += marks
      // Only the places are asked for from here on.
      return words.filter { !$0.text.isEmpty }.map { word in
        var word = word
        word.print = nil
        return word
      }
    }

    private func pageBox(_ box: DotBox) -> PageBox { picture.pageBox(box, page: page) }

    /// The box of what is written by hand in `slot`; nil if it is blank, or print.
    private func writing(in slot: LetterheadSlot, _ words: [PDFWord]) -> DotBox? {
      let print = PrintBeside(slot, in: picture, slope: slope)
      let height = print.height
      guard height > 4 else { return nil }
      let (left, right) = (end(of: slot.before, words), start(of: slot.behind, words))
      guard right > left else { return content(slot) ?? swallowed(by: slot, words) }
      let top = print.foot(slot.before.box.middle) - height
      let area = DotBox(
        left: left - height, top: top - height * 0.8, right: right + height, bottom: top + height * 1.9)
      let strokes = InkPatch(picture, area, least: max(height * Self.dust, 3)).strokes.filter {
        // What stands higher is of the line above: the stroke under the motto.
        (left...right).contains($0.box.middle) && $0.box.top < print.foot(left)
          && $0.box.bottom > print.foot($0.box.middle) - height * 0.7
      }
      guard let first = strokes.first else { return content(slot) ?? swallowed(by: slot, words) }
      if isPrint(slot, strokes, words, beside: print) { return nil }
      return strokes.dropFirst().reduce(first.box) { $0.union($1.box) }
    }

    /// Where a letter ends: OCR knows the edges of words better than those of letters.
    private func end(of letter: LetterheadSlot.Letter, _ words: [PDFWord]) -> Double {
      guard let print = words[letter.word].print, letter.place == print.symbols.count - 1 else {
        return letter.box.right
      }
      return print.box.right
    }

    /// Where a letter begins.
    private func start(of letter: LetterheadSlot.Letter, _ words: [PDFWord]) -> Double {
      guard let print = words[letter.word].print, letter.place == 0 else { return letter.box.left }
      return print.box.left
    }

    /// The box of what OCR took for part of the word `ngày`, which is narrower than `tháng` by itself; nil where that has
    /// its usual width.
    private func swallowed(by slot: LetterheadSlot, _ words: [PDFWord]) -> DotBox? {
      guard slot.field == .day, slot.content.isEmpty, let own = words[slot.before.word].print?.box,
        let next = words[slot.behind.word].print, next.symbols.count == 5, own.width > next.box.width * 1.15
      else { return nil }
      var box = own
      box.left += next.box.width * Self.dayWidth
      return box
    }

    /// The width of `ngày` as a share of that of `tháng`.
    private static let dayWidth = 0.85

    private func content(_ slot: LetterheadSlot) -> DotBox? {
      guard let first = slot.content.first else { return nil }
      return slot.content.dropFirst().reduce(first.box) { $0.union($1.box) }
    }

    private func isPrint(
      _ slot: LetterheadSlot, _ strokes: [InkPatch.Stroke], _ words: [PDFWord], beside print: PrintBeside
    ) -> Bool {
      guard !slot.references.isEmpty, let usual = print.thickness,
        slot.content.allSatisfy({ Self.digits.contains($0.text) }), strokes.count == slot.content.count,
        Set(slot.content.map(\.word)).allSatisfy({ words[$0].confidence ?? 0 >= Self.sure })
      else { return false }
      return strokes.allSatisfy { stroke in
        Self.heights.contains(stroke.box.height / print.height)
          && abs(stroke.box.bottom - print.foot(stroke.box.middle)) <= Self.foot * print.height + 1
          && Self.thickness.contains(stroke.thickness / max(usual, 0.1))
      }
    }

    // MARK: Words

    /// Takes `letters` out of `words`; what is left of a word on both sides is two.
    private func remove(_ letters: [LetterheadSlot.Letter], from words: inout [PDFWord]) {
      for (index, letters) in Dictionary(grouping: letters, by: \.word).sorted(by: { $0.key < $1.key }) {
        guard let print = words[index].print else { continue }
        let taken = Set(letters.map(\.place))
        var runs: [[RecognisedPrint.Symbol]] = [[]]
        for (place, symbol) in print.symbols.enumerated() {
          if taken.contains(place) { runs.append([]) } else { runs[runs.count - 1].append(symbol) }
        }
        let rest = runs.filter { !$0.isEmpty }.map { word($0, of: words[index]) }
        words[index] = rest.first ?? emptied(words[index])
        words += rest.dropFirst()
      }
    }

    /// What stands for the writing in `slot`, on the line of the word `neighbour`.
    private func mark(_ slot: LetterheadSlot, _ box: DotBox, beside neighbour: PDFWord) -> PDFWord {
      let scale = 72 / picture.dotsPerInch
      let margin = box.height * 0.3
      // Between the two, also where OCR took the writing for part of one of them.
      let (start, end) = (slot.before.box.right * scale + 1, slot.behind.box.left * scale - 1)
      let left = min(start, end - 1)
      var mark = PDFWord(
        text: "…", left: left, right: max(end, left + 1), top: neighbour.top, bottom: neighbour.bottom)
      mark.box = pageBox(box)
      mark.handwriting = WrittenByHand(
        field: slot.field, misreading: slot.content.map(\.text).joined(),
        picture: picture.png(
          DotBox(
            left: box.left - margin, top: box.top - margin, right: box.right + margin,
            bottom: box.bottom + margin)))
      return mark
    }

    private func emptied(_ word: PDFWord) -> PDFWord {
      var word = word
      word.text = ""
      word.print = nil
      return word
    }

    private func word(_ symbols: [RecognisedPrint.Symbol], of whole: PDFWord) -> PDFWord {
      let box = symbols.dropFirst().reduce(symbols[0].box) { $0.union($1.box) }
      let scale = 72 / picture.dotsPerInch
      var word = whole
      word.text = symbols.map(\.text).joined()
      word.left = box.left * scale
      word.right = box.right * scale
      word.box = pageBox(box)
      word.print = RecognisedPrint(box: box, symbols: symbols)
      return word
    }
  }
#endif
