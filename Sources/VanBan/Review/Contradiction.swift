/// A place where a document contradicts itself, or known facts about the documents that it cites.
public struct Contradiction: Sendable, Hashable {
  /// A stable name that programs can rely on.
  public enum Code: String, Sendable, CaseIterable {
    /// The year in a number differs from that of its date: `12/2019/TT-BTC ngày 05/3/2020`.
    case yearOfDate = "year-of-date"
    /// The type word and the number say different kinds: `Quyết định số 2323/BTTTT-THH`.
    case kindOfNumber = "kind-of-number"
    /// The body that the number or the text names issues no documents of that kind.
    case kindOfBody = "kind-of-body"
    /// One document is cited with two dates.
    case twoDates = "two-dates"
    /// The number of a law is that of another one.
    case titleOfLaw = "title-of-law"
    /// A law is cited with a date other than that of its adoption.
    case dateOfLaw = "date-of-law"
    /// A basis that was no longer in force on the date of the document.
    case replacedBasis = "replaced-basis"
    /// A cited document is younger than the document that cites it.
    case citedBeforeIssue = "cited-before-issue"
    /// The date of issue is later than the digital signature of the issuing body, or than the last one.
    case issuedAfterSigning = "issued-after-signing"
  }

  /// What sort of contradiction it is.
  public let code: Code
  /// The place that is wrong, or one of the places that disagree.
  public let range: SourceRange
  /// What contradicts what, in English.
  public let message: String
  /// The same in Vietnamese.
  public let messageVi: String
  /// The right value, where it is known.
  public let suggestion: String?
}
