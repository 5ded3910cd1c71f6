/// Type name and trích yếu.
public struct Title: Sendable, Hashable {
  /// The type name as written: `KẾ HOẠCH`.
  public internal(set) var type: String?
  /// What the document is about, lines joined; for a letter its `V/v` without these letters.
  public internal(set) var text: String?
  /// The blocks that it was read from.
  public internal(set) var blocks: [Block] = []

  /// A title without type name and text.
  public init() {}
}
