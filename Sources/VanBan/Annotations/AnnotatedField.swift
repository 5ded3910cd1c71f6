/// A part of the document's own data: a row of `NAME.fields.tsv`.
public struct AnnotatedField: Sendable, Hashable {
  public enum Key: String, Sendable, CaseIterable {
    case superior, issuer
    /// The serial alone: `64`.
    case number
    /// The year that the number carries.
    case year
    /// `NĐ-CP`, `KH-UBND`.
    case symbol
    case place
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is filled in.
    case date
    /// A ``DocumentKind`` as its raw value.
    case type
    case title
    /// `TM.`, `KT.` …, several joined by a blank.
    case signerCapacity = "signer.capacity"
    case signerOffice = "signer.office"
    case signerName = "signer.name"
  }

  public var key: Key
  public var value: String

  public init(key: Key, value: String) {
    self.key = key
    self.value = value
  }
}
