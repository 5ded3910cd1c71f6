internal import GRDB
internal import VanBan

/// Conditions for finding works; a work must meet all that are set.
public struct WorkQuery: Sendable, Hashable {
  /// Words of title, number or issuing body, in any case and with or without marks; the last may be the beginning
  /// of a word.
  public var words: String?
  /// The number in any spelling: `06-NQ/TU`, `6/NQ-TU`.
  public var number: String?
  /// The code of the kind: `nghi-dinh`.
  public var kind: String?
  /// Part of the name of the issuing body, with or without marks.
  public var body: String?
  /// The earliest date, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var from: String?
  /// The latest date; a year or month means its end.
  public var to: String?
  /// Only works of which a document is in the graph.
  public var isInCorpus = false

  /// A query without conditions, which all works meet.
  public init() {}
}

extension CitationGraph {
  /// The works that meet `query`: the best matches first where it has words, else the youngest first.
  ///
  /// - Throws: ``GraphError`` with ``GraphError/Code/badValue`` for a date of another form.
  public func find(_ query: WorkQuery, limit: Int? = 50) throws(GraphError) -> [Work] {
    var from = "work w"
    var conditions: [String] = []
    var arguments: StatementArguments = []
    var order = "w.date DESC, w.identifier"
    var terms: [String] = []
    if let words = query.words { terms += Self.terms(words, column: nil) }
    if let body = query.body { terms += Self.terms(body, column: "issuer") }
    if !terms.isEmpty {
      from = "work_search JOIN work w ON w.id = work_search.rowid"
      conditions.append("work_search MATCH ?")
      arguments += [terms.joined(separator: " AND ")]
      order = "work_search.rank, w.identifier"
    } else if query.words != nil || query.body != nil {
      return []
    }
    if let number = query.number {
      conditions.append("w.number_key = ?")
      arguments += [WorkKey.number(number)]
    }
    if let kind = query.kind {
      conditions.append("w.kind = ?")
      arguments += [kind]
    }
    if let earliest = query.from {
      conditions.append("w.date >= ?")
      arguments += [try GraphDate.check(earliest)]
    }
    if let latest = query.to {
      conditions.append("SUBSTR(w.date, 1, ?) <= ?")
      arguments += [latest.count, try GraphDate.check(latest)]
    }
    if query.isInCorpus { conditions.append("w.in_corpus") }
    arguments += [limit ?? -1]
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let sql = "SELECT \(Work.sql) FROM \(from) \(filter) ORDER BY \(order) LIMIT ?"
    return try read { db in try Row.fetchAll(db, sql: sql, arguments: arguments).map { try Work($0) } }
  }

  /// The words of `text` as FTS5 takes them; the last one matches what begins with it.
  private static func terms(_ text: String, column: String?) -> [String] {
    let words = WorkKey.searchText(text).split(separator: " ")
    return words.enumerated().map { index, word in
      (column.map { $0 + " : " } ?? "") + "\"" + word + "\"" + (index == words.count - 1 ? " *" : "")
    }
  }
}

/// Dates as the graph writes them.
enum GraphDate {
  /// `text`, if it is a date or the beginning of one.
  static func check(_ text: String) throws(GraphError) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let isDate =
      (1...3).contains(parts.count)
      && zip(parts, widths).allSatisfy { part, width in
        part.utf8.count == width && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isDate, PartialDate(parts) != nil else {
      throw GraphError(.badValue, "\(text) is not a date: write YYYY-MM-DD, YYYY-MM or YYYY.")
    }
    return text
  }
}

extension PartialDate {
  fileprivate init?(_ parts: [Substring]) {
    let numbers = parts.compactMap { Int($0) }
    guard let year = numbers.first else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }
}
