#if OCR
  internal import VanBan

  /// Reads dates again that are none, `42/02/2018`: where one date alone is possible by what OCR holds possible of each
  /// figure, it is that.
  enum DateMender {
    /// Another reading of a figure counts from that confidence on.
    private static let least = 0.4
    /// Documents that are cited are of these years.
    private static let years = 1945...2100
    /// The most dates of a page that are read again.
    private static let most = 6

    /// Mends the dates in `words`; `reading` gives the words in a box.
    static func mend(_ words: inout [PDFWord], reading: (DotBox) -> [PDFWord]) {
      var count = 0
      for index in words.indices where count < most {
        let core = PossibleWord.core(of: words[index].text)
        guard isFalse(core), let box = words[index].print?.box else { continue }
        count += 1
        let margin = box.height
        // With words beside it, a line is read better.
        let read = reading(
          DotBox(
            left: max(box.left - margin * 8, 0), top: box.top - margin * 0.4, right: box.right + margin * 4,
            bottom: box.bottom + margin * 0.4))
        guard
          let word = read.first(where: { word in
            word.print.map { box.holds($0.box) } ?? false && word.text.contains("/")
          }), let right = date(word)
        else { continue }
        let text = words[index].text
        words[index].misreading = words[index].misreading ?? text
        words[index].text = String(text[..<core.startIndex]) + right + text[core.endIndex...]
      }
    }

    /// Whether `word` has the form of a date, day, month and year, and is none.
    static func isFalse(_ word: Substring) -> Bool {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
        parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isWholeNumber } })
      else { return false }
      return !isDate(String(word))
    }

    private static func isDate(_ text: String) -> Bool {
      let parts = text.split(separator: "/").map { Int($0) }
      guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
        return false
      }
      return years.contains(year) && PartialDate(year: year, month: month, day: day) != nil
    }

    /// The one date that `word` may be; nil if there is none, or several.
    private static func date(_ word: PDFWord) -> String? {
      let symbols = word.print?.symbols.filter { symbol in
        symbol.text == "/" || symbol.text.allSatisfy { $0.isASCII && $0.isWholeNumber }
      }
      guard let symbols, symbols.count <= 10 else { return nil }
      let read = symbols.map(\.text).joined()
      if isDate(read) { return read }
      // One figure of it is another.
      var found: Set<String> = []
      for (place, symbol) in symbols.enumerated() where symbol.text != "/" {
        for other in symbol.alternatives where other.confidence >= least && other.text.count == 1 {
          guard other.text.allSatisfy({ $0.isASCII && $0.isWholeNumber }) else { continue }
          var letters = symbols.map(\.text)
          letters[place] = other.text
          let text = letters.joined()
          if isDate(text) { found.insert(text) }
        }
      }
      return found.count == 1 ? found.first : nil
    }
  }
#endif
