/// One decision of the parser: what it decided about which stretch of the text, by which rule, and on what evidence.
///
/// A ``Trace`` collects them while a document is read.
public struct Decision: Sendable, Hashable {
  /// What a decision is about.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// What a line is that belongs to the page or a website, and not to the text.
    case furniture
    /// What a block is; decided once for it, and given for each of its lines.
    case role
    /// Whether a line opens a block or continues the one before it.
    case join
    /// The label at the head of a line: read, or refused.
    case label
    /// How deep a block is nested, and under which other.
    case depth
    /// Whether lines are a table or figure, and what its columns are.
    case table
    /// Where text quoted from another document begins and ends.
    case quotation
    /// A field of the header, the closing, or an appendix.
    case field
    /// Whether an appendix or a further document begins.
    case appendix
    /// A mention of another document: found, extended, or refused.
    case mention
    /// A reference to a part of the document, to one of its appendices, or back to a document cited before.
    case reference
    /// A short form that the text defines.
    case term
    /// What the text says about a cited document.
    case relation
    /// Which document a citation means.
    case work
    /// What the act says of its own force.
    case force
  }

  /// What the decision is about.
  public let subject: Subject
  /// What was decided: `page.number`, `joined`, `heading`, `implements`.
  public let outcome: String
  /// The rule by which it was made.
  public let rule: Rule
  /// The stretch of the text that it is about, in UTF-8 bytes.
  public let range: SourceRange
  /// The facts for and against it, the strongest first where they are weighed.
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

/// A fact for or against a decision.
public struct Evidence: Sendable, Hashable {
  /// What it is.
  public let sign: Sign
  /// Its place in UTF-8 bytes; nil for what is not a place in the text.
  public let range: SourceRange?
  /// Its weight: above 0 for the decision, below 0 against it; nil where the rule does not weigh. In log-odds, for
  /// ``Rule/headerBestReading`` in steps of the fit by which its weights were found.
  public let weight: Double?
  /// How many there are, of what is counted; nil for what is not.
  public let count: Int?

  package init(_ sign: Sign, at range: SourceRange? = nil, weight: Double? = nil, count: Int? = nil) {
    self.sign = sign
    self.range = range
    self.weight = weight
    self.count = count
  }

  /// What it is, in English: `full stop before`, `governing words`.
  public var name: String { sign.rawValue }
}

extension Decision {
  /// The decision, made about the form of a text, as one about the text.
  func placed(_ form: ReadingForm) -> Decision {
    Decision(
      subject, outcome, by: rule, at: form.text(range),
      evidence: evidence.map { piece in
        Evidence(
          piece.sign, at: piece.range.map { form.text($0) }, weight: piece.weight, count: piece.count)
      })
  }
}
