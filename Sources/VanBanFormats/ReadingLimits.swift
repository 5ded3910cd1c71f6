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
  /// Pixels of a picture of a page.
  public var pixels: Int
  /// Seconds of a processor that OCR may take for a page, and for all pages of a file from which no text comes.
  public var scanSeconds: Double
  /// Seconds that LibreOffice may take for a file of another word processor.
  public var officeSeconds: Double
  /// Bytes of memory that a helper may use, which reads PDF files and pictures (``FileReader``).
  public var helperBytes: Int
  /// Seconds of a processor that a helper may take for a file, beside those of OCR for pages from which text comes.
  public var helperSeconds: Double
  /// Seconds that a helper may take for a page by the clock, whatever it waits for.
  public var stallSeconds: Double

  /// Limits for a file that someone has chosen to read.
  public init(
    fileBytes: Int = 256 << 20, partBytes: Int = 64 << 20, textBytes: Int = 64 << 20,
    textLines: Int = 2_000_000,
    parts: Int = 10_000, pixels: Int = 50_000_000, scanSeconds: Double = 60,
    officeSeconds: Double = 120, helperBytes: Int = 2 << 30, helperSeconds: Double = 120,
    stallSeconds: Double = 600
  ) {
    self.fileBytes = fileBytes
    self.partBytes = partBytes
    self.textBytes = textBytes
    self.textLines = textLines
    self.parts = parts
    self.pixels = pixels
    self.scanSeconds = scanSeconds
    self.officeSeconds = officeSeconds
    self.helperBytes = helperBytes
    self.helperSeconds = helperSeconds
    self.stallSeconds = stallSeconds
  }

  /// Limits for files that nobody has looked at: whatever is in one, it takes less than 500 MB of memory and some
  /// seconds, most of them less than half of that. A thousand pages of text are within them.
  public static let batch = ReadingLimits(
    fileBytes: 128 << 20, partBytes: 16 << 20, textBytes: 2 << 20, textLines: 80_000,
    pixels: 20_000_000, scanSeconds: 5, officeSeconds: 60, helperBytes: 448 << 20, helperSeconds: 10,
    stallSeconds: 90)
}
