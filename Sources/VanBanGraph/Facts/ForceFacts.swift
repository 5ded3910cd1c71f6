/// From and to which day a document, or a provision of it, is in force by its own words.
public struct ForceFacts: Sendable, Hashable {
  /// The provision; nil for the document, and where the text describes provisions without numbers.
  public var provision: ProvisionKey?
  /// What is spoken of, as printed, where that is not the document as a whole.
  public var words: String?
  /// The first day in force.
  public var from: ForceDate?
  /// The first day without force.
  public var end: ForceDate?
  /// The line that says so, from 1.
  public var line: Int

  /// What a text says of its force.
  public init(
    provision: ProvisionKey? = nil, words: String? = nil, from: ForceDate? = nil, end: ForceDate? = nil,
    line: Int = 1
  ) {
    self.provision = provision
    self.words = words
    self.from = from
    self.end = end
    self.line = line
  }
}

/// A day as a text gives it.
public struct ForceDate: Sendable, Hashable {
  /// `YYYY-MM-DD`; its beginning, or nil, where the text does not show the day.
  public var date: String?
  /// Why the day is not known: `publication`, `event` …; nil where it is.
  public var refusal: String?

  /// The day `date`, or why it is not known.
  public init(_ date: String?, refusal: String? = nil) {
    self.date = date
    self.refusal = refusal
  }
}

/// What an act does, in its own words, to an act that it cites.
public struct ChangeFacts: Sendable, Hashable {
  /// How much of the act is changed.
  public enum Scope: String, Sendable, CaseIterable {
    /// The act as a whole.
    case act
    /// The provision of ``ChangeFacts/target``, or something in it.
    case provision
    /// Something in the act that the text does not name by a number.
    case part
  }

  /// The ``CitationFacts/ordinal`` of the citation that names the act.
  public var citation: Int
  /// `amend`, `add`, `replace`, `repeal`, `suspend`, `extend`, `correct`, `replace-phrase` … (`Amendment.Operation`).
  public var operation: String
  /// How much of the act is meant.
  public var scope: Scope
  /// The provision that is changed; nil for the whole, and where the text names none.
  public var target: ProvisionKey?
  /// The provision of this document that says so.
  public var provision: ProvisionKey?
  /// What is excepted, as printed.
  public var except: String?
  /// From which day it holds.
  public var from: ForceDate
  /// The line on which it begins, from 1.
  public var line: Int

  /// A change of the act that the citation names.
  public init(
    citation: Int, operation: String, scope: Scope, target: ProvisionKey? = nil,
    provision: ProvisionKey? = nil, except: String? = nil, from: ForceDate, line: Int = 1
  ) {
    self.citation = citation
    self.operation = operation
    self.scope = scope
    self.target = target
    self.provision = provision
    self.except = except
    self.from = from
    self.line = line
  }
}
