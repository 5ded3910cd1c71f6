/// Finds the part of a document that is cited, before the mention: `khoản 2 Điều 5`,
/// `Điều 7, 8, 9, 10 và 13`, `điểm c, d khoản 1 Điều 5 và điểm c khoản 1 Điều 9` (of the parts of a
/// normative document, Nghị định 78/2025/NĐ-CP, Điều 61–63).
struct PinpointReader {
  private let words: BlockWords
  private let cursor: TokenCursor

  init(words: BlockWords) {
    self.words = words
    cursor = words.cursor(to: words.count)
  }

  private static let joints = KeySet(["và", "hoặc", "đến", "từ", "số", "thứ"].map { SyllableKey($0) })
  /// Between an appendix and the document that it came with.
  private static let issuedWith = Lexicon.phrases(.joinsAppendix)
  /// The most words that are taken for one pinpoint.
  private static let longest = 200

  /// The words of the part that is cited by the mention whose type word is at `index`, looking no
  /// further back than `floor`.
  func read(before index: Int, floor: Int) -> Range<Int>? {
    var end = index
    if words.key(end - 1) == .of { end -= 1 }
    let issued = (2...5).reversed().first { back in
      end - back > floor && Self.issuedWith.match(words.words, at: end - back)?.count == back
    }
    end -= issued ?? 0
    if issued != nil, let annex = annexEnd(before: end, floor: floor) { end = annex }
    var start = end
    var firstUnit: Int?
    let floor = max(floor, end - Self.longest)
    while start > floor {
      let at = start - 1
      let key = words.key(at)
      if ProvisionUnit.lastWords.contains(key) {
        guard at + 1 < end, isIdentifier(at + 1) || isNumbered(at + 1) && at + 2 < end else { break }
        firstUnit = at
      } else if !isIdentifier(at), !isJoint(at) {
        break
      }
      start = at
    }
    guard var first = firstUnit, isIdentifier(end - 1) else { return nil }
    if first > floor, ProvisionUnit.names.match(words.words, at: first - 1)?.count == 2 { first -= 1 }
    return first..<end
  }

  /// One past the number of an annex whose title is between it and `ban hành kèm theo` at `end`:
  /// `mục 9 Phụ lục số 01 – Danh mục … ban hành kèm theo Luật Giá`.
  private func annexEnd(before end: Int, floor: Int) -> Int? {
    var index = end - 1
    while index > max(floor, end - 25) {
      if words.kind(index) == .semicolon || words.isSentenceEnd(index) { return nil }
      if isAnnex(at: index - 1), words.isCapitalised(index - 1) {
        var last = index + 1
        if words.key(last) == .numberWord { last += 1 }
        return last < end && isIdentifier(last) ? last + 1 : nil
      }
      index -= 1
    }
    return nil
  }

  /// `Phụ lục số 01`.
  private func isNumbered(_ index: Int) -> Bool {
    words.key(index) == .numberWord && isIdentifier(index + 1)
  }

  private func isAnnex(at index: Int) -> Bool {
    guard let unit = ProvisionUnit.names.match(words.words, at: index) else { return false }
    return unit.value == .appendix && unit.count == 2
  }

  private func isJoint(_ index: Int) -> Bool {
    switch words.kind(index) {
    case .comma, .semicolon: true
    case .word:
      Self.joints.contains(words.key(index)) || ProvisionUnit.firstWords.contains(words.key(index))
    default: false
    }
  }

  /// Whether token `index` may be the number or letter of a part: `5`, `đ`, `IV`, `1a`.
  private func isIdentifier(_ index: Int) -> Bool { ProvisionNumber.isNumber(cursor, index, .provision) }
}
