/// The parts of a body's name as a text prints it: `Chủ tịch UBND huyện Thanh Miện` is a people's committee, of
/// the district Thanh Miện; `UBND tỉnh` is one of a province that is not named.
struct PrintedBody: Sendable, Hashable {
  /// A unit that the name says the body belongs to.
  struct Unit: Sendable, Hashable {
    let level: AdministrativeLevel
    /// The word for its level: `huyện`, `thành phố`; nil where a province is named without one.
    let word: String?
    /// Its name: `Thanh Miện`; nil where only its level is given.
    let name: String?
    let province: Province?
  }

  /// The kind of body; nil for one that no table has.
  private(set) var kind: BodyKind?
  /// Whether there is one such body in the country.
  private(set) var isNational = false
  /// The name without office and places: `UBND`, `Sở Tài chính`, `Chính phủ`.
  private(set) var head = ""
  /// The units that it names, the smallest first.
  private(set) var units: [Unit] = []

  /// `words`: the name, in a text that has these bytes.
  init(_ words: WordSequence, in bytes: [UInt8]) {
    let start = Self.afterOffices(words)
    var index = start
    if let ministry = Ministry.nameTable.match(words, at: index) {
      (kind, isNational, head) = (.ministry, true, ministry.value.name)
      return
    }
    if let found = Authority.headTable.match(words, at: index) {
      kind = found.value.kind
      isNational = found.value.continuation == .none
      index += found.count
    }
    var headEnd = index
    while index < words.count {
      if index > start, let unit = unit(in: words, at: index, isAfterHead: index == headEnd, bytes) {
        if !isNational { units.append(unit.unit) }
        index = unit.end
      } else {
        index += 1
        if units.isEmpty { headEnd = index }
      }
    }
    // A ministry that no table has; `Ban Chỉ đạo Trung ương …`, `Ủy ban Quốc gia …`.
    if kind == .ministry || units.isEmpty && Self.isCentral(words.slice(start, words.count)) {
      isNational = true
    }
    if isNational { units = [] }
    head = words.slice(start, headEnd).text(in: bytes)
  }

  private static let central = Phrase("Trung ương")
  private static let under = SyllableKey("thuộc")
  private static let nationwide = Phrase("Quốc gia")
  private static let committees = PhraseTable(
    ["Ban Chỉ đạo", "Ủy ban", "Hội đồng"].map { ($0, ()) })

  /// Whether the name says that there is one such body in the country. Cities are `trực thuộc Trung ương` too, and parks
  /// and schools are of the nation.
  private static func isCentral(_ words: WordSequence) -> Bool {
    if let at = words.firstIndex(of: central) { return at > 0 && words[at - 1].key != under }
    guard let head = committees.match(words, at: 0) else { return false }
    return words.matches(nationwide, at: head.count)
  }

  /// Where the body begins behind the offices of its members: `Phó Chủ tịch UBND`, `Ban Thường vụ Tỉnh ủy`.
  private static func afterOffices(_ words: WordSequence) -> Int {
    var index = 0
    while index < words.count {
      let head = Authority.headTable.match(words, at: index)
      var next = index
      if let office = SignerOffice.table.match(words, at: index), office.count >= head?.count ?? 0,
        head?.value.continuation != Authority.Continuation.none
      {
        next = index + office.count
      } else if let organ = organs.match(words, at: index), !isPlace(words, at: index + organ.count) {
        next = index + organ.count
      }
      if words.kind(next) == .comma { next += 1 }
      guard next > index, next < words.count else { return index }
      index = next
    }
    return index
  }

  /// Organs that act for a body and number their documents with it.
  private static let organs = PhraseTable<Bool>(
    ["Ban Thường vụ", "BTV", "Thường trực", "Ban Chấp hành Đảng bộ", "BCH Đảng bộ", "Thường vụ"].map {
      ($0, true)
    })

  /// `tỉnh`, `huyện`, `Hải Dương`: an organ before it is the body itself, `Ban Chấp hành Đảng bộ tỉnh Hải Dương`.
  private static func isPlace(_ words: WordSequence, at index: Int) -> Bool {
    guard Authority.headTable.match(words, at: index) == nil else { return false }
    return AdministrativeLevel.table.match(words, at: index) != nil
      || Province.nameTable.match(words, at: index) != nil
  }

  /// The unit whose level or name is at `index`.
  private func unit(
    in words: WordSequence, at index: Int, isAfterHead: Bool, _ bytes: [UInt8]
  ) -> (unit: Unit, end: Int)? {
    if let level = AdministrativeLevel.table.match(words, at: index), !Self.isSocial(words, index) {
      var at = index + level.count
      if words.kind(at) == .dot { at += 1 }
      let word = Self.levelWord(words.slice(index, index + level.count).text(in: bytes))
      if let province = Province.nameTable.match(words, at: at), level.value == .province {
        return (
          Unit(level: .province, word: word, name: province.value.name, province: province.value),
          at + province.count
        )
      }
      let end = Self.nameEnd(words, from: at)
      let name = end > at ? TextCase.title(words.slice(at, end).text(in: bytes)) : nil
      return (Unit(level: level.value, word: word, name: name, province: nil), end)
    }
    if let province = Province.nameTable.match(words, at: index) {
      let unit = Unit(level: .province, word: nil, name: province.value.name, province: province.value)
      return (unit, index + province.count)
    }
    guard isAfterHead, kind == .party || kind == .peoplesCommittee || kind == .peoplesCouncil else {
      return nil
    }
    // `Huyện ủy Thanh Miện`, `UBND Thanh Miện`.
    let end = Self.nameEnd(words, from: index)
    guard end > index else { return nil }
    let name = TextCase.title(words.slice(index, end).text(in: bytes))
    let word = District.named(name).first?.kind.word
    guard kind == .party || word != nil else { return nil }
    return (Unit(level: .district, word: word, name: name, province: nil), end)
  }

  /// `xã hội` and `hợp tác xã` are not communes.
  private static func isSocial(_ words: WordSequence, _ index: Int) -> Bool {
    words.matches("xã hội", at: index) || words.matches("tác xã", at: index - 1)
  }

  private static func nameEnd(_ words: WordSequence, from start: Int) -> Int {
    var end = start
    while end < words.count, end < start + 4 {
      switch words.kind(end) {
      case .word:
        switch words[end].shape {
        case .title, .upper, .mixed: break
        case .lower, .none: return end
        }
        if end > start, AdministrativeLevel.table.match(words, at: end) != nil, !isSocial(words, end) {
          return end
        }
      case .number where end == start: return end + 1
      default: return end
      }
      end += 1
    }
    return end
  }

  private static func levelWord(_ text: String) -> String {
    switch Slug.of(text) {
    case "tp": "thành phố"
    case "tx": "thị xã"
    default: text.lowercased()
    }
  }
}

/// Capitals of names.
enum TextCase {
  /// `THANH MIỆN` as `Thanh Miện`; a name that is not all in capitals stays as it is.
  static func title(_ text: String) -> String {
    guard text.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) else { return text }
    return text.split(separator: " ").map { word in
      word.prefix(1) + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}

extension TextCase {
  /// `HUYỆN ỦY` as `Huyện ủy`; a name that is not all in capitals stays as it is, and so does an abbreviation.
  static func sentence(_ text: String) -> String {
    guard text.contains(" "), text.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) else {
      return text
    }
    return text.prefix(1) + text.dropFirst().lowercased()
  }
}
