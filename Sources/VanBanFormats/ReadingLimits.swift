/// How much of a file is read, so that a small or hostile file cannot take all memory or time.
public struct ReadingLimits: Sendable, Hashable {
  /// Bytes of a file as it is stored.
  public var fileBytes: Int
  /// Bytes of one part of a Word file, unpacked, and of an HTML page.
  public var partBytes: Int
  /// Bytes of the text that comes out.
  public var textBytes: Int
  /// Lines of the text that comes out.
  public var textLines: Int
  /// Parts of a Word file, or members of an archive.
  public var parts: Int

  /// Limits for a file that someone has chosen to read.
  public init(
    fileBytes: Int = 256 << 20, partBytes: Int = 64 << 20, textBytes: Int = 64 << 20,
    textLines: Int = 2_000_000,
    parts: Int = 10_000
  ) {
    self.fileBytes = fileBytes
    self.partBytes = partBytes
    self.textBytes = textBytes
    self.textLines = textLines
    self.parts = parts
  }

  /// Limits for files that nobody has looked at: whatever is in one, it takes less than 500 MB of memory and some
  /// seconds, most of them less than half of that. A thousand pages of text are within them.
  public static let batch = ReadingLimits(
    fileBytes: 128 << 20, partBytes: 16 << 20, textBytes: 2 << 20, textLines: 80_000)
}
