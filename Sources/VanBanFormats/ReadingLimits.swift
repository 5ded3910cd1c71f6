/// What reading a file may cost, so that a hostile file cannot take all memory or time. Larger files are errors.
public struct ReadingLimits: Sendable, Hashable {
  /// Bytes of the stored file.
  public var fileBytes: Int
  /// Bytes of an HTML page, and of each uncompressed part of a Word file.
  public var partBytes: Int
  /// Bytes of the resulting text, in UTF-8.
  public var textBytes: Int
  /// Lines of the resulting text.
  public var textLines: Int
  /// Parts of a Word file, or members of an archive.
  public var parts: Int
  /// Pixels of the picture of a page.
  public var pixels: Int
  /// CPU seconds of OCR for a page, and for all pages of a file without text together.
  public var scanSeconds: Double
  /// Seconds that LibreOffice may take to convert a file.
  public var officeSeconds: Double
  /// Bytes of memory of a helper, which reads PDF files and pictures (``FileReader``).
  public var helperBytes: Int
  /// CPU seconds of a helper for a file, besides those of OCR for pages with text.
  public var helperSeconds: Double
  /// Seconds by the clock that a helper may take for a page.
  public var stallSeconds: Double

  /// Limits for a file that a person has chosen; each default can be changed.
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

  /// Limits for unseen files: no file takes more than 500 MB of memory and some seconds, and most take less than half of
  /// that. A thousand pages of text stay within them.
  public static let batch = ReadingLimits(
    fileBytes: 128 << 20, partBytes: 16 << 20, textBytes: 2 << 20, textLines: 80_000,
    pixels: 20_000_000, scanSeconds: 5, officeSeconds: 60, helperBytes: 448 << 20, helperSeconds: 10,
    stallSeconds: 90)
}
