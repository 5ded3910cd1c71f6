import VanBan

/// Size, time and digest of a result when it was written, to detect later changes.
struct ResultPrint: Sendable, Hashable, Codable {
  let size: Int
  /// When it was written, in nanoseconds since 1970.
  let modified: Int
  let sha256: String

  static func digest(_ bytes: [UInt8]) -> String { FileIdentity(of: bytes).sha256 }
}
