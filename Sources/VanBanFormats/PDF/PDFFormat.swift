public import VanBan

/// Reads PDF files that have a text layer: lines by their place on the page, columns of the header and the closing
/// part apart, tables by their gaps, page numbers and running heads kept apart.
///
/// Through poppler, where the package is built with its trait `PDF`.
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
  /// - Throws: ``FormatError`` where the file is damaged, locked with a password, has no text layer, more pages or text
  ///   than `limits` allow, or the trait `PDF` is off.
  public static func sourceText(
    of bytes: [UInt8], name: String? = nil, limits: ReadingLimits = .init()
  ) throws(FormatError) -> SourceText {
    #if PDF
      let file = try PDFFile(bytes)
      guard file.pageCount <= limits.parts else {
        throw FormatError(message: "it has more than \(limits.parts) pages: split it.")
      }
      var pages: [PDFPage] = []
      var size = 0
      for index in 0..<file.pageCount {
        let page = file.page(index)
        size += page.words.reduce(0) { $0 + $1.text.utf8.count }
        guard size <= limits.textBytes else { throw .tooMuchText(limits) }
        pages.append(page)
      }
      guard pages.contains(where: { !$0.words.isEmpty }) else {
        throw FormatError(
          message:
            "this PDF has no text layer: its pages are pictures. Have them read by a program for OCR first "
            + "(ocrmypdf -l vie IN.pdf OUT.pdf), and convert its result.")
      }
      var writer = LayoutWriter(limits: limits)
      for line in PDFLayout(pages).lines() { try writer.add(line.text, line.layout) }
      let unread = pages.indices.filter { pages[$0].words.isEmpty && pages[$0].hasPictures }
      return writer.sourceText(
        name: name, diagnostics: unread.isEmpty ? [] : [.unreadPages(unread.map { $0 + 1 })])
    #else
      throw FormatError(
        message:
          "this is a PDF file, and this program was built without the trait PDF: build it with it, or take the "
          + "text out first (pdftotext FILE.pdf FILE.txt).")
    #endif
  }
}
