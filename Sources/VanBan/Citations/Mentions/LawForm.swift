/// Reads the title of a code, law, ordinance or the constitution: `Luật Kế toán`, `Bộ luật Lao động`,
/// `Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương`.
///
/// Titles that ``LawTitles`` has are known to their end; of others the words are taken up to one that no
/// title has.
struct LawForm {
  let words: BlockWords
  let limit: Int
  /// How many titles of amending laws the one that is read is in.
  private var depth = 0

  /// The title of the document itself, where that is a law.
  private let own: [SyllableKey]

  init(words: BlockWords, limit: Int, own: [SyllableKey] = []) {
    self.words = words
    self.limit = limit
    self.own = own
  }

  /// The form for what stands in the title of an amending law; nil where that stands in too many others.
  private var inner: LawForm? {
    guard depth < 3 else { return nil }
    var inner = self
    inner.depth += 1
    return inner
  }

  struct Reading {
    /// The type word and the title.
    let words: Range<Int>
    /// Whether it amends laws that its title names.
    let isAmending: Bool
    /// The title of the last law that an amending law's title names.
    var lastTitle: Range<Int>?
  }

  private static let amends = SyllableKey("sửa")
  /// Before `luật`: `pháp luật`, `kỷ luật`, `Đại học Luật`.
  private static let otherUses = Lexicon.words(.keepsFromLaw)
  private static let lawyer = Phrase("luật sư")
  private static let draft = Phrase("dự thảo")
  private static let number = SyllableKey("số")
  private static let republic = Lexicon.phrases(.republic)

  private static let stops = Lexicon.words(.endsLawTitle)

  /// The law whose type word, of `count` words, is at `start`.
  func read(at start: Int, kind: DocumentKind, count: Int) -> Reading? {
    let title = start + count
    guard !Self.otherUses.contains(words.key(start - 1)) || count > 1 else { return nil }
    guard words.isCapitalised(start) || words.isCapitalised(title) || isInSmallLetters(title, kind) else {
      return nil
    }
    if kind == .constitution {
      guard words.isCapitalised(start) else { return nil }
      let end = title + (Self.republic.match(words.words, at: title)?.count ?? 0)
      return Reading(words: start..<end, isAmending: false)
    }
    guard title < limit else { return nil }
    if words.key(title) == Self.amends { return amending(from: start, title: title) }
    if let known = table(of: kind)?.match(words.words, at: title), title + known.count <= limit {
      return Reading(words: start..<(title + known.count), isAmending: false)
    }
    if words.isCapitalised(start), words.isCapitalised(title), let end = ownTitle(from: title) {
      return Reading(words: start..<end, isAmending: false)
    }
    guard !words.matches(Self.lawyer, at: start), words.isCapitalised(start), words.isCapitalised(title),
      !words.isUppercase, DocumentKind.nameTable.match(words.words, at: title) == nil,
      !words.matches(Self.draft, at: title)
    else { return nil }
    let end = unknownTitle(from: title)
    return end > title ? Reading(words: start..<end, isAmending: false) : nil
  }

  private static let someArticles = Phrase("một số điều của")

  /// `luật an toàn thực phẩm`: a title of three words or more is one in small letters too, and any behind
  /// `một số điều của`.
  private func isInSmallLetters(_ title: Int, _ kind: DocumentKind) -> Bool {
    guard let known = table(of: kind)?.match(words.words, at: title) else { return false }
    return known.count > 2 || words.matches(Self.someArticles, at: title - 5)
  }

  private func table(of kind: DocumentKind) -> PhraseTable<Bool>? {
    switch kind {
    case .code: LawTitles.codeTable
    case .law: LawTitles.lawTable
    case .ordinance: LawTitles.ordinanceTable
    default: nil
    }
  }

  /// One past the title of the document itself, in the words of its own title block: a draft cites the law that it is
  /// to be.
  private func ownTitle(from title: Int) -> Int? {
    guard own.count > 1 else { return nil }
    var (index, at) = (title, 0)
    while index < limit, at < own.count {
      if words.kind(index) == .comma {
        index += 1
        continue
      }
      guard words.kind(index) == .word, words.key(index) == own[at] else { return nil }
      (index, at) = (index + 1, at + 1)
    }
    return at == own.count ? index : nil
  }

  /// One past a title that no table has, at most fourteen words.
  private func unknownTitle(from title: Int) -> Int {
    var index = title
    while index < min(limit, title + 14) {
      let key = words.key(index)
      switch words.kind(index) {
      case .word:
        if isStop(index, in: title) || lawKind(at: index) != nil { return trimmed(title, index) }
        // An abbreviation is the end of a title: `Luật NSNN`, `Luật Thuế TNDN`.
        if index > title, words.isLowercase(index), words.shape(index - 1) == .upper {
          return trimmed(title, index)
        }
        if index > title, key == .and, !words.isLowercase(index + 1) { return trimmed(title, index) }
      case .comma:
        guard isPairOfVerbs(title, index) || goesOnAfterComma(index) else { return trimmed(title, index) }
      default:
        return trimmed(title, index)
      }
      index += 1
    }
    return trimmed(title, index)
  }

  /// Words of titles whose second one ends a title elsewhere, each with a title that has them.
  private static let compounds: [(first: SyllableKey, second: SyllableKey)] = [
    // `Luật Chuyển giao người đang chấp hành án phạt tù`
    ("người", "đang"),
    // `Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự`
    ("công", "trình"), ("chương", "trình"), ("quy", "trình"),
  ].map { (SyllableKey($0.0), SyllableKey($0.1)) }

  /// Whether no title has the word at `index`, where the title begins at `title`.
  private func isStop(_ index: Int, in title: Int) -> Bool {
    let key = words.key(index)
    // `Luật Dân số`, `Luật Chuyển đổi số`: no number follows.
    if key == Self.number, index > title {
      switch words.kind(index + 1) {
      case nil, .word, .comma, .semicolon, .dot, .closeBracket, .openBracket, .closeQuote: return false
      default: return true
      }
    }
    guard Self.stops.contains(key) || key == Self.number else { return false }
    let before = words.key(index - 1)
    return !Self.compounds.contains { $0.first == before && $0.second == key }
  }

  /// `Luật Phòng, chống …`, `Luật Quản lý, bảo vệ …`: one word is not a title, nor are two behind which the second of two
  /// verbs follows.
  private func isPairOfVerbs(_ title: Int, _ comma: Int) -> Bool {
    let next = words.key(comma + 1)
    guard words.shape(title) == .title, words.isLowercase(comma + 1), !Self.stops.contains(next) else {
      return false
    }
    if comma == title + 1 { return true }
    return comma <= title + 2 && words.isLowercase(title + 1) && LawTitles.secondVerbs.contains(next)
  }

  private func trimmed(_ title: Int, _ end: Int) -> Int {
    var end = end
    while end > title, words.key(end - 1) == .and || words.kind(end - 1) == .comma { end -= 1 }
    return end
  }

  /// `Luật Khoa học, công nghệ và đổi mới sáng tạo`: more words in small letters with `và` before the last.
  private func goesOnAfterComma(_ comma: Int) -> Bool {
    var index = comma + 1
    guard words.isLowercase(index), !Self.stops.contains(words.key(index)) else { return false }
    while index < min(limit, comma + 9), words.kind(index) == .word || words.kind(index) == .comma {
      if words.key(index) == .and { return words.isLowercase(index + 1) }
      if Self.stops.contains(words.key(index)) { return false }
      index += 1
    }
    return false
  }

  /// The kind of law whose type word is at `index`, with its number of words.
  func lawKind(at index: Int) -> (kind: DocumentKind, count: Int)? {
    guard let found = DocumentKind.nameTable.match(words.words, at: index), index < limit else { return nil }
    switch found.value {
    case .law, .code, .ordinance, .constitution: return (found.value, found.count)
    default: return nil
    }
  }

  /// How many laws the title of an amending law may name; Luật 35/2018/QH14 names 37.
  private static let mostAmended = 64

  /// `Luật sửa đổi, bổ sung một số điều của Luật A và Luật B`, `… của 15 luật trong lĩnh vực …`.
  private func amending(from start: Int, title: Int) -> Reading? {
    var index = title + 1
    while index < min(limit, title + 30) {
      guard words.kind(index) == .word || words.kind(index) == .comma || words.kind(index) == .number else {
        return nil
      }
      if let inner = lawKind(at: index), words.kind(index - 1) != .number {
        guard let first = self.inner?.read(at: index, kind: inner.kind, count: inner.count) else {
          return nil
        }
        var last = index..<first.words.upperBound
        var count = 1
        while count < Self.mostAmended, let next = other(after: pastNumber(last.upperBound)) {
          last = next
          count += 1
        }
        return Reading(words: start..<last.upperBound, isAmending: true, lastTitle: last)
      }
      if lawKind(at: index) != nil {
        return Reading(words: start..<field(after: index + 1), isAmending: false)
      }
      index += 1
    }
    return nil
  }

  /// One past the number behind a title: `Luật Đất đai số 31/2024/QH15, Luật Nhà ở số …`.
  private func pastNumber(_ end: Int) -> Int {
    TypeWordReader(words: words, limit: limit).number(at: end)?.words.upperBound ?? end
  }

  /// The further law of a list behind `end`.
  private func other(after end: Int) -> Range<Int>? {
    guard words.kind(end) == .comma || words.key(end) == .and else { return nil }
    let next = words.kind(end) == .comma && words.key(end + 1) == .and ? end + 2 : end + 1
    guard let kind = lawKind(at: next), let law = inner?.read(at: next, kind: kind.kind, count: kind.count),
      !law.isAmending
    else { return nil }
    return law.words
  }

  private static let fields = Lexicon.phrases(.lawField)

  /// `trong lĩnh vực nông nghiệp và môi trường` behind `15 luật`.
  private func field(after index: Int) -> Int {
    guard let opener = Self.fields.match(words.words, at: index) else { return index }
    var end = index + opener.count
    while end < min(limit, index + 16), words.kind(end) == .word, !Self.stops.contains(words.key(end)) {
      end += 1
    }
    return trimmed(index, end)
  }
}
