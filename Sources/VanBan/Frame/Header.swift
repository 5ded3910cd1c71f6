/// The block at the head of the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II).
public struct Header: Sendable, Hashable {
  /// The superior body, white space folded.
  public internal(set) var superior: String?
  /// The issuing body, white space folded.
  public internal(set) var issuer: String?
  /// Quốc hiệu and Tiêu ngữ.
  public internal(set) var motto: String?
  /// The number as printed, without white space: `64/2007/NĐ-CP`, `54-KH/HU`, `/KH-UBND` where the serial is
  /// blank.
  public internal(set) var number: String?
  /// The serial alone: `64`; nil where it is blank.
  public internal(set) var serial: String?
  /// The year that the number carries.
  public internal(set) var year: Int?
  /// The symbol: `NĐ-CP`, `KH-UBND`.
  public internal(set) var symbol: String?
  public internal(set) var place: String?
  /// The date of issue, as far as it is filled in.
  public internal(set) var date: PartialDate?
  /// Marks of secrecy, urgency and draft.
  public internal(set) var marks: [String] = []
  /// The blocks that it was read from.
  public internal(set) var blocks: [Block] = []

  public init() {}
}
