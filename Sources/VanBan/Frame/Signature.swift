/// Who signed, and in what capacity.
public struct Signature: Sendable, Hashable {
  /// `TM.`, `KT.` …, several joined by a blank.
  public let capacity: String?
  /// The signer's office: `PHÓ CHỦ TỊCH`.
  public let office: String?
  /// The body in whose name it is signed: `ỦY BAN NHÂN DÂN`.
  public let body: String?
  /// The signer's name as printed: `Nguyễn Văn A`; nil where it is left out.
  public let name: String?
  /// The stamp of a digital signature that stands with it.
  public internal(set) var stamp: SignatureStamp?
  /// The blocks that it was read from.
  public let blocks: [Block]
}

/// What a digital signature printed on the page (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.8).
public struct SignatureStamp: Sendable, Hashable {
  /// `Ký bởi: …`, `Người ký: …`
  public internal(set) var signer: String?
  /// `Cơ quan: …`
  public internal(set) var organisation: String?
  /// `Email: …`, the address of the body.
  public internal(set) var email: String?
  /// `Thời gian ký: 05.12.2022 16:30:01 +07:00`, as printed.
  public internal(set) var time: String?
  /// Its lines.
  public internal(set) var pieces: [SourceRange] = []
}
