/// The block at the head of the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II).
public struct Header: Sendable, Hashable {
  /// The superior body, white space folded: `ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG`; nil without one.
  public internal(set) var superior: String?
  /// The issuing body, white space folded; of a joint document all of them, as printed.
  public internal(set) var issuer: String?
  /// Each of the bodies that issue it together: more than one in a joint document.
  public internal(set) var issuers: [String] = []
  /// Quốc hiệu and Tiêu ngữ, or the Party's headline, white space folded.
  public internal(set) var motto: String?
  /// The number as printed, without white space: `64/2007/NĐ-CP`, `54-KH/HU`, `/KH-UBND` where the serial is
  /// blank.
  public internal(set) var number: String?
  /// The serial alone: `64`; nil where it is blank.
  public internal(set) var serial: String?
  /// The year that the number carries: 2007 in `64/2007/NĐ-CP`; nil without one.
  public internal(set) var year: Int?
  /// The symbol: `NĐ-CP`, `KH-UBND`.
  public internal(set) var symbol: String?
  /// The place in the line of place and date: `Hải Dương`, `TP. Hồ Chí Minh`; nil without one.
  public internal(set) var place: String?
  /// The date of issue, as far as it is filled in.
  public internal(set) var date: PartialDate?
  /// Marks of secrecy, urgency and draft, as printed: `MẬT`, `HỎA TỐC`, `DỰ THẢO 2`.
  public internal(set) var marks: [String] = []
  /// The secrecy that a mark states: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT` (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8).
  public internal(set) var secrecy: Secrecy?
  /// The urgency that a mark states (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II).
  public internal(set) var urgency: Urgency?
  /// Whether a mark calls it a draft: `DỰ THẢO`.
  public internal(set) var isDraft = false
  /// The blocks that it was read from.
  public internal(set) var blocks: [Block] = []

  /// A header without any field.
  public init() {}
}

/// How secret a document is.
public enum Secrecy: String, Sendable, CaseIterable {
  /// Mật
  case confidential = "mat"
  /// Tối mật
  case secret = "toi-mat"
  /// Tuyệt mật
  case topSecret = "tuyet-mat"
}

/// How fast a document is to be carried.
public enum Urgency: String, Sendable, CaseIterable {
  /// Khẩn
  case urgent = "khan"
  /// Thượng khẩn
  case veryUrgent = "thuong-khan"
  /// Hỏa tốc, also with its hour
  case express = "hoa-toc"
}
