#if OCR
  internal import VanBan

  /// How well words were read, to compare two readings of one place.
  enum ReadingScore {
    /// The letters of words that may be Vietnamese, by their confidence, less those of words that may not.
    static func of(_ words: [PDFWord]) -> Double {
      words.reduce(0) { sum, word in
        let letters = Double(word.text.count { $0.isLetter || $0.isNumber })
        guard isPossible(word) else { return sum - max(letters, 1) }
        return sum + letters * (word.confidence ?? 0)
      }
    }

    /// Whether a word is well read: it may be Vietnamese, and OCR is sure.
    static func isGood(_ word: PDFWord) -> Bool { isPossible(word) && word.confidence ?? 0 >= sure }

    private static let sure = 0.8

    private static func isPossible(_ word: PDFWord) -> Bool {
      guard word.confidence ?? 0 >= TextRecognition.doubt else { return false }
      let core = PossibleWord.core(of: word.text)
      if core.isEmpty { return false }
      // Figures, abbreviations of bodies (`UBND`) and of capacities (`KT.`) are no syllables.
      if core.contains(where: \.isNumber) || core.count > 1 && core.allSatisfy(\.isUppercase) { return true }
      return core.split(separator: "-").allSatisfy { PossibleWord.isSyllable($0) }
    }
  }
#endif
