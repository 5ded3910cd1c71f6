extension Dress {
  /// As PDF files with letters set one by one come out: `B Ộ`, `trung ươ n g`.
  static let splitSyllables = Dress(
    "split-syllables", "an extractor that takes the gaps between letters for spaces, in 2 % of the words",
    isForMarkdown: true
  ) { text, random in
    var spelling = Spelling(text)
    for (start, end) in spelling.words where Int.random(in: 0..<50, using: &random) == 0 {
      guard end - start > 1,
        spelling.letters[start..<end].allSatisfy({ $0.character.isLetter && !$0.isFixed })
      else { continue }
      let cut = Int.random(in: start..<end - 1, using: &random)
      spelling.write(cut, as: String(spelling.letters[cut].character) + " ")
    }
    return spelling.respelled()
  }
}

extension Spelling {
  /// The letters of each word.
  var words: [(start: Int, end: Int)] {
    var words: [(start: Int, end: Int)] = []
    for (index, letter) in letters.enumerated() {
      if let last = words.last, letters[last.start].line == letter.line,
        letters[last.start].part == letter.part
      {
        words[words.count - 1].end = index + 1
      } else {
        words.append((index, index + 1))
      }
    }
    return words
  }
}
