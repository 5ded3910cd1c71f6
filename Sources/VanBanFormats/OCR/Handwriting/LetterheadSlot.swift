internal import VanBan

/// A place in a letterhead that offices fill in by hand: the serial number between `Số:` and `/QĐ-UBND`, the day between
/// `ngày` and `tháng`, the month between `tháng` and `năm` (Nghị định 30/2020/NĐ-CP, Phụ lục I).
struct LetterheadSlot {
  /// A letter of a line, and of which word.
  struct Letter {
    /// The index of its word, and its place in the word.
    let word: Int
    let place: Int
    let text: String
    let box: DotBox
  }

  let field: TextRecognition.Handwriting.Field
  /// The letters before it, in the slot and behind it.
  let before: Letter
  let content: [Letter]
  let behind: Letter
  /// Printed letters or digits of the same height and baseline as digits have.
  let references: [DotBox]
  /// Words in print on the same line: `tháng`, `năm`, the year.
  let print: [DotBox]
  /// The word with the year of a date.
  let yearWord: Int?

  /// How far down a page a letterhead reaches, as a share of its height.
  private static let lowest = 0.5
  /// The most letters that OCR makes of a number written by hand.
  private static let mostContent = 12
  /// The widest gap inside a line of a letterhead, in line heights.
  private static let widestGap = 8.0
  /// The widest space between two words, in heights of a digit.
  private static let widestSpace = 2.0
  /// No more words are before the day: `Thành phố Hồ Chí Minh, ngày`.
  private static let mostBefore = 7

  /// The slots in `words`, which OCR read on a page of `height` dots.
  static func slots(in words: [PDFWord], height: Double) -> [LetterheadSlot] {
    words.indices.flatMap { start -> [LetterheadSlot] in
      guard let print = words[start].print, print.box.bottom < height * lowest else { return [] }
      let slug = Slug.of(words[start].text)
      if slug.hasPrefix("so"), words[start].text.first == "S" {
        return number(line(of: words, from: start)).map { [$0] } ?? []
      }
      guard slug.contains("ngay"), before(start, in: words) <= mostBefore else { return [] }
      return date(line(of: words, from: start))
    }
  }

  /// How many words are right before word `start` on its line, with no more than a space between each two.
  private static func before(_ start: Int, in words: [PDFWord]) -> Int {
    guard let own = words[start].print?.box else { return 0 }
    let middle = (words[start].top + words[start].bottom) / 2
    let half = (words[start].bottom - words[start].top) * 0.6
    let boxes = words.compactMap { word -> DotBox? in
      guard let box = word.print?.box, box.right <= own.left + 1,
        abs((word.top + word.bottom) / 2 - middle) < half
      else { return nil }
      return box
    }
    var (count, left) = (0, own.left)
    for box in boxes.sorted(by: { $0.right > $1.right }) {
      guard left - box.right <= widestSpace * max(own.height, 8) else { break }
      (count, left) = (count + 1, box.left)
    }
    return count
  }

  /// The letters of the line from word `start` on, up to a gap that only columns have.
  private static func line(of words: [PDFWord], from start: Int) -> [Letter] {
    guard let first = words[start].print else { return [] }
    let (middle, height) = ((words[start].top + words[start].bottom) / 2, first.box.height)
    let half = (words[start].bottom - words[start].top) * 0.6
    var line = words.indices.filter { index in
      guard let print = words[index].print, !print.symbols.isEmpty else { return false }
      return print.box.left >= first.box.left
        && abs((words[index].top + words[index].bottom) / 2 - middle) < half
    }
    line.sort { (words[$0].left, $0) < (words[$1].left, $1) }
    var letters: [Letter] = []
    for index in line {
      guard let print = words[index].print else { continue }
      if let last = letters.last, print.box.left - last.box.right > widestGap * max(height, 20) { break }
      for (place, symbol) in print.symbols.enumerated() {
        letters.append(Letter(word: index, place: place, text: symbol.text, box: symbol.box))
      }
    }
    return letters
  }

  // MARK: Number

  private static func number(_ line: [Letter]) -> LetterheadSlot? {
    guard let start = end(of: "so", in: line, from: 0) else { return nil }
    var first = start
    while first < line.count, ":.;".contains(line[first].text) { first += 1 }
    let hasColon = first > start
    guard let slash = slash(in: line, from: first), slash - first <= mostContent else { return nil }
    // `Số 12/QĐ-UBND ngày …` in the text has no colon, and goes on.
    let last = endOfSymbol(in: line, from: slash)
    guard hasColon || last == line.count || gap(line, last) > 2 else { return nil }
    let references = line[(slash + 1)..<last].filter { isCapital($0.text) || isDigit($0.text) }.map(\.box)
    return LetterheadSlot(
      field: .number, before: line[first - 1], content: Array(line[first..<slash]), behind: line[slash],
      references: references, print: [], yearWord: nil)
  }

  /// The place of the slash before a symbol (`/QĐ-UBND`), or of what OCR took it for.
  private static func slash(in line: [Letter], from start: Int) -> Int? {
    var index = start
    while index < line.count, index - start <= mostContent {
      if line[index].text == "/", index + 2 < line.count,
        isCapital(line[index + 1].text) && isCapital(line[index + 2].text) || isDigit(line[index + 1].text)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The end of the symbol behind `slash`: that of the word in which it begins.
  private static func endOfSymbol(in line: [Letter], from slash: Int) -> Int {
    let word = line[slash + 1].word
    return line[(slash + 1)...].firstIndex { $0.word != word } ?? line.count
  }

  /// The gap before letter `index`, in heights of the letter before it.
  private static func gap(_ line: [Letter], _ index: Int) -> Double {
    guard index > 0, index < line.count else { return 0 }
    return (line[index].box.left - line[index - 1].box.right) / max(line[index - 1].box.height, 8)
  }

  // MARK: Date

  private static func date(_ line: [Letter]) -> [LetterheadSlot] {
    guard let day = end(of: "ngay", in: line, from: 0, isAnywhere: true),
      let month = start(of: "thang", in: line, from: day), month - day <= mostContent,
      let monthEnd = end(of: "thang", in: line, from: month),
      let year = start(of: "nam", in: line, from: monthEnd), year - monthEnd <= mostContent,
      let yearEnd = end(of: "nam", in: line, from: year)
    else { return [] }
    let digits = line[yearEnd...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ isDigit($0.text) }), isEnd(of: line, behind: yearEnd + 3)
    else { return [] }
    let references = digits.map(\.box)
    let print = [line[month..<monthEnd], line[year..<yearEnd], digits].map { letters in
      letters.dropFirst().reduce(letters[letters.startIndex].box) { $0.union($1.box) }
    }
    return [
      LetterheadSlot(
        field: .day, before: line[day - 1], content: Array(line[day..<month]), behind: line[month],
        references: references, print: print, yearWord: digits.first?.word),
      LetterheadSlot(
        field: .month, before: line[monthEnd - 1], content: Array(line[monthEnd..<year]), behind: line[year],
        references: references, print: print, yearWord: digits.first?.word),
    ]
  }

  /// Whether the line ends with the letter at `last`, and with marks behind it: the date of a sentence goes on.
  private static func isEnd(of line: [Letter], behind last: Int) -> Bool {
    guard let next = line[(last + 1)...].first(where: { isLetter($0.text) }) else { return true }
    return (next.box.left - line[last].box.right) / max(line[last].box.height, 8) > widestSpace
  }

  /// Where the word `slug` begins, at `start` or behind it.
  private static func start(of slug: String, in line: [Letter], from start: Int) -> Int? {
    var index = start
    while index < line.count, index - start <= mostContent {
      if end(of: slug, in: line, from: index) != nil { return index }
      index += 1
    }
    return nil
  }

  /// Where the word `slug` ends that begins at `start`, or with `isAnywhere` in the first word.
  private static func end(
    of slug: String, in line: [Letter], from start: Int, isAnywhere: Bool = false
  ) -> Int? {
    var first = start
    repeat {
      // OCR may give two letters as one.
      var (text, next) = ("", first)
      while next < line.count, text.count < slug.count {
        text += Slug.of(line[next].text)
        next += 1
      }
      if text == slug, !Slug.of(line[first].text).isEmpty { return next }
      first += 1
    } while isAnywhere && first < line.count && line[first].word == line[start].word
    return nil
  }

  private static func isCapital(_ text: String) -> Bool { text.allSatisfy { $0.isUppercase } }
  private static func isLetter(_ text: String) -> Bool { text.allSatisfy { $0.isLetter || $0.isNumber } }
  static func isDigit(_ text: String) -> Bool { text.allSatisfy { $0.isASCII && $0.isWholeNumber } }
}
