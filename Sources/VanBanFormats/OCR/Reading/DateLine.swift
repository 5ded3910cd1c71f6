#if OCR
  internal import VanBan

  /// The line of place and date in a letterhead, read a second time by itself: it is short, slanted, and has writing in it.
  enum DateLine {
    /// The widest gap in it, where the day is to be filled in, in heights of its letters.
    private static let widestGap = 4.0
    /// Another reading of a figure counts from that confidence on.
    private static let least = 0.2
    /// Two readings that agree are as good as one that is sure.
    private static let agreed = 0.76
    private static let leastAgreed = 0.6

    /// Replaces the line in `words`, of a page of `height` dots, by what `reading` gives for its box, if that is read as well.
    ///
    /// Where the year that was read is none of `signedYears`, one of these is taken that OCR holds possible.
    static func mend(
      _ words: inout [PDFWord], height: Double, signedYears: Set<Int>, reading: (DotBox) -> [PDFWord]
    ) {
      guard let day = slots(words, height).first(where: { $0.field == .day }),
        let line = box(of: words, around: day.before.word)
      else { return }
      var around = line
      let margin = line.height * 0.5
      around.left -= margin
      around.right += margin
      around.top -= margin
      around.bottom += margin
      let old = words.filter { $0.print.map { line.holds($0.box) } ?? false }
      var new = reading(around)
      let isAsGood = slots(new, height).count == 2 && ReadingScore.of(new) >= ReadingScore.of(old) * 0.97
      if isAsGood {
        confirm(&new, by: old, height)
        replace(&words, in: line, with: new)
      }
      settleYear(&words, height, signedYears, readings: [old, new])
    }

    private static func replace(_ words: inout [PDFWord], in line: DotBox, with new: [PDFWord]) {
      let isInside = { (word: PDFWord) in word.print.map { line.holds($0.box) } ?? false }
      let place = words.firstIndex(where: isInside) ?? words.endIndex
      words.removeAll(where: isInside)
      words.insert(contentsOf: new, at: min(place, words.endIndex))
    }

    private static func slots(_ words: [PDFWord], _ height: Double) -> [LetterheadSlot] {
      LetterheadSlot.slots(in: words, height: height).filter { $0.field != .number }
    }

    /// The words of the line beside word `index`, as far as no column begins.
    private static func box(of words: [PDFWord], around index: Int) -> DotBox? {
      guard let own = words[index].print?.box else { return nil }
      let row = words.compactMap(\.print?.box).filter {
        $0.middleDown > own.top - own.height * 0.3 && $0.middleDown < own.bottom + own.height * 0.3
      }.sorted { $0.left < $1.left }
      guard let place = row.firstIndex(of: own) else { return nil }
      let gap = own.height * widestGap
      var whole = own
      for box in row[..<place].reversed() where whole.left - box.right < gap { whole = whole.union(box) }
      for box in row[place...] where box.left - whole.right < gap { whole = whole.union(box) }
      return whole
    }

    // MARK: Month

    private static func month(of words: [PDFWord], _ height: Double) -> LetterheadSlot? {
      slots(words, height).first { $0.field == .month }
    }

    /// Makes `words` surer of a month that `others` have too.
    private static func confirm(_ words: inout [PDFWord], by others: [PDFWord], _ height: Double) {
      guard let own = month(of: words, height), let other = month(of: others, height), !own.content.isEmpty,
        own.content.map(\.text) == other.content.map(\.text)
      else { return }
      let sureness = Set(own.content.map(\.word)).map { words[$0].confidence ?? 0 }
      let otherSureness = Set(other.content.map(\.word)).map { others[$0].confidence ?? 0 }
      guard (sureness + otherSureness).allSatisfy({ $0 >= leastAgreed }) else { return }
      for letter in own.content {
        words[letter.word].confidence = max(words[letter.word].confidence ?? 0, agreed)
      }
    }

    // MARK: Year

    private static func settleYear(
      _ words: inout [PDFWord], _ height: Double, _ signedYears: Set<Int>, readings: [[PDFWord]]
    ) {
      guard let (index, year) = year(in: words, height), !signedYears.isEmpty, !signedYears.contains(year)
      else { return }
      let possible = signedYears.filter { signed in
        readings.contains { words in
          guard let (index, read) = self.year(in: words, height) else { return false }
          return read == signed || isPossible(String(signed), words[index])
        }
      }
      guard possible.count == 1, let signed = possible.first else { return }
      words[index].misreading = words[index].misreading ?? words[index].text
      words[index].text = words[index].text.replacing(String(year), with: String(signed))
    }

    /// The word with the year, and the year.
    private static func year(in words: [PDFWord], _ height: Double) -> (word: Int, year: Int)? {
      guard let slot = month(of: words, height), let last = slot.yearWord,
        let year = Int(words[last].text.filter { $0.isASCII && $0.isWholeNumber }),
        (1900...2999).contains(year)
      else { return nil }
      return (last, year)
    }

    /// Whether the figures at the end of `word` may be `year`, by what OCR holds possible of each.
    private static func isPossible(_ year: String, _ word: PDFWord) -> Bool {
      guard let symbols = word.print?.symbols else { return false }
      let figures = symbols.filter {
        $0.text.allSatisfy { $0.isASCII && $0.isWholeNumber } && !$0.text.isEmpty
      }
      guard figures.count == year.count else { return false }
      return zip(figures, year).allSatisfy { symbol, figure in
        symbol.text == String(figure)
          || symbol.alternatives.contains { $0.text == String(figure) && $0.confidence >= least }
      }
    }
  }
#endif
