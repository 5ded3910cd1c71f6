#if OCR
  internal import VanBan

  /// Reads labels again that do not go on with those before them: `b)`, then `e)`. Where OCR holds the label possible that is
  /// due, it is that.
  enum LabelMender {
    /// What was labelled before a place, on this page or those before it.
    struct State: Sendable {
      /// The letter of the last `a)`.
      fileprivate var letter: Character?
      /// The number of the last `I.`.
      fileprivate var roman = 0
      /// The last `1.`.
      fileprivate var number = 0
    }

    /// Letters as labels, in order (Nghị định 78/2025/NĐ-CP: `d` before `đ`, no `f`, `j`, `w`, `z`).
    private static let letters: [Character] = Array("abcdđeghiklmnopqrstuvxy")
    /// Another reading of a letter counts from that confidence on: `đ` for a d has 0.5, a d for `đ` none.
    private static let least = 0.3
    /// What OCR makes of Roman numerals in bold, whose strokes touch.
    private static let romans: [String: Int] = ["H.": 2, "IH.": 3, "HI.": 3, "IHI.": 4]
    private static let most = 12

    /// Mends the labels in `words`; `reading` gives the words in a box.
    static func mend(_ words: inout [PDFWord], _ state: inout State, reading: (DotBox) -> [PDFWord]) {
      var count = 0
      for index in words.indices where isFirst(words, index) {
        if mendRoman(&words, at: index, &state) || mendNumber(&words, at: index, &state) { continue }
        guard let own = letter(words[index]) else { continue }
        defer { state.letter = letter(words[index]) ?? state.letter }
        guard own != "a", let due = next(state.letter), own != due, count < most,
          let box = words[index].print?.box
        else { continue }
        count += 1
        let margin = box.height
        let read = reading(
          DotBox(
            left: box.left - margin * 0.5, top: box.top - margin * 0.3, right: box.right + margin * 12,
            bottom: box.bottom + margin * 0.3))
        guard let symbol = read.first?.print?.symbols.first else { continue }
        let isPossible =
          symbol.text == String(due)
          || symbol.alternatives.contains { $0.text == String(due) && $0.confidence >= least }
        guard isPossible else { continue }
        words[index].misreading = words[index].misreading ?? words[index].text
        words[index].text = "\(due))"
      }
    }

    /// The letter of a word `a)`.
    private static func letter(_ word: PDFWord) -> Character? {
      guard word.text.count == 2, word.text.last == ")", let letter = word.text.first, letter.isLowercase
      else { return nil }
      return letter
    }

    /// The letter behind `letter`; `a` at the beginning.
    private static func next(_ letter: Character?) -> Character? {
      guard let letter else { return "a" }
      guard let place = letters.firstIndex(of: letter), place + 1 < letters.count else { return nil }
      return letters[place + 1]
    }

    private static func mendRoman(_ words: inout [PDFWord], at index: Int, _ state: inout State) -> Bool {
      let text = words[index].text
      if let read = romans[text], read == state.roman + 1,
        index + 1 < words.count, words[index + 1].text.first?.isUppercase ?? false
      {
        words[index].misreading = words[index].misreading ?? text
        words[index].text = ["I.", "II.", "III.", "IV."][read - 1]
        state.roman = read
        return true
      }
      guard text.count >= 2, text.last == ".",
        let place = ["I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X."].firstIndex(
          of: text)
      else { return false }
      state.roman = place + 1
      return true
    }

    /// `5, Đối với`, behind `4.`: a comma for the point.
    private static func mendNumber(_ words: inout [PDFWord], at index: Int, _ state: inout State) -> Bool {
      let text = words[index].text
      guard let mark = text.last, mark == "." || mark == ",", let number = Int(text.dropLast()), number < 100
      else {
        return false
      }
      if mark == "." {
        state.number = number
        return true
      }
      guard number > 1, number == state.number + 1, index + 1 < words.count,
        words[index + 1].text.first?.isUppercase ?? false
      else { return false }
      state.number = number
      words[index].misreading = words[index].misreading ?? text
      words[index].text = "\(number)."
      return true
    }

    /// Whether a line begins with word `index`.
    private static func isFirst(_ words: [PDFWord], _ index: Int) -> Bool {
      guard index > 0 else { return true }
      return abs(words[index].top - words[index - 1].top) > 2 || words[index].left < words[index - 1].left
    }
  }
#endif
