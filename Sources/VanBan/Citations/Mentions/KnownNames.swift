/// Names that the text has given to documents: those of documents cited before, and short names that it
/// has defined (`viết tắt là Đề án 06`), with the document's own title, which is none of another's.
///
/// One for all blocks of a document, which add to it in turn.
final class KnownNames {
  /// The first words of the names cited in full, as many as tell one from others of its kind.
  private var beginnings: Set<[SyllableKey]> = []
  private var short: Set<[SyllableKey]> = []
  /// The first words of short names.
  private var shortOpeners: Set<SyllableKey> = []
  /// The words of the document's own title, behind its type word, and the years in it.
  let title: [SyllableKey]
  private let years: Set<Int>

  /// The fewest words of a name that tell it from others of its kind, and the most that need to be the same.
  private static let telling = 4...5
  private static let shortLengths = 2...8

  init(title: [SyllableKey], years: Set<Int>) {
    self.title = title
    self.years = years
  }

  /// Notes the name of a document that is cited in full.
  func add(_ keys: [SyllableKey]) {
    guard keys.count >= Self.telling.lowerBound else { return }
    beginnings.insert(Array(keys.prefix(Self.telling.upperBound)))
  }

  /// Notes a short name.
  func addShort(_ keys: [SyllableKey]) {
    guard Self.shortLengths.contains(keys.count), let first = keys.first else { return }
    short.insert(keys)
    shortOpeners.insert(first)
  }

  /// Whether a short name begins with `key`.
  func opensShortName(_ key: SyllableKey) -> Bool { shortOpeners.contains(key) }

  /// Whether `keys`, the words of a text from a noun on, begin as a name that is known.
  func knows(_ keys: [SyllableKey]) -> Bool {
    Self.telling.contains { keys.count >= $0 && beginnings.contains(Array(keys.prefix($0))) }
  }

  /// The number of words of the short name that `keys` begin with.
  func shortName(_ keys: [SyllableKey]) -> Int? {
    Self.shortLengths.last { keys.count >= $0 && short.contains(Array(keys.prefix($0))) }
  }

  /// Whether the words of a name behind its noun are those of the document's own title.
  /// `noun`: the words before it, with which the title names another document: `thực hiện Chương trình “…”`.
  func isOwnTitle(_ keys: [SyllableKey], noun: [SyllableKey] = []) -> Bool {
    guard keys.count >= 3, title.count >= 3 else { return false }
    let count = min(6, keys.count)
    guard title.count >= count else { return false }
    return (0...(title.count - count)).prefix(6).contains { offset in
      guard title[offset..<(offset + count)].elementsEqual(keys.prefix(count)) else { return false }
      return noun.isEmpty || offset < noun.count || !title[(offset - noun.count)..<offset].elementsEqual(noun)
    }
  }

  /// Whether a plan of `years` is the document itself, whatever else its name has.
  func isOfOwnYears(_ years: Set<Int>) -> Bool { years == self.years }
}
