/// One thing in which what was found differs from the gold annotation.
public struct Finding: Sendable, Hashable {
  /// In what the two differ; the raw value is what `vanban evaluate --details` prints.
  public enum Kind: String, Sendable, CaseIterable {
    /// A line whose role differs.
    case role
    /// A block of one of ``Scores/startRoles`` that begins on the line in gold alone.
    case missedStart = "missed-start"
    /// A block of one of ``Scores/startRoles`` that begins on the line in what was found alone.
    case extraStart = "extra-start"
    /// A labelled block or heading that gold alone has on the line.
    case missedOutline = "missed-outline"
    /// A labelled block or heading that gold does not have on the line.
    case extraOutline = "extra-outline"
    /// An entry of the outline that is on its line, with another label.
    case label
    /// An entry of the outline with its line and label right.
    case depth
    /// A heading that was found as an item, or the other way round.
    case headingOrItem = "heading-or-item"
    /// A citation that was not found.
    case missedCitation = "missed-citation"
    /// A citation that gold does not have.
    case extraCitation = "extra-citation"
    /// A column of a citation that was found; ``Finding/subject`` names the column.
    case citationField = "citation-field"
    /// A value of the document's own data that is wrong or was not found; ``Finding/subject`` is its key.
    case field
    /// A value of the document's own data whose key gold does not have.
    case extraField = "extra-field"
    /// An operation that was not found.
    case missedOperation = "missed-operation"
    /// An operation that gold does not have.
    case extraOperation = "extra-operation"
    /// The target, act or scope of an operation that was found; ``Finding/subject`` says which, and of what.
    case operationField = "operation-field"
    /// A labelled block of a scan that was not found in its place.
    case missedLabel = "missed-block"
    /// A labelled block of a scan that gold does not have in its place.
    case extraLabel = "extra-block"
    /// The first words of a labelled block that was found; ``Finding/subject`` is its label.
    case labelWords = "block-words"
  }

  /// In what the two differ.
  public let kind: Kind
  /// The line of the text, from 1; nil for the document's own data.
  public let line: Int?
  /// The page, from 1, of a citation in a scan, which has no line.
  public let page: Int?
  /// What differs, where the kind does not say it: the column of a citation, the key of a field.
  public let subject: String?
  /// What gold has; nil for what is extra.
  public let expected: String?
  /// What was found; nil for what is missed.
  public let found: String?
  /// The text of the line, white space folded.
  public let text: String

  init(
    _ kind: Kind, line: Int? = nil, page: Int? = nil, subject: String? = nil, expected: String? = nil,
    found: String? = nil,
    text: String = ""
  ) {
    self.kind = kind
    self.line = line
    self.page = page
    self.subject = subject
    self.expected = expected
    self.found = found
    self.text = text
  }
}
