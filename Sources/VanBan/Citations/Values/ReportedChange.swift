/// What a text says that one act has done to another: `Luật số 1 đã được sửa đổi, bổ sung một số điều theo Luật số 2`.
///
/// Hearsay: neither act says so here itself. It decides nothing against what acts say in their own provisions
/// (``Amendment``).
public struct ReportedChange: Sendable, Hashable, Identifiable {
  /// Its place in reading order, from 1.
  public let id: Int
  /// ``Citation/Relation/amends``, `supplements`, `replaces` or `repeals`.
  public let relation: Citation.Relation
  /// The ``Citation/id`` of the act that has changed the other.
  public let by: Int
  /// The ``Citation/id`` of the act that was changed.
  public let act: Int
  /// The words that say so: `đã được sửa đổi, bổ sung một số điều theo`.
  public let range: SourceRange
  /// The ``Block/id`` of the block in which ``by`` is cited.
  public let block: Int
}
