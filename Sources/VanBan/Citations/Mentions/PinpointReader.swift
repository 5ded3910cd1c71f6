/// Finds the part of a document that is cited, before the mention: `khoản 2 Điều 5`,
/// `Điều 7, 8, 9, 10 và 13`, `điểm c, d khoản 1 Điều 5 và điểm c khoản 1 Điều 9` (of the parts of a
/// normative document, Nghị định 78/2025/NĐ-CP, Điều 61–63); or behind it: `(khoản 2 Điều 5)`.
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
    // `khoản 2, Điều 5, Nghị định số …`
    let hasComma =
      words.kind(end - 1) == .comma && words.kind(index) == .word && words.key(index) != .numberWord
    if hasComma { end -= 1 }
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
    if hasComma, followsMention(first, floor: floor) { return nil }
    return first..<end
  }

  /// Whether nothing but a comma is between the part at `first` and the mention that ends at `floor`, to which it then
  /// belongs: `Luật Đất đai, Điều 5, Nghị định số …`.
  private func followsMention(_ first: Int, floor: Int) -> Bool {
    floor > 0 && (first == floor || first == floor + 1 && words.kind(floor) == .comma)
  }

  private static let leads = PhraseTable([("tại", true), ("theo", true), ("quy định tại", true)])

  /// The words of the part that is cited behind the mention which ends before `index`, in brackets or at the end of the
  /// sentence, and one past them and their bracket: `Nghị định số 15/2020/NĐ-CP (khoản 2 Điều 5)`,
  /// `Nghị định số 15/2020/NĐ-CP, Điều 5, khoản 2.`
  func read(after index: Int) -> (part: Range<Int>, end: Int)? {
    let isBracketed = words.kind(index) == .openBracket
    guard isBracketed || words.kind(index) == .comma else { return nil }
    var start = index + 1
    if isBracketed, let lead = Self.leads.match(words.words, at: start) { start += lead.count }
    guard let unit = ProvisionUnit.names.match(words.words, at: start),
      isBracketed || words.isCapitalised(start)
    else { return nil }
    var at = start + unit.count
    guard isIdentifier(at) || isNumbered(at) else { return nil }
    let limit = min(words.count, start + Self.longest)
    while at < limit,
      isIdentifier(at) || isJoint(at) || isNumbered(at) || ProvisionUnit.lastWords.contains(words.key(at))
    {
      at += 1
    }
    while at > start, !isIdentifier(at - 1) { at -= 1 }
    if isBracketed { return words.kind(at) == .closeBracket ? (start..<at, at + 1) : nil }
    return at == words.count || words.isSentenceEnd(at) || words.kind(at) == .semicolon
      ? (start..<at, at) : nil
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
    case .dot: ProvisionNumber.isInnerDot(cursor, index)
    case .word:
      Self.joints.contains(words.key(index)) || ProvisionUnit.firstWords.contains(words.key(index))
    default: false
    }
  }

  /// Whether token `index` may be the number or letter of a part: `5`, `đ`, `IV`, `1a`.
  private func isIdentifier(_ index: Int) -> Bool { ProvisionNumber.isNumber(cursor, index, .provision) }
}
