public import VanBan

/// Reads PDF files: lines by their place on the page, header and closing part by columns, tables by their gaps; page
/// numbers and running heads are marked. OCR reads pages that are pictures.
///
/// Uses poppler, if the package is built with the trait `PDF`, and tesseract, with the trait `OCR`.
public enum PDFFormat {
  /// Whether the package was built with the trait `PDF`.
  public static var isSupported: Bool {
    #if PDF
      true
    #else
      false
    #endif
  }

  /// The text of the PDF file in `bytes`.
  ///
  /// - Throws: ``FormatError`` if the file is damaged, locked with a password, has no readable text, has more pages or text
  ///   than `limits` allow, or the trait `PDF` is off.
  public static func sourceText(
    of bytes: [UInt8], name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    try sourceText(of: bytes, name: name, limits: limits, watch: ReadingWatch())
  }

  static func sourceText(
    of bytes: [UInt8], name: String?, limits: ReadingLimits, watch: ReadingWatch
  ) throws(FormatError) -> SourceText {
    #if PDF
      let file = try PDFFile(bytes)
      // Before any page: reading one as a picture takes its stamps away.
      let signatures = file.signatures(in: bytes)
      var pages = try PageCollector(
        pageCount: file.pageCount, limits, watch,
        signedYears: Set(signatures.compactMap { $0.time.flatMap { Int($0.prefix(4)) } }))
      // A page of A4 at 600 dots an inch has 35 million.
      let isTooLarge = PDFPictures(bytes).mostPixels > limits.pixels * 3
      for index in 0..<file.pageCount {
        pages.begin()
        let page = file.page(index)
        if page.isScan {
          try pages.addScan(page) { _ in
            #if OCR
              isTooLarge ? nil : file.picture(index, pixels: limits.pixels)
            #else
              nil
            #endif
          }
        } else {
          try pages.add(page)
        }
      }
      return try pages.sourceText(name: name, file: "this PDF").signed(signatures)
    #else
      throw FormatError(
        message:
          "this is a PDF file, and this program was built without the trait PDF: build it with it, or take the "
          + "text out first (pdftotext FILE.pdf FILE.txt).")
    #endif
  }
}

extension PDFPage {
  /// Whether the page is a picture: without text, or with only the stamp of a digital signature on a picture of the whole
  /// page.
  fileprivate var isScan: Bool { words.isEmpty || pictureShare > 0.6 && words.count < 40 }
}
