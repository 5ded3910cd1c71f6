internal import GRDB

/// Something that does not fit between a document and a work that it cites.
public struct CheckFinding: Sendable, Hashable {
  /// What does not fit.
  public enum Code: String, Sendable, CaseIterable {
    /// A basis had ended before the document was issued.
    case endedBasis = "ended-basis"
    /// A basis was not in force on the date of the document.
    case earlyBasis = "basis-not-in-force"
    /// A basis was suspended on the date of the document.
    case suspendedBasis = "suspended-basis"
    /// The document cites a work that is younger than itself.
    case youngerWork = "younger-work"
  }

  /// What does not fit.
  public let code: Code
  /// The citing work.
  public let citing: Work
  /// The cited work with its state on the date of the citing one.
  public let status: WorkStatus
  /// The citation.
  public let citation: CitationRecord
}

extension CheckFinding: GraphRow {
  /// The code, the place, both works, and what the state follows from.
  public static let columns = [
    "code", "file", "line", "citing", "citing_date", "cited", "cited_label", "cited_date", "state", "since",
    "by",
    "source", "quote",
  ]

  public var values: [GraphValue] {
    let by = status.changes.map(\.summary).joined(separator: "; ")
    return [
      GraphValue(code.rawValue), GraphValue(citation.file), GraphValue(citation.line),
      GraphValue(citing.identifier),
      GraphValue(citing.date), GraphValue(status.work.identifier), GraphValue(status.work.label),
      GraphValue(status.work.date), GraphValue(status.state.rawValue), GraphValue(status.since),
      GraphValue(by.isEmpty ? nil : by), GraphValue(status.source), GraphValue(citation.quote),
    ]
  }
}

extension CitationGraph {
  /// What does not fit between the documents of the graph and the works that they cite, document by document in reading
  /// order: bases that had ended, or were not in force, on the date of the document, by the same rules as
  /// ``status(of:provision:on:)``, and works that are younger than the document.
  ///
  /// A basis is an entry of the preamble or of a CĂN CỨ section. A young work counts where the text gives its number. Consolidated
  /// texts are left out: what they rest on is what the act rests on that was consolidated; so is an act of which the same
  /// entry says that it has amended the basis.
  ///
  /// - Parameters:
  ///   - work: Only the documents of this work; nil for all.
  ///   - codes: What to look for.
  ///   - limit: The most findings to give; nil for all.
  /// - Complexity: O(*n*) in the citations of the documents, and in the changes of the works that they cite.
  public func check(
    _ work: Work? = nil, codes: [CheckFinding.Code] = CheckFinding.Code.allCases, limit: Int? = nil
  ) throws(GraphError) -> [CheckFinding] {
    try read { db in
      // A draft and a text without a date cite on no day.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT c.id, c.relation = 'basis' AS is_basis,
            s.date IS NOT NULL AND t.date IS NOT NULL AND LENGTH(s.date) = 10 AND SUBSTR(t.date, 1, 10) > s.date
              AND m.number IS NOT NULL AS is_younger,
            c.citing_id, c.cited_id, s.date AS day
          FROM document d JOIN citation c ON c.document_id = d.id JOIN work s ON s.id = d.work_id
            JOIN work t ON t.id = c.cited_id JOIN claim m ON m.id = c.claim_id
          WHERE (:work IS NULL OR d.work_id = :work) AND c.origin IS NULL AND c.citing_id = d.work_id
            AND c.cited_id <> c.citing_id AND s.date IS NOT NULL AND NOT d.is_draft
            AND d.kind IS NOT 'van-ban-hop-nhat' AND (c.relation = 'basis' OR t.date > s.date)
            AND NOT EXISTS (SELECT 1 FROM citation r WHERE r.document_id = c.document_id AND r.standing = 'reported'
              AND r.origin = c.ordinal)
          ORDER BY d.path, c.ordinal
          """, arguments: ["work": work?.id])
      var found: [CheckFinding] = []
      var seen: Set<[String]> = []
      // Many documents of a day cite the same works.
      var states: [String: WorkStatus] = [:]
      while let row = try rows.next(), found.count < limit ?? Int.max {
        let day: String = try row.column("day")
        guard let citing = try Self.work(id: try row.column("citing_id"), in: db),
          let cited = try Self.work(id: try row.column("cited_id"), in: db)
        else { throw GraphError.damaged("a citation refers to a missing work") }
        let place = day + " " + cited.identifier
        let status = try states[place] ?? StatusReader(db: db, date: day).status(of: cited)
        states[place] = status
        let isYounger: Bool = try row.column("is_younger")
        let isBasis: Bool = try row.column("is_basis")
        guard let code = Self.code(status, isYounger: isYounger, isBasis: isBasis), codes.contains(code),
          let citation = try Self.citation(try row.column("id"), in: db),
          seen.insert([citation.file, cited.identifier, code.rawValue]).inserted
        else { continue }
        found.append(CheckFinding(code: code, citing: citing, status: status, citation: citation))
      }
      return found
    }
  }

  private static func code(_ status: WorkStatus, isYounger: Bool, isBasis: Bool) -> CheckFinding.Code? {
    if isYounger { return .youngerWork }
    guard isBasis else { return nil }
    switch status.state {
    case .repealed, .replaced, .expired: return .endedBasis
    case .suspended: return .suspendedBasis
    case .notYetInForce: return .earlyBasis
    default: return nil
    }
  }
}
