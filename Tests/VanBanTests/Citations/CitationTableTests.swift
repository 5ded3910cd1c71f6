import Testing

@testable import VanBan

/// Citations of every form, each with all that is read of it: kind, number or name, `~` date, `^` issuer as printed,
/// `@` part; `-` for what only looks like a citation.
@Suite("A table of citations")
struct CitationTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    var testDescription: String { text }
  }

  /// `text ⇒ citation ; citation`, with `\n` for a line end.
  static let rows: [Row] = CitationTable.text.split(separator: "\n").compactMap { line -> Row? in
    guard !line.hasPrefix("#"), let arrow = line.firstRange(of: " ⇒ ") else { return nil }
    let expected = line[arrow.upperBound...].split(separator: " ; ").map { String($0) }
    return Row(
      text: String(line[..<arrow.lowerBound]).replacing("\\n", with: "\n"),
      expected: expected == ["-"] ? [] : expected)
  }

  @Test("holds at least 250 rows, right and wrong ones")
  func size() {
    #expect(Self.rows.count >= 250)
    #expect(Self.rows.count { $0.expected.isEmpty } >= 40)
  }

  @Test("is read as it says", arguments: rows)
  func reading(row: Row) {
    #expect(CitationFixture.citations(row.text).map(Self.summary) == row.expected)
  }

  private static func summary(_ citation: Citation) -> String {
    [
      citation.kind?.rawValue ?? "-", citation.number?.text ?? citation.name ?? "-",
      citation.date.map { "~" + $0.description }, citation.issuer.map { "^" + $0 },
      citation.pinpoint.map { "@" + $0.text },
    ].compactMap { $0 }.joined(separator: " ")
  }
}
