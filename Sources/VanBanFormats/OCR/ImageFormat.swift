public import VanBan

/// Reads pictures of pages: PNG, JPEG, GIF, BMP, WEBP, and TIFF, which may have several pages.
///
/// Uses tesseract and leptonica, if the package is built with the trait `OCR`.
public enum ImageFormat {
  /// Whether the package was built with the trait `OCR`.
  public static var isSupported: Bool {
    #if OCR
      true
    #else
      false
    #endif
  }

  /// The text of the picture in `bytes`, with the confidence of each word in `SourceText.recognition`.
  ///
  /// - Throws: ``FormatError`` if the file is damaged, has no readable text, has more pages, pixels or text than `limits`
  ///   allow, or the trait `OCR` is off.
  public static func sourceText(
    of bytes: [UInt8], name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    try sourceText(of: bytes, name: name, limits: limits, watch: ReadingWatch())
  }

  static func sourceText(
    of bytes: [UInt8], name: String?, limits: ReadingLimits, watch: ReadingWatch
  ) throws(FormatError) -> SourceText {
    #if OCR
      let file = ImageFile(bytes, limit: limits.parts + 1)
      var pages = try PageCollector(pageCount: file.pageCount, limits, watch)
      for index in 0..<file.pageCount {
        pages.begin()
        var page = PDFPage()
        page.pictureShare = 1
        try pages.addScan(page) { page throws(FormatError) in
          let picture = try file.picture(index, pixels: limits.pixels)
          page.width = Double(picture.width) / picture.dotsPerInch * 72
          page.height = Double(picture.height) / picture.dotsPerInch * 72
          return picture
        }
      }
      return try pages.sourceText(name: name, file: "this picture")
    #else
      throw FormatError(
        message:
          "this is a picture, and this program was built without the trait OCR: build it with it, or take the "
          + "text out first with a program for OCR.")
    #endif
  }
}
