/// A mention of a particular document, by its number or by a name that identifies it.
public struct Citation: Sendable, Hashable, Identifiable {
  /// What the citing text says of the cited document.
  public enum Relation: String, Sendable, CaseIterable {
    /// An entry of the preamble or of a CĂN CỨ section.
    case basis
    /// Thực hiện, triển khai, theo.
    case implements
    /// Sửa đổi, bổ sung.
    case amends
    /// Thay thế.
    case replaces
    /// Bãi bỏ, hết hiệu lực.
    case repeals
    /// Hướng dẫn, quy định chi tiết.
    case guides
    /// Ban hành: the subject has issued it.
    case promulgates
    /// Phê duyệt.
    case approves
    case mentions
  }

  /// Which document stands in the relation.
  public enum Origin: Sendable, Hashable {
    /// The citing document.
    case thisDocument
    /// The cited document of that ``Citation/id``, in whose own title the mention stands.
    case citation(Int)
  }

  /// Its place in reading order, from 1.
  public let id: Int
  /// The kind that its type word or name says; nil where it has no type word.
  public let kind: DocumentKind?
  /// The number with its symbol, white space removed, otherwise as printed; nil where it has none.
  public let number: DocumentNumber?
  /// The date of the cited document, as far as it is given.
  public let date: PartialDate?
  /// Who issued it, as printed, white space folded, without `của`.
  public let issuer: String?
  /// For a mention without a number, the words that identify it, white space folded.
  public let name: String?
  /// The part that is cited, as printed: `khoản 2 Điều 5`.
  public let pinpoint: String?
  public let relation: Relation
  public let origin: Origin
  /// The mention from its type word (else `số`, else the number) to the end of what identifies it.
  public let range: SourceRange
  /// Where the number stands.
  public let numberRange: SourceRange?
  /// The ``Block/id`` of the block that it stands in.
  public let block: Int
}
