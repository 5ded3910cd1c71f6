/// How much of a file is read, so that a small or hostile file cannot take all memory or time.
public struct ReadingLimits: Sendable, Hashable {
  /// Bytes of a file as it is stored.
  public var fileBytes: Int
  /// Bytes of one part of an archive, unpacked.
  public var partBytes: Int
  /// Bytes of the text that comes out.
  public var textBytes: Int
  /// Parts of an archive.
  public var parts: Int

  public init(
    fileBytes: Int = 256 << 20, partBytes: Int = 64 << 20, textBytes: Int = 16 << 20, parts: Int = 10_000
  ) {
    self.fileBytes = fileBytes
    self.partBytes = partBytes
    self.textBytes = textBytes
    self.parts = parts
  }
}
