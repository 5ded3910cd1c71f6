#if OCR
  internal import VanBan

  /// Reads numbers of pages again that OCR took for something else: a figure by itself has nothing beside it to be read by.
  enum PageNumberMender {
    /// Numbers of pages stand that near to an edge of the page, and to its middle, as shares of its height and width
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I: centred in the upper margin).
    private static let edge = 0.1
    private static let middle = 0.1
    /// Another reading of a figure counts from that confidence on.
    private static let least = 0.5
    /// What is surer than that stays.
    private static let sure = 0.8

    /// Mends the number of page `number` in `words`; `reading` gives the words in a box.
    static func mend(
      _ words: inout [PDFWord], of picture: GreyPicture, number: Int, reading: (DotBox) -> [PDFWord]
    ) {
      guard let index = place(in: words, of: picture), let box = words[index].print?.box else { return }
      let text = words[index].text
      if Int(text) != nil, words[index].confidence ?? 0 >= sure { return }
      guard text.count <= 2 else { return }
      let margin = box.height
      let read = reading(
        DotBox(
          left: box.left - margin * 2, top: box.top - margin * 0.6, right: box.right + margin * 2,
          bottom: box.bottom + margin * 0.6))
      // It is read as a number now, or what was read may be the number that the page has in the file.
      if read.count == 1, let word = read.first, Int(word.text) != nil, word.confidence ?? 0 >= sure {
        return mend(&words[index], to: word.text, word.confidence)
      }
      let figure = String(number)
      let isPossible = read.contains { word in
        word.print?.symbols.contains { symbol in
          symbol.alternatives.contains { $0.text == figure && $0.confidence >= least }
        } ?? false
      }
      if isPossible { mend(&words[index], to: figure, nil) }
    }

    /// The number that is printed on the page; nil where none was read.
    static func number(in words: [PDFWord], of picture: GreyPicture) -> Int? {
      guard let index = place(in: words, of: picture),
        words[index].confidence ?? 0 >= sure || words[index].misreading != nil
      else { return nil }
      return Int(words[index].text)
    }

    private static func mend(_ word: inout PDFWord, to text: String, _ confidence: Double?) {
      if text != word.text { word.misreading = word.misreading ?? word.text }
      word.text = text
      word.confidence = max(confidence ?? least, word.confidence ?? 0)
    }

    /// The word of a letter or two by itself where the number of a page stands.
    private static func place(in words: [PDFWord], of picture: GreyPicture) -> Int? {
      let (width, height) = (Double(picture.width), Double(picture.height))
      return words.indices.first { index in
        guard let box = words[index].print?.box, words[index].text.count <= 3,
          abs(box.middle - width / 2) < width * middle,
          box.bottom < height * edge || box.top > height * (1 - edge)
        else { return false }
        return words.allSatisfy { other in
          guard let beside = other.print?.box, beside != box else { return true }
          return beside.top > box.bottom + box.height * 0.5 || beside.bottom < box.top - box.height * 0.5
        }
      }
    }
  }
#endif
