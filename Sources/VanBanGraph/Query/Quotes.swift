import Foundation
internal import GRDB

extension CitationGraph {
  /// The citations whose words around the mention have all of `words`, the best matches first.
  ///
  /// Words without marks find any marks; a word with marks finds only itself. The last may be the beginning of a word.
  ///
  /// - Parameters:
  ///   - words: The words, in any case.
  ///   - isPhrase: Whether they stand one behind the other.
  ///   - relations: Only citations of these relations; empty for all.
  ///   - limit: The most to give; nil for all.
  public func quotes(
    _ words: String, isPhrase: Bool = false, relations: [String] = [], limit: Int? = 50
  ) throws(GraphError) -> [CitationRecord] {
    let plain = WorkKey.searchText(words).split(separator: " ").map { String($0) }
    guard !plain.isEmpty else { return [] }
    let query =
      isPhrase
      ? "\"" + plain.joined(separator: " ") + "\" *"
      : plain.enumerated().map { "\"" + $1 + "\"" + ($0 == plain.count - 1 ? " *" : "") }.joined(
        separator: " AND ")
    // What is written with marks must stand so; the index has no marks.
    let marked = words.precomposedStringWithCanonicalMapping.lowercased().split {
      !$0.isLetter && !$0.isNumber
    }
    .map { String($0) }.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let marks = relations.map { _ in "?" }.joined(separator: ", ")
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          \(CitationRecord.sql) JOIN quote_search ON quote_search.rowid = c.id
          WHERE quote_search MATCH ?\(relations.isEmpty ? "" : " AND c.relation IN (\(marks))")
          ORDER BY quote_search.rank, c.id
          """, arguments: [query] + StatementArguments(relations))
      var found: [CitationRecord] = []
      while let row = try rows.next(), found.count < limit ?? Int.max {
        let record = try CitationRecord(row)
        let text = record.quote.precomposedStringWithCanonicalMapping.lowercased()
        let own = Set(text.split { !$0.isLetter && !$0.isNumber }.map { String($0) })
        if marked.allSatisfy({ word in
          own.contains(word) || word == marked.last && own.contains { $0.hasPrefix(word) }
        }) {
          found.append(record)
        }
      }
      return found
    }
  }
}
