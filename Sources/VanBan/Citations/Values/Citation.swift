/// A mention of a particular document, by its number or by a name that identifies it.
public struct Citation: Sendable, Hashable, Identifiable {
  /// What the citing text says about the cited document.
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
    /// None of the others: it names the document and says nothing about it.
    case mentions
  }

  /// The document that a relation starts from.
  public enum Origin: Sendable, Hashable {
    /// The citing document.
    case thisDocument
    /// The cited document of that ``Citation/id``, in whose own title the mention is.
    case citation(Int)
  }

  /// Its place in reading order, from 1.
  public let id: Int
  /// The kind that its type word or name says; nil without a type word.
  public let kind: DocumentKind?
  /// The number with its symbol, white space removed, otherwise as printed; nil without one.
  public let number: DocumentNumber?
  /// The date of the cited document, as far as it is given.
  public let date: PartialDate?
  /// Who issued it, as printed, white space folded, without `của`.
  public let issuer: String?
  /// The particular body that ``issuer`` or the number means; nil where the text does not show which.
  public internal(set) var body: IssuingBody?
  /// Which work is meant, or what the text leaves out that would identify it.
  public internal(set) var resolution = WorkResolution.incomplete(missing: [.number])
  /// For a mention without a number, the words that identify it, white space folded.
  public let name: String?
  /// Whether the text speaks of the draft of a law rather than of a law that was passed: `dự thảo Luật Đất đai`,
  /// `Luật Quy hoạch (sửa đổi)`. No work is known for it.
  public internal(set) var isDraft = false
  /// The part that is cited: `khoản 2 Điều 5`.
  public let pinpoint: Pinpoint?
  /// What the citing text says about the cited document. A change only where the document itself makes it in its own
  /// provisions or title, or where the title of another cited document does (``origin``).
  public internal(set) var relation: Relation
  /// The words that express ``relation``; nil where the position of the mention does: a căn cứ, a list.
  public internal(set) var evidence: SourceRange?
  /// The document that the relation starts from.
  public let origin: Origin
  /// What the cited document is about (trích yếu), as printed behind its number, white space folded.
  public internal(set) var title: String?
  /// The mention from its type word (else `số`, else the number) to the end of what identifies it.
  public let range: SourceRange
  /// The place of ``number``; nil without one.
  public let numberRange: SourceRange?
  /// The place of ``title``; nil without one.
  public internal(set) var titleRange: SourceRange?
  /// The ``Block/id`` of the block that it is in.
  public let block: Int
}

extension Citation.Relation {
  /// Whether it changes or ends the cited act.
  var isChange: Bool {
    switch self {
    case .amends, .supplements, .replaces, .repeals, .suspends: true
    default: false
    }
  }

  /// Whether it ends the cited act, or puts it out of force.
  var isEnd: Bool { self == .replaces || self == .repeals || self == .suspends }
}
