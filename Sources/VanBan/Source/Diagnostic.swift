/// Something that a reader of the document should know: an error in the text, or a thing understood in
/// spite of one. Parsing never fails; it reports.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable {
    case information, warning, error
  }

  /// A stable name that programs can rely on.
  public enum Code: String, Sendable, CaseIterable {
    /// Bytes that are not text in the encoding, shown as U+FFFD.
    case illFormedText = "ill-formed-text"
    /// The encoding was guessed, with little to go by.
    case uncertainEncoding = "uncertain-encoding"
    /// Pages that are pictures, of which no text was read, or not all.
    case unreadPages = "unread-pages"
    /// Words that were read from a picture of a page and may be wrong.
    case doubtfulText = "doubtful-text"
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
    /// A part of the document's frame that is not there.
    case missingPart = "missing-part"
    /// An appendix that the text speaks of by its number and that is not there.
    case missingAppendix = "missing-appendix"
    /// Another document that begins in the same text; it is kept as an appendix.
    case furtherDocument = "further-document"
    /// Text above the letterhead that is kept as the first of the body.
    case textAboveHeader = "text-above-header"
    /// A run of lines that is taken for a website's own text and left out of the views.
    case siteText = "site-text"
    /// Sections nested deeper than any document needs; deeper ones stay at the limit.
    case nestingLimit = "nesting-limit"
    /// An abbreviation that the text uses without saying what it stands for.
    case undefinedAbbreviation = "undefined-abbreviation"
  }

  public let code: Code
  public let severity: Severity
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

extension Diagnostic {
  /// Says of `pages`, counted from 1, that they are pictures and were not read, or not to their end.
  public static func unreadPages(_ pages: [Int]) -> Diagnostic {
    let list = pages.map { String($0) }.joined(separator: ", ")
    return Diagnostic(
      .unreadPages, .warning, at: SourceRange(0, 0),
      "These pages are pictures without a text layer and were not read, or not to their end: \(list).",
      vi: "Các trang sau là ảnh, không có lớp chữ nên chưa đọc được hoặc chưa đọc hết: \(list).")
  }
}
