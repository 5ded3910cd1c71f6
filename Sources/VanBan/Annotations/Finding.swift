/// One thing in which what was found differs from the gold annotation.
public struct Finding: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case role
    case missedStart = "missed-start"
    case extraStart = "extra-start"
    case missedOutline = "missed-outline"
    case extraOutline = "extra-outline"
    /// An entry of the outline that is on its line, with another label.
    case label
    /// An entry of the outline with its line and label right.
    case depth
    case headingOrItem = "heading-or-item"
    case missedCitation = "missed-citation"
    case extraCitation = "extra-citation"
    case citationField = "citation-field"
    case field
    case extraField = "extra-field"
  }

  public let kind: Kind
  /// The line of the text, from 1; nil for the document's own data.
  public let line: Int?
  /// What differs, where the kind does not say it: the column of a citation, the key of a field.
  public let subject: String?
  /// What gold has; nil for what is extra.
  public let expected: String?
  /// What was found; nil for what is missed.
  public let found: String?
  /// The text of the line, white space folded.
  public let text: String

  init(
    _ kind: Kind, line: Int? = nil, subject: String? = nil, expected: String? = nil, found: String? = nil,
    text: String = ""
  ) {
    self.kind = kind
    self.line = line
    self.subject = subject
    self.expected = expected
    self.found = found
    self.text = text
  }
}
