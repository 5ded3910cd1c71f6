import VanBan

extension Dress {
  /// As sharp scans are read: as many wrong letters as in `01-ocr-quyet-dinh-ubnd.txt` of Corpus/sources.
  static let ocrLight = ocr("ocr-light", wrongLetters: 0.008, readers: [.gazette])
  /// As a decision's annex is read: as many as the text layer of a scan of 2025 has.
  static let ocrMedium = ocr("ocr-medium", wrongLetters: 0.021, readers: [.gazette, .scan])
  /// As poor scans are read: a third of what `03-ocr-nang-luat.txt` has, of which nobody reads all.
  static let ocrStrong = ocr("ocr-strong", wrongLetters: 0.07, readers: [.gazette, .scan, .poor])

  private static func ocr(
    _ name: String, wrongLetters: Double, readers: [OCRConfusion.Reader]
  ) -> Dress {
    let percent = Double(Int(wrongLetters * 1000)) / 10
    return Dress(
      name, "a recogniser of scans that reads \(percent) % of the letters wrong", isForMarkdown: true
    ) {
      text, random in
      var spelling = Spelling(text)
      let rows = OCRConfusion.rows.filter { row in readers.contains { row.counts[$0] != nil } }
      let weights = rows.map { row in readers.reduce(0) { $0 + (row.counts[$1] ?? 0) } }
      let total = weights.reduce(0, +)
      // Where each confusion can happen.
      var places = Dictionary(rows.map { ($0.printed, [Int]()) }, uniquingKeysWith: { first, _ in first })
      let longest = rows.map(\.printed.count).max() ?? 0
      var count = 0
      for (index, letter) in spelling.letters.enumerated() where letter.character.isLetter {
        count += 1
        var printed = ""
        for next in spelling.letters[index...].prefix(longest) where next.part == letter.part {
          printed += next.character.lowercased()
          places[printed]?.append(index)
        }
      }
      var errors = 0
      for _ in 0..<count where Double(errors) < Double(count) * wrongLetters {
        var draw = Int.random(in: 0..<total, using: &random)
        guard
          let row = zip(rows, weights).first(where: {
            draw -= $1
            return draw < 0
          })?.0,
          let place = places[row.printed]?.randomElement(using: &random)
        else { continue }
        let letters = spelling.letters[place..<place + row.printed.count]
        guard letters.allSatisfy({ $0.written == String($0.character) && !$0.isFixed }) else { continue }
        let isCapital = letters.allSatisfy(\.character.isUppercase)
        spelling.write(place, as: isCapital ? row.read.uppercased() : row.read)
        for index in letters.indices.dropFirst() { spelling.write(index, as: "") }
        errors += 1
      }
      return spelling.respelled()
    }
  }
}
