/// One decision of the parser: what it decided about which stretch of the text, by which rule, and on what evidence.
///
/// A ``Trace`` collects them while a document is read.
public struct Decision: Sendable, Hashable {
  /// What a decision is about.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Whether a line is page furniture, and which.
    case furniture
    /// Whether a line opens a block or goes on with the one before it.
    case join
    /// The label at the head of a line: read, or refused.
    case label
    /// What a block is.
    case role
    /// How deep a block is nested, and under which other.
    case depth
    /// Whether a labelled block is a heading or an item.
    case heading
    /// A field of the header, the closing, or an appendix.
    case field
    /// A mention of another document: found, extended, or refused.
    case mention
    /// What the text says of a cited document.
    case relation
    /// Which document a citation means.
    case work
  }

  public let subject: Subject
  /// What was decided: `page.number`, `joined`, `heading`, `implements`.
  public let outcome: String
  public let rule: Rule
  /// The stretch of the text that it is about, in UTF-8 bytes.
  public let range: SourceRange
  /// What spoke for it, the strongest first where there are weights.
  public let evidence: [Evidence]

  package init(
    _ subject: Subject, _ outcome: String, by rule: Rule, at range: SourceRange, evidence: [Evidence] = []
  ) {
    self.subject = subject
    self.outcome = outcome
    self.rule = rule
    self.range = range
    self.evidence = evidence
  }
}

/// Something that spoke for or against a decision.
public struct Evidence: Sendable, Hashable {
  /// What it is: `blank line between`, `governing words`.
  public let name: String
  /// Where it stands, in UTF-8 bytes; nil where it is no place in the text.
  public let range: SourceRange?
  /// How much it says, in units of log-odds: above 0 for what was weighed, below 0 against; nil where the rule does
  /// not weigh.
  public let weight: Double?

  package init(_ name: String, at range: SourceRange? = nil, weight: Double? = nil) {
    self.name = name
    self.range = range
    self.weight = weight
  }
}
