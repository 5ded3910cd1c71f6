/// Reads the name of the body that issued a document: `Bộ trưởng Bộ Thông tin và Truyền thông`,
/// `UBND tỉnh Hải Dương`, `Ban Thường vụ Tỉnh ủy Hải Dương`, `Bộ Chính trị (khóa XI)`.
///
/// A name is an office, heads of bodies, what their work is and a place, one after another. It ends at
/// punctuation, at a word with which the subject of the document begins, and at one that no name has.
struct IssuerReader {
  let words: BlockWords
  let limit: Int

  private static let about = SyllableKey("về")
  private static let term = SyllableKey("khóa")
  private static let session = Phrase("lần thứ")
  private static let conference = Phrase("Hội nghị")

  /// The issuer after a number and date: `của …`, `do … ban hành`, or the name of a body alone.
  func read(at index: Int) -> (issuer: Range<Int>, end: Int)? {
    if words.key(index) == .of {
      // After `của` and a number any name is that of the issuer, of a body that no table has too.
      let isBody = isHead(index + 1) || isSmallHead(index + 1)
      guard isBody || words.isCapitalised(index + 1), isBody || !isKindName(index + 1) else { return nil }
      let end = name(from: index + 1)
      return end > index + 1 ? (index + 1..<end, end) : nil
    }
    if words.key(index) == .by, isHead(index + 1) {
      let end = name(from: index + 1)
      guard words.matches(.issues, at: end) else { return nil }
      return (index + 1..<end, end + 2)
    }
    guard isHead(index) else { return nil }
    let end = name(from: index)
    return end > index ? (index..<end, end) : nil
  }

  /// One past the name of a body whose head is at `index`; `index` if there is none.
  func readName(at index: Int) -> Int { isHead(index) ? name(from: index) : index }

  func isHead(_ index: Int) -> Bool {
    guard index < limit, words.isCapitalised(index), !isSubject(index) else { return false }
    return Authority.headTable.match(words.words, at: index) != nil
      || SignerOffice.table.match(words.words, at: index) != nil
      || IssuerWords.otherHeads.match(words.words, at: index) != nil
  }

  /// One past a ministry, or another body with its field of work, whose head is at `index`.
  func bodyWithField(at index: Int) -> Int? {
    guard words.isCapitalised(index) else { return nil }
    if let ministry = Ministry.nameTable.match(words.words, at: index) { return index + ministry.count }
    guard let head = Authority.headTable.match(words.words, at: index),
      let field = IssuerWords.fields.match(words.words, at: index + head.count)
    else { return nil }
    return index + head.count + field.count
  }

  /// `của chính phủ`: a head of two words or more is one in small letters too.
  private func isSmallHead(_ index: Int) -> Bool {
    index < limit && (Authority.headTable.match(words.words, at: index)?.count ?? 0) > 1
  }

  func name(from start: Int) -> Int {
    var index = start
    var isFirst = true
    var isWhole = false
    let isConference = words.matches(Self.conference, at: start)
    let isCommittee = IssuerWords.committees.match(words.words, at: start) != nil
    while index < limit {
      // `Ban Chỉ đạo tỉnh về phát triển …`.
      if isCommittee, words.key(index) == Self.about, let end = topic(from: index) {
        index = end
        continue
      }
      // `Hội nghị lần thứ sáu của Ban Chấp hành Trung ương`.
      if isConference, words.key(index) == .of, isHead(index + 1) {
        index += 1
        continue
      }
      // Behind the whole name of a body only another body can follow.
      if isWhole, words.kind(index) != .dash, !isHead(index) { break }
      guard let next = part(at: index, isFirst: isFirst) else { break }
      isWhole = isWholeName(at: index)
      index = next
      isFirst = false
    }
    return termOfOffice(at: index)
  }

  /// Whether the head at `index` is a name that nothing is added to: `Chính phủ`, `Bộ Tài chính`.
  private func isWholeName(at index: Int) -> Bool {
    if Ministry.nameTable.match(words.words, at: index) != nil { return true }
    guard let head = Authority.headTable.match(words.words, at: index) else { return false }
    return head.value.continuation == .none
      && SignerOffice.table.match(words.words, at: index).map { $0.count < head.count } ?? true
  }

  /// One past the part of a name at `index`: head, field, place or other words.
  private func part(at index: Int, isFirst: Bool) -> Int? {
    if let office = SignerOffice.table.match(words.words, at: index), words.isCapitalised(index) {
      return index + office.count
    }
    if let ministry = Ministry.nameTable.match(words.words, at: index), words.isCapitalised(index) {
      return index + ministry.count
    }
    if words.isCapitalised(index) || isFirst, let head = Authority.headTable.match(words.words, at: index),
      isFirst || !isSubject(index)
    {
      let end = index + head.count
      return switch head.value.continuation {
      case .none: end
      case .place: place(from: end)
      case .field, .body: afterHead(end)
      }
    }
    if words.isCapitalised(index), let head = IssuerWords.otherHeads.match(words.words, at: index) {
      return afterHead(index + head.count)
    }
    if let level = AdministrativeLevel.table.match(words.words, at: index) {
      return place(from: index + level.count)
    }
    if let province = Province.nameTable.match(words.words, at: index), words.isCapitalised(index) {
      return index + province.count
    }
    return otherWords(at: index, isFirst: isFirst)
  }

  /// The field of work after a head, whatever its first word.
  private func afterHead(_ index: Int) -> Int {
    if let field = IssuerWords.fields.match(words.words, at: index), index + field.count <= limit {
      return index + field.count
    }
    if words.isCapitalised(index), index < limit, !isHead(index), !isSubject(index), !words.isUppercase {
      return index + 1
    }
    return index
  }

  /// `Ban Chỉ đạo về phát triển khoa học, công nghệ … tỉnh`: what a body is for, up to its level.
  private func topic(from index: Int) -> Int? {
    var at = index + 1
    while at < min(limit, index + 30) {
      switch words.kind(at) {
      case .word, .comma, .dash: break
      default: return nil
      }
      if at > index + 1, AdministrativeLevel.table.match(words.words, at: at) != nil { return at }
      if words.key(at) == .of || words.matches(.issues, at: at) { return nil }
      at += 1
    }
    return nil
  }

  /// One past the name of the place after a word for its level.
  private func place(from index: Int) -> Int {
    if let province = Province.nameTable.match(words.words, at: index), index + province.count <= limit,
      words.isCapitalised(index)
    {
      return index + province.count
    }
    var end = index
    while end < limit, end < index + 4, words.kind(end) == .word, words.isCapitalised(end), !isSubject(end),
      !isHead(end), !isKindName(end)
    {
      end += 1
    }
    // `huyện Tình hình …`: a capital before a small letter that no rule knows begins another phrase, where
    // a name of two words would not be left short by it.
    let next = words.key(end)
    let isForeign =
      end < limit && words.isLowercase(end) && !IssuerWords.stops.contains(next) && !isSubject(end)
      && next != .and && AdministrativeLevel.table.match(words.words, at: end) == nil
    if isForeign, end - index == 1 || end - index > 2 { end -= 1 }
    // `phường 5`, `quận 1`.
    if end == index, end < limit, let number = words.integer(end), number.digits <= 2,
      words.key(end + 1) != DateGrammar.month, words.kind(end + 1) != .slash
    {
      end += 1
    }
    return end
  }

  /// Words of a name that no table has.
  private func otherWords(at index: Int, isFirst: Bool) -> Int? {
    switch words.kind(index) {
    case .word: break
    case .dash:
      // `Bộ Công an - Bộ Quốc phòng`, `Hội … - Hiệp hội …`, `Lao động - Thương binh`.
      guard !isFirst, words.isCapitalised(index + 1), index + 1 < limit, !isSubject(index + 1) else {
        return nil
      }
      return isHead(index + 1) ? index + 1 : index + 2
    case .comma:
      // `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`.
      if !isFirst, words.isCapitalised(index + 1),
        SignerOffice.table.match(words.words, at: index + 1) != nil,
        SignerOffice.table.match(words.words, at: index - 2) != nil
      {
        return index + 1
      }
      return afterComma(index)
    case .number:
      // `Hội nghị lần thứ 6`.
      return words.key(index - 1) == OrdinalNumeral.opener ? index + 1 : nil
    default:
      return words.text(index) == "&" ? index + 1 : nil
    }
    let key = words.key(index)
    if !isFirst, isSubject(index) || key == Self.term { return nil }
    if words.isCapitalised(index), key != .and {
      if isKindName(index), !isFirst, words.isUppercase || isNumbered(index) { return nil }
      return startsSubject(index) && !isFirst ? nil : index + 1
    }
    if key == .and {
      // `Phòng Văn hóa và Thông tin`, but not `UBND huyện và Sở …` or `… và Quyết định số`.
      guard !isFirst, words.isCapitalised(index + 1), !isHead(index + 1), !isKindName(index + 1),
        !endsPlace(index)
      else { return nil }
      return index + 2
    }
    guard !isFirst, !IssuerWords.stops.contains(key), key != .none else { return nil }
    return index + 1
  }

  /// Whether a capitalised word at `index` begins the subject of the document, which follows the issuer
  /// without a word between them: `UBND tỉnh Bình Phước Tách phòng Tổ chức`.
  private func startsSubject(_ index: Int) -> Bool {
    guard !words.isUppercase, endsPlace(index) else { return false }
    return words.isLowercase(index + 1) && !IssuerWords.stops.contains(words.key(index + 1))
  }

  /// Whether the word before `index` ends the name of a place.
  private func endsPlace(_ index: Int) -> Bool {
    if AdministrativeLevel.table.match(words.words, at: index - 1) != nil { return true }
    for back in 1...4 where index - back >= 0 {
      if let level = AdministrativeLevel.table.match(words.words, at: index - back), level.count < back {
        return true
      }
      if let province = Province.nameTable.match(words.words, at: index - back), province.count == back {
        return true
      }
    }
    return false
  }

  /// `Văn hóa, Thể thao và Du lịch` of a body that no table has.
  private func afterComma(_ index: Int) -> Int? {
    guard words.isCapitalised(index + 1), !words.isUppercase, !isHead(index + 1), !isKindName(index + 1),
      !isSubject(index + 1)
    else { return nil }
    var at = index + 2
    while at < min(limit, index + 8), words.kind(at) == .word {
      if words.key(at) == .and { return words.isCapitalised(at + 1) ? index + 2 : nil }
      if IssuerWords.stops.contains(words.key(at)) { return nil }
      at += 1
    }
    return nil
  }

  /// One past `(khóa XI)`, `khóa XIII`, `lần thứ sáu khóa XII`.
  private func termOfOffice(at index: Int) -> Int {
    var end = index
    if words.matches(Self.session, at: end), end + 2 < limit { end += 3 }
    let isBracketed = words.kind(end) == .openBracket
    let at = isBracketed ? end + 1 : end
    guard words.key(at) == Self.term, at + 1 < limit else { return end }
    switch words.kind(at + 1) {
    case .number: break
    case .word where words.shape(at + 1) == .upper || words.key(at + 1).count == 1: break
    default: return end
    }
    if isBracketed { return words.kind(at + 2) == .closeBracket ? at + 3 : end }
    return at + 2
  }

  private func isSubject(_ index: Int) -> Bool {
    IssuerWords.subjectOpeners.match(words.words, at: index) != nil
  }

  private func isKindName(_ index: Int) -> Bool {
    DocumentKind.nameTable.match(words.words, at: index) != nil
  }

  private func isNumbered(_ index: Int) -> Bool {
    guard let kind = DocumentKind.nameTable.match(words.words, at: index) else { return false }
    let next = index + kind.count
    return words.kind(next) == .number || words.key(next) == .numberWord
  }
}
