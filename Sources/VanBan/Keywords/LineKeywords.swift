/// The phrases that stand at the head of a line, or fill one in capitals, and where they count.
enum LineKeyword: Sendable {
  /// Begins a căn cứ.
  case basis
  /// `Kính gửi`, `Theo đề nghị`, `Về việc`: nothing else begins so.
  case opener
  /// `Nơi nhận`: alone, or before a mark.
  case recipients
  /// `- Lưu: VT`: behind a dash, before a colon.
  case archive
  /// `(Kèm theo …`: behind a bracket.
  case note
  /// `Trên đây là …`
  case closing
  /// `Phụ lục`, `Mẫu số`: before a number, or in capitals.
  case appendix
  /// Tiêu ngữ.
  case motto
}

/// The phrases in capitals, and where they count.
enum CapitalKeyword: Sendable {
  /// A kind's name, or enacting words: they fill the line.
  case wholeLine
  /// A body, an office.
  case anywhere
  /// Quốc hiệu and Tiêu ngữ, which is in small letters.
  case motto
}

extension KeywordReader {
  private static let openers = KeywordTable<LineKeyword>(
    Lexicon.rows(.strongBasis).map { row in
      (row.phrase, row.phrase.split(separator: " ").count > 2 ? .opener : .basis)
    }.filter { $0.0.contains(" ") }
      + Lexicon.rows(.addressee).map { ($0.phrase, .opener) }
      + Lexicon.rows(.regarding).map { ($0.phrase, .opener) }
      + Lexicon.rows(.recipients).map { ($0.phrase, .recipients) }
      + Lexicon.rows(.archive).map { ($0.phrase, .archive) }
      + Lexicon.rows(.appendixNote).map { ($0.phrase, .note) }
      + Lexicon.rows(.closing).map { ($0.phrase, .closing) }
      + (Lexicon.rows(.opensAppendix) + Lexicon.rows(.opensForm)).map { ($0.phrase, .appendix) }
      + Lexicon.rows(.motto).filter { $0.phrase.contains("-") }.map { ($0.phrase, .motto) })

  private static let capitals = KeywordTable<CapitalKeyword>(
    DocumentKind.names.filter { $0.1 != .text }.map { ($0.0, .wholeLine) }
      + Lexicon.rows(.enacts).map { ($0.phrase, .wholeLine) }
      + Lexicon.rows(.motto).map { ($0.phrase, .motto) }
      + Authority.heads.filter { $0.0.contains(" ") && isDistinct($0.1.kind) }.map { ($0.0, .anywhere) }
      + Ministry.all.map { ($0.name.replacing(",", with: " ,"), .anywhere) }
      + SignerOffice.names.filter { $0.0.contains(" ") }.map { ($0.0, .anywhere) })

  /// Whether bodies of the kind are called by words that stand for nothing else: `HỌC VIÊN` is no `HỌC VIỆN`.
  private static func isDistinct(_ kind: BodyKind) -> Bool {
    switch kind {
    case .unit, .institution, .association: false
    default: true
    }
  }

  /// The lines, of those with words, among which a letterhead stands.
  private static let longestHead = 60

  /// Goes over the heads of lines, and over lines in capitals.
  mutating func readLines() {
    var seen = 0
    for index in lines.indices {
      let words = lines.span[index].words
      guard let first = words.first else { continue }
      seen += 1
      // Most lines go on with a small letter.
      if first.kind == .word, first.shape == .lower { continue }
      readOpener(words)
      if first.shape == .upper || first.shape == .mixed || seen <= Self.longestHead {
        readCapitals(words, isHead: seen <= Self.longestHead)
      }
    }
  }

  private mutating func readOpener(_ words: WordSequence) {
    var start = 0
    while start < 3, let kind = words.kind(start),
      kind == .dash || kind == .bullet || kind == .openBracket
        || kind == .symbol
    {
      start += 1
    }
    guard words.kind(start) == .word, start > 0 || words[start].shape != .lower else { return }
    guard
      let found = Self.openers.match(
        words, at: start,
        where: { row, match in
          Self.stands(row.value, words, from: start, to: match.end, match)
        })
    else { return readArchive(words, from: start) }
    if !found.match.isExact { add(found.keyword, words, at: start) }
  }

  private static let archive = Keyword(Lexicon.rows(.archive).first?.phrase ?? "")
  private static let office = SyllableKey("VT")

  /// Reads `- Lưn: VT`, whose mark and neighbours leave nothing else.
  private mutating func readArchive(_ words: WordSequence, from start: Int) {
    guard start > 0, words.kind(start + 1) == .colon, start + 2 < words.count,
      words[start + 2].key == Self.office, Self.archive.match(words, at: start, near: 1) != nil
    else { return }
    add(Self.archive, words, at: start)
  }

  private static func stands(
    _ keyword: LineKeyword, _ words: WordSequence, from start: Int, to end: Int, _ match: Keyword.Match
  ) -> Bool {
    let isLikely = match.isLikely
    switch keyword {
    case .opener: return isLikely && words[start].shape != .lower
    case .basis:
      guard words[start].shape != .lower, end < words.count else { return false }
      guard isLikely else { return match.exact > 0 && DocumentKind.nameTable.match(words, at: end) != nil }
      // `Cần cù` is another word.
      return match.exact > 0 || words[end].shape == .title || words[end].shape == .upper
    case .recipients:
      guard words[start].shape != .lower, isLikely || match.exact > 0 && words.kind(end) == .colon else {
        return false
      }
      return end == words.count || words.kind(end) != .word && words.kind(end) != .comma
    case .archive:
      return isLikely && start > 0 && words.kind(end) == .colon && end + 1 < words.count
        && words[end + 1].shape == .upper
    case .note: return isLikely && start > 0 && words.kind(start - 1) == .openBracket
    case .closing: return isLikely && words[start].shape != .lower && words.matches(Self.being, at: end)
    case .appendix:
      guard isLikely, words[start].shape != .lower else { return false }
      if words.slice(start, end).isUpper { return end == words.count || words.isUpper }
      return words.kind(end) == .number && words.count <= end + 2
    case .motto: return isLikely && match.exact > 0
    }
  }

  private static let being: Phrase = "là"

  /// Goes over the words in capitals of a line.
  private mutating func readCapitals(_ words: WordSequence, isHead: Bool) {
    guard isHead || words.isMostlyUpper else { return }
    var index = 0
    while index < words.count {
      let token = words[index]
      // The letters around a slash are an abbreviation: `K/T TRƯỞNG BAN`.
      let isAbbreviated = words.kind(index - 1) == .slash && words.isJoined(index - 1)
      guard !isAbbreviated, token.shape == .upper || token.shape == .mixed || isHead && token.shape == .title
      else {
        index += 1
        continue
      }
      let found = Self.capitals.match(words, at: index) { row, match in
        Self.stands(row.value, words, from: index, match, isHead)
      }
      guard let found else {
        index += 1
        continue
      }
      add(found.keyword, words, at: index, mendsCapitals: true)
      index = found.match.end
    }
  }

  /// What is like an office or a body, and is none.
  private static let others = PhraseTable<Void>([("thủ trưởng", ()), ("học viên", ()), ("bì thư", ())])

  private static func stands(
    _ keyword: CapitalKeyword, _ words: WordSequence, from start: Int, _ match: Keyword.Match, _ isHead: Bool
  ) -> Bool {
    let end = match.end
    guard match.isLikely || keyword == .wholeLine && isHead && match.exact > 0 else { return false }
    if keyword == .motto {
      // In a sentence the country is named in small letters.
      guard words[start].shape != .title || words.kind(start + 2) == .dash else { return false }
      return match.exact * 2 >= match.alike + match.near
    }
    guard
      words.slice(start, end).tokens.allSatisfy({
        $0.shape == .upper || $0.shape == .mixed || $0.kind != .word
      })
    else { return false }
    switch keyword {
    case .motto: return true
    case .wholeLine:
      return start == 0 && (end == words.count || end + 1 == words.count && words.kind(end) != .word)
        && (match.count > 1 || match.isExact)
    case .anywhere:
      return match.isExact || (match.exact > 0 || match.count > 2) && others.match(words, at: start) == nil
    }
  }
}
