/// Names that the text has given to documents: those of documents cited before, and short names that it
/// has defined (`viết tắt là Đề án 06`).
struct KnownNames: Sendable {
  private var full: [[SyllableKey]] = []
  private var short: Set<[SyllableKey]> = []
  /// The words of the document's own title, behind its type word.
  private var title: [SyllableKey] = []

  /// The fewest words of a name that tell it from others of its kind.
  private static let fewest = 4

  /// The years in it.
  private var years: Set<Int> = []

  init(title: [SyllableKey], years: Set<Int>) {
    self.title = title
    self.years = years
  }

  /// Whether a plan of `years` is the document itself, whatever else its name has.
  func isOfOwnYears(_ years: Set<Int>) -> Bool { years == self.years }

  /// Notes the name of a document that is cited in full.
  mutating func add(_ keys: [SyllableKey]) {
    if keys.count >= Self.fewest, !full.contains(keys) { full.append(keys) }
  }

  /// Notes a short name.
  mutating func addShort(_ keys: [SyllableKey]) {
    if keys.count >= 2 { short.insert(keys) }
  }

  /// Whether `keys`, the words of a text from a noun on, begin with words of a name that is known.
  func knows(_ keys: [SyllableKey]) -> Bool {
    full.contains { name in
      let common = zip(name, keys).prefix { $0 == $1 }.count
      return common >= min(name.count, Self.fewest + 1)
    }
  }

  /// The number of words of the short name that `keys` begin with.
  func shortName(_ keys: [SyllableKey]) -> Int? {
    short.filter { keys.starts(with: $0) }.map(\.count).max()
  }

  /// Whether the words of a name behind its noun are those of the document's own title.
  func isOwnTitle(_ keys: [SyllableKey]) -> Bool {
    guard keys.count >= 3, title.count >= 3 else { return false }
    let count = min(6, keys.count)
    guard title.count >= count else { return false }
    return (0...(title.count - count)).prefix(6).contains { offset in
      title[offset..<(offset + count)].elementsEqual(keys.prefix(count))
    }
  }
}
