/// One entry of Nơi nhận.
public struct Recipient: Sendable, Hashable {
  /// The name, without its dash, purpose and closing punctuation.
  public let name: String
  /// What is in brackets after it: `để b/c`.
  public let purpose: String?
  /// For `Lưu:` the archive units: `VT`, `VHTT`; else empty.
  public let archiveUnits: [String]
  /// The entry as a block, with its dash.
  public let block: Block
}

/// Nơi nhận: who gets copies (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.9).
public struct Recipients: Sendable, Hashable {
  /// `Nơi nhận:`; nil where the list has lost it.
  public let label: Block?
  /// The entries in reading order.
  public let entries: [Recipient]
}
