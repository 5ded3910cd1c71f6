/// Reads numbers that share their end: `số 15, 16 và 17/2020/NĐ-CP`, `số 18 và 19-NQ/TW`, `số 15/2020 và 16/2021/NĐ-CP`.
/// Of a run, `số 15 đến 20/2020/NĐ-CP`, the two numbers that are printed.
struct NumberListReader {
  let words: BlockWords
  /// The words that may be read.
  let limit: Int

  private static let joints = KeySet(["và", "hoặc", "đến"].map { SyllableKey($0) })
  /// The most numbers.
  private static let most = 24

  /// A serial whose end stands behind the last one.
  private struct Short {
    let words: Range<Int>
    let year: Int?
  }

  /// The numbers at `start`, `số` before each or not: two at least, of which the last is whole.
  func read(at start: Int) -> [NumberedForm.Reading]? {
    var at = afterNumberWord(start)
    let isAnnounced = at > start
    var shorts: [Short] = []
    while shorts.count < Self.most, let short = short(at: at, isAnnounced: isAnnounced) {
      shorts.append(short)
      at = afterNumberWord(short.words.upperBound + 1)
      guard let whole = NumberedForm(words: words, limit: limit).read(at: at, isAnnounced: true) else {
        continue
      }
      guard !whole.number.symbol.isEmpty, !whole.number.isDoubtful, !whole.number.serial.isEmpty else {
        return nil
      }
      return shorts.map { number($0, like: whole) } + [whole]
    }
    return nil
  }

  /// The serial at `index`, if the mark or word of a list is behind it.
  private func short(at index: Int, isAnnounced: Bool) -> Short? {
    guard index < limit, let serial = words.integer(index), serial.digits <= 5,
      // `Luật Đất đai 2013, 45/2013/QH13`
      isAnnounced || serial.year == nil
    else { return nil }
    var end = index + 1
    var year: Int?
    if words.kind(end) == .slash, words.isJoined(index), let value = words.year(end + 1) {
      (year, end) = (value, end + 2)
    }
    guard words.kind(end) == .comma || Self.joints.contains(words.key(end)), end + 1 < limit else {
      return nil
    }
    return Short(words: index..<end, year: year)
  }

  /// One past `số` at `index`, and a colon behind it.
  private func afterNumberWord(_ index: Int) -> Int {
    guard words.key(index) == .numberWord else { return index }
    return words.kind(index + 1) == .colon ? index + 2 : index + 1
  }

  private func number(_ short: Short, like whole: NumberedForm.Reading) -> NumberedForm.Reading {
    let serial = words.text(short.words.lowerBound)
    var end = whole.number.text.dropFirst(whole.number.serial.count)
    if short.year != nil, let year = whole.number.year { end = end.dropFirst(String(year).count + 1) }
    let number = DocumentNumber(
      text: words.compactText(short.words) + end, serial: serial, year: short.year ?? whole.number.year,
      symbol: whole.number.symbol)
    return NumberedForm.Reading(number: number, words: short.words, codeKind: whole.codeKind)
  }
}
