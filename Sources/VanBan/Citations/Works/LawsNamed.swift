/// The laws that a text names in full, for those that it names shortly: `Luật QLT` is the `Luật Quản lý thuế` that it
/// cites, `Luật Ngân sách` the `Luật Ngân sách nhà nước`.
struct LawsNamed {
  private struct Entry {
    let kind: DocumentKind
    /// The words of the title behind the type word, as slugs.
    let words: [String]
    let name: String
    let date: PartialDate?
  }

  private var entries: [Entry] = []

  /// The laws that `citations` name, each title once.
  init(in citations: [Citation]) {
    var seen: Set<String> = []
    for citation in citations {
      guard let kind = citation.kind, kind.isLaw, kind != .constitution, !citation.isDraft,
        let name = citation.name ?? (citation.number == nil ? nil : citation.title)
      else { continue }
      let words = Self.words(of: name, kind: kind)
      guard !words.isEmpty, words.allSatisfy({ !$0.isShort }),
        seen.insert(kind.rawValue + "/" + words.map(\.slug).joined(separator: "-")).inserted
      else { continue }
      entries.append(Entry(kind: kind, words: words.map(\.slug), name: name, date: citation.date))
    }
  }

  /// The full name of the law that `name` shortens, with the date that the text gives to it: one of the text, else one
  /// of the table of laws; nil where none fits or several do.
  func long(of name: String, kind: DocumentKind) -> (name: String, date: PartialDate?)? {
    let short = Self.words(of: name, kind: kind)
    guard !short.isEmpty, short.count <= Self.most else { return nil }
    let isShort = short.contains { $0.isShort }
    // `Luật Quản lý` may be the beginning of many.
    if !isShort, (Self.known[kind] ?? []).filter({ Self.fits(short, $0.words, isShort: false) }).count > 1 {
      return nil
    }
    let own = entries.filter { $0.kind == kind && Self.fits(short, $0.words, isShort: isShort) }
    if own.count == 1 { return (own[0].name, own[0].date) }
    // Letters of two words stand for many titles.
    guard own.isEmpty, isShort, short.contains(where: { $0.isShort && $0.slug.utf8.count > 2 }) else {
      return nil
    }
    let known = Self.known[kind] ?? []
    let fitting = known.filter { Self.fits(short, $0.words, isShort: true) }
    return fitting.count == 1 ? (fitting[0].name, nil) : nil
  }

  /// The most words of a short name.
  private static let most = 8

  /// The laws of the table, each title once.
  private static let known: [DocumentKind: [Entry]] = {
    var table: [DocumentKind: [Entry]] = [:]
    for kind in [DocumentKind.law, .code, .ordinance] {
      table[kind] = KnownLaw.titles(of: kind).map { title in
        let name = kind.name.prefix(1).uppercased() + kind.name.dropFirst() + " " + title
        return Entry(
          kind: kind, words: words(of: name, kind: kind).map(\.slug), name: name, date: nil)
      }
    }
    return table
  }()

  private struct Word {
    let slug: String
    /// Whether it is letters that stand for words: `QLT`.
    let isShort: Bool
  }

  /// The words of the title behind the type word.
  private static func words(of name: String, kind: DocumentKind) -> [Word] {
    LawResolver.title(name, kind: kind).split(whereSeparator: { " ,;()-–".contains($0) }).compactMap { word in
      let slug = Slug.of(word)
      guard !slug.isEmpty else { return nil }
      return Word(slug: slug, isShort: word.count > 1 && word.allSatisfy { $0.isUppercase })
    }
  }

  /// Whether `long` is what `short` stands for: its words are there as they are, its letters are the first ones of
  /// words, and without letters it is the beginning.
  private static func fits(_ short: [Word], _ long: [String], isShort: Bool) -> Bool {
    guard short.map(\.slug) != long else { return false }
    if !isShort {
      return short.count > 1 && long.count > short.count
        && zip(short, long).allSatisfy { $0.slug == $1 }
    }
    var at = 0
    for word in short {
      guard word.isShort else {
        guard at < long.count, long[at] == word.slug else { return false }
        at += 1
        continue
      }
      // Letters that are a word of the title themselves: `HIV`.
      if at < long.count, long[at] == word.slug {
        at += 1
        continue
      }
      for letter in word.slug.utf8 {
        if at < long.count, long[at].utf8.first != letter, passed.contains(long[at]) { at += 1 }
        guard at < long.count, long[at].utf8.first == letter else { return false }
        at += 1
      }
    }
    return at == long.count
  }

  /// Words that letters leave out.
  private static let passed: Set<String> = ["va", "cua", "trong", "theo"]
}
