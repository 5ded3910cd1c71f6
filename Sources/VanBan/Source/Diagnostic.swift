/// A finding about the text that a reader should know: an error, or what was understood in spite of one. Parsing never
/// fails; it reports.
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing; nothing is wrong: a number left blank in a draft.
    case information
    /// Something may have been misread, or the text has a likely mistake.
    case warning
    /// Nothing could be recognised.
    case error
  }

  /// A stable name that programs can rely on.
  public enum Code: String, Sendable, CaseIterable {
    /// Bytes that are not text in the encoding, shown as U+FFFD.
    case illFormedText = "ill-formed-text"
    /// The encoding was guessed, with little to go by.
    case uncertainEncoding = "uncertain-encoding"
    /// Letters of a font of the years before Unicode, or of UTF-8, that a program took for Western European ones, and
    /// that were decoded.
    case legacyLetters = "legacy-letters"
    /// Pages that are pictures and were not read to their end.
    case unreadPages = "unread-pages"
    /// Scanned pages with nothing on them.
    case blankPages = "blank-pages"
    /// Scanned pages that lay on their side or upside down, and were turned to be read.
    case turnedPages = "turned-pages"
    /// Scanned pages whose printed numbers do not follow each other.
    case pageOrder = "page-order"
    /// What OCR read in a stamp of arrival on a page, which is no part of the text.
    case stampText = "stamp-text"
    /// Words that were read from a picture of a page and may be wrong.
    case doubtfulText = "doubtful-text"
    /// Words whose marks OCR lost, and that are read with them.
    case mendedText = "mended-text"
    /// A number or date that is written by hand and was not read.
    case handwriting
    /// A digital signature that does not hold: signed bytes were changed, or it does not fit its certificate.
    case brokenSignature = "broken-signature"
    /// The text has no letters at all.
    case emptyDocument = "empty-document"
    /// A label that does not continue its sequence.
    case numberingGap = "numbering-gap"
    /// A label that occurs twice at one level.
    case duplicateLabel = "duplicate-label"
    /// A structural word understood in spite of a typing error.
    case misspelledKeyword = "misspelled-keyword"
    /// `Số:` without a serial number.
    case blankNumber = "blank-number"
    /// A date of issue without its day or month.
    case blankDate = "blank-date"
    /// A date of issue whose year OCR misread: it does not fit the time of the digital signature.
    case refusedDate = "refused-date"
    /// The number of a cited document with letters or blanks among its digits.
    case doubtfulNumber = "doubtful-number"
    /// A part of the frame that documents of this kind have and this one lacks.
    case missingPart = "missing-part"
    /// An appendix that the text names by its number and the document lacks.
    case missingAppendix = "missing-appendix"
    /// Another document that begins in the same text; it is kept as an appendix.
    case furtherDocument = "further-document"
    /// Text above the letterhead that is kept as the first of the body.
    case textAboveHeader = "text-above-header"
    /// A run of lines that looks like a website's own text and is left out of the views.
    case siteText = "site-text"
    /// Headings, clauses or points that lost the line break before them, and were read as lines of their own.
    case gluedHeading = "glued-heading"
    /// Lines that look like a website's own text and have labels; they stay in the document.
    case textInFurniture = "text-in-furniture"
    /// Sections nested deeper than any document needs; deeper ones stay at the limit.
    case nestingLimit = "nesting-limit"
    /// An abbreviation that the text uses without defining it.
    case undefinedAbbreviation = "undefined-abbreviation"
  }

  /// Which sort of finding it is.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// The stretch of text it is about, in UTF-8 bytes; empty at 0 for what concerns the whole document.
  public let range: SourceRange
  /// What was found, in English.
  public let message: String
  /// The same in Vietnamese.
  public let messageVi: String

  package init(
    _ code: Code, _ severity: Severity, at range: SourceRange, _ message: String, vi: String
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.messageVi = vi
  }
}

extension [Diagnostic] {
  /// One of each code, of the whole text: for a text that was taken out of the one that they are of.
  package func ofWholeText() -> [Diagnostic] {
    var codes: Set<Diagnostic.Code> = []
    return compactMap { diagnostic in
      guard codes.insert(diagnostic.code).inserted else { return nil }
      return Diagnostic(
        diagnostic.code, diagnostic.severity, at: SourceRange(0, 0), diagnostic.message,
        vi: diagnostic.messageVi)
    }
  }
}

extension DigitalSignature {
  /// Whether the check found that it does not hold.
  package var isBroken: Bool {
    switch validity {
    case .changed, .invalid: true
    case .valid, .unreadable, .unchecked: false
    }
  }

  /// A diagnostic for one that does not hold; nil for others.
  var diagnostic: Diagnostic? {
    guard isBroken else { return nil }
    let name = signer ?? "?"
    return validity == .changed
      ? Diagnostic(
        .brokenSignature, .warning, at: SourceRange(0, 0),
        "The file was changed after “\(name)” signed it.",
        vi: "Tệp đã bị thay đổi sau khi “\(name)” ký số.")
      : Diagnostic(
        .brokenSignature, .warning, at: SourceRange(0, 0),
        "The digital signature of “\(name)” does not fit its certificate.",
        vi: "Chữ ký số của “\(name)” không khớp với chứng thư.")
  }
}

extension Diagnostic {
  /// The same of a text that was decoded from the one that it is of; `offsets` lead back there.
  func moved(by offsets: OffsetMap) -> Diagnostic {
    let range = SourceRange(
      offsets.position(ofOriginal: range.lowerBound), offsets.position(ofOriginal: range.upperBound))
    return Diagnostic(code, severity, at: range, message, vi: messageVi)
  }

  /// A diagnostic for `pages`, counted from 1, that are pictures and were not read to their end.
  public static func unreadPages(_ pages: [Int]) -> Diagnostic {
    let list = pages.map { String($0) }.joined(separator: ", ")
    return Diagnostic(
      .unreadPages, .warning, at: SourceRange(0, 0),
      "These pages are pictures without a text layer and were not read, or not to their end: \(list).",
      vi: "Các trang sau là ảnh, không có lớp chữ nên chưa đọc được hoặc chưa đọc hết: \(list).")
  }

  /// A diagnostic for scanned `pages`, counted from 1, with nothing on them.
  public static func blankPages(_ pages: [Int]) -> Diagnostic {
    let list = pages.map { String($0) }.joined(separator: ", ")
    return Diagnostic(
      .blankPages, .information, at: SourceRange(0, 0), "These pages are blank: \(list).",
      vi: "Các trang trắng: \(list).")
  }

  /// A diagnostic for scanned `pages`, counted from 1, that were turned to be read.
  public static func turnedPages(_ pages: [Int]) -> Diagnostic {
    let list = pages.map { String($0) }.joined(separator: ", ")
    return Diagnostic(
      .turnedPages, .warning, at: SourceRange(0, 0),
      "These pages lie on their side or upside down, and were turned to be read: \(list).",
      vi: "Các trang sau bị xoay ngang hoặc ngược, đã xoay lại để đọc: \(list).")
  }

  /// A diagnostic for scanned pages, counted from 1, on which numbers are printed that do not follow each other.
  public static func pageOrder(_ numbers: [(page: Int, number: Int)]) -> Diagnostic {
    let list = numbers.map { "\($0.number) on page \($0.page)" }.joined(separator: ", ")
    let danh = numbers.map { "số \($0.number) ở trang \($0.page)" }.joined(separator: ", ")
    return Diagnostic(
      .pageOrder, .warning, at: SourceRange(0, 0),
      "The numbers printed on the pages do not follow each other: \(list). Pages are missing or in another order.",
      vi: "Số in trên các trang không nối tiếp: \(danh). Thiếu trang hoặc xếp sai thứ tự.")
  }

  /// A diagnostic for a stamp of arrival on `page`, counted from 1, in which OCR read `text`.
  public static func stampText(_ text: String, page: Int) -> Diagnostic {
    Diagnostic(
      .stampText, .information, at: SourceRange(0, 0),
      "A stamp on page \(page) is left out of the text; read in it: “\(text)”.",
      vi: "Dấu trên trang \(page) không đưa vào văn bản; chữ đọc được trong dấu: “\(text)”.")
  }
}
