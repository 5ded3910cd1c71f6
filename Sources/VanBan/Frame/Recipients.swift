/// One entry of Nơi nhận.
public struct Recipient: Sendable, Hashable {
  /// The name, without its dash, purpose and closing punctuation.
  public let name: String
  /// What is in brackets after it: `để b/c`.
  public let purpose: String?
  /// For `Lưu:` the archive units: `VT`, `VHTT`; else empty.
  public let archiveUnits: [String]
  public let block: Block
}

/// Nơi nhận.
public struct Recipients: Sendable, Hashable {
  public let label: Block?
  public let entries: [Recipient]
}
