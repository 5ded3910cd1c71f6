internal import VanBan

/// Mends words that OCR read where only one reading is possible; what it gave stays beside them.
enum WordMender {
  static func mended(_ words: [PDFWord]) -> [PDFWord] {
    var words = joined(words)
    for (index, text) in PairMender.mended(words.map(\.text)).enumerated() {
      if let text { mend(&words[index], to: text) }
      if let number = CodeSpelling.mended(words[index].text) { mend(&words[index], to: number) }
    }
    mendOffices(&words)
    for index in words.indices {
      mendSubject(&words, at: index)
      mendRecipients(&words, at: index)
      mendPlace(&words, at: index)
    }
    return words
  }

  private static func mend(_ word: inout PDFWord, to text: String) {
    guard text != word.text else { return }
    word.misreading = word.misreading ?? word.text
    word.text = text
  }

  // MARK: Dates

  /// `14/1 1/2024`, `16/ 12/2021`: a date that OCR tore apart is one word again. No figure is changed.
  private static func joined(_ words: [PDFWord]) -> [PDFWord] {
    var result: [PDFWord] = []
    for word in words {
      guard let last = result.last, isOneDate(last.text, word.text), abs(last.top - word.top) < 2,
        word.left - last.right < (word.bottom - word.top) * widestGap, word.left > last.left
      else {
        result.append(word)
        continue
      }
      var whole = last
      whole.misreading = last.text + " " + word.text
      whole.text = last.text + word.text
      whole.right = word.right
      whole.confidence = min(last.confidence ?? 1, word.confidence ?? 1)
      if let first = last.print, let second = word.print {
        whole.print = RecognisedPrint(
          box: first.box.union(second.box), symbols: first.symbols + second.symbols)
      }
      result[result.count - 1] = whole
    }
    return result
  }

  /// The widest gap in a torn date, in line heights.
  private static let widestGap = 0.6

  static func isOneDate(_ first: String, _ second: String) -> Bool {
    let head = first.drop { !$0.isNumber }
    guard let last = head.last, last == "/" || last.isNumber, second.first?.isNumber ?? false,
      head.contains("/"), head.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "/" })
    else { return false }
    let end = second.lastIndex { $0.isNumber } ?? second.startIndex
    let tail = second[...end]
    guard tail.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "/" }) else { return false }
    // The first half is no date by itself, and the whole is one.
    let before = head.split(separator: "/", omittingEmptySubsequences: false)
    let parts = (String(head) + tail).split(separator: "/", omittingEmptySubsequences: false)
    guard before.count < 3 || before[2].isEmpty, parts.count == 3,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return false }
    return parts[2].count == 4 && parts[0].count <= 2 && parts[1].count <= 2
      && PartialDate(year: year, month: month, day: day) != nil
  }

  // MARK: Phrases of the frame

  /// A line in capitals that has the letters of an office is that office: `PHO CHU TỊCH`, also behind `KT.`.
  private static func mendOffices(_ words: inout [PDFWord]) {
    var start = words.startIndex
    while start < words.endIndex {
      var end = start + 1
      while end < words.endIndex, abs(words[end].top - words[start].top) < 2,
        words[end].left > words[end - 1].left
      {
        end += 1
      }
      var first = start
      while first < end, words[first].text.hasSuffix(".") { first += 1 }
      let letters = words[first..<end].map { Slug.of($0.text) }.joined(separator: "-")
      if words[first..<end].allSatisfy({ $0.text.allSatisfy(\.isUppercase) }),
        let name = OfficeSpelling.name(ofLetters: letters)
      {
        for (index, part) in zip(first..<end, name.uppercased().split(separator: " ")) {
          mend(&words[index], to: String(part))
        }
      }
      start = end
    }
  }

  /// Below the name of a kind in capitals (`CHỈ THỊ`) a title begins with `Về việc`: `và việc`, `Vềviệc` are nothing else.
  private static func mendSubject(_ words: inout [PDFWord], at index: Int) {
    guard index > 1, isKindName(words, before: index) else { return }
    let slug = Slug.of(words[index].text)
    if slug == "veviec" {
      mend(&words[index], to: "Về việc")
    } else if slug == "ve" || slug == "va", index + 1 < words.count, Slug.of(words[index + 1].text) == "viec"
    {
      mend(&words[index], to: "Về")
      mend(&words[index + 1], to: "việc")
    }
  }

  private static func isKindName(_ words: [PDFWord], before index: Int) -> Bool {
    guard words[index].top > words[index - 1].top + 2 else { return false }
    return (2...4).contains { count in
      guard index >= count else { return false }
      let name = words[(index - count)..<index]
      return kinds.contains(name.map { Slug.of($0.text) }.joined(separator: "-"))
        && name.allSatisfy { word in word.text.allSatisfy { $0.isUppercase || !$0.isLetter } }
    }
  }

  private static let kinds = Set(DocumentKind.allCases.map { Slug.of($0.name) })

  /// At the left edge above a list of dashes, `… nhận:` is `Nơi nhận:`.
  private static func mendRecipients(_ words: inout [PDFWord], at index: Int) {
    guard index > 0, index + 1 < words.count, words[index].text == "nhận:" || words[index].text == "nhận;",
      "-–~".contains(words[index + 1].text.first ?? " "), words[index + 1].top > words[index].top + 2,
      abs(words[index - 1].top - words[index].top) < 2, words[index - 1].text != "Nơi",
      words[index - 1].text.count <= 4, words[index - 1].left <= words[index + 1].left + 12,
      index < 2 || abs(words[index - 2].top - words[index].top) > 2
    else { return }
    mend(&words[index - 1], to: "Nơi")
    mend(&words[index], to: "nhận:")
  }

  // MARK: Places

  /// Behind `tỉnh` and `thành phố` stands the name of a province: `tỉnh Quảng Ngã`.
  private static func mendPlace(_ words: inout [PDFWord], at index: Int) {
    guard index > 0, index + 1 < words.count,
      ["tinh", "pho"].contains(Slug.of(words[index - 1].text)), words[index - 1].text.last?.isLetter ?? false
    else { return }
    let text = words[index + 1].text
    let core = PossibleWord.core(of: text)
    guard let name = PlaceSpelling.second(after: words[index].text, near: String(core)) else { return }
    mend(&words[index + 1], to: String(text[..<core.startIndex]) + name + text[core.endIndex...])
  }
}
