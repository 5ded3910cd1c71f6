import Foundation
internal import GRDB

/// The first change of each relation, one of the whole and one of a part, kept in the work's row: it gives the state on
/// any date, while a law may have ten thousand changes.
///
/// A list of `[relation, pinpoint, date, citing, label, standing]` in JSON; null for none. What is reported is apart.
enum FirstChanges {
  /// Updates the works in `dirty_work`, and those that they change.
  static let update = """
    INSERT OR IGNORE INTO dirty_work
      SELECT cited_id FROM citation WHERE citing_id IN (SELECT id FROM dirty_work) AND cited_id IS NOT NULL
        AND relation IN \(GraphSchema.changing);
    UPDATE work SET changes = NULLIF((
      SELECT JSON_GROUP_ARRAY(JSON_ARRAY(relation, pinpoint, citing_date, identifier, label, standing)) FROM (
        SELECT c.relation, c.pinpoint, c.citing_date, s.identifier,
          COALESCE(s.number, s.title, s.identifier) AS label, c.standing,
          MIN(c.citing_date || s.identifier)
        FROM citation c JOIN work s ON s.id = c.citing_id
        WHERE c.cited_id = work.id AND c.citing_id <> c.cited_id AND c.citing_date IS NOT NULL
          AND c.relation IN \(GraphSchema.changing)
        GROUP BY c.relation, c.pinpoint IS NULL, c.standing = 'reported')), '[]')
    WHERE id IN (SELECT id FROM dirty_work);
    """

  /// The changes in `text`, in the order of dates.
  static func read(_ text: String?) throws(GraphError) -> [WorkStatus.Change] {
    guard let text else { return [] }
    guard let rows = try? JSONDecoder().decode([[String?]].self, from: Data(text.utf8)) else {
      throw .damaged("the column changes holds no list")
    }
    let changes = rows.compactMap { row -> WorkStatus.Change? in
      guard row.count == 6, let relation = row[0], let citing = row[3], let label = row[4],
        let standing = row[5].flatMap({ CitationFacts.Standing(rawValue: $0) })
      else { return nil }
      return WorkStatus.Change(
        relation: relation, standing: standing, pinpoint: row[1], date: row[2], citing: citing,
        citingLabel: label)
    }
    guard changes.count == rows.count else { throw .damaged("the column changes holds another list") }
    return changes.sorted { ($0.date ?? "", $0.citing) < ($1.date ?? "", $1.citing) }
  }
}
