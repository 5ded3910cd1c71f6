/// The number of a document: serial, year where the series carries it, and symbol.
public struct DocumentNumber: Sendable, Hashable {
  /// As printed, without white space, line breaks and what shows nothing: `64/2007/NĐ-CP`, `52-NQ/TW`.
  public let text: String
  /// `64`, `06`, `1a`.
  public let serial: String
  /// The year, for series that carry it.
  public let year: Int?
  /// What follows serial and year: `NĐ-CP`, `NQ/TW`, `QH13`.
  public let symbol: String
}
