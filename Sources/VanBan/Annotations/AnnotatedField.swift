/// A part of the document's own data: a row of `NAME.fields.tsv`.
public struct AnnotatedField: Sendable, Hashable {
  /// The column `key`; the raw value is what the file has.
  public enum Key: String, Sendable, CaseIterable {
    /// The superior body in the letterhead: `ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG`.
    case superior
    /// The issuing body in the letterhead: `SỞ Y TẾ`.
    case issuer
    /// The serial alone: `64`.
    case number
    /// The year that the number carries.
    case year
    /// `NĐ-CP`, `KH-UBND`.
    case symbol
    /// The place in the line of place and date: `Hải Dương`.
    case place
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is filled in.
    case date
    /// A ``DocumentKind`` as its raw value.
    case type
    /// What the document is about (trích yếu), lines joined by a blank.
    case title
    /// `TM.`, `KT.` …, several joined by a blank.
    case signerCapacity = "signer.capacity"
    /// `CHỦ TỊCH`, `PHÓ GIÁM ĐỐC`.
    case signerOffice = "signer.office"
    /// The name under the signature: `Nguyễn Văn A`.
    case signerName = "signer.name"
    /// In a scan ``AnnotatedField/handwritten`` where the day of issue is written by hand; ``date`` has what is printed.
    case day
    /// In a scan ``AnnotatedField/handwritten`` where the month of issue is written by hand.
    case month
  }

  /// The value of number, day and month that are written by hand in a scan, where they are not read.
  public static let handwritten = "handwritten"

  /// Which of the document's data it is.
  public var key: Key
  /// The value as the file has it, never empty; its form depends on the key.
  public var value: String

  /// A row; `value` is taken as it is, without a check of its form.
  public init(key: Key, value: String) {
    self.key = key
    self.value = value
  }
}
