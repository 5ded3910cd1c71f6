/// A mention of a particular document, by its number or by a name that identifies it.
public struct Citation: Sendable, Hashable, Identifiable {
  /// What the citing text says of the cited document.
  public enum Relation: String, Sendable, CaseIterable {
    /// An entry of the preamble or of a CĂN CỨ section.
    case basis
    /// Thực hiện, triển khai, theo.
    case implements
    /// Sửa đổi, bổ sung; điều chỉnh, đính chính.
    case amends
    /// Bổ sung alone: it adds to the document and changes nothing that is there.
    case supplements
    /// Thay thế.
    case replaces
    /// Bãi bỏ, hết hiệu lực.
    case repeals
    /// Ngưng hiệu lực, tạm ngưng hiệu lực, đình chỉ việc thi hành.
    case suspends
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
  /// The body that this is, where the text tells.
  public internal(set) var body: IssuingBody?
  /// Which document is meant.
  public internal(set) var resolution = WorkResolution.incomplete(missing: [.number])
  /// For a mention without a number, the words that identify it, white space folded.
  public let name: String?
  /// The part that is cited: `khoản 2 Điều 5`.
  public let pinpoint: Pinpoint?
  public let relation: Relation
  /// Where the words stand that say so; nil where its place says it.
  public internal(set) var evidence: SourceRange?
  public let origin: Origin
  /// What the cited document is about (trích yếu), as printed behind its number, white space folded.
  public internal(set) var title: String?
  /// The mention from its type word (else `số`, else the number) to the end of what identifies it.
  public let range: SourceRange
  /// Where the number stands.
  public let numberRange: SourceRange?
  /// Where ``title`` stands.
  public internal(set) var titleRange: SourceRange?
  /// The ``Block/id`` of the block that it stands in.
  public let block: Int
}
