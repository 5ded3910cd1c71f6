/// A version of a code, a law, an ordinance or the constitution.
struct KnownLaw: Sendable, Hashable {
  let kind: DocumentKind
  /// Without the type word: `Đất đai`.
  let title: String
  /// `45/2013/QH13`; empty for the constitution.
  let number: String
  let adopted: PartialDate
  let inForce: PartialDate
  /// The number of the law that took its place: the next version, or one of another title.
  let successor: String?
}

extension KnownLaw {
  /// The versions of the law of that title, the oldest first; empty for one that the table does not have.
  static func versions(of title: some StringProtocol, kind: DocumentKind) -> [KnownLaw] {
    byTitle[key(kind, Slug.of(title))] ?? []
  }

  /// The law with that number, as printed in any form.
  static func numbered(_ number: some StringProtocol) -> KnownLaw? { byNumber[Slug.of(number)] }

  /// The date up to which the table is kept: the opening of the session of the National Assembly after the last one
  /// whose acts it has.
  static let lastKnown = PartialDate(year: 2025, month: 10, day: 20)

  static let all: [KnownLaw] = constitutions + titled + rows(KnownLawTable.amendments)

  private static let titled = rows(KnownLawTable.titles)

  /// Titles of one kind, without those of amending laws.
  static func titles(of kind: DocumentKind) -> [String] {
    var found: [String] = []
    for law in titled where law.kind == kind && found.last != law.title { found.append(law.title) }
    return found
  }

  private static let byTitle = Dictionary(grouping: all) { key($0.kind, Slug.of($0.title)) }

  private static let byNumber = Dictionary(
    all.filter { !$0.number.isEmpty }.map { (Slug.of($0.number), $0) },
    uniquingKeysWith: { first, _ in first })

  private static func key(_ kind: DocumentKind, _ title: String) -> String { kind.rawValue + "/" + title }

  /// The constitutions of 1946, 1959, 1980, 1992 and 2013.
  private static let constitutions: [KnownLaw] = [
    ((1946, 11, 9), (1946, 11, 9)), ((1959, 12, 31), (1960, 1, 1)), ((1980, 12, 18), (1980, 12, 19)),
    ((1992, 4, 15), (1992, 4, 18)), ((2013, 11, 28), (2014, 1, 1)),
  ].compactMap { adopted, inForce in
    guard let first = PartialDate(year: adopted.0, month: adopted.1, day: adopted.2),
      let second = PartialDate(year: inForce.0, month: inForce.1, day: inForce.2)
    else { return nil }
    return KnownLaw(
      kind: .constitution, title: "", number: "", adopted: first, inForce: second, successor: nil)
  }

  // By bytes: characters cost more, and every program that reads a citation pays for the table.
  private static func rows(_ table: String) -> [KnownLaw] {
    table.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line -> [KnownLaw] in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let kind = kind(line.first) else { return [] }
      // A title that is broken in the table has the next line's indentation in it.
      let title = line[..<colon].dropFirst(2).split(separator: UInt8(ascii: " ")).map {
        String(Substring($0))
      }
      .joined(separator: " ")
      let parts = line[line.index(after: colon)...].split(separator: UInt8(ascii: ">"))
      let space = UInt8(ascii: " ")
      let entries = (parts.first ?? line[..<line.startIndex]).split(separator: UInt8(ascii: ";")).map {
        $0.split(separator: space).map { Substring($0) }
      }
      let last = parts.count > 1 ? parts[1].split(separator: space).first.map { String(Substring($0)) } : nil
      return entries.indices.compactMap { index in
        let entry = entries[index]
        guard entry.count == 3, let adopted = date(entry[1]), let inForce = date(entry[2]) else { return nil }
        let next = index + 1 < entries.count ? entries[index + 1].first.map { String($0) } : last
        return KnownLaw(
          kind: kind, title: title, number: String(entry[0]), adopted: adopted, inForce: inForce,
          successor: next)
      }
    }
  }

  private static func kind(_ letter: UInt8?) -> DocumentKind? {
    switch letter {
    case UInt8(ascii: "C"): .code
    case UInt8(ascii: "L"): .law
    case UInt8(ascii: "P"): .ordinance
    default: nil
    }
  }

  private static func date(_ text: Substring) -> PartialDate? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
    return parts.count == 3 ? PartialDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
